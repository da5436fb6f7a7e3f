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
from legal_rules.rules import acts, deadlines, filings
from legal_rules.rules.deadlines import Event
from legal_rules.rules.filings import Filed
from legal_rules.words import Text

FIRST = "complaint_administrative"
SECOND = "complaint_administrative_second"
LENGTHS = {FIRST: "complaint_administrative_answer", SECOND: "administrative_complaint_second_answer"}
DECIDED = Text("Nhận quyết định giải quyết", "Decision on the complaint received")
SILENT = Text("Hết hạn giải quyết mà không có trả lời", "Time to settle over without an answer")


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
    found = deadlines.own_days(case, FIRST, event, version.value, version.says)
    return deadlines.civil(case, found, event.start)


@deadline(
    "complaint_administrative_answer",
    Text("Hạn giải quyết khiếu nại hành chính", "Time to settle the administrative complaint"),
    law=("complaint_administrative_answer", "complaint_administrative_acceptance"),
)
def complaint_administrative_answer(case: Case) -> Deadline:
    """A first administrative complaint is settled within 30 to 60 days of its acceptance."""
    return _answers(case, "complaint_administrative_answer", FIRST)


def _answers(case: Case, id: str, kind: str) -> Deadline:
    papers = filings.filed(case, kind)
    words = deadlines.words(case, LENGTHS[kind])
    if not papers:
        return deadlines.nothing_yet(id, "theirs", words)
    found = []
    for paper in papers:
        due, longest = _settled(case, paper, day_of(paper.start.latest))
        found.append(deadlines.theirs(case, id, paper, due, longest, words))
    return deadlines.first_of(found)


def _settled(case: Case, paper: Filed, first: date) -> tuple[date, date]:
    """The earliest (for a receipt on `first`) and the latest last day of the time to settle a complaint."""
    value: dict[str, Any] = case.law(LENGTHS[str(paper.row["kind"])], paper.start).value
    acceptance = case.law("complaint_administrative_acceptance", paper.start).value
    remote = case.yes("remote_area")
    usual = value["remote" if remote else "usual"][0]
    longest = value["usual" if remote is False else "remote"][1]
    return counting.days(first, usual), counting.days_after(day_of(paper.start.latest), acceptance + longest)


@deadline(
    SECOND,
    Text("Hạn khiếu nại hành chính lần hai", "Time for the second administrative complaint"),
    law=(SECOND, "counting_days_civil"),
)
def complaint_administrative_second(case: Case) -> Deadline:
    """A second administrative complaint is lodged within 30 or 45 days of the first decision, or of its time ending."""
    events = [Event(DECIDED, a, a) for _, a in filings.answered(case, FIRST)]
    events = events or [_expired(case, paper) for paper in filings.filed(case, FIRST)]
    if not events:
        return deadlines.nothing_yet(SECOND, "yours", deadlines.words(case, SECOND))
    return deadlines.first_of([_second(case, event) for event in events])


def _expired(case: Case, paper: Filed) -> Event:
    first, last = _settled(case, paper, day_of(paper.start.earliest))
    when = When(midnight(first), midnight(last))
    return Event(SILENT, when, when)


def _second(case: Case, event: Event) -> Deadline:
    start = event.start
    assert start is not None
    value = case.law(SECOND, start).value
    remote = case.yes("remote_area")
    least = counting.own_days(day_of(start.earliest), value["remote" if remote else "usual"])
    most = counting.own_days(day_of(start.latest), value["usual" if remote is False else "remote"])
    found = deadlines.own(case, SECOND, event, least, most, deadlines.words(case, SECOND))
    return deadlines.opening(case, deadlines.civil(case, found, start), start)


@deadline(
    "complaint_administrative_second_answer",
    Text("Hạn giải quyết khiếu nại hành chính lần hai", "Time to settle the second administrative complaint"),
    law=("administrative_complaint_second_answer", "complaint_administrative_acceptance"),
)
def complaint_administrative_second_answer(case: Case) -> Deadline:
    """A second administrative complaint is settled within 45 to 70 days of its acceptance."""
    return _answers(case, "complaint_administrative_second_answer", SECOND)


@deadline(
    "administrative_lawsuit",
    Text("Hạn khởi kiện hành chính", "Time for an administrative lawsuit"),
    law=("administrative_lawsuit", "counting_days_civil"),
)
def administrative_lawsuit(case: Case) -> Deadline:
    """A lawsuit is filed within 1 year of the decision or act, of the answer to a complaint, or of silence about it."""
    id = "administrative_lawsuit"
    found = [_lawsuit(case, id, Event(DECIDED, a, a)) for _, a in filings.answered(case, FIRST, SECOND)]
    if not found:
        found = [_lawsuit(case, id, event) for event in acts.administrative(case)]
    silent = [p for p in filings.every(case, (FIRST, SECOND)) if p.answered is None]
    for event in (_expired(case, paper) for paper in silent):
        assert event.start is not None
        found.append(deadlines.opening(case, _lawsuit(case, id, event), event.start))
    if not found:
        if acts.is_administrative(case):
            return deadlines.unknown(
                id, "yours", deadlines.words(case, "administrative_lawsuit"), ("arrested_at", "learned_at")
            )
        return deadlines.nothing_yet(id, "yours", deadlines.words(case, "administrative_lawsuit"))
    return deadlines.first_of(found)


def _lawsuit(case: Case, id: str, event: Event) -> Deadline:
    version = case.law("administrative_lawsuit", event.start)
    found = deadlines.own_years(case, id, event, version.value, version.says)
    return deadlines.civil(case, found, event.start)
