"""What a question is. The questions themselves stand in questions/, one file a section, in reading order.

From one entry are derived: its URL, form field, validation, review row, change link, the "why" text and the facts it
writes. An answer is stored as the fact it states, in the shape of the contract (see legal_rules.facts).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Any, Literal

from legal_rules.words import Text

Answers = Mapping[str, Any]
Kind = Literal["choice", "yes_no", "many", "when", "day", "number", "text", "rows"]


@dataclass(frozen=True)
class Voices:
    """A sentence said to the person held, to family, to a lawyer and to a caseworker."""

    self: Text
    family: Text
    lawyer: Text
    caseworker: Text

    @classmethod
    def all(cls, vi: str, en: str) -> Voices:
        """The same sentence for everybody."""
        text = Text(vi, en)
        return cls(text, text, text, text)

    def to(self, respondent: str | None) -> Text:
        """The sentence for `respondent`; family's where it is not known who answers."""
        return getattr(self, respondent or "family", self.family)


@dataclass(frozen=True)
class Choice:
    """One answer to choose. `value` is the id in the contract; `group` is its heading in a long list of a row."""

    value: str
    label: Text
    hint: Text | None = None
    group: Text | None = None


@dataclass(frozen=True)
class Field:
    """A part of a row (a period, an order, a charge): `id` is the key inside the row."""

    id: str
    kind: Literal["choice", "yes_no", "when", "day", "number", "text"]
    label: Text
    choices: tuple[Choice, ...] = ()
    hint: Text | None = None
    minimum: int | None = None
    maximum: int | None = None
    longest: int = 200


@dataclass(frozen=True)
class Found:
    """One match of what was looked for in a list: its line, where it stands, and the fields of a row that it fills."""

    id: str
    label: Text
    of: Text
    row: Mapping[str, str]


Finder = Callable[[str], Sequence[Found]]


@dataclass(frozen=True, eq=False)
class Question:
    """One question, one page.

    `id` is the fact it writes (a fact id of the contract). `asked_if` decides from the relevant answers given before
    it; it must be pure. `not_yet` is the label of "it has not happened" for an instant (stored as false); `ahead` marks
    an instant that may lie in the future (an end written in a paper). `first`: asked before all others when somebody
    was taken within the last day. `finder` looks up what may fill a row. Every question also offers "I don't know"
    (stored as "unknown", left out by `offers_unknown=False`) and "skip" (stored as nothing).
    """

    id: str
    kind: Kind
    ask: Voices
    short: Text
    why: tuple[Text, ...]
    hint: Voices | None = None
    choices: tuple[Choice, ...] = ()
    fields: tuple[Field, ...] = ()
    asked_if: Callable[[Answers], bool] = lambda answers: True
    not_yet: Text | None = None
    ahead: bool = False
    minimum: int | None = None
    maximum: int | None = None
    longest: int = 200
    most_rows: int = 3
    none_label: Text | None = None
    sensitive: bool = False
    offers_unknown: bool = True
    first: bool = False
    finder: Finder | None = None

    @property
    def hint_line(self) -> Voices:
        """The line under the question: its own hint, else what makes it easy to answer, the last of the reasons."""
        last = self.why[-1]
        return self.hint or Voices(last, last, last, last)

    @property
    def reasons(self) -> tuple[Text, ...]:
        """Why it is asked, without what stands under the question already."""
        return self.why if self.hint else self.why[:-1]

    @cached_property
    def slug(self) -> str:
        """The neutral piece of its URL: says nothing about the subject and never changes."""
        return blake2b(self.id.encode(), digest_size=3).hexdigest()


@dataclass(frozen=True)
class Section:
    """A part of the interview, in reading order."""

    id: str
    title: Text
    questions: tuple[Question, ...]
