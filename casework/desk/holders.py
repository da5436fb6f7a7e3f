"""Who may hand a case over or end it, and to whom it may go. Boundary: reads; changes nothing."""

from __future__ import annotations

from uuid import UUID

from django.db.models import QuerySet

from casework.desk.unlock import Desk
from casework.models import Case, Member


def may_decide(desk: Desk, case: Case) -> bool:
    """Whoever holds the case; anybody of the team while nobody does; a lead in any event."""
    return case.holder_id in (None, desk.member.pk) or desk.member.leads


def active(desk: Desk) -> QuerySet[Member]:
    """The active members of this team, by name."""
    members = Member.objects.filter(team=desk.member.team, state=Member.ACTIVE)
    return members.select_related("user").order_by("user__username")


def may_receive(desk: Desk, case: Case) -> list[Member]:
    """To whom this member may hand the case over; nobody where the decision is not theirs."""
    if not may_decide(desk, case):
        return []
    return list(active(desk).exclude(pk=case.holder_id or desk.member.pk))


def chosen(desk: Desk, case: Case, asked: str) -> Member | None:
    """The member whose id was posted, if the case may go to them."""
    try:
        wanted = UUID(asked)
    except ValueError:
        return None
    return next((member for member in may_receive(desk, case) if member.pk == wanted), None)
