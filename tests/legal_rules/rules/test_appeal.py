"""Appeals and State compensation: from which day, and which of two days where presence is not known."""

from datetime import date

import pytest

from tests.legal_rules.rules.asking import case


def dates(id, at="2026-11-22T09:00", **facts):
    found = case(at, **facts).deadline(id)
    return found.state, found.due, found.arguable_until


JUDGED = {"judgment_at": "2026-11-13"}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"present_at_judgment": True}, ("open", date(2026, 11, 27), date(2026, 11, 30))),
        ({}, ("open", date(2026, 11, 27), date(2026, 11, 30))),
        ({"present_at_judgment": False}, ("open", date(2026, 11, 27), None)),
        (
            {"present_at_judgment": False, "judgment_served_at": "2026-11-18"},
            ("open", date(2026, 12, 2), date(2026, 12, 3)),
        ),
        ({"judgment_served_at": "2026-11-18"}, ("open", date(2026, 11, 27), date(2026, 12, 3))),
    ],
)
def test_fifteen_days_against_a_judgment(facts, expected):
    assert dates("appeal_judgment", **JUDGED, **facts) == expected


def test_a_last_day_on_a_sunday_can_be_argued_to_monday():
    # 15 days from Saturday 7 November end, the first day left out, on Sunday the 22nd: Monday the 23rd.
    found = dates("appeal_judgment", judgment_at="2026-11-07", present_at_judgment=True)
    assert found == ("arguable", date(2026, 11, 21), date(2026, 11, 23))


@pytest.mark.parametrize("served", [{}, {"judgment_served_at": False}])
def test_an_absent_defendant_who_received_nothing_has_not_lost_the_appeal(served):
    # Art. 333(1): the fifteen days of an absent defendant begin with the receipt or the posting of the judgment.
    absent = {"judgment_at": "2026-10-01", "present_at_judgment": False, **served}
    assert dates("appeal_judgment", **absent) == ("unknown", date(2026, 10, 15), None)
    assert case(**absent).deadline("appeal_judgment").settled_by == ("judgment_served_at",)
    assert dates("appeal_judgment", **{**absent, "present_at_judgment": True})[0] == "passed"


def test_no_judgment_yet():
    assert dates("appeal_judgment", stage="investigation")[0] == "not_yet"
    assert case().deadline("appeal_judgment").settled_by == ("judgment_at",)


def test_seven_days_against_a_decision_of_the_court():
    decision = {"kind": "procedural_decision", "by": "Tòa án nhân dân khu vực 2", "received_at": "2026-11-18"}
    assert dates("appeal_decision", decisions=[decision]) == ("open", date(2026, 11, 24), date(2026, 11, 25))
    police = {**decision, "by": "Cơ quan điều tra"}
    assert dates("appeal_decision", decisions=[police])[0] == "not_yet"


@pytest.mark.parametrize("outcome", ["released_without_charge", "case_dropped", "acquitted"])
def test_three_years_to_claim_compensation(outcome):
    facts = {"outcome": outcome, "outcome_document_received_at": "2026-11-18"}
    assert dates("state_compensation_claim", **facts) == ("open", date(2029, 11, 18), None)


def test_compensation_needs_its_ground():
    assert (
        dates("state_compensation_claim", outcome="convicted", outcome_document_received_at="2026-11-18")[0]
        == "not_yet"
    )
    assert dates("state_compensation_claim")[0] == "not_yet"
    found = case(outcome="acquitted").deadline("state_compensation_claim")
    assert (found.state, found.settled_by) == ("unknown", ("outcome_document_received_at",))


def test_without_its_receipt_the_document_counts_from_its_day():
    facts = {"outcome": "acquitted", "outcome_decision_at": "2026-11-18"}
    assert dates("state_compensation_claim", **facts) == ("open", date(2029, 11, 18), None)


def test_before_the_law_of_2017_nothing_is_worked_out():
    facts = {"outcome": "acquitted", "outcome_document_received_at": "2017-03-01"}
    assert dates("state_compensation_claim", "2017-06-01T09:00", **facts) == ("unknown", None, None)
