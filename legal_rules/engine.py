"""The engine: applies every rule of the catalogue to a case and returns the answer.

Rules are short functions over a `Case`, which records what each of them read. A rule that needs what nobody knows ends
early (`Case.need`), and its finding is unclear and names the fact that would settle it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from typing import Any, TypeAlias, TypeVar

from legal_rules import amounts, explain, judging, law
from legal_rules.answer import Assessment, Clock, Deadline, Finding, Standard
from legal_rules.case import Case as Case
from legal_rules.case import once as once
from legal_rules.facts import Facts
from legal_rules.judging import RULES as RULES
from legal_rules.judging import Rule as Rule
from legal_rules.late import REST, made
from legal_rules.law import CHECKED_ON, REVIEW_DUE
from legal_rules.trace import Missing as Missing
from legal_rules.trace import Trace as Trace
from legal_rules.verdict import Verdict as Verdict
from legal_rules.verdict import breached as breached
from legal_rules.verdict import kept as kept
from legal_rules.verdict import not_applicable as not_applicable
from legal_rules.verdict import unclear as unclear
from legal_rules.words import Text

T = TypeVar("T")
RuleOf: TypeAlias = Callable[[Case], T]
Adds: TypeAlias = Callable[[RuleOf[T]], RuleOf[T]]


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
        RULES[(kind, id)] = judging.OF_KIND[kind][id] = Rule(id, title, function, kind, law)
        return function

    return add


def assess(facts: Facts, at: datetime) -> Assessment:
    """Apply the whole law to `facts` at the aware instant `at`. Pure: the same input, the same answer."""
    from legal_rules import catalogue  # registers the rules; imported late because the rules import this module

    case, rules = Case(facts, at), _in_order()
    findings = judging.every(case, rules["finding"], case.findings)
    clocks = judging.every(case, rules["clock"], case.clocks)
    deadlines = judging.every(case, rules["deadline"], case.deadlines)
    standards = judging.every(case, rules["standard"], {})
    dated = {"at": at, "law_checked_on": CHECKED_ON, "law_review_due": REVIEW_DUE}
    given = {"findings": findings, "clocks": clocks, "deadlines": deadlines, "standards": standards}
    sums = amounts.every(case, catalogue.SUMS)
    case.told = None  # holds the case, which goes when nobody needs it any more
    state = law.book()
    answer = made(Assessment, {**dated, **given, "sums": sums, REST: (_rest, (state, case, findings, deadlines), ())})
    if state.watch is not None:  # whoever watches is told of every look-up, so nothing is left for later
        for part in (answer, *findings, *clocks, *deadlines, *standards, *sums):
            part.fill()
    return answer


@cache
def _in_order() -> Mapping[str, Mapping[str, Rule]]:
    """The rules of each kind in the order of the catalogue."""
    from legal_rules import catalogue  # as above

    return {
        "finding": {id: judging.FINDINGS[id] for id in catalogue.FINDINGS},
        "clock": {id: judging.CLOCKS[id] for id in catalogue.CLOCKS},
        "deadline": {id: judging.DEADLINES[id] for id in catalogue.DEADLINES},
        "standard": {id: judging.STANDARDS[id] for id in catalogue.STANDARDS},
    }


def _rest(
    state: law.LawBook, case: Case, findings: tuple[Finding, ...], deadlines: tuple[Deadline, ...]
) -> dict[str, Any]:
    from legal_rules import catalogue  # as above

    with law.applying(state):
        return {"unknowns": explain.unknowns(findings, deadlines), "stretches": catalogue.stretches(case)}
