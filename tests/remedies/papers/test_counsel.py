"""The papers that bring counsel: who signs, which counsel, the hours of the law, the box that an age ticks."""

from __future__ import annotations

from typing import Any

import pytest

from remedies.catalogue import PAPERS, offered
from tests.remedies.cases import assessment, finding
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import DETAINED, TOUR, printed, situation, text_of, written

WAITING: dict[str, Any] = TOUR | {
    "counsel_requested_at": "2026-11-18T15:00",
    "counsel_met_at": False,
    "counsel_registered_at": False,
}
KEPT_OUT: dict[str, Any] = DETAINED | {
    "respondent": "lawyer",
    "counsel_registered_at": "2026-03-10T09:00",
    "counsel_met_at": False,
    "counsel_refused_reason": "national_security",
}
OWN = {
    "lawyer_name": "Trần Văn Mẫu",
    "lawyer_office": "Văn phòng luật sư Mẫu, Đoàn Luật sư thành phố Hà Nội, thẻ số 00000",
    "lawyer_phone": "0900 000 001",
    "law_office_addressee": "Văn phòng luật sư Mẫu",
    "scope": "tên vụ án ghi trong quyết định khởi tố, từ giai đoạn điều tra",
}
COUNSEL = ("D07a", "D07b", "D07c")
REFUSES = "từ chối người bào chữa: lập biên bản"


@pytest.mark.parametrize("id", COUNSEL)
def test_the_texts_as_they_were_read(id: str) -> None:
    kept.check(id, kept.told(id, WAITING, OWN))


@pytest.mark.parametrize("id", COUNSEL)
def test_the_plan_proposes_it_until_there_is_counsel(id: str) -> None:
    for given, wanted in ((TOUR, True), (TOUR | {"counsel_met_at": "2026-11-19T08:00"}, False)):
        made = situation(given)
        assert offered(PAPERS[id], made.assessment, made.facts) == wanted


def test_the_request_is_to_be_passed_on_in_the_hours_of_the_measure() -> None:
    for given, hours in ((TOUR | {"respondent": "self"}, 12), (DETAINED, 24)):
        text = written("D07a", situation(given))
        assert f"Nhận đơn, ghi giờ nhận, và chuyển yêu cầu đến người bào chữa nêu tại mục II trong {hours} giờ" in text
        assert "khoản 2 Điều 75 Bộ luật Tố tụng hình sự" in text


def test_a_relatives_request_is_put_to_the_person_held_first() -> None:
    text = written("D07a", situation(TOUR))
    assert "1. Nhận đơn, ghi giờ nhận, và báo ngay cho người thân của tôi để có ý kiến" in text
    assert "2. Khi người thân của tôi đồng ý: chuyển yêu cầu đến người bào chữa nêu tại mục II trong 12 giờ" in text
    assert "có ý kiến về việc" not in written("D07a", situation(TOUR | {"respondent": "self"}))


def test_the_place_of_holding_decides_and_the_file_holder_is_told() -> None:
    text = written("D07a", situation(TOUR))
    assert "- Giám thị Trại tạm giam ...... Công an thành phố Hà Nội;" in text
    assert "- Thủ trưởng Cơ quan Cảnh sát điều tra Công an thành phố Hà Nội (để biết)." in text


def test_a_breach_that_was_found_stands_with_its_sum_and_no_other() -> None:
    late = written("D07a", situation(WAITING))
    assert "Cách tính: Nhờ luật sư: 15:00 18/11" in late
    assert "tôi cho rằng việc này không đúng quy định" in late
    asked = [finding("counsel_access", "unclear", reason="fact_missing", because={"counsel_met_at": "x"})]
    assert "không đúng quy định" not in written("D07a", situation(WAITING, judged=assessment(asked)))


def test_registered_counsel_who_is_kept_out_asks_for_the_meeting_in_person() -> None:
    text = written("D07a", situation(KEPT_OUT))
    assert "ĐƠN ĐỀ NGHỊ ĐƯỢC GẶP NGƯỜI BÀO CHỮA" in text
    assert "Là người bào chữa của: ......" in text
    assert "NGƯỜI BÀO CHỮA (Ký" in text
    assert "Luật sư (họ và tên)" not in text
    assert "cho biết số, ngày và tội danh ghi trong quyết định đó" in text
    assert "khoản 4 Điều 78" not in text


def test_counsel_does_not_sign_the_request_that_brings_counsel() -> None:
    text = written("D07a", situation(KEPT_OUT | {"counsel_registered_at": False}))
    assert "ĐƠN YÊU CẦU NHỜ NGƯỜI BÀO CHỮA" in text
    assert "Là (quan hệ): ......" in text
    assert "người được tôi bào chữa" not in text
    for id in ("D07b", "D07c"):
        assert "Là người bào chữa của" not in written(id, situation(TOUR | {"respondent": "lawyer"}))


def test_a_relative_asks_by_a_right_of_their_own() -> None:
    bare, named = situation(TOUR), situation(TOUR, {"authorisation_ref": "ngày 01/01/2026"})
    assert "Giấy ủy quyền" not in written("D07a", bare)
    assert "ngày 01/01/2026" in written("D07a", named)
    assert REFUSES in written("D07a", bare)
    assert REFUSES not in written("D07a", situation(TOUR | {"respondent": "self"}))


@pytest.mark.parametrize(("more", "asked"), [({"age": 17}, True), ({"disability": True}, True), ({}, False)])
def test_where_counsel_is_mandatory_one_is_to_be_appointed(more: dict[str, Any], asked: bool) -> None:
    assert ("chỉ định người bào chữa, theo khoản 1 Điều 76" in written("D07a", situation(TOUR | more))) == asked


def test_the_slip_names_the_case_as_the_papers_do() -> None:
    text = written("D07b", situation(DETAINED | {"stage": "investigation"}))
    assert "theo khoản 1 Điều 331 Bộ luật Hình sự năm 2015" in text
    assert "từ giai đoạn điều tra" in text
    assert "NGƯỜI BỊ GIỮ" not in text
    assert "NGƯỜI BỊ GIỮ (nếu ký được" in written("D07b", situation(TOUR))


YOUNG = "[x] Người bị buộc tội từ đủ 16 tuổi đến dưới 18 tuổi"


@pytest.mark.parametrize(
    ("more", "ticked"),
    [
        ({"age": 15}, "[x] Trẻ em"),
        ({"birth_year": 2012}, "[x] Trẻ em"),
        ({"age": 16}, YOUNG),
        ({"birth_year": 2009}, YOUNG),
        ({"birth_year": 2010}, None),  # 15 or 16: not for us to say
        ({"birth_year": 2008}, None),  # 17 or 18
        ({"disability": True}, None),  # and in hardship, which nobody told
        ({}, None),
    ],
)
def test_only_an_age_ticks_a_ground_of_legal_aid(more: dict[str, Any], ticked: str | None) -> None:
    text = written("D07c", situation(TOUR | more))
    grounds = text[text.index("Diện người được") : text.index("III. Nội dung")]
    assert grounds.count("[x]") == (ticked is not None)
    assert ticked is None or ticked in grounds


def test_the_official_form_keeps_its_order_and_its_labels() -> None:
    text = written("D07c", situation(TOUR))
    labels = (
        "ĐƠN YÊU CẦU TRỢ GIÚP PHÁP LÝ",
        "Kính gửi:",
        "I. Phần thông tin dành cho người yêu cầu trợ giúp pháp lý",
        "Mối quan hệ với người được trợ giúp pháp lý",
        "II. Phần thông tin dành cho người được trợ giúp pháp lý",
        "Diện người được trợ giúp pháp lý",
        "III. Nội dung vụ việc trợ giúp pháp lý",
        "Tôi xin cam đoan",
        "ngày ...... tháng ......",
        "NGƯỜI YÊU CẦU TRỢ GIÚP PHÁP LÝ",
    )
    places = [text.index(label) for label in labels]
    assert places == sorted(places)
    assert any("chưa được đối chiếu" in line.vi for line in PAPERS["D07c"].weigh)
    assert "đối chiếu" not in text


def test_legal_aid_comes_in_hours_in_custody_and_in_days_after() -> None:
    assert "trong 12 giờ kể từ khi thụ lý" in written("D07c", situation(TOUR))
    assert "trong 3 ngày làm việc kể từ ngày thụ lý" in written("D07c", situation(DETAINED))


def test_who_asks_for_themselves_stands_in_both_parts() -> None:
    text = written("D07c", situation(TOUR | {"respondent": "self"}, {"filer_full_name": "Lê Văn Mẫu"}))
    assert text.count("Họ và tên: Lê Văn Mẫu") == 2
    assert "chính người được trợ giúp pháp lý" in text


@pytest.mark.parametrize("id", ["D07c"])
def test_the_form_is_printed_on_two_pages(id: str) -> None:
    reader = printed(id, situation(WAITING, kept.NAMES | OWN))
    assert len(reader.pages) == 2
    assert "NGƯỜI YÊU CẦU TRỢ GIÚP PHÁP LÝ" in text_of(reader)
