"""Detention for investigation, counted day by day from the first one. It shares no code with `legal_rules`.

A month is 30 days, the first day counts, each day of custody is one day less (joint circular 04/2018 Art. 17(1)). Who
was detained before 2018 and is still held then has the shorter lengths of the new Code from its first day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tests.oracle.articles import CLASSES, TABLE, article
from tests.oracle.worlds import DAY, Some, day, opening, verdict

NEXT = timedelta(days=1)
MONTH = 30
NEVER = date.max  # the last day of what may go on until the investigation ends


@dataclass(frozen=True)
class Charge:
    """A clause of one of the two Codes as the table has it."""

    code: str
    article: str
    clause: str
    name: str
    security: bool


CHARGES = [
    Charge(code, row["article"], row["clause"], row["class"], row.get("security", False))
    for code in ("2015", "1999")
    for row in TABLE[f"clauses_{code}"]
]


def heaviest(charges: list[Charge]) -> list[str]:
    """The classes that may decide: that of the heaviest charge, all four where none is told."""
    return [max((charge.name for charge in charges), key=CLASSES.index)] if charges else list(CLASSES)


def initial_days(name: str, on: date, minor: bool) -> int:
    return shared(MONTH * article(name, on)["initial"], on, minor)


def all_days(name: str, security: bool, on: date, minor: bool) -> int | None:
    """The days with every extension, by the law of `on`; None where they may go on to the end."""
    row = article(name, on)
    if row.get("until_the_end"):
        return None
    return shared(MONTH * (row["initial"] + row["extensions"] + (row["security"] if security else 0)), on, minor)


def shared(days: int, on: date, minor: bool) -> int:
    if not minor:
        return days
    row = article("minor_detention", on)
    return -(-days * row["take"] // row["of"])


def last_initial(start: date, custody: int, name: str, minor: bool = False) -> date:
    """The last day of the first term."""
    today, counted, first_term = start - NEXT, custody, initial_days(name, start, minor)
    while counted < first_term:
        today, counted = today + NEXT, counted + 1
    return today


def last_of_all(start: date, custody: int, name: str, security: bool, minor: bool = False) -> date:
    """The last day that any extension can cover; each day must be allowed by the law of that day."""
    today, counted = start - NEXT, custody
    while True:
        tomorrow = today + NEXT
        crossed = start.year < 2018 <= tomorrow.year
        limit = all_days(name, security, tomorrow if crossed else start, minor)
        if limit is None:
            return NEVER
        if counted >= limit:
            return today
        today, counted = tomorrow, counted + 1


def longest(start: date, custody: int, charges: list[Charge], minor: bool = False) -> list[date]:
    """For each world of the charge: the last day of all. Of several charges the one that lasts longest decides."""
    if not charges:
        kinds = [(name, security) for name in CLASSES for security in (False, True)]
        return [last_of_all(start, custody, name, security, minor) for name, security in kinds]
    return [max(last_of_all(start, custody, one.name, one.security, minor) for one in charges)]


def custody_days(begun: Some, detained: date) -> list[int]:
    """The days of custody that may have to be taken off, for custody that nobody told the end of.

    Where its three days run out on the first day of detention, they are those three. Else each minute in which
    detention may have begun gives the full days of 24 hours, or those begun.
    """
    row = article("custody", day(begun.last))
    most = row["days"] * (1 + row["extensions"])
    ends = [minute + DAY * row["days"] for minute in begun.every()]
    if all(day(end) == detained for end in ends):
        return [row["days"]]
    hours = range(opening(detained), opening(detained + NEXT), 60)
    held = [max(end - minute, 0) for minute in begun.every() for end in (*hours, opening(detained + NEXT) - 1)]
    return sorted({min(count, most) for time in held for count in (time // DAY, -(-time // DAY))})


def judged(firsts: list[date], mosts: list[date], until: Some) -> str:
    """Kept if over by every first end; late if past every last one; an extension may lie between."""
    worlds = {*firsts, *mosts}
    return verdict(last is not NEVER and minute > opening(last + NEXT) for last in worlds for minute in until.every())
