"""The addresses of the interview: neutral words only."""

from __future__ import annotations

from django.urls import path

from intake import views

urlpatterns = [
    path("", views.start, name="start"),
    path("m/<slug:step>/", views.question, name="question"),
    path("xem-lai/", views.review, name="review"),
    path("ai-thay/", views.who, name="who"),
    path("cach-khac/", views.ways, name="ways"),
    path("xoa/", views.delete, name="delete"),
    path("thoat/", views.leave, name="exit"),
]
