"""Golden cases for addressees: whom an act goes to by the articles, in the words of the letter."""

import re
from collections import Counter
from typing import Any

import pytest

from legal_rules.authorities import ACTS, competent
from legal_rules.facts import read
from tests.cases.reading import HERE, TOLD, instant, load

FILES = sorted((HERE / "addressees").glob("*.yaml"))
CASES = [case for path in FILES for case in load(path)]
KEYS = {*TOLD, "at", "act", "facts", "decides", "informed", "refused", "sure"}


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_the_letter_goes_where_the_articles_say(case: dict[str, Any]) -> None:
    at = instant(case["at"])
    to = competent(case["act"], read(case["facts"], at), at)

    assert [office.title.vi for office in to.decides] == case.get("decides", [])
    assert (to.refusal is not None) == case.get("refused", False)
    if "informed" in case:
        assert [office.title.vi for office in to.informed] == case["informed"]
    if "sure" in case:
        assert {office.confidence for office in to.decides} == {case["sure"]}
    for office in (*to.decides, *to.informed):
        assert office.title.en
        assert office.citations


def test_the_cases_are_told_in_full_and_once() -> None:
    for case in CASES:
        assert set(case) <= KEYS, case["id"]
        assert all(isinstance(case[key], str) and case[key].strip() for key in (*TOLD, "at", "act")), case["id"]
        assert ("decides" in case) != ("refused" in case), case["id"]
        assert not re.search(r"/\w+/\w+/|\.ya?ml|https?:", case["source"]), case["id"]
    assert [id for id, times in Counter(case["id"] for case in CASES).items() if times > 1] == []


def test_there_are_enough_and_most_acts_have_one() -> None:
    assert len(CASES) >= 60
    assert len({case["act"] for case in CASES} & set(ACTS)) >= 20
