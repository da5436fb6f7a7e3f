"""Once somebody is cleared: the paper that says so, and the narrow appeal of whoever was acquitted."""

from __future__ import annotations

from typing import Any

import pytest

from legal_rules.engine import assess
from legal_rules.facts import read
from remedies.plan import Plan, plan
from tests.remedies.cases import NOW
from tests.remedies.papers_for_tests import ADMINISTRATIVE, situation, written

ACQUITTED: dict[str, Any] = {
    "still_held": False,
    "released_at": "2026-11-20",
    "stage": "appeal",
    "outcome": "acquitted",
    "judgment_at": "2026-11-20",
    "present_at_judgment": True,
    "charges": [{"at": "2026-08-05", "code": "penal_code_2015", "article": "331", "clause": "1"}],
}
HELD: dict[str, Any] = {k: v for k, v in ADMINISTRATIVE.items() if k not in ("respondent", "released_at")}
HELD |= {"still_held": True, "arrested_at": "2026-11-22T01:00"}
LET_GO: dict[str, Any] = {"still_held": False, "released_at": "2026-11-10", "outcome": "released_without_charge"}


def made(given: dict[str, Any]) -> Plan:
    facts = read(given, NOW)
    return plan(assess(facts, NOW), facts)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (LET_GO, True),
        (ACQUITTED, True),
        (LET_GO | {"outcome": "case_dropped"}, True),
        (LET_GO | {"outcome_document_received_at": "2026-11-12"}, False),
        (LET_GO | {"outcome": "exempted"}, False),
        (LET_GO | {"outcome": "none"}, False),
    ],
)
def test_whoever_is_cleared_without_the_paper_is_told_how_to_get_it(given: dict[str, Any], wanted: bool) -> None:
    found = made(given).step("clearing_document")
    assert (found is not None) == wanted
    if found:
        assert found.urgency == "soon"
        assert "state_compensation" in found.step.then
        claim = made(given).step("state_compensation")
        assert claim is not None
        assert claim.status == "not_yet"


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        ({}, True),
        ({"outcome": "convicted"}, False),
        ({"appealed_at": "2026-11-21"}, False),
        ({"appeal_judgment_at": "2026-11-21"}, False),
        ({"judgment_at": "2026-10-20"}, False),
        ({"judgment_at": None}, False),
        ({"outcome": "case_dropped"}, False),
    ],
)
def test_only_the_acquitted_may_appeal_the_reasons_and_only_in_time(more: dict[str, Any], wanted: bool) -> None:
    given = {key: value for key, value in (ACQUITTED | more).items() if value is not None}
    found = made(given).step("appeal_reasons")
    assert (found is not None) == wanted
    if found:
        assert found.papers == ("D09a",)
        assert found.by is not None
        assert str(found.by.due) == "2026-12-04"
        assert made(given).step("appeal") is None


def test_the_paper_of_the_acquitted_asks_for_the_reasons_alone() -> None:
    text = written("D09a", situation(ACQUITTED | {"respondent": "self", "forced_confession": True}))
    assert "người được Tòa án tuyên không có tội" in text
    assert "lý do mà bản án dùng để tuyên không có tội" in text
    assert "sửa lý do thành: không có sự việc phạm tội" in text
    for other in ("Giảm hình phạt", "Tuyên bị cáo không có tội", "bức cung"):
        assert other not in text
    assert "Giảm hình phạt" in written("D09a", situation(ACQUITTED | {"outcome": "convicted"}))


@pytest.mark.parametrize(("age", "wanted"), [(14, True), (17, True), (20, False)])
def test_a_minor_in_administrative_custody_is_offered_legal_aid(age: int, wanted: bool) -> None:
    found = made(HELD | {"age": age}).step("legal_aid")
    assert (found is not None) == wanted
    if found:
        assert "16" in found.here[0].vi


@pytest.mark.parametrize(("age", "ticked"), [(14, "[x] Trẻ em"), (17, None)])
def test_its_form_ticks_the_child_and_no_accused(age: int, ticked: str | None) -> None:
    text = written("D07c", situation(HELD | {"age": age, "respondent": "family"}))
    assert ("[x] Trẻ em" in text) == (ticked is not None)
    assert "[x] Người bị buộc tội" not in text
    assert "bào chữa cho" not in text
    assert "tạm giữ người theo thủ tục hành chính" in text
