"""Filling a row of a list by looking it up: a box, a button, and the matches, each a button that fills a row.

Boundary: draws and moves typed text; the question says what is looked through (`Question.finder`). Nothing is answered
by it, and no match is taken that was not pressed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from intake.kinds.base import Box, Raw
from intake.question import Found, Question
from intake.words import WORDS
from legal_rules.words import Text

FIND = "find"
MOST = 8


@dataclass
class Search:
    """The box as typed, the matches shown, how many there are besides; `asked`: something was looked for; its fault."""

    box: Box
    found: tuple[Found, ...]
    left: int
    asked: bool
    message: Text | None = None


def search(question: Question, raw: Raw, message: Text | None = None) -> Search | None:
    """What the page shows of the search; None where the question offers none."""
    if question.finder is None:
        return None
    text = raw.one(FIND)
    found = tuple(question.finder(text)) if text else ()
    box = Box(FIND, WORDS["question.find"], text, hint=WORDS["question.find_hint"], bad=message is not None)
    return Search(box, found[:MOST], max(len(found) - MOST, 0), bool(text), message)


def pick(question: Question, raw: Raw, id: str, box: Callable[[str, int], str]) -> dict[str, list[str]]:
    """What is typed once the match `id` fills the first row that has room for it; `box` names a box of a row.

    All stays as it is where there is no such match, or no room.
    """
    typed = {name: list(values) for name, values in raw.typed.items()}
    match = next((f for f in question.finder(raw.one(FIND)) if f.id == id), None) if question.finder else None
    if match is None:
        return typed
    free = (n for n in range(question.most_rows) if not any(raw.one(box(key, n)) for key in match.row))
    place = next(free, None)
    if place is None:
        return typed
    typed.pop(FIND)
    return typed | {box(key, place): [value] for key, value in match.row.items()}
