"""From a rule and a case to an answer: runs the rule in a trace of its own and adds what it read.

Boundary: one rule at a time. `engine` registers the rules and asks for all of them; `case` keeps each answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from legal_rules import explain
from legal_rules.answer import Clock, Deadline, Finding, Standard
from legal_rules.late import made
from legal_rules.law import LawBook, LawNotRead, NoLawForDate, book, covering
from legal_rules.sentences import later, lines_said, said
from legal_rules.trace import ENDS, Missing, Trace, because, sources
from legal_rules.verdict import Verdict, unclear
from legal_rules.words import Text

if TYPE_CHECKING:
    from legal_rules.case import Case
    from legal_rules.facts import Facts

D = TypeVar("D", Clock, Deadline)


@dataclass(frozen=True)
class Rule:
    """One entry of the catalogue."""

    id: str
    title: Text
    apply: Callable[[Case], Any]
    kind: Literal["finding", "clock", "deadline", "standard"]
    law: tuple[str, ...]
    reads: tuple[str, ...] = ()


RULES: dict[tuple[str, str], Rule] = {}


def finding(case: Case, id: str) -> Finding:
    """The finding of rule `id`; unclear where it cannot do without what nobody knows or has read."""
    entry = RULES[("finding", id)]
    outer, trace = case.trace, case.begin("finding", id)
    case.trace = trace
    try:
        verdict: Verdict = entry.apply(case)
    except Missing as gap:
        verdict = unclear(*gap.facts, headline=gap.because)
    except NoLawForDate as gap:
        verdict = unclear(headline=later(explain.no_law, gap.on), reason="no_law_for_date")
    except LawNotRead as gap:
        trace[gap.version] = None
        verdict = unclear(headline=later(explain.not_read, gap.version), reason="law_not_read")
    finally:
        case.trace = outer
    known = {"id": id, "outcome": verdict[0], "reason": verdict[2], "settled_by": verdict[3]}
    # another state of the law may apply when the rest is read
    return made(Finding, known, _grounds, entry, verdict, trace, case.facts, case.day_of_law, book())


def _grounds(entry: Rule, verdict: Verdict, trace: Trace, facts: Facts, day: date, state: LawBook) -> dict[str, Any]:
    """The sentences of a finding and what it rests on: the law with its articles, the facts used, the presumptions."""
    main, versions = entry.law[0], trace.versions
    if not versions and (version := covering(main, day, state)):
        versions = (version,)
    lead = next((v for v in versions if v.name == main), versions[0] if versions else None)
    citations, reference, confidence = sources(versions)
    if verdict.arguable and confidence == "settled":
        confidence = "arguable"
    return {
        "title": entry.title,
        "headline": said(verdict.headline),
        "arithmetic": lines_said(verdict.arithmetic),
        "contrary_reading": said(verdict.contrary),
        "law": lead.says if lead else explain.no_law(day),
        "because": because(facts, trace),
        "citations": citations,
        "law_from": lead.law_from if lead else None,
        "law_to": lead.law_to if lead else None,
        "checked_on": lead.checked_on if lead else None,
        "reference": reference,
        "confidence": confidence,
        "presumed": trace.presumed,
    }


def clock(case: Case, id: str) -> Clock:
    """Clock `id`; unknown where its rule cannot do without what nobody knows."""
    entry = RULES[("clock", id)]
    outer, trace = case.trace, case.begin("clock", id)
    case.trace = trace
    try:
        result: Clock = entry.apply(case)
    except ENDS as gap:
        result = Clock(id, "unknown", settled_by=gap.facts if isinstance(gap, Missing) else ())
    finally:
        case.trace = outer
    return _traced(case, trace, result)


def deadline(case: Case, id: str) -> Deadline:
    """Deadline `id`; unknown where its rule cannot do without what nobody knows."""
    entry = RULES[("deadline", id)]
    outer, trace = case.trace, case.begin("deadline", id)
    case.trace = trace
    try:
        result: Deadline = entry.apply(case)
    except ENDS as gap:
        result = explain.no_deadline(id, entry.title, gap.facts if isinstance(gap, Missing) else ())
    finally:
        case.trace = outer
    return _traced(case, trace, result)


def _traced(case: Case, trace: Trace, result: D) -> D:
    """A clock or deadline with what it rests on."""
    known = result.__dict__.copy()
    del known["citations"], known["because"], known["confidence"], known["arithmetic"]
    if known.get("others"):
        known["others"] = tuple([_other(found) for found in known["others"]])
    return made(type(result), known, _traced_grounds, result, trace, case.facts)


def _other(found: Deadline) -> Deadline:
    """Another date of the same deadline, whose lines wait for their reader too."""
    known = found.__dict__.copy()
    return made(Deadline, known, _lines_of, known.pop("arithmetic"))


def _lines_of(arithmetic: tuple[Text, ...]) -> dict[str, Any]:
    return {"arithmetic": lines_said(arithmetic)}


def _traced_grounds(result: Clock | Deadline, trace: Trace, facts: Facts) -> dict[str, Any]:
    citations, _, confidence = sources(trace.versions)
    return {
        "arithmetic": lines_said(result.arithmetic),
        "citations": citations,
        "confidence": confidence if result.confidence == "settled" else result.confidence,
        "because": because(facts, trace),
    }


def standard(case: Case, id: str) -> Standard:
    """Standard `id`; unclear where its rule cannot do without what nobody knows."""
    entry = RULES[("standard", id)]
    outer, trace = case.trace, case.begin("standard", id)
    case.trace = trace
    try:
        result: Standard = entry.apply(case)
    except ENDS as gap:
        result = explain.open_standard(id, entry.title, gap.facts if isinstance(gap, Missing) else ())
    finally:
        case.trace = outer
    known = result.__dict__.copy()
    del known["because"], known["headline"]
    return made(Standard, known, _standard_grounds, result, trace, case.facts)


def _standard_grounds(result: Standard, trace: Trace, facts: Facts) -> dict[str, Any]:
    return {"headline": said(result.headline), "because": because(facts, trace)}
