"""The answer of an assessment: plain values, immutable, ready for JSON. See docs/contract for the shape.

Every page, paper, calendar entry and command reads these objects and computes nothing again, so they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal

from legal_rules.instants import When, iso
from legal_rules.late import Late, written_late
from legal_rules.words import Text

if TYPE_CHECKING:
    from legal_rules.amounts import Sum

Outcome = Literal["kept", "breached", "unclear", "not_applicable"]
Reason = Literal["fact_missing", "law_open", "law_not_read", "no_law_for_date"]
Confidence = Literal["settled", "arguable", "check_with_lawyer"]
ClockState = Literal["running", "expired", "stopped", "not_started", "unknown"]
DeadlineState = Literal["open", "arguable", "passed", "not_yet", "unknown"]


@dataclass(frozen=True)
class Citation:
    """An article of a law: `law` is a key of data/laws.yaml, e.g. "cpc_2015"; the rest is text: "118", "2", "a"."""

    law: str
    article: str
    clause: str | None = None
    point: str | None = None

    def as_json(self) -> dict[str, Any]:
        return {"law": self.law, "article": self.article, "clause": self.clause, "point": self.point}


@written_late(
    "title", "headline", "law", "because", "arithmetic", "citations", "law_from", "law_to", "checked_on", "reference",
    "contrary_reading", "confidence", "presumed",
)  # fmt: skip
@dataclass(frozen=True)
class Finding(Late):
    """What the law says of one step. `law` tells the rule in one sentence; `headline` what follows for this person."""

    id: str
    outcome: Outcome
    headline: Text
    title: Text
    law: Text
    reason: Reason | None = None
    because: Mapping[str, Any] = field(default_factory=dict)
    arithmetic: tuple[Text, ...] = ()
    settled_by: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    law_from: date | None = None
    law_to: date | None = None
    checked_on: date | None = None
    reference: tuple[str, ...] = ()
    contrary_reading: Text | None = None
    confidence: Confidence = "settled"
    presumed: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "outcome": self.outcome,
            "reason": self.reason,
            "title": self.title.as_dict(),
            "headline": self.headline.as_dict(),
            "law": self.law.as_dict(),
            "because": dict(self.because),
            "arithmetic": [line.as_dict() for line in self.arithmetic],
            "settled_by": list(self.settled_by),
            "citations": [c.as_json() for c in self.citations],
            "law_from": self.law_from.isoformat() if self.law_from else None,
            "law_to": self.law_to.isoformat() if self.law_to else None,
            "reference": list(self.reference),
            "contrary_reading": self.contrary_reading.as_dict() if self.contrary_reading else None,
            "confidence": self.confidence,
            "presumed": list(self.presumed),
        }


@dataclass(frozen=True)
class Stretch:
    """A piece of the timeline. An open end is None; an uncertain edge is a When that is not exact."""

    kind: Literal["lawful", "uncovered", "unclear", "ahead"]
    start: When
    end: When | None
    stage: Literal["holding", "administrative", "custody", "detention"]
    label: Text
    note: Text | None = None
    finding: str | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "from": self.start.iso(),
            "to": self.end.iso() if self.end else None,
            "stage": self.stage,
            "label": self.label.as_dict(),
            "note": self.note.as_dict() if self.note else None,
            "finding": self.finding,
        }


@written_late("arithmetic", "citations", "confidence", "because")
@dataclass(frozen=True)
class Clock(Late):
    """A limit on holding. `ends` is the safe claim; `ends_at_most` counts every extension that the clause allows.

    Both are the first instant at which the limit is over; `last_day` is set where the limit ends at 24:00 of that day.
    `ends_range` holds the earliest and the latest end where the start or the credit is uncertain.
    """

    id: str
    state: ClockState
    starts: When | None = None
    ends: datetime | None = None
    last_day: date | None = None
    ends_at_most: datetime | Literal["open_ended"] | None = None
    ends_range: When | None = None
    uncovered: tuple[tuple[datetime, datetime | None], ...] = ()
    arithmetic: tuple[Text, ...] = ()
    citations: tuple[Citation, ...] = ()
    confidence: Confidence = "settled"
    because: Mapping[str, Any] = field(default_factory=dict)
    settled_by: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        most = self.ends_at_most
        return {
            "id": self.id,
            "starts": iso(self.starts.latest) if self.starts else None,
            "ends": iso(self.ends) if self.ends else None,
            "last_day": self.last_day.isoformat() if self.last_day else None,
            "ends_at_most": iso(most) if isinstance(most, datetime) else most,
            "range": self.ends_range.iso() if self.ends_range else None,
            "state": self.state,
            "uncovered": [{"from": iso(a), "to": iso(b) if b else None} for a, b in self.uncovered],
            "arithmetic": [line.as_dict() for line in self.arithmetic],
            "citations": [c.as_json() for c in self.citations],
            "confidence": self.confidence,
            "settled_by": list(self.settled_by),
        }


@dataclass(frozen=True)
class After:
    """What follows when the day of a deadline is over: silence, or a day missed. `step` is an id of the plan."""

    says: Text
    step: str | None
    citations: tuple[Citation, ...]

    def as_json(self) -> dict[str, Any]:
        return self.says.as_dict() | {"step": self.step, "citations": [c.as_json() for c in self.citations]}


@written_late("counting", "arithmetic", "citations", "confidence", "because")
@dataclass(frozen=True)
class Deadline(Late):
    """One due date, used everywhere. A `date` is good until 24:00 of that day; a `datetime` is an hour limit."""

    id: str
    whose: Literal["yours", "theirs"]
    state: DeadlineState
    counting: Text
    opens: date | datetime | None = None
    due: date | datetime | None = None
    arguable_until: date | datetime | None = None
    arithmetic: tuple[Text, ...] = ()
    citations: tuple[Citation, ...] = ()
    confidence: Confidence = "settled"
    because: Mapping[str, Any] = field(default_factory=dict)
    settled_by: tuple[str, ...] = ()
    others: tuple[Deadline, ...] = ()
    after: After | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "whose": self.whose,
            "opens": _moment(self.opens),
            "due": _moment(self.due),
            "arguable_until": _moment(self.arguable_until),
            "counting": self.counting.as_dict(),
            "arithmetic": [line.as_dict() for line in self.arithmetic],
            "state": self.state,
            "citations": [c.as_json() for c in self.citations],
            "confidence": self.confidence,
            "settled_by": list(self.settled_by),
            "others": [d.as_json() for d in self.others],
            "after": self.after.as_json() if self.after else None,
        }


@written_late("headline", "because")
@dataclass(frozen=True)
class Standard(Late):
    """The international verdict, never mixed with the national one."""

    id: str
    outcome: Outcome
    instrument: Text
    article: str
    headline: Text
    because: Mapping[str, Any] = field(default_factory=dict)
    settled_by: tuple[str, ...] = ()
    confidence: Confidence = "arguable"

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "outcome": self.outcome,
            "instrument": self.instrument.as_dict(),
            "article": self.article,
            "headline": self.headline.as_dict(),
            "because": dict(self.because),
            "settled_by": list(self.settled_by),
        }


@dataclass(frozen=True)
class Unknown:
    """A fact that nobody gave, and how many findings and deadlines it would settle."""

    fact: str
    settles: int

    def as_json(self) -> dict[str, Any]:
        return {"fact": self.fact, "settles": self.settles}


@written_late("unknowns", "stretches")
@dataclass(frozen=True)
class Assessment(Late):
    """Everything the law says of one case at one instant. Look things up by id with `finding`, `clock`, `deadline`."""

    at: datetime
    law_checked_on: date
    law_review_due: date
    findings: tuple[Finding, ...]
    clocks: tuple[Clock, ...]
    deadlines: tuple[Deadline, ...]
    standards: tuple[Standard, ...]
    unknowns: tuple[Unknown, ...]
    stretches: tuple[Stretch, ...] = ()
    sums: tuple[Sum, ...] = ()

    def finding(self, id: str) -> Finding:
        return next(f for f in self.findings if f.id == id)

    def clock(self, id: str) -> Clock:
        return next(c for c in self.clocks if c.id == id)

    def deadline(self, id: str) -> Deadline:
        return next(d for d in self.deadlines if d.id == id)

    def standard(self, id: str) -> Standard:
        return next(s for s in self.standards if s.id == id)

    def sum(self, id: str) -> Sum:
        return next(s for s in self.sums if s.id == id)

    def as_json(self) -> dict[str, Any]:
        """The answer of the contract, without the plan, which `remedies` adds."""
        return {
            "at": iso(self.at),
            "law_checked_on": self.law_checked_on.isoformat(),
            "law_review_due": self.law_review_due.isoformat(),
            "findings": [f.as_json() for f in self.findings],
            "clocks": [c.as_json() for c in self.clocks],
            "deadlines": [d.as_json() for d in self.deadlines],
            "standards": [s.as_json() for s in self.standards],
            "unknowns": [u.as_json() for u in self.unknowns],
            "stretches": [s.as_json() for s in self.stretches],
            "sums": [s.as_json() for s in self.sums],
        }


def _moment(value: date | datetime | None) -> str | None:
    if value is None:
        return None
    return iso(value) if isinstance(value, datetime) else value.isoformat()
