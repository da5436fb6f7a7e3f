"""Appeal (kháng cáo): 15 days against a judgment, 7 days against a first-instance decision."""

from __future__ import annotations

from legal_rules import counting
from legal_rules.answer import Deadline, DeadlineState
from legal_rules.engine import Case, Missing, deadline
from legal_rules.instants import When, day_of
from legal_rules.late import but
from legal_rules.law import Version
from legal_rules.rules import deadlines
from legal_rules.rules.deadlines import Event
from legal_rules.rules.stages import is_court, reached
from legal_rules.rules.taking import law_if_any
from legal_rules.words import Text

LATE = Text(
    "15 ngày đã hết. Vẫn xin kháng cáo quá hạn được nếu chậm vì lý do bất khả kháng hoặc trở ngại khách quan.",
    "The 15 days are over. A late appeal is still possible where force majeure or an obstacle caused the delay.",
)
PRONOUNCED = Text("Ngày tuyên án", "Judgment pronounced")
SERVED = Text("Ngày nhận bản án", "Judgment received")
ENDED_IN_COURT = ("case_dropped", "case_suspended")


@deadline(
    "appeal_judgment",
    Text("Hạn kháng cáo bản án", "Time to appeal the judgment"),
    law=("appeal_judgment", "counting_days"),
)
def appeal_judgment(case: Case) -> Deadline:
    """A first-instance judgment is appealed within 15 days of being pronounced, or of receipt by an absent person."""
    found = _judgment(case)
    if found.state == "passed" and law_if_any(case, "appeal_late", case.need_when("judgment_at")):
        return but(found, counting=LATE)
    return found


def _judgment(case: Case) -> Deadline:
    id = "appeal_judgment"
    try:
        judged = reached(case, "judgment_at", "appeal")
    except Missing as gap:
        return deadlines.unknown(id, "yours", deadlines.words(case, "appeal_judgment"), gap.facts)
    if judged is None:
        return deadlines.nothing_yet(id, "yours", deadlines.words(case, "appeal_judgment"))
    version = case.law("appeal_judgment", judged)
    case.law("counting_days", judged)
    law_if_any(case, "appeal_filed", judged)
    present, served = case.yes("present_at_judgment"), case.when("judgment_served_at")
    if present is False and served is None:
        # Whether it was posted up is not known: the safe day counts from the judgment itself.
        found = deadlines.own_days(case, id, Event(PRONOUNCED, judged, None), version.value, version.says)
        # Nothing received and perhaps nothing posted up: the fifteen days may not have begun (Art. 333(1)).
        state: DeadlineState = "unknown" if found.state == "passed" else found.state
        return but(found, state=state, settled_by=("judgment_served_at",))
    if present is not None or served is None:
        event = Event(SERVED, served, served) if present is False else Event(PRONOUNCED, judged, judged)
        return deadlines.own_days(case, id, event, version.value, version.says)
    return _either(case, id, (judged, served), version)


def _either(case: Case, id: str, days: tuple[When, When], version: Version) -> Deadline:
    """Presence is not known: safe from the judgment, arguable from its receipt."""
    judged, served = days
    first = counting.own_days(day_of(judged.earliest), version.value)
    last = counting.own_days(day_of(served.latest), version.value)
    found = deadlines.own(case, id, Event(PRONOUNCED, judged, judged), first, last, version.says)
    return but(found, settled_by=("present_at_judgment",))


@deadline(
    "appeal_decision",
    Text("Hạn kháng cáo quyết định", "Time to appeal a decision"),
    law=("appeal_decision", "counting_days"),
)
def appeal_decision(case: Case) -> Deadline:
    """A first-instance decision of a court is appealed within 7 days of its receipt."""
    id = "appeal_decision"
    events = [
        Event(Text("Nhận quyết định", "Decision received"), row["at"], row["received_at"])
        for row in case.rows_of("decisions", ("procedural_decision",))
        if is_court(row["by"]) and (row["received_at"] or row["at"])
    ]
    received, made = case.when("outcome_document_received_at"), case.when("outcome_decision_at")
    in_court = case.choice("stage") in ("trial", "ended") and case.when("case_file_to_court_at") is not None
    if not events and in_court and case.choice("outcome") in ENDED_IN_COURT and (received or made):
        events = [Event(Text("Nhận quyết định", "Decision received"), made, received)]
    if not events:
        return deadlines.nothing_yet(id, "yours", deadlines.words(case, "appeal_decision"))
    return deadlines.first_of([_decision(case, id, event) for event in events])


def _decision(case: Case, id: str, event: Event) -> Deadline:
    version = case.law("appeal_decision", event.start)
    case.law("counting_days", event.start)
    return deadlines.own_days(case, id, event, version.value, version.says)
