"""A Django form from any question, with no code per question.

Boundary: typed text in, a value of the contract or messages out. The kinds do the reading; the law rooms are asked once
whether the new answer can stand beside the others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.datastructures import MultiValueDict

from intake import messages
from intake.dates import say_date
from intake.journey import Book, facts_of, walk
from intake.kinds import KINDS
from intake.kinds.base import LONGEST_KEPT, MOST_VALUES, Drawn, Fault, Raw, Typed, Unread, clean
from intake.question import Answers, Question
from intake.state import State
from legal_rules.facts import Refused, read
from legal_rules.instants import day_of
from legal_rules.problems import Problem
from legal_rules.words import Text

Judge = Callable[[Question, Any, Raw], Sequence[Fault]]


class AnswerBoxes(forms.Widget):
    """All boxes of one question; its raw value is what was typed in them, and nothing else that was sent."""

    needs_multipart_form = False

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> dict[str, list[str]]:
        return typed_text(self.question, data, name.removesuffix("value"))

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Any, name: str) -> bool:
        return not self.value_from_datadict(data, files, name)


class AnswerField(forms.Field):
    """One answer; `clean` gives the value of the contract."""

    def __init__(self, question: Question) -> None:
        super().__init__(required=False, widget=AnswerBoxes(question))
        self.question = question

    def clean(self, value: Any) -> Any:
        """The stored value; raises ValidationError with each fault's box as its code."""
        try:
            return KINDS[self.question.kind].read(self.question, Raw(value or {}))
        except Unread as unread:
            raise as_errors(unread.faults) from None


class AnswerForm(forms.Form):
    """The form of one question; `for_question` makes the class."""

    question: ClassVar[Question]

    def __init__(self, *args: Any, judge: Judge | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._judge = judge

    @property
    def raw(self) -> dict[str, list[str]]:
        """What stands in the boxes: typed now, else typed before or answered (`initial`)."""
        if self.is_bound:
            return typed_text(self.question, self.data, self._boxes_prefix)
        return dict((self.initial or {}).get("typed") or {})

    @property
    def faults(self) -> list[Fault]:
        """Every message with the box it stands beside."""
        errors = self.errors.as_data().get("value", [])
        return [Fault(e.code or "", (e.params or {})["text"]) for e in errors]

    @property
    def drawn(self) -> Drawn:
        """What the page shows."""
        return KINDS[self.question.kind].draw(self.question, Raw(self.raw), self.faults)

    @property
    def _boxes_prefix(self) -> str:
        return f"{self.prefix}-" if self.prefix else ""

    def clean(self) -> dict[str, Any]:
        """Ask whether the answer can stand beside the others."""
        cleaned = super().clean() or self.cleaned_data
        if self._judge and "value" in cleaned:
            faults = self._judge(self.question, cleaned["value"], Raw(self.raw))
            if faults:
                self.add_error("value", as_errors(faults))
        return cleaned


@cache
def for_question(question: Question) -> type[AnswerForm]:
    """The form class of a question."""
    return type("AnswerForm", (AnswerForm,), {"question": question, "value": AnswerField(question)})


def typed_text(question: Question, data: Mapping[str, Any], prefix: str = "") -> dict[str, list[str]]:
    """What was typed into the question's own boxes: cleaned, capped, blanks left out, unknown names dropped."""
    typed: dict[str, list[str]] = {}
    for name in KINDS[question.kind].names(question):
        values = data.getlist(prefix + name) if isinstance(data, MultiValueDict) else data.get(prefix + name) or []
        texts = [clean(str(v)[:LONGEST_KEPT]) for v in list(values)[:MOST_VALUES]]
        if any(texts):
            typed[name] = texts
    return typed


def typed_value(question: Question, value: Any) -> Typed:
    """The text that would be typed for a stored value; nothing for one that this question cannot hold any more."""
    try:
        return KINDS[question.kind].typed(question, value)
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}


def shown(state: State, question: Question) -> dict[str, list[str]]:
    """What the boxes of the question show: text typed and not taken, else the stored answer."""
    if question.id in state.typed:
        return state.typed[question.id]
    if question.id in state.answers:
        return {name: list(values) for name, values in typed_value(question, state.answers[question.id]).items()}
    return {}


def as_errors(faults: Sequence[Fault]) -> ValidationError:
    """Faults as Django carries them."""
    return ValidationError([ValidationError(f.message.vi, code=f.at, params={"text": f.message}) for f in faults])


def judge_of(book: Book, answers: Answers, at: datetime) -> Judge:
    """Asks `legal_rules` about the new answer among the others; problems of other questions do not hold it up."""

    def judge(question: Question, value: Any, raw: Raw) -> list[Fault]:
        facts = facts_of(walk(book, {**answers, question.id: value}).relevant)
        try:
            read(facts, at)
        except Refused as refused:
            return [_fault(question, p, raw, at) for p in refused.problems if root(p.fact) == question.id]
        return []

    return judge


def root(fact: str) -> str:
    """The fact that a problem's place belongs to: `charges[0].clause` is about `charges`."""
    return fact.partition("[")[0]


def _fault(question: Question, problem: Problem, raw: Raw, at: datetime) -> Fault:
    place = KINDS[question.kind].place(question, problem.fact[len(question.id) :], raw)
    if problem.code == "not_yet":
        today = Text(say_date(day_of(at), "vi"), say_date(day_of(at), "en"))
        return Fault(place, messages.FUTURE.fill(day=today))
    return Fault(place, problem.message)
