"""Golden cases: facts, and what a lawyer reading the articles expects; the engine must agree."""

from typing import Any

import pytest

from legal_rules.engine import assess
from legal_rules.facts import read
from tests.cases.reading import HERE, cases, differences, instant, said

ALL = [
    pytest.param(case, id=f"{path.stem}: {case['what']}")
    for path in sorted(HERE.glob("*.yaml"))
    for case in cases(path)
]


@pytest.mark.parametrize("case", ALL)
def test_the_answer_is_the_one_the_articles_give(case: dict[str, Any]) -> None:
    at = instant(case["at"])
    assessment = assess(read(case["facts"], at), at)

    expected, never = case.get("expect", {}), case.get("never", {})
    assert said(expected) + said(never), "a case that says nothing"
    assert differences(assessment, expected) == []
    # Each thing that must not be said is one difference: were it said, it would be missing.
    leaves = sum(1 if isinstance(w, str) else len(w) for part in never.values() for w in part.values())
    assert len(differences(assessment, never)) == leaves, f"said what it must not: {never}"


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
