"""Complaints inside a criminal case, denunciations, crime reports and the indictment: who has how long.

The person has 15 days from each act; the procuracy 24 hours, or 3 days; then 3 days for a second complaint and 7 for
its answer. Administrative complaints are in `complaint_administrative`.
"""

from __future__ import annotations

from datetime import timedelta

from legal_rules import counting
from legal_rules.answer import Deadline
from legal_rules.engine import Case, Missing, deadline
from legal_rules.instants import When, day_of
from legal_rules.law import NoLawForDate, Version
from legal_rules.rules import (
    acts,
    deadlines,
    notions,
)
from legal_rules.rules.deadlines import Event
from legal_rules.rules.stages import PROSECUTION_ENDS, reached
from legal_rules.words import Text

FIRST = "complaint_procedural"
SECOND = "complaint_procedural_second"
REPORTS = ("crime_report", "request_to_open_case")


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
    law=("complaint_arrest_answer", "counting_authority"),
)
def complaint_procedural_answer(case: Case) -> Deadline:
    """A complaint about arrest, custody or detention is answered in 24 hours, or 3 days with checking."""
    id = "complaint_procedural_answer"
    rows = deadlines.filed(case, FIRST)
    if not rows:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "complaint_arrest_answer"))
    return deadlines.first_of([_answer(case, id, row["at"], "complaint_arrest_answer") for row in rows])


def _answer(case: Case, id: str, filed: When, law: str) -> Deadline:
    version = case.law(law, filed)
    value, words = version.value, version.says
    case.law("counting_authority", filed)
    longest = counting.days_after(day_of(filed.latest), value["days"])
    if not value["hours"]:
        return deadlines.theirs(case, id, filed, counting.days(day_of(filed.latest), value["days"]), longest, words)
    return deadlines.theirs(case, id, filed, filed.latest + timedelta(hours=value["hours"]), longest, words)


@deadline(
    SECOND,
    Text("Hạn khiếu nại lần hai", "Time for the second complaint"),
    law=("complaint_arrest_second", "counting_days"),
)
def complaint_procedural_second(case: Case) -> Deadline:
    """A second complaint is filed within 3 days of receiving the first decision."""
    answers = deadlines.answered(case, FIRST)
    if not answers:
        return deadlines.nothing_yet(SECOND, "yours", deadlines.words(case, "complaint_arrest_second"))
    return deadlines.first_of([_second(case, answer) for answer in answers])


def _second(case: Case, answer: When) -> Deadline:
    version = case.law("complaint_arrest_second", answer)
    case.law("counting_days", answer)
    event = Event(Text("Nhận quyết định giải quyết", "First decision received"), answer, answer)
    return deadlines.own_days(case, SECOND, event, version.value["file"], version.says)


@deadline(
    "complaint_procedural_second_answer",
    Text("Hạn trả lời khiếu nại lần hai", "Time to answer the second complaint"),
    law=("complaint_arrest_second", "counting_authority"),
)
def complaint_procedural_second_answer(case: Case) -> Deadline:
    """A second complaint is answered within 7 days, finally."""
    id = "complaint_procedural_second_answer"
    rows = deadlines.filed(case, SECOND)
    if not rows:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "complaint_arrest_second"))
    found = []
    for row in rows:
        version = case.law("complaint_arrest_second", row["at"])
        case.law("counting_authority", row["at"])
        period = counting.their_days(day_of(row["at"].latest), version.value["settle"])
        found.append(deadlines.theirs(case, id, row["at"], period.safe, period.arguable, version.says))
    return deadlines.first_of(found)


@deadline(
    "denunciation_answer",
    Text("Hạn giải quyết tố cáo", "Time to settle the denunciation"),
    law=("denunciation_procedural", "denunciation_administrative"),
)
def denunciation_answer(case: Case) -> Deadline:
    """A denunciation about arrest or detention is settled in 24 hours or 3 days, another in 30 or 60 days."""
    rows = deadlines.filed(case, "denunciation")
    if not rows:
        return deadlines.nothing_yet("denunciation_answer", "theirs", deadlines.words(case, "denunciation_procedural"))
    return deadlines.first_of([_denunciation(case, row["at"]) for row in rows])


def _denunciation(case: Case, filed: When) -> Deadline:
    id, day = "denunciation_answer", day_of(filed.latest)
    if acts.is_administrative(case):
        version = case.law("denunciation_administrative", filed)
        value = version.value
        longest = day
        for _ in range(value["intake"]):
            longest = counting.next_working_day(counting.days_after(longest, 1))
        latest = counting.days_after(longest, value["longest"])
        return deadlines.theirs(case, id, filed, counting.days(day, value["settle"]), latest, version.says)
    version = case.law("denunciation_procedural", filed)
    value = version.value
    wrongs = case.value("wrong")
    if value["hours"] and (not wrongs or "unlawful_arrest" in wrongs):
        return _answer(case, id, filed, "denunciation_procedural")
    period = counting.their_days(day, *value["other"])
    return deadlines.theirs(case, id, filed, period.safe, period.arguable, version.says)


@deadline(
    "crime_report_answer",
    Text("Hạn giải quyết tin báo về tội phạm", "Time to decide on the crime report"),
    law=("crime_report_answer", "counting_months"),
)
def crime_report_answer(case: Case) -> Deadline:
    """A crime report is decided within 20 days, 2 months if complex, and 2 months more with the procuracy."""
    id = "crime_report_answer"
    rows = [row for kind in REPORTS for row in deadlines.filed(case, kind)]
    if not rows:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "crime_report_answer"))
    found = []
    for row in rows:
        version = case.law("crime_report_answer", row["at"])
        value = version.value
        case.law("counting_months", row["at"])
        day = day_of(row["at"].latest)
        longest = counting.months_rolled(day, value["months"])
        found.append(deadlines.theirs(case, id, row["at"], counting.days(day, value["days"]), longest, version.says))
    return deadlines.first_of(found)


@deadline(
    "prosecution_decision",
    Text("Hạn quyết định việc truy tố", "Time to decide on the indictment"),
    law=("prosecution_stage", "counting_authority"),
)
def prosecution_decision(case: Case) -> Deadline:
    """The procuracy decides on the indictment within 20 or 30 days of the file, extended by 10 to 30 days."""
    id = "prosecution_decision"
    try:
        start = reached(case, "case_file_to_procuracy_at", "prosecution")
    except Missing as gap:
        return deadlines.unknown(id, "theirs", deadlines.words(case, "prosecution_stage"), gap.facts)
    if start is None:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "prosecution_stage"))
    version = case.law("prosecution_stage", start)
    case.law("counting_authority", start)
    day = day_of(start.latest)
    base, most = _prosecution_days(case, version, start)
    found = deadlines.theirs(case, id, start, counting.days(day, base), counting.days_after(day, most), version.says)
    for fact in PROSECUTION_ENDS:
        case.when(fact)
    return found


def _prosecution_days(case: Case, version: Version, start: When) -> tuple[int, int]:
    classes = notions.severities(case, start)
    bases, extensions = version.value["base"], version.value["extension"]
    base, most = min(bases[c] for c in classes), max(bases[c] + extensions[c] for c in classes)
    extended = case.number("prosecution_extended_days")
    if extended is not None:
        extra = min(extended, max(extensions[c] for c in classes))
        base, most = base + extra, min(most, max(bases[c] for c in classes) + extra)
    if notions.is_minor(case, start):
        try:
            numerator, denominator = case.law("minor_stage_share", start).value
        except NoLawForDate:
            return base, most
        base = base * numerator // denominator
    return base, most
