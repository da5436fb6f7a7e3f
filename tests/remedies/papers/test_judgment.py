"""After a judgment: the appeal in time and late, who may sign it, and the notice that asks for a review."""

from __future__ import annotations

from typing import Any

import pytest

from remedies.catalogue import PAPERS, offered
from tests.remedies.cases import assessment, finding
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import printed, situation, text_of, written

JUDGED: dict[str, Any] = {
    "respondent": "self",
    "still_held": True,
    "arrested_at": "2026-03-01",
    "province": "01",
    "facility": "detention_camp",
    "stage": "appeal",
    "charges": [{"at": "2026-03-04", "code": "penal_code_2015", "article": "331", "clause": "1"}],
    "judgment_at": "2026-11-15",
    "present_at_judgment": True,
    "forced_confession": True,
}
LATE = JUDGED | {"judgment_at": "2026-10-20"}
FINAL = JUDGED | {"judgment_at": "2026-03-20", "appeal_judgment_at": "2026-08-20", "stage": "serving"}
OWN = {
    "judgment_no_date_court": "số 01/2026/HS-ST, ngày 15/11/2026, Tòa án nhân dân khu vực 1",
    "late_reason": "nằm viện từ ngày 25/10/2026",
}
NAMES = {
    "filer_full_name": "Người Làm Đơn",
    "filer_address": "thôn Mẫu",
    "detainee_full_name": "Người Bị Giam",
    "detention_place": "trại tạm giam Mẫu",
}


@pytest.mark.parametrize(("id", "given"), [("D09a", LATE), ("D09b", FINAL)])
def test_the_texts_as_they_were_read(id: str, given: dict[str, Any]) -> None:
    kept.check(id, kept.told(id, given | {"respondent": "family"}, OWN))


@pytest.mark.parametrize(
    ("id", "given", "wanted"),
    [
        ("D09a", JUDGED, True),
        ("D09a", LATE, True),
        ("D09a", FINAL, False),
        ("D09b", FINAL, True),
        ("D09b", JUDGED, False),
    ],
)
def test_what_the_plan_proposes(id: str, given: dict[str, Any], wanted: bool) -> None:
    made = situation(given)
    assert offered(PAPERS[id], made.assessment, made.facts) == wanted


def test_an_appeal_in_time_is_one_sheet_without_excuses() -> None:
    text = written("D09a", situation(JUDGED))
    assert "quá hạn" not in text
    assert "TƯỜNG TRÌNH" not in text
    assert "tuyên ngày 15 tháng 11 năm 2026" in text


def test_a_late_appeal_brings_its_statement_with_the_last_day() -> None:
    text = written("D09a", situation(LATE))
    assert "(Kháng cáo quá hạn)" in text
    assert "BẢN TƯỜNG TRÌNH (Về lý do kháng cáo quá hạn)" in text
    assert "Thời hạn kháng cáo tính đến hết ngày 04 tháng 11 năm 2026" in text
    assert text.count("theo Điều 335 Bộ luật Tố tụng hình sự") == 2
    assert "nằm viện" in written("D09a", situation(LATE, OWN))


def test_where_two_ways_of_counting_are_open_the_appeal_asks_in_case() -> None:
    absent = LATE | {"present_at_judgment": "unknown", "judgment_served_at": "2026-11-12"}
    text = written("D09a", situation(absent))
    assert "Nếu Tòa án tính là đã quá hạn" in text
    assert "TƯỜNG TRÌNH" not in text


STATUS = {
    "own": "Là: bị cáo.",
    "minor": "Là: người đại diện của bị cáo (bị cáo chưa đủ 18 tuổi)",
    "counsel": "Là: người bào chữa của bị cáo (bị cáo chưa đủ 18 tuổi)",
    "weak": "Là: người bào chữa của bị cáo (bị cáo có nhược điểm",
}


@pytest.mark.parametrize(
    ("more", "status", "signer"),
    [
        ({"respondent": "self"}, "own", "Người Làm Đơn"),
        ({"respondent": "family"}, "own", "Người Bị Giam"),
        ({"respondent": "caseworker"}, "own", "Người Bị Giam"),
        ({"respondent": "lawyer"}, "own", "Người Bị Giam"),
        ({"respondent": "family", "age": 16}, "minor", "Người Làm Đơn"),
        ({"respondent": "lawyer", "age": 16}, "counsel", "Người Làm Đơn"),
        ({"respondent": "lawyer", "disability": True}, "weak", "Người Làm Đơn"),
    ],
)
def test_the_signer_is_whom_the_law_lets_appeal(more: dict[str, Any], status: str, signer: str) -> None:
    text = written("D09a", situation(JUDGED | more, NAMES))
    assert STATUS[status] in text
    assert f"Người kháng cáo: {signer}" in text
    assert text.count(signer) >= 2
    assert ("trại tạm giam Mẫu" in text) == (status == "own")


def test_breaches_found_are_reasons_and_the_rest_is_for_the_pen() -> None:
    text = written("D09a", situation(JUDGED))
    assert "không buộc phải đưa ra lời khai chống lại mình" in text
    none = written("D09a", situation(JUDGED, judged=assessment([finding("self_incrimination", "kept")])))
    assert "lời khai" not in none
    assert "Phần của bản án mà tôi không đồng ý, vì: ......" in none


def test_nobody_ticks_what_is_disputed_or_asked_for() -> None:
    text = written("D09a", situation(LATE))
    assert "[x]" not in text
    assert text.count("[ ]") == 15


def test_an_acquitted_person_disputes_the_reasons_only() -> None:
    text = written("D09a", situation(JUDGED | {"outcome": "acquitted"}))
    assert "[ ] Một phần: lý do mà bản án dùng để tuyên không có tội" in text
    assert "Toàn bộ bản án" not in text


OF_AN_APPEAL = (
    "ngày ...... tháng",
    "Người kháng cáo:",
    "Địa chỉ:",
    "Lý do của việc kháng cáo:",
    "Yêu cầu Tòa án cấp phúc thẩm giải quyết",
    "Ký tên hoặc điểm chỉ",
)
OF_A_NOTICE = (
    "ngày ...... tháng",
    "Tôi tên là:",
    "Địa chỉ:",
    "I. Bản án, quyết định đã có hiệu lực",
    "III. Nội dung vi phạm pháp luật được phát hiện",
    "IV. Kiến nghị",
    "điểm chỉ",
)


def test_the_court_form_keeps_its_order_and_its_labels() -> None:
    for given in (JUDGED, LATE):
        text = written("D09a", situation(given)).split("BẢN TƯỜNG TRÌNH (")[0]
        places = [text.index(label) for label in COURT_FORM]
        assert places == sorted(places)
    assert any("chưa được đối chiếu" in line.vi for line in PAPERS["D09a"].weigh)


COURT_FORM = (
    "ngày ...... tháng ......",
    "ĐƠN KHÁNG CÁO",
    "Kính gửi: Tòa án nhân dân",
    "Người kháng cáo:",
    "Địa chỉ:",
    "Là: ",
    "Kháng cáo: ",
    "Lý do của việc kháng cáo:",
    "Yêu cầu Tòa án cấp phúc thẩm giải quyết những việc sau đây:",
    "Những tài liệu, chứng cứ bổ sung kèm theo đơn kháng cáo gồm có:",
    "NGƯỜI KHÁNG CÁO (Ký",
)


def test_every_item_of_the_law_is_on_both_papers() -> None:
    appeal, review = written("D09a", situation(JUDGED)), written("D09b", situation(FINAL))
    assert [item for item in OF_AN_APPEAL if item not in appeal] == []
    assert [item for item in OF_A_NOTICE if item not in review] == []


def test_the_review_goes_above_the_court_that_judged_last_and_dates_its_effect() -> None:
    text = written("D09b", situation(FINAL))
    assert "- Chánh án Tòa án nhân dân tối cao;" in text
    assert "Có hiệu lực pháp luật: từ ngày 20 tháng 8 năm 2026" in text
    lowest = written("D09b", situation(FINAL | {"appeal_judgment_at": False}))
    assert "Chánh án Tòa án nhân dân thành phố Hà Nội" in lowest
    assert "Có hiệu lực pháp luật: từ ngày ......" in lowest


def test_whoever_gives_notice_says_so() -> None:
    own = written("D09b", situation(FINAL, {"filer_full_name": "Người Ký"}))
    assert "Tôi là người bị kết án. Người bị kết án: Người Ký" in own
    family = written("D09b", situation(FINAL | {"respondent": "family"}, {"filer_full_name": "Người Ký"}))
    assert "Người bị kết án: ......" in family
    assert "Là (quan hệ với người bị kết án): ......" in family
    assert "Tôi là người bị kết án" not in family
    assert "Theo những gì tôi được biết" in family or "người thân của tôi" not in family


def test_the_statement_begins_a_page_of_its_own() -> None:
    reader = printed("D09a", situation(LATE, OWN))
    pages = [page.extract_text() for page in reader.pages]
    assert sum("BẢN TƯỜNG TRÌNH" in page and "Kính gửi" in page for page in pages) == 1
    assert "NGƯỜI TƯỜNG TRÌNH" in text_of(reader)
