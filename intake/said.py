"""A stored answer in words, for the review and wherever a page repeats what the person said.

Boundary: values of the contract in, lines of text out; an answer that cannot be read any more is said to be unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from intake import dates, lunar
from intake.kinds.base import UNKNOWN
from intake.kinds.choosing import spoken_choice
from intake.question import Field, Question
from intake.words import WORDS
from legal_rules.instants import VIET_NAM

NB = "\u00a0"
DAY_PARTS = ((5, "đêm"), (11, "sáng"), (13, "trưa"), (18, "chiều"), (22, "tối"), (24, "đêm"))


def is_unknown(value: Any) -> bool:
    """Whether the answer says that it is not known."""
    return bool(value == UNKNOWN)


def say_answer(question: Question, value: Any, lang: str) -> list[str]:
    """The answer in words, one line or, for a list, one line an item."""
    if is_unknown(value):
        return [WORDS["review.unknown"].to(lang)]
    try:
        return [line[:1].upper() + line[1:] for line in _lines(question, value, lang)]
    except (ValueError, TypeError, KeyError, AttributeError):
        return [WORDS["review.unknown"].to(lang)]


def _lines(question: Question, value: Any, lang: str) -> list[str]:
    if question.kind in ("choice", "yes_no"):
        return [spoken_choice(question.choices, value).to(lang)]
    if question.kind == "many":
        return [_many(question, value, lang)]
    if question.kind in ("when", "day"):
        never = question.not_yet or WORDS["question.not_yet"]
        return [never.to(lang) if value is False else say_moment(value, lang)]
    if question.kind == "rows":
        return _rows(question, value, lang)
    return [str(value)]


def _many(question: Question, value: Any, lang: str) -> str:
    if value is False:
        return (question.none_label or WORDS["question.none"]).to(lang)
    chosen = [value] if isinstance(value, str) else value
    return "; ".join(spoken_choice(question.choices, v).to(lang) for v in chosen)


def _rows(question: Question, value: Any, lang: str) -> list[str]:
    if value is False:
        return [(question.none_label or WORDS["question.no_rows"]).to(lang)]
    rows = [value] if isinstance(value, Mapping) else value
    return [_row(question, row, lang) for row in rows]


def _row(question: Question, row: Mapping[str, Any], lang: str) -> str:
    said = [f"{f.label.to(lang)}: {_cell(f, row[f.id], lang)}" for f in question.fields if f.id in row]
    return "; ".join(said)


def _cell(field: Field, value: Any, lang: str) -> str:
    if value == UNKNOWN:
        return WORDS["review.unknown"].to(lang)
    if field.kind in ("choice", "yes_no"):
        return spoken_choice(field.choices, value).to(lang)
    return say_moment(value, lang) if field.kind in ("when", "day") else str(value)


def say_moment(value: Any, lang: str) -> str:
    """`8 giờ sáng, thứ Tư 18/11/2026`: the part of the day is said, so that a slip is seen."""
    if isinstance(value, Mapping):
        return _between(str(value["earliest"]), str(value["latest"]), lang)
    moment = _at(str(value))
    day = dates.say_date(moment.date(), lang)
    return f"{say_hour(moment, lang)}, {day}" if "T" in str(value) else day


def say_lunar(value: Any, lang: str) -> str | None:
    """The lunar day beside a stored day or instant: `Âm lịch: rằm tháng 7 năm Bính Ngọ`; None where there is none."""
    ends = [value["earliest"], value["latest"]] if isinstance(value, Mapping) else [value]
    if not all(isinstance(end, str) and end[:1].isdecimal() for end in ends):
        return None
    days = [lunar.say(day) for day in dict.fromkeys(_at(end).date() for end in ends)]
    if not all(days):
        return None
    said = WORDS["review.lunar_between"].fill(first=days[0], last=days[1]) if len(days) > 1 else days[0]
    return WORDS["review.lunar"].fill(day=said).to(lang)


def say_hour(moment: datetime, lang: str) -> str:
    """`8 giờ sáng`, `20 giờ (8 giờ tối)` / `8:00 am`, `20:00 (8:00 pm)`."""
    plain, hour = dates.say_hour(moment, lang), moment.hour
    if lang == "en":
        twelve = f"{hour % 12 or 12}:{moment.minute:02}{NB}{'am' if hour < 12 else 'pm'}"
        return twelve if 0 < hour < 13 else f"{plain} ({twelve})"
    part = next(word for until, word in DAY_PARTS if hour < until)
    if hour <= 12:
        return f"{plain}{NB}{part}"
    return f"{plain} ({dates.say_hour(moment.replace(hour=hour - 12), lang)}{NB}{part})"


def _between(first: str, last: str, lang: str) -> str:
    if first[:10] == last[:10] and "T" in first and "T" in last:
        hours = (say_hour(_at(first), lang), say_hour(_at(last), lang))
        return f"{dates.say_date(_at(first).date(), lang)}, {_span(*hours, lang)}"
    return _span(say_moment(first, lang), say_moment(last, lang), lang)


def _span(first: str, last: str, lang: str) -> str:
    return f"between {first} and {last}" if lang == "en" else f"từ {first} đến {last}"


def _at(value: str) -> datetime:
    moment = datetime.fromisoformat(value)
    return moment.replace(tzinfo=VIET_NAM) if moment.tzinfo is None else moment.astimezone(VIET_NAM)
