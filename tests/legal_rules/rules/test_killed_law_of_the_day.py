"""Faults that mutants showed unseen: the law of the day of each act, not of the arrest, and what has begun or was sent.

Each expectation is the law's: a procedural act follows the Code in force on its day (CPC 2015 in force from 1 January
2018, Resolution 41/2017/QH14), whatever the day of the arrest.
"""

from datetime import date

import pytest

from legal_rules import amounts
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


# complaints -----------------------------------------------------------------------------------------------------------


def sent(kind, day, **more):
    return {"filings": [{"kind": kind, "at": day, "how": "in_person", **more}]}


@pytest.mark.parametrize(
    ("received", "code"), [("2017-12-29", "cpc_2003"), ("2018-01-02", "cpc_2015")], ids=["old", "new"]
)
def test_a_complaint_follows_the_code_of_the_act_complained_of(received, code):
    """CPC 2015 Art. 471, CPC 2003 Art. 328: fifteen days in both, but by different articles."""
    decision = {"kind": "procedural_decision", "by": "investigation_agency", "at": received, "received_at": received}
    private = {"arrested_at": "2017-11-06", "arrested_by": "private_person"}  # itself no procedural act
    found = case("2018-01-05T09:00", **private, decisions=[decision]).deadline("complaint_procedural")
    assert found.due == {"cpc_2003": date(2018, 1, 12), "cpc_2015": date(2018, 1, 16)}[code]
    assert laws(found) & {"cpc_2003", "cpc_2015"} == {code}


def test_the_answer_about_conditions_is_counted_by_the_code_of_its_day():
    """Arrested under the 2003 Code; the complaint came after 1 January 2018, with Law 94/2015."""
    told = sent("complaint_detention_regime", "2018-01-10")
    found = case("2018-01-11T09:00", **OLD, detention_from="2017-11-08", **told).deadline(
        "complaint_detention_regime_answer"
    )
    assert (found.due, found.arguable_until) == (date(2018, 1, 14), date(2018, 2, 4))
    assert "cpc_2003" not in laws(found)
    assert {"law_94_2015", "cpc_2015"} <= laws(found)


@pytest.mark.parametrize(
    ("id", "kind", "facts"),
    [
        ("complaint_procedural", "complaint_procedural", {"arrested_at": "2026-10-01T08:00"}),
        ("appeal_judgment", "appeal", {"stage": "appeal", "judgment_at": "2026-10-01", "present_at_judgment": True}),
    ],
)
def test_what_to_do_when_a_day_is_over_is_not_told_to_whoever_sent_the_paper(id, kind, facts):
    missed = case("2026-11-22T09:00", **facts).deadline(id)
    assert missed.state == "passed"
    assert missed.after is not None
    filed = case("2026-11-22T09:00", **facts, **sent(kind, "2026-10-08")).deadline(id)
    assert filed.due == missed.due
    assert filed.after is None


def test_a_day_that_two_laws_share_says_that_something_would_settle_it():
    """The 2003 Code gave no hours for an answer, the 2015 Code 24; the paper came on one side or the other."""
    between = {"earliest": "2017-12-30T08:00", "latest": "2018-01-02T08:00"}
    found = case("2018-01-05T09:00", **sent("complaint_procedural", between)).deadline("complaint_procedural_answer")
    assert (found.state, found.due) == ("unknown", None)
    assert found.settled_by


def test_a_lawsuit_about_a_day_that_nobody_told():
    found = case(arrest_basis="administrative_custody").deadline("administrative_lawsuit")
    assert (found.id, found.whose, found.state) == ("administrative_lawsuit", "yours", "unknown")
    assert found.settled_by == ("arrested_at", "learned_at")
    assert "1 year" in found.counting.en


# held and released ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["trial", None])
def test_time_without_an_order_before_a_release_is_claimed_only_where_the_stage_is_known(stage):
    """Art. 278: the file came in January and every term to prepare the trial was over long before September."""
    facts = {
        "detention_from": "2025-10-06", "case_file_to_court_at": "2026-01-05", "released_at": "2026-09-01T08:00",
        "charge_code": "penal_code_2015", "charge_article": "331", "charge_clause": "1",
    } | ({"stage": stage} if stage else {})  # fmt: skip
    found = clock("detention_trial", **facts)
    assert found.state == "stopped"
    assert bool(found.uncovered) == (stage == "trial")


def test_money_for_a_case_dropped_on_a_ground_that_nobody_told():
    """Law on State Compensation Liability Art. 18: only some grounds give a right to it."""
    told = {
        "stage": "ended", "arrest_basis": "caught_in_the_act", "arrested_at": "2026-08-01",
        "released_at": "2026-08-11", "outcome": "released_without_charge",
    }  # fmt: skip
    for ground, missing in (({}, True), ({"outcome_ground": "no_breach"}, False)):
        (found,) = amounts.every(case("2026-11-22T12:00", **told, **ground), ("state_compensation",))
        assert ("outcome_ground" in found.settled_by) is missing


# later stages and second answers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("sent", "code"), [("2017-12-29", "cpc_2003"), ("2018-01-02", "cpc_2015")], ids=["old", "new"])
def test_the_time_to_open_the_appeal_hearing_follows_the_code_of_the_day_the_file_came(sent, code):
    found = clock(
        "detention_appeal", "2018-01-05T09:00", **OLD, detention_from="2017-11-08", appeal_file_received_at=sent,
        charge_code="penal_code_1999", charge_article="258", charge_clause="1", still_held=True,
    )  # fmt: skip
    assert laws(found) & {"cpc_2003", "cpc_2015"} == {code}


@pytest.mark.parametrize(("day", "code"), [("2017-12-29", "cpc_2003"), ("2018-01-02", "cpc_2015")], ids=["old", "new"])
def test_a_second_answer_is_counted_by_the_code_of_the_day_of_the_second_complaint(day, code):
    told = sent("complaint_procedural_second", day, about="holding")
    found = case("2018-01-05T09:00", **OLD, **told).deadline("complaint_procedural_second_answer")
    assert laws(found) & {"cpc_2003", "cpc_2015"} == {code}


@pytest.mark.parametrize(
    ("begun", "code"), [("2017-12-29", "cpc_2003"), ("2018-01-02", "cpc_2015")], ids=["old", "new"]
)
def test_who_is_rather_not_detained_follows_the_code_of_the_first_day_of_detention(begun, code):
    told = {"arrested_at": "2017-12-20", "arrest_basis": "caught_in_the_act", "pregnant": True}
    found = finding("detention_special_group", "2018-02-01T09:00", **told, detention_from=begun)
    assert laws(found) & {"cpc_2003", "cpc_2015"} == {code}


@pytest.mark.parametrize(("done", "code"), [("2017-12-29", "cpc_2003"), ("2018-01-02", "cpc_2015")], ids=["old", "new"])
def test_days_for_a_complaint_about_conditions_are_counted_by_the_code_of_the_act(done, code):
    decision = {"kind": "procedural_act", "by": "facility", "about": "visits", "at": done}
    found = case("2018-01-05T09:00", **OLD, decisions=[decision]).deadline("complaint_detention_regime")
    assert "cpc_2003" not in laws(found) if code == "cpc_2015" else "cpc_2015" not in laws(found)
