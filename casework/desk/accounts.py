"""The pages before the queue: logging in, unlocking, locking, leaving.

Boundary: forms in, a session out. The passkey is checked in passkeys.py. The log-in by name and passphrase is for
demonstrations: it is refused anywhere but on a test server, with its demonstration database, to a browser on the same
machine.
"""

from __future__ import annotations

import unicodedata
from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from casework import audit, vault
from casework.desk.invitations import cost
from casework.desk.passkey_words import WORDS as PASSKEY_WORDS
from casework.desk.unlock import NEXT, drop_key_cookie, keys, lock, log_in, member_of, open_session
from casework.desk.words import WORDS
from casework.models import Member
from casework.public.throttle import Throttle
from casework.receiving import vouched
from intake import moment
from intake.kinds.base import clean
from legal_rules.words import Text
from sealing.envelope import Unopenable
from sealing.passphrases import key_of

LONGEST = 200
LONGEST_NAME = 40
LOOPBACK = ("127.0.0.1", "::1")
LOG_INS, UNLOCKS = Throttle(tries=10), Throttle(tries=10)


def by_passphrase_only(request: HttpRequest) -> bool:
    """Whether this request may log in without a passkey: the demonstration, and a browser on this very machine."""
    here = request.META.get("REMOTE_ADDR", "") in LOOPBACK
    return bool(settings.TEST_SERVER and settings.DEMO_DESK and not settings.BEHIND_PROXY and here)


@require_http_methods(["GET", "HEAD", "POST"])
def log_in_page(request: HttpRequest) -> HttpResponse:
    """Where one logs in by passkey; what is posted here is the demonstration's name and passphrase."""
    if member_of(request) is not None:
        return redirect("desk")
    if request.method != "POST":
        return _login_page(request)
    if not by_passphrase_only(request):
        raise Http404
    name, passphrase = name_in(request), request.POST.get("passphrase", "")[:LONGEST]
    if not LOG_INS.allows(name, moment.now()):
        return _login_again(request, name, WORDS["desk.wait"], 429)
    member = Member.objects.select_related("team", "user").filter(user__username=name, state=Member.ACTIVE).first()
    held = _opened(member, passphrase)
    if member is None or held is None:
        return _login_again(request, name, WORDS["desk.no_way_in"], 422)
    log_in(request, member)
    response = redirect("desk")
    open_session(request, response, member, held)
    return response


@require_http_methods(["GET", "HEAD", "POST"])
def unlock_page(request: HttpRequest) -> HttpResponse:
    """The passphrase of a member who is logged in; then back to the page that was asked for."""
    member = member_of(request)
    if member is None:
        logout(request)
        return redirect("desk_login")
    back = _back(request)
    if not vouched(member.team):
        return render(request, "desk/unlock.html", {"swapped": WORDS["desk.swapped"]}, status=409)
    if request.method != "POST":
        if keys(request) is not None:
            return redirect(back)
        return render(request, "desk/unlock.html", {"back": back})
    if not UNLOCKS.allows(str(member.pk), moment.now()):
        return _unlock_again(request, back, WORDS["desk.wait"], 429)
    held = _opened(member, request.POST.get("passphrase", "")[:LONGEST])
    if held is None:
        return _unlock_again(request, back, WORDS["desk.not_unlocked"], 422)
    response = redirect(back)
    open_session(request, response, member, held)
    return response


@require_POST
def lock_now(request: HttpRequest) -> HttpResponse:
    """Lock, at a press or when the page has been left alone."""
    member = member_of(request)
    if member is not None:
        lock(request, member)
    response = redirect("desk_unlock")
    drop_key_cookie(response)
    return response


@require_POST
def leave_desk(request: HttpRequest) -> HttpResponse:
    """Log out: the session is deleted."""
    member = member_of(request)
    if member is not None:
        lock(request, member)
    logout(request)
    response = redirect("desk_login")
    drop_key_cookie(response)
    return response


def _opened(member: Member | None, passphrase: str) -> vault.Keys | None:
    """The keys, after the same slow work whether or not there is such a member."""
    if member is None:
        key_of(passphrase, bytes(16), cost())
        return None
    try:
        return vault.unlock(member, passphrase)
    except Unopenable:
        audit.record(member.team, moment.now(), str(member.pk), "unlock_refused")
        return None


def name_in(request: HttpRequest) -> str:
    """The user name of a form, as it is stored."""
    return unicodedata.normalize("NFC", clean(request.POST.get("name", "")))[:LONGEST_NAME].strip()


def _back(request: HttpRequest) -> str:
    """The page of the desk to go on to; never another site, never another room."""
    asked, home = request.POST.get(NEXT) or request.GET.get(NEXT, ""), reverse("desk")
    return asked if asked.startswith(home) and not {"\\", "\n", "\r"} & set(asked) else home


def no_way_in(request: HttpRequest) -> HttpResponse:
    """The log-in again, for a passkey that opens nothing here."""
    return _login_page(request, {"refused": PASSKEY_WORDS["keys.no_way_in"]}, 422)


def _login_page(request: HttpRequest, more: dict[str, Any] | None = None, status: int = 200) -> HttpResponse:
    context = {"name": "", "by_passphrase": by_passphrase_only(request)} | (more or {})
    return render(request, "desk/login.html", context, status=status)


def _login_again(request: HttpRequest, name: str, message: Text, status: int) -> HttpResponse:
    return _login_page(request, {"name": name, "message": message}, status)


def _unlock_again(request: HttpRequest, back: str, message: Text, status: int) -> HttpResponse:
    return render(request, "desk/unlock.html", {"back": back, "message": message}, status=status)
