"""When a question is asked, as a list of answers that a reader can check: worked out from `asked_if` by trying it.

Boundary: pure; no words, no request. Nothing is written twice: a new question or a changed turning shows by itself.
A condition comes out as boxes: it holds where, in one box at least, every fact named has one of the values named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from math import prod
from random import Random
from typing import Any

from intake.journey import Book
from intake.kinds.base import UNKNOWN
from intake.question import Question

TOLD: Any = "2026-01-01T00:00"
ROWS: Any = [{}]
TRIES, WAYS = 120, 3000
MOST = 60_000
"""Answers tried together at most; a turning that reads more facts than that is too much for a person as well."""
Box = Mapping[str, tuple[Any, ...]]


class TooManyAnswers(ValueError):
    """A turning reads so many facts that it cannot be told on paper."""


class _Read(dict[str, Any]):
    """Answers that note which facts were looked at."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.seen: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:
        self.seen.add(key)
        return super().get(key, default)

    def __getitem__(self, key: str) -> Any:
        self.seen.add(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        self.seen.add(str(key))
        return super().__contains__(key)


@cache
def values(question: Question) -> tuple[Any, ...]:
    """Every answer that may matter: one for each choice, one for "told", one for "not yet", one for "not known"."""
    known: tuple[Any, ...] = {
        "choice": tuple(c.value for c in question.choices),
        "yes_no": (True, False),
        "many": (*((c.value,) for c in question.choices), False),
        "when": (TOLD, False) if question.not_yet else (TOLD,),
        "day": (TOLD, False) if question.not_yet else (TOLD,),
        "number": tuple(range(question.minimum or 0, (question.maximum or 120) + 1)),
        "rows": (ROWS, False),
        "text": ("x",),
    }[question.kind]
    return (*known, UNKNOWN) if question.offers_unknown else known


@dataclass(frozen=True)
class Turning:
    """When a question is answered (`asked`) or passed over: in any of the boxes. No box: it is always answered."""

    asked: bool
    boxes: tuple[Box, ...]


@cache
def turning(book: Book, question: Question) -> Turning:
    """The shorter way to say when `question` is asked: by what leads to it or by what leads past it.

    Answers that cannot stand together, since one of the questions is not asked then, count neither way. Raises
    TooManyAnswers.
    """
    places = {q.id: n for n, q in enumerate(book.questions)}
    facts = sorted(reads(book, question), key=lambda id: places[id])
    outer = {fact: _outer(book, book.by_id[fact], facts) for fact in facts}
    domains = [_apart(book, question, fact, facts) for fact in facts]
    if prod(len(domain) for domain in domains) > MOST:
        raise TooManyAnswers(question.id)
    table: dict[tuple[int, ...], bool | None] = {}
    for point in product(*(range(len(d)) for d in domains)):
        given: dict[str, Any] = {}
        possible = True
        for i, (fact, n) in enumerate(zip(facts, point, strict=True)):
            asked = any(book.by_id[fact].asked_if({**around, **given}) for around in outer[fact])
            if asked:
                given[fact] = domains[i][n][0]
            elif UNKNOWN not in domains[i][n]:
                possible = False
        table[point] = question.asked_if(given) if possible else None
    if False not in table.values():
        return Turning(True, ())
    sizes = [len(domain) for domain in domains]
    ways = [(asked, _cover(table, sizes, asked)) for asked in (True, False)]
    asked, cover = min(ways, key=lambda way: sum(1 + _told(box, sizes) for box in way[1]))
    boxes = (
        {
            fact: tuple(value for n in sorted(kept) for value in domains[i][n])
            for i, (fact, kept) in enumerate(zip(facts, box, strict=True))
            if len(kept) < sizes[i]
        }
        for box in cover
    )
    return Turning(asked, tuple(boxes))


@cache
def reads(book: Book, question: Question) -> frozenset[str]:
    """The facts that `asked_if` looks at, on any of the ways that lead to it and a step beside them."""
    chance, found = Random(question.id), set[str]()  # noqa: S311  (no secret: the same tries every time)
    for answers in _contexts(book, question):
        tried = _Read(answers)
        question.asked_if(tried)
        found |= tried.seen & set(book.by_id)
        for fact in list(found):
            beside = _Read({**answers, fact: chance.choice(values(book.by_id[fact]))})
            question.asked_if(beside)
            found |= beside.seen & set(book.by_id)
    return frozenset(found)


@cache
def _contexts(book: Book, question: Question) -> tuple[dict[str, Any], ...]:
    """Answers that stand when it is decided whether to ask `question`: as many where it is asked as where it is not."""
    yes: list[dict[str, Any]] = []
    no: list[dict[str, Any]] = []
    place = book.questions.index(question)
    for way in _ways(book):
        before = {q.id: way[q.id] for q in book.questions[:place] if q.id in way}
        kept = yes if question.asked_if(before) else no
        if len(kept) < TRIES:
            kept.append(before)
    return (*yes, *no)


@cache
def _ways(book: Book) -> tuple[dict[str, Any], ...]:
    """Whole interviews with answers by chance, each only with what is asked in it."""
    chance, found = Random(len(book.questions)), []  # noqa: S311
    for _ in range(WAYS):
        way: dict[str, Any] = {}
        for question in book.questions:
            if question.asked_if(way):
                way[question.id] = chance.choice(values(question))
        found.append(way)
    return tuple(found)


def _apart(book: Book, question: Question, fact: str, facts: list[str]) -> list[tuple[Any, ...]]:
    """The values of a fact, grouped where they differ neither for the question nor for whether `facts` are asked."""
    others = (book.by_id[other] for other in facts)
    judged = [question, *(other for other in others if fact in reads(book, other))]
    kinds: dict[tuple[bool, ...], list[Any]] = {}
    for value in values(book.by_id[fact]):
        seen = (q.asked_if({**a, fact: value}) for q in judged for a in _contexts(book, q))
        kinds.setdefault(tuple(seen), []).append(value)
    return [tuple(group) for group in kinds.values()]


def _outer(book: Book, question: Question, facts: list[str]) -> list[dict[str, Any]]:
    """Some answers to what `question` reads besides `facts`, to see whether it could be asked at all."""
    chance = Random(question.id)  # noqa: S311
    others = sorted(reads(book, question) - set(facts))
    return [{fact: chance.choice(values(book.by_id[fact])) for fact in others} for _ in range(12 if others else 1)]


def _cover(
    table: Mapping[tuple[int, ...], bool | None], sizes: list[int], wanted: bool
) -> list[tuple[frozenset[int], ...]]:
    """A few boxes that hold every point that is `wanted` and none that is not, each as large as it goes."""
    left = {point for point, value in table.items() if value is wanted}
    boxes = []
    while left:
        point = min(left)
        box = [frozenset({n}) for n in point]
        for i in sorted(range(len(sizes)), key=lambda i: -sizes[i]):
            for n in range(sizes[i]):
                slab = [*box[:i], frozenset({n}), *box[i + 1 :]]
                if all(table[p] is not (not wanted) for p in _points(slab)):
                    box = [*box[:i], box[i] | {n}, *box[i + 1 :]]
        boxes.append(tuple(box))
        left -= set(_points(box))
    return boxes


def _told(box: tuple[frozenset[int], ...], sizes: list[int]) -> int:
    """How many facts a box speaks of."""
    return sum(len(kept) < size for kept, size in zip(box, sizes, strict=True))


def _points(box: list[frozenset[int]]) -> Iterator[tuple[int, ...]]:
    return product(*(sorted(kept) for kept in box))
