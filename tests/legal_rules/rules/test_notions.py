"""Notions: class of the heaviest charge in force, national security, age."""

from datetime import date

import pytest

from legal_rules.rules import notions
from tests.legal_rules.rules.asking import case


def charge(article, clause=None, at=None, code="penal_code_2015"):
    row = {"code": code, "article": article}
    return row | ({"clause": clause} if clause else {}) | ({"at": at} if at else {})


def severity(*charges, on=date(2026, 11, 1)):
    return notions.severity(case(charges=list(charges)), on)


@pytest.mark.parametrize(
    ("article", "clause", "expected"),
    [
        ("331", "1", "less_serious"),
        ("331", "2", "serious"),
        ("117", "1", "very_serious"),
        ("109", "1", "exceptionally_serious"),
        ("9999", "1", None),
    ],
)
def test_the_class_follows_the_clause(article, clause, expected):
    assert severity(charge(article, clause)) == expected


def test_the_heaviest_of_several_counts():
    assert severity(charge("331", "1"), charge("117", "1")) == "very_serious"


def test_a_change_of_clause_counts_from_its_day():
    changed = (charge("331", "1", "2026-03-01"), charge("331", "2", "2026-05-01"))
    assert severity(*changed, on=date(2026, 4, 30)) == "less_serious"
    assert severity(*changed, on=date(2026, 5, 1)) == "serious"


def test_a_lighter_clause_replaces_the_heavier_one():
    changed = (charge("331", "2", "2026-03-01"), charge("331", "1", "2026-05-01"))
    assert severity(*changed, on=date(2026, 6, 1)) == "less_serious"


def test_an_unknown_clause_leaves_the_classes_of_its_article():
    assert notions.severities(case(charges=[charge("331")]), date(2026, 11, 1)) == ("less_serious", "serious")
    assert notions.severity(case(charges=[charge("331")]), date(2026, 11, 1)) is None
    assert notions.severities(case(), date(2026, 11, 1)) == notions.SEVERITIES


def test_an_unknown_clause_beside_a_heavier_charge_settles_it():
    assert severity(charge("331"), charge("117", "1")) == "very_serious"


def test_an_old_charge_keeps_its_frame_after_2017():
    old = charge("258", "2", code="penal_code_1999")
    assert severity(old, on=date(2018, 6, 1)) == severity(old, on=date(2014, 6, 1)) == "serious"


@pytest.mark.parametrize(
    ("charges", "expected"),
    [
        ([charge("117", "1")], True),
        ([charge("331", "2")], False),
        ([charge("331", "2"), charge("109", "1")], True),
        ([charge("88", "1", code="penal_code_1999")], True),
        ([charge("258", "1", code="penal_code_1999")], False),
        ([charge("258", "1")], False),
        ([], None),
    ],
)
def test_national_security_is_a_chapter_not_a_feeling(charges, expected):
    known = {"charges": charges} if charges else {}
    assert notions.national_security(case(**known), date(2026, 11, 1)) is expected


@pytest.mark.parametrize(
    ("facts", "on", "expected"),
    [
        ({"age": 17, "arrested_at": "2026-11-01"}, date(2026, 11, 20), True),
        ({"age": 18, "arrested_at": "2026-11-01"}, date(2026, 11, 20), False),
        ({"age": 17, "arrested_at": "2026-01-01"}, date(2026, 6, 1), None),
        ({"age": 17, "arrested_at": "2025-01-01"}, date(2026, 6, 1), False),
        ({"age": 19, "arrested_at": "2026-11-01"}, date(2025, 6, 1), None),
        ({"birth_year": 2008}, date(2026, 6, 1), None),
        ({"birth_year": 2009}, date(2026, 6, 1), True),
        ({"birth_year": 2007}, date(2026, 6, 1), False),
        ({}, date(2026, 6, 1), False),
    ],
)
def test_who_is_under_eighteen(facts, on, expected):
    assert notions.is_minor(case(**facts), on) is expected


def test_an_adult_is_presumed_and_the_presumption_is_noted():
    asked = case()
    with asked.tracing() as trace:
        notions.is_minor(asked)
    assert list(trace.presumed) == ["adult"]


@pytest.mark.parametrize(
    ("facts", "held", "going_on"),
    [
        ({"still_held": True}, True, True),
        ({"still_held": False}, False, False),
        ({"released_at": "2026-11-20"}, False, False),
        ({}, None, True),
        ({"stage": "ended"}, None, False),
    ],
)
def test_held_as_said_and_held_as_presumed(facts, held, going_on):
    assert notions.is_held(case(**facts)) is held
    assert notions.goes_on(case(**facts)) is going_on
