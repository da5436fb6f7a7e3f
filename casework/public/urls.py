"""The addresses of this side: neutral words only."""

from __future__ import annotations

from django.urls import path

from casework.public import behind, views

urlpatterns = [
    path("gui/", views.give, name="give"),
    path("gui/ma/", views.code, name="give_code"),
    path("gui/xong/", views.sent, name="give_sent"),
    path("ma/", behind.behind, name="behind_code"),
]
