"""From a rule and a case to an answer: runs the rule in a trace of its own and adds what it read.

Boundary: one rule at a time. `engine` registers the rules and asks for all of them; `case` keeps each answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from legal_rules import explain
from legal_rules.answer import Clock, Deadline, Finding, Standard
from legal_rules.gates import Leaf
from legal_rules.late import REST, fit, made, new
from legal_rules.law import LawBook, LawNotRead, NoLawForDate, covering
from legal_rules.questions import NOW
from legal_rules.sentences import OfTheDay, later, lines_said, said
from legal_rules.trace import ENDS, Missing, Trace, because, sources
from legal_rules.verdict import Verdict, unclear
from legal_rules.words import Text

if TYPE_CHECKING:
    from legal_rules import amounts
    from legal_rules.case import Case
    from legal_rules.facts import Facts

Parts = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Rule:
    """One entry of the catalogue."""

    id: str
    title: Text
    apply: Callable[[Case], Any]
    kind: Literal["finding", "clock", "deadline", "standard"]
    law: tuple[str, ...]

    @cached_property
    def shared(self) -> Any:
        """What other rules ask for under `once` when they ask for this one, None where none does."""
        return getattr(self.apply, "__wrapped__", None)


RULES: dict[tuple[str, str], Rule] = {}
FINDINGS: dict[str, Rule] = {}
CLOCKS: dict[str, Rule] = {}
DEADLINES: dict[str, Rule] = {}
STANDARDS: dict[str, Rule] = {}
OF_KIND = {"finding": FINDINGS, "clock": CLOCKS, "deadline": DEADLINES, "standard": STANDARDS}


def every(case: Case, rules: Mapping[str, Rule], kept: dict[str, Any]) -> tuple[Any, ...]:
    """The answers of all rules of one kind, by id; `kept` holds those that other rules asked for before."""
    for id, rule in rules.items():
        if id not in kept:
            kept[id] = judged(case, rule)
    return tuple(map(kept.__getitem__, rules))


def standard(case: Case, id: str) -> Standard:
    """Standard `id`; unclear where its rule cannot do without what nobody knows."""
    found: Standard = judged(case, STANDARDS[id])
    return found


def judged(case: Case, rule: Rule | amounts.Rule) -> Any:
    """The answer of a rule: the one that `gates` lead to, or worked out in a trace of its own."""
    gates = case.gates
    if gates is None:
        leaf = _worked_out(case, rule)
    else:
        told = case.told or case.tells()
        asked, ways = gates[rule]  # as `Gates.passed`, without a call of its own
        while asked is not None:
            asked, ways = ways[told[asked]]
        leaf = ways
        if leaf.__class__ is not Leaf:
            leaf = _worked_out(case, rule)
            if ways is None:
                gates.learn(rule, told, leaf.read[-1], leaf)
        else:
            if rule.shared is not None:
                case.memo.setdefault(rule.shared, (*leaf.read, None))
            if case.traces is not None:
                case.traces[rule.kind, rule.id] = leaf.read[-1]
    answer, known = new(leaf.kind), leaf.known.copy()
    known[REST] = leaf.write, leaf.read, case.ground
    fit(answer, "__dict__", known)
    return answer


def _worked_out(case: Case, rule: Rule | amounts.Rule) -> Leaf:
    """What the rule itself says, in a trace of its own."""
    outer = case.trace
    case.trace = trace = Trace()
    if case.traces is not None:
        case.traces[rule.kind, rule.id] = trace
    try:
        return JUDGES[rule.kind](case, rule, trace)
    finally:
        case.trace = outer


def _finding(case: Case, entry: Rule, trace: Trace) -> Leaf:
    """Unclear where the rule cannot do without what nobody knows or has read."""
    try:
        verdict: Verdict = entry.apply(case)
    except Missing as gap:
        verdict = unclear(*gap.facts, headline=gap.because)
    except NoLawForDate as gap:
        trace[NOW] = None  # its sentence tells the day
        verdict = unclear(headline=later(explain.no_law, gap.on), reason="no_law_for_date")
    except LawNotRead as gap:
        trace[gap.version] = None
        verdict = unclear(headline=later(explain.not_read, gap.version), reason="law_not_read")
    known = {"id": entry.id, "outcome": verdict[0], "reason": verdict[2], "settled_by": verdict[3]}
    return Leaf(Finding, known, _grounds, (entry, verdict, trace))


def _grounds(entry: Rule, verdict: Verdict, trace: Trace, facts: Facts, day: date, state: LawBook, _: date) -> Parts:
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


def _clock(case: Case, entry: Rule, trace: Trace) -> Leaf:
    """Unknown where the rule cannot do without what nobody knows."""
    try:
        result: Clock = entry.apply(case)
    except ENDS as gap:
        result = Clock(entry.id, "unknown", settled_by=gap.facts if isinstance(gap, Missing) else ())
    return Leaf(Clock, _at_once(result), _traced_grounds, (result, trace))


def _deadline(case: Case, entry: Rule, trace: Trace) -> Leaf:
    """Unknown where the rule cannot do without what nobody knows."""
    try:
        result: Deadline = entry.apply(case)
    except ENDS as gap:
        result = explain.no_deadline(entry.id, entry.title, gap.facts if isinstance(gap, Missing) else ())
    known = _at_once(result)
    if known.get("others"):
        trace[NOW] = None  # each of them may tell the day
        known["others"] = tuple([_other(found, case.this_day) for found in known["others"]])
    return Leaf(Deadline, known, _deadline_grounds, (result, trace))


GROUNDS = ("counting", "arithmetic", "citations", "confidence", "because")  # written late, from what was read


def _at_once(result: Clock | Deadline) -> Parts:
    """The parts that do not wait for a reader."""
    known = result.__dict__.copy()
    for name in GROUNDS:
        known.pop(name, None)
    return known


def _other(found: Deadline, today: date) -> Deadline:
    """Another date of the same deadline, whose words wait for their reader too."""
    known = found.__dict__.copy()
    known[REST] = _words_of, (known.pop("counting"), known.pop("arithmetic", ()), today), ()
    return made(Deadline, known)


def _words_of(counting: Text, arithmetic: tuple[Text, ...], today: date) -> Parts:
    return {
        "counting": counting.write(today) if isinstance(counting, OfTheDay) else counting,
        "arithmetic": lines_said(arithmetic),
    }


def _deadline_grounds(result: Deadline, trace: Trace, facts: Facts, day: date, state: LawBook, today: date) -> Parts:
    return _traced_grounds(result, trace, facts) | _words_of(result.counting, result.arithmetic, today)


def _traced_grounds(result: Clock | Deadline, trace: Trace, facts: Facts, *_: object) -> Parts:
    citations, _, confidence = sources(trace.versions)
    return {
        "arithmetic": lines_said(result.arithmetic),
        "citations": citations,
        "confidence": confidence if result.confidence == "settled" else result.confidence,
        "because": because(facts, trace),
    }


def _standard(case: Case, entry: Rule, trace: Trace) -> Leaf:
    try:
        result: Standard = entry.apply(case)
    except ENDS as gap:
        trace[NOW] = None  # a rule that asks for this one ends the same way
        result = explain.open_standard(entry.id, entry.title, gap.facts if isinstance(gap, Missing) else ())
    known = result.__dict__.copy()
    del known["headline"]
    return Leaf(Standard, known, _standard_grounds, (result, trace))


def _standard_grounds(result: Standard, trace: Trace, facts: Facts, *_: object) -> Parts:
    return {"headline": said(result.headline), "because": because(facts, trace)}


JUDGES: dict[str, Callable[[Case, Any, Trace], Leaf]] = {
    "finding": _finding,
    "clock": _clock,
    "deadline": _deadline,
    "standard": _standard,
}
