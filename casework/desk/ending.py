"""The end of a case at the desk: closing it, opening it again, deleting it before its date.

Boundary: opens no blob; what stands here lies in the clear. Deleting before the date takes two: one member asks,
another confirms; where a team has one active member, the same one, a day later. Who asked is read from the trail.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from casework import closing
from casework.desk.case_code import case_code
from casework.desk.ending_words import WORDS
from casework.desk.holders import active, may_decide
from casework.desk.opened import find_case
from casework.desk.unlock import Desk, unlocked
from casework.models import AuditEntry, Case
from intake.dates import say_date, say_instant
from intake.words import language
from legal_rules.instants import day_of
from legal_rules.words import Text

ALONE_AFTER = timedelta(days=1)
STATES = (Case.OPEN, Case.CLOSED)
TURNS = ("closed", "reopened", "purge_asked", "purge_kept")


@require_http_methods(["GET", "HEAD", "POST"])
@unlocked
def end_page(request: HttpRequest, desk: Desk, id: UUID) -> HttpResponse:
    """What can be done about the end of this case; a POST does one thing (`do`) and comes back."""
    if request.method != "POST":
        return _page(request, desk, find_case(desk, id, states=STATES))
    with transaction.atomic():
        case = find_case(desk, id, to_write=True, states=STATES)
        done = request.POST.get("do", "")
        fault = _DO[done](request, desk, case) if done in _DO else WORDS["end.choose"]
    if fault is not None:
        return _page(request, desk, case, fault)
    return redirect("desk" if done == "purge" else "desk_end", *([] if done == "purge" else [id]))


def asked(desk: Desk, case: Case) -> AuditEntry | None:
    """The line of whoever asked for the deletion, while it stands; what a closed member asked for does not."""
    lines = AuditEntry.objects.filter(team=desk.member.team, target=str(case.pk), verb__in=TURNS)
    last = lines.order_by("-number").first()
    if last is None or last.verb != "purge_asked" or not active(desk).filter(pk=last.actor).exists():
        return None
    return last


def may_confirm(desk: Desk, line: AuditEntry) -> bool:
    """Another member than the one who asked; with nobody else in the team, the same a day later."""
    if line.actor != str(desk.member.pk):
        return True
    return active(desk).count() == 1 and desk.at - line.at >= ALONE_AFTER


def _close(request: HttpRequest, desk: Desk, case: Case) -> Text | None:
    months = request.POST.get("months", "")
    if not may_decide(desk, case):
        return WORDS["give_on.not_yours"]
    if months not in map(str, closing.MONTHS):
        return WORDS["end.choose"]
    return None if closing.close(case, int(months), desk.at, str(desk.member.pk)) else WORDS["end.moved"]


def _reopen(request: HttpRequest, desk: Desk, case: Case) -> Text | None:
    return None if closing.reopen(case, desk.at, str(desk.member.pk)) else WORDS["end.moved"]


def _ask(request: HttpRequest, desk: Desk, case: Case) -> Text | None:
    if case.state != Case.CLOSED or asked(desk, case) is not None:
        return WORDS["end.moved"]
    if "sure" not in request.POST:
        return WORDS["end.tick"]
    desk.record("purge_asked", str(case.pk))
    return None


def _keep(request: HttpRequest, desk: Desk, case: Case) -> Text | None:
    if asked(desk, case) is None:
        return WORDS["end.moved"]
    desk.record("purge_kept", str(case.pk))
    return None


def _purge(request: HttpRequest, desk: Desk, case: Case) -> Text | None:
    line = asked(desk, case)
    if case.state != Case.CLOSED or line is None:
        return WORDS["end.moved"]
    if not may_confirm(desk, line):
        return WORDS["end.another"]
    if "sure" not in request.POST:
        return WORDS["end.tick"]
    closing.purge(case, desk.at, str(desk.member.pk))
    return None


_DO = {"close": _close, "reopen": _reopen, "ask": _ask, "keep": _keep, "purge": _purge}


def _page(request: HttpRequest, desk: Desk, case: Case, fault: Text | None = None) -> HttpResponse:
    line, lang = asked(desk, case), language()
    names = {str(member.pk): member.user.get_username() for member in active(desk)}
    context: dict[str, Any] = {
        "desk": desk,
        "place": "queue",
        "case": case,
        "code": case_code(case),
        "closed": case.state == Case.CLOSED,
        "until": say_date(case.purge_on, lang),
        "choices": [
            (months, WORDS[f"end.months_{months}"], say_date(closing.first_after(day_of(desk.at), months), lang))
            for months in closing.MONTHS
        ],
        "decides": may_decide(desk, case),
        "asked": line,
        "asked_by": names[line.actor] if line else "",
        "asked_at": say_instant(line.at, lang) if line else "",
        "confirms": line is not None and may_confirm(desk, line),
        "alone": len(names) == 1,
        "fault": fault,
    }
    return render(request, "desk/end.html", context, status=422 if fault else 200)
