"""What happens once at start: the shell's words are registered and the slots of earlier rooms are filled."""

from __future__ import annotations

from django.apps import AppConfig


class ShellConfig(AppConfig):
    """The shell around the rooms."""

    name = "config"

    def ready(self) -> None:
        """Register words and checks, then fill the slots; every app is loaded by now."""
        from config import checks, slots, words  # noqa: F401  (checks registers itself)
        from intake.words import register

        register(words.WORDS)
        slots.fill()
