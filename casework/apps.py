"""The Django application of the sealed cases."""

from __future__ import annotations

from django.apps import AppConfig


class CaseworkConfig(AppConfig):
    """Registers its words and its check at start, and keeps log-ins out of the table of accounts."""

    name = "casework"
    verbose_name = "Cases"

    def ready(self) -> None:
        from django.contrib.auth.signals import user_logged_in

        from casework import checks  # noqa: F401  (it registers itself)
        from casework.desk import words as desk
        from casework.public import words as public
        from intake.words import register

        register(public.WORDS)
        register(desk.WORDS)
        # The day of somebody's last log-in has no business lying in the clear; the trail knows it.
        user_logged_in.disconnect(dispatch_uid="update_last_login")
