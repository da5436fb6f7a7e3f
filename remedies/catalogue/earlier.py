"""The first complaint of a matter and what became of it: answered, not answered in time, or not told.

Boundary: the fact `filings` as words for a second complaint; whether the time to answer is over comes from the rules.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from legal_rules.facts import Facts
from legal_rules.instants import When
from legal_rules.words import Text
from remedies.answering import late
from remedies.catalogue.dates import day, instant, upper_first
from remedies.catalogue.paper import Situation

State = Literal["answered", "silent", "unknown"]
RESULTS: Mapping[str, Text] = {
    "upheld": Text("chấp nhận khiếu nại", "the complaint was upheld"),
    "partly_upheld": Text("chấp nhận một phần", "upheld in part"),
    "rejected": Text("không chấp nhận khiếu nại", "the complaint was rejected"),
    "returned": Text("trả lại đơn", "the complaint was returned"),
}


@dataclass(frozen=True)
class Earlier:
    """The first complaint in words. What is None was not told and is left to the pen."""

    state: State
    filed: Text | None = None
    number: str | None = None
    to: str | None = None
    answered: Text | None = None
    result: Text | None = None


def filings(facts: Facts, kind: str) -> list[Mapping[str, Any]]:
    """The papers of that kind which were filed, in the order told."""
    return [row for row in facts.value("filings") or () if row.get("kind") == kind]


def earlier(situation: Situation, kind: str, about: Sequence[str] = ()) -> Earlier:
    """The last complaint of `kind` that was answered, else the last whose answer is overdue, else the last one.

    `about` keeps those about one of these matters, and those of which nobody said what they are about.
    """
    rows = filings(situation.facts, kind)
    rows = [row for row in rows if not about or row.get("about") in (None, "unknown", *about)]
    answered = [row for row in rows if isinstance(row.get("answered_at"), When)]
    if not rows:
        return Earlier("unknown")
    silent = [] if answered else late(rows, situation.facts, situation.assessment)
    row = (answered or silent or rows)[-1]
    return Earlier(
        state="answered" if answered else "silent" if silent else "unknown",
        filed=_day(row.get("at")),
        number=row.get("number"),
        to=row.get("to"),
        answered=upper_first(_day(row.get("answered_at")) or Text("", "")) if answered else None,
        result=RESULTS.get(row.get("result") or ""),
    )


def _day(value: object) -> Text | None:
    """The day, which is all that counts here, as far as it is known."""
    if not isinstance(value, When):
        return None
    return Text(day(value.day).vi, f"on {day(value.day).en}") if value.day else instant(value)
