"""A whole workbook as parts to show or print: what was answered, what is blank, pictures, drafts, cautions.

Boundary: values in, plain shapes out, in one language; the page, the PDF and the DOCX lay out the same parts. Nothing
of it is stored.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from intake.dates import NBSP, say_date, say_day_month
from intake.unsent import Says
from intake.words import language
from remedies.strategies.pictures import Drawn, draw
from remedies.strategies.words import WORKBOOK_WORDS as WORDS
from remedies.strategies.workbook import Caution, Draft, Field, Page, Ways, Workbook

DOTS = "…………"
PEN_ROWS = 3
SLOT = re.compile(r"\{([a-z0-9_]+)\}")


@dataclass(frozen=True)
class Item:
    """One question with its answer: lines, or a table; `pen`: how many lines it leaves for the pen where there is none.

    `boxes` are all its choices, ticked or not, for paper.
    """

    ask: str
    lines: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    pen: int = 0
    boxes: tuple[tuple[str, bool], ...] = ()

    @property
    def named(self) -> tuple[tuple[tuple[str, str], ...], ...]:
        """The cells of each row that hold something, beside the heads of their columns."""
        return tuple(tuple((h, c) for h, c in zip(self.heads, row, strict=True) if c) for row in self.rows)


@dataclass(frozen=True)
class Part:
    """One page of the workbook."""

    page: Page
    title: str
    cautions: tuple[Caution, ...]
    items: tuple[Item, ...]
    pictures: tuple[Drawn, ...]
    drafts: tuple[tuple[str, tuple[str, ...]], ...]


def parts(
    book: Workbook, ways: Ways, values: Mapping[str, Any], lang: str, slots: Mapping[str, str]
) -> tuple[Part, ...]:
    """The pages of the ways chosen, in their order."""
    return tuple(_part(book, page, ways, values, lang, slots) for page in book.shown(ways))


def _part(
    book: Workbook, page: Page, ways: Ways, values: Mapping[str, Any], lang: str, slots: Mapping[str, str]
) -> Part:
    return Part(
        page,
        page.title.to(lang),
        tuple(c for c in page.cautions if c.when <= ways),
        tuple(_item(f, values.get(f.id, ""), lang) for f in page.fields if f.when <= ways),
        tuple(draw(book, picture, values, lang) for picture in page.pictures),
        drafts(book, page, ways, values, lang, slots),
    )


def drafts(
    book: Workbook, page: Page, ways: Ways, values: Mapping[str, Any], lang: str, slots: Mapping[str, str]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The drafts of a page: title, and lines with their slots filled."""
    chosen = (d for d in page.drafts if d.when <= ways)
    return tuple((d.title.to(lang), tuple(_filled(book, d, values, lang, slots).split("\n"))) for d in chosen)


def _filled(book: Workbook, draft: Draft, values: Mapping[str, Any], lang: str, slots: Mapping[str, str]) -> str:
    def answer(found: re.Match[str]) -> str:
        field = book.field(found[1])
        said = "\n".join(say(field, values.get(field.id), lang)) if field else slots.get(found[1], "")
        return said or DOTS

    return SLOT.sub(answer, draft.text.to(lang))


def _item(field: Field, value: Any, lang: str) -> Item:
    ask = field.ask.to(lang)
    if value is None:
        return Item(ask, (WORDS["book.not_known"].to(lang),))
    if field.kind == "rows":
        rows = value if isinstance(value, list) else []
        heads = tuple(c.ask.to(lang) for c in field.columns)
        return Item(ask, heads=heads, rows=tuple(_cells(field, row, lang) for row in rows), pen=0 if rows else PEN_ROWS)
    lines = say(field, value, lang)
    boxes = tuple((o.label.to(lang), o.label.to(lang) in lines) for o in field.options)
    return Item(ask, lines, pen=0 if lines else 2 if field.kind == "text" else 1, boxes=boxes)


def _cells(field: Field, row: Mapping[str, Any], lang: str) -> tuple[str, ...]:
    return tuple(_cell(c, row.get(c.id, ""), lang) for c in field.columns)


def _cell(column: Field, value: Any, lang: str) -> str:
    """The answer of one cell; a day without its weekday, so that a narrow column holds it."""
    if column.kind == "date" and value:
        day = date.fromisoformat(value)
        return f"{day:%d/%m/%Y}" if lang == "vi" else f"{say_day_month(day, lang)}{NBSP}{day.year}"
    return " ".join(say(column, value, lang))


def say(field: Field, value: Any, lang: str) -> tuple[str, ...]:
    """An answer in words, a line each; nothing where there is none."""
    if not value:
        return ()
    if field.kind in ("one", "many"):
        chosen = value if isinstance(value, list) else [value]
        return tuple(o.label.to(lang) for o in field.options if o.value in chosen)
    if field.kind == "date":
        return (say_date(date.fromisoformat(value), lang),)
    return tuple(line for line in str(value).split("\n") if line.strip())


def said(fields: Iterable[Field]) -> Says:
    """How answers to these questions are said, each on one line, under the question itself."""
    asked = tuple(fields)
    return lambda values: [(f.ask, _on_one_line(f, values.get(f.id, ""))) for f in asked]


def _on_one_line(field: Field, value: Any) -> str:
    item = _item(field, value, language())
    return "; ".join([*item.lines, *(", ".join(cell for cell in row if cell) for row in item.rows)])


def days(book: Workbook, ways: Ways, values: Mapping[str, Any]) -> Iterator[tuple[str, date]]:
    """Every day that was written, with a name for it that stays while the question stays."""
    for page in book.shown(ways):
        for field in (f for f in page.fields if f.when <= ways):
            value = values.get(field.id)
            if field.kind == "date" and value:
                yield f"{book.id}.{field.id}", date.fromisoformat(value)
            for n, row in enumerate(value if field.kind == "rows" and value else ()):
                for column in field.columns:
                    if column.kind == "date" and row.get(column.id):
                        yield f"{book.id}.{field.id}.{n}.{column.id}", date.fromisoformat(row[column.id])
