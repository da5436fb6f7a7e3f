"""The turnings of the interview as last worked out: `branching` takes seconds over all of them, a page has none.

Boundary: reads data/turnings.json, which `manage.py questionnaire --turnings` writes; a question that is not in it is
worked out at once. A test tries random answers on every one of them, so a turning that moved is seen.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from intake.branching import TooManyAnswers, Turning, turning
from intake.journey import Book
from intake.question import Question

STORED = Path(__file__).parent / "data" / "turnings.json"


ALWAYS = Turning(True, ())


def turning_of(book: Book, question: Question) -> Turning:
    """When the question is asked. One whose turning is too long to tell is answered by everybody: that does no harm."""
    held = _stored()
    return (held[question.id] or ALWAYS) if question.id in held else _worked_out(book, question) or ALWAYS


def untold(book: Book) -> set[str]:
    """The questions whose turning is too long to tell."""
    held = _stored()
    return {q.id for q in book.questions if q.id in held and held[q.id] is None}


def dumped(book: Book) -> str:
    """All turnings, worked out anew, as the file holds them."""
    found = {q.id: _worked_out(book, q) for q in book.questions}
    plain = {id: made and {"asked": made.asked, "boxes": made.boxes} for id, made in found.items()}
    return json.dumps(plain, ensure_ascii=False, indent=0) + "\n"


def _worked_out(book: Book, question: Question) -> Turning | None:
    try:
        return turning(book, question)
    except TooManyAnswers:
        return None


def holds(made: Turning, answers: Mapping[str, Any]) -> bool:
    """Whether the question is answered, by the boxes; an answer that was not given is not known."""
    inside = any(all(_value(answers.get(fact)) in values for fact, values in box.items()) for box in made.boxes)
    return inside is made.asked if made.boxes else True


def _value(answer: Any) -> Any:
    return "unknown" if answer is None else answer


@cache
def _stored() -> dict[str, Turning | None]:
    raw = json.loads(STORED.read_text(encoding="utf-8")) if STORED.exists() else {}
    return {id: one and Turning(one["asked"], tuple(map(_box, one["boxes"]))) for id, one in raw.items()}


def _box(raw: Mapping[str, list[Any]]) -> Mapping[str, tuple[Any, ...]]:
    return {fact: tuple(values) for fact, values in raw.items()}


def forget() -> None:
    """Read the file anew, after it was written."""
    _stored.cache_clear()
