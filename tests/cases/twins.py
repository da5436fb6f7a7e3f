"""Boundary twins: for each declared limit and each start, the answer one step before its end, at it and one step after.

They come on top of the written cases and do not count among them. A limit is declared by its article, its length and
what is expected inside and outside it; the ends are computed here with plain arithmetic, never by the engine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from legal_rules.instants import VIET_NAM

Facts = dict[str, Any]
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

# Lunar new year, 29 February, the 31st, 24:00, 22:00, 06:00, the turn of a year, an ordinary day.
SINCE_2018 = (
    "2018-01-01T00:00",
    "2019-02-04T22:00",
    "2020-02-28T06:00",
    "2024-02-28T20:00",
    "2024-02-29T00:00",
    "2025-10-31T21:59",
    "2025-12-31T12:00",
    "2026-02-16T18:00",
    "2026-02-17T05:59",
    "2026-11-10T08:30",
)
BEFORE_2018 = ("2004-07-01T00:00", "2010-02-13T22:00", "2012-02-28T06:00", "2016-02-29T00:00", "2017-12-28T08:30")
SINCE_2026 = tuple(day for day in SINCE_2018 if day >= "2026")
ADMINISTRATIVE = tuple(day for day in SINCE_2018 if day >= "2022")


@dataclass(frozen=True)
class Limit:
    """A limit of `span` from its start; `facts` builds the case from the start and the moment that is tried.

    `inside` holds before the end and at it, `outside` one step after. `looked` is how long after the moment the case
    is looked at; nothing where the holding goes on.
    """

    id: str
    article: str
    span: timedelta
    facts: Callable[[str, str], Facts]
    inside: dict[str, Any]
    outside: dict[str, Any]
    starts: tuple[str, ...] = SINCE_2018
    step: timedelta = MINUTE
    looked: timedelta = DAY


def _finding(id: str, inside: str, outside: str) -> dict[str, dict[str, Any]]:
    return {"inside": {"findings": {id: inside}}, "outside": {"findings": {id: outside}}}


def _taken(basis: str, start: str, **more: Any) -> Facts:
    return {"arrest_basis": basis, "arrested_by": "police", "arrested_at": start, "handed_over_at": start, **more}


def _custody(start: str, end: str, approved: int) -> Facts:
    """Custody with that many approved periods; once they are over, an extension that was refused or is not possible."""
    begins = [_at(start) + 72 * HOUR * number for number in range(min(approved + 1, 3))]
    told = [begin for begin in begins if begin <= _at(end)]
    rows = [{"from": begin.isoformat(), "approved": number < approved} for number, begin in enumerate(told)]
    held = {"custody_from": start, "stage": "custody", "still_held": True, "custody_periods": rows}
    return _taken("caught_in_the_act", start, **held)


def _administrative(start: str, end: str, extended: bool, remote: bool) -> Facts:
    return {
        "arrest_basis": "administrative_custody",
        "arrested_by": "police",
        "arrested_at": start,
        "released_at": end,
        "administrative_custody_extended": extended,
        "remote_area": remote,
    }


def _asked(start: str, detained: bool) -> Facts:
    since = (_at(start) - 2 * DAY).date().isoformat()
    basis = "detention_warrant" if detained else "caught_in_the_act"
    more: Facts = {"detention_from": since} if detained else {"custody_from": (_at(start) - HOUR).isoformat()}
    never = {"counsel_met_at": False, "counsel_registered_at": False}
    return {"arrest_basis": basis, "arrested_by": "police", "counsel_requested_at": start, **never, **more}


def _detained(start: str, article: str, clause: str) -> Facts:
    day = start[:10]
    return {
        "arrest_basis": "detention_warrant",
        "arrested_by": "police",
        "arrested_at": start,
        "detention_from": day,
        "still_held": True,
        "stage": "investigation",
        "charges": [{"at": day, "article": article, "clause": clause}],
    }


def _emergency(start: str, end: str) -> Facts:
    return _taken("emergency_holding", start, emergency_file_received_at=start, emergency_arrest_approved_at=end)


def _private(start: str, end: str) -> Facts:
    facts = _taken("caught_in_the_act", start, handed_over_at=end)
    return facts | {"arrested_by": "private_person"}


LIMITS = (
    Limit(
        "first_decision_12_hours",
        "Criminal Procedure Code 2015 Art. 114(1)",
        12 * HOUR,
        lambda start, end: _taken("caught_in_the_act", start, first_decision_at=end),
        **_finding("decision_within_12_hours", "kept", "breached"),
    ),
    Limit(
        "first_decision_24_hours",
        "Criminal Procedure Code 2003 Art. 83(1)",
        24 * HOUR,
        lambda start, end: _taken("caught_in_the_act", start, first_decision_at=end),
        **_finding("decision_within_12_hours", "kept", "breached"),
        starts=BEFORE_2018,
    ),
    Limit(
        "emergency_approval_12_hours",
        "Criminal Procedure Code 2015 Art. 110(6)",
        12 * HOUR,
        _emergency,
        **_finding("emergency_approval", "kept", "breached"),
        starts=(*BEFORE_2018, *SINCE_2018),
    ),
    Limit(
        "family_24_hours",
        "Criminal Procedure Code 2015 Art. 116",
        24 * HOUR,
        lambda start, end: _taken("caught_in_the_act", start, family_notified_at=end),
        **_finding("family_notice", "kept", "breached"),
    ),
    Limit(
        "family_of_a_minor_12_hours",
        "Law 59/2024/QH15 Art. 135(3)",
        12 * HOUR,
        lambda start, end: _taken("caught_in_the_act", start, age=16, family_notified_at=end),
        **_finding("family_notice", "kept", "breached"),
        starts=SINCE_2026,
    ),
    Limit(
        "private_handover_one_hour",
        "Criminal Procedure Code 2015 Art. 111(1); up to an hour nobody calls it late (our reading)",
        HOUR,
        _private,
        **_finding("private_handover", "kept", "unclear"),
    ),
    Limit(
        "private_handover_twelve_hours",
        "Criminal Procedure Code 2015 Arts 111(1), 114(1); an agency itself has no more (our reading)",
        12 * HOUR,
        _private,
        **_finding("private_handover", "unclear", "breached"),
    ),
    Limit(
        "administrative_12_hours",
        "Law on Handling of Administrative Violations Art. 122(3)",
        12 * HOUR,
        lambda start, end: _administrative(start, end, extended=False, remote=False),
        **_finding("administrative_custody_limit", "kept", "breached"),
        starts=ADMINISTRATIVE,
    ),
    Limit(
        "administrative_24_hours",
        "Law on Handling of Administrative Violations Art. 122(3)",
        24 * HOUR,
        lambda start, end: _administrative(start, end, extended=True, remote=False),
        **_finding("administrative_custody_limit", "kept", "breached"),
        starts=ADMINISTRATIVE,
    ),
    Limit(
        "administrative_48_hours",
        "Law on Handling of Administrative Violations Art. 122(3)",
        48 * HOUR,
        lambda start, end: _administrative(start, end, extended=True, remote=True),
        **_finding("administrative_custody_limit", "kept", "breached"),
        starts=ADMINISTRATIVE,
    ),
    *(
        Limit(
            f"custody_{72 * periods}_hours",
            "Criminal Procedure Code 2015 Art. 118(1)-(2); 2003 Art. 87",
            72 * HOUR * periods,
            lambda start, end, periods=periods: _custody(start, end, periods),
            **_finding("custody_limit", "kept", "breached"),
            starts=(*BEFORE_2018, *SINCE_2018),
            looked=timedelta(),
        )
        for periods in (1, 2, 3)
    ),
    Limit(
        "counsel_in_custody_36_hours",
        "Criminal Procedure Code 2015 Arts 75(2), 78(4)",
        36 * HOUR,
        lambda start, end: _asked(start, detained=False),
        **_finding("counsel_access", "kept", "breached"),
        starts=SINCE_2018[1:],
        looked=timedelta(),
    ),
    Limit(
        "counsel_in_detention_48_hours",
        "Criminal Procedure Code 2015 Arts 75(2), 78(4)",
        48 * HOUR,
        lambda start, end: _asked(start, detained=True),
        **_finding("counsel_access", "kept", "breached"),
        starts=SINCE_2018[1:],
        looked=timedelta(),
    ),
    *(
        Limit(
            f"detention_{months}_months_of_30_days",
            "Criminal Procedure Code 2015 Arts 134(1), 173(1)-(2); Joint Circular 04/2018 Art. 17(1)",
            30 * months * DAY,
            lambda start, end, article=article, clause=clause: _detained(start, article, clause),
            **_finding("detention_limit", "unclear", "breached"),
            starts=tuple(f"{day[:10]}T00:00" for day in SINCE_2018[1:]),
            looked=timedelta(),
        )
        for months, article, clause in ((3, "318", "1"), (5, "331", "2"), (7, "174", "3"))
    ),
    Limit(
        "appeal_15_days_event_day_counted",
        "Criminal Procedure Code 2015 Art. 333(1); the safe reading counts the day of the judgment",
        14 * DAY,
        lambda start, end: {"judgment_at": start[:10], "present_at_judgment": True},
        inside={"deadlines": {"appeal_judgment": {"state": "open"}}},
        outside={"deadlines": {"appeal_judgment": {"state": "arguable"}}},
        step=DAY,
        looked=timedelta(),
    ),
)


@dataclass(frozen=True)
class Twin:
    """One made case: its name, the article, when it is looked at, its facts and what is expected."""

    id: str
    article: str
    at: datetime
    facts: Facts
    expect: dict[str, Any]


def _at(start: str) -> datetime:
    return datetime.fromisoformat(start).replace(tzinfo=VIET_NAM)


def twins() -> Iterator[Twin]:
    """Each limit from each of its starts: one step before the end, at it, one step after."""
    for limit in LIMITS:
        for start in limit.starts:
            for name, steps in (("before", -1), ("at", 0), ("after", 1)):
                moment = _at(start) + limit.span + steps * limit.step
                told = moment.replace(tzinfo=None).isoformat(timespec="minutes")
                expect = limit.outside if steps > 0 else limit.inside
                facts = limit.facts(start, told)
                yield Twin(f"{limit.id}:{start}:{name}", limit.article, moment + limit.looked, facts, expect)


# The night has two edges instead of a length.
NIGHT = (
    ("21:59", "kept"),
    ("22:00", "breached"),
    ("22:01", "breached"),
    ("23:59", "breached"),
    ("00:00", "breached"),
    ("05:59", "breached"),
    ("06:00", "kept"),
    ("06:01", "kept"),
)


def nights() -> Iterator[Twin]:
    """An arrest for detention around both edges of the night, on many days and under both Codes."""
    for day in sorted({start[:10] for start in (*BEFORE_2018, *SINCE_2018)}):
        for hour, outcome in NIGHT:
            facts = _taken("detention_warrant", f"{day}T{hour}")
            looked = _at(f"{date.fromisoformat(day) + 5 * DAY}T09:00")
            expect = {"findings": {"arrest_at_night": outcome}}
            yield Twin(f"night:{day}:{hour}", "Criminal Procedure Code Arts 113(3), 134(1)", looked, facts, expect)
