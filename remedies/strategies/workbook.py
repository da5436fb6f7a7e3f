"""What a workbook is: pages of questions, the texts around them, pictures and drafts made from the answers.

Boundary: types only, and which of them belong to the ways that were chosen. A workbook is data; it holds no code.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from legal_rules.words import Text

Kind = Literal["line", "text", "one", "many", "date", "rows"]
KINDS: tuple[Kind, ...] = ("line", "text", "one", "many", "date", "rows")
PUBLIC, PRIVATE, LOUD, QUIET = WAYS = ("public", "private", "loud", "quiet")
WHOM = ("anyone", "business", "abroad")
"""Whom a workbook may be for (offered.py)."""
Ways = frozenset[str]


@dataclass(frozen=True)
class Said:
    """A text; with `when`, only where all of these ways were chosen."""

    text: Text
    when: Ways = frozenset()


@dataclass(frozen=True)
class Choice:
    """One answer to choose."""

    value: str
    label: Text


@dataclass(frozen=True)
class Field:
    """One question. `options` of one and many; `columns` and `most` of rows; `longest` in characters; `source` names
    what the case already knows (prefill.py)."""

    id: str
    kind: Kind
    ask: Text
    hint: tuple[Said, ...] = ()
    when: Ways = frozenset()
    options: tuple[Choice, ...] = ()
    columns: tuple[Field, ...] = ()
    most: int = 6
    longest: int = 200
    source: str = ""

    def option(self, value: str) -> Choice | None:
        return next((o for o in self.options if o.value == value), None)


@dataclass(frozen=True)
class Picture:
    """A drawing of answers already given. `grid`: rows of `rows` by `x` and `y`, named by `label`; `chain`: the
    fields of `links`, in their order, from what is done to what is hoped for."""

    kind: Literal["grid", "chain"]
    title: Text
    rows: str = ""
    label: str = ""
    x: str = ""
    y: str = ""
    links: tuple[str, ...] = ()


@dataclass(frozen=True)
class Draft:
    """A text to copy, with `{field}` slots; a slot without an answer is a blank for the pen."""

    title: Text
    text: Text
    when: Ways = frozenset()


@dataclass(frozen=True)
class Caution:
    """What is dangerous here, why, and the parameters of the law behind it."""

    says: Text
    why: Text
    law: tuple[str, ...] = ()
    when: Ways = frozenset()


@dataclass(frozen=True)
class Page:
    """One step on one page. `help` are needs of the hub whose pages are linked."""

    id: str
    title: Text
    say: tuple[Said, ...] = ()
    cautions: tuple[Caution, ...] = ()
    fields: tuple[Field, ...] = ()
    pictures: tuple[Picture, ...] = ()
    drafts: tuple[Draft, ...] = ()
    help: tuple[str, ...] = ()
    when: Ways = frozenset()


@dataclass(frozen=True)
class Workbook:
    """One strategy. `ways` tells, for each of the four ways, what it means here; `risks` stand on the page of risks;
    `public`: it goes to others whatever was chosen, so risks and consent always come first; `whom` it fits
    (offered.py)."""

    id: str
    number: int
    title: Text
    purpose: Text
    say: tuple[Said, ...]
    ways: dict[str, Text]
    risks: tuple[Text, ...]
    pages: tuple[Page, ...]
    public: bool = False
    whom: str = "anyone"

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(field for page in self.pages for field in page.fields)

    def field(self, id: str) -> Field | None:
        return next((field for field in self.fields if field.id == id), None)

    def shown(self, ways: Ways) -> tuple[Page, ...]:
        """The pages of the ways chosen."""
        return tuple(page for page in self.pages if page.when <= ways)
