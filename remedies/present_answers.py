"""The answers a finding rests on, in words, each with the question where it can be changed.

Boundary: an answer is shown as it was given, never judged; the words come from the questions (`intake.said`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from intake.book import book
from intake.pages import address
from intake.question import Question
from intake.said import say_answer, say_moment
from legal_rules.answer import Finding
from legal_rules.facts import FACTS, meaning
from legal_rules.words import Text


@dataclass(frozen=True)
class Answer:
    """One answer: what was asked in short, its lines, and where to change it (None where no question states it)."""

    label: Text
    lines: tuple[Text, ...]
    href: str | None


def answers(finding: Finding) -> tuple[Answer, ...]:
    """The answers behind a finding, in the order in which the rule read them."""
    return tuple(_answer(fact, value) for fact, value in finding.because.items() if fact in FACTS)


def settle(finding: Finding) -> tuple[Answer, ...]:
    """The facts that would settle an unclear finding, each with its question."""
    return tuple(_answer(fact, None) for fact in finding.settled_by if fact in FACTS)


def _answer(fact: str, value: Any) -> Answer:
    question = question_of(fact)
    label = question.short if question else meaning(fact)
    lines = () if value is None else _said(question, value)
    return Answer(Text(*(half[:1].upper() + half[1:] for half in label)), lines, change(fact))


def question_of(fact: str) -> Question | None:
    """The question that states `fact`; a short form such as charge_article belongs to its list."""
    short = FACTS[fact].short_for
    return book().by_id.get(short.split(".")[0] if short else fact)


def change(fact: str) -> str | None:
    """The page of the question that states `fact`; after a change it leads back to the plan."""
    question = question_of(fact)
    return address(question, "viec") if question else None


def _said(question: Question | None, value: Any) -> tuple[Text, ...]:
    if question is not None:
        return tuple(map(Text, say_answer(question, value, "vi"), say_answer(question, value, "en")))
    try:
        return (Text(say_moment(value, "vi"), say_moment(value, "en")),)
    except (ValueError, TypeError, KeyError):
        return (Text(str(value), str(value)),)
