"""Choosing: one of several, yes or no, or any number of them."""

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
    Option,
    Raw,
    Unread,
    message_at,
    offers_unknown,
    unknown_option,
)
from intake.question import Question
from intake.words import WORDS
from legal_rules.words import Text

NONE = "none"
MOST_ROWS = 15
YES_NO = {"true": True, "false": False, UNKNOWN: UNKNOWN}
SPOKEN = {"true": WORDS["question.yes"], "false": WORDS["question.no"], UNKNOWN: WORDS["question.unknown"]}


class OneOf:
    """One choice. Stored as its id, or "unknown"."""

    def names(self, question: Question) -> tuple[str, ...]:
        return (ANSWER,)

    def read(self, question: Question, raw: Raw) -> Any:
        chosen = raw.one(ANSWER)
        if not chosen:
            raise Unread([Fault(ANSWER, messages.NOTHING_CHOSEN)])
        if chosen not in self._allowed(question):
            raise Unread([Fault(ANSWER, messages.NOT_A_CHOICE)])
        return self._stored(chosen)

    def typed(self, question: Question, value: Any) -> dict[str, list[str]]:
        return {ANSWER: [str(value)]}

    def draw(self, question: Question, raw: Raw, faults: Sequence[Fault]) -> Drawn:
        if len(question.choices) > MOST_ROWS:
            return self._as_list(question, raw, faults)
        chosen = raw.one(ANSWER)
        options = [Option(ANSWER, c.value, c.label, c.hint, c.value == chosen) for c in question.choices]
        if offers_unknown(question):
            options.append(unknown_option(raw))
        return Drawn(options, message=message_at(faults, ANSWER))

    def _as_list(self, question: Question, raw: Raw, faults: Sequence[Fault]) -> Drawn:
        """Very many choices, such as the provinces, in a list that opens: one touch instead of a long way down."""
        options = [("", WORDS["question.choose"]), *((c.value, c.label) for c in question.choices)]
        if offers_unknown(question):
            options.append((UNKNOWN, WORDS["question.unknown"]))
        message = message_at(faults, ANSWER)
        label = WORDS["question.choose"]
        box = Box(ANSWER, label, raw.one(ANSWER), "select", options=tuple(options), bad=message is not None)
        return Drawn(groups=[Group(ANSWER, [box], message=message)])

    def place(self, question: Question, path: str, raw: Raw) -> str:
        return ANSWER

    def _allowed(self, question: Question) -> set[str]:
        return {c.value for c in question.choices} | ({UNKNOWN} if offers_unknown(question) else set())

    def _stored(self, chosen: str) -> Any:
        return chosen


class YesNo(OneOf):
    """Yes, no or not known. Stored as True, False or "unknown"."""

    def typed(self, question: Question, value: Any) -> dict[str, list[str]]:
        return {ANSWER: [UNKNOWN if value == UNKNOWN else str(bool(value)).lower()]}

    def draw(self, question: Question, raw: Raw, faults: Sequence[Fault]) -> Drawn:
        labels = SPOKEN | {c.value: c.label for c in question.choices}
        chosen = raw.one(ANSWER)
        hints = {c.value: c.hint for c in question.choices}
        options = [Option(ANSWER, v, label, hints.get(v), v == chosen) for v, label in labels.items()]
        return Drawn(options, message=message_at(faults, ANSWER))

    def _allowed(self, question: Question) -> set[str]:
        return set(YES_NO)

    def _stored(self, chosen: str) -> Any:
        return YES_NO[chosen]


class Several:
    """Any number of choices. Stored as a list of ids; False for none of them; "unknown"."""

    def names(self, question: Question) -> tuple[str, ...]:
        return (ANSWER,)

    def read(self, question: Question, raw: Raw) -> Any:
        chosen = raw.all(ANSWER)
        if not chosen:
            raise Unread([Fault(ANSWER, messages.NOTHING_CHOSEN)])
        alone = {NONE: question.none_label or WORDS["question.none"], UNKNOWN: WORDS["question.unknown"]}
        alone |= {c.value: c.label for c in question.choices if c.value == UNKNOWN}
        if any(c not in {o.value for o in self._options(question, raw)} for c in chosen):
            raise Unread([Fault(ANSWER, messages.NOT_A_CHOICE)])
        for value, label in alone.items():
            if value in chosen and len(chosen) > 1:
                raise Unread([Fault(ANSWER, messages.NOT_TOGETHER.fill(one=label))])
        if chosen == [NONE]:
            return False
        return UNKNOWN if chosen == [UNKNOWN] else [c.value for c in question.choices if c.value in chosen]

    def typed(self, question: Question, value: Any) -> dict[str, list[str]]:
        if value is False:
            return {ANSWER: [NONE]}
        return {ANSWER: [value] if isinstance(value, str) else list(value)}

    def draw(self, question: Question, raw: Raw, faults: Sequence[Fault]) -> Drawn:
        return Drawn(self._options(question, raw), message=message_at(faults, ANSWER))

    def place(self, question: Question, path: str, raw: Raw) -> str:
        return ANSWER

    def _options(self, question: Question, raw: Raw) -> list[Option]:
        chosen = raw.all(ANSWER)
        options = [Option(ANSWER, c.value, c.label, c.hint, c.value in chosen, many=True) for c in question.choices]
        if question.none_label:
            options.append(Option(ANSWER, NONE, question.none_label, chosen=NONE in chosen, many=True))
        if offers_unknown(question):
            options.append(unknown_option(raw, many=True))
        return options


def spoken_choice(choices: Sequence[Any], value: Any) -> Text:
    """The label of a stored choice or yes/no."""
    for choice in choices:
        if choice.value == (str(value).lower() if isinstance(value, bool) else value):
            return choice.label  # type: ignore[no-any-return]
    return SPOKEN.get(str(value).lower(), Text(str(value), str(value)))
