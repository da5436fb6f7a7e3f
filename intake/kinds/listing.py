"""Rows: a short list of items with the same fields, such as periods or charges. No script is needed to add one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
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
    Row,
    Unread,
    message_at,
    unknown_option,
    whole_number,
    written,
)
from intake.kinds.calendars import CALENDAR
from intake.kinds.choosing import NONE, SPOKEN, YES_NO
from intake.kinds.finding import FIND, pick, search
from intake.kinds.moments import PARTS, draw_moment, read_moment, typed_moment
from intake.question import Field, Question
from intake.words import WORDS
from legal_rules.words import Text

SOME = "some"


class Rows:
    """A list. Stored as a list of mappings (only what was given), False (there are none) or "unknown"."""

    def names(self, question: Question) -> tuple[str, ...]:
        boxes = [b for n in range(question.most_rows) for f in question.fields for b in _names(f, n)]
        return (ANSWER, *([FIND] if question.finder else []), *boxes)

    def read(self, question: Question, raw: Raw) -> Any:
        filled = list(_filled(question, raw))
        mode = raw.one(ANSWER) or (SOME if filled else "")
        if mode == UNKNOWN:
            return UNKNOWN
        if mode == NONE:
            return False
        if mode != SOME:
            raise Unread([Fault(ANSWER, messages.NOT_A_CHOICE if mode else messages.NOTHING_CHOSEN)])
        if not filled:
            sought = question.finder and raw.one(FIND)
            fault = Fault(FIND, messages.PICK_ONE) if sought else Fault(_first_box(question), messages.NO_ROWS)
            raise Unread([fault])
        return self._rows(question, raw, filled)

    def typed(self, question: Question, value: Any) -> dict[str, list[str]]:
        if value == UNKNOWN or value is False:
            return {ANSWER: [UNKNOWN if value == UNKNOWN else NONE]}
        rows = [value] if isinstance(value, Mapping) else list(value)[: question.most_rows]
        typed = {ANSWER: [SOME]}
        for n, row in enumerate(rows):
            for field in question.fields:
                if field.id in row:
                    typed |= _typed(field, n, row[field.id])
        return typed

    def draw(self, question: Question, raw: Raw, faults: Sequence[Fault]) -> Drawn:
        filled = list(_filled(question, raw))
        mode = raw.one(ANSWER) or (SOME if filled or raw.one(FIND) else "")
        # Rows keep their places, so that a message stands where its text was typed; one blank row follows.
        shown = [*filled, *[n for n in range(question.most_rows) if n not in filled][:1]]
        rows = [
            Row(place, [_draw(f, n, raw, faults) for f in question.fields], removable=n in filled)
            for place, n in enumerate(sorted(shown), 1)
        ]
        some = Option(ANSWER, SOME, WORDS["question.some"], chosen=mode == SOME, rows=rows)
        some.search = search(question, raw, message_at(faults, FIND))
        some.room = len(filled) < question.most_rows - 1
        none = Option(ANSWER, NONE, question.none_label or WORDS["question.no_rows"], chosen=mode == NONE)
        return Drawn([some, none, unknown_option(raw)], message=message_at(faults, ANSWER))

    def place(self, question: Question, path: str, raw: Raw) -> str:
        """`path` is "[0].clause" and the like."""
        found = re.fullmatch(r"\[(\d+)\](?:\.(\w+))?", path)
        field = next((f for f in question.fields if found and f.id == found[2]), question.fields[0])
        return _names(field, min(int(found[1]), question.most_rows - 1) if found else 0)[0]

    def turned(self, question: Question, raw: Raw, pressed: Mapping[str, str]) -> dict[str, list[str]]:
        """What is typed once a button of the list was pressed: `_remove` a row, `_pick` a match, or none of them."""
        number, match = pressed.get("_remove", ""), pressed.get("_pick")
        if "_remove" in pressed:
            return self.without(question, raw, int(number) if number.isdecimal() and len(number) < 4 else 0)
        typed = {name: list(values) for name, values in raw.typed.items()}
        return typed if match is None else pick(question, raw, match, _box) | {ANSWER: [SOME]}

    def without(self, question: Question, raw: Raw, number: int) -> dict[str, list[str]]:
        """What is typed once the row shown as `number` is taken out and the others have moved up."""
        filled = list(_filled(question, raw))
        kept = [n for place, n in enumerate(filled, 1) if place != number]
        typed = {ANSWER: [raw.one(ANSWER) or SOME]}
        for place, n in enumerate(kept):
            for field in question.fields:
                for old, new in zip(_names(field, n), _names(field, place), strict=True):
                    typed[new] = [raw.block(old)]
        return typed

    def _rows(self, question: Question, raw: Raw, filled: Sequence[int]) -> list[dict[str, Any]]:
        faults: list[Fault] = []
        rows: list[dict[str, Any]] = []
        for n in filled:
            row: dict[str, Any] = {}
            for field in question.fields:
                try:
                    value = _read(field, n, raw)
                except Unread as unread:
                    faults += unread.faults
                else:
                    row |= {} if value is None else {field.id: value}
            rows.append(row)
        if faults:
            raise Unread(faults)
        return rows


def _filled(question: Question, raw: Raw) -> Iterator[int]:
    """The places of the rows in which anything was written."""
    for n in range(question.most_rows):
        if any(_written(field, n, raw) for field in question.fields):
            yield n


def _names(field: Field, n: int) -> list[str]:
    base = f"r{n}-{field.id}"
    if field.kind in ("when", "day"):
        return [f"{base}-{p}" for p in (*(PARTS if field.kind == "when" else PARTS[:3]), CALENDAR)]
    return [base]


def _written(field: Field, n: int, raw: Raw) -> bool:
    """Whether something was typed; a calendar alone says nothing."""
    return any(raw.block(name) for name in _names(field, n) if not name.endswith(f"-{CALENDAR}"))


def _box(field: str, n: int) -> str:
    return f"r{n}-{field}"


def _first_box(question: Question) -> str:
    return _names(question.fields[0], 0)[0]


def _read(field: Field, n: int, raw: Raw) -> Any:
    """The value of one field of one row; None where nothing was written. Raises Unread."""
    if not _written(field, n, raw):
        return None
    at = _names(field, n)[0]
    if field.kind in ("when", "day"):
        return read_moment(raw, f"r{n}-{field.id}", hour="may" if field.kind == "when" else "none")
    if field.kind == "number":
        return whole_number(raw.one(at), at, field.minimum, field.maximum)
    if field.kind == "text":
        value = written(raw.one(at), at, field.longest)
        return f"“{value}”" if value == UNKNOWN and field.id not in ("article", "clause") else value
    known = YES_NO if field.kind == "yes_no" else {v: v for v, _ in _options(field)}
    if raw.one(at) not in known:
        raise Unread([Fault(at, messages.NOT_A_CHOICE)])
    return known[raw.one(at)]


def _typed(field: Field, n: int, value: Any) -> dict[str, list[str]]:
    base = f"r{n}-{field.id}"
    if field.kind in ("when", "day") and isinstance(value, str) and value != UNKNOWN:
        return typed_moment(base, value)
    return {base: [str(value).lower() if isinstance(value, bool) else str(value)]}


def _options(field: Field) -> list[tuple[str, Text]]:
    if field.kind == "yes_no":
        return list((SPOKEN | {c.value: c.label for c in field.choices}).items())
    options = [(c.value, c.label) for c in field.choices]
    return options if any(v == UNKNOWN for v, _ in options) else [*options, (UNKNOWN, WORDS["question.unknown"])]


def _grouped(field: Field) -> tuple[tuple[Text, tuple[tuple[str, Text], ...]], ...]:
    """The choices that have a heading, under it, in the order of the field."""
    under: dict[Text, list[tuple[str, Text]]] = {}
    for choice in field.choices:
        if choice.group:
            under.setdefault(choice.group, []).append((choice.value, choice.label))
    return tuple((heading, tuple(options)) for heading, options in under.items())


def _draw(field: Field, n: int, raw: Raw, faults: Sequence[Fault]) -> Group:
    base = f"r{n}-{field.id}"
    if field.kind in ("when", "day"):
        group = draw_moment(
            raw, base, faults, field.label, hour=field.kind == "when", hour_label=WORDS["question.hour_if"]
        )
        group.boxes[0].hint = field.hint
        return group
    message = message_at(faults, base)
    select = field.kind in ("choice", "yes_no")
    box = Box(
        base, field.label, raw.one(base), "select" if select else "text", hint=field.hint, bad=message is not None
    )
    if select:
        grouped = _grouped(field)
        under = {value for _, options in grouped for value, _ in options}
        box.options = (("", WORDS["question.no_answer"]), *(o for o in _options(field) if o[0] not in under))
        box.groups = grouped
    box.numeric, box.size = field.kind == "number", "w4" if field.kind == "number" else ""
    return Group(base, [box], message=message)
