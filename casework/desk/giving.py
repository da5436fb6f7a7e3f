"""Handing a case to another member of the team.

Boundary: one POST, one changed row, two lines in the trail: which case, and to whom. The page that was looked at says
who held the case then; if somebody else has it by now, nothing changes.
"""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from casework.desk.case import show
from casework.desk.ending_words import WORDS
from casework.desk.holders import chosen, may_decide
from casework.desk.opened import DoesNotOpen, find_case, open_case
from casework.desk.unlock import Desk, unlocked
from casework.models import Member
from legal_rules.words import Text


@require_POST
@unlocked
def give(request: HttpRequest, desk: Desk, id: UUID) -> HttpResponse:
    """Hand it over; a choice that does not stand is said on the page of the case."""
    fault = _given(desk, id, request.POST.get("to", ""), request.POST.get("held", ""))
    if fault is None:
        return redirect("desk_case", id)
    try:
        return show(request, desk, open_case(desk, id), 422, give_fault=fault)
    except DoesNotOpen:
        return render(request, "desk/case_shut.html", {"desk": desk, "place": "queue"}, status=409)


def _given(desk: Desk, id: UUID, asked: str, held: str) -> Text | None:
    """Hand it over, or say why not. Raises Http404."""
    with transaction.atomic():
        case = find_case(desk, id, to_write=True)
        if not may_decide(desk, case):
            return WORDS["give_on.not_yours"]
        if held != str(case.holder_id or ""):
            return WORDS["give_on.moved"]
        to: Member | None = chosen(desk, case, asked)
        if to is None:
            return WORDS["give_on.choose"]
        case.holder = to
        case.save(update_fields=["holder"])
        desk.record("handed", str(case.pk), case.revision)
        desk.record("handed_to", str(to.pk))
    return None
