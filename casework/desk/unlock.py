"""Logged in, then unlocked: which member a request belongs to, and the team's keys while the session is open.

The team's private half is split. The session in the database holds it sealed, the key of that seal lies in a cookie of
the desk; neither opens anything without the other. After ten minutes without use the seal is thrown away.
"""

from __future__ import annotations

import base64
import binascii
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib.auth import login, logout
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode

from casework import audit
from casework.desk.session_store import end_beyond_the_limit
from casework.models import Member
from casework.vault import Keys
from intake import moment
from sealing.boxes import pair_from
from sealing.envelope import Context, Unopenable, open_, seal

IDLE = timedelta(minutes=10)
LIFE = timedelta(seconds=settings.SESSION_COOKIE_AGE)
"""Of a session from its log-in, however much it is used."""
BACKEND = "casework.desk.adapter.NoPasswords"
NEXT = "tiep"
DUE = "passkey_due"
"""In a session begun with a recovery code, until a new passkey is made."""


@dataclass(frozen=True)
class Desk:
    """Who works at the desk in this request, with the keys of their team."""

    member: Member
    keys: Keys = field(repr=False)
    at: datetime

    def record(self, verb: str, target: str = "", revision: int = 0) -> None:
        """A line in the trail, under this member's id."""
        audit.record(self.member.team, self.at, str(self.member.pk), verb, target, revision)


def member_of(request: HttpRequest) -> Member | None:
    """The active member who is logged in; None for anybody else, and when the session has lasted long enough."""
    if not request.user.is_authenticated or not _lasts(request):
        return None
    found = Member.objects.select_related("team", "user").filter(user_id=request.user.pk).first()
    return found if found is not None and found.state == Member.ACTIVE else None


def log_in(request: HttpRequest, member: Member) -> None:
    """Begin a session of the desk: logged in, still locked."""
    at = moment.now()
    login(request, member.user, backend=BACKEND)
    request.session["since"] = at.isoformat()
    request.session.save()
    end_beyond_the_limit(member, request.session.session_key, at)
    audit.record(member.team, at, str(member.pk), "logged_in")


def open_session(request: HttpRequest, response: HttpResponse, member: Member, keys: Keys) -> None:
    """Keep the keys for this session, in two halves."""
    half = secrets.token_bytes(32)
    request.session.cycle_key()
    sealed = seal(half, keys.team.private, _context(request, member))
    request.session["sealed"] = base64.b64encode(sealed).decode()
    request.session["seen"] = moment.now().isoformat()
    response.set_cookie(
        settings.DESK_KEY_COOKIE_NAME, base64.urlsafe_b64encode(half).decode(), path=settings.SESSION_COOKIE_PATH,
        secure=settings.COOKIE_SECURE, httponly=True, samesite="Strict",
    )  # fmt: skip
    audit.record(member.team, moment.now(), str(member.pk), "unlocked")


def keys(request: HttpRequest) -> Keys | None:
    """The keys of the team, if this session is open; a session left alone for ten minutes is locked here."""
    member = member_of(request)
    if member is None or "sealed" not in request.session:
        return None
    at = moment.now()
    if not timedelta(0) <= at - datetime.fromisoformat(request.session["seen"]) < IDLE:
        lock(request, member)
        return None
    try:
        half = base64.urlsafe_b64decode(request.COOKIES.get(settings.DESK_KEY_COOKIE_NAME, ""))
        sealed = base64.b64decode(request.session["sealed"])
        pair = pair_from(open_(half, sealed, _context(request, member)))
    except (Unopenable, ValueError, binascii.Error):
        return None
    if pair.public != bytes(member.team.public_key):
        return None
    request.session["seen"] = at.isoformat()
    return Keys(pair)


def lock(request: HttpRequest, member: Member) -> None:
    """Throw the sealed half away: the cookie that is left opens nothing."""
    if request.session.pop("sealed", None) is not None:
        audit.record(member.team, moment.now(), str(member.pk), "locked")


def drop_key_cookie(response: HttpResponse) -> None:
    """Take the other half away from the browser too."""
    response.delete_cookie(settings.DESK_KEY_COOKIE_NAME, path=settings.SESSION_COOKIE_PATH, samesite="Strict")


View = Callable[..., HttpResponse]


def unlocked(view: View, *, while_due: bool = False) -> View:
    """Give a view its `Desk`; anybody else goes to the log-in, a locked session to the unlock page and back.

    A page that is refused to an unlocked member leaves its line in the trail.

    Whoever came by a recovery code makes a new passkey first; only a view `while_due` is open to them until then.
    """

    @wraps(view)
    def inner(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        member = member_of(request)
        if member is None:
            logout(request)
            return redirect("desk_login")
        held = keys(request)
        if held is None:
            back = request.get_full_path() if request.method in ("GET", "HEAD") else ""
            query = f"?{urlencode({NEXT: back})}" if back and back != reverse("desk") else ""
            return redirect(reverse("desk_unlock") + query)
        if DUE in request.session and not while_due:
            return redirect("desk_keys_add")
        desk = Desk(member, held, moment.now())
        try:
            return view(request, desk, *args, **kwargs)
        except Http404:  # not there, of another team, or for a lead: which of them is told to nobody
            desk.record("refused")
            raise

    return inner


def _lasts(request: HttpRequest) -> bool:
    since = request.session.get("since")
    return since is not None and timedelta(0) <= moment.now() - datetime.fromisoformat(since) < LIFE


def _context(request: HttpRequest, member: Member) -> Context:
    return {"what": "open session", "session": request.session.session_key or "", "member": str(member.pk)}
