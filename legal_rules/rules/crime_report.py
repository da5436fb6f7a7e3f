"""Crime reports and the indictment: how long an investigation agency and a procuracy have to decide.

Criminal Procedure Code Arts 145-147 and 240; the 2003 Code Art. 103 before 2018.
"""

from __future__ import annotations

from legal_rules import counting
from legal_rules.answer import Deadline
from legal_rules.engine import Case, Missing, deadline
from legal_rules.instants import When, day_of
from legal_rules.law import NoLawForDate, Version
from legal_rules.rules import deadlines, filings, notions
from legal_rules.rules.filings import Filed
from legal_rules.rules.stages import PROSECUTION_ENDS, reached
from legal_rules.words import Text

REPORTS = ("crime_report", "request_to_open_case")


@deadline(
    "crime_report_answer",
    Text("Hạn giải quyết tin báo về tội phạm", "Time to decide on the crime report"),
    law=("crime_report_answer", "counting_months"),
)
def crime_report_answer(case: Case) -> Deadline:
    """A crime report is decided within 20 days, 2 months if complex, and 2 months more with the procuracy."""
    id = "crime_report_answer"
    papers = filings.filed(case, *REPORTS)
    if not papers:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "crime_report_answer"))
    return deadlines.first_of([_report(case, id, paper) for paper in papers])


def _report(case: Case, id: str, paper: Filed) -> Deadline:
    version = case.law("crime_report_answer", paper.start)
    case.law("counting_months", paper.start)
    value, day = version.value, day_of(paper.start.latest)
    longest = day
    for count in value["months"]:  # the extension begins when the first months are over
        longest = counting.months_rolled(longest, count)
    longest = max(longest, counting.months_rolled(day, sum(value["months"])))
    return deadlines.theirs(case, id, paper, counting.days(day, value["days"]), longest, version.says)


@deadline(
    "crime_report_notice",
    Text("Hạn báo lại người báo tin", "Time to tell the person who reported"),
    law=("crime_report_notice",),
)
def crime_report_notice(case: Case) -> Deadline:
    """Whoever takes a crime report tells the person who made it within 3 working days."""
    id = "crime_report_notice"
    papers = filings.filed(case, *REPORTS)
    if not papers:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "crime_report_notice"))
    found = []
    for paper in papers:
        version = case.law("crime_report_notice", paper.start)
        day = day_of(paper.start.latest)
        due = counting.working_days_after(counting.days_after(day, -1), version.value)
        longest = counting.working_days_after(day, version.value)
        found.append(deadlines.theirs(case, id, paper, due, longest, version.says))
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
    found = deadlines.theirs(
        case, id, Filed.of(start), counting.days(day, base), counting.days_after(day, most), version.says
    )
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
