"""The line above a question about the answer given just before it: a day repeated, and where its changes are shown.

Boundary: a journey in, words and an address out; no law is asked here, so that the line costs a page next to nothing.
"""

from __future__ import annotations

from typing import Any

from django.urls import reverse

from intake.journey import Journey
from intake.question import Question
from intake.said import is_unknown, say_answer, say_lunar
from intake.words import language, say

DAYS = ("when", "day")


def before(journey: Journey, question: Question) -> tuple[str, str] | None:
    """The answer given before this question, in a line, and the page of what it changed; None where it was skipped.

    Only days are repeated, since there a slip is seen at once; no other answer stands on a later page.
    """
    last = journey.before(question) if journey.has(question) else None
    if last is None or last.id not in journey.relevant:
        return None
    lang, day = language(), _day(last, journey.relevant[last.id])
    slots: dict[str, Any] = {"short": last.short.to(lang)}
    line = say("question.before_day", lang, answer=day, **slots) if day else say("question.before", lang, **slots)
    return line, reverse("changed", args=[last.slug])


def _day(question: Question, value: Any) -> str | None:
    """The day of an answer in words, with the lunar one beside; None for any other answer."""
    if question.kind not in DAYS or value is False or is_unknown(value):
        return None
    said, lunar = say_answer(question, value, language())[0], say_lunar(value, language())
    return _small(said) + (f" ({_small(lunar)})" if lunar else "")


def _small(text: str) -> str:
    return text[:1].lower() + text[1:] if language() == "vi" else text
