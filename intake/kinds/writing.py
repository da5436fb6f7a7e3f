"""Writing: a number, or a few words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from intake import messages
from intake.kinds.base import (
    ANSWER,
    UNKNOWN,
    Box,
    Drawn,
    Fault,
    Group,
    Raw,
    Unread,
    message_at,
    unknown_option,
    whole_number,
    written,
)
from intake.question import Question
from intake.words import WORDS

TEXT = "t"
ONE_LINE = 200


class Written:
    """A few words. Stored as text or "unknown"."""

    numeric = False

    def names(self, question: Question) -> tuple[str, ...]:
        return (ANSWER, TEXT)

    def read(self, question: Question, raw: Raw) -> Any:
        text, chosen = self._text(question, raw), raw.all(ANSWER)
        if any(c != UNKNOWN for c in chosen):
            raise Unread([Fault(ANSWER, messages.NOT_A_CHOICE)])
        if chosen and text:
            raise Unread([Fault(ANSWER, messages.NOT_TOGETHER.fill(one=WORDS["question.unknown"]))])
        if chosen:
            return UNKNOWN
        if not text:
            raise Unread([Fault(TEXT, messages.NOTHING_WRITTEN)])
        return self._value(question, text)

    def typed(self, question: Question, value: Any) -> dict[str, list[str]]:
        return {ANSWER: [UNKNOWN]} if value == UNKNOWN else {TEXT: [str(value)]}

    def draw(self, question: Question, raw: Raw, faults: Sequence[Fault]) -> Drawn:
        area = not self.numeric and question.longest > ONE_LINE
        label = WORDS["question.known_number" if self.numeric else "question.known_text"]
        box = Box(
            TEXT, label, raw.block(TEXT) if area else raw.one(TEXT), "area" if area else "text",
            "w4" if self.numeric else "", self.numeric, bad=any(f.at == TEXT for f in faults),
        )  # fmt: skip
        group = Group(TEXT, [box], message=message_at(faults, TEXT))
        return Drawn([unknown_option(raw, many=True)], [group], message_at(faults, ANSWER))

    def place(self, question: Question, path: str, raw: Raw) -> str:
        return TEXT

    def _text(self, question: Question, raw: Raw) -> str:
        return raw.block(TEXT) if question.longest > ONE_LINE else raw.one(TEXT)

    def _value(self, question: Question, text: str) -> Any:
        value = written(text, TEXT, question.longest)
        # The word that stands for "not known" in a fact cannot be an answer typed by hand.
        return f"“{value}”" if value == UNKNOWN else value


class Numbers(Written):
    """A whole number within the bounds of the question. Stored as int or "unknown"."""

    numeric = True

    def _value(self, question: Question, text: str) -> Any:
        return whole_number(text, TEXT, question.minimum, question.maximum)
