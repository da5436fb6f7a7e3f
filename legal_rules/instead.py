"""The same case with other facts, which judges again only what these change.

Boundary: how far a changed fact reaches, not what it means. An answer is taken over when all that it had asked for, in
that order, is still the same; the first thing that is not has it judged again, as its rule itself would ask.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, TypeVar

from legal_rules.answer import Clock, Deadline, Finding
from legal_rules.case import Case
from legal_rules.facts import Facts
from legal_rules.noting import ANSWERS, ENDS_AS, NAMES, Answer, Noting, answer
from legal_rules.reading import SHORT_FORMS
from legal_rules.trace import ENDS, Trace

T = TypeVar("T")
SHORT_OF: Mapping[str, tuple[str, ...]] = {
    listed: tuple(id for id, of, _ in SHORT_FORMS if of == listed) for _, listed, _ in SHORT_FORMS
}
"""A list, and the short forms that read its first row."""
READ = ("outcome", "reason", "settled_by", "state", "starts", "ends", "last_day", "ends_at_most", "ends_range",
        "uncovered", "opens", "due", "arguable_until", "others")  # fmt: skip
SENTENCES = ("headline", "contrary_reading", "arithmetic")
"""Parts of an answer that a rule may read of another answer, sentences apart; the rest says what it rests on."""


class Instead(Case):
    """The case of `base` with other facts: what these do not touch is taken over, the rest judged again."""

    __slots__ = ("affected", "base", "changed", "held", "stands")

    def __init__(self, facts: Facts, base: Noting) -> None:
        super().__init__(facts, base.at)
        self.base, self.ready, self.gates = base, {}, None  # every rule and notion is asked
        self.changed = _changed(base.facts.values, facts.values)
        self.affected = set[str]().union(*[base.readers(fact) for fact in self.changed])
        self.held: dict[str, bool] = {}
        self.stands: dict[str, bool] = {}

    def same(self, name: str) -> bool:
        """Whether the answer or notion `name` is that of the base, by all that it had asked for."""
        if name not in self.affected:
            return True
        held = self.held.get(name)
        if held is None:
            held = self.held[name] = self._holds(self.base.asked(name))
        return held

    def once(self, key: Any, compute: Callable[[Case], T]) -> T:
        base = self.base
        if key not in self.memo and key in base.memo and self.same(base.names[key]):
            self.memo[key] = base.memo[key]
        return super().once(key, compute)

    def _finding(self, id: str) -> Finding:
        if id not in self.findings and id in self.base.findings and self.same(NAMES["finding", id]):
            self.findings[id] = self.base.findings[id]
        return super()._finding(id)

    def _clock(self, id: str) -> Clock:
        if id not in self.clocks and id in self.base.clocks and self.same(NAMES["clock", id]):
            self.clocks[id] = self.base.clocks[id]
        return super()._clock(id)

    def _deadline(self, id: str) -> Deadline:
        if id not in self.deadlines and id in self.base.deadlines and self.same(NAMES["deadline", id]):
            self.deadlines[id] = self.base.deadlines[id]
        return super()._deadline(id)

    def _holds(self, noted: tuple[str, ...]) -> bool:
        """Whether all that was asked for is still the same, looked at in the order of asking."""
        stands = self.stands
        for name in noted:
            if name in self.changed:
                return False
            if name in self.affected:
                held = stands.get(name)
                if held is None:
                    held = stands[name] = self._stands(name)
                if not held:
                    return False
        return True

    def _stands(self, name: str) -> bool:
        """Whether a notion or another answer is still the same; it is computed in a trace of its own."""
        base = self.base
        if self.same(name):
            return True
        outer, self.trace = self.trace, Trace()
        try:
            if name in ENDS_AS:
                return self.ends_as(ENDS_AS[name]) == base.ends_as(ENDS_AS[name])
            if name in ANSWERS:
                return _alike(answer(self, ANSWERS[name]), answer(base, ANSWERS[name]))
            key, compute = base.computes[name]
            with suppress(*ENDS):
                self.once(key, compute)
        finally:
            self.trace = outer
        (value, _, ends), (before, _, ended) = self.memo[key], base.memo[key]
        if ends is None or ended is None:
            return ends is ended and bool(value == before)
        return type(ends) is type(ended) and vars(ends) == vars(ended)


def _changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> set[str]:
    """The facts whose values differ, with the short forms of a list that does."""
    told = before.keys() | after.keys()
    changed = {id for id in told if (one := before.get(id)) is not (other := after.get(id)) and one != other}
    return changed.union(*[SHORT_OF[id] for id in changed if id in SHORT_OF])


def _alike(one: Answer, other: Answer) -> bool:
    """Whether two answers are the same in every part that a rule may read."""
    if one is other:
        return True
    if any(vars(one).get(part) != vars(other).get(part) for part in READ):
        return False
    return all(getattr(one, part, None) == getattr(other, part, None) for part in SENTENCES)
