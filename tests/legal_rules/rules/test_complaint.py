"""Deadlines of complaints, denunciations and reports: safe day, arguable day, and which act stands in front."""

from datetime import date

import pytest

from tests.legal_rules.rules.asking import case, instant


def deadline(id, at="2026-11-22T09:00", **facts):
    return case(at, **facts).deadline(id)


def dates(id, at="2026-11-22T09:00", **facts):
    found = deadline(id, at, **facts)
    return found.state, found.due, found.arguable_until


TAKEN = {"arrested_at": "2026-11-18T08:00"}


# fifteen days -------------------------------------------------------------------------------------------------------


def test_fifteen_days_from_learning_of_the_arrest():
    found = dates("complaint_procedural", **TAKEN, learned_at="2026-11-18T12:00")
    assert found == ("open", date(2026, 12, 2), date(2026, 12, 3))


def test_without_the_day_of_learning_the_act_counts_and_nothing_is_arguable():
    assert dates("complaint_procedural", **TAKEN) == ("open", date(2026, 12, 2), None)


@pytest.mark.parametrize(
    ("at", "state"),
    [
        ("2026-12-02T23:59", "open"),
        ("2026-12-03T00:01", "arguable"),
        ("2026-12-03T23:59", "arguable"),
        ("2026-12-04T00:01", "passed"),
    ],
)
def test_the_states_of_a_deadline(at, state):
    assert deadline("complaint_procedural", at, **TAKEN, learned_at="2026-11-18").state == state


def test_an_arguable_end_moves_past_a_day_off_and_the_safe_one_does_not():
    found = dates("complaint_procedural", arrested_at="2026-11-13T08:00", learned_at="2026-11-13T09:00")
    assert found == ("open", date(2026, 11, 27), date(2026, 11, 30))


def test_of_several_acts_the_one_that_ends_first_stands_in_front():
    facts = {**TAKEN, "learned_at": "2026-11-18", "custody_from": "2026-11-18T20:00", "detention_from": "2026-11-21"}
    found = deadline("complaint_procedural", **facts)
    assert found.due == date(2026, 12, 2)
    assert [d.due for d in found.others] == [date(2026, 12, 2), date(2026, 12, 5)]


def test_a_passed_act_steps_back_behind_a_living_one():
    facts = {"arrested_at": "2026-10-20T08:00", "detention_from": "2026-11-12", "custody_from": False}
    found = deadline("complaint_procedural", **facts)
    assert (found.state, found.due) == ("open", date(2026, 11, 26))
    assert [d.state for d in found.others] == ["passed"]


def test_when_all_have_passed_the_last_one_is_shown():
    found = deadline(
        "complaint_procedural", arrested_at="2026-05-20T08:00", detention_from="2026-06-12", custody_from=False
    )
    assert (found.state, found.due) == ("passed", date(2026, 6, 26))


def test_a_decision_given_replaces_the_act_of_its_day():
    decision = {"kind": "procedural_decision", "at": "2026-11-21", "received_at": "2026-11-22"}
    found = deadline("complaint_procedural", detention_from="2026-11-21", decisions=[decision])
    assert (found.due, found.others) == (date(2026, 12, 6), ())


def test_administrative_custody_and_a_private_arrest_are_no_procedural_acts():
    for facts in ({"arrest_basis": "administrative_custody"}, {"arrested_by": "private_person"}):
        assert deadline("complaint_procedural", **TAKEN, **facts).state == "not_yet"


def test_nothing_known():
    found = deadline("complaint_procedural")
    assert (found.state, found.settled_by) == ("unknown", ("arrested_at", "learned_at"))


def test_the_2003_code_gave_fifteen_days_too():
    found = deadline("complaint_procedural", "2014-06-10T09:00", arrested_at="2014-06-05", learned_at="2014-06-05")
    assert (found.due, found.arguable_until) == (date(2014, 6, 19), date(2014, 6, 20))
    assert found.confidence == "check_with_lawyer"


# answers and the second complaint -----------------------------------------------------------------------------------


def filed(kind, day="2026-11-20T09:00", **more):
    return {"filings": [{"kind": kind, "at": day, "how": "in_person", **more}]}


def test_the_answer_is_due_in_a_day_and_at_most_in_three():
    found = dates("complaint_procedural_answer", **filed("complaint_procedural"))
    assert found == ("arguable", instant("2026-11-21T09:00"), date(2026, 11, 23))


def test_the_time_of_the_authority_is_not_moved_by_a_sunday():
    found = dates(
        "complaint_procedural_answer", "2026-11-23T09:00", **filed("complaint_procedural", "2026-11-19T09:00")
    )
    assert found == ("passed", instant("2026-11-20T09:00"), date(2026, 11, 22))


def test_before_2018_there_was_no_number_of_hours():
    found = dates(
        "complaint_procedural_answer", "2014-06-10T09:00", **filed("complaint_procedural", "2014-06-09T09:00")
    )
    assert found == ("open", date(2014, 6, 11), date(2014, 6, 12))


def test_the_second_complaint_runs_from_the_answer():
    answered = filed("complaint_procedural", answered_at="2026-11-21T15:00")
    found = dates("complaint_procedural_second", **answered)
    assert found == ("open", date(2026, 11, 23), date(2026, 11, 24))


def test_the_second_answer_takes_seven_days():
    found = dates("complaint_procedural_second_answer", **filed("complaint_procedural_second"))
    assert found == ("open", date(2026, 11, 26), date(2026, 11, 27))


IDS = (
    "complaint_procedural_answer",
    "complaint_procedural_second",
    "complaint_procedural_second_answer",
    "complaint_administrative",
    "complaint_administrative_answer",
    "complaint_administrative_second",
    "administrative_lawsuit",
    "denunciation_answer",
    "crime_report_answer",
)


@pytest.mark.parametrize("id", IDS)
def test_what_was_not_filed_does_not_run(id):
    assert dates(id, **TAKEN) == ("not_yet", None, None)


# administrative -----------------------------------------------------------------------------------------------------

ADMINISTRATIVE = {
    "arrest_basis": "administrative_custody",
    "arrested_at": "2026-11-01T08:00",
    "learned_at": "2026-11-01",
}


def test_ninety_days_only_for_administrative_acts():
    assert dates("complaint_administrative", **ADMINISTRATIVE) == ("open", date(2027, 1, 29), date(2027, 2, 1))


def test_a_decision_in_its_short_form():
    found = dates(
        "complaint_administrative", decision_kind="administrative_decision", decision_received_at="2026-11-01"
    )
    assert found == ("open", date(2027, 1, 29), date(2027, 2, 1))


def test_one_year_to_sue():
    assert dates("administrative_lawsuit", **ADMINISTRATIVE) == ("open", date(2027, 11, 1), None)


def test_one_year_to_sue_runs_anew_from_the_answer():
    facts = {**ADMINISTRATIVE, **filed("complaint_administrative", "2026-11-05", answered_at="2026-11-20")}
    assert dates("administrative_lawsuit", **facts) == ("open", date(2027, 11, 20), date(2027, 11, 22))


def test_the_administrative_answer_in_its_two_readings():
    facts = {**ADMINISTRATIVE, "remote_area": False, **filed("complaint_administrative", "2026-11-05")}
    assert dates("complaint_administrative_answer", **facts) == ("open", date(2026, 12, 4), date(2026, 12, 30))
    remote = {**facts, "remote_area": True}
    assert dates("complaint_administrative_answer", **remote) == ("open", date(2026, 12, 19), date(2027, 1, 14))


def test_the_second_administrative_complaint_after_an_answer():
    facts = {"remote_area": False, **filed("complaint_administrative", "2026-11-05", answered_at="2026-11-20")}
    assert dates("complaint_administrative_second", **facts) == ("open", date(2026, 12, 19), date(2026, 12, 21))


def test_the_second_administrative_complaint_opens_when_the_time_runs_out():
    found = deadline(
        "complaint_administrative_second", remote_area=False, **filed("complaint_administrative", "2026-11-05")
    )
    assert (found.state, found.opens, found.due) == ("not_yet", date(2026, 12, 4), date(2027, 1, 2))


# denunciation, report, indictment -----------------------------------------------------------------------------------


def test_a_denunciation_about_an_arrest_is_settled_like_a_complaint():
    found = dates("denunciation_answer", **filed("denunciation"))
    assert found == ("arguable", instant("2026-11-21T09:00"), date(2026, 11, 23))


def test_a_denunciation_of_something_else_takes_thirty_or_sixty_days():
    found = dates("denunciation_answer", wrong=["ill_treatment"], **filed("denunciation"))
    assert found == ("open", date(2026, 12, 19), date(2027, 1, 19))


def test_an_administrative_denunciation_adds_the_days_of_acceptance():
    found = dates("denunciation_answer", **ADMINISTRATIVE, **filed("denunciation", "2026-11-02"))
    assert found == ("open", date(2026, 12, 1), date(2027, 2, 14))


def test_a_crime_report_takes_twenty_days_and_four_months_at_most():
    found = dates("crime_report_answer", **filed("crime_report", "2026-11-02"))
    assert found == ("arguable", date(2026, 11, 21), date(2027, 3, 4))


def test_a_crime_report_of_2014_takes_two_months_at_most():
    found = dates("crime_report_answer", "2014-06-10T09:00", **filed("crime_report", "2014-06-02"))
    assert found == ("open", date(2014, 6, 21), date(2014, 8, 2))


def test_the_decision_on_the_indictment():
    serious = {"charge_code": "penal_code_2015", "charge_article": "331", "charge_clause": "2"}
    facts = {"case_file_to_procuracy_at": "2026-11-10", **serious}
    assert dates("prosecution_decision", **facts) == ("open", date(2026, 11, 29), date(2026, 12, 10))
    assert deadline("prosecution_decision", stage="investigation").state == "not_yet"
    assert deadline("prosecution_decision").state == "unknown"


def test_an_answered_paper_steps_back_behind_one_that_waits():
    rows = [
        {"kind": "complaint_procedural", "at": "2026-11-19T09:00", "answered_at": "2026-11-20"},
        {"kind": "complaint_procedural", "at": "2026-11-21T18:00"},
    ]
    assert deadline("complaint_procedural_answer", filings=rows).due == instant("2026-11-22T18:00")


def test_how_time_is_counted_is_said_by_the_law_of_that_day():
    old = deadline(
        "complaint_procedural_answer", "2014-06-10T09:00", **filed("complaint_procedural", "2014-06-09T09:00")
    )
    assert "24" not in old.counting.vi
    new = deadline("complaint_procedural_answer", **filed("complaint_procedural"))
    assert "24 giờ" in new.counting.vi
