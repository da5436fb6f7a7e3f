"""Why the answer is what it is: what each fact decides, and what another answer to the same question would change.

Boundary: pure, over one set of facts at one instant. The case is judged once with a note of everything that each answer
read, then again for each other value, but only what had read the changed fact; the rest is taken over as it stands.
Whatever is said here is what a new assessment of the changed facts would say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias

from legal_rules import catalogue, consistency, judging
from legal_rules.answer import Clock, Deadline, Finding, Standard
from legal_rules.case import Case
from legal_rules.facts import FACTS, Fact, Facts, Refused, read
from legal_rules.instants import When, iso
from legal_rules.law import Version
from legal_rules.trace import Trace
from legal_rules.values import UNKNOWN

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
EDGES = {key: "/".join(key) for key in KEYS}
"""How a trace notes that another answer was asked for; no fact has such an id."""


@dataclass(frozen=True)
class Change:
    """One answer that would be another."""

    kind: str
    id: str
    before: Answer
    after: Answer

    def as_json(self) -> dict[str, Any]:
        """`from` and `to` are outcomes, or states of a clock or deadline, which also say until when."""
        found: dict[str, Any] = {"id": self.id, "from": state(self.before), "to": state(self.after)}
        if self.kind in ("clock", "deadline"):
            found["until"] = {"from": _told(until(self.before)), "to": _told(until(self.after))}
        return found


@dataclass(frozen=True)
class Other:
    """Another answer to the same question (`UNKNOWN`: not knowing) and all that it would change."""

    answer: Any
    changes: tuple[Change, ...]

    def as_json(self) -> dict[str, Any]:
        return {"answer": self.answer, "changes": [change.as_json() for change in self.changes]}


@dataclass(frozen=True)
class Reason:
    """What one fact decides. `answer` is as it was given, `UNKNOWN` where it was not; `decides` holds ids."""

    fact: str
    answer: Any
    decides: tuple[str, ...]
    others: tuple[Other, ...]

    def as_json(self) -> dict[str, Any]:
        """The entry of `reasons` in the contract."""
        return {
            "fact": self.fact,
            "answer": self.answer,
            "decides": list(self.decides),
            "opposite": [other.as_json() for other in self.others],
        }


def state(answer: Answer) -> str:
    """The outcome of a finding or standard, the state of a clock or deadline."""
    return answer.outcome if isinstance(answer, (Finding, Standard)) else answer.state


def until(answer: Answer) -> date | datetime | None:
    """When a clock ends or a deadline is due."""
    if isinstance(answer, Clock):
        return answer.ends
    return answer.due if isinstance(answer, Deadline) else None


def other_values(fact: Fact, value: Any) -> tuple[Any, ...]:
    """The answers worth trying instead of `value`, which is None where nothing is known.

    The opposite of a yes or no, every other choice. An instant, a number or a list has no opposite: not knowing it.
    """
    if fact.type == "yes_no":
        return tuple(v for v in (True, False) if v is not value)
    if fact.type == "choice":
        return tuple(v for v in fact.choices if v not in (value, UNKNOWN))
    return () if value is None else (UNKNOWN,)


class Reasons:
    """The reasons of one assessment; each is worked out when it is asked for."""

    def __init__(self, facts: Facts, at: datetime) -> None:
        self._facts = facts
        self._case = _Noting(facts, at)
        self.answers: Mapping[Key, Answer] = {key: _answer(self._case, key) for key in KEYS}
        self._readers = _turned(self._case.facts_read())
        self._notions = _turned(self._case.facts_of_notions())

    def decides(self, fact: str) -> tuple[Key, ...]:
        """The answers that read `fact`, themselves or through another answer, in the order of the catalogue."""
        readers = self._readers.get(fact, set()).union(*(self._readers.get(id, ()) for id in _spoken_for(fact)))
        return tuple(key for key in KEYS if key in readers)

    def instead(self, fact: str, value: Any) -> tuple[Change, ...] | None:
        """What would change if `fact` were `value` (`UNKNOWN`: not known); None where the other facts rule it out."""
        facts = _with(self._facts, fact, value, self._case.at)
        return None if facts is None else tuple(self._changes(facts))

    def reason(self, fact: str) -> Reason:
        """What `fact` decides, and what each other answer to it would change."""
        known, decided = self._facts.given.get(fact), self.decides(fact)
        others = []
        for value in other_values(FACTS[fact], known) if decided else ():
            changes = self.instead(fact, value)
            if changes is not None:
                others.append(Other(value, changes))
        return Reason(fact, UNKNOWN if known is None else known, tuple(id for _, id in decided), tuple(others))

    def _changes(self, facts: Facts) -> Iterator[Change]:
        case = Case(facts, self._case.at)
        changed = self._case.changed(case)
        stale = set().union(*(self._readers.get(id, ()) for id in changed))
        old = set().union(*(self._notions.get(id, ()) for id in changed))
        case.answers = {key: found for key, found in self._case.answers.items() if key not in stale}
        case.memo = {key: found for key, found in self._case.memo.items() if key not in old}
        for key in KEYS:
            if key in stale:
                before, after = self.answers[key], _answer(case, key)
                if (state(before), until(before)) != (state(after), until(after)):
                    yield Change(*key, before, after)


def reasons(facts: Facts, at: datetime, unknowns: tuple[str, ...] = ()) -> tuple[Reason, ...]:
    """The reason of every fact that was given, then of each of `unknowns`, in their order."""
    found = Reasons(facts, at)
    return tuple(found.reason(fact) for fact in (*facts.given, *unknowns))


class _Noting(Case):
    """A case that keeps what each answer read, the other answers it asked for included."""

    __slots__ = ("traces",)

    def __init__(self, facts: Facts, at: datetime) -> None:
        super().__init__(facts, at)
        self.traces: dict[Key, Trace] = {}

    def begin(self, kind: str, id: str) -> Trace:
        found = self.traces[(kind, id)] = Trace()
        return found

    def law(self, name: str, on: When | datetime | date | None = None) -> Version:
        if on is None:  # the day of the arrest is meant
            self.trace.facts["arrested_at"] = None
        return super().law(name, on)

    def finding(self, id: str) -> Finding:
        self.trace.facts[EDGES[("finding", id)]] = None
        return super().finding(id)

    def clock(self, id: str) -> Clock:
        self.trace.facts[EDGES[("clock", id)]] = None
        return super().clock(id)

    def deadline(self, id: str) -> Deadline:
        self.trace.facts[EDGES[("deadline", id)]] = None
        return super().deadline(id)

    def changed(self, other: Case) -> set[str]:
        """The facts, short forms included, that are not the same in the other case."""
        theirs = other._known
        return {id for id, value in self._known.items() if value != theirs[id]}

    def facts_read(self) -> dict[Any, set[str]]:
        """Each answer with the facts that it or an answer it asked for had read."""
        named = {EDGES[key]: key for key in self.traces}
        found: dict[Any, set[str]] = {}

        def of(key: Key) -> set[str]:
            if key not in found:
                found[key] = self._followed(self.traces[key], named, of)
            return found[key]

        for key in self.traces:
            of(key)
        return found

    def facts_of_notions(self) -> dict[Any, set[str]]:
        """The same for what is computed once and asked for by many rules."""
        read, named = self.facts_read(), {EDGES[key]: key for key in self.traces}
        return {key: self._followed(trace, named, read.__getitem__) for key, (_, trace, _) in self.memo.items()}

    @staticmethod
    def _followed(trace: Trace, named: Mapping[str, Key], of: Any) -> set[str]:
        own = {fact for fact in trace.facts if fact not in named}
        return own.union(*(of(named[edge]) for edge in trace.facts if edge in named))


def _answer(case: Case, key: Key) -> Answer:
    kind, id = key
    if kind == "finding":
        return case.finding(id)
    if kind == "clock":
        return case.clock(id)
    return case.deadline(id) if kind == "deadline" else judging.standard(case, id)


def _turned(read: Mapping[Any, set[str]]) -> dict[str, set[Any]]:
    """Fact to those who read it."""
    found: dict[str, set[Any]] = {}
    for key, facts in read.items():
        for fact in facts:
            found.setdefault(fact, set()).add(key)
    return found


def _spoken_for(listed: str) -> tuple[str, ...]:
    """The short forms that read the first row of a list."""
    return tuple(id for id, fact in FACTS.items() if fact.short_for and fact.short_for.split(".")[0] == listed)


def _with(facts: Facts, fact: str, value: Any, at: datetime) -> Facts | None:
    """The facts with another value for one of them; None where they contradict each other then."""
    if FACTS[fact].type in ("yes_no", "choice") and value != UNKNOWN:
        values = {**facts.values, fact: value}
        possible = next(consistency.contradictions(values, at), None) is None
        return Facts(values, {**facts.given, fact: value}, facts.stated | {fact}) if possible else None
    try:
        return read({**facts.given, fact: value}, at)
    except Refused:
        return None


def _told(moment: date | datetime | None) -> str | None:
    if moment is None:
        return None
    return iso(moment) if isinstance(moment, datetime) else moment.isoformat()
