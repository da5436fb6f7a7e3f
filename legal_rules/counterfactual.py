"""Why the answer is what it is: what each fact decides, and what another answer to the same question would change.

Boundary: pure, over one set of facts at one instant. The case is judged once with a note of everything that each answer
read, then again for each other value, but only what had read the changed fact; the rest is taken over as it stands.
Whatever is said here is what a new assessment of the changed facts would say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from legal_rules import consistency
from legal_rules.changes import Change, Other, Reason, state, until
from legal_rules.facts import FACTS, Fact, Facts, Refused, read
from legal_rules.instead import Instead
from legal_rules.noting import KEYS, NAMES, Answer, Key, Noting, answer
from legal_rules.values import UNKNOWN

SHORT: Mapping[str, str] = {id: fact.short_for.split(".")[0] for id, fact in FACTS.items() if fact.short_for}
"""A short form, and the list whose first row it reads."""
FIRST_CUSTODY = frozenset({"custody_from", "custody_until", "first_decision_at"})
"""What may tell of the first row of `custody_periods`, see `reading`."""
OPEN = ("unclear", "unknown")


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
        self._case = Noting(facts, at)
        self.answers: Mapping[Key, Answer] = {key: answer(self._case, key) for key in KEYS}
        self._readers: dict[str, dict[Key, None]] = {}
        for key in KEYS:
            for fact in self._case.facts_read(NAMES[key]):
                self._readers.setdefault(SHORT.get(fact, fact), {})[key] = None

    def decides(self, fact: str) -> tuple[Key, ...]:
        """The answers that read `fact`, themselves or through another answer, in the order of the catalogue."""
        readers = self._readers.get(fact, {})
        if fact in FIRST_CUSTODY and self._facts.given.get("custody_periods"):
            readers = readers | self._readers.get("custody_periods", {})
            return tuple(key for key in KEYS if key in readers)
        return tuple(readers)

    def instead(self, fact: str, value: Any) -> tuple[Change, ...] | None:
        """What would change if `fact` were `value` (`UNKNOWN`: not known); None where the other facts rule it out."""
        facts = _with(self._facts, fact, value, self._case.at)
        return None if facts is None else tuple(self._changes(facts))

    def settles(self, fact: str) -> tuple[Key, ...]:
        """The unclear findings and unknown deadlines that `fact` alone makes clear.

        Every answer to a yes or no or a choice is tried; of anything else, what the rules name is taken as said.
        """
        waiting = {key for key in KEYS if key[0] in ("finding", "deadline") and state(self.answers[key]) in OPEN}
        values = other_values(FACTS[fact], self._facts.given.get(fact))
        if not values or UNKNOWN in values:
            return tuple(key for key in KEYS if key in waiting and fact in self.answers[key].settled_by)
        clear: set[Key] = set()
        for value in values:
            clear.update((c.kind, c.id) for c in self.instead(fact, value) or () if state(c.after) not in OPEN)
        return tuple(key for key in KEYS if key in waiting & clear)

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
        case = Instead(facts, self._case)
        changed = {SHORT.get(fact, fact) for fact in case.changed}
        for key in self._readers.get(changed.pop(), {}) if len(changed) == 1 else KEYS:
            if not case.same(NAMES[key]):
                before, after = self.answers[key], answer(case, key)
                if (state(before), until(before)) != (state(after), until(after)):
                    yield Change(*key, before, after)


def reasons(facts: Facts, at: datetime, unknowns: tuple[str, ...] = ()) -> tuple[Reason, ...]:
    """The reason of every fact that was given, then of each of `unknowns` that was not, in their order."""
    found = Reasons(facts, at)
    return tuple(found.reason(fact) for fact in dict.fromkeys((*facts.given, *unknowns)))


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
