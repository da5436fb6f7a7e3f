"""The age that was told is that of the day of being taken: years later a paper speaks of a grown person."""

from __future__ import annotations

from typing import Any

import pytest

from remedies.catalogue.petition import minor
from remedies.steps import Matter
from tests.remedies.papers_for_tests import TOUR, situation, written

JUDGED: dict[str, Any] = {"respondent": "family", "judgment_at": "2026-11-10", "stage": "trial", "still_held": True,
                          "judgment_served_at": "2026-11-15", "present_at_judgment": False}  # fmt: skip
REPRESENTATIVE = "người đại diện của bị cáo (bị cáo chưa đủ 18 tuổi)"


@pytest.mark.parametrize(
    ("age", "taken", "certain", "perhaps"),
    [
        (17, "2026-11-18", True, True),
        (17, "2026-03-01", False, True),  # eighteen by now, or not
        (16, "2026-03-01", True, True),
        (17, "2024-10-01", False, False),
        (18, "2026-11-18", False, False),
    ],
)
def test_under_18_is_asked_of_today(age: int, taken: str, certain: bool, perhaps: bool) -> None:
    made = situation({"age": age, "arrested_at": taken})
    assert minor(made) is certain
    assert Matter(made.assessment, made.facts).minor is perhaps


def test_a_year_of_birth_counts_as_an_age_does() -> None:
    made = situation(TOUR | {"birth_year": 2012, "ill_treated": True})
    assert Matter(made.assessment, made.facts).minor
    assert "Chưa đủ 18 tuổi." in written("D12b", made)
    assert "Mới 15 tuổi lúc bị đưa đi." in written("D12b", situation(TOUR | {"age": 15, "ill_treated": True}))


def test_nobody_signs_an_appeal_for_who_has_grown_up() -> None:
    child, grown = ({"age": 16, "arrested_at": day} for day in ("2026-10-01", "2024-10-01"))
    assert REPRESENTATIVE in written("D09a", situation(JUDGED | child))
    assert REPRESENTATIVE not in written("D09a", situation(JUDGED | grown))


def test_it_is_the_defendant_who_was_absent_when_somebody_else_signs() -> None:
    child = situation(JUDGED | {"age": 15, "arrested_at": "2026-10-01"})
    assert "khi tuyên án bị cáo vắng mặt" in written("D09a", child)
    assert "the defendant was absent when it was pronounced" in written("D09a", child, "en")
    assert "khi tuyên án tôi vắng mặt" in written("D09a", situation(JUDGED | {"respondent": "self"}))


def test_the_form_of_legal_aid_is_that_of_what_is_asked_for() -> None:
    given = {"arrest_basis": "administrative_custody", "age": 14, "arrested_at": "2026-11-22"}
    held = written("D07c", situation(given))
    assert "[ ] Tham gia tố tụng" in held
    assert "[x] Tư vấn pháp luật" in held
    assert "[x] Đại diện ngoài tố tụng" in held
    assert "[x] Tham gia tố tụng" in written("D07c", situation(TOUR))
