"""The addresses of those who may be able to help, under a neutral prefix."""

from __future__ import annotations

from django.urls import path

from remedies.hub import views

urlpatterns = [
    path("", views.home, name="help"),
    path("<slug:slug>/", views.need_page, name="help_need"),
]
