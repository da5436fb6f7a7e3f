"""Somebody taken within the last day: eight questions at most before the plan, and nothing lost of the others."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.book import book
from intake.first_hours import MOST, hurried, journey
from intake.journey import walk
from intake.state import State
from legal_rules.instants import VIET_NAM

AT = datetime(2026, 11, 22, 9, 0, tzinfo=VIET_NAM)
PAUSED = {"still_held": True, "arrested_at": "2026-11-22T06:30"}


def state(**answers) -> State:
    return State("own", datetime(2026, 11, 22, tzinfo=UTC), answers=answers)


@pytest.mark.parametrize(
    ("taken", "short"),
    [
        ("2026-11-22T06:30", True),
        ("2026-11-21T09:00", True),
        ("2026-11-21T08:59", False),
        ("2026-11-22", True),
        ("2026-11-21", True),
        ("2026-11-20", False),
        ({"earliest": "2026-11-21T20:00", "latest": "2026-11-22T04:00"}, True),
        ({"earliest": "2026-11-20T20:00", "latest": "2026-11-22T04:00"}, False),
        ("unknown", False),
        (False, False),
        ("nonsense", False),
    ],
)
def test_within_the_last_day(taken, short):
    assert hurried({"arrested_at": taken}, AT) is short


def test_who_was_released_is_in_no_hurry():
    assert not hurried({"arrested_at": "2026-11-22T06:30", "still_held": False}, AT)
    assert not hurried({}, AT)


def test_never_more_than_eight_before_the_plan():
    """Over every answer to the questions that open or close the others."""
    by_id = book().by_id
    takers = [c.value for c in by_id["arrested_by"].choices] + ["unknown"]
    bases = [c.value for c in by_id["arrest_basis"].choices] + ["unknown"]
    voices = [c.value for c in by_id["respondent"].choices]
    counts = {}
    for who, taker, basis in product(voices, takers, bases):
        made = journey(book(), state(respondent=who, arrested_by=taker, arrest_basis=basis, **PAUSED), AT)
        counts[who, taker, basis] = sum(q.first for q in made.path)
    assert max(counts.values()) == MOST
    assert min(counts.values()) > 4


def test_the_plan_comes_after_the_last_of_them_and_the_rest_after_the_plan():
    answered = dict(respondent="family", arrested_by="commune_police", arrest_basis="none_stated", **PAUSED)
    held = state(**answered, handed_over_at="unknown", first_decision_at=False, province="01")
    made = journey(book(), held, AT)
    assert [q.id for q in made.path[:8]] == [
        "respondent", "still_held", "arrested_at", "arrested_by", "arrest_basis", "handed_over_at",
        "first_decision_at", "province",
    ]  # fmt: skip
    assert made.pause_after(book().by_id["province"])
    assert made.first_open is book().by_id["arrest_place"]
    assert [q.id for q in made.path if made.pause_after(q)] == ["province"]


def test_no_pause_while_one_of_them_is_open():
    made = journey(book(), state(province="01", **PAUSED), AT)
    assert not any(made.pause_after(q) for q in made.path)


def test_later_there_is_no_pause():
    made = journey(book(), state(province="01", **PAUSED), AT + timedelta(days=2))
    assert not made.hurried
    assert not any(made.pause_after(q) for q in made.path)


@given(st.dictionaries(st.sampled_from([q.id for q in book().questions]), st.sampled_from(["unknown", True, False])))
def test_the_order_changes_and_nothing_else(answers):
    slow, fast = walk(book(), answers), walk(book(), answers, hurried=True)
    assert fast.relevant == slow.relevant
    assert sorted(q.id for q in fast.path) == sorted(q.id for q in slow.path)
    firsts = [q.first for q in fast.path]
    assert firsts == sorted(firsts, reverse=True)
