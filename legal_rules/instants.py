"""Instants that may be uncertain, and comparing them in three values.

A `When` is a closed interval of Viet Nam time (+07:00, no summer time): exact when both ends meet, a whole day when
only the date is known, and anything between. Comparisons answer True, False, or None where the interval leaves it open.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

VIET_NAM = timezone(timedelta(hours=7))
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


@dataclass(frozen=True, init=False)
class When:
    """An instant known to lie from `earliest` to `latest`, both aware, both included."""

    earliest: datetime
    latest: datetime

    def __init__(self, earliest: datetime, latest: datetime) -> None:
        if earliest.tzinfo is None or latest.tzinfo is None:
            raise ValueError("an instant needs an offset")
        if latest < earliest:
            raise ValueError("earliest is after latest")
        # in one step: a frozen dataclass sets each field by a call of its own
        object.__setattr__(self, "__dict__", {"earliest": earliest, "latest": latest})

    @classmethod
    def at(cls, instant: datetime) -> When:
        """The exact instant."""
        return cls(instant, instant)

    @classmethod
    def on(cls, day: date) -> When:
        """Some time on `day`: from 00:00 to 23:59."""
        start = midnight(day)
        return cls(start, start + DAY - MINUTE)

    @property
    def exact(self) -> bool:
        """Whether the instant is known to the minute."""
        return self.earliest == self.latest

    @property
    def day(self) -> date | None:
        """The calendar day in Viet Nam, when the interval lies inside one."""
        first, last = day_of(self.earliest), day_of(self.latest)
        return first if first == last else None

    def plus(self, span: timedelta) -> When:
        """The interval moved by `span`."""
        return When(self.earliest + span, self.latest + span)

    def before(self, other: When) -> bool | None:
        """Whether this is strictly before `other`: None when the intervals leave it open."""
        if self.latest < other.earliest:
            return True
        return False if self.earliest >= other.latest else None

    def within(self, start: When, span: timedelta) -> bool | None:
        """Whether this lies no later than `span` after `start`.

        True and False hold for every pair of instants in the two intervals; otherwise None.
        """
        if self.latest <= start.earliest + span:
            return True
        return False if self.earliest > start.latest + span else None

    def iso(self) -> dict[str, str]:
        """`{"earliest": …, "latest": …}` in ISO 8601."""
        return {"earliest": iso(self.earliest), "latest": iso(self.latest)}


def midnight(day: date) -> datetime:
    """00:00 of `day` in Viet Nam."""
    return datetime.combine(day, time(), VIET_NAM)


def day_of(instant: datetime) -> date:
    """The calendar day of `instant` in Viet Nam."""
    return instant.date() if instant.tzinfo is VIET_NAM else instant.astimezone(VIET_NAM).date()


def days_of(on: When | datetime | date) -> tuple[date, date]:
    """The first and the last calendar day in Viet Nam on which `on` may lie."""
    if isinstance(on, When):
        last = day_of(on.latest)
        return (last if on.earliest is on.latest else day_of(on.earliest)), last
    day = day_of(on) if isinstance(on, datetime) else on
    return day, day


def iso(instant: datetime) -> str:
    """ISO 8601 with +07:00."""
    return instant.astimezone(VIET_NAM).isoformat()


class Never:
    """The value of an instant that had not come by the day of the assessment (`false` in a fact file)."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NEVER"


NEVER = Never()
