"""One value at a time: what a yes/no, a choice, an instant, a number or a text may look like, and what it becomes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from difflib import get_close_matches
from typing import Any

from legal_rules import problems
from legal_rules.instants import DAY, MINUTE, NEVER, VIET_NAM, Never, When, day_of, midnight
from legal_rules.problems import Problem, said
from legal_rules.vocabulary import TEXT_MAXIMUM, Fact, Key
from legal_rules.words import Text

UNKNOWN = "unknown"
_YEARS = range(1900, 2101)
_MOMENT = re.compile(
    r"(?P<day>\d{4}-\d{1,2}-\d{1,2})"
    r"(?:[T ](?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d{1,9})?)?"
    r" ?(?P<offset>Z|[+-]\d{2}:?\d{2})?)?",
    re.ASCII,
)


class _No(Exception):
    """A value that cannot stand; carries what is said about it."""

    def __init__(self, code: str, message: Text) -> None:
        super().__init__(code)
        self.code, self.message = code, message


class Reader:
    """Parses values for an assessment at `at` and gathers the problems."""

    def __init__(self, at: datetime) -> None:
        self.at = at
        self.problems: list[Problem] = []

    def value(self, where: str, spec: Fact | Key, value: Any) -> Any:
        """The parsed value; None where it is unknown, or where it was refused and a problem was noted."""
        if value is None or (isinstance(value, str) and value == UNKNOWN):
            return None
        try:
            return self._parse(spec, value)
        except _No as problem:
            self.problems.append(Problem(where, problem.code, problem.message))
            return None

    def _parse(self, spec: Fact | Key, value: Any) -> Any:
        if spec.type == "yes_no":
            if not isinstance(value, bool):
                raise _No("yes_no", problems.YES_NO)
            return value
        if spec.type in ("choice", "choices"):
            return _choice(spec, value)
        if spec.type == "number":
            return _number(spec, value)
        if spec.type == "text":
            return _text(spec, value)
        return self._moment(spec, value)

    def _moment(self, spec: Fact | Key, value: Any) -> When | Never:
        if value is False:
            return NEVER
        when = interval(value)
        if spec.type in ("day", "days"):
            when = When(midnight(day_of(when.earliest)), midnight(day_of(when.latest)) + DAY - MINUTE)
        if spec.ahead:
            return when
        if when.earliest > self.at:
            raise _No("not_yet", problems.NOT_YET.fill(day=said(day_of(self.at))))
        # What happened is behind us; a day alone may be today, and then it was before this hour.
        if spec.type == "instant" and when.latest > self.at:
            return When(when.earliest, self.at)
        return when


def interval(value: Any) -> When:
    """A date, a date and time, or `{earliest, latest}` of these, as a When."""
    if not isinstance(value, Mapping):
        return _instant(value)
    if set(value) != {"earliest", "latest"}:
        part = problems.LATEST if "earliest" in value else problems.EARLIEST
        raise _No("part_missing", problems.PART_MISSING.fill(part=part))
    earliest, latest = _instant(value["earliest"]), _instant(value["latest"])
    if latest.latest < earliest.earliest:
        raise _No("earliest_after_latest", problems.EARLIEST_AFTER_LATEST)
    return When(earliest.earliest, latest.latest)


def interval_or_none(value: Any) -> When | None:
    """As `interval`; None for what cannot be read."""
    try:
        return interval(value)
    except _No:
        return None


def _instant(value: Any) -> When:
    if isinstance(value, date):  # a datetime is one too
        value = value.isoformat()
    elif isinstance(value, int) and not isinstance(value, bool) and value in _YEARS:
        raise _No("part_missing", problems.PART_MISSING.fill(part=problems.DAY_AND_MONTH))
    if not isinstance(value, str):
        raise _No("not_a_date", problems.NOT_A_DATE)
    text = value.strip()
    if re.fullmatch(r"\d{4}(-\d{1,2})?", text, re.ASCII):
        part = problems.DAY_ONLY if "-" in text else problems.DAY_AND_MONTH
        raise _No("part_missing", problems.PART_MISSING.fill(part=part))
    found = _MOMENT.fullmatch(text)
    if not found:
        raise _No("not_a_date", problems.NOT_A_DATE)
    return _moment(found)


def _moment(found: re.Match[str]) -> When:
    year, month, day_number = (int(part) for part in found["day"].split("-"))
    try:
        day = date(year, month, day_number)
    except ValueError:
        raise _No("no_such_date", problems.NO_SUCH_DATE) from None
    if year not in _YEARS:
        raise _No("no_such_date", problems.NO_SUCH_DATE)
    if found["hour"] is None:
        return When.on(day)
    hour, minute, second = int(found["hour"]), int(found["minute"]), int(found["second"] or 0)
    if hour > 23 or minute > 59 or second > 59:
        raise _No("no_such_time", problems.NO_SUCH_TIME)
    local = midnight(day) + timedelta(hours=hour, minutes=minute, seconds=second)
    return When.at((local + timedelta(hours=7) - _offset(found["offset"])).astimezone(VIET_NAM))


def _offset(text: str | None) -> timedelta:
    if text is None:
        return timedelta(hours=7)
    if text == "Z":
        return timedelta()
    digits = text[1:].replace(":", "")
    hours, minutes = int(digits[:2]), int(digits[2:])
    if hours > 14 or minutes > 59:
        raise _No("no_such_time", problems.NO_SUCH_TIME)
    span = timedelta(hours=hours, minutes=minutes)
    return -span if text[0] == "-" else span


def _choice(spec: Fact | Key, value: Any) -> str:
    if isinstance(value, str) and value in spec.choices:
        return value
    listed = ", ".join(spec.choices)
    near = get_close_matches(value[:80], spec.choices, n=1) if isinstance(value, str) else []
    if near:
        raise _No("choice", problems.CHOICE_NEAR.fill(given=str(value)[:80], near=near[0], choices=listed))
    raise _No("choice", problems.CHOICE.fill(choices=listed))


def _number(spec: Fact | Key, value: Any) -> int:
    if isinstance(value, str) and re.fullmatch(r"\d{1,6}", value.strip(), re.ASCII):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise _No("number", problems.NUMBER)
    low, high = spec.minimum or 0, spec.maximum if spec.maximum is not None else 100_000
    if not low <= value <= high:
        raise _No("range", problems.RANGE.fill(low=low, high=high))
    return value


def _text(spec: Fact | Key, value: Any) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**9:
        value = str(value)
    if isinstance(value, date):
        value = value.isoformat()
    if not isinstance(value, str):
        raise _No("text", problems.TEXT)
    most = spec.maximum or TEXT_MAXIMUM
    text = unicodedata.normalize("NFC", value)
    if len(text) > most:
        raise _No("too_long", problems.TOO_LONG.fill(n=len(text), most=most))
    text = text.strip()
    if any(_unprintable(character) for character in text):
        raise _No("unprintable", problems.UNPRINTABLE)
    return text or None


def _unprintable(character: str) -> bool:
    if character in "\n\t":
        return False
    return unicodedata.category(character).startswith("C") or ord(character) >= 0x1F000
