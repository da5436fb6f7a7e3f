"""Denunciations: intake, settlement, and going on to the next level.

Unlawful acts of those who conduct proceedings are settled under the Criminal Procedure Code (Art. 481), those of the
place of holding under the law on custody and detention (Art. 60), all others under the Law on Denunciation.
"""

from __future__ import annotations

from datetime import timedelta

from legal_rules import counting
from legal_rules.answer import Deadline
from legal_rules.engine import Case, deadline
from legal_rules.instants import day_of
from legal_rules.rules import acts, deadlines, filings
from legal_rules.rules.complaint import within
from legal_rules.rules.complaint_course import Course
from legal_rules.rules.filings import Filed
from legal_rules.words import Text

KIND = "denunciation"
CONTINUED = "denunciation_continued"


def about(case: Case, paper: Filed) -> str:
    """What a denunciation is about: as told, else by the holding and the wrong that was named."""
    told = paper.key("about")
    if told is not None:
        return told
    if acts.is_administrative(case):
        return "administrative"
    wrongs = case.value("wrong")
    return "holding" if not wrongs or "unlawful_arrest" in wrongs else "other"


@deadline(
    "denunciation_intake",
    Text("Hạn nhận đơn tố cáo", "Time to take a denunciation in"),
    law=("denunciation_intake", "denunciation_intake_procedural"),
)
def denunciation_intake(case: Case) -> Deadline:
    """A denunciation is checked and accepted, or refused with reasons, within days of its receipt."""
    id = "denunciation_intake"
    papers = filings.filed(case, KIND)
    if not papers:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "denunciation_intake"))
    return deadlines.first_of([_intake(case, id, paper) for paper in papers])


def _intake(case: Case, id: str, paper: Filed) -> Deadline:
    topic, day = about(case, paper), day_of(paper.start.latest)
    if topic in ("holding", "other"):
        version = case.law("denunciation_intake_procedural", paper.start)
        value = version.value
        if topic == "holding":
            ends = paper.start.latest + timedelta(hours=value["hours"])
            return deadlines.theirs(case, id, paper, ends, None, version.says)
        period = counting.their_days(day, value["days"])
        return deadlines.theirs(case, id, paper, period.safe, period.arguable, version.says)
    version = case.law("denunciation_intake", paper.start)
    due = counting.working_days_after(counting.days_after(day, -1), version.value["usual"])
    longest = counting.working_days_after(day, version.value["longest"])
    return deadlines.theirs(case, id, paper, due, longest, version.says)


@deadline(
    "denunciation_answer",
    Text("Hạn giải quyết tố cáo", "Time to settle the denunciation"),
    law=("denunciation_procedural", "denunciation_administrative", "denunciation_conditions"),
)
def denunciation_answer(case: Case) -> Deadline:
    """A denunciation about arrest or detention is settled in 24 hours or 3 days, another in 30 or 60 days or more."""
    papers = filings.filed(case, KIND)
    if not papers:
        return deadlines.nothing_yet("denunciation_answer", "theirs", deadlines.words(case, "denunciation_procedural"))
    return deadlines.first_of([_denunciation(case, paper) for paper in papers])


def _denunciation(case: Case, paper: Filed) -> Deadline:
    id, day, topic = "denunciation_answer", day_of(paper.start.latest), about(case, paper)
    if topic == "administrative":
        version = case.law("denunciation_administrative", paper.start)
        value = version.value
        accepted = counting.working_days_after(day, value["intake"])
        latest = counting.days_after(accepted, value["longest"])
        return deadlines.theirs(case, id, paper, counting.days(day, value["settle"]), latest, version.says)
    if topic == "conditions":
        version = case.law("denunciation_conditions", paper.start)
        period = counting.their_days(day, *version.value)
        found = deadlines.theirs(case, id, paper, period.safe, period.arguable, version.says)
        return deadlines.from_acceptance(found, paper)
    version = case.law("denunciation_procedural", paper.start)
    value = version.value
    case.law("counting_authority", paper.start)
    if value["hours"] and topic == "holding":
        return within(case, id, paper, Course(version.says, value["hours"], 0, value["days"], True, None, (0, 0)))
    period = counting.their_days(day, *value["other"])
    return deadlines.theirs(case, id, paper, period.safe, period.arguable, version.says)


@deadline(
    "denunciation_continued_answer",
    Text("Hạn trả lời tố cáo tiếp", "Time to answer the continued denunciation"),
    law=("denunciation_continued",),
)
def denunciation_continued_answer(case: Case) -> Deadline:
    """After a wrong settlement it is reviewed in 20 days; after silence a report is demanded in 5 working days."""
    id = "denunciation_continued_answer"
    papers = filings.filed(case, CONTINUED)
    if not papers:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "denunciation_continued"))
    return deadlines.first_of([_continued(case, id, paper) for paper in papers])


def _continued(case: Case, id: str, paper: Filed) -> Deadline:
    version = case.law("denunciation_continued", paper.start)
    value, day = version.value, day_of(paper.start.latest)
    earlier = filings.every(case, (KIND,))
    answers = [p for p in earlier if p.answered is not None and p.answered.earliest <= paper.start.latest]
    if answers or not earlier:
        period = counting.their_days(day, value["review"])
        return deadlines.theirs(case, id, paper, period.safe, period.arguable, version.says)
    due = counting.working_days_after(counting.days_after(day, -1), value["demand"])
    longest = counting.working_days_after(counting.working_days_after(day, value["demand"]), value["report"])
    return deadlines.theirs(case, id, paper, due, longest, version.says)
