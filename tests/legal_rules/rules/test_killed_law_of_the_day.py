"""Faults that mutants showed unseen: the law of the day of each act, not of the arrest, and what has begun or was sent.

Each expectation is the law's: a procedural act follows the Code in force on its day (CPC 2015 in force from 1 January
2018, Resolution 41/2017/QH14), whatever the day of the arrest.
"""

from datetime import date

import pytest

from tests.legal_rules.rules.asking import case, clock, finding

FIRST = "complaint_administrative"
OLD = {"arrested_at": "2017-11-06", "arrest_basis": "detention_warrant"}


def laws(found):
    return {citation.law for citation in found.citations}


@pytest.mark.parametrize(
    ("judged", "code"), [("2017-12-29", "cpc_2003"), ("2018-01-02", "cpc_2015")], ids=["old", "new"]
)
def test_an_appeal_follows_the_code_of_the_judgment(judged, code):
    found = case("2018-01-05T09:00", **OLD, judgment_at=judged, present_at_judgment=True).deadline("appeal_judgment")
    assert laws(found) & {"cpc_2003", "cpc_2015"} == {code}


@pytest.mark.parametrize(("sent", "code"), [("2017-12-29", "cpc_2003"), ("2018-01-02", "cpc_2015")], ids=["old", "new"])
def test_the_time_to_prepare_the_trial_follows_the_code_of_the_day_the_file_came(sent, code):
    found = clock(
        "detention_trial", "2018-01-05T09:00", **OLD, detention_from="2017-11-08", case_file_to_court_at=sent,
        charge_code="penal_code_1999", charge_article="258", charge_clause="1",
    )  # fmt: skip
    assert laws(found) & {"cpc_2003", "cpc_2015"} == {code}


def test_someone_held_in_an_emergency_is_not_yet_in_custody():
    held = {"stage": "held", "arrest_basis": "emergency_holding", "arrested_at": "2026-11-22T01:00"}
    assert finding("custody_decision", **held).outcome == "not_applicable"
    assert finding("custody_limit", **held).outcome == "not_applicable"
    # Once the twelve hours of the holding are over, being in custody is the question of the papers, not of the stage.
    assert finding("custody_decision", **{**held, "stage": "custody"}).outcome == "unclear"


def test_a_second_complaint_after_silence_says_since_when_it_may_be_sent():
    """Law on Complaints Art. 33(1): a second one when the time to settle the first is over."""
    facts = {"remote_area": False, "filings": [{"kind": FIRST, "at": "2026-03-02", "how": "in_person"}]}
    for at, state in (("2026-03-30T12:00", "not_yet"), ("2026-03-31T12:00", "open")):
        found = case(at, **facts).deadline("complaint_administrative_second")
        assert (found.state, found.opens) == (state, date(2026, 3, 31))


def test_detention_goes_on_until_the_first_step_after_the_file_came_back():
    """Art. 174: a file returned once; of two later steps the earlier one ends the further investigation."""
    told = {
        "arrested_at": "2025-06-02", "detention_from": "2025-06-05", "still_held": True,
        "returns": [{"at": "2026-02-02", "by": "Tòa án nhân dân khu vực 2"}],
        "case_file_to_procuracy_at": "2026-02-20", "case_file_to_court_at": "2026-03-20",
    }  # fmt: skip
    assert finding("detention_after_term", **told).outcome != "breached"
