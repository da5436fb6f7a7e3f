"""A case that keeps what each of its answers asked for: facts, notions and other answers, in the order of asking.

Boundary: notes only; `instead` uses them for other facts, `counterfactual` says what follows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeAlias, TypeVar

from legal_rules import catalogue, judging
from legal_rules.answer import Clock, Deadline, Finding, Outcome, Standard
from legal_rules.case import Case
from legal_rules.facts import Facts
from legal_rules.instants import When
from legal_rules.law import Version
from legal_rules.questions import Asked
from legal_rules.trace import Trace

T = TypeVar("T")
Answer: TypeAlias = Finding | Clock | Deadline | Standard
Key: TypeAlias = tuple[str, str]
"""The kind of an answer and its id: ("finding", "custody_limit")."""

KEYS: tuple[Key, ...] = tuple(
    (kind, id)
    for kind, ids in (
        ("finding", catalogue.FINDINGS),
        ("clock", catalogue.CLOCKS),
        ("deadline", catalogue.DEADLINES),
        ("standard", catalogue.STANDARDS),
    )
    for id in ids
)
NAMES: Mapping[Key, str] = {key: "/".join(key) for key in KEYS}
"""How a trace notes that another answer was asked for; no fact has such an id."""
ENDS_AS: Mapping[str, str] = {f"outcome/{id}": id for id in catalogue.FINDINGS}
"""How it notes that only the outcome of a finding was asked for, and what would settle it."""
ANSWERS: Mapping[str, Key] = {name: key for key, name in NAMES.items()} | {
    name: ("finding", id) for name, id in ENDS_AS.items()
}


class Noting(Case):
    """A case that keeps what each answer and each notion asked for."""

    __slots__ = ("computes", "names", "reach", "read_by", "steps")

    traces: dict[Key, Trace]

    def __init__(self, facts: Facts, at: datetime) -> None:
        super().__init__(facts, at)
        self.traces, self.ready, self.gates = {}, {}, None  # every rule and notion is asked
        self.names: dict[Any, str] = {}
        self.computes: dict[str, tuple[Any, Callable[[Case], Any]]] = {}
        self.reach: dict[str, frozenset[str]] = {}
        self.steps: dict[str, tuple[str, ...]] = {}
        self.read_by: dict[str, set[str]] = {}

    def law(self, name: str, on: When | datetime | date | None = None) -> Version:
        if on is None:  # the day of the arrest is meant
            self.trace["arrested_at"] = None
        return super().law(name, on)

    def once(self, key: Any, compute: Callable[[Case], T]) -> T:
        name = self.names.get(key)
        if name is None:
            name = self.names[key] = f"notion/{len(self.names)}"
            self.computes[name] = key, compute
        outer, self.trace = self.trace, Trace()
        try:
            return super().once(key, compute)
        finally:
            inner, self.trace = self.trace, outer
            outer[name] = None  # in place of the facts that the notion read
            outer |= {thing: found for thing, found in inner.items() if not _of_a_fact(thing)}

    def ends_as(self, id: str) -> tuple[Outcome, tuple[str, ...]]:
        self.trace[f"outcome/{id}"] = None
        found = super()._finding(id)
        return found.outcome, found.settled_by

    def _finding(self, id: str) -> Finding:
        self.trace[NAMES[("finding", id)]] = None
        return super()._finding(id)

    def _clock(self, id: str) -> Clock:
        self.trace[NAMES[("clock", id)]] = None
        return super()._clock(id)

    def _deadline(self, id: str) -> Deadline:
        self.trace[NAMES[("deadline", id)]] = None
        return super()._deadline(id)

    def asked(self, name: str) -> tuple[str, ...]:
        """What a notion or an answer asked for, in order; for when all are judged."""
        found = self.steps.get(name)
        if found is None:
            notion = self.computes.get(name)
            trace = self.memo[notion[0]][1] if notion else self.traces[ANSWERS[name]]
            found = self.steps[name] = trace.facts
        return found

    def facts_read(self, name: str) -> frozenset[str]:
        """The facts that an answer or notion had read, itself or through others; for when all are judged."""
        found = self.reach.get(name)
        if found is None:
            noted = self.asked(name)
            through = [n for n in noted if "/" in n]
            found = frozenset(noted).difference(through).union(*(self.facts_read(n) for n in through))
            self.reach[name] = found
        return found

    def readers(self, fact: str) -> set[str]:
        """The names of the answers and notions that had read `fact`; for when all are judged."""
        if not self.read_by:
            for name in (*self.computes, *ANSWERS):
                if name in self.computes or ANSWERS[name] in self.traces:
                    for read in self.facts_read(name):
                        self.read_by.setdefault(read, set()).add(name)
        return self.read_by.get(fact, set())


def _of_a_fact(thing: object) -> bool:
    return isinstance(thing, str) or (isinstance(thing, Asked) and thing.fact is not None)


def answer(case: Case, key: Key) -> Answer:
    """Answer `key` of a case, judged when it is asked for the first time."""
    kind, id = key
    if kind == "finding":
        return case.finding(id)
    if kind == "clock":
        return case.clock(id)
    return case.deadline(id) if kind == "deadline" else judging.standard(case, id)
