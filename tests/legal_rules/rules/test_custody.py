"""Custody: 72 hours a period from the receipt; no breach while an extension that nobody excluded could cover it."""

import pytest

from tests.legal_rules.rules.asking import clock, finding, instant, outcome

START = {"handed_over_at": "2026-11-18T10:00", "custody_decision_given": True, "stage": "custody"}
FIRST = {"from": "2026-11-18T10:00", "to": "2026-11-21T10:00"}
SECOND = {"from": "2026-11-21T10:00", "to": "2026-11-24T10:00"}
THIRD = {"from": "2026-11-24T10:00", "to": "2026-11-27T10:00"}


def test_the_clock_runs_by_the_hour_from_the_receipt():
    found = clock("custody", "2026-11-20T00:00", **START)
    assert (found.state, found.ends, found.last_day) == ("running", instant("2026-11-21T10:00"), None)
    assert found.ends_at_most == instant("2026-11-27T10:00")
    assert found.uncovered == ()


def test_receipt_comes_before_the_hour_of_the_decision():
    found = clock("custody", "2026-11-20T00:00", **START, custody_from="2026-11-18T20:00")
    assert found.ends == instant("2026-11-21T10:00")


def test_without_a_receipt_the_clock_runs_from_the_decision():
    found = clock("custody", "2026-11-20T00:00", custody_from="2026-11-18T20:00")
    assert found.ends == instant("2026-11-21T20:00")


def test_an_uncertain_receipt_gives_a_range_and_the_claim_takes_the_latest_end():
    found = clock("custody", handed_over_at={"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"})
    assert found.ends == instant("2026-11-21T10:00")
    assert found.ends_range is not None
    assert found.ends_range.earliest == instant("2026-11-21T08:00")


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-11-21T09:00", "kept"),
        ("2026-11-21T10:00", "kept"),
        ("2026-11-21T10:01", "unclear: custody_periods"),
        ("2026-11-27T10:00", "unclear: custody_periods"),
        ("2026-11-27T10:01", "breached"),
    ],
)
def test_the_limit_with_no_extension_known(at, expected):
    assert outcome("custody_limit", at, still_held=True, **START) == expected


def test_past_nine_days_the_uncovered_time_is_open_ended():
    found = clock("custody", "2026-11-28T10:00", still_held=True, **START)
    assert found.uncovered == ((instant("2026-11-27T10:00"), None),)
    assert finding("custody_limit", "2026-11-28T10:00", still_held=True, **START).presumed


def test_an_approved_extension_moves_the_end():
    found = clock("custody", custody_periods=[FIRST, {**SECOND, "approved": True}])
    assert found.ends == instant("2026-11-24T10:00")


def test_an_extension_of_unknown_approval_does_not_move_the_end_but_leaves_it_open():
    periods = [FIRST, SECOND]
    assert clock("custody", custody_periods=periods).ends == instant("2026-11-21T10:00")
    assert outcome("custody_limit", still_held=True, custody_periods=periods) == "unclear: custody_periods"
    assert outcome("custody_extension_approval", still_held=True, custody_periods=periods) == "unclear: custody_periods"


def test_a_refused_extension_closes_the_term():
    periods = [FIRST, {**SECOND, "approved": False}]
    assert outcome("custody_limit", still_held=True, custody_periods=periods) == "breached"
    assert outcome("custody_extension_approval", still_held=True, custody_periods=periods) == "breached"
    assert clock("custody", still_held=True, custody_periods=periods).uncovered == (
        (instant("2026-11-21T10:00"), None),
    )


def test_all_extensions_approved():
    periods = [FIRST, {**SECOND, "approved": True}, {**THIRD, "approved": True}]
    at = "2026-11-27T10:00"
    assert outcome("custody_extension_approval", at, still_held=True, custody_periods=periods) == "kept"
    assert outcome("custody_limit", at, still_held=True, custody_periods=periods) == "kept"


def test_the_end_written_in_the_order_wins():
    written = {"custody_from": "2026-11-18T10:00", "custody_until": "2026-11-20T18:00"}
    assert clock("custody", "2026-11-19T10:00", **written).ends == instant("2026-11-20T18:00")


def test_an_end_written_as_a_day_keeps_the_hour_that_was_counted():
    written = {"custody_from": "2026-11-18T10:00", "custody_until": "2026-11-21"}
    assert clock("custody", "2026-11-19T10:00", **written).ends == instant("2026-11-21T10:00")


def test_no_written_end_goes_past_the_nine_days():
    written = {"custody_from": "2026-11-18T10:00", "custody_until": "2026-12-05T10:00"}
    assert clock("custody", "2026-11-19T10:00", **written).ends == instant("2026-11-27T10:00")


def test_custody_ends_with_release_or_detention():
    assert outcome("custody_limit", released_at="2026-11-21T09:00", **START) == "kept"
    assert clock("custody", released_at="2026-11-21T09:00", **START).state == "stopped"
    assert outcome("custody_limit", "2026-12-20T09:00", detention_from="2026-11-29", **START) == "breached"
    assert clock("custody", "2026-12-20T09:00", detention_from="2026-11-29", **START).uncovered == (
        (instant("2026-11-27T10:00"), instant("2026-11-29T00:00")),
    )


def test_no_custody_at_all():
    assert outcome("custody_limit", custody_from=False) == "not_applicable"
    assert clock("custody", arrest_basis="administrative_custody", arrested_at="2026-11-20").state == "not_started"
    assert outcome("custody_limit", arrest_basis="detention_warrant", arrested_at="2026-11-20") == "not_applicable"


def test_nothing_known_names_what_would_settle_it():
    assert outcome("custody_limit") == "unclear: handed_over_at custody_from"
    assert clock("custody").state == "unknown"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"custody_decision_given": True}, "kept"),
        ({"custody_decision_given": False, "custody_from": "2026-11-18T10:00"}, "breached"),
        ({"custody_from": "2026-11-18T10:00"}, "unclear: custody_decision_given"),
        ({"custody_from": False}, "not_applicable"),
        ({"custody_decision_given": True, "arrest_basis": "invitation"}, "breached"),
        ({"custody_decision_given": True, "arrest_basis": "caught_in_the_act"}, "kept"),
    ],
)
def test_the_custody_decision(facts, expected):
    assert outcome("custody_decision", **facts) == expected


def test_the_law_follows_the_day_of_the_act():
    old = {"custody_from": "2017-12-30T10:00", "still_held": True, "stage": "custody"}
    found = finding("custody_limit", "2018-01-12T10:00", **old)
    assert found.outcome == "breached"
    assert {c.law for c in found.citations} == {"cpc_2003", "cpc_2015"}
    assert found.confidence == "check_with_lawyer"
    before = finding("custody_limit", "2004-06-10T10:00", custody_from="2004-06-01T10:00", still_held=True)
    assert (before.outcome, before.reason) == ("unclear", "no_law_for_date")


def test_where_only_the_taking_is_known_a_late_receipt_cannot_make_a_false_breach():
    taken = {"arrested_at": "2026-11-12T10:00", "arrested_by": "police", "first_decision_at": "2026-11-12T20:00"}
    taken["stage"] = "custody"
    assert outcome("custody_limit", "2026-11-21T15:00", still_held=True, **taken) == "unclear: handed_over_at"
    assert outcome("custody_limit", "2026-11-21T20:01", still_held=True, **taken) == "breached"


def test_past_nine_days_detention_that_nobody_excluded_keeps_it_open():
    facts = {"custody_from": "2026-11-10T10:00", "still_held": True}
    assert outcome("custody_limit", **facts) == "unclear: detention_from"
    assert clock("custody", **facts).uncovered == ()
    assert outcome("custody_limit", detention_from=False, **facts) == "breached"
    assert outcome("custody_limit", charges=False, **facts) == "breached"


def test_detention_that_begins_on_the_day_custody_ends_follows_it_at_once():
    facts = {
        "handed_over_at": "2026-08-01T10:00",
        "custody_until": "2026-08-04T10:00",
        "custody_from": "2026-08-01T18:00",
    }
    assert outcome("custody_limit", detention_from="2026-08-04", **facts) == "kept"
    assert outcome("custody_limit", detention_from="2026-08-05", **facts) == "unclear: custody_periods"


def test_a_release_months_later_says_nothing_of_custody_while_detention_is_not_excluded():
    facts = {"custody_from": "2026-03-01T10:00", "released_at": "2026-06-01T10:00"}
    assert outcome("custody_limit", **facts).startswith("unclear")
    assert outcome("custody_limit", detention_from=False, **facts) == "breached"
