"""The Django application of the sealed cases."""

from __future__ import annotations

from django.apps import AppConfig


class CaseworkConfig(AppConfig):
    """Registers its words and its check at start, and keeps log-ins out of the table of accounts."""

    name = "casework"
    verbose_name = "Cases"

    def ready(self) -> None:
        from allauth.mfa.models import Authenticator
        from django.contrib.auth.signals import user_logged_in
        from django.db.models.signals import pre_save

        from casework import checks  # noqa: F401  (it registers itself)
        from casework.desk import ending_words as ending
        from casework.desk import own_words as own
        from casework.desk import passkey_words as passkeys
        from casework.desk import words as desk
        from casework.desk.adapter import blunt
        from casework.public import words as public
        from intake.words import register

        register(public.WORDS)
        register(desk.WORDS)
        register(passkeys.WORDS)
        register(own.WORDS)
        register(ending.WORDS)
        pre_save.connect(blunt, sender=Authenticator, dispatch_uid="blunt")
        # The day of somebody's last log-in has no business lying in the clear; the trail knows it.
        user_logged_in.disconnect(dispatch_uid="update_last_login")
