"""The ends that one charge gives to detention for investigation: of its first term, and with every extension.

Both edges are kept: the one that is stronger for the person, and the one that a claim against the State must pass.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from legal_rules import counting
from legal_rules.engine import Case
from legal_rules.instants import DAY, When, day_of
from legal_rules.rules import notions
from legal_rules.rules.charge_phases import Phase
from legal_rules.rules.detention_share import Share, greatest, least

Most = datetime | Literal["open_ended"]
OPEN: Literal["open_ended"] = "open_ended"
CODE_2015 = date(2018, 1, 1)


class Span(NamedTuple):
    """The ends of one phase: the initial term (`first` to `last`), the longest one (`low` to `most`)."""

    first: datetime
    last: datetime
    low: Most
    most: Most


def span(
    case: Case,
    start: When,
    step: Phase,
    parts: tuple[Share, ...],
    credit: tuple[int, int],
    moved: timedelta,
) -> Span:
    initial = case.law("detention_investigation", start).value["initial"]
    ends = [_end(start, initial[c], share, off) for c in step.classes for share in parts for off in credit]
    low, most = _bounds(case, start, step, parts, credit)
    return Span(
        min(e.earliest for e in ends) + moved,
        max(e.latest for e in ends) + moved,
        low + moved if isinstance(low, datetime) else low,
        most + moved if isinstance(most, datetime) else most,
    )


def _end(start: When, months: int, share: Share, credit: int) -> When:
    count = counting.detention_days(months, share)
    ends = [counting.end_of(counting.detention_end(day_of(d), count, credit)) for d in (start.earliest, start.latest)]
    return When(*ends)


class _Reading(NamedTuple):
    """One reading of what is not known: the share of the adult term, custody taken off, national security, minority."""

    share: Share
    credit: int
    secure: bool
    minor: bool


def _most(case: Case, start: When, name: notions.Severity, reading: _Reading) -> When | Literal["open_ended"]:
    """The end with every extension that the clause allows for one class."""
    end = _longest(case, start, name, reading, start)
    if end == OPEN or day_of(start.earliest) >= CODE_2015 or end.latest < counting.end_of(CODE_2015 - DAY):
        return end
    # Detained under the old Code and still held in 2018: the shorter limits of 2015 apply from that day.
    case.law("detention_2018_transition", CODE_2015)
    if reading.minor:
        reading = reading._replace(share=case.law("minor_detention_share", CODE_2015).value)
    later = _longest(case, start, name, reading, CODE_2015)
    first = counting.end_of(CODE_2015 - DAY)
    return later if later == OPEN else When(max(later.earliest, first), max(later.latest, first))


def _longest(
    case: Case, start: When, name: notions.Severity, reading: _Reading, on: When | date
) -> When | Literal["open_ended"]:
    law, extra = case.law("detention_investigation", on).value, case.law("detention_extra", on).value
    if name in extra["until_end"]:
        return OPEN
    more = extra["national_security"][name] if reading.secure else extra["ordinary"].get(name, [])
    months = law["initial"][name] + sum(law["extensions"][name]) + sum(more)
    return _end(start, months, reading.share, reading.credit)


def _bounds(
    case: Case, start: When, step: Phase, parts: tuple[Share, ...], credit: tuple[int, int]
) -> tuple[Most, Most]:
    """The earliest end that no extension could pass, open where each may be open-ended, and the latest one.

    Each charge has its own: the extensions for national security are no part of the term of another crime.
    """
    minor = notions.is_minor(case, start)
    lows: list[Most] = []
    high: list[When | Literal["open_ended"]] = []
    for classes, secure in step.each:
        strong = _Reading(least(parts), credit[1], secure is True, minor is not False)
        weak = _Reading(greatest(parts), credit[0], secure is not False, minor is True)
        low = [end.earliest for end in (_most(case, start, name, strong) for name in classes) if end != OPEN]
        lows.append(min(low, default=OPEN))
        high += [_most(case, start, name, weak) for name in classes]
    return _last(lows), _last([end if end == OPEN else end.latest for end in high])


def _last(ends: list[Most]) -> Most:
    return max((end for end in ends if isinstance(end, datetime)), default=OPEN) if OPEN not in ends else OPEN
