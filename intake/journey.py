"""The path of the interview: a pure function of the answers, worked out anew at every request.

Boundary: no request, no storage, no clock. Answers of a branch that was left stay in the draft, but `relevant` leaves
them out, and every page, paper and fact file is made from what it returns.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from intake.question import Answers, Question, Section

IDENTITY = "identity."
RECORDED = frozenset({"filings"})
"""Facts that a page of the plan writes ("done"): they count whether or not their question is asked."""


class Book:
    """All questions in reading order, with the part of each; raises ValueError where two share an id or an address."""

    def __init__(self, sections: tuple[Section, ...]) -> None:
        self.sections = sections
        self.questions = tuple(q for s in sections for q in s.questions)
        self.by_id = {q.id: q for q in self.questions}
        self.by_slug = {q.slug: q for q in self.questions}
        self._part = {q.id: (n, s) for n, s in enumerate(sections, 1) for q in s.questions}
        if len(self.by_slug) != len(self.questions):
            raise ValueError("two questions share an id or an address")

    def part_of(self, question: Question) -> tuple[int, Section]:
        """The number of the part that holds the question, counted from 1, and the part."""
        return self._part[question.id]


@dataclass(frozen=True)
class Journey:
    """One person's path: the questions asked, and the answers that count; `hurried`: the first questions lead."""

    path: tuple[Question, ...]
    relevant: Mapping[str, Any]
    settled: frozenset[str]
    hurried: bool = False

    @property
    def first_open(self) -> Question | None:
        """The first question that is neither answered nor skipped; None when all are."""
        return next((q for q in self.path if q.id not in self.settled), None)

    @property
    def left(self) -> int:
        """How many questions are neither answered nor skipped, as far as can be seen now."""
        return sum(q.id not in self.settled for q in self.path)

    def pause_after(self, question: Question) -> bool:
        """Whether this was the last of the first questions, so that the plan comes before the rest."""
        following = self.next_after(question)
        open_ = any(q.first and q.id not in self.settled for q in self.path)
        return self.hurried and question.first and not open_ and not (following and following.first)

    def has(self, question: Question) -> bool:
        """Whether the question is on the path."""
        return any(q.id == question.id for q in self.path)

    def reachable(self, question: Question) -> bool:
        """Whether the path has come to it: asked, and settled or the first open one."""
        first = self.first_open
        return self.has(question) and (question.id in self.settled or (first is not None and first.id == question.id))

    def number(self, question: Question) -> int:
        """Its place on the path, counted from 1; raises ValueError when it is not on it."""
        return [q.id for q in self.path].index(question.id) + 1

    def next_after(self, question: Question) -> Question | None:
        """The question after this one; after one that is no longer asked, the first open one."""
        if not self.has(question):
            return self.first_open
        return next(iter(self.path[self.number(question) :]), None)

    def before(self, question: Question) -> Question | None:
        """The question before this one; None at the start."""
        place = self.number(question)
        return self.path[place - 2] if place > 1 else None


def walk(book: Book, answers: Answers, skipped: Collection[str] = (), hurried: bool = False) -> Journey:
    """The journey that these answers make. `asked_if` of a question sees only the relevant answers before it.

    `hurried`: somebody was taken within the last day (see first_hours); the order changes, what counts does not.
    """
    path: list[Question] = []
    relevant: dict[str, Any] = {}
    for question in book.questions:
        if question.asked_if(relevant):
            path.append(question)
            if question.id in answers:
                relevant[question.id] = answers[question.id]
    for id, value in answers.items():
        if id.startswith(IDENTITY) or id in RECORDED or id not in book.by_id:
            relevant[id] = value
    if hurried:
        path.sort(key=lambda q: not q.first)
    return Journey(tuple(path), relevant, frozenset(relevant) | frozenset(skipped), hurried)


def facts_of(relevant: Answers) -> dict[str, Any]:
    """The facts for `legal_rules`: what counts, without `identity.*`."""
    return {id: value for id, value in relevant.items() if not id.startswith(IDENTITY)}


def identity_of(relevant: Answers) -> dict[str, str]:
    """Names, numbers and addresses, without the prefix: what only papers may show."""
    return {id[len(IDENTITY) :]: value for id, value in relevant.items() if id.startswith(IDENTITY)}
