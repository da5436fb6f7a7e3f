"""Arrest of someone under 18: the youngest age and the gravity of the offence, by the law of the day."""

import pytest

from tests.legal_rules.rules.asking import finding, outcome

LESS_SERIOUS = [{"article": "331", "clause": "1"}]
SERIOUS = [{"article": "331", "clause": "2"}]
VERY_SERIOUS = [{"article": "117", "clause": "1"}]


def ask(at, **facts):
    return outcome("arrest_basis", arrested_at=at, **{"arrest_basis": "emergency_holding", **facts})


@pytest.mark.parametrize(
    ("age", "charges", "expected"),
    [
        (13, SERIOUS, "breached"),
        (14, LESS_SERIOUS, "breached"),
        (14, VERY_SERIOUS, "kept"),
        (15, SERIOUS, "breached"),
        (15, VERY_SERIOUS, "kept"),
        (16, LESS_SERIOUS, "breached"),
        (16, SERIOUS, "kept"),
        (17, VERY_SERIOUS, "kept"),
        (18, LESS_SERIOUS, "kept"),
    ],
)
@pytest.mark.parametrize("at", ["2019-05-05T09:00", "2025-12-31T09:00"])
def test_until_2025(age, charges, expected, at):
    assert ask(at, age=age, charges=charges) == expected


@pytest.mark.parametrize(("age", "expected"), [(13, "breached"), (15, "kept"), (17, "kept")])
def test_since_2026_the_cases_of_the_code_apply(age, expected):
    assert ask("2026-01-01T09:00", age=age, charges=LESS_SERIOUS) == expected


@pytest.mark.parametrize(("age", "expected"), [(13, "breached"), (15, "breached"), (16, "kept")])
def test_the_old_code(age, expected):
    old = [{"code": "penal_code_1999", "article": "258", "clause": "2"}]
    assert ask("2012-05-05T09:00", age=age, charges=old) == expected


def test_reoffending_or_a_wanted_notice_at_sixteen():
    assert ask("2024-05-05", age=16, charges=LESS_SERIOUS, reoffended_or_signs=True) == "kept"
    assert ask("2024-05-05", age=16, charges=LESS_SERIOUS, arrest_basis="wanted_notice") == "kept"
    assert ask("2024-05-05", age=15, charges=LESS_SERIOUS, arrest_basis="wanted_notice") == "breached"


def test_gravity_stays_arguable_and_age_does_not():
    facts = {"arrest_basis": "emergency_holding", "arrested_at": "2024-05-05T09:00", "charges": LESS_SERIOUS}
    lighter = finding("arrest_basis", age=16, **facts)
    assert lighter.contrary_reading is not None
    assert lighter.confidence == "arguable"
    assert "14 tuổi" in finding("arrest_basis", age=12, **facts).headline.vi


@pytest.mark.parametrize("facts", [{}, {"birth_year": 2008, "charges": LESS_SERIOUS}])
def test_an_unknown_class_or_age_changes_nothing(facts):
    assert ask("2026-05-05", **{"age": "unknown", **facts}) == "kept"


def test_administrative_custody_is_another_matter():
    assert ask("2024-05-05", age=13, arrest_basis="administrative_custody") == "kept"
