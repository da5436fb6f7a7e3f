"""The Django application of the sealed cases."""

from __future__ import annotations

from django.apps import AppConfig


class CaseworkConfig(AppConfig):
    """Registers the words of its pages at start."""

    name = "casework"
    verbose_name = "Cases"

    def ready(self) -> None:
        from casework.public.words import WORDS
        from intake.words import register

        register(WORDS)
