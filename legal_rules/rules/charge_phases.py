"""The charge while detention goes on: from when a graver or a lighter one decides how long it may last.

Joint circular 04/2018 Art. 14: the graver charge counts from the day of its decision, time already served taken off;
with the lighter one the shorter term holds. So time past the limit of the charge then in force stays unlawful.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, NamedTuple

from legal_rules import counting
from legal_rules.engine import Case
from legal_rules.instants import When, day_of, midnight
from legal_rules.rules import notions

End = datetime | Literal["open_ended"]


class Phase(NamedTuple):
    """The charges that may stand from `first` on: the classes of the heaviest, then of each with national security."""

    first: date
    classes: tuple[notions.Severity, ...]
    each: tuple[tuple[tuple[notions.Severity, ...], bool | None], ...]


def phases(case: Case, start: When, until: datetime) -> tuple[Phase, ...]:
    """What stands at the start of detention, then at each change of charge up to `until`. At least one."""
    first, last = day_of(start.earliest), day_of(until)
    rows = case.rows("charges")
    told = [row["at"] for row in rows if isinstance(row.get("at"), When)]
    undated = len(told) < len(rows)  # stands on every day
    if not undated and (first > last or min((day_of(at.earliest) for at in told), default=last) > first):
        first = last  # held before the first charge told: only what stands in the end is known
    first = min(first, last)
    changes = {day_of(at) for when in told for at in (when.earliest, when.latest)}
    days = [first, *sorted(day for day in changes if first < day <= last)]
    return tuple(Phase(day, notions.severities(case, day), notions.each_charge(case, day)) for day in days)


def chained(ends: Sequence[End], phases: Sequence[Phase]) -> End:
    """The end under the last charge: never before the day of its decision where the charge before it covered that."""
    found = ends[0]
    for end, phase in zip(ends[1:], phases[1:], strict=True):
        found = _later(end, _sooner(found, counting.end_of(phase.first)))
    return found


def bare(ends: Sequence[End], phases: Sequence[Phase], until: datetime) -> tuple[tuple[datetime, datetime], ...]:
    """The time held past the limit of one charge before the next, graver one was made."""
    found = []
    for number, phase in enumerate(phases[1:], 1):
        end = chained(ends[:number], phases[:number])
        change = min(midnight(phase.first), until)
        if isinstance(end, datetime) and end < change:
            found.append((end, change))
    return tuple(found)


def _later(a: End, b: End) -> End:
    if isinstance(a, datetime) and isinstance(b, datetime):
        return max(a, b)
    return "open_ended"


def _sooner(a: End, b: datetime) -> datetime:
    return min(a, b) if isinstance(a, datetime) else b
