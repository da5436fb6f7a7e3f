"""Administrative complaints and lawsuits: for administrative custody and other administrative decisions only.

The period of settling runs from acceptance, which the facts do not hold: the earliest reading takes it as accepted on
the day of filing, the latest adds the time for acceptance and takes the longest form.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from legal_rules import counting
from legal_rules.answer import Deadline
from legal_rules.engine import Case, deadline
from legal_rules.instants import When, day_of, midnight
from legal_rules.rules import acts, deadlines
from legal_rules.rules.deadlines import Event
from legal_rules.words import Text

FIRST = "complaint_administrative"
SECOND = "complaint_administrative_second"


@deadline(
    FIRST, Text("Hạn khiếu nại hành chính", "Time for an administrative complaint"), law=(FIRST, "counting_days_civil")
)
def complaint_administrative(case: Case) -> Deadline:
    """A first administrative complaint is lodged within 90 days."""
    found = acts.administrative(case)
    if not found:
        if acts.is_administrative(case):
            return deadlines.unknown(FIRST, "yours", deadlines.words(case, FIRST), ("arrested_at", "learned_at"))
        return deadlines.nothing_yet(FIRST, "yours", deadlines.words(case, FIRST))
    return deadlines.first_of([_own(case, event) for event in found])


def _own(case: Case, event: Event) -> Deadline:
    version = case.law(FIRST, event.start)
    case.law("counting_days_civil", event.start)
    return deadlines.own_days(case, FIRST, event, version.value, version.says)


@deadline(
    "complaint_administrative_answer",
    Text("Hạn giải quyết khiếu nại hành chính", "Time to settle the administrative complaint"),
    law=("complaint_administrative_answer", "complaint_administrative_acceptance"),
)
def complaint_administrative_answer(case: Case) -> Deadline:
    """A first administrative complaint is settled within 30 to 60 days of its acceptance."""
    id = "complaint_administrative_answer"
    rows = deadlines.filed(case, FIRST)
    if not rows:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "complaint_administrative_answer"))
    found = []
    for row in rows:
        due, longest = _settled(case, row["at"])
        found.append(
            deadlines.theirs(
                case, id, row["at"], due, longest, deadlines.words(case, "complaint_administrative_answer")
            )
        )
    return deadlines.first_of(found)


def _settled(case: Case, filed: When) -> tuple[date, date]:
    """The earliest and the latest last day of the time to settle a first complaint."""
    value: dict[str, Any] = case.law("complaint_administrative_answer", filed).value
    acceptance = case.law("complaint_administrative_acceptance", filed).value
    remote = case.yes("remote_area")
    usual = value["remote" if remote else "usual"][0]
    longest = value["usual" if remote is False else "remote"][1]
    day = day_of(filed.latest)
    return counting.days(day, usual), counting.days_after(day, acceptance + longest)


@deadline(
    SECOND,
    Text("Hạn khiếu nại hành chính lần hai", "Time for the second administrative complaint"),
    law=(SECOND, "counting_days_civil"),
)
def complaint_administrative_second(case: Case) -> Deadline:
    """A second administrative complaint is lodged within 30 or 45 days of the first decision, or of its time ending."""
    events = [
        Event(Text("Nhận quyết định giải quyết", "First decision received"), a, a)
        for a in deadlines.answered(case, FIRST)
    ]
    filed = [] if events else deadlines.filed(case, FIRST)
    events += [_expired(case, row["at"]) for row in filed]
    if not events:
        return deadlines.nothing_yet(SECOND, "yours", deadlines.words(case, SECOND))
    return deadlines.first_of([_second(case, event) for event in events])


def _expired(case: Case, filed: When) -> Event:
    first, last = _settled(case, filed)
    when = When(midnight(first), midnight(last))
    return Event(Text("Hết hạn giải quyết lần đầu", "End of the time to settle"), when, when)


def _second(case: Case, event: Event) -> Deadline:
    start = event.start
    assert start is not None
    value = case.law(SECOND, start).value
    case.law("counting_days_civil", start)
    remote = case.yes("remote_area")
    least = counting.own_days(day_of(start.earliest), value["remote" if remote else "usual"])
    most = counting.own_days(day_of(start.latest), value["usual" if remote is False else "remote"])
    return deadlines.opening(
        case, deadlines.own(case, SECOND, event, least, most, deadlines.words(case, SECOND)), start
    )


@deadline(
    "administrative_lawsuit",
    Text("Hạn khởi kiện hành chính", "Time for an administrative lawsuit"),
    law=("administrative_lawsuit", "counting_days_civil"),
)
def administrative_lawsuit(case: Case) -> Deadline:
    """A lawsuit is filed within 1 year of the decision or act, or of the answer to a complaint about it."""
    id = "administrative_lawsuit"
    answers = deadlines.answered(case, FIRST) + deadlines.answered(case, SECOND)
    events = [Event(Text("Nhận quyết định giải quyết", "Decision on the complaint received"), a, a) for a in answers]
    events = events or acts.administrative(case)
    if not events:
        if acts.is_administrative(case):
            return deadlines.unknown(
                id, "yours", deadlines.words(case, "administrative_lawsuit"), ("arrested_at", "learned_at")
            )
        return deadlines.nothing_yet(id, "yours", deadlines.words(case, "administrative_lawsuit"))
    return deadlines.first_of([_lawsuit(case, id, event) for event in events])


def _lawsuit(case: Case, id: str, event: Event) -> Deadline:
    version = case.law("administrative_lawsuit", event.start)
    case.law("counting_days_civil", event.start)
    return deadlines.own_years(case, id, event, version.value, version.says)
