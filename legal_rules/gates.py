"""Answers that hang on plain words alone, found again without asking their rule: a tree of its questions, grown by use.

A rule asks one thing after another, and what it asks next follows from what it was told. Where all it was told is yes,
no, a choice, "not known", or which law held, the answer is the same for everybody told the same, with the same trace.
Where a day, a number, a text or a row decides, or the hour of the assessment, the branch is closed: the rule is asked.
Boundary: `judging` works answers out and passes through here. Kept are ids, choices and answers, nothing of a person
that could be a date, a name or a number; each state of the law has trees of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from legal_rules.instants import NEVER
from legal_rules.questions import SOMETHING, Asked
from legal_rules.trace import Presumed, Trace
from legal_rules.vocabulary import FACTS

if TYPE_CHECKING:
    from legal_rules.case import Case

MOST = 5_000
PLAIN = frozenset(id for id, fact in FACTS.items() if fact.type in ("yes_no", "choice"))
SHORT_FORMS = tuple(id for id, fact in FACTS.items() if fact.short_for)
NOTHING = (None, NEVER, ())


class Leaf(NamedTuple):
    """What an answer consists of, whoever's it is: its class, the parts that are there, and how the rest is written."""

    kind: type[Any]
    known: dict[str, Any]
    write: Callable[..., dict[str, Any]]
    read: tuple[Any, ...]


class _Closed:
    """Where the rule itself must be asked."""


CLOSED = _Closed()
Node = tuple[str | Asked, dict[Any, Any]] | Leaf | _Closed
"""A question and where each thing that may be told leads; or the end of the way."""


class Gates(dict[Any, Any]):
    """The trees of one state of the law, by the key of the rule."""

    def __init__(self, _: object = None) -> None:
        super().__init__()
        self.leaves = 0
        self.strays: list[Any] = []

    def passed(self, key: Any, case: Case) -> Leaf | _Closed | None:
        """The answer of a rule that was told all this before; None where nobody came this way yet."""
        node, told = self.get(key), case.told
        while type(node) is tuple:
            asked, branches = node
            try:
                node = branches[told[asked]]
            except KeyError:
                if asked not in told:
                    told[asked] = asked.tell(case, asked.name)
                node = branches.get(told[asked])
        return node

    def clear(self) -> None:
        """Forget every way, as if nobody had come yet."""
        super().clear()
        self.leaves = 0

    def learn(self, key: Any, case: Case, trace: Trace, leaf: Leaf) -> None:
        """Remember the way to an answer, as far as it is open. Two threads at once do no harm."""
        if self.leaves >= MOST:  # rare ways crowd out the common ones no longer than until here
            self.clear()
        self.leaves += 1
        branches: dict[Any, Any] = self
        whose = key
        for asked in trace:
            if asked.__class__ is Presumed:
                continue
            if not isinstance(asked, (str, Asked)):  # the law of a day that the case told
                branches.setdefault(key, CLOSED)
                return
            only_whether = isinstance(asked, Asked) and asked.fact is not None
            question = asked.fact or asked if isinstance(asked, Asked) else asked
            told = question.tell(case, question.name) if isinstance(question, Asked) else case.told[question]
            node = branches.setdefault(key, (question, {}))
            if node.__class__ is not tuple or node[0] != question:
                self.strays.append(whose)
                self[whose] = CLOSED  # a rule that was told the same and asked otherwise: asked itself from now on
                return
            branches, key = node[1], told
            if told is SOMETHING and not only_whether:
                branches.setdefault(key, CLOSED)
                return
        branches.setdefault(key, leaf)


def plainly(known: dict[str, Any], given: Any) -> dict[Any, Any]:
    """What was told of each fact, as far as it is plain: `SOMETHING` in place of a day, a number, a text or rows."""
    found = known.copy()
    for fact in (*given, *SHORT_FORMS):
        if fact not in PLAIN and known[fact] not in NOTHING:
            found[fact] = SOMETHING
    return found
