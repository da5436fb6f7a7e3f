"""Grounds of detention: class alone, five grounds, the light crimes, minors, and the groups kept out."""

import pytest

from tests.legal_rules.rules.asking import finding, outcome

IN = {"detention_from": "2026-08-31", "still_held": True, "stage": "investigation"}
SERIOUS = {"charge_code": "penal_code_2015", "charge_article": "331", "charge_clause": "2"}
UP_TO_3 = {"charge_code": "penal_code_2015", "charge_article": "331", "charge_clause": "1"}
UP_TO_2 = {"charge_code": "penal_code_2015", "charge_article": "318", "charge_clause": "1"}
VERY = {"charge_code": "penal_code_2015", "charge_article": "117", "charge_clause": "1"}
NONE = {
    "breached_other_measure": False,
    "fixed_residence": True,
    "identity_known": True,
    "fled_or_signs": False,
    "reoffended_or_signs": False,
    "tampered_or_threatened": False,
}


def ground(**facts):
    return outcome("detention_ground", **{**IN, **facts})


def test_a_very_serious_crime_needs_no_further_ground_but_the_covenant_does():
    found = finding("detention_ground", **IN, **VERY)
    assert found.outcome == "kept"
    assert found.contrary_reading is not None


@pytest.mark.parametrize(
    "alleged",
    [
        {"breached_other_measure": True},
        {"fixed_residence": False},
        {"identity_known": False},
        {"fled_or_signs": True},
        {"reoffended_or_signs": True},
        {"tampered_or_threatened": True},
    ],
)
def test_each_of_the_five_grounds_is_enough(alleged):
    assert ground(**SERIOUS, **{**NONE, **alleged}) == "kept"
    assert ground(**SERIOUS, **NONE) == "breached"


def test_a_ground_that_nobody_denied_keeps_it_open():
    partly = {**NONE, "fled_or_signs": "unknown"}
    assert ground(**SERIOUS, **partly) == "unclear: fled_or_signs"


def test_a_crime_of_up_to_three_years_falls_under_the_five_grounds():
    assert ground(**UP_TO_3, **NONE) == "breached"
    assert ground(**UP_TO_3, **{**NONE, "tampered_or_threatened": True}) == "kept"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, "breached"),
        ({"tampered_or_threatened": True}, "breached"),
        ({"reoffended_or_signs": True}, "kept"),
        ({"arrest_basis": "wanted_notice"}, "kept"),
        ({"fled_or_signs": True}, "unclear: arrest_basis"),
        ({"fled_or_signs": True, "arrest_basis": "caught_in_the_act"}, "breached"),
        ({"reoffended_or_signs": "unknown"}, "unclear: reoffended_or_signs"),
    ],
)
def test_a_crime_of_up_to_two_years(facts, expected):
    assert ground(**UP_TO_2, **{**NONE, **facts}) == expected


def test_an_unknown_charge_asks_for_it():
    assert ground(**NONE).startswith("unclear: charges")


def test_under_the_2003_code_fewer_grounds_counted():
    old = {"charge_code": "penal_code_1999", "charge_article": "258", "charge_clause": "2"}
    facts = {**IN, **old, **NONE, "detention_from": "2014-06-01", "breached_other_measure": True}
    assert outcome("detention_ground", "2014-07-01T09:00", **facts) == "breached"
    assert outcome("detention_ground", "2014-07-01T09:00", **{**facts, "fled_or_signs": True}) == "kept"


@pytest.mark.parametrize(
    ("age", "day", "charge", "expected"),
    [
        (15, "2025-03-10", SERIOUS, "breached"),
        (15, "2025-03-10", VERY, "breached"),
        (16, "2025-03-10", SERIOUS, "breached"),
        (15, "2026-03-10", SERIOUS, "breached"),
        (16, "2026-03-10", SERIOUS, "unclear: law_not_read"),
    ],
)
def test_a_minor_needs_more(age, day, charge, expected):
    facts = {**IN, **charge, **NONE, "detention_from": day, "age": age}
    assert outcome("detention_ground", f"{day}T09:00", **facts) == expected


def test_a_minor_with_a_ground():
    facts = {**IN, **SERIOUS, **NONE, "detention_from": "2025-03-10", "age": 17, "fled_or_signs": True}
    assert outcome("detention_ground", "2025-03-10T09:00", **facts) == "kept"


# groups that are not detained ---------------------------------------------------------------------------------------


def group(**facts):
    return outcome("detention_special_group", **{**IN, **SERIOUS, **facts})


def test_nobody_is_in_a_group_unless_said():
    assert group() == "not_applicable"
    assert "no_special_group" in finding("detention_special_group", **IN, **SERIOUS).presumed


@pytest.mark.parametrize("fact", ["pregnant", "child_under_36_months", "elderly_or_weak", "seriously_ill"])
def test_each_group_is_kept_out(fact):
    assert group(**{fact: True}, **NONE) == "breached"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"fixed_residence": False}, "not_applicable"),
        ({"fled_or_signs": True}, "unclear: fled_or_signs"),
        ({"fled_or_signs": "unknown"}, "unclear: fled_or_signs"),
        ({"identity_known": "unknown"}, "unclear: identity_known"),
    ],
)
def test_the_exceptions(facts, expected):
    assert group(pregnant=True, **{**NONE, **facts}) == expected


def test_national_security_is_an_exception_to_look_at():
    assert outcome("detention_special_group", **IN, **VERY, **NONE, pregnant=True) == "unclear: charges"


CHARGE_258 = {"charge_code": "penal_code_1999", "charge_article": "258", "charge_clause": "2"}
BROKEN = {"breached_other_measure": True}
CHARGE_88 = {"charge_code": "penal_code_1999", "charge_article": "88", "charge_clause": "1"}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (CHARGE_258, "breached"),
        (CHARGE_88, "unclear: charges"),
        ({**CHARGE_258, "arrest_basis": "detention_warrant", "fled_or_signs": True}, "breached"),
        ({**CHARGE_258, "arrest_basis": "wanted_notice"}, "kept"),
        ({**CHARGE_258, "tampered_or_threatened": True}, "breached"),
        ({**CHARGE_258, **BROKEN, "tampered_or_threatened": True}, "unclear: tampered_or_threatened"),
    ],
)
def test_the_exceptions_of_the_2003_code(facts, expected):
    asked = {**IN, **NONE, "detention_from": "2014-06-01", "seriously_ill": True, **facts}
    assert outcome("detention_special_group", "2014-07-01T09:00", **asked) == expected
