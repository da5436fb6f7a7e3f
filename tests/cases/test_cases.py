"""Golden cases: facts, and what a lawyer reading the articles expects; the engine must agree."""

import re
from collections import Counter
from typing import Any

import pytest

from legal_rules.engine import assess
from legal_rules.facts import read
from tests.cases.reading import Answers, differences, instant, said, written

WRITTEN = list(written())
ALL = [pytest.param(case, id=f"{path.stem}:{case['id']}") for path, case in WRITTEN]


@pytest.mark.parametrize("case", ALL)
def test_the_answer_is_the_one_the_articles_give(case: dict[str, Any]) -> None:
    at = instant(case["at"])
    assessment = Answers(read(case["facts"], at), at)

    expected, never = case.get("expect", {}), case.get("never", {})
    assert said(expected) + said(never), "a case that says nothing"
    assert differences(assessment, expected) == []
    said_of = [assessment.finding(id).headline for id in expected.get("findings", {})]
    said_of += [assessment.standard(id).headline for id in expected.get("standards", {})]
    assert all(headline.vi and headline.en for headline in said_of), "an answer without a sentence"
    # Each thing that must not be said is one difference: were it said, it would be missing.
    leaves = sum(1 if isinstance(w, str) else len(w) for part in never.values() for w in part.values())
    assert len(differences(assessment, never)) == leaves, f"said what it must not: {never}"


def test_every_case_has_a_name_of_its_own() -> None:
    names = [case["id"] for _, case in WRITTEN]
    assert [name for name, times in Counter(names).items() if times > 1] == []


def test_no_case_tells_where_on_a_machine_it_came_from() -> None:
    assert [case["id"] for _, case in WRITTEN if re.search(r"/\w+/\w+/|\.ya?ml|https?:", case["source"])] == []


def test_a_wrong_expectation_is_seen() -> None:
    at = instant("2026-11-20T09:00")
    facts = {"arrest_basis": "caught_in_the_act", "arrested_at": "2026-11-18T08:00", "custody_from": "2026-11-18T18:00"}
    assessment = assess(read(facts, at), at)
    custody = assessment.clock("custody")

    assert differences(assessment, {"findings": {"custody_limit": assessment.finding("custody_limit").outcome}}) == []
    assert differences(assessment, {"findings": {"custody_limit": "not_applicable"}})
    assert differences(assessment, {"findings": {"arrest_basis": "kept (check_with_lawyer)"}})
    assert differences(assessment, {"standards": {"iccpr_9_3_judge": "not_applicable"}})
    assert differences(assessment, {"clocks": {"custody": {"ends": str(custody.ends_at_most)}}})
    assert differences(assessment, {"deadlines": {"complaint_procedural": {"due": "2026-12-31"}}})
