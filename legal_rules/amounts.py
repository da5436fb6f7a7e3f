"""Amounts of money that the law sets: the sums of an answer, their lines, and the rules that work them out.

Boundary: shapes and registration only. Each rule reads the case and its dated law; what nobody told is unclear and
names the fact, and a head whose figures were not read has no amount. All amounts are whole dong.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from legal_rules import explain, judging
from legal_rules.answer import Citation, Confidence
from legal_rules.gates import Leaf
from legal_rules.late import Late, written_late
from legal_rules.law import LawNotRead, NoLawForDate
from legal_rules.questions import NOW
from legal_rules.sentences import said
from legal_rules.trace import Missing, Trace, because, sources
from legal_rules.words import Text

if TYPE_CHECKING:
    from legal_rules.case import Case
    from legal_rules.facts import Facts

Kind = Literal["basis", "head", "left_out"]
State = Literal["counted", "unclear", "not_applicable"]


@dataclass(frozen=True)
class Line:
    """One line of a sum: how it is worked out, the least and the most in dong, the articles.

    A "basis" is a figure that heads are counted with, a "head" is part of the total, and what is "left_out" has no
    amount: it needs receipts, or figures that nobody told or that were not read.
    """

    kind: Kind
    id: str
    label: Text
    working: Text
    low: int | None
    high: int | None
    citations: tuple[Citation, ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "kind": self.kind,
            "label": self.label.as_dict(),
            "working": self.working.as_dict(),
            "low": self.low,
            "high": self.high,
            "citations": [c.as_json() for c in self.citations],
        }


@written_late("headline", "lines", "because", "citations", "confidence")
@dataclass(frozen=True)
class Sum(Late):
    """An amount that the law sets: interval in, interval out. `lines` hold the heads, those left out included."""

    id: str
    state: State
    headline: Text
    low: int | None = None
    high: int | None = None
    lines: tuple[Line, ...] = ()
    settled_by: tuple[str, ...] = ()
    because: Mapping[str, Any] = field(default_factory=dict)
    citations: tuple[Citation, ...] = ()
    confidence: Confidence = "settled"

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "state": self.state,
            "unit": "VND",
            "low": self.low,
            "high": self.high,
            "headline": self.headline.as_dict(),
            "lines": [line.as_json() for line in self.lines],
            "settled_by": list(self.settled_by),
            "because": dict(self.because),
            "citations": [c.as_json() for c in self.citations],
            "confidence": self.confidence,
        }


@dataclass(frozen=True, eq=False)
class Rule:
    """How one sum is worked out, and the dated law it rests on."""

    id: str
    title: Text
    apply: Callable[[Case], Sum]
    law: tuple[str, ...]
    kind: Literal["sum"] = "sum"
    shared: None = None


RULES: dict[str, Rule] = {}


def amount(id: str, title: Text, *, law: tuple[str, ...]) -> Callable[[Callable[[Case], Sum]], Callable[[Case], Sum]]:
    """Register the rule of sum `id`; the function returns a Sum without citations, which are added here."""

    def add(function: Callable[[Case], Sum]) -> Callable[[Case], Sum]:
        if id in RULES:
            raise ValueError(f"sum {id} is registered twice")
        RULES[id] = Rule(id, title, function, law)
        return function

    return add


def every(case: Case, ids: tuple[str, ...]) -> tuple[Sum, ...]:
    """Each sum of the catalogue for one case."""
    return tuple([judging.judged(case, RULES[id]) for id in ids])


def _worked_out(case: Case, rule: Rule, trace: Trace) -> Leaf:
    try:
        found = rule.apply(case)
    except Missing as gap:
        found = Sum(rule.id, "unclear", explain.missing(gap.facts), settled_by=gap.facts)
    except NoLawForDate as gap:
        trace[NOW] = None  # its sentence tells the day
        found = Sum(rule.id, "unclear", explain.no_law(gap.on))
    except LawNotRead as gap:
        found = Sum(rule.id, "unclear", explain.not_read(gap.version))
    known = {"id": found.id, "state": found.state, "low": found.low, "high": found.high, "settled_by": found.settled_by}
    return Leaf(Sum, known, _grounds, (found, trace))


judging.JUDGES["sum"] = _worked_out


def _grounds(found: Sum, trace: Trace, facts: Facts, *_: object) -> dict[str, Any]:
    """The sentence and the lines of a sum, and what it rests on."""
    citations, _, confidence = sources(trace.versions)
    return {
        "headline": said(found.headline),
        "lines": said(found.lines),
        "because": because(facts, trace),
        "citations": citations,
        "confidence": confidence if found.confidence == "settled" else found.confidence,
    }
