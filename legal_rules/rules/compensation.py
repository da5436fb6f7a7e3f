"""State compensation: what grounds a claim, the three years to claim, the agency's time, the fifteen days to sue.

Law on State Compensation Liability 2017 Arts 6-9, 18, 32, 42-47, 52.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from legal_rules import counting
from legal_rules.answer import Deadline
from legal_rules.engine import Case, deadline
from legal_rules.instants import When, day_of
from legal_rules.rules import acts, deadlines, filings, taking
from legal_rules.rules.deadlines import Event
from legal_rules.words import Text

CLAIM = "state_compensation_claim"
FILED = "state_compensation"
UPHELD = ("upheld", "partly_upheld")
DOCUMENT = Text("Nhận văn bản làm căn cứ", "Document received")
DATED = Text("Ngày của văn bản (chưa biết ngày nhận)", "Date of the document (day of receipt not known)")


def covered(case: Case) -> bool | None:
    """Whether the case is among those that the State compensates; None where the reason of the end is not told."""
    if taking.only_administrative(case):
        return _document(case) or any(_allowed(case))
    outcome, reason = case.choice("outcome"), case.choice("outcome_ground")
    if outcome is None or outcome not in case.law_today("compensation_ground").value:
        return False
    reasons = case.law_today("compensation_reason").value
    if reason in reasons["covered"] or outcome == "acquitted":
        return True
    return False if reason in reasons["excluded"] else None


def _document(case: Case) -> bool:
    return case.choice("outcome") == "released_without_charge" and case.when("outcome_document_received_at") is not None


def _allowed(case: Case) -> Iterator[When]:
    """Decisions that allowed an administrative complaint, wholly or in part: each grounds a claim (Art. 8(2))."""
    for row in case.rows_of("filings", ("complaint_administrative", "complaint_administrative_second")):
        if row["result"] in UPHELD and isinstance(row["answered_at"], When):
            yield row["answered_at"]


@deadline(
    CLAIM,
    Text("Hạn yêu cầu Nhà nước bồi thường", "Time to claim State compensation"),
    law=("compensation_claim", "compensation_ground", "compensation_reason", "counting_days_civil"),
)
def state_compensation_claim(case: Case) -> Deadline:
    """State compensation is claimed within 3 years of receiving the document that grounds it."""
    outcome, reason = case.choice("outcome"), case.choice("outcome_ground")
    if acts.is_administrative(case) and (found := [_claim(case, Event(DOCUMENT, a, a)) for a in _allowed(case)]):
        return deadlines.first_of(found)
    received, made = case.when("outcome_document_received_at"), case.when("outcome_decision_at")
    event = Event(DOCUMENT if received else DATED, made, received)
    nothing = deadlines.nothing_yet(CLAIM, "yours", deadlines.words(case, "compensation_claim"))
    if outcome is None or outcome not in case.law("compensation_ground", event.start or case.today).value:
        return nothing
    if reason in case.law("compensation_reason", event.start or case.today).value["excluded"]:
        return nothing
    if event.start is None:
        words = deadlines.words(case, "compensation_claim")
        return deadlines.unknown(CLAIM, "yours", words, ("outcome_document_received_at",))
    return _claim(case, event)


def _claim(case: Case, event: Event) -> Deadline:
    version = case.law("compensation_claim", event.start)
    case.law("counting_days_civil", event.start)
    return deadlines.own_years(case, CLAIM, event, version.value, version.says)


@deadline(
    "state_compensation_answer",
    Text("Hạn giải quyết yêu cầu bồi thường", "Time to settle the compensation claim"),
    law=("compensation_steps",),
)
def state_compensation_answer(case: Case) -> Deadline:
    """Acceptance, checking, a report and a negotiation follow one another, each in its own time."""
    id = "state_compensation_answer"
    papers = filings.filed(case, FILED)
    if not papers:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "compensation_steps"))
    found = []
    for paper in papers:
        version = case.law("compensation_steps", paper.start)
        due = _ladder(day_of(paper.start.latest), version.value, longest=False)
        most = _ladder(day_of(paper.start.latest), version.value, longest=True)
        found.append(deadlines.theirs(case, id, paper, due, most, version.says))
    return deadlines.first_of(found)


def _ladder(day: date, steps: dict[str, list[int] | int], *, longest: bool) -> date:
    """The last day of the whole ladder: its quickest form, or every defect, extension and working day of it."""

    def working(day: date, name: str) -> date:
        count = steps[name]
        assert isinstance(count, int)
        return counting.working_days_after(day, count)

    def calendar(day: date, name: str) -> date:
        lengths = steps[name]
        assert isinstance(lengths, list)
        ordinary, complex_, more = lengths
        return counting.days_after(day, complex_ + more if longest else ordinary)

    if longest:
        day = working(working(day, "defects"), "cure")
    day = calendar(working(day, "acceptance"), "verification")
    return calendar(working(working(day, "report"), "start"), "negotiation")


@deadline(
    "state_compensation_lawsuit",
    Text("Hạn kiện đòi bồi thường", "Time to sue for compensation"),
    law=("compensation_lawsuit", "counting_days_civil"),
)
def state_compensation_lawsuit(case: Case) -> Deadline:
    """Whoever disagrees with the compensation decision sues within 15 days of receiving it."""
    id = "state_compensation_lawsuit"
    answers = [answer for _, answer in filings.answered(case, FILED)]
    if not answers:
        return deadlines.nothing_yet(id, "yours", deadlines.words(case, "compensation_lawsuit"))
    found = []
    for answer in answers:
        version = case.law("compensation_lawsuit", answer)
        case.law("counting_days_civil", answer)
        event = Event(Text("Nhận quyết định bồi thường", "Compensation decision received"), answer, answer)
        found.append(deadlines.own_days(case, id, event, version.value["days"], version.says))
    return deadlines.first_of(found)
