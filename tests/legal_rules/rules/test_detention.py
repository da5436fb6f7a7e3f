"""Detention for investigation: the circular's sums, the classes, orders and extensions, and release at the end."""

from datetime import date

import pytest

from tests.legal_rules.rules.asking import clock, finding, instant, outcome

SERIOUS = {"charge_code": "penal_code_2015", "charge_article": "331", "charge_clause": "2"}
GRAVEST = {"charge_code": "penal_code_2015", "charge_article": "109", "charge_clause": "1"}
LIGHT = {"charge_code": "penal_code_2015", "charge_article": "331", "charge_clause": "1"}
HELD = {"still_held": True, "stage": "investigation"}


def limit(at="2026-11-22T09:00", **facts):
    return outcome("detention_limit", at, **facts)


def detention(at="2026-11-22T09:00", **facts):
    return clock("detention_investigation", at, **facts)


# the two examples of the joint circular -----------------------------------------------------------------------------


def test_first_example_two_months_less_three_days_of_custody():
    found = detention(
        "2018-04-10T09:00",
        custody_from="2018-03-01T10:00",
        custody_until="2018-03-04T10:00",
        detention_orders=[{"from": "2018-03-04", "months": 2, "approved": True}],
    )
    assert (found.last_day, found.ends) == (date(2018, 4, 29), instant("2018-04-30T00:00"))


def test_first_example_as_the_order_is_written_gives_the_same_day():
    order = {"from": "2018-03-04", "months": 1, "days": 27, "approved": True}
    found = detention(
        "2018-04-10T09:00",
        custody_from="2018-03-01T10:00",
        custody_until="2018-03-04T10:00",
        detention_orders=[order],
    )
    assert found.last_day == date(2018, 4, 29)


def test_second_example_after_a_time_at_liberty():
    found = detention(
        "2018-05-01T09:00",
        custody_from="2018-03-05T14:00",
        custody_until="2018-03-11T14:00",
        at_liberty=[{"from": "2018-03-11T14:00", "to": "2018-04-11"}],
        detention_from="2018-04-11",
        detention_orders=[{"from": "2018-04-11", "months": 2, "approved": True}],
    )
    assert found.last_day == date(2018, 6, 3)


# the initial term by class ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("article", "clause", "last", "most"),
    [
        ("331", "1", date(2026, 10, 29), instant("2026-11-29T00:00")),
        ("331", "2", date(2026, 11, 28), instant("2027-01-28T00:00")),
        ("117", "1", date(2026, 12, 28), None),
        ("109", "1", date(2026, 12, 28), "open_ended"),
    ],
)
def test_the_initial_months_and_the_most(article, clause, last, most):
    charge = {"charge_code": "penal_code_2015", "charge_article": article, "charge_clause": clause}
    found = detention("2026-10-01T09:00", detention_from="2026-08-31", custody_from=False, **charge, **HELD)
    assert found.last_day == last
    if most is not None:
        assert found.ends_at_most == most


def test_national_security_adds_the_extensions_of_the_prosecutor_general():
    charge = {"charge_code": "penal_code_2015", "charge_article": "117", "charge_clause": "1"}
    found = detention("2026-10-01T09:00", detention_from="2026-08-31", custody_from=False, **charge, **HELD)
    # very serious: 4 + 3, then 4 + 2 for national security: 13 months of 30 days
    assert found.ends_at_most == instant("2027-09-25T00:00")


def test_an_unknown_class_gives_the_range_and_no_breach():
    facts = {"detention_from": "2026-08-31", "custody_from": False, **HELD}
    found = detention("2026-11-22T09:00", **facts)
    assert found.ends_range is not None
    assert found.ends_range.earliest == instant("2026-10-30T00:00")
    assert found.ends_range.latest == found.ends == instant("2026-12-29T00:00")
    assert found.ends_at_most == "open_ended"
    assert limit("2026-11-22T09:00", **facts) == "unclear: detention_orders charges"


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-11-29T00:00", "kept"),
        ("2026-11-29T00:01", "unclear: detention_orders"),
        ("2027-01-28T00:00", "unclear: detention_orders"),
        ("2027-01-28T00:01", "breached"),
    ],
)
def test_the_limit_of_a_serious_crime_at_its_borders(at, expected):
    assert limit(at, detention_from="2026-08-31", custody_from=False, **SERIOUS, **HELD) == expected


def test_where_detention_may_be_open_ended_the_limit_is_never_breached():
    facts = {"detention_from": "2020-01-06", "custody_from": False, **GRAVEST, **HELD}
    assert limit(**facts) == "unclear: detention_orders"
    assert detention(**facts).uncovered == ()


def test_a_refused_extension_closes_the_term():
    orders = [
        {"from": "2026-08-31", "to": "2026-10-29", "approved": True},
        {"from": "2026-10-30", "to": "2026-11-28", "approved": False},
    ]
    facts = {"custody_from": False, "detention_orders": orders, **SERIOUS, **HELD}
    assert limit(**facts) == "breached"
    assert detention(**facts).uncovered == ((instant("2026-10-30T00:00"), None),)


def test_the_date_in_the_order_wins_over_its_months():
    orders = [{"from": "2026-08-31", "to": "2026-11-10", "months": 3, "approved": True}]
    found = detention("2026-11-01T09:00", custody_from=False, detention_orders=orders, **SERIOUS, **HELD)
    assert found.last_day == date(2026, 11, 10)


def test_each_approved_extension_moves_the_end():
    first = {"from": "2022-03-24", "months": 3, "approved": True}
    second = {"from": "2022-06-22", "months": 2, "approved": True}
    facts = {"custody_from": False, **SERIOUS, **HELD}
    assert detention("2022-06-01T09:00", detention_orders=[first], **facts).last_day == date(2022, 6, 21)
    assert detention("2022-07-01T09:00", detention_orders=[first, second], **facts).last_day == date(2022, 8, 20)


def test_an_order_until_the_investigation_ends_covers_the_day():
    orders = [{"from": "2025-01-06", "until_investigation_ends": True, "approved": True}]
    assert limit("2026-11-22T09:00", custody_from=False, detention_orders=orders, **GRAVEST, **HELD) == "kept"


# custody taken off --------------------------------------------------------------------------------------------------


def test_broken_custody_is_taken_off_low_with_the_other_reading_beside_it():
    facts = {"custody_from": "2026-08-28T10:00", "custody_until": "2026-08-30T18:00", "detention_from": "2026-08-31"}
    found = finding("detention_limit", "2026-11-26T09:00", **facts, **SERIOUS, **HELD)
    term = detention("2026-11-26T09:00", **facts, **SERIOUS, **HELD)
    assert term.last_day == date(2026, 11, 26)
    assert term.ends_range is not None
    assert term.ends_range.earliest == instant("2026-11-26T00:00")
    assert found.outcome == "unclear"
    assert found.contrary_reading is not None


def test_custody_whose_days_nobody_told_is_counted_where_detention_follows_at_once():
    facts = {"custody_from": "2026-08-28T10:00", "detention_from": "2026-08-31"}
    assert detention("2026-10-01T09:00", **facts, **SERIOUS, **HELD).last_day == date(2026, 11, 25)


def test_an_arrest_on_a_warrant_takes_nothing_off():
    facts = {"arrest_basis": "detention_warrant", "arrested_at": "2026-08-31T08:00"}
    assert detention("2026-10-01T09:00", **facts, **SERIOUS, **HELD).last_day == date(2026, 11, 28)


def test_days_at_liberty_do_not_count_against_the_term():
    facts = {"detention_from": "2026-08-31", "custody_from": False}
    away = [{"from": "2026-09-10", "to": "2026-09-20"}]
    assert detention("2026-10-01T09:00", at_liberty=away, **facts, **SERIOUS, **HELD).last_day == date(2026, 12, 8)


# the version of the law ---------------------------------------------------------------------------------------------


def test_the_2003_code_allowed_two_extensions_for_a_serious_crime():
    charge = {"charge_code": "penal_code_1999", "charge_article": "258", "charge_clause": "2"}
    found = detention("2014-08-01T09:00", detention_from="2014-06-01", custody_from=False, **charge, **HELD)
    assert found.last_day == date(2014, 8, 29)
    assert found.ends_at_most == instant("2014-11-28T00:00")  # 3 + 2 + 1 months of 30 days


def test_detention_running_into_2018_comes_under_the_shorter_limits():
    charge = {"charge_code": "penal_code_1999", "charge_article": "258", "charge_clause": "2"}
    facts = {"detention_from": "2017-08-20", "custody_from": False, **charge, **HELD}
    # 2003: 180 days, to 15 Feb 2018; 2015: 150 days, to 16 Jan 2018
    assert detention("2018-01-10T09:00", **facts).ends_at_most == instant("2018-01-17T00:00")
    assert limit("2018-02-01T09:00", **facts) == "breached"


def test_a_minor_before_2026_gets_two_thirds_and_after_it_the_law_is_not_read():
    facts = {"age": 16, "custody_from": False, **SERIOUS, **HELD}
    assert detention("2025-04-01T09:00", detention_from="2025-03-10", **facts).last_day == date(2025, 5, 8)
    found = finding("detention_limit", "2026-04-01T09:00", detention_from="2026-03-10", **facts)
    assert (found.outcome, found.reason) == ("unclear", "law_not_read")


def test_before_2004_no_law_is_held():
    found = finding("detention_limit", "2004-06-01T09:00", detention_from="2004-05-01", **HELD)
    assert (found.outcome, found.reason) == ("unclear", "no_law_for_date")


# no detention -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("facts", [{"detention_from": False}, {"stage": "custody"}, {"charges": False}])
def test_no_detention(facts):
    for id in ("detention_limit", "detention_ground", "detention_order_approval", "detention_after_term"):
        assert outcome(id, **facts) == "not_applicable"
    assert detention(**facts).state == "not_started"


def test_nothing_known():
    assert limit() == "unclear: detention_from"


# orders and who approved them ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"detention_orders": [{"from": "2026-08-31", "approved": True}]}, "kept"),
        ({"detention_orders": [{"from": "2026-08-31", "approved": False}]}, "breached"),
        ({"detention_orders": [{"from": "2026-08-31"}]}, "unclear: detention_orders"),
        ({"detention_from": "2026-08-31", "detention_orders": False}, "breached"),
        (
            {"arrest_basis": "detention_warrant", "arrested_at": "2026-08-31", "order_approved_by_procuracy": True},
            "kept",
        ),
        (
            {"arrest_basis": "detention_warrant", "arrested_at": "2026-08-31", "order_issued_by": "procuracy"},
            "not_applicable",
        ),
    ],
)
def test_the_approval_of_the_order(facts, expected):
    assert outcome("detention_order_approval", **facts) == expected


def extended(start, by, agency, at):
    first = {"from": start, "months": 2, "approved": True}
    second = {"from": at[:10], "months": 1, "approved": True, "approved_by": by}
    return outcome(
        "detention_extension_approval",
        at,
        detention_orders=[first, second],
        investigating_agency=agency,
        **LIGHT,
        **HELD,
    )


def test_an_extension_by_too_low_a_level_counts_only_before_july_2025():
    assert extended("2024-05-01", "Viện kiểm sát nhân dân huyện", "provincial", "2024-06-30T09:00") == "breached"
    assert extended("2024-05-01", "Viện kiểm sát nhân dân tỉnh", "provincial", "2024-06-30T09:00") == "kept"
    assert extended("2026-05-01", "Viện kiểm sát nhân dân khu vực 2", "provincial", "2026-06-30T09:00") == "kept"


@pytest.mark.parametrize(
    ("extension", "expected"),
    [({"approved": True}, "kept"), ({"approved": False}, "breached"), ({}, "unclear: detention_orders")],
)
def test_the_approval_of_an_extension(extension, expected):
    orders = [
        {"from": "2026-08-31", "to": "2026-10-29", "approved": True},
        {"from": "2026-10-30", "to": "2026-11-28", **extension},
    ]
    assert outcome("detention_extension_approval", detention_orders=orders, **LIGHT, **HELD) == expected


def test_no_extension_yet():
    facts = {"detention_from": "2026-11-20", "custody_from": False}
    assert outcome("detention_extension_approval", **facts, **SERIOUS, **HELD) == "not_applicable"


# release ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "facts", "expected"),
    [
        ("2026-10-01T09:00", HELD, "not_applicable"),
        ("2026-12-05T09:00", HELD, "unclear: detention_orders"),
        ("2027-02-05T09:00", HELD, "breached"),
        ("2026-11-10T09:00", {"released_at": "2026-11-05T09:00", "stage": "investigation"}, "kept"),
    ],
)
def test_release_when_the_term_ends(at, facts, expected):
    known = {"detention_from": "2026-08-31", "custody_from": False, **SERIOUS}
    assert outcome("detention_after_term", at, **known, **facts) == expected


def test_the_court_frees_a_person_it_acquits():
    facts = {"detention_from": "2026-01-05", "judgment_at": "2026-11-20", "still_held": True, "outcome": "acquitted"}
    assert outcome("detention_after_term", **facts) == "breached"


def test_a_sentence_served_in_detention():
    facts = {"arrested_at": "2020-01-12", "detention_from": "2020-01-15", "judgment_at": "2020-12-01"}
    known = {**facts, "sentence_months": 18, "still_held": True}
    assert outcome("detention_after_term", "2021-07-13T09:00", **known) == "breached"
    assert "breached" not in outcome("detention_after_term", "2021-07-12T09:00", **known)


def test_a_later_stage_tells_only_the_latest_end_of_the_investigation():
    facts = {"detention_from": "2025-03-07", "custody_from": False, "case_file_to_court_at": "2026-10-04", **SERIOUS}
    assert limit(stage="trial", **facts) == "unclear: case_file_to_procuracy_at detention_orders"
    assert detention(stage="trial", **facts).uncovered == ()
    assert limit(stage="trial", case_file_to_procuracy_at="2026-09-04", **facts) == "breached"


def test_no_written_date_goes_past_the_longest_term():
    orders = [{"from": "2026-08-31", "to": "2027-06-30", "approved": True}]
    found = detention("2026-10-01T09:00", custody_from=False, detention_orders=orders, **SERIOUS, **HELD)
    assert found.ends == found.ends_at_most == instant("2027-01-28T00:00")


def test_the_longest_term_takes_off_custody_low_too():
    facts = {"custody_from": "2026-08-28T10:00", "custody_until": "2026-08-30T18:00", "detention_from": "2026-08-31"}
    assert detention("2026-10-01T09:00", **facts, **SERIOUS, **HELD).ends_at_most == instant("2027-01-26T00:00")


def test_an_order_longer_than_a_lighter_class_allows_stays_open_while_the_class_is_not_known():
    orders = [{"from": "2026-06-01", "months": 4, "approved": True}]
    known = {"custody_from": False, "detention_orders": orders, **HELD}
    assert limit("2026-09-10T09:00", **known) == "unclear: detention_orders charges"
    assert limit("2026-09-10T09:00", **known, **LIGHT) == "breached"
    assert limit("2026-08-10T09:00", **known) == "kept"


def test_an_age_that_is_not_sure_claims_only_past_the_adult_term():
    facts = {"birth_year": 2007, "detention_from": "2025-03-10", "custody_from": False, **LIGHT, **HELD}
    assert detention("2025-04-01T09:00", **facts).last_day == date(2025, 5, 8)
    assert detention("2025-04-01T09:00", **facts).ends_at_most == instant("2025-06-08T00:00")
    assert limit("2025-04-25T09:00", **facts) == "unclear: detention_orders age"
    assert limit("2025-06-07T09:00", **facts) == "unclear: detention_orders age"
    assert limit("2025-06-08T00:01", **facts) == "breached"
