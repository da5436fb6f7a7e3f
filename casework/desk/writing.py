"""What a caseworker does with a case: take it or give it up, write to the person, leave a note for the team.

Boundary: each is one POST, one sealed entry or one changed row, and one line in the trail, all or nothing.
"""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from casework.desk.case import show
from casework.desk.opened import DoesNotOpen, OpenCase, find_case, open_case
from casework.desk.unlock import Desk, unlocked
from casework.desk.words import WORDS
from casework.models import Case, Entry
from casework.public.handing import add_entry
from intake.kinds.base import clean
from legal_rules.words import Text

LONGEST = 4000


@require_POST
@unlocked
def hold(request: HttpRequest, desk: Desk, id: UUID) -> HttpResponse:
    """Take the case, or give it up if this member holds it; somebody else's is never taken by mistake."""
    with transaction.atomic():
        case = find_case(desk, id)
        mine = Case.objects.filter(pk=case.pk, state=Case.OPEN)
        if "leave" in request.POST:
            changed = mine.filter(holder=desk.member).update(holder=None)
        else:
            changed = mine.filter(holder=None).update(holder=desk.member)
        if changed:
            desk.record("released" if "leave" in request.POST else "assigned", str(case.pk), case.revision)
    return redirect("desk_case", id)


@require_POST
@unlocked
def write(request: HttpRequest, desk: Desk, id: UUID) -> HttpResponse:
    """A message, which the person reads with the code. Refused where they asked not to be written to."""
    return _add(request, desk, id, Entry.MESSAGE, "wrote")


@require_POST
@unlocked
def note(request: HttpRequest, desk: Desk, id: UUID) -> HttpResponse:
    """A note for the team, under the case key: the holder of the code never reads it."""
    return _add(request, desk, id, Entry.NOTE, "noted")


def _add(request: HttpRequest, desk: Desk, id: UUID, kind: str, verb: str) -> HttpResponse:
    try:
        opened = open_case(desk, id)
    except DoesNotOpen:
        return render(request, "desk/case_shut.html", {"desk": desk, "place": "queue"}, status=409)
    text = clean(request.POST.get("text", "")).strip()
    fault = _fault(opened, kind, text)
    if fault is not None:
        return show(request, desk, opened, 422, **{f"{kind}_text": text, f"{kind}_fault": fault})
    content = {"at": desk.at.isoformat(), "text": text}
    if kind == Entry.NOTE:
        content["by"] = desk.member.user.get_username()
    with transaction.atomic():
        find_case(desk, id, to_write=True)  # not taken back in the meantime
        add_entry(opened.case, kind, opened.key if kind == Entry.NOTE else opened.shared, content)
        desk.record(verb, str(opened.case.pk), opened.case.revision)
    return redirect("desk_case", id)


def _fault(opened: OpenCase, kind: str, text: str) -> Text | None:
    if kind == Entry.MESSAGE and not opened.may_write:
        return WORDS["case.not_to_be_written_to"]
    if not text:
        return WORDS["case.write_something"]
    return WORDS["case.too_long"].fill(n=len(text), most=LONGEST) if len(text) > LONGEST else None
