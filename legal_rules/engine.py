"""The engine: applies every rule of the catalogue to a case and returns the answer.

Rules are short functions over a `Case`, which records what each of them read. A rule that needs what nobody knows ends
early (`Case.need`), and its finding is unclear and names the fact that would settle it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal, TypeAlias, TypeVar

from legal_rules import explain
from legal_rules.answer import Assessment, Clock, Deadline, Finding, Standard
from legal_rules.case import Case as Case
from legal_rules.case import Missing as Missing
from legal_rules.case import Trace as Trace
from legal_rules.facts import Facts
from legal_rules.law import CHECKED_ON, REVIEW_DUE, LawNotRead, NoLawForDate, covering
from legal_rules.verdict import Verdict as Verdict
from legal_rules.verdict import breached as breached
from legal_rules.verdict import kept as kept
from legal_rules.verdict import not_applicable as not_applicable
from legal_rules.verdict import unclear as unclear
from legal_rules.words import Text

T = TypeVar("T")
RuleOf: TypeAlias = Callable[[Case], T]
Adds: TypeAlias = Callable[[RuleOf[T]], RuleOf[T]]


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


def rule(id: str, title: Text, *, law: tuple[str, ...]) -> Adds[Verdict]:
    """Register the rule of finding `id`. `law` names the parameters it rests on; the first one says the rule in words.

    The docstring of the function is the rule in one plain sentence.
    """
    return _register("finding", id, title, law)


def clock(id: str, title: Text, *, law: tuple[str, ...]) -> Adds[Clock]:
    """Register clock `id`; the function returns a Clock without citations, which the engine adds."""
    return _register("clock", id, title, law)


def deadline(id: str, title: Text, *, law: tuple[str, ...]) -> Adds[Deadline]:
    """Register deadline `id`; the function returns a Deadline without citations, which the engine adds."""
    return _register("deadline", id, title, law)


def standard(
    id: str, title: Text, *, law: tuple[str, ...] = ()
) -> Callable[[Callable[[Case], Standard]], Callable[[Case], Standard]]:
    """Register the international standard `id`."""
    return _register("standard", id, title, law)


def _register(kind: Any, id: str, title: Text, law: tuple[str, ...]) -> Callable[[Any], Any]:
    def add(function: Any) -> Any:
        if (kind, id) in RULES:
            raise ValueError(f"{kind} {id} is registered twice")
        if not function.__doc__:
            raise ValueError(f"{kind} {id} does not say its rule")
        RULES[(kind, id)] = Rule(id, title, function, kind, law)
        return function

    return add


def assess(facts: Facts, at: datetime) -> Assessment:
    """Apply the whole law to `facts` at the aware instant `at`. Pure: the same input, the same answer."""
    from legal_rules import catalogue  # registers the rules; imported late because the rules import this module

    case = Case(facts, at)
    findings = tuple(case.finding(id) for id in catalogue.FINDINGS)
    clocks = tuple(case.clock(id) for id in catalogue.CLOCKS)
    deadlines = tuple(case.deadline(id) for id in catalogue.DEADLINES)
    standards = tuple(_standard(case, id) for id in catalogue.STANDARDS)
    return Assessment(
        at=at,
        law_checked_on=CHECKED_ON,
        law_review_due=REVIEW_DUE,
        findings=findings,
        clocks=clocks,
        deadlines=deadlines,
        standards=standards,
        unknowns=explain.unknowns(findings, deadlines),
        stretches=catalogue.stretches(case),
    )


def evaluate_finding(case: Case, id: str) -> Finding:
    entry = RULES[("finding", id)]
    with case.tracing() as trace:
        try:
            verdict = entry.apply(case)
        except Missing as gap:
            verdict = unclear(*gap.facts, headline=gap.because)
        except NoLawForDate as gap:
            verdict = unclear(headline=explain.no_law(gap.on), reason="no_law_for_date")
        except LawNotRead as gap:
            trace.versions[(gap.name, gap.version.law_from)] = gap.version
            verdict = unclear(headline=explain.not_read(gap.version), reason="law_not_read")
        if not trace.versions and (version := covering(entry.law[0], case.day_of_law)):
            trace.versions[(entry.law[0], version.law_from)] = version
    return _finish(case, entry, verdict, trace)


def _finish(case: Case, entry: Rule, verdict: Verdict, trace: Trace) -> Finding:
    versions = list(trace.versions.values())
    main = next((v for (name, _), v in trace.versions.items() if name == entry.law[0]), None)
    lead = main or (versions[0] if versions else None)
    confidence = trace.confidence
    if confidence == "settled" and verdict.arguable:
        confidence = "arguable"
    return Finding(
        id=entry.id,
        outcome=verdict.outcome,
        headline=verdict.headline,
        title=entry.title,
        law=lead.says if lead else explain.no_law(case.day_of_law),
        reason=verdict.reason,
        because=case.because(trace),
        arithmetic=verdict.arithmetic,
        settled_by=verdict.settled_by,
        citations=trace.citations,
        law_from=lead.law_from if lead else None,
        law_to=lead.law_to if lead else None,
        checked_on=lead.checked_on if lead else None,
        reference=trace.reference,
        contrary_reading=verdict.contrary,
        confidence=confidence,
        presumed=tuple(trace.presumed),
    )


def evaluate_clock(case: Case, id: str) -> Clock:
    entry = RULES[("clock", id)]
    with case.tracing() as trace:
        try:
            result: Clock = entry.apply(case)
        except Missing as gap:
            result = Clock(id, "unknown", settled_by=gap.facts)
        except (NoLawForDate, LawNotRead):
            result = Clock(id, "unknown")
    return replace(result, **_traced(case, trace, result))


def evaluate_deadline(case: Case, id: str) -> Deadline:
    entry = RULES[("deadline", id)]
    with case.tracing() as trace:
        try:
            result: Deadline = entry.apply(case)
        except Missing as gap:
            result = explain.no_deadline(id, entry.title, gap.facts)
        except (NoLawForDate, LawNotRead):
            result = explain.no_deadline(id, entry.title, ())
    return replace(result, **_traced(case, trace, result))


def _traced(case: Case, trace: Trace, result: Clock | Deadline) -> Mapping[str, Any]:
    confidence = trace.confidence if result.confidence == "settled" else result.confidence
    return {"citations": trace.citations, "confidence": confidence, "because": case.because(trace)}


def _standard(case: Case, id: str) -> Standard:
    entry = RULES[("standard", id)]
    with case.tracing() as trace:
        try:
            result: Standard = entry.apply(case)
        except (Missing, NoLawForDate, LawNotRead) as gap:
            facts = gap.facts if isinstance(gap, Missing) else ()
            result = explain.open_standard(id, entry.title, facts)
    return replace(result, because=case.because(trace))
