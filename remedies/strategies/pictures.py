"""Pictures of answers: who stands where by two scales, and a chain from what is done to what is hoped for.

Boundary: values in; SVG text and the same in words out. Black strokes stand in the attributes for paper; on a page the
shell's classes paint over them, so that dark and forced colours work. Every text is escaped by `timeline_draw`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString, mark_safe

from legal_rules.words import Text
from remedies.strategies.words import WORKBOOK_WORDS as WORDS
from remedies.strategies.workbook import Field, Picture, Workbook
from remedies.timeline_draw import LINE, svg, text, wrap

WIDE, CELL, EDGE, GAP, ROOM = 340.0, 96.0, 24.0, 26.0, 10.0
DOT, PER_LINE, MOST_LINES = 11.0, 3, 6
INK = 'class="d-line" fill="none" stroke="#000"'


@dataclass(frozen=True)
class Drawn:
    """A picture, and what it shows as a table; `svg` is empty where nothing was answered yet."""

    title: Text
    svg: SafeString
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def draw(book: Workbook, picture: Picture, values: Mapping[str, Any], lang: str) -> Drawn:
    """The picture of these answers, in a language."""
    return (_grid if picture.kind == "grid" else _chain)(book, picture, values, lang)


def _grid(book: Workbook, picture: Picture, values: Mapping[str, Any], lang: str) -> Drawn:
    field = book.field(picture.rows)
    assert field is not None
    x, y = (next(c for c in field.columns if c.id == id) for id in (picture.x, picture.y))
    named = [row for row in values.get(field.id) or () if row.get(picture.label)]
    rows = tuple(
        (str(n), row[picture.label], _label(y, row.get(y.id), lang), _label(x, row.get(x.id), lang))
        for n, row in enumerate(named, start=1)
    )
    heads = (WORDS["book.number"].to(lang), WORDS["book.as_table"].to(lang), y.ask.to(lang), x.ask.to(lang))
    cells: dict[tuple[int, int], list[int]] = {}
    across, up = [o.value for o in x.options], [o.value for o in y.options]
    for n, row in enumerate(named, start=1):
        if row.get(x.id) in across and row.get(y.id) in up:
            cells.setdefault((across.index(row[x.id]), up.index(row[y.id])), []).append(n)
    body = _frame(x, y, lang) + "".join(_dots(at, found, len(up)) for at, found in cells.items())
    size = (EDGE + CELL * len(across) + 1, CELL * len(up) + 2 * LINE + 8)
    made = svg(size, size[0], picture.title.to(lang), body) if rows else ""
    return Drawn(picture.title, mark_safe(made), heads, rows)


def _frame(x: Field, y: Field, lang: str) -> str:
    """The squares, the ends of both scales and their names: up the side, and below."""
    wide, high = CELL * len(x.options), CELL * len(y.options)
    parts = [f'<rect x="{EDGE:g}" y="1" width="{wide:g}" height="{high:g}" {INK} stroke-width="1.6"/>']
    for n in range(1, len(x.options)):
        parts.append(f'<path {INK} d="M{EDGE + CELL * n:g} 1v{high:g}"/>')
    for n in range(1, len(y.options)):
        parts.append(f'<path {INK} d="M{EDGE:g} {CELL * n + 1:g}h{wide:g}"/>')
    side = text(0, 0, f"{y.ask.to(lang)} →", soft=True)
    parts.append(f'<g transform="translate({EDGE - 8:g} {high:g}) rotate(-90)">{side}</g>')
    parts.append(text(EDGE, high + LINE, f"{x.ask.to(lang)} →", soft=True))
    return "".join(parts)


def _dots(at: tuple[int, int], numbers: list[int], rows: int) -> str:
    """The numbers of one square, each in a ring."""
    left, top = EDGE + at[0] * CELL, (rows - 1 - at[1]) * CELL
    found = []
    for n, number in enumerate(numbers):
        x = left + 18 + (n % PER_LINE) * 30
        y = top + 20 + (n // PER_LINE) * 28
        found.append(f'<circle cx="{x:g}" cy="{y:g}" r="{DOT:g}" {INK} stroke-width="1.4"/>')
        found.append(text(x, y + 5, str(number), anchor="middle"))
    return "".join(found)


def _chain(book: Workbook, picture: Picture, values: Mapping[str, Any], lang: str) -> Drawn:
    links = [(f.ask.to(lang), _lines(f, values.get(f.id), lang)) for f in map(book.field, picture.links) if f]
    rows = tuple((head, "; ".join(lines) or WORDS["book.blank"].to(lang)) for head, lines in links)
    if not any(lines for _, lines in links):
        return Drawn(picture.title, mark_safe(""), (), rows)
    parts, y = [], 1.0
    for n, (head, lines) in enumerate(links):
        if n:
            parts.append(f'<path {INK} stroke-width="1.6" d="M{WIDE / 2:g} {y:g}v{GAP - 4:g}m-6 -7l6 7l6 -7"/>')
            y += GAP
        said = [(part, True) for part in wrap(head, WIDE - 2 * ROOM, bold=True)]
        said += [(part, False) for line in lines[:MOST_LINES] for part in wrap(line, WIDE - 2 * ROOM)]
        high = LINE * len(said) + ROOM
        parts.append(f'<rect x="1" y="{y:g}" width="{WIDE - 2:g}" height="{high:g}" rx="6" {INK}/>')
        parts += [text(ROOM, y + LINE * (m + 1) - 2, part, bold=bold) for m, (part, bold) in enumerate(said)]
        y += high
    made = svg((WIDE, y + 2), WIDE, picture.title.to(lang), "".join(parts))
    return Drawn(picture.title, mark_safe(made), (), rows)


def _lines(field: Field, value: Any, lang: str) -> list[str]:
    if isinstance(value, list):
        if field.kind == "rows":
            return [row[field.columns[0].id] for row in value if row.get(field.columns[0].id)]
        return [_label(field, one, lang) for one in value]
    if field.kind == "one":
        return [_label(field, value, lang)] if value else []
    return [line.strip() for line in str(value or "").split("\n") if line.strip()]


def _label(field: Field, value: Any, lang: str) -> str:
    found = field.option(value) if value else None
    return found.label.to(lang) if found else WORDS["book.not_placed"].to(lang)
