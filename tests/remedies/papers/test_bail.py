"""D06a to D06d: bail and deposits, who asks, who vouches, what is undertaken, the least sum by class."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from legal_rules.instants import VIET_NAM
from remedies.catalogue import PAPERS, charge, d06b, d06d
from remedies.plan import plan
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import DETAINED, TOUR, plain, printed, situation, written

AT = datetime(2026, 4, 1, 9, tzinfo=VIET_NAM)
FAMILY = DETAINED | {"respondent": "family", "facility": "detention_camp", "fixed_residence": True,
                     "elderly_or_weak": True}  # fmt: skip
OWN = {
    "guarantor_full_name": "Lê Thị Mai",
    "guarantor_birth_id": "1975; 048175000003",
    "guarantor_address": "thôn Mẫu, thành phố Đà Nẵng",
    "guarantor_job_income": "giáo viên, 12.000.000 đồng một tháng",
    "guarantor_relation": "chị",
    "second_guarantor_full_name": "Lê Văn Nam",
    "bail_reasons": "là lao động chính trong gia đình",
    "residence_if_released": "thôn Mẫu, thành phố Đà Nẵng",
    "surety_amount": "50.000.000",
    "money_source": "tiền của vợ",
}
ALL = ("D06a", "D06b", "D06c", "D06d")
DUTIES = [
    "Có mặt theo giấy triệu tập", "bất khả kháng", "trở ngại khách quan", "Không bỏ trốn", "tiếp tục phạm tội",
    "mua chuộc, cưỡng ép, xúi giục", "khai gian dối", "tài liệu sai sự thật", "tiêu hủy, giả mạo chứng cứ",
    "tẩu tán tài sản", "đe dọa, khống chế, trả thù", "người làm chứng, bị hại, người tố giác", "người thân thích",
]  # fmt: skip


@pytest.mark.parametrize("id", ALL)
def test_the_texts_are_those_that_were_read(id: str) -> None:
    kept.check(id, kept.told(id, FAMILY, OWN))


@pytest.mark.parametrize("id", ["D06b", "D06c"])
def test_every_duty_of_the_law_is_undertaken(id: str) -> None:
    text = written(id, situation(FAMILY))
    for item in DUTIES:
        assert item in text, item


def test_two_guarantors_vouch_each_on_a_sheet_of_their_own() -> None:
    made = situation(FAMILY, OWN)
    first, second = d06b.compose(made)["letters"]
    assert first.guarantor["full_name"] == "Lê Thị Mai"
    assert second.guarantor["full_name"] == "Lê Văn Nam"
    text = written("D06b", made)
    assert text.count("GIẤY CAM ĐOAN") == text.count("XÁC NHẬN") == text.count("NGƯỜI CAM ĐOAN") == 2
    for condition in ("đủ 18 tuổi", "nhân thân tốt", "nghiêm chỉnh chấp hành pháp luật", "thu nhập ổn định",
                      "có điều kiện quản lý", "đã được thông báo về những tình tiết"):  # fmt: skip
        assert text.count(condition) == 2
    assert (
        "công an" not in text.split("XÁC NHẬN")[1].split("NGƯỜI CAM ĐOAN")[0].lower()
    )  # not for the police to certify
    asked = written("D06a", made)
    assert "1. Họ và tên: Lê Thị Mai" in asked
    assert "2. Họ và tên: Lê Văn Nam" in asked
    assert "từ 02 người thân thích, đủ 18 tuổi trở lên" in asked


def test_there_is_room_for_the_stamp() -> None:
    assert len(printed("D06b", situation(FAMILY, OWN)).pages) == 4


def test_only_the_accused_undertakes_and_admits_nothing() -> None:
    text = written("D06c", situation(FAMILY, kept.NAMES))
    assert "Tôi tên là: Lê Văn Bình" in text
    assert text.endswith("NGƯỜI CAM ĐOAN (Ký, ghi rõ họ tên hoặc điểm chỉ) Lê Văn Bình")
    assert "Nguyễn Thị Hường" not in text
    assert "không có nghĩa là tôi nhận tội" in text
    assert text.count("[ ]") == 2
    assert "bị tạm giam; trường hợp đặt tiền thì số tiền đã đặt còn bị tịch thu" in text
    own = written("D06c", situation(FAMILY | {"respondent": "self"}, {"filer_full_name": "Lê Văn Bình"}))
    assert "Tôi tên là: Lê Văn Bình" in own


@pytest.mark.parametrize(
    ("stage", "word", "office"),
    [
        ("investigation", "bị can", "Thủ trưởng Cơ quan Cảnh sát điều tra Công an thành phố Đà Nẵng"),
        ("prosecution", "bị can", "Viện trưởng Viện kiểm sát nhân dân khu vực"),
        ("trial", "bị cáo", "Chánh án Tòa án nhân dân khu vực"),
    ],
)
def test_the_stage_says_who_decides_and_what_the_person_is_called(stage: str, word: str, office: str) -> None:
    text = written("D06a", situation(FAMILY | {"stage": stage}))
    assert f"(Đề nghị cho {word} được bảo lĩnh thay thế tạm giam)" in text
    assert office in text.split("Tôi tên là")[0]


def test_during_the_investigation_it_says_that_the_procuracy_approves() -> None:
    for id in ALL:
        to = PAPERS[id].address(situation(FAMILY | {"stage": "investigation"}))
        assert to is not None
        assert "phải phê chuẩn" in to.why.vi
        court = PAPERS[id].address(situation(FAMILY | {"stage": "trial"}))
        assert court is not None
        assert "Tòa án" in court.why.vi


def test_the_charge_is_told_with_its_article_and_its_class_where_that_is_certain() -> None:
    text = written("D06a", situation(FAMILY))
    assert "theo khoản 1 Điều 331 Bộ luật Hình sự năm 2015 (loại tội ít nghiêm trọng)" in text
    open_class = FAMILY | {"charges": [{"at": "2026-03-04", "code": "penal_code_2015", "article": "331"}]}
    assert charge.severity(situation(open_class)) is None
    assert "loại tội" not in written("D06a", situation(open_class))
    assert "Tội danh, điều khoản bị khởi tố: ......" in written("D06a", situation({"respondent": "family"}))


def test_circumstances_that_were_told_are_reasons_and_others_are_not() -> None:
    text = written("D06a", situation(FAMILY))
    assert "Người bị giam già yếu; có nơi cư trú rõ ràng." in text
    assert "đang có thai" not in text


def test_a_ground_of_detention_that_fails_stands_among_the_reasons() -> None:
    group = FAMILY | {"identity_known": True, "breached_other_measure": False, "fled_or_signs": False,
                      "reoffended_or_signs": False, "tampered_or_threatened": False}  # fmt: skip
    made = situation(group, at=AT)
    assert made.assessment.finding("detention_special_group").outcome == "breached"
    text = written("D06a", made)
    assert "cần thay tạm giam bằng biện pháp khác" in text
    assert "cần thay tạm giam bằng biện pháp khác" not in written("D06a", situation(FAMILY, at=AT))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("50000000", "50.000.000 đồng (Năm mươi triệu đồng)"),
        ("50.000.000 đồng", "50.000.000 đồng (Năm mươi"),
        ("30,000,000", "30.000.000 đồng"),
        ("năm mươi triệu", "năm mươi triệu"),
        ("0", "0"),
        ("9" * 13, "9" * 13),
    ],
)
def test_a_sum_is_written_as_a_sum_and_anything_else_as_it_was_typed(typed: str, said: str) -> None:
    assert plain(d06d.amount(typed).vi).startswith(said)


def test_a_sum_that_nobody_gave_is_left_to_the_pen_in_figures_and_words() -> None:
    assert "...... đồng. Bằng chữ: ......" in written("D06d", situation(FAMILY))


def test_the_least_sum_follows_the_class_and_is_silent_where_the_class_is_open() -> None:
    assert "Mức thấp nhất theo loại tội là 30.000.000 đồng (khoản 1 Điều 4" in written("D06d", situation(FAMILY))
    third = FAMILY | {"charges": [{"at": "2026-03-04", "code": "penal_code_2015", "article": "174", "clause": "3"}]}
    assert "là 200.000.000 đồng" in written("D06d", situation(third))
    open_class = FAMILY | {"charges": [{"at": "2026-03-04", "code": "penal_code_2015", "article": "331"}]}
    assert "Mức thấp nhất" not in written("D06d", situation(open_class))


@pytest.mark.parametrize(
    ("more", "why"),
    [({"age": 16}, "chưa đủ 18 tuổi"), ({"disability": True}, "nhược điểm về thể chất hoặc tâm thần"), ({}, None)],
)
def test_less_is_asked_for_only_where_something_lowers_it(more: dict[str, Any], why: str | None) -> None:
    text = written("D06d", situation(FAMILY | more))
    assert ("Tôi đề nghị cho đặt mức thấp hơn, không dưới một nửa" in text) is (why is not None)
    if why:
        assert why in text
        assert "Mức thấp nhất theo loại tội là 30.000.000 đồng" in text


def test_less_is_not_asked_for_when_the_sum_is_as_high_as_the_least() -> None:
    young, less = FAMILY | {"age": 16}, "Tôi đề nghị cho đặt mức thấp hơn"
    assert less in written("D06d", situation(young, {"surety_amount": "20000000"}))
    assert less not in written("D06d", situation(young, {"surety_amount": "30.000.000 đồng"}))


def test_a_relative_who_deposits_undertakes_and_the_person_held_does_not() -> None:
    vow = "Là người thân thích đặt tiền, tôi cam đoan không để bị can vi phạm"
    assert vow in written("D06d", situation(FAMILY))
    assert vow not in written("D06d", situation(FAMILY | {"respondent": "self"}))


@pytest.mark.parametrize("who", ["lawyer", "caseworker"])
def test_counsel_and_helpers_leave_the_request_to_a_relative(who: str) -> None:
    text = written("D06d", situation(FAMILY | {"respondent": who}))
    assert "Là (quan hệ): ......" in text
    assert "Đoàn Luật sư" not in text
    assert "việc tạm giam người bị tạm giam" in text


def test_the_answer_is_asked_for_in_the_days_of_the_circular() -> None:
    assert "Trả lời trong 03 ngày làm việc, theo khoản 1 Điều 7" in written("D06d", situation(FAMILY))


def test_the_plan_offers_them_to_whoever_is_detained() -> None:
    made = situation(FAMILY)
    steps = plan(made.assessment, made.facts)
    assert steps.step("bail").papers == ("D06a", "D06b", "D06c")
    assert steps.step("surety").papers == ("D06d", "D06c")
    custody = situation(TOUR)
    assert plan(custody.assessment, custody.facts).step("bail") is None
    for id in ("D06a", "D06d"):
        assert any("chưa bị khởi tố thì chưa dùng được" in line.vi for line in PAPERS[id].weigh)
