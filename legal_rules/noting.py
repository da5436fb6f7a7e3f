"""A case that keeps what each of its answers read, and the same case with other facts that judges only what changed.

Boundary: how far a changed fact reaches, nothing of what it means; `counterfactual` says that. Every fact, notion and
other answer that an answer asked for is noted in the order of asking. In the other case an answer is taken over when
all that it asked for, in that order, is still the same; the first thing that is not has it judged again. What was asked
before is the same by then, so nothing is computed that the rule itself would not have asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import Any, TypeAlias, TypeVar

from legal_rules import catalogue, judging
from legal_rules.answer import Clock, Deadline, Finding, Standard
from legal_rules.case import Case
from legal_rules.facts import Facts
from legal_rules.instants import When
from legal_rules.law import Version
from legal_rules.trace import ENDS, Trace

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
ANSWERS: Mapping[str, Key] = {name: key for key, name in NAMES.items()}
READ = ("outcome", "reason", "headline", "settled_by", "contrary_reading", "arithmetic", "state", "starts", "ends",
        "last_day", "ends_at_most", "ends_range", "uncovered", "opens", "due", "arguable_until", "others")  # fmt: skip
"""Parts of an answer that a rule may read of another answer; the rest says what it rests on."""


class Noting(Case):
    """A case that keeps what each answer and each notion asked for."""

    __slots__ = ("computes", "names", "reach", "steps", "traces")

    def __init__(self, facts: Facts, at: datetime) -> None:
        super().__init__(facts, at)
        self.traces: dict[Key, Trace] = {}
        self.names: dict[Any, str] = {}
        self.computes: dict[str, tuple[Any, Callable[[Case], Any]]] = {}
        self.reach: dict[str, frozenset[str]] = {}
        self.steps: dict[str, tuple[str, ...]] = {}

    def begin(self, kind: str, id: str) -> Trace:
        found = self.traces[(kind, id)] = Trace()
        return found

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
            outer |= {thing: None for thing in inner if not isinstance(thing, str)}

    def finding(self, id: str) -> Finding:
        self.trace[NAMES[("finding", id)]] = None
        return super().finding(id)

    def clock(self, id: str) -> Clock:
        self.trace[NAMES[("clock", id)]] = None
        return super().clock(id)

    def deadline(self, id: str) -> Deadline:
        self.trace[NAMES[("deadline", id)]] = None
        return super().deadline(id)

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


class Instead(Case):
    """The case of `base` with other facts: what these do not touch is taken over, the rest judged again."""

    __slots__ = ("base", "changed", "stands")

    def __init__(self, facts: Facts, base: Noting) -> None:
        super().__init__(facts, base.at)
        self.base = base
        known = base._known
        self.changed = {id for id, value in self._known.items() if value != known[id]}
        self.stands: dict[str, bool] = {}

    def same(self, key: Key) -> bool:
        """Whether answer `key` is that of the base, by all that it had asked for."""
        if self.changed.isdisjoint(self.base.facts_read(NAMES[key])):
            return True
        return self._holds(self.base.asked(NAMES[key]))

    def once(self, key: Any, compute: Callable[[Case], T]) -> T:
        base = self.base
        if key not in self.memo and key in base.memo:
            name = base.names[key]
            if self.changed.isdisjoint(base.facts_read(name)) or self._holds(base.asked(name)):
                self.memo[key] = base.memo[key]
        return super().once(key, compute)

    def finding(self, id: str) -> Finding:
        self._take_over(("finding", id))
        return super().finding(id)

    def clock(self, id: str) -> Clock:
        self._take_over(("clock", id))
        return super().clock(id)

    def deadline(self, id: str) -> Deadline:
        self._take_over(("deadline", id))
        return super().deadline(id)

    def _take_over(self, key: Key) -> None:
        if key not in self.answers and key in self.base.answers and self.same(key):
            self.answers[key] = self.base.answers[key]

    def _holds(self, noted: tuple[str, ...]) -> bool:
        """Whether all that was asked for is still the same, looked at in the order of asking."""
        changed, stands = self.changed, self.stands
        for name in noted:
            if name in changed:
                return False
            if "/" in name:
                held = stands.get(name)
                if held is None:
                    held = stands[name] = self._stands(name)
                if not held:
                    return False
        return True

    def _stands(self, name: str) -> bool:
        """Whether a notion or another answer is still the same; it is computed in a trace of its own."""
        base = self.base
        if self.changed.isdisjoint(base.facts_read(name)) or self._holds(base.asked(name)):
            return True
        with self.tracing():
            if name in ANSWERS:
                return _alike(answer(self, ANSWERS[name]), answer(base, ANSWERS[name]))
            key, compute = base.computes[name]
            with suppress(*ENDS):
                self.once(key, compute)
        (value, _, ends), (before, _, ended) = self.memo[key], base.memo[key]
        if ends is None or ended is None:
            return ends is ended and bool(value == before)
        return type(ends) is type(ended) and vars(ends) == vars(ended)


def answer(case: Case, key: Key) -> Answer:
    """Answer `key` of a case, judged when it is asked for the first time."""
    kind, id = key
    if kind == "finding":
        return case.finding(id)
    if kind == "clock":
        return case.clock(id)
    return case.deadline(id) if kind == "deadline" else judging.standard(case, id)


def _alike(one: Answer, other: Answer) -> bool:
    """Whether two answers are the same in every part that a rule may read."""
    mine, theirs = vars(one), vars(other)
    return one is other or all(mine.get(part) == theirs.get(part) for part in READ)
