"""Time in whole minutes and days, and an answer put together from every world that the facts allow.

What is not known stands for many worlds: every minute of an interval, every class of crime, an extension or none. The
oracle judges each of them by counting; the facts are kept if all are, breached if all are, else unclear.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

HERE = timezone(timedelta(hours=7))
ZERO = datetime(2000, 1, 1, tzinfo=HERE)
DAY = 24 * 60


def minute(text: str) -> int:
    """The minutes from 2000 to an instant of Viet Nam, "2024-02-29T10:15" or a day's first minute."""
    return (datetime.fromisoformat(text).replace(tzinfo=HERE) - ZERO) // timedelta(minutes=1)


def instant(minutes: int) -> datetime:
    return ZERO + timedelta(minutes=minutes)


def day(minutes: int) -> date:
    return instant(minutes).date()


def opening(of: date) -> int:
    """The first minute of a day."""
    return minute(of.isoformat())


@dataclass(frozen=True)
class Some:
    """Some minute from `first` to `last`, both included."""

    first: int
    last: int

    def every(self) -> list[int]:
        """Each minute of a short interval; each hour of a longer one and its last minute."""
        step = 1 if self.last - self.first <= 90 else 60
        return [*range(self.first, self.last, step), self.last]

    def told(self) -> object:
        """As a fact file says it: an instant, a day, or an interval."""
        first, last = (f"{instant(m):%Y-%m-%dT%H:%M}" for m in (self.first, self.last))
        if self.first == self.last:
            return first
        if self.first % DAY == 0 and self.last == self.first + DAY - 1:
            return first[:10]
        return {"earliest": first, "latest": last}


def whole(of: date) -> Some:
    return Some(opening(of), opening(of) + DAY - 1)


def verdict(late: Iterable[bool]) -> str:
    """Breached if late in every world, kept if in none, else unclear."""
    found = set(late)
    assert found
    return "unclear" if len(found) > 1 else "breached" if True in found else "kept"


def bare(over: Iterable[int], until: Iterable[int]) -> list[tuple[datetime, datetime]]:
    """The minutes that no world covers and in which every world still holds the person, as one stretch or none."""
    held = range(max(over), min(until))
    return [(instant(held[0]), instant(held[-1] + 1))] if held else []
