"""The due dates as a calendar file that gives nothing away: "Việc 1", "Mốc 2", a day, a reminder one day before.

Boundary: reads deadlines and clocks; no description, no place, no law, no name leaves here. The icalendar library folds
and escapes lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b

from icalendar import Alarm, Calendar, Event

from legal_rules.answer import Assessment
from legal_rules.instants import day_of
from legal_rules.words import Text

TASK = Text("Việc {n}", "Thing {n}")
MARK = Text("Mốc {n}", "Date {n}")
REMINDER = Text("Việc cần làm", "To do")
DAY_BEFORE = timedelta(days=-1)


@dataclass(frozen=True)
class Entry:
    """One entry: the person's own due date (`mine`) or the end of a limit; `when` is a day, or an instant."""

    mine: bool
    key: str
    when: date | datetime


def entries(assessment: Assessment) -> tuple[Entry, ...]:
    """What is still to come: own due dates that are open, and ends of limits that run, each by its date and once."""
    found = {*_own(assessment), *_limits(assessment)}
    return tuple(sorted(found, key=lambda e: (_day(e.when), not e.mine, e.key)))


def _own(assessment: Assessment) -> Iterator[Entry]:
    for deadline in assessment.deadlines:
        for one in (deadline, *deadline.others):
            when = one.due if one.state == "open" else one.arguable_until if one.state == "arguable" else None
            if one.whose == "yours" and when is not None and not _past(when, assessment.at):
                yield Entry(True, one.id, when)


def _limits(assessment: Assessment) -> Iterator[Entry]:
    for clock in assessment.clocks:
        when = clock.last_day or clock.ends
        if clock.state == "running" and when is not None and not _past(when, assessment.at):
            yield Entry(False, clock.id, when)
    for deadline in assessment.deadlines:
        for one in (deadline, *deadline.others):
            if one.whose == "theirs" and one.due is not None and not _past(one.due, assessment.at):
                yield Entry(False, one.id, one.due)


def calendar(assessment: Assessment, lang: str) -> bytes:
    """The file. The same assessment gives the same bytes; an entry keeps its UID while its date stays."""
    return file(entries(assessment), assessment.at, lang)


def file(found: Iterable[Entry], at: datetime, lang: str) -> bytes:
    """A calendar of these entries, made at `at`, that tells their days and nothing else."""
    made = Calendar()
    made.add("prodid", "-//list//1//")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    counts = {True: 0, False: 0}
    for entry in found:
        counts[entry.mine] += 1
        made.add_component(_event(entry, counts[entry.mine], at, lang))
    body: bytes = made.to_ical()
    return body


def _event(entry: Entry, n: int, at: datetime, lang: str) -> Event:
    event = Event()
    event.add("uid", f"{blake2b(f'{entry.key}:{entry.when.isoformat()}'.encode(), digest_size=12).hexdigest()}@list")
    event.add("dtstamp", at.astimezone(UTC))
    event.add("summary", (TASK if entry.mine else MARK).fill(n=n).to(lang))
    # An hour is written in UTC: a zone given as an offset would reach the reader as a floating hour.
    event.add("dtstart", entry.when.astimezone(UTC) if isinstance(entry.when, datetime) else entry.when)
    if not isinstance(entry.when, datetime):
        event.add("dtend", entry.when + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", REMINDER.to(lang))
    alarm.add("trigger", DAY_BEFORE)
    event.add_component(alarm)
    return event


def _day(when: date | datetime) -> date:
    return day_of(when) if isinstance(when, datetime) else when


def _past(when: date | datetime, at: datetime) -> bool:
    return when <= at if isinstance(when, datetime) else when < day_of(at)
