"""Prosecution, trial and appeal: usual and longest limits, and the clocks of detention in them."""

from datetime import date

import pytest

from tests.legal_rules.rules.asking import clock, finding, instant, outcome

SERIOUS = {"charge_code": "penal_code_2015", "charge_article": "331", "charge_clause": "2"}
VERY = {"charge_code": "penal_code_2015", "charge_article": "117", "charge_clause": "1"}
HELD = {"detention_from": "2026-01-05", "still_held": True}


@pytest.mark.parametrize(
    ("decided", "expected"),
    [
        ("2026-05-24", "kept"),
        ("2026-05-25", "unclear: prosecution_extended_days"),
        ("2026-06-03", "unclear: prosecution_extended_days"),
        ("2026-06-04", "breached"),
    ],
)
def test_the_prosecution_stage_of_a_serious_crime(decided, expected):
    facts = {"case_file_to_procuracy_at": "2026-05-04", "indicted_at": decided}
    assert outcome("prosecution_stage_limit", **facts, **SERIOUS) == expected


def test_the_extension_that_is_known_decides():
    facts = {"case_file_to_procuracy_at": "2026-05-04", "prosecution_extended_days": 10, **SERIOUS}
    assert outcome("prosecution_stage_limit", indicted_at="2026-06-03", **facts) == "kept"
    assert outcome("prosecution_stage_limit", indicted_at="2026-06-04", **facts) == "breached"


def test_an_extension_longer_than_the_law_allows_does_not_help():
    facts = {"case_file_to_procuracy_at": "2026-05-04", "prosecution_extended_days": 30, **SERIOUS}
    assert outcome("prosecution_stage_limit", indicted_at="2026-06-10", **facts) == "breached"


def test_returning_the_file_is_a_decision_too():
    facts = {"case_file_to_procuracy_at": "2026-05-04", **SERIOUS}
    back = [{"by": "Viện kiểm sát", "at": "2026-05-20"}]
    assert outcome("prosecution_stage_limit", **facts, returns=back) == "kept"


def test_an_unknown_class_takes_the_longest_limit():
    facts = {"case_file_to_procuracy_at": "2026-05-04"}
    assert "charges" in outcome("prosecution_stage_limit", indicted_at="2026-06-20", **facts)
    assert outcome("prosecution_stage_limit", indicted_at="2026-07-04", **facts) == "breached"


@pytest.mark.parametrize("id", ["prosecution_stage_limit", "trial_stage_limit", "appeal_stage_limit"])
def test_a_stage_that_was_not_reached(id):
    assert outcome(id, stage="investigation") == "not_applicable"
    assert outcome(id).startswith("unclear: ")


@pytest.mark.parametrize(
    ("trial", "expected"),
    [("2013-05-24", "kept"), ("2013-07-08", "unclear: trial_decision_at"), ("2013-07-09", "breached")],
)
def test_a_published_case_of_2013_past_its_outer_limit_by_one_day(trial, expected):
    charge = {"charge_code": "penal_code_1999", "charge_article": "161", "charge_clause": "3"}
    facts = {"case_file_to_court_at": "2013-04-09", "trial_at": trial, **charge}
    assert outcome("trial_stage_limit", "2013-08-01T09:00", **facts) == expected


@pytest.mark.parametrize(
    ("decision", "trial", "expected"),
    [
        ("2026-06-18", "2026-07-03", "kept"),
        ("2026-06-18", "2026-07-04", "unclear: fact_missing"),
        ("2026-06-18", "2026-07-19", "breached"),
        ("2026-06-19", "2026-06-30", "unclear: trial_extended_days"),
        ("2026-07-04", "2026-07-10", "breached"),
    ],
)
def test_the_decision_and_then_the_hearing(decision, trial, expected):
    facts = {"case_file_to_court_at": "2026-05-04", "trial_decision_at": decision, "trial_at": trial, **SERIOUS}
    assert outcome("trial_stage_limit", **facts) == expected


@pytest.mark.parametrize(
    ("start", "decision", "more", "named"),
    [
        (
            "2026-05-04",
            {"earliest": "2026-06-15", "latest": "2026-06-20"},
            {},
            "trial_extended_days, trial_decision_at",
        ),
        (
            "2026-05-04",
            {"earliest": "2026-06-15", "latest": "2026-06-20"},
            {"trial_extended_days": 0},
            "trial_decision_at",
        ),
        (
            {"earliest": "2026-05-02", "latest": "2026-05-05"},
            "2026-06-18",
            {"trial_extended_days": 0},
            "case_file_to_court_at",
        ),
        ("2026-05-04", False, {"stage": "trial"}, "trial_extended_days"),
    ],
)
def test_what_would_settle_the_preparation_of_a_trial_is_named(start, decision, more, named):
    facts = {"case_file_to_court_at": start, "trial_decision_at": decision, **more, **SERIOUS}
    found = finding("trial_stage_limit", "2026-06-25T09:00", **facts)
    assert (found.outcome, ", ".join(found.settled_by)) == ("unclear", named)


def test_the_day_of_the_decision_settles_when_the_hearing_had_to_open():
    facts = {
        "case_file_to_court_at": "2026-05-04",
        "trial_decision_at": {"earliest": "2026-06-10", "latest": "2026-06-14"},
    }
    assert outcome("trial_stage_limit", trial_at="2026-06-27", **facts, **SERIOUS) == "unclear: trial_decision_at"


def test_months_of_preparation_are_calendar_months_that_roll_over_a_day_off():
    # 2 months from 15 June 2026 end on Saturday 15 August; the next working day is Monday the 17th.
    facts = {"case_file_to_court_at": "2026-06-15", "trial_at": "2026-09-01", **VERY}
    assert outcome("trial_stage_limit", trial_decision_at="2026-08-17", **facts) == "kept"
    assert outcome("trial_stage_limit", trial_decision_at="2026-08-18", **facts).startswith("unclear")


@pytest.mark.parametrize(
    ("judged", "expected"),
    [("2026-07-03", "kept"), ("2026-07-04", "unclear: appeal_hearing_at"), ("2026-08-03", "breached")],
)
def test_the_appeal_stage(judged, expected):
    facts = {"appeal_file_received_at": "2026-05-04", "appeal_judgment_at": judged, **SERIOUS}
    assert outcome("appeal_stage_limit", **facts) == expected


def test_an_appeal_judged_too_late_may_have_opened_in_time():
    facts = {"appeal_file_received_at": "2026-05-04", "appeal_judgment_at": "2026-08-03", **SERIOUS}
    found = finding("appeal_stage_limit", **facts)
    assert (found.outcome, found.confidence, found.contrary_reading is not None) == (
        "breached",
        "check_with_lawyer",
        True,
    )
    assert outcome("appeal_stage_limit", **facts, appeal_hearing_at="2026-07-03") == "kept"
    assert outcome("appeal_stage_limit", **facts, appeal_hearing_at="2026-07-04") == "unclear: fact_missing"


def test_a_national_security_appeal_lies_above_the_province():
    facts = {"appeal_file_received_at": "2026-05-04", "appeal_judgment_at": "2026-08-02", **VERY}
    found = finding("appeal_stage_limit", **facts)
    assert (found.outcome, found.confidence) == ("kept", "check_with_lawyer")


# clocks -------------------------------------------------------------------------------------------------------------


def test_the_clock_counts_the_first_day_and_keeps_the_later_reading_beside_it():
    facts = {"case_file_to_procuracy_at": "2026-05-04", **SERIOUS, **HELD}
    found = clock("detention_prosecution", "2026-05-10T09:00", **facts)
    assert (found.state, found.last_day) == ("running", date(2026, 5, 23))
    assert found.ends_at_most == instant("2026-06-03T00:00")
    assert found.ends_range is not None
    assert found.ends_range.latest == instant("2026-05-25T00:00")


def test_the_clock_claims_uncovered_time_only_past_both_readings():
    facts = {"case_file_to_procuracy_at": "2026-05-04", **SERIOUS, **HELD}
    assert clock("detention_prosecution", "2026-06-03T09:00", **facts).uncovered == ()
    assert clock("detention_prosecution", "2026-06-04T00:01", **facts).uncovered == ()
    still = {**facts, "stage": "prosecution"}
    assert clock("detention_prosecution", "2026-06-04T00:01", **still).uncovered == (
        (instant("2026-06-04T00:00"), None),
    )


def test_a_stage_that_nobody_said_goes_on_is_never_a_breach():
    facts = {"case_file_to_procuracy_at": "2026-05-04", **SERIOUS}
    assert outcome("prosecution_stage_limit", "2026-09-04T09:00", **facts) == "unclear: indicted_at"
    assert outcome("prosecution_stage_limit", "2026-09-04T09:00", stage="prosecution", **facts) == "breached"
    assert outcome("prosecution_stage_limit", "2026-05-14T09:00", **facts) == "kept"


def test_the_trial_clock_counts_thirty_day_months():
    facts = {"case_file_to_court_at": "2026-05-04", **VERY, **HELD}
    found = clock("detention_trial", "2026-05-10T09:00", **facts)
    assert found.last_day == date(2026, 7, 2)
    assert found.ends_at_most == instant("2026-09-01T00:00")


def test_uncovered_time_before_the_trial_also_leaves_room_for_calendar_months():
    # two calendar months from 4 May end on Saturday 4 July, so on Monday the 6th; 30 + 30 days more: 4 September
    facts = {"case_file_to_court_at": "2026-05-04", "stage": "trial", **VERY, **HELD}
    assert clock("detention_trial", "2026-09-05T00:00", **facts).uncovered == ()
    assert clock("detention_trial", "2026-09-05T00:01", **facts).uncovered == ((instant("2026-09-05T00:00"), None),)


def test_the_appeal_clock():
    facts = {"appeal_file_received_at": "2026-05-04", **SERIOUS, **HELD}
    found = clock("detention_appeal", "2026-05-10T09:00", **facts)
    assert (found.last_day, found.ends_at_most) == (date(2026, 7, 2), instant("2026-08-02T00:00"))


@pytest.mark.parametrize("id", ["detention_prosecution", "detention_trial", "detention_appeal"])
def test_no_clock_before_its_stage(id):
    assert clock(id, stage="investigation").state == "not_started"
    assert clock(id).state == "unknown"


def test_a_clock_stops_with_the_next_stage():
    facts = {"case_file_to_procuracy_at": "2026-05-04", "indicted_at": "2026-05-20", **SERIOUS, **HELD}
    assert clock("detention_prosecution", **facts).state == "stopped"


def test_half_the_time_where_a_minor_is_accused_since_2026():
    facts = {"case_file_to_procuracy_at": "2026-05-04", "age": 16, "arrested_at": "2026-04-20", **SERIOUS}
    assert outcome("prosecution_stage_limit", indicted_at="2026-05-14", **facts) == "kept"
    assert outcome("prosecution_stage_limit", indicted_at="2026-05-20", **facts).startswith("unclear")
    before = {**facts, "case_file_to_procuracy_at": "2025-05-04", "arrested_at": "2025-04-20"}
    assert outcome("prosecution_stage_limit", indicted_at="2025-05-20", **before) == "kept"
