"""How django-allauth behaves at this desk: no sign-up, no mail, no password; only active members; secrets sealed.

Boundary: allauth makes and checks passkeys and recovery codes, this module says for whom. What it stores of recovery
codes is sealed under a key outside the database; a passkey's public half is no secret.
"""

from __future__ import annotations

import base64
import binascii
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from casework.desk.unlock import log_in
from casework.models import Member
from intake.words import language, say
from sealing.envelope import Context, Unopenable, open_, seal

SEALED: Context = {"what": "authenticator secret"}


class NoPasswords(ModelBackend):
    """Reads the user of a session; no password ever logs anybody in."""

    def authenticate(self, request: HttpRequest | None, *args: Any, **credentials: Any) -> None:
        return None


class DeskAccounts(DefaultAccountAdapter):
    """Members come by invitation; whoever is no active member stays outside."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """There are no addresses and there is no mail."""

    def is_safe_url(self, url: str | None) -> bool:
        """After a log-in comes the unlock page, wherever a link would like to lead."""
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        return reverse("desk_unlock")

    def pre_login(self, request: HttpRequest, user: Any, **kwargs: Any) -> HttpResponse | None:
        if not Member.objects.filter(user_id=user.pk, state=Member.ACTIVE).exists():
            return self.respond_user_inactive(request, user)
        return super().pre_login(request, user, **kwargs)

    def login(self, request: HttpRequest, user: Any) -> None:
        log_in(request, Member.objects.select_related("team", "user").get(user_id=user.pk))

    def respond_user_inactive(self, request: HttpRequest, user: Any) -> HttpResponse:
        from casework.desk.accounts import no_way_in

        return no_way_in(request)


class DeskPasskeys(DefaultMFAAdapter):
    """Seals what allauth keeps secret, and tells a device no more than the name chosen at the desk."""

    def encrypt(self, text: str) -> str:
        return base64.b64encode(seal(settings.AUTHENTICATOR_KEY, text.encode(), SEALED)).decode("ascii")

    def decrypt(self, encrypted_text: str) -> str:
        """Raises sealing.envelope.Unopenable where the key is another or the row was changed."""
        try:
            sealed = base64.b64decode(encrypted_text, validate=True)
        except binascii.Error as error:
            raise Unopenable("the row was changed") from error
        return open_(settings.AUTHENTICATOR_KEY, sealed, SEALED).decode()

    def generate_authenticator_name(self, user: Any, type: Authenticator.Type) -> str:
        """The next number: a device is told apart by it, and nothing is written about anybody."""
        names = [one.wrap().name for one in Authenticator.objects.filter(user_id=user.pk, type=type)]
        return str(max((int(name) for name in names if name.isdecimal()), default=0) + 1)

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return {"id": context.request.get_host().partition(":")[0], "name": say("shell.name", language())}

    def get_public_key_credential_user_entity(self, user: Any) -> dict[str, Any]:
        """The handle is the member's id: known before the member is stored, and no counting number."""
        return {"id": user.member.pk.bytes, "display_name": user.username, "name": user.username}


def blunt(sender: type[Authenticator], instance: Authenticator, **_: Any) -> None:
    """Before it is stored: the day it was made, and never when it was last used; the trail knows that."""
    made: datetime = instance.created_at.astimezone(ZoneInfo(settings.TIME_ZONE))
    instance.created_at = made.replace(hour=0, minute=0, second=0, microsecond=0)
    instance.last_used_at = None
