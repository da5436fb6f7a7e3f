"""Time between one paper and the next that neither covers. The next paper never reaches back over it.

Whether a paper that nobody saw stood in between is not known, so a gap makes a limit unclear; it never proves a breach.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise

from legal_rules.engine import Case
from legal_rules.facts import Row
from legal_rules.instants import When
from legal_rules.rules.saying import interval
from legal_rules.words import Text

Gap = tuple[datetime, datetime]


def of_custody(rows: Iterable[Row]) -> tuple[Gap, ...]:
    """Between the end written in one custody decision and the start of the next; only where it is certain."""
    found = []
    for earlier, later in pairwise(rows):
        end, start = earlier["to"], later["from"]
        if isinstance(end, When) and isinstance(start, When) and end.latest < start.earliest:
            found.append((end.latest, start.earliest))
    return tuple(found)


def of_detention(ends: Iterable[tuple[datetime | None, Row]]) -> tuple[Gap, ...]:
    """Between the end of one detention order (the first instant after it) and the start of the next."""
    found = []
    for (end, _), (_, later) in pairwise(ends):
        start = later["from"]
        if end is not None and isinstance(start, When) and end < start.earliest:
            found.append((end, start.earliest))
    return tuple(found)


def until_now(gaps: Iterable[Gap], case: Case) -> tuple[Gap, ...]:
    """The gaps that have begun; one that goes on ends with the assessment."""
    return tuple((start, min(end, case.at)) for start, end in gaps if start < case.at)


def headline(gap: Gap) -> Text:
    """ "Chưa thấy quyết định nào cho khoảng …" """
    said = interval(When(*gap))
    return Text(
        f"Chưa thấy quyết định nào cho khoảng {said.vi}.",
        f"No decision is known for the time {said.en}.",
    )
