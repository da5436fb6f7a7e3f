"""What a member keeps in order of their own: the unlock passphrase, and the sessions that are open in their name.

Boundary: nobody sees another's; a lead closes a member's way in as a whole (see people). The passphrase is asked again
before it is changed, at an unlocked desk, and every other session ends with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from casework import audit, vault
from casework.desk import accounts
from casework.desk.invitations import cost
from casework.desk.own_words import WORDS as OWN
from casework.desk.passphrases import LONGEST, faults_of
from casework.desk.session_store import MOST, end_all_but, mark, sessions_of
from casework.desk.unlock import IDLE, Desk, unlocked
from casework.desk.words import WORDS
from casework.models import Member
from intake.dates import say_date
from intake.words import language
from legal_rules.instants import day_of
from legal_rules.words import Text
from sealing.envelope import Unopenable

CHANGED = "doi"


@require_http_methods(["GET", "HEAD", "POST"])
@unlocked
def passphrase_page(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The old passphrase, the new one twice; then the member's key is made and wrapped anew."""
    if request.method != "POST":
        return _passphrase_form(request, desk, {})
    old = request.POST.get("old", "")[:LONGEST]
    if not accounts.UNLOCKS.allows(str(desk.member.pk), desk.at):
        return _passphrase_form(request, desk, {"old": WORDS["desk.wait"]}, 429)
    try:
        keys = vault.unlock(desk.member, old)
    except Unopenable:
        desk.record("unlock_refused")
        return _passphrase_form(request, desk, {"old": WORDS["desk.not_unlocked"]})
    faults = faults_of(request.POST, desk.member.user.get_username())
    if not faults and request.POST["passphrase"] == old:
        faults = {"passphrase": OWN["passphrase.same"]}
    if faults:
        return _passphrase_form(request, desk, faults)
    if not _changed(request, desk, keys):
        return _passphrase_form(request, desk, {"old": OWN["passphrase.overtaken"]}, 409)
    return redirect(f"{reverse('desk_sessions')}?{CHANGED}=1")


@require_http_methods(["GET", "HEAD", "POST"])
@unlocked
def sessions_page(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The member's open sessions; a POST ends one (`end` is its mark) or all others."""
    if request.method == "POST":
        if "others" in request.POST:
            end_others(request, desk)
        else:
            _end(request, desk, request.POST.get("end", ""))
        return redirect("desk_sessions")
    rows = list(_rows(request, desk))
    context = {"desk": desk, "place": "people", "rows": rows, "most": MOST, "changed": CHANGED in request.GET}
    return render(request, "desk/sessions.html", context)


def end_others(request: HttpRequest, desk: Desk) -> None:
    """End every session of the member but the one of this request."""
    if end_all_but(desk.member, request.session.session_key):
        desk.record("sessions_ended")


def _changed(request: HttpRequest, desk: Desk, keys: vault.Keys) -> bool:
    """Store a new pair under the new passphrase, unless it was changed, or the member closed, in the meantime."""
    member, salt = desk.member, bytes(desk.member.salt)
    vault.enrol(member, keys.team, request.POST["passphrase"], cost())
    fields = ("public_key", "private_sealed", "salt", "cost", "team_wrap")
    with transaction.atomic():
        same = Member.objects.filter(pk=member.pk, state=Member.ACTIVE, salt=salt)
        if not same.update(**{name: getattr(member, name) for name in fields}):
            return False
        audit.record(member.team, desk.at, str(member.pk), "passphrase_changed")
        end_others(request, desk)
    return True


def _end(request: HttpRequest, desk: Desk, asked: str) -> None:
    for row in sessions_of(desk.member, desk.at):
        if mark(row.session_key) == asked and row.session_key != request.session.session_key:
            row.delete()
            desk.record("sessions_ended")


def _rows(request: HttpRequest, desk: Desk) -> Iterator[dict[str, Any]]:
    """This session first: its mark, the day it began, whether it is unlocked."""
    here = request.session.session_key
    for row in sorted(sessions_of(desk.member, desk.at), key=lambda row: row.session_key != here):
        held = row.get_decoded()
        since, seen = held.get("since"), held.get("seen") if "sealed" in held else None
        yield {
            "mark": mark(row.session_key),
            "here": row.session_key == here,
            "since": say_date(day_of(datetime.fromisoformat(since)), language()) if since else "",
            "open": row.session_key == here or (seen is not None and desk.at - datetime.fromisoformat(seen) < IDLE),
        }


def _passphrase_form(
    request: HttpRequest, desk: Desk, faults: dict[str, Text], status: int | None = None
) -> HttpResponse:
    context = {"desk": desk, "place": "people", "faults": faults}
    return render(request, "desk/passphrase.html", context, status=status or (422 if faults else 200))
