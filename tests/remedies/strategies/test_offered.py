"""Which workbooks stand in the plan that is given as data: none in the first day, each where it fits."""

from __future__ import annotations

from datetime import timedelta

import pytest

from legal_rules.engine import assess
from legal_rules.facts import read
from remedies.plan import plan
from remedies.strategies import workbooks
from remedies.strategies.offered import FITS, plan_as_json
from remedies.strategies.workbook import WHOM
from tests.remedies.papers_for_tests import NOW

HELD = {"still_held": True, "arrested_at": (NOW - timedelta(days=9)).isoformat()[:16]}
ABROAD = {"strategy_international", "strategy_political"}


def ids(told: dict) -> list[str]:
    facts = read(told, NOW)
    found = assess(facts, NOW)
    entries = plan_as_json(plan(found, facts), found, facts)
    assert [entry["order"] for entry in entries] == list(range(1, len(entries) + 1))
    return [entry["id"] for entry in entries if entry["id"] in workbooks()]


@pytest.mark.parametrize(
    ("told", "businesses"),
    [({}, False), ({"wrongdoer": ["business"]}, True), ({"arrested_by": "business_agent"}, True)],
)
def test_the_owners_of_a_company_are_asked_where_a_business_did_it(told: dict, businesses: bool) -> None:
    assert ("strategy_shareholders" in ids(HELD | told)) is businesses


def test_abroad_where_a_freedom_is_in_question() -> None:
    assert set(ids(HELD | {"expression_related": True})) >= ABROAD
    assert not ABROAD & set(ids({"wrongdoer": ["state_official"]}))


def test_the_others_fit_anyone() -> None:
    assert set(ids(HELD)) >= set(workbooks()) - ABROAD - {"strategy_shareholders"}


def test_the_first_day_belongs_to_the_papers() -> None:
    taken = (NOW - timedelta(hours=1)).isoformat()[:16]
    assert ids(HELD | {"arrested_at": taken, "expression_related": True}) == []


def test_whoever_a_workbook_may_be_for_is_known() -> None:
    assert set(FITS) == set(WHOM)
