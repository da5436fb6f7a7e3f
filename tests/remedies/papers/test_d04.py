"""D04: signs are named and never a crime; each agency gets its own letter; the warning stands above the name."""

from __future__ import annotations

from typing import Any

import pytest

from remedies.catalogue import d04
from remedies.plan import plan
from tests.remedies.cases import assessment, finding
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import ADMINISTRATIVE, TOUR, plain, situation, written

TAKEN: dict[str, Any] = {
    "respondent": "family", "still_held": True, "arrested_at": "2026-11-20T19:30", "arrest_place": "street",
    "arrested_by": "business_agent", "arrest_basis": "none_stated", "handed_over_at": False, "province": "48",
    "wrongdoer": ["business"], "wrong": ["unlawful_holding_by_private_person"],
}  # fmt: skip
OFFICIAL = TOUR | {"wrongdoer": ["state_official"], "wrong": ["unlawful_arrest"]}
BOTH = OFFICIAL | {"wrongdoer": ["state_official", "private_person"], "wrong": ["unlawful_arrest", "false_report"]}
OWN = {"suspect_name": "người của Công ty Mẫu", "harm": "mất việc từ ngày 21/11/2026", "witnesses": "bà Mẫu, hàng xóm"}


def articles(given: dict[str, Any], **more: Any) -> list[list[str]]:
    return [[s.article for s in letter.signs] for letter in d04.compose(situation(given, **more))["letters"]]


def test_the_texts_are_those_that_were_read() -> None:
    kept.check("D04", kept.told("D04", TAKEN, OWN))


def test_no_paper_says_that_somebody_committed_a_crime() -> None:
    for given in (TAKEN, OFFICIAL, BOTH):
        for text in (written("D04", situation(given)), written("D04", situation(given), "en")):
            assert "đã phạm tội" not in text
            assert "committed" not in text
    assert "có dấu hiệu của tội bắt, giữ hoặc giam người trái pháp luật" in written("D04", situation(TAKEN))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (TAKEN, [["157"]]),
        (TAKEN | {"wrong": ["kidnapping_for_ransom"]}, [["169", "157"]]),
        (TAKEN | {"wrong": ["false_report", "false_evidence"]}, [["157", "156", "382"]]),
        (OFFICIAL, [["377"]]),
        (OFFICIAL | {"wrong": ["prosecution_of_innocent", "pressure_on_officials"]}, [["368", "372"]]),
        (OFFICIAL | {"wrong": [], "ill_treated": True, "forced_confession": True}, [["373", "374"]]),
        (BOTH, [["156"], ["377"]]),
        (ADMINISTRATIVE | {"wrong": ["unlawful_arrest"], "ill_treated": True}, [["377"]]),
        ({"respondent": "family"}, [[]]),
    ],
)
def test_each_wrong_brings_the_article_that_fits_whoever_did_it(
    given: dict[str, Any], expected: list[list[str]]
) -> None:
    assert articles(given) == expected


def test_nothing_is_named_that_was_not_found() -> None:
    nothing_past = assessment([finding("arrest_basis", "unclear"), finding("custody_limit", "kept")])
    assert articles(OFFICIAL, judged=nothing_past) == [[]]
    assert "Điều 377" not in plain(written("D04", situation(OFFICIAL, judged=nothing_past)))


def test_what_was_found_past_is_told_with_its_sum() -> None:
    text = written("D04", situation(OFFICIAL))
    assert "bị người có chức vụ, quyền hạn bắt, giữ" in text
    assert "quá 12 giờ không có quyết định" in text
    assert "Không có quyết định: ít nhất 8 giờ" in text
    private = written("D04", situation(TAKEN))
    assert "không phải quả tang hay truy nã; không giao ngay cho cơ quan có thẩm quyền" in private
    assert "Ở trong tay họ ít nhất: 37 giờ 30 phút" in private


def test_the_code_of_2015_does_not_reach_back() -> None:
    assert articles(TAKEN | {"arrested_at": "2017-11-20T19:30"}) == [[]]


def test_officers_of_a_case_are_for_the_procuracys_own_agency_and_others_for_the_police() -> None:
    police = "- Thủ trưởng Cơ quan Cảnh sát điều tra Công an thành phố"
    own_agency = "- Thủ trưởng Cơ quan điều tra Viện kiểm sát nhân dân tối cao;"
    assert police in written("D04", situation(TAKEN))
    assert own_agency in written("D04", situation(OFFICIAL))
    both = written("D04", situation(BOTH))
    assert both.index(police) < both.index(own_agency)
    assert both.count("(để biết)") == 2  # the procuracy gets a copy of each


def test_who_is_reported_stands_only_in_the_letter_about_them() -> None:
    first, second = d04.compose(situation(BOTH))["letters"]
    assert first.taker is None  # police officers took the person: not those the police are told of
    assert second.taker is not None
    assert "người của Công ty Mẫu" in written("D04", situation(TAKEN, OWN))
    assert "người của Công ty Mẫu" not in written("D04", situation(BOTH, OWN))


def test_the_box_of_an_officer_is_ticked_by_what_was_said() -> None:
    office, other = "có chức vụ, đang làm vụ án (điều tra, truy tố, xét xử, giam giữ);", "không phải."
    assert f"[x] {office} [ ] {other}" in written("D04", situation(OFFICIAL))
    assert f"[ ] {office} [x] {other}" in written("D04", situation(TAKEN))
    assert f"[ ] {office} [ ] {other}" in written("D04", situation({"respondent": "self"}))


def test_somebody_still_in_private_hands_comes_first() -> None:
    free = "Có biện pháp ngay để người thân của tôi được tự do và an toàn."
    assert f"1. {free}" in written("D04", situation(TAKEN))
    assert free not in written("D04", situation(TAKEN | {"still_held": False}))
    assert free not in written("D04", situation(OFFICIAL))


def test_the_warning_stands_above_the_signature_and_opening_a_case_is_for_the_signer_to_tick() -> None:
    text = written("D04", situation(TAKEN))
    assert text.index("cố ý tố giác sai sự thật phải chịu trách nhiệm") < text.index("NGƯỜI TỐ GIÁC")
    assert "[ ] Tôi đề nghị khởi tố vụ án hình sự" in text
    assert "NGƯỜI BỊ GIỮ" not in text


def test_the_time_for_the_answer_and_the_protection_are_those_of_the_code() -> None:
    text = written("D04", situation(TAKEN))
    assert "Giải quyết trong 20 ngày, vụ việc phức tạp thì không quá 02 tháng, theo khoản 1 Điều 147" in text
    assert "theo Điều 484, Điều 485, Điều 486, Điều 487" in text


def test_the_plan_offers_it() -> None:
    for given in (TAKEN, OFFICIAL):
        made = situation(given)
        assert plan(made.assessment, made.facts).step("crime_report").papers == ("D04",)
