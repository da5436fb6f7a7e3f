"""The end of a case: closed for a while, opened again, deleted for good. Each is one change and one line in the trail.

Boundary: opens nothing and needs no key. An open case is never deleted by the clock: people are held for years. A
closed one, and the empty row of one that was taken back, goes on its date in the clear, always the first of a month.
"""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction

from casework import audit
from casework.models import Case
from legal_rules.instants import day_of

MONTHS = (1, 3, 12)
"""For how many whole months a closed case may be kept; the one that holds today is not counted."""
OPEN_MONTHS = 12


def first_after(day: date, months: int) -> date:
    """The first of the month that begins after `months` whole months."""
    years, month = divmod(day.month + months, 12)
    return date(day.year + years, month + 1, 1)


def close(case: Case, months: int, at: datetime, actor: str) -> bool:
    """Close an open case; whether it was open."""
    return _turn(case, Case.OPEN, Case.CLOSED, months, at, actor, "closed")


def reopen(case: Case, at: datetime, actor: str) -> bool:
    """Open a closed case again; whether it was closed. What the person adds does this by itself."""
    return _turn(case, Case.CLOSED, Case.OPEN, OPEN_MONTHS, at, actor, "reopened")


def purge(case: Case, at: datetime, actor: str) -> None:
    """Delete a case and its entries; the trail keeps its id."""
    with transaction.atomic():
        audit.record(case.team, at, actor, "purged", str(case.pk))
        case.delete()


def purge_due(at: datetime) -> int:
    """Delete every case whose date has come and that is not open; how many."""
    due = Case.objects.filter(state__in=(Case.CLOSED, Case.WITHDRAWN), purge_on__lte=day_of(at))
    deleted = 0
    for id in list(due.values_list("pk", flat=True)):
        with transaction.atomic():
            case = due.select_for_update(of=("self",)).select_related("team").filter(pk=id).first()
            if case is not None:  # it was not opened again in the meantime
                purge(case, at, "operator")
                deleted += 1
    return deleted


def _turn(case: Case, before: str, after: str, months: int, at: datetime, actor: str, verb: str) -> bool:
    with transaction.atomic():
        purge_on = first_after(day_of(at), months)
        if not Case.objects.filter(pk=case.pk, state=before).update(state=after, purge_on=purge_on):
            return False
        audit.record(case.team, at, actor, verb, str(case.pk))
    return True
