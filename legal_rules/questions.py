"""What a rule may ask besides the value of a fact: whether something is told, which law holds, how an answer ends.

Boundary: how a case answers such a question, for `gates` to follow; that it was asked is noted in a trace by `case`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from legal_rules.law import Version, covering

if TYPE_CHECKING:
    from legal_rules.answer import Outcome
    from legal_rules.case import Case


class Something:
    """Stands for whatever was told where `gates` cannot follow: a day, a number, a text, rows, the hour."""


SOMETHING = Something()


class Asked:
    """One question. `tell` says what a case answers to it, and `fact` is what it reads for that.

    `whether` is set where it asks of the fact only whether something is told.

    There is one object for each, so a question equals itself only.
    """

    __slots__ = ("fact", "name", "tell", "whether")

    def __init__(self, tell: Callable[[Case, Any], Any], name: Any, fact: str | None = None) -> None:
        self.tell, self.name, self.fact, self.whether = tell, name, fact, fact == name

    def __repr__(self) -> str:
        return f"{self.tell.__name__}({self.name})"


class Questions(dict[str, Asked]):
    """The questions of one kind by the name that they ask about; `of_facts` where that is a fact."""

    def __init__(self, tell: Callable[[Case, str], Any], *, of_facts: bool = False) -> None:
        super().__init__()
        self.tell, self.of_facts = tell, of_facts

    def __missing__(self, name: str) -> Asked:
        return self.setdefault(name, Asked(self.tell, name, name if self.of_facts else None))


def _told(case: Case, fact: str) -> Any:
    return (case.told or case.tells())[fact]


def _outcome(case: Case, id: str) -> tuple[Outcome, tuple[str, ...]]:
    found = case.findings.get(id)
    return case.ends_as(id) if found is None else (found.outcome, found.settled_by)


def _law(case: Case, name: str) -> Version | Something | None:
    first, last = case.days_of_law
    version = covering(name, last)
    return version if first == last or covering(name, first) is version else SOMETHING


def _law_today(case: Case, name: str) -> Version | None:
    return case.law_of_today[name]


def _anything(case: Case, name: str) -> Something:
    return SOMETHING


TOLD, OUTCOME = Questions(_told, of_facts=True), Questions(_outcome)


class RowsOfKind(dict[tuple[str, tuple[str, ...]], Asked]):
    """The rows of a list, by the fact and the kinds that are looked for."""

    def __missing__(self, which: tuple[str, tuple[str, ...]]) -> Asked:
        return self.setdefault(which, Asked(_of_kind, which, which[0]))


def _of_kind(case: Case, which: tuple[str, tuple[str, ...]]) -> Something | None:
    return SOMETHING if case.of_kind(*which) else None


OF_KIND = RowsOfKind()
LAW, LAW_TODAY, WORDS_TODAY = Questions(_law), Questions(_law_today), Questions(_law_today)
NOW, WHOLE = Asked(_anything, "hour of the assessment"), Asked(_anything, "another answer as it stands")
