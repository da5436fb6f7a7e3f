"""The golden plans: situations from an hour ago to released two years ago, each with the plan that it must give."""

from __future__ import annotations

from typing import Any

import pytest

from remedies.plan import Plan
from remedies.present_plan import groups
from remedies.steps import STEPS
from tests.remedies.plans_for_tests import GROUPS, cases, made, moment, shown

CASES = cases()
IDS = {step.id for step in STEPS}
FEWEST = 40


def _ids(found: Plan, group: str) -> list[str]:
    return [step.id for step in found.group(GROUPS[group])] if group in GROUPS else [step.id for step in found.steps]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_a_situation_gives_its_plan(case: dict[str, Any]) -> None:
    found = made(case)
    for group, wanted in case.get("must", {}).items():
        assert set(wanted) <= set(_ids(found, group)), group
    assert not set(case["never"]) & set(_ids(found, "any"))
    if "first" in case:
        first = "ask" if found.ask and not found.ahead else found.steps[0].id
        assert first == case["first"]
    assert shown(found) == case["expected"]


def test_there_are_enough_and_each_names_steps_that_exist() -> None:
    assert len({case["id"] for case in CASES}) == len(CASES) >= FEWEST
    named = {step for case in CASES for wanted in case.get("must", {}).values() for step in wanted}
    assert named | {step for case in CASES for step in case["never"]} <= IDS


def test_every_voice_stage_and_kind_of_wrongdoer_is_there() -> None:
    facts = [case["facts"] for case in CASES]
    assert {row.get("respondent") for row in facts} == {"self", "family", "lawyer", "caseworker"}
    assert {who for row in facts for who in row.get("wrongdoer", ())} == {
        "state_official", "private_person", "business", "unknown",
    }  # fmt: skip
    stages = {"custody", "investigation", "prosecution", "trial", "appeal", "serving", "ended"}
    assert {row.get("stage") for row in facts} >= stages


def test_every_step_is_in_some_golden_plan() -> None:
    reached = {row["step"] for case in CASES for group in GROUPS for row in case["expected"][group]}
    assert reached == IDS


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_no_first_screen_is_empty_and_the_thing_to_ask_is_on_it(case: dict[str, Any]) -> None:
    found = made(case)
    screen = [card for group in groups(found, moment(case["at"])) for card in group.shown]
    assert screen
    assert found.ask is None or found.ask.title in [card.title for card in screen]
