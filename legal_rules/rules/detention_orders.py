"""What the papers of detention say: the end of the last approved order, and the days of custody to take off.

Art. 134(1): the date written in an order decides. Joint circular 04/2018 Art. 17: custody is taken off day for day.
"""

from __future__ import annotations

from datetime import datetime

from legal_rules import counting
from legal_rules.engine import Case, Missing
from legal_rules.facts import Row
from legal_rules.instants import When, day_of
from legal_rules.rules import custody_term, gaps, notions


def orders(case: Case) -> list[Row]:
    """The detention orders, the earliest first."""
    return sorted(case.rows("detention_orders"), key=lambda row: row["from"].earliest if row["from"] else case.at)


def ordered_end(case: Case, start: When, credit: tuple[int, int], held_to: When | None) -> tuple[datetime | None, bool]:
    """The end of the last approved order, and whether a fact says that no later one was made."""
    rows = orders(case)
    if case.known("detention_orders") and not rows:
        return None, True
    end: datetime | None = None
    for number, row in enumerate(rows):
        if row["approved"] is False:
            return end, True
        if number and row["approved"] is not True:
            return end, False
        if row["until_investigation_ends"] is True:
            return counting.end_of(day_of(held_to.latest if held_to else case.at)), False
        end = _order_end(row, start if number == 0 else None, end, credit[0]) or end
    return end, False


def gaps_between(case: Case, start: When, credit: tuple[int, int]) -> tuple[gaps.Gap, ...]:
    """The time between one order and the next that neither covers, as far as it has begun."""
    ends: list[tuple[datetime | None, Row]] = []
    before: datetime | None = None
    for number, row in enumerate(orders(case)):
        before = _order_end(row, start if number == 0 else None, before, credit[0])
        ends.append((before, row))
    return gaps.until_now(gaps.of_detention(ends), case)


def _order_end(row: Row, first: When | None, before: datetime | None, credit: int) -> datetime | None:
    """The end of one order: the date written, else its months and days; whole months of a first order lose custody."""
    if isinstance(row["to"], When):
        return counting.end_of(day_of(row["to"].latest))
    months, days = row["months"] or 0, row["days"] or 0
    begins = row["from"] or first
    start = day_of(begins.latest) if begins else day_of(before) if before else None
    if start is None or not (months or days):
        return None
    taken_off = credit if first is not None and not days else 0
    return counting.end_of(counting.detention_end(start, counting.detention_days(months) + days, taken_off))


def custody_credit(case: Case, start: When) -> tuple[int, int]:
    """The least and the most days of custody to take off: those written in the decisions, else units of 24 hours."""
    rows = [row for row in case.rows("custody_periods") if row["approved"] is not False]
    if rows and all(row["from"] and row["to"] for row in rows):
        each = [counting.custody_days(row["from"], row["to"]) for row in rows]
        return sum(e[0] for e in each), sum(e[1] for e in each)
    begin, end = notions.custody_from(case), case.when("custody_until")
    if begin and end:
        return counting.custody_days(begin, end)
    try:
        found = custody_term.term(case)
    except Missing:
        return _unknown_credit(case, start)
    if found is None:
        return 0, 0
    if found.ends.day is not None and found.ends.day == start.day:
        days = found.hours * found.periods // 24
        return days, days
    least, most = counting.day_units(found.start, start)
    longest = counting.day_units(found.start, found.most)[1]
    return min(least, longest), min(most, longest)


def _unknown_credit(case: Case, start: When) -> tuple[int, int]:
    taken = case.when("arrested_at")
    version = case.law("custody_period", start)
    longest = version.value["hours"] * (1 + version.value["extensions"]) // 24
    if taken is None:
        return 0, longest
    return 0, min(max(counting.day_units(taken, start)[1], 0), longest)
