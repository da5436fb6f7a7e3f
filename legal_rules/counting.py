"""The five ways of counting time: hours, days, calendar months, detention, and the date that an order itself names.

Boundary: pure arithmetic on dates and instants; it reads no fact and knows no rule. The only user of the
calendar of days off. A period of days, months or years ends at 24:00 of its last day, which the functions return.
Sources: Criminal Procedure Code Art. 134; joint circular 04/2018 Art. 17; Civil Code 2015 Arts 147-148 (later reading).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

import holidays

from legal_rules import law
from legal_rules.instants import DAY, VIET_NAM, When, day_of, midnight
from legal_rules.law import LawBook

MONTH_OF_DETENTION = 30
FIRST_YEAR, LAST_YEAR = 2018, 2027
SATURDAY = 5
HOUR = timedelta(hours=1)


class Period(NamedTuple):
    """The last day of a period: `safe` under every reading, `arguable` the latest that an authority supports."""

    safe: date
    arguable: date


# days off -----------------------------------------------------------------------------------------------------------


class NoCalendar(LookupError):
    """No calendar of days off is held for that year."""


def _announced(year: int) -> Mapping[date, bool]:
    """Each announced day of `year` with whether it is worked; ordinary weekends are left out."""
    return law.book().part(("days_off", year), _read, year)


def _read(year: int, book: LawBook) -> Mapping[date, bool]:
    """The days of the package, put right by what it does not say of days off and worked Saturdays."""
    days: dict[date, bool] = dict.fromkeys(holidays.country_holidays("VN", years=year), False)
    for row in book.part("days_off", lambda b: b.read("days_off.yaml")):
        day = row["date"] if isinstance(row["date"], date) else date.fromisoformat(row["date"])
        if day.year != year:
            continue
        if row.get("unconfirmed"):
            days.pop(day, None)  # no act that makes it a day off was read: nothing is moved by it
        else:
            days[day] = row["kind"] == "working_swap"
    return days


def is_working_day(day: date) -> bool:
    """Whether State bodies work on `day`: announced days off and swapped working Saturdays counted.

    Raises NoCalendar outside the years for which days off are held, rather than falling back to weekends.
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise NoCalendar(day.year)
    if (watch := law.book().watch) is not None:
        watch("days_off", day)
    return _announced(day.year).get(day, day.weekday() < SATURDAY)


def is_announced(day: date) -> bool:
    """Whether the calendar names `day` itself, as a day off or as a Saturday that is worked."""
    return day in _announced(day.year)


def next_working_day(day: date) -> date:
    """`day` itself when it is a working day, else the first working day after it; unmoved where no calendar is held."""
    book = law.book()
    if book.watch is not None:
        return _moved(day)
    return book.part(("moved", day.year), _moved_in, day.year).get(day, day)


def _moved_in(year: int, _: LawBook) -> Mapping[date, date]:
    """Each day off of `year` with the first working day after it."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return {}
    first = date(year, 1, 1)
    each = [first + n * DAY for n in range((date(year, 12, 31) - first).days + 1)]
    return {day: _moved(day) for day in each if not is_working_day(day)}


def _moved(day: date) -> date:
    try:
        while not is_working_day(day):
            day += DAY
    except NoCalendar:
        return day
    return day


def working_days_after(day: date, count: int) -> date:
    """The last of `count` working days after `day`; every day is one where no calendar is held."""
    for _ in range(count):
        day = next_working_day(day + DAY)
    return day


def has_calendar(day: date) -> bool:
    """Whether days off are known for the year of `day`."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


# periods of days, months and years ----------------------------------------------------------------------------------


def days(event: date, count: int) -> date:
    """The last day of `count` days when the day of the event is the first of them; a day off moves nothing."""
    return event + timedelta(count - 1)


def days_after(event: date, count: int) -> date:
    """The last day of `count` days when counting starts on the day after the event; a day off moves nothing."""
    return event + timedelta(count)


def own_days(event: date, count: int) -> Period:
    """A person's own period of days: the safe last day; the arguable one begins a day later and skips a day off."""
    last = days(event, count)
    return Period(last, next_working_day(last + DAY))


def their_days(event: date, count: int, longest: int | None = None) -> Period:
    """An authority's period of days, with its longest form; days off are never added to it."""
    return Period(days(event, count), days_after(event, longest if longest is not None else count))


def months(event: date, count: int) -> date:
    """The same-numbered day `count` months later, or the last day of that month; a day off moves nothing."""
    years, month = divmod(event.month - 1 + count, 12)
    year, month = event.year + years, month + 1
    return date(year, month, min(event.day, monthrange(year, month)[1]))


def months_rolled(event: date, count: int) -> date:
    """As `months`, and the next working day when that is a day off (Art. 134(1))."""
    return next_working_day(months(event, count))


def own_months(event: date, count: int) -> Period:
    """A person's own period of months or years."""
    return Period(months(event, count), months_rolled(event, count))


def end_of(day: date) -> datetime:
    """24:00 of `day`, as the first instant of the day after."""
    return midnight(day + DAY)


# custody and detention ----------------------------------------------------------------------------------------------


def hours(start: When, count: int) -> When:
    """The end of `count` hours from an instant that may be uncertain."""
    return start.plus(timedelta(hours=count))


def detention_days(length: int, share: tuple[int, int] = (1, 1)) -> int:
    """`length` months of detention in days, times `share` (numerator, denominator) and rounded up: the weaker claim."""
    numerator, denominator = share
    return -(-MONTH_OF_DETENTION * length * numerator // denominator)


def detention_end(start: date, count: int, taken_off: int = 0) -> date:
    """The last day of `count` days of detention: the first day counts, `taken_off` days of custody are deducted.

    `start` is the day custody ends when detention follows at once, else the day of arrest for detention. Days off count
    and never move the end (joint circular 04/2018 Art. 17(1)). Never before the day before `start`.
    """
    return start + timedelta(days=max(count - taken_off, 0) - 1)


def custody_days(start: When, end: When) -> tuple[int, int]:
    """The whole days of custody between two instants: the least and the most that can be taken off detention.

    Where an end is known as a day only, the number written in the decision is the difference of the dates. Otherwise
    24-hour units: full ones are the least, started ones the most.
    """
    first, last = start.day, end.day
    if first and last and (_day_only(start) or _day_only(end)):
        count = max((last - first).days, 0)
        return count, count
    return day_units(start, end)


def day_units(start: When, end: When) -> tuple[int, int]:
    """The least and the most units of 24 hours between two instants: full units, and units begun."""
    least = max(end.earliest - start.latest, timedelta())
    most = max(end.latest - start.earliest, timedelta())
    return least // DAY, -(-most // DAY)


def _day_only(when: When) -> bool:
    return when.latest - when.earliest >= DAY - HOUR


# night --------------------------------------------------------------------------------------------------------------


def at_night(when: When, night: tuple[int, int]) -> bool | None:
    """Whether `when` falls in the night, which runs from hour `night[0]` to hour `night[1]` of the next morning.

    The first instant of the night belongs to it and its last hour does not; None where the interval leaves it open.
    """
    if when.earliest == when.latest:
        return _is_night(when.earliest, night)
    day = night[0] - night[1]
    if when.latest - when.earliest >= max(day, 24 - day) * HOUR:  # as long as the day or the night: in both
        return None
    first = _is_night(when.earliest, night)
    instant = when.earliest
    while instant < when.latest:
        instant = min(_next_edge(instant, night), when.latest)
        if _is_night(instant, night) != first:
            return None
    return first


def _is_night(instant: datetime, night: tuple[int, int]) -> bool:
    hour = instant.astimezone(VIET_NAM).hour
    return hour >= night[0] or hour < night[1]


def _next_edge(instant: datetime, night: tuple[int, int]) -> datetime:
    day = midnight(day_of(instant))
    edges = [day + extra + hour * HOUR for extra in (timedelta(), DAY) for hour in night]
    return min(edge for edge in edges if edge > instant)
