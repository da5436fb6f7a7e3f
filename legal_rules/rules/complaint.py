"""Complaints inside a criminal case, at both levels: who has how long.

The person has 15 days from each act. How long the answer takes, and whether it can be taken further, follows what the
complaint is about and whom it is against (`complaint_course`). Other routes have files of their own.
"""

from __future__ import annotations

from datetime import timedelta

from legal_rules import counting
from legal_rules.answer import Deadline
from legal_rules.engine import Case, deadline
from legal_rules.instants import When, day_of
from legal_rules.late import but
from legal_rules.rules import acts, deadlines, filings
from legal_rules.rules.complaint_course import Course, course, onward
from legal_rules.rules.deadlines import Event
from legal_rules.rules.filings import Filed
from legal_rules.words import Text

FIRST = "complaint_procedural"
SECOND = "complaint_procedural_second"
FINAL = Text(
    "Trả lời này là lần cuối của cách khiếu nại này; không có khiếu nại lần hai.",
    "That answer ends this kind of complaint; there is no second one.",
)


@deadline(FIRST, Text("Hạn khiếu nại", "Time to complain"), law=("complaint_procedural", "counting_days"))
def complaint_procedural(case: Case) -> Deadline:
    """A decision or act in a criminal case is complained of within 15 days of receiving or learning of it."""
    found = acts.procedural(case)
    if not found:
        if acts.is_administrative(case) or case.choice("arrested_by") in acts.PRIVATE:
            return deadlines.nothing_yet(FIRST, "yours", deadlines.words(case, FIRST))
        return deadlines.unknown(FIRST, "yours", deadlines.words(case, FIRST), ("arrested_at", "learned_at"))
    return deadlines.first_of([_complaint(case, event) for event in found])


def _complaint(case: Case, event: Event) -> Deadline:
    version = case.law("complaint_procedural", event.start)
    case.law("counting_days", event.start)
    return deadlines.own_days(case, FIRST, event, version.value, version.says)


@deadline(
    "complaint_procedural_answer",
    Text("Hạn trả lời khiếu nại", "Time to answer the complaint"),
    law=(
        "complaint_arrest_answer", "complaint_investigator", "complaint_assigned_body", "complaint_procurator",
        "complaint_judge", "counting_authority",
    ),
)  # fmt: skip
def complaint_procedural_answer(case: Case) -> Deadline:
    """About arrest, custody or detention: 24 hours, or 3 days with checking. About anything else: 7 or 15 days."""
    id = "complaint_procedural_answer"
    papers = filings.filed(case, FIRST)
    if not papers:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "complaint_arrest_answer"))
    return deadlines.first_of([_answer(case, id, paper) for paper in papers])


def _answer(case: Case, id: str, paper: Filed) -> Deadline:
    found = course(case, paper, paper.start)
    case.law("counting_authority", paper.start)
    return within(case, id, paper, found)


def within(case: Case, id: str, paper: Filed, length: Course) -> Deadline:
    """The time for a first answer: by the hour where the law gives hours, else by the day; then its longest form."""
    day = day_of(paper.start.latest)
    longest = counting.days_after(day, length.longest)
    if length.hours:
        due = paper.start.latest + timedelta(hours=length.hours)
        return deadlines.theirs(case, id, paper, due, longest, length.says)
    found = deadlines.theirs(case, id, paper, counting.days(day, length.days), longest, length.says)
    return found if length.against_told else but(found, settled_by=("filings",))


@deadline(
    SECOND,
    Text("Hạn khiếu nại lần hai", "Time for the second complaint"),
    law=(
        "complaint_arrest_second", "complaint_investigator", "complaint_assigned_body", "complaint_procurator",
        "complaint_judge", "counting_days",
    ),
)  # fmt: skip
def complaint_procedural_second(case: Case) -> Deadline:
    """A second complaint is filed within 3 days of receiving the first decision, unless that decision is final."""
    found = [d for paper, answer in filings.answered(case, FIRST) if (d := _second(case, paper, answer))]
    if not found:
        final = bool(filings.answered(case, FIRST))
        words = FINAL if final else deadlines.words(case, "complaint_arrest_second")
        return deadlines.nothing_yet(SECOND, "yours", words)
    return deadlines.first_of(found)


def _second(case: Case, paper: Filed, answer: When) -> Deadline | None:
    found = onward(case, paper, answer)
    if found.final:
        return None
    if found.file is None:
        return deadlines.unknown(SECOND, "yours", found.says, ())
    case.law("counting_days", answer)
    event = Event(Text("Nhận quyết định giải quyết", "First decision received"), answer, answer)
    return deadlines.own_days(case, SECOND, event, found.file, found.says)


@deadline(
    "complaint_procedural_second_answer",
    Text("Hạn trả lời khiếu nại lần hai", "Time to answer the second complaint"),
    law=(
        "complaint_arrest_second", "complaint_investigator", "complaint_assigned_body", "complaint_procurator",
        "complaint_judge", "counting_authority",
    ),
)  # fmt: skip
def complaint_procedural_second_answer(case: Case) -> Deadline:
    """A second complaint is answered within 7 or 15 days, finally."""
    id = "complaint_procedural_second_answer"
    papers = filings.filed(case, SECOND)
    if not papers:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "complaint_arrest_second"))
    return deadlines.first_of([_second_answer(case, id, paper) for paper in papers])


def _second_answer(case: Case, id: str, paper: Filed) -> Deadline:
    found = onward(case, _of_first(case, paper), paper.start)
    case.law("counting_authority", paper.start)
    day = day_of(paper.start.latest)
    due, longest = counting.days(day, found.settle[0]), counting.days_after(day, found.settle[1])
    answer = deadlines.theirs(case, id, paper, due, longest, found.says)
    return answer if found.against_told else but(answer, settled_by=("filings",))


def _of_first(case: Case, paper: Filed) -> Filed:
    """The first complaint that a second one carries on: the last one sent before it, unless it says itself."""
    if paper.key("about") or paper.key("against"):
        return paper
    before = [p for p in filings.every(case, (FIRST,)) if p.start.earliest <= paper.start.latest]
    return max(before, key=lambda p: p.start.earliest, default=paper)
