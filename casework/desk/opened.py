"""A case as an unlocked member opens it: the answers, what the law says of them now, and what was written to it.

Boundary: looks a case up within the member's own team only; a case of another team does not exist here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from django.http import Http404

from casework import vault
from casework.desk.unlock import Desk
from casework.models import Case, Entry
from intake.situation import Trouble, accepted
from legal_rules.answer import Assessment
from legal_rules.engine import assess
from legal_rules.facts import Facts
from remedies.catalogue.known import Known
from remedies.ways import Way
from sealing.envelope import Unopenable


class DoesNotOpen(Exception):
    """The case is there, and its blobs do not open with the team's key."""


@dataclass(frozen=True)
class Written:
    """One entry, opened."""

    kind: str
    content: Mapping[str, Any]
    number: int

    @property
    def at(self) -> datetime:
        return datetime.fromisoformat(self.content["at"])


@dataclass(frozen=True)
class OpenCase:
    """An opened case; the keys of it live as long as the request."""

    case: Case
    at: datetime
    key: bytes = field(repr=False)
    shared: bytes = field(repr=False)
    answers: Mapping[str, Any]
    facts: Facts
    troubles: tuple[Trouble, ...]
    written: tuple[Written, ...]

    @cached_property
    def assessment(self) -> Assessment:
        """What the law says of the answers now."""
        return assess(self.facts, self.at)

    def record_reading(self, desk: Desk) -> None:
        """The lines of whoever is shown all of it: the case at its revision, and its entries up to which number."""
        desk.record("case_read", str(self.case.pk), self.case.revision)
        if self.written:
            desk.record("entry_read", str(self.case.pk), self.written[-1].number)

    @property
    def way(self) -> Way:
        """The person's choice between complaint and denunciation, which the plan follows."""
        return Way.of(self.answers.get("way", {}))

    @property
    def known(self) -> Known:
        """How whoever answered knows what the papers state."""
        return Known.of(self.answers.get("known"))

    @property
    def may_write(self) -> bool:
        """Whether the person wants to hear from the desk."""
        return bool(self.answers.get("contact", {}).get("how") != "none")


def find_case(desk: Desk, id: UUID, *, to_write: bool = False, states: tuple[str, ...] = (Case.OPEN,)) -> Case:
    """The open case of this member's team, or one in `states`; raises Http404 for any other, word for word as for none.

    `to_write`, inside a transaction, holds the row until its end: the case cannot be taken back in between.
    """
    found = Case.objects.select_related("team", "holder__user")
    found = found.select_for_update(of=("self",)) if to_write else found
    case = found.filter(pk=id, team=desk.member.team, state__in=states).first()
    if case is None:
        raise Http404
    return case


def open_case(desk: Desk, id: UUID) -> OpenCase:
    """Open it. Raises Http404, DoesNotOpen."""
    case = find_case(desk, id)
    try:
        key, shared = vault.case_key(case, desk.keys), vault.shared_key(case, desk.keys)
        answers = vault.open_answers(case, key)
        written = tuple(
            Written(e.kind, vault.open_entry(e, shared if e.kind in Entry.SHARED else key), e.number)
            for e in case.entries.all()
        )
    except Unopenable as error:
        raise DoesNotOpen from error
    facts, troubles = accepted(answers["facts"], desk.at)
    return OpenCase(case, desk.at, key, shared, answers, facts, troubles, written)
