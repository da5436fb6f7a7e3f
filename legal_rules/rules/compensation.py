"""State compensation: the three years that run from the document that grounds the claim."""

from __future__ import annotations

from legal_rules.answer import Deadline
from legal_rules.engine import Case, deadline
from legal_rules.rules import deadlines
from legal_rules.rules.deadlines import Event
from legal_rules.words import Text


@deadline(
    "state_compensation_claim",
    Text("Hạn yêu cầu Nhà nước bồi thường", "Time to claim State compensation"),
    law=("compensation_claim", "compensation_ground", "counting_days_civil"),
)
def state_compensation_claim(case: Case) -> Deadline:
    """State compensation is claimed within 3 years of receiving the document that grounds it."""
    id = "state_compensation_claim"
    outcome = case.choice("outcome")
    received, made = case.when("outcome_document_received_at"), case.when("outcome_decision_at")
    event = Event(Text("Nhận văn bản làm căn cứ", "Document received"), made, received)
    if outcome is None or event.start is None:
        if outcome is None or outcome not in case.law("compensation_ground", case.today).value:
            return deadlines.nothing_yet(id, "yours", deadlines.words(case, "compensation_claim"))
        return deadlines.unknown(
            id, "yours", deadlines.words(case, "compensation_claim"), ("outcome_document_received_at",)
        )
    if outcome not in case.law("compensation_ground", event.start).value:
        return deadlines.nothing_yet(id, "yours", deadlines.words(case, "compensation_claim"))
    version = case.law("compensation_claim", event.start)
    case.law("counting_days_civil", event.start)
    return deadlines.own_years(case, id, event, version.value, version.says)
