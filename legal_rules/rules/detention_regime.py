"""Complaints about how custody or detention is carried out: visits, food, medicine, discipline; not the holding itself.

Law 94/2015 Arts 44, 46, 50 until 30 June 2026. Of the law that replaced it the periods have not been read: the shortest
known one is given to the person, and the time to answer is not worked out.
"""

from __future__ import annotations

from legal_rules import counting
from legal_rules.answer import Deadline
from legal_rules.engine import Case, deadline
from legal_rules.instants import When, day_of
from legal_rules.rules import acts, deadlines, filings, notions
from legal_rules.rules.deadlines import Event
from legal_rules.rules.filings import Filed
from legal_rules.words import Text

FIRST = "complaint_detention_regime"
SECOND = "complaint_detention_regime_second"


@deadline(
    FIRST,
    Text("Hạn khiếu nại về điều kiện giữ", "Time to complain about conditions"),
    law=("detention_regime_complaint", "counting_days"),
)
def complaint_detention_regime(case: Case) -> Deadline:
    """What a place of holding decides or does is complained of within 30 days of receiving or learning of it."""
    found = acts.of_facility(case)
    if not found:
        return deadlines.nothing_yet(FIRST, "yours", deadlines.words(case, "detention_regime_complaint"))
    return deadlines.first_of([_complaint(case, event) for event in found])


def _complaint(case: Case, event: Event) -> Deadline:
    version = case.law("detention_regime_complaint", event.start)
    case.law("counting_days", event.start)
    return deadlines.own_days(case, FIRST, event, version.value["file"], version.says)


@deadline(
    "complaint_detention_regime_answer",
    Text("Hạn trả lời khiếu nại về điều kiện giữ", "Time to answer the complaint about conditions"),
    law=("detention_regime_answer", "counting_authority"),
)
def complaint_detention_regime_answer(case: Case) -> Deadline:
    """The procuracy settles it within 2 days of acceptance in custody, 5 in detention, with 5 or 20 more if complex."""
    return _answers(case, "complaint_detention_regime_answer", FIRST, "first")


@deadline(
    SECOND,
    Text("Hạn khiếu nại lần hai về điều kiện giữ", "Time for the second complaint about conditions"),
    law=("detention_regime_complaint", "counting_days"),
)
def complaint_detention_regime_second(case: Case) -> Deadline:
    """The next complaint is filed within 15 days of receiving the decision."""
    found = []
    for _, answer in filings.answered(case, FIRST):
        version = case.law("detention_regime_complaint", answer)
        if version.value["second"] is None:
            return deadlines.unknown(SECOND, "yours", version.says, ())
        case.law("counting_days", answer)
        event = Event(Text("Nhận quyết định giải quyết", "First decision received"), answer, answer)
        found.append(deadlines.own_days(case, SECOND, event, version.value["second"], version.says))
    if not found:
        return deadlines.nothing_yet(SECOND, "yours", deadlines.words(case, "detention_regime_complaint"))
    return deadlines.first_of(found)


@deadline(
    "complaint_detention_regime_second_answer",
    Text("Hạn trả lời lần hai về điều kiện giữ", "Time to answer the second complaint about conditions"),
    law=("detention_regime_answer", "counting_authority"),
)
def complaint_detention_regime_second_answer(case: Case) -> Deadline:
    """The higher procuracy settles it within 3 days in custody, 10 in detention, finally."""
    return _answers(case, "complaint_detention_regime_second_answer", SECOND, "second")


def _answers(case: Case, id: str, kind: str, level: str) -> Deadline:
    papers = filings.filed(case, kind)
    if not papers:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "detention_regime_complaint"))
    return deadlines.first_of([_answer(case, id, paper, level) for paper in papers])


def _answer(case: Case, id: str, paper: Filed, level: str) -> Deadline:
    """Time runs from acceptance, for which no period is stated: the day of receipt is the earliest it can be."""
    version = case.law("detention_regime_answer", paper.start)
    case.law("counting_authority", paper.start)
    value, regimes = version.value, _regimes(case, paper.start)
    day = day_of(paper.start.latest)
    due = counting.days(day, min(value[level][r] for r in regimes))
    longest = counting.days_after(day, max(value[level][r] + value["complex"][r] for r in regimes))
    return deadlines.from_acceptance(deadlines.theirs(case, id, paper, due, longest, version.says), paper)


def _regimes(case: Case, on: When) -> tuple[str, ...]:
    """Whether the person was in custody or in detention; both where that is not known."""
    detention = notions.detention_from(case)
    if detention is not None:
        before = on.before(detention)
        return ("custody",) if before else ("detention",) if before is False else ("custody", "detention")
    if case.never("detention_from") or case.choice("stage") == "custody":
        return ("custody",)
    return ("custody", "detention")
