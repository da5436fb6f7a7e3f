"""Days and instants: exact, between two, a day only, not known, not yet. Day, month, year and hour are typed apart.

Boundary: what is stored is solar, whichever calendar a day was typed in (see `calendars`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime, time
from typing import Any

from intake import messages
from intake.kinds.base import ANSWER, UNKNOWN, Box, Drawn, Fault, Group, Option, Raw, Unread, message_at, unknown_option
from intake.kinds.calendars import CALENDAR, OPTIONS, read_day, spelled
from intake.question import Question
from intake.words import WORDS
from legal_rules.words import Text

EXACT, BETWEEN, DAY_ONLY, NOT_YET = "exact", "between", "day", "not_yet"
PARTS = ("d", "m", "y", "h")
LABELS = {part: WORDS[f"question.{word}"] for part, word in zip(PARTS, ("day", "month", "year", "hour"), strict=True)}
MISSING = (messages.DAY, messages.MONTH, messages.YEAR)
AFTERNOON = frozenset(("chiều", "tối", "pm"))
_HOUR = re.compile(
    r"(\d{1,2})(?:\s*(?:[:.]|h|g|giờ|gio)\s*(\d{1,2})?\s*(?:phút|phut|p|m)?)?\s*(sáng|trưa|chiều|tối|đêm|am|pm)?"
)


class Whens:
    """An instant. Stored as "2026-11-18T08:00", a date alone, {earliest, latest}, False (not yet) or "unknown"."""

    def names(self, question: Question) -> tuple[str, ...]:
        groups = [*_boxes("x", PARTS), *_boxes("e", PARTS), *_boxes("l", PARTS), *_boxes("o", PARTS[:3])]
        return (ANSWER, *groups)

    def read(self, question: Question, raw: Raw) -> Any:
        mode = raw.one(ANSWER) or self._guess(raw)
        if mode == EXACT:
            return read_moment(raw, "x", hour="needed")
        if mode == DAY_ONLY:
            return read_moment(raw, "o", hour="none", otherwise=messages.PART_MISSING)
        if mode == BETWEEN:
            return self._between(raw)
        if mode == UNKNOWN:
            return UNKNOWN
        if mode == NOT_YET and question.not_yet:
            return False
        raise Unread([Fault(ANSWER, messages.NOT_A_CHOICE if mode else messages.NOTHING_CHOSEN)])

    def typed(self, question: Question, value: Any) -> dict[str, list[str]]:
        if value == UNKNOWN or value is False:
            return {ANSWER: [UNKNOWN if value == UNKNOWN else NOT_YET]}
        if isinstance(value, Mapping):
            ends = typed_moment("e", value["earliest"]) | typed_moment("l", value["latest"])
            return {ANSWER: [BETWEEN]} | ends
        if "T" in value:
            return {ANSWER: [EXACT]} | typed_moment("x", value)
        return {ANSWER: [DAY_ONLY]} | typed_moment("o", value)

    def draw(self, question: Question, raw: Raw, faults: Sequence[Fault]) -> Drawn:
        mode = raw.one(ANSWER) or self._guess(raw)
        earliest, latest = WORDS["question.earliest"], WORDS["question.latest"]
        rows = [
            (EXACT, WORDS["question.exact"], [draw_moment(raw, "x", faults)]),
            (BETWEEN, WORDS["question.between"],
             [draw_moment(raw, "e", faults, earliest), draw_moment(raw, "l", faults, latest)]),
            (DAY_ONLY, WORDS["question.day_only"], [draw_moment(raw, "o", faults, hour=False)]),
        ]  # fmt: skip
        options = [Option(ANSWER, v, label, chosen=v == mode, groups=groups) for v, label, groups in rows]
        if question.not_yet:
            options.append(Option(ANSWER, NOT_YET, question.not_yet, chosen=mode == NOT_YET))
        return Drawn([*options, unknown_option(raw)], message=message_at(faults, ANSWER))

    def place(self, question: Question, path: str, raw: Raw) -> str:
        groups = {EXACT: "x-d", BETWEEN: "e-d", DAY_ONLY: "o-d"}
        return groups.get(raw.one(ANSWER) or self._guess(raw), ANSWER)

    def _between(self, raw: Raw) -> dict[str, str]:
        faults: list[Fault] = []
        ends: dict[str, str] = {}
        for name, group in (("earliest", "e"), ("latest", "l")):
            try:
                ends[name] = read_moment(raw, group, hour="may")
            except Unread as unread:
                faults += unread.faults
        if not faults and _span(ends["latest"])[1] < _span(ends["earliest"])[0]:
            faults.append(Fault("l-h" if raw.one("l-h") else "l-d", _reversed(ends)))
        if faults:
            raise Unread(faults)
        return ends

    def _guess(self, raw: Raw) -> str:
        """The choice that the filled boxes stand for, where only one can be meant."""
        stands_for = {"x": EXACT, "e": BETWEEN, "l": BETWEEN, "o": DAY_ONLY}
        meant = {mode for group, mode in stands_for.items() if any(raw.one(f"{group}-{p}") for p in PARTS)}
        return meant.pop() if len(meant) == 1 else ""


class Days:
    """A day. Stored as "2026-11-18", False (not yet) or "unknown"."""

    def names(self, question: Question) -> tuple[str, ...]:
        return (ANSWER, *_boxes("o", PARTS[:3]))

    def read(self, question: Question, raw: Raw) -> Any:
        chosen, filled = raw.all(ANSWER), any(raw.one(f"o-{p}") for p in PARTS[:3])
        allowed = {UNKNOWN: UNKNOWN} | ({NOT_YET: False} if question.not_yet else {})
        if any(c not in allowed for c in chosen):
            raise Unread([Fault(ANSWER, messages.NOT_A_CHOICE)])
        if chosen and (filled or len(chosen) > 1):
            label = WORDS["question.unknown"] if UNKNOWN in chosen else question.not_yet
            raise Unread([Fault(ANSWER, messages.NOT_TOGETHER.fill(one=label))])
        if chosen:
            return allowed[chosen[0]]
        if not filled:
            raise Unread([Fault("o-d", messages.NOTHING_WRITTEN)])
        return read_moment(raw, "o", hour="none")

    def typed(self, question: Question, value: Any) -> dict[str, list[str]]:
        if value == UNKNOWN or value is False:
            return {ANSWER: [UNKNOWN if value == UNKNOWN else NOT_YET]}
        return typed_moment("o", value)

    def draw(self, question: Question, raw: Raw, faults: Sequence[Fault]) -> Drawn:
        options = [unknown_option(raw, many=True)]
        if question.not_yet:
            chosen = NOT_YET in raw.all(ANSWER)
            options.insert(0, Option(ANSWER, NOT_YET, question.not_yet, chosen=chosen, many=True))
        return Drawn(options, [draw_moment(raw, "o", faults, hour=False)], message_at(faults, ANSWER))

    def place(self, question: Question, path: str, raw: Raw) -> str:
        return "o-d"


def read_moment(raw: Raw, group: str, hour: str, otherwise: Text = messages.PART_MISSING_PLAIN) -> str:
    """A date, or a date and hour, of the boxes of one group. `hour`: needed, may, or none. Raises Unread."""
    texts = {p: raw.one(f"{group}-{p}") for p in (*PARTS, CALENDAR)}
    said = spelled(texts)
    for part, text, name in zip(PARTS, (said.d, said.m, said.y), MISSING, strict=False):
        if not text:
            raise Unread([Fault(f"{group}-{part}", otherwise.fill(part=name))])
    day = read_day(said, texts[CALENDAR], group)
    if hour == "none" or (hour == "may" and not texts["h"]):
        return day.isoformat()
    if not texts["h"]:
        raise Unread([Fault(f"{group}-h", messages.HOUR_MISSING)])
    at = read_hour(texts["h"])
    if at is None:
        raise Unread([Fault(f"{group}-h", messages.NO_SUCH_TIME)])
    return f"{day.isoformat()}T{at:%H:%M}"


def read_hour(text: str) -> time | None:
    """`8`, `8:30`, `8h30`, `8 giờ 30`, `8 giờ tối`: one hour of the day; None where it is none."""
    found = _HOUR.fullmatch(unicodedata.normalize("NFC", text).lower())
    if not found:
        return None
    hour, minute, part = int(found[1]), int(found[2] or 0), found[3]
    if part and not 1 <= hour <= 12:
        part = None if (hour > 12) == (part not in ("sáng", "am")) else "?"
    if part == "?":
        return None
    if part in AFTERNOON or (part == "trưa" and hour <= 2) or (part == "đêm" and 9 <= hour <= 11):
        hour += 12 if hour < 12 else 0
    elif part in ("đêm", "am", "sáng") and hour == 12:
        hour = 0
    return time(hour, minute) if hour <= 23 and minute <= 59 else None


def typed_moment(group: str, value: str) -> dict[str, list[str]]:
    """The boxes that show a stored date or date and hour."""
    moment = datetime.fromisoformat(value)
    shown = {"d": str(moment.day), "m": str(moment.month), "y": str(moment.year)}
    if "T" in value:
        shown["h"] = f"{moment.hour}:{moment.minute:02}"
    return {f"{group}-{part}": [text] for part, text in shown.items()}


def draw_moment(
    raw: Raw,
    group: str,
    faults: Sequence[Fault],
    legend: Text | None = None,
    hour: bool = True,
    hour_label: Text | None = None,
) -> Group:
    """Day, month, year, with `hour` the hour, and the calendar; a message of one of the boxes stands above them all."""
    boxes = []
    for part in PARTS if hour else PARTS[:3]:
        name = f"{group}-{part}"
        label = hour_label if part == "h" and hour_label else LABELS[part]
        boxes.append(
            Box(name, label, raw.one(name), size="w4" if part in "yh" else "w2", numeric=part != "h",
                bad=any(f.at == name for f in faults))
        )  # fmt: skip
    name = f"{group}-{CALENDAR}"
    boxes.append(
        Box(name, WORDS["question.calendar"], raw.one(name), "select", options=OPTIONS,
            bad=any(f.at == name for f in faults))
    )  # fmt: skip
    message = next((f.message for f in faults if f.at in {b.name for b in boxes}), None)
    return Group(group, boxes, legend, when=True, message=message)


def _boxes(group: str, parts: Sequence[str]) -> list[str]:
    return [f"{group}-{part}" for part in (*parts, CALENDAR)]


def _span(value: str) -> tuple[datetime, datetime]:
    moment = datetime.fromisoformat(value)
    return (moment, moment) if "T" in value else (moment, datetime.combine(moment.date(), time(23, 59)))


def _reversed(ends: Mapping[str, str]) -> Text:
    same_day = ends["earliest"][:10] == ends["latest"][:10]
    first, last = (_short(ends[name], same_day) for name in ("earliest", "latest"))
    return messages.LATEST_FIRST.fill(latest=last, earliest=first)


def _short(value: str, hour_only: bool) -> str:
    moment = datetime.fromisoformat(value)
    clock = f"{moment.hour}:{moment.minute:02}" if "T" in value else ""
    return clock if hour_only and clock else f"{clock} {moment:%d/%m/%Y}".strip()
