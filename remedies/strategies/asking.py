"""A page's questions as boxes to draw: values in their places, what was typed where it was wrong, messages.

Boundary: values and typed text in, plain shapes out; the template only lays them out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from legal_rules.words import Text
from remedies.strategies.form import FEWEST_ROWS, PARTS, UNKNOWN
from remedies.strategies.words import WORKBOOK_WORDS as WORDS
from remedies.strategies.workbook import Field, Page, Ways

PART_LABELS = (("d", "question.day", "w2"), ("m", "question.month", "w2"), ("y", "question.year", "w4"))


@dataclass(frozen=True)
class Box:
    """One box or set of choices. `options`: (value, label, chosen); `parts` of a day: (name, key of the label, size,
    value)."""

    name: str
    kind: str
    label: Text
    value: str = ""
    options: tuple[tuple[str, Text, bool], ...] = ()
    parts: tuple[tuple[str, str, str, str], ...] = ()
    message: Text | None = None


@dataclass(frozen=True)
class Asked:
    """One question of the page: a box of its own, or rows of boxes. `known`: its first answer is the case's."""

    id: str
    kind: str
    ask: Text
    hints: tuple[Text, ...]
    box: Box | None
    rows: tuple[tuple[Box, ...], ...] = ()
    unknown: bool = False
    offers_unknown: bool = False
    known: bool = False
    message: Text | None = None


def questions(page: Page, ways: Ways) -> tuple[Field, ...]:
    """The questions of the ways chosen."""
    return tuple(f for f in page.fields if f.when <= ways)


def asked(
    page: Page, ways: Ways, values: Mapping[str, Any], first: Mapping[str, str],
    typed: QueryDict | None = None, faults: Mapping[str, Text] | None = None,
) -> list[Asked]:  # fmt: skip
    """The questions with their values; `first` are the case's own answers, for questions without one."""
    return [_asked(f, ways, values, first, typed, faults or {}) for f in questions(page, ways)]


def _asked(
    field: Field, ways: Ways, values: Mapping[str, Any], first: Mapping[str, str],
    typed: QueryDict | None, faults: Mapping[str, Text],
) -> Asked:  # fmt: skip
    known = field.id not in values and bool(first.get(field.id))
    value = first[field.id] if known else values.get(field.id, "")
    hints = tuple(said.text for said in field.hint if said.when <= ways)
    if field.kind == "rows":
        boxes = _rows(field, value, typed, faults)
        wrong = next((b.message for row in boxes for b in row if b.message), None)
        return Asked(field.id, field.kind, field.ask, hints, None, boxes, message=wrong)
    box = _box(field, field.id, value, typed if field.id in faults else None, faults)
    free = field.kind in ("line", "text", "date")
    return Asked(
        field.id, field.kind, field.ask, hints, box, (),
        unknown=value is None, offers_unknown=free, known=known, message=box.message,
    )  # fmt: skip


def _rows(field: Field, value: Any, typed: QueryDict | None, faults: Mapping[str, Text]) -> tuple[tuple[Box, ...], ...]:
    """The rows with one more to write in; where one is wrong, all as they were typed."""
    prefix, rows = f"{field.id}-", value if isinstance(value, list) else []
    shown = typed if typed is not None and any(name.startswith(prefix) for name in faults) else None
    used = len(rows)
    if shown is not None:
        used = 1 + max((n for n in range(field.most) if _typed(shown, f"{prefix}{n}-")), default=-1)
    count = min(field.most, max(FEWEST_ROWS, used + 1))
    held = [*rows, *({} for _ in range(count - len(rows)))]
    return tuple(
        tuple(_box(c, f"{prefix}{n}-{c.id}", held[n].get(c.id, ""), shown, faults) for c in field.columns)
        for n in range(count)
    )


def _typed(typed: QueryDict, prefix: str) -> bool:
    return any(name.startswith(prefix) and typed.get(name) for name in typed)


def _box(field: Field, name: str, value: Any, typed: QueryDict | None, faults: Mapping[str, Text]) -> Box:
    """`typed` is there where the box shows what was typed instead of its value."""
    if field.kind in ("one", "many"):
        value = typed.get(name, "") if typed is not None else value
        chosen = value if isinstance(value, list) else [UNKNOWN if value is None else value]
        options = [(o.value, o.label, o.value in chosen) for o in field.options]
        if field.kind == "one":
            options.append((UNKNOWN, WORDS["book.unknown"], UNKNOWN in chosen))
        return Box(name, field.kind, field.ask, options=tuple(options))
    wrong = faults.get(name)
    if field.kind == "date":
        held = str(value).split("-")[::-1] if value else ["", "", ""]
        if typed is not None:
            held = [str(typed.get(f"{name}-{p}", "")) for p in PARTS]
        parts = tuple((f"{name}-{p}", key, size, v) for (p, key, size), v in zip(PART_LABELS, held, strict=True))
        return Box(name, field.kind, field.ask, parts=parts, message=wrong)
    text = str(typed.get(name, "")) if typed is not None else str(value or "")
    return Box(name, field.kind, field.ask, text, message=wrong)
