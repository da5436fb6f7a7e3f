"""The stages after the investigation, counted day by day from the day after the file came in.

A period of months ends on the same-numbered day, and on the next working day if that one is off (Art. 134(1)).
"""

from __future__ import annotations

from datetime import date, timedelta

from tests.oracle.articles import article, works
from tests.oracle.worlds import verdict

NEXT = timedelta(days=1)


def after(start: date, days: int) -> date:
    """The last of `days` days, the first of which is the day after `start`."""
    today = start
    for _ in range(days):
        today += NEXT
    return today


def months_after(start: date, months: int) -> date:
    """The same-numbered day, found by walking; the last day of a month that has no such day."""
    today, passed = start, 0
    while passed < months:
        today += NEXT
        if today.day == start.day or ((today + NEXT).day == 1 and today.day < start.day):
            passed += 1
    return today


def worked(day: date) -> date:
    while not works(day):
        day += NEXT
    return day


def base(stage: str, start: date, name: str) -> date:
    """The last day of the usual time of `stage` for one class."""
    length = article(stage, start)[name][0]
    if isinstance(length, int):
        return after(start, length)
    return worked(months_after(start, int(length.split()[0])))


def extension(stage: str, start: date, name: str) -> int:
    return article(stage, start)[name][1]


def judged(bases: list[date], mosts: list[date], done: list[date]) -> str:
    """Kept if done by every usual last day, late if after every longest one."""
    return verdict(day > last for last in {*bases, *mosts} for day in done)
