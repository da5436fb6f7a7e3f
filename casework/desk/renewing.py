"""Cases whose summary has aged: worked out again in an unlocked session and sealed anew, the person's plan with them.

Boundary: no job can do this, since only a member's session holds the key. A batch at a time, so that no page waits
long; what somebody else saved meanwhile is never overwritten.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.http import Http404

from casework import vault
from casework.desk.opened import DoesNotOpen, find_case, open_case
from casework.desk.unlock import Desk
from casework.models import Case
from legal_rules.instants import day_of
from legal_rules.law import CHECKED_ON
from remedies.snapshot import snapshot, summary

BATCH = 12
"""Cases worked out in one request; each takes some hundredths of a second."""


def aged(line: Mapping[str, Any], now: datetime) -> bool:
    """Whether the law was checked on another day since, or the next date has passed since it was worked out."""
    if line["law_checked_on"] != CHECKED_ON.isoformat():
        return True
    if line["next"] is None:
        return False
    on = date.fromisoformat(line["next"])
    return day_of(datetime.fromisoformat(line["at"])) <= on < day_of(now)


def renew(desk: Desk, cases: Iterable[Case]) -> int:
    """Work out the first BATCH of them; how many are left for the next request."""
    waiting = list(cases)
    for case in waiting[:BATCH]:
        _renew(desk, case)
    return len(waiting[BATCH:])


def _renew(desk: Desk, case: Case) -> None:
    """One case; nothing happens where another member was quicker, or where it was taken back or does not open."""
    try:
        opened = open_case(desk, case.pk)
    except (DoesNotOpen, Http404):
        return
    fresh, read, made = opened.case, opened.case.revision, opened.assessment
    vault.reseal(
        fresh, desk.keys, answers=opened.answers, plan=snapshot(made, opened.facts, opened.way), summary=summary(made)
    )  # fmt: skip
    with transaction.atomic():
        try:
            find_case(desk, fresh.pk, to_write=True)
        except Http404:
            return
        kept = Case.objects.filter(pk=fresh.pk, revision=read, state=Case.OPEN).update(
            revision=fresh.revision, answers=fresh.answers, plan=fresh.plan, summary=fresh.summary
        )
        if kept:
            desk.record("reassessed", str(fresh.pk), fresh.revision)
            case.revision, case.summary = fresh.revision, fresh.summary
