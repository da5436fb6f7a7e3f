"""The addresses of the interview: neutral words only."""

from __future__ import annotations

from django.urls import path

from intake import coming_back, keeping_views, views
from intake.changed_views import changed_page

urlpatterns = [
    path("", views.start, name="start"),
    path("m/<slug:step>/", views.question, name="question"),
    path("m/<slug:step>/doi/", changed_page, name="changed"),
    path("xem-lai/", views.review, name="review"),
    path("ai-thay/", views.who, name="who"),
    path("cach-khac/", views.ways, name="ways"),
    path("tu-ngu/", views.all_terms, name="terms"),
    path("giu-lai/", keeping_views.keep_page, name="keep"),
    path("lam-tiep/", coming_back.come_back_page, name="come_back"),
    path("xoa/", views.delete, name="delete"),
    path("thoat/", views.leave, name="exit"),
]
