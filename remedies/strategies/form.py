"""The form of one page: what was typed as values, with what is wrong; and what to draw for values.

Boundary: no request, no storage. A value is text, a list of choices, a list of rows, or None for "I don't know yet"; a
day is YYYY-MM-DD. `sound` makes whatever a draft or a form carried into such values, or drops it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.http import QueryDict

from intake import messages
from intake.kinds.base import LONGEST_KEPT, MOST_LINES, Unread, clean, written
from legal_rules.words import Text
from remedies.strategies.workbook import Field, Workbook

UNKNOWN = "unknown"
PARTS = ("d", "m", "y")
FEWEST_ROWS = 2
FIRST_YEAR, LAST_YEAR = 1990, 2100
Values = dict[str, Any]


@dataclass
class Read:
    """What a page says: values of the questions that could be read, what is wrong by name of the box."""

    values: Values = field(default_factory=dict)
    faults: dict[str, Text] = field(default_factory=dict)


def read(fields: Iterable[Field], typed: QueryDict) -> Read:
    """The values of these questions. What is wrong is in `faults`, and its question not among the values."""
    found = Read()
    for asked in fields:
        before = len(found.faults)
        value = _value(asked, asked.id, typed, found.faults)
        if len(found.faults) == before:
            found.values[asked.id] = value
    return found


def _value(asked: Field, name: str, typed: QueryDict, faults: dict[str, Text]) -> Any:
    if asked.kind == "rows":
        rows = (
            {c.id: _value(c, f"{name}-{n}-{c.id}", typed, faults) for c in asked.columns} for n in range(asked.most)
        )
        return [{id: v for id, v in row.items() if v} for row in rows if any(row.values())]
    if asked.kind == "many":
        return [o.value for o in asked.options if o.value in typed.getlist(name)]
    if asked.kind == "one":
        chosen = typed.get(name, "")
        return None if chosen == UNKNOWN else chosen if asked.option(chosen) else ""
    value = _day(name, typed, faults) if asked.kind == "date" else _words(asked, name, typed, faults)
    return value if value or typed.get(f"{name}-u", "") != UNKNOWN else None


def _words(asked: Field, name: str, typed: QueryDict, faults: dict[str, Text]) -> str:
    said = clean(str(typed.get(name, ""))[:LONGEST_KEPT]).strip()
    said = said if asked.kind == "text" else " ".join(said.split())
    try:
        return written(said, name, asked.longest)
    except Unread as unread:
        faults[name] = unread.faults[0].message
        return ""


def _day(name: str, typed: QueryDict, faults: dict[str, Text]) -> str:
    parts = [str(typed.get(f"{name}-{part}", "")).strip()[:4] for part in PARTS]
    if not any(parts):
        return ""
    try:
        day = date(*(int(part) for part in reversed(parts)))
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise ValueError
    except ValueError:
        faults[name] = messages.NO_SUCH_DATE
        return ""
    return day.isoformat()


def sound(book: Workbook, held: Any) -> Values:
    """Those values of `held` that this workbook could have kept; anything else is dropped."""
    given = held if isinstance(held, Mapping) else {}
    found = {f.id: _sound(f, given[f.id]) for f in book.fields if f.id in given}
    return {id: value for id, value in found.items() if value is not ...}


def _sound(asked: Field, value: Any) -> Any:
    if asked.kind == "rows":
        rows = value if isinstance(value, list) else []
        cells = [
            {c.id: _sound(c, row[c.id]) for c in asked.columns if isinstance(row, Mapping) and c.id in row}
            for row in rows[: asked.most]
        ]
        return [{id: v for id, v in row.items() if v and v is not ...} for row in cells if row]
    if asked.kind == "many":
        return [o.value for o in asked.options if isinstance(value, list) and o.value in value]
    if value is None or value == "":
        return value
    if not isinstance(value, str):
        return ...
    if asked.kind == "one":
        return value if asked.option(value) else ...
    if asked.kind == "date":
        return value if _is_day(value) else ...
    lines = clean(value[: asked.longest]).split("\n")[:MOST_LINES]
    return "\n".join(lines) if asked.kind == "text" else " ".join(" ".join(lines).split())


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
