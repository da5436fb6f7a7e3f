"""What every kind of question shares: raw text as typed, faults with their place, and the plain shapes a page draws.

Boundary: no request, no storage, no law. A kind turns typed text into a value of the contract and back, and says what
to draw; templates only lay it out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from intake import messages
from intake.question import Field, Question
from intake.words import WORDS
from legal_rules.words import Text

UNKNOWN = "unknown"
ANSWER = "a"
LONGEST_KEPT = 4000
MOST_VALUES = 60
MOST_LINES = 30
FIRST_PICTURE = 0x1F000

Typed = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Fault:
    """One thing to look at again: `at` is the name of the box (or group) it stands beside."""

    at: str
    message: Text


class Unread(Exception):
    """The typed text is not an answer yet; every fault is there at once."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        super().__init__()
        self.faults = tuple(faults)


@dataclass(frozen=True)
class Raw:
    """What was typed, by the names of the question's own boxes."""

    typed: Typed

    def one(self, name: str) -> str:
        """The last value, on one line, without blanks around it."""
        values = self.typed.get(name) or [""]
        return " ".join(values[-1].split())

    def all(self, name: str) -> list[str]:
        """Every value, each once, in their order."""
        return list(dict.fromkeys(v for v in self.typed.get(name) or [] if v))

    def block(self, name: str) -> str:
        """The last value with its line breaks."""
        return (self.typed.get(name) or [""])[-1].strip()


@dataclass
class Box:
    """One input. `shape`: text, area or select; `size` is a class of the stylesheet; `options` are (value, label).

    `groups`: options that stand under a heading, after the others.
    """

    name: str
    label: Text
    value: str = ""
    shape: str = "text"
    size: str = ""
    numeric: bool = False
    hint: Text | None = None
    options: tuple[tuple[str, Text], ...] = ()
    message: Text | None = None
    bad: bool = False
    groups: tuple[tuple[Text, tuple[tuple[str, Text], ...]], ...] = ()


@dataclass
class Group:
    """Boxes that belong together, such as day, month, year and hour."""

    name: str
    boxes: list[Box]
    legend: Text | None = None
    when: bool = False
    message: Text | None = None


@dataclass
class Row:
    """One item of a list, with the number it shows and whether it can be removed."""

    number: int
    groups: list[Group]
    removable: bool


@dataclass
class Option:
    """One row to choose; `groups` and `rows` are the fields under it, `search` what looks up a row (see finding)."""

    name: str
    value: str
    label: Text
    hint: Text | None = None
    chosen: bool = False
    many: bool = False
    groups: list[Group] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    room: bool = False
    search: Any = None


@dataclass
class Drawn:
    """A whole question: loose groups first, then choices. `message` stands above the choices."""

    options: list[Option] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    message: Text | None = None


class Kind(Protocol):
    """One kind of question."""

    def names(self, question: Question) -> tuple[str, ...]:
        """The names of every box that this question may draw."""

    def read(self, question: Question, raw: Raw) -> Any:
        """The value of the contract; raises Unread."""

    def typed(self, question: Question, value: Any) -> dict[str, list[str]]:
        """The text that would be typed for a stored value."""

    def draw(self, question: Question, raw: Raw, faults: Sequence[Fault]) -> Drawn:
        """What the page shows, with the faults in their places."""

    def place(self, question: Question, path: str, raw: Raw) -> str:
        """The name of the box that a problem of the law rooms at `path` (a row's key, or "") belongs to."""


def clean(text: str) -> str:
    """Line feeds, no control, format or surrogate characters, blank lines at most one at a time.

    The normal form stays as typed: facts and names are made NFC where they are read, so that every paper prints NFC.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = (c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cf", "Cs"))
    return re.sub(r"\n{3,}", "\n\n", "".join(kept))


def written(text: str, at: str, longest: int) -> str:
    """Printable text of at most `longest` characters, counted as NFC; raises Unread with what to do."""
    if len(text) >= LONGEST_KEPT:
        raise Unread([Fault(at, messages.CUT.fill(most=LONGEST_KEPT))])
    letters = len(unicodedata.normalize("NFC", text))
    if letters > longest:
        raise Unread([Fault(at, messages.TOO_LONG.fill(n=letters, most=longest))])
    if text.count("\n") >= MOST_LINES:
        raise Unread([Fault(at, messages.TOO_MANY_LINES.fill(n=text.count("\n") + 1, most=MOST_LINES))])
    if any(ord(c) >= FIRST_PICTURE or unicodedata.category(c) in ("Co", "Cn") for c in text):
        raise Unread([Fault(at, messages.UNPRINTABLE)])
    return text


def whole_number(text: str, at: str, low: int | None, high: int | None) -> int:
    """A whole number as it is written in Viet Nam (30.000.000); raises Unread."""
    digits = re.sub(r"(?<=\d)[.,\s](?=\d{3}(?:\D|$))", "", text)
    if not re.fullmatch(r"\d{1,12}", digits, re.ASCII):
        raise Unread([Fault(at, messages.NUMBER)])
    number = int(digits)
    low, high = low or 0, 10**12 if high is None else high
    if not low <= number <= high:
        raise Unread([Fault(at, messages.OUT_OF_RANGE.fill(low=low, high=high))])
    return number


def offers_unknown(question: Question | Field) -> bool:
    """Whether "I don't know" is added to the choices of the question."""
    return getattr(question, "offers_unknown", True) and all(c.value != UNKNOWN for c in question.choices)


def unknown_option(raw: Raw, many: bool = False) -> Option:
    """The row "I don't know"."""
    return Option(ANSWER, UNKNOWN, WORDS["question.unknown"], chosen=UNKNOWN in raw.all(ANSWER), many=many)


def message_at(faults: Sequence[Fault], at: str) -> Text | None:
    """The first message that stands at `at`."""
    return next((f.message for f in faults if f.at == at), None)
