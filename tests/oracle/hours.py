"""Limits by the hour, counted minute by minute. It shares no code with `legal_rules`."""

from __future__ import annotations

from tests.oracle.articles import article
from tests.oracle.worlds import Some, day, verdict


def over(start: int, hours: int) -> int:
    """The first minute after `hours` from `start`."""
    minute, left = start, hours * 60
    while left > 0:
        minute, left = minute + 1, left - 1
    return minute


def judged(start: Some, end: Some, lengths: list[int]) -> str:
    """Each minute in which time may have begun, each length it may have had, each minute in which it may have ended."""
    limits = {over(minute, hours) for minute in start.every() for hours in lengths}
    return verdict(minute > limit for limit in limits for minute in end.every())


def first_decision(start: Some) -> int:
    return article("first_decision", day(start.last))["hours"]


def approval(file: Some) -> int:
    return article("emergency_approval", day(file.last))["hours"]


def family(start: Some, minor: bool) -> int | None:
    """None where the law only says "at once"."""
    if day(start.last).year < 2018:
        return None
    return article("family_of_a_minor" if minor else "family", day(start.last))["hours"]


def at_once(start: Some, told: Some) -> str:
    """Kept on the same day, breached from the next on: the reading of a law that gives no hours."""
    return verdict(day(end) > day(begin) for begin in start.every() for end in told.every())


def administrative(start: Some, prolonged: bool | None, remote: bool | None) -> list[int]:
    """The lengths that may hold: the usual one, by a second decision more, most in a remote area."""
    row = article("administrative", day(start.last))
    longer = [row["remote" if far else "prolonged"] for far in ([False, True] if remote is None else [remote])]
    if prolonged is None:
        return [row["usual"], *longer]
    return longer if prolonged else [row["usual"]]


def custody(start: Some, approved: list[bool | None] | None) -> list[int]:
    """The lengths in hours, from what was said of the extensions: each approved, refused or unknown; None: nothing.

    What follows the last one that is told is not known, unless that one was refused or it is said that there was none.
    """
    row = article("custody", day(start.last))
    most = 1 + row["extensions"]
    if approved is None:
        return [24 * row["days"] * periods for periods in range(1, most + 1)]
    periods = 1
    for answer in approved:
        if answer is not True:
            break
        periods += 1
    longest = min(periods, most) if False in approved else most
    return [24 * row["days"] * number for number in range(min(periods, most), longest + 1)]
