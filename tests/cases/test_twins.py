"""The boundary twins: the answer turns where the article says, to the minute or the day, from every start."""

import pytest

from legal_rules.facts import read
from tests.cases.reading import Answers, differences
from tests.cases.twins import LIMITS, Twin, nights, twins

ALL = [*twins(), *nights()]


def wrong(twin: Twin) -> str | None:
    found = differences(Answers(read(twin.facts, twin.at), twin.at), twin.expect)
    return f"{twin.id} ({twin.article}): {'; '.join(found)}" if found else None


@pytest.mark.parametrize("limit", [*(limit.id for limit in LIMITS), "night"])
def test_the_answer_turns_at_the_boundary(limit: str) -> None:
    mine = [twin for twin in ALL if twin.id.startswith(f"{limit}:")]
    assert len(mine) >= 3
    assert [told for twin in mine if (told := wrong(twin))] == []


def test_a_wrong_boundary_is_seen() -> None:
    twin = next(twin for twin in ALL if twin.id.startswith("first_decision_12_hours") and twin.id.endswith("after"))
    assert wrong(Twin(twin.id, twin.article, twin.at, twin.facts, {"findings": {"decision_within_12_hours": "kept"}}))


def test_the_starts_hold_the_days_that_go_wrong() -> None:
    starts = {start for limit in LIMITS for start in limit.starts}
    assert {"2024-02-29T00:00", "2026-02-17T05:59", "2025-10-31T21:59", "2018-01-01T00:00"} <= starts
