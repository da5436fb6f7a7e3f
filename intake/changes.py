"""What another window changed: which answers, from what to what, for the window that was not told.

Boundary: reads a state, writes nothing. Answers of a branch that was left are not named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponseBase

from intake.journey import Journey
from intake.question import Question
from intake.said import say_answer
from intake.state import State
from intake.words import WORDS, language
from legal_rules.words import Text

SINCE = "tu"
"""The query key `tu=5-9-6e1a05`: changes of the revisions 6 to 9 are to be told, but not those of that question."""


@dataclass(frozen=True)
class Change:
    """One answer: its short name, its lines now, and before, None where that is not known."""

    short: Text
    now: str
    was: str | None


def changes(state: State, journey: Journey, after: int, until: int, besides: str = "") -> list[Change]:
    """The answers of the path changed after revision `after`, up to `until`; not that of the question at `besides`."""
    return [_change(state, q) for q in journey.path if q.slug != besides and after < _changed_at(state, q.id) <= until]


def half_typed(state: State, question: Question) -> str:
    """What another window has typed into the boxes of the question without its being taken."""
    return "; ".join(text for name, texts in state.typed.get(question.id, {}).items() if name != "a" for text in texts)


def tell(response: HttpResponseBase, after: int, until: int, besides: Question) -> HttpResponseBase:
    """Let the page that a redirect leads to tell those changes, besides those of the question that was answered."""
    place = response.headers["Location"]
    response.headers["Location"] = f"{place}{'&' if '?' in place else '?'}{SINCE}={after}-{until}-{besides.slug}"
    return response


def news(request: HttpRequest, state: State, journey: Journey) -> list[Change]:
    """What the address of the page asks to be told; nothing where it asks for nothing."""
    asked = re.fullmatch(r"([0-9]{1,9})-([0-9]{1,9})-(\w{1,40})", request.GET.get(SINCE, ""))
    return changes(state, journey, int(asked[1]), int(asked[2]), asked[3]) if asked else []


def _changed_at(state: State, id: str) -> int:
    """The revision of the last change of the answer; text that is only being typed is none."""
    if id in state.before:
        return int(state.before[id][0])
    return 0 if id in state.typed else state.touched.get(id, 0)


def _change(state: State, question: Question) -> Change:
    was = _said(question, state.before[question.id][1]) if question.id in state.before else None
    return Change(question.short, _said(question, state.answers.get(question.id)), was)


def _said(question: Question, value: Any) -> str:
    if value is None:
        return WORDS["review.skipped"].to(language())
    return "; ".join(say_answer(question, value, language()))
