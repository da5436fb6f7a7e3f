"""The interview as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    """Questions, answers and the pages that ask them."""

    name = "intake"
    default_auto_field = "django.db.models.BigAutoField"
