"""Answers that hang on plain words alone, found again without asking their rule: a tree of its questions, grown by use.

A rule asks one thing after another, and what it asks next follows from what it was told. Where all it was told is yes,
no, a choice, "not known", or which law held, the answer is the same for everybody told the same, with the same trace.
Where a day, a number, a text or a row decides, or the hour of the assessment, the branch is closed: the rule is asked.
Boundary: `judging` works answers out and passes through here. Kept are ids, choices and answers, nothing of a person
that could be a date, a name or a number; each state of the law has trees of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from legal_rules.instants import NEVER
from legal_rules.questions import SOMETHING, Asked
from legal_rules.trace import Presumed, Trace
from legal_rules.vocabulary import FACTS

if TYPE_CHECKING:
    from legal_rules.case import Case

MOST = 5_000
PLAIN = frozenset(id for id, fact in FACTS.items() if fact.type in ("yes_no", "choice"))
SHORT_FORMS = tuple(id for id, fact in FACTS.items() if fact.short_for)


class Leaf:
    """What an answer consists of, whoever's it is: its class, the parts that are there, and how the rest is written."""

    __slots__ = ("kind", "known", "read", "write")

    def __init__(
        self, kind: type[Any], known: dict[str, Any], write: Callable[..., dict[str, Any]], read: tuple[Any, ...]
    ) -> None:
        self.kind, self.known, self.write, self.read = kind, known, write, read


class _Closed:
    """Where the rule itself must be asked."""


CLOSED = _Closed()
Node: TypeAlias = tuple[str | Asked | None, Any]
"""A question and the `Ways` on from there; or None and the end: a leaf, `CLOSED`, or None, where nobody came so far."""
NOBODY: Node = (None, None)


class Ways(dict[Any, Node]):
    """Where each thing that may be told leads."""

    __slots__ = ()

    def __missing__(self, _: object) -> Node:
        return NOBODY


class Told(dict[Any, Any]):
    """What a case tells, as far as it is plain, by fact or question: `SOMETHING` for a day, a number, a text or rows.

    A question is put to the case when it comes up.
    """

    __slots__ = ("case",)

    def __init__(self, case: Case, known: dict[str, Any]) -> None:
        super().__init__(known)
        self.case = case
        for fact in (*case.facts.values, *SHORT_FORMS):
            if fact not in PLAIN:
                value = known[fact]
                if value is not None and value is not NEVER and (value.__class__ is not tuple or value):
                    self[fact] = SOMETHING

    def __missing__(self, asked: Asked) -> Any:
        found = self[asked] = asked.tell(self.case, asked.name)
        return found


class Gates(Ways):
    """The trees of one state of the law, by the key of the rule."""

    __slots__ = ("leaves", "strays")

    def __init__(self, _: object = None) -> None:
        super().__init__()
        self.leaves = 0
        self.strays: list[Any] = []

    def passed(self, key: Any, told: Told) -> Leaf | _Closed | None:
        """The answer of a rule that was told all this before; None where nobody came this way yet."""
        asked, ways = self[key]
        while asked is not None:
            asked, ways = ways[told[asked]]
        found: Leaf | _Closed | None = ways
        return found

    def clear(self) -> None:
        """Forget every way, as if nobody had come yet."""
        super().clear()
        self.leaves = 0

    def learn(self, key: Any, told: Told, trace: Trace, leaf: Leaf) -> None:
        """Remember the way to an answer, as far as it is open. Two threads at once do no harm."""
        if self.leaves >= MOST:  # rare ways crowd out the common ones no longer than until here
            self.clear()
        self.leaves += 1
        ways: Ways = self
        whose = key
        for thing in trace:
            if thing.__class__ is Presumed:
                continue
            if not isinstance(thing, (str, Asked)):  # the law of a day that the case told
                ways.setdefault(key, (None, CLOSED))
                return
            question: str | Asked = thing.name if isinstance(thing, Asked) and thing.whether else thing
            asked, onward = ways.setdefault(key, (question, Ways()))
            if asked != question:
                self.strays.append(whose)  # told the same, it asked otherwise: the rule is asked itself from now on
                self[whose] = None, CLOSED
                return
            ways, key = onward, told[question]
            if key is SOMETHING and thing is question:
                ways.setdefault(key, (None, CLOSED))
                return
        ways.setdefault(key, (None, leaf))
