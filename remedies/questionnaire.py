"""The blank questions on paper: every question of the interview in its order, boxes, lines, and when to pass one over.

Boundary: made from `intake.questions` alone, so that a new question is in it by itself; holds no answer of anybody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.template import Context
from django.utils.safestring import SafeString

from intake.branching import TOLD, Box, Turning, values
from intake.journey import Book
from intake.kinds.base import UNKNOWN
from intake.question import Choice, Field, Question
from intake.turnings import turning_of
from legal_rules.words import Text
from remedies import questionnaire_words as words
from remedies.catalogue import drawing


@dataclass(frozen=True)
class Answer:
    """Where to answer: boxes, or a line that holds blanks; `lines`: more empty lines; `rows`: the same again."""

    boxes: tuple[Text, ...] = ()
    line: Text | None = None
    lines: int = 0
    label: Text | None = None
    rows: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Asked:
    """One question: its number, when it is answered (told once for several), its words, where to answer."""

    number: int
    when: Text | None
    says: Text
    hint: Text | None
    answers: tuple[Answer, ...]


def sheet(book: Book, lang: str, who: str) -> str:
    """The whole document for the printer; `who` is the voice: self, family, lawyer or caseworker."""
    context = {"body": body(book, lang, who, alone=True), "lang": lang}
    return drawing.template("papers/sheet.html").render(Context(context))


def body(book: Book, lang: str, who: str, *, alone: bool = False) -> SafeString:
    """The questions as HTML; with their title when they stand `alone`."""
    numbers = {q.id: n for n, q in enumerate(book.questions, 1)}
    parts = [
        (words.PART.fill(n=n, title=section.title), list(_asked(book, numbers, section.questions, who)))
        for n, section in enumerate(book.sections, 1)
    ]
    context = {"parts": parts, "lang": lang, "title": words.TITLE, "lead": words.LEAD, "alone": alone}
    return drawing.template("papers/questionnaire.html").render(Context(context))


def _asked(book: Book, numbers: dict[str, int], questions: tuple[Question, ...], who: str) -> Iterator[Asked]:
    for made, group in groupby(questions, key=lambda q: turning_of(book, q)):
        together = list(group)
        when = _when(book, numbers, made, [numbers[q.id] for q in together], len(book.questions), who)
        for place, question in enumerate(together):
            hint = question.hint.to(who) if question.hint else None
            told = when if place == 0 else None
            yield Asked(numbers[question.id], told, question.ask.to(who), hint, tuple(_answers(question)))


def _when(book: Book, numbers: dict[str, int], made: Turning, group: list[int], count: int, who: str) -> Text | None:
    """The turning in words, with the question to go to."""
    if not made.boxes:
        return None
    boxes = _joined([_box(book, numbers, box) for box in made.boxes], words.OR)
    following = Text(str(group[-1] + 1), str(group[-1] + 1)) if group[-1] < count else words.END
    single, several = (words.ONLY, words.ONLY_ALL) if made.asked else (words.SKIP, words.SKIP_ALL)
    pattern = single if len(group) == 1 else several
    return pattern.fill(when=boxes, next=following, first=group[0], last=group[-1])


def _box(book: Book, numbers: dict[str, int], box: Box) -> Text:
    return _joined([_one(book.by_id[fact], numbers[fact], kept) for fact, kept in box.items()], words.AND)


def _one(question: Question, number: int, kept: tuple[Any, ...]) -> Text:
    """ "question 7 is «at home» or «at work»"; the shorter of what it is and what it is not."""
    others = [value for value in values(question) if value not in kept]
    if question.kind == "number":
        known = [value for value in kept if value != UNKNOWN]
        told = [_range(question, known)] if known else []
        return _fill(words.IS, number, _joined([*told, *([words.UNKNOWN] if UNKNOWN in kept else [])], words.VALUES))
    shorter = len(kept) <= len(others) or UNKNOWN in others
    pattern, shown = (words.IS, kept) if shorter else (words.IS_NOT, others)
    return _fill(pattern, number, _joined([_quoted(_label(question, value)) for value in shown], words.VALUES))


def _range(question: Question, kept: list[int]) -> Text:
    low, high = min(kept), max(kept)
    if low == (question.minimum or 0):
        return words.BELOW.fill(n=high + 1)
    if high == (question.maximum or 120):
        return words.FROM.fill(n=low)
    return words.RANGE.fill(low=low, high=high)


def _label(question: Question, value: Any) -> Text:
    if value == UNKNOWN:
        return words.UNKNOWN
    if question.kind == "choice":
        return next(choice.label for choice in question.choices if choice.value == value)
    if question.kind == "yes_no":
        own = (choice.label for choice in question.choices if choice.value == str(value).lower())
        return next(own, words.YES if value else words.NO)
    if value is False:
        return question.not_yet or question.none_label or words.NONE
    return words.TOLD if value in (TOLD, "x", [{}]) else Text(str(value), str(value))


def _answers(question: Question) -> Iterator[Answer]:
    """The boxes and lines of a question; "I don't know" and "not yet" are boxes too."""
    extra = [question.none_label or words.NONE] if question.kind in ("rows", "many") else []
    extra += [question.not_yet] if question.not_yet else []
    extra += [words.UNKNOWN] if question.offers_unknown else []
    if question.kind == "rows":
        for number in range(1, question.most_rows + 1):
            yield Answer(label=words.ROW.fill(n=number), rows=tuple(field.label for field in question.fields))
            yield from (answer for field in question.fields for answer in _field(field))
        yield Answer(boxes=tuple(extra))
        return
    whole = _place(question.kind, question.choices)
    yield Answer(boxes=(*whole.boxes, *extra), line=whole.line, lines=whole.lines)


def _field(field: Field) -> Iterator[Answer]:
    made = _place(field.kind, field.choices)
    yield Answer(made.boxes, made.line, 0, field.label)


def _place(kind: str, choices: tuple[Choice, ...]) -> Answer:
    if kind in ("choice", "many"):
        return Answer(tuple(choice.label for choice in choices))
    if kind == "yes_no":
        return Answer(tuple(choice.label for choice in choices) or (words.YES, words.NO))
    if kind == "day":
        return Answer(line=words.DATE)
    if kind == "when":
        return Answer(line=Text(f"{words.DATE.vi}, {words.HOUR.vi}", f"{words.DATE.en}, {words.HOUR.en}"))
    return Answer(line=Text("......", "......"), lines=0 if kind == "number" else 1)


def _fill(pattern: Text, number: int, said: Text) -> Text:
    return pattern.fill(n=number, values=said)


def _quoted(text: Text) -> Text:
    return Text(f"“{text.vi}”", f"“{text.en}”")


def _joined(texts: list[Text], glue: Text) -> Text:
    return Text(glue.vi.join(text.vi for text in texts), glue.en.join(text.en for text in texts))
