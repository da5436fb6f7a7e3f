"""A day as people say it: solar, or lunar with its leap months, in digits or in the words that lunar days have.

Boundary: the texts of the boxes of one day in, a date out; raises Unread. It never guesses a calendar: a word that only
lunar days have, beside the solar calendar, is asked about.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from intake import lunar, messages
from intake.kinds.base import Fault, Unread
from intake.words import WORDS

CALENDAR = "c"
"""The part of a moment that names its calendar; empty for the solar one."""
SOLAR, LUNAR, LEAP = "", "l", "n"
OPTIONS = (
    (SOLAR, WORDS["question.solar"]),
    (LUNAR, WORDS["question.lunar"]),
    (LEAP, WORDS["question.lunar_leap"]),
)
PARTS = ("d", "m", "y")
CENTURY = 2000
FIRST_DAYS = 10
"""The days of the first month that are called "of Tết", mồng 1 to mồng 10."""
_NUMBERED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})")
_SPOKEN = re.compile(r"(rằm|(?:(?:mồng|mùng|ngày) )*\d{1,2})(?: tháng)? ((?:\d{1,2}|giêng|chạp)(?: nhuận)?|tết)")
_DAY = re.compile(r"(?:(?:mồng|mùng|ngày) )*(\d{1,2}|rằm)")
_MONTH = re.compile(r"(?:tháng )?(\d{1,2}|giêng|chạp|tết)( nhuận)?")
_NUMBERS = {"rằm": "15", "giêng": "1", "tết": "1", "chạp": "12"}


@dataclass(frozen=True)
class Spelled:
    """The parts of a day in digits, where they could be read; `lunar`: a word stood there that only lunar days have.

    `eve`: a day counted down to the new year, "30 Tết", which is of the month and the year before it.
    """

    d: str
    m: str
    y: str
    lunar: bool
    leap: bool
    eve: bool


def spelled(texts: Mapping[str, str]) -> Spelled:
    """The parts that were typed, a whole date in the box of the day taken apart."""
    day, month, year = (_plain(texts[part]) for part in PARTS)
    if not month and not year and (found := _NUMBERED.fullmatch(day)):
        day, month, year = found.groups()
    if not month and (found := _SPOKEN.fullmatch(day)):
        day, month = found.groups()
    named, leap = {day, month} & {"rằm"}, False
    if found := _DAY.fullmatch(day):
        named, day = named | ({found[1]} & set(_NUMBERS)), _NUMBERS.get(found[1], found[1])
    if found := _MONTH.fullmatch(month):
        named, month, leap = named | ({found[1]} & set(_NUMBERS)), _NUMBERS.get(found[1], found[1]), bool(found[2])
    eve = "tết" in named and _number(day) > FIRST_DAYS
    return Spelled(day, month, year, bool(named) or leap, leap, eve)


def read_day(said: Spelled, calendar: str, group: str) -> date:
    """The solar date of what was said in `calendar`; raises Unread at the box of `group` that is wrong."""
    if calendar not in (SOLAR, LUNAR, LEAP):
        raise Unread([Fault(f"{group}-{CALENDAR}", messages.NOT_A_CHOICE)])
    if calendar != SOLAR:
        return _lunar(said, said.leap or calendar == LEAP, group)
    if said.lunar:
        raise Unread([Fault(f"{group}-{CALENDAR}", messages.LUNAR_WORDS)])
    return _solar(said, group)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).lower().split())


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"\d{1,4}", text, re.ASCII) else -1


def _year(text: str) -> int:
    year = _number(text)
    return year + CENTURY if 0 <= year < 100 and len(text) == 2 else year


def _solar(said: Spelled, group: str) -> date:
    day, month, year = _number(said.d), _number(said.m), _year(said.y)
    try:
        if not 1900 <= year <= 2100:
            raise ValueError
        return date(year, month, day)
    except ValueError:
        at = next((p for p, n, most in (("d", day, 31), ("m", month, 12)) if not 1 <= n <= most), None)
        at = at or ("d" if 1900 <= year <= 2100 else "y")
        raise Unread([Fault(f"{group}-{at}", messages.NO_SUCH_DATE)]) from None


def _lunar(said: Spelled, leap: bool, group: str) -> date:
    if said.eve:
        raise Unread([Fault(f"{group}-m", messages.BEFORE_TET)])
    day, month = _number(said.d), _number(said.m)
    year = lunar.year_named(said.y) or _year(said.y)
    if not lunar.FIRST <= year <= lunar.LAST:
        raise Unread([Fault(f"{group}-y", messages.LUNAR_YEARS.fill(first=lunar.FIRST, last=lunar.LAST))])
    if leap and lunar.leap_month(year) != month:
        twice = lunar.leap_month(year)
        message = messages.LEAP_OTHER.fill(year=year, month=twice) if twice else messages.LEAP_NONE.fill(year=year)
        raise Unread([Fault(f"{group}-m", message)])
    found = lunar.solar(day, month, year, leap)
    if found is None:
        raise Unread([Fault(f"{group}-{'d' if 1 <= month <= 12 else 'm'}", messages.NO_SUCH_LUNAR)])
    return found
