"""How long bail, a deposit of money or a ban on leaving one's residence may last (Arts 121(5), 122(4), 123(4)).

Boundary: the outer time by the stage in which the measure was granted; an earlier day written in the decision holds
before it. Whether a request succeeds is nobody's to count here.
"""

from __future__ import annotations

from datetime import date

from legal_rules import counting
from legal_rules.answer import Deadline
from legal_rules.engine import Case, Missing, deadline
from legal_rules.facts import Row
from legal_rules.instants import When, day_of
from legal_rules.law import Version
from legal_rules.rules import deadlines, filings, notions, taking
from legal_rules.rules.filings import Filed
from legal_rules.rules.stages import STAGES, base_length, stage_end
from legal_rules.words import Text

ID = "measure_term"
MEASURES = ("bail", "surety", "other_measure")
GRANTED = ("upheld", "partly_upheld")
# What lifts every measure (Art. 125(1)); a sentence to prison does not, nor does a case that is only suspended.
LIFTS = ("case_dropped", "acquitted", "exempted", "suspended_sentence", "non_custodial")
# From the last stage back: the fact that begins it, the stage, the parameter of its time.
BEGUN = (
    ("appeal_file_received_at", "appeal", "appeal_preparation"),
    ("case_file_to_court_at", "trial", "trial_preparation"),
    ("case_file_to_procuracy_at", "prosecution", "prosecution_stage"),
)


@deadline(
    ID,
    Text("Bảo lĩnh, đặt tiền kéo dài đến khi nào", "How long bail or a deposit may last"),
    law=("measure_term", "investigation_length", "counting_months"),
)
def measure_term(case: Case) -> Deadline:
    """Bail and a deposit last no longer than the stage they were granted in; after a prison sentence, until prison."""
    granted = [paper for paper, _ in filings.answered(case, *MEASURES) if paper.key("result") in GRANTED]
    if not granted:
        return deadlines.nothing_yet(ID, "theirs", deadlines.words(case, "measure_term"))
    return deadlines.first_of([_of(case, paper) for paper in granted])


def _of(case: Case, paper: Filed) -> Deadline:
    start = paper.answered
    assert start is not None
    words = case.law("measure_term", start).says
    over = _lifted(case)
    if over is not None and over.latest >= start.earliest:
        day = day_of(over.latest)
        return deadlines.theirs(case, ID, _ended(paper), day, day, words)
    judged, appeal = case.when("judgment_at"), case.when("appeal_file_received_at")
    if judged is not None and judged.earliest <= start.latest and (appeal is None or start.latest < appeal.earliest):
        return Deadline(ID, "theirs", "open", words, opens=day_of(start.latest))  # until prison, a day no law fixes
    begun, name = _stage(case, start)
    due, longest = _stage_days(case, begun, name) if name else _investigation(case, start)
    return deadlines.theirs(case, ID, _ended(paper), due, longest, words)


def _ended(paper: Filed) -> Filed:
    """The paper as granted: what runs now is the measure, so no answer is waited for and no post delays it."""
    row: Row = {**paper.row, "answered_at": None}
    return Filed(row, paper.answered or paper.start, False, None)


def _lifted(case: Case) -> When | None:
    """The decision or judgment that lifts every measure."""
    if case.choice("outcome") not in LIFTS:
        return None
    found = case.when("outcome_decision_at") or case.when("judgment_at")
    if found is not None:
        case.law("measure_must_end", found)
    return found


def _stage(case: Case, granted: When) -> tuple[When, str | None]:
    """The beginning of the stage in which the measure was granted, with its parameter; None for the investigation."""
    for fact, _, name in BEGUN:
        begun = case.when(fact)
        if begun is not None and begun.earliest <= granted.latest:
            return begun, name
    now = case.choice("stage")
    for fact, stage, _ in reversed(BEGUN):
        if case.when(fact) is None and not case.never(fact) and now in STAGES[STAGES.index(stage) :]:
            raise Missing(fact)
    return granted, None


def _investigation(case: Case, granted: When) -> tuple[date, date]:
    """The time for the investigation from the first charge: the case was opened by then, so it ends no later."""
    charged = taking.first_charged(case)
    if charged is None:
        raise Missing("charges")
    value = case.law("investigation_length", granted).value
    case.law("counting_months", granted)
    classes = notions.severities(case, granted)
    order = [notions.SEVERITIES.index(name) for name in classes]
    # Art. 172(3) adds once for the gravest class, once for national security; nothing says that one excludes the other.
    secure = notions.national_security(case, granted) is not False
    more = value["extra"] * (secure + (classes[-1] == "exceptionally_serious"))
    longest = max(value["initial"][n] + sum(value["extensions"][n]) for n in order) + more
    due = counting.months(day_of(charged.earliest), min(value["initial"][n] for n in order))
    return due, counting.months_rolled(day_of(charged.latest), longest)


def _stage_days(case: Case, begun: When, name: str) -> tuple[date, date]:
    """The usual and the longest last day of a later stage; the trial has the days for opening the hearing too."""
    version = case.law(name, begun)
    first, last = day_of(begun.earliest), day_of(begun.latest)
    if name == "appeal_preparation":
        value = version.value
        return counting.days(first, value["provincial"]), counting.days_after(last, value["higher"])
    classes = notions.severities(case, begun)
    more = case.law("trial_opening", begun).value[1] if name == "trial_preparation" else 0
    due = min(_usual(version, c, first) for c in classes)
    extension = version.value["extension"]
    ends = [counting.days_after(stage_end(last, base_length(version, c)), extension[c] + more) for c in classes]
    return due, max(ends)


def _usual(version: Version, name: str, first: date) -> date:
    length = base_length(version, name)
    return counting.months(first, length["months"]) if "months" in length else counting.days(first, length["days"])
