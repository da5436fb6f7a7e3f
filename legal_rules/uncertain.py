"""Which fact an uncertain day stands for, so that a closer day can be asked of the right one.

Boundary: names a fact; whether the law changed within the day is asked in `case`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from legal_rules.instants import When, day_of
from legal_rules.trace import Trace


def uncertain(known: Mapping[str, Any], trace: Trace, on: When | datetime | date | None) -> str:
    """The fact that gave `on`; of a day worked out from others, the one read last that may lie on several days.

    Without a day the law of the loss of liberty was asked, so that is the fact.
    """
    if not isinstance(on, When):
        return "arrested_at"
    itself = [fact for fact in known if any(value is on for value in _values(known[fact]))]
    wide = [fact for fact in trace.facts if any(_several_days(value) for value in _values(known.get(fact)))]
    return (itself or wide[::-1] or ["arrested_at"])[0]


def _values(value: Any) -> Iterator[Any]:
    """A value itself, or each value of the rows of a list."""
    if isinstance(value, tuple):
        for row in value:
            yield from row.values() if isinstance(row, Mapping) else (row,)
    else:
        yield value


def _several_days(value: Any) -> bool:
    return isinstance(value, When) and day_of(value.earliest) != day_of(value.latest)
