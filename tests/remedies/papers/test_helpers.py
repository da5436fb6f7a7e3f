"""The papers around a petition: the authorisation in its two forms, the receipt, the reminder of an overdue answer."""

from __future__ import annotations

from typing import Any

import pytest

from remedies.catalogue import PAPERS
from remedies.plan import plan
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import ADMINISTRATIVE, DETAINED, TOUR, situation, written

LATE: dict[str, Any] = DETAINED | {
    "respondent": "family",
    "filings": [
        {"kind": "complaint_procedural", "at": "2026-03-06", "how": "in_person", "about": "holding", "number": "7"},
        {"kind": "denunciation", "at": "2026-04-01", "how": "in_person", "about": "other", "to": "Thủ trưởng nơi ấy"},
    ],
}
AGENT = {
    "agent_full_name": "Trần Thị Mẫu",
    "agent_address": "phường Mẫu, thành phố Đà Nẵng",
    "agent_id_number": "048190000003",
    "agent_id_issue": "03/3/2022, Bộ Công an",
    "detainee_id_issue": "02/02/2022, Bộ Công an",
    "poa_term": "đến hết năm 2027",
}


@pytest.mark.parametrize(
    ("id", "given"), [("H01", ADMINISTRATIVE | {"respondent": "family"}), ("H02", TOUR), ("H03", LATE)]
)
def test_the_texts_as_they_were_read(id: str, given: dict[str, Any]) -> None:
    kept.check(id, kept.told(id, given, AGENT if id == "H01" else {}))


# H01


def test_an_administrative_complaint_has_the_official_form_in_its_order_and_no_term() -> None:
    text = written("H01", situation(ADMINISTRATIVE | {"respondent": "family"}, kept.NAMES | AGENT))
    labels = [
        "GIẤY ỦY QUYỀN KHIẾU NẠI", "Họ và tên người khiếu nại:", "Địa chỉ:", "Số căn cước/định danh cá nhân",
        "Họ và tên người được ủy quyền khiếu nại:", "Nội dung ủy quyền khiếu nại:",
        "người được ủy quyền có trách nhiệm thực hiện đúng nội dung ủy quyền", "NGƯỜI ĐƯỢC ỦY QUYỀN",
        "NGƯỜI ỦY QUYỀN (Ký hoặc điểm chỉ)", "LỜI CHỨNG CÔNG CHỨNG/CHỨNG THỰC",
    ]  # fmt: skip
    places = [text.find(label) for label in labels]
    assert -1 not in places
    assert places == sorted(places)
    assert "Thời hạn" not in text
    assert "đến hết năm 2027" not in text


def test_any_other_authorisation_is_free_and_has_a_term() -> None:
    text = written("H01", situation(TOUR, kept.NAMES | AGENT))
    assert "KHIẾU NẠI" not in text
    assert "Thời hạn ủy quyền: đến hết năm 2027" in text


def test_who_authorises_is_the_person_held_and_who_signs_the_petition_is_authorised() -> None:
    text = written("H01", situation(TOUR, kept.NAMES | AGENT))
    assert "Họ và tên người ủy quyền: Lê Văn Bình" in text
    assert "Họ và tên người được ủy quyền: Nguyễn Thị Hường" in text
    own = written("H01", situation(TOUR | {"respondent": "self"}, kept.NAMES | AGENT))
    assert "Họ và tên người ủy quyền: Nguyễn Thị Hường" in own
    assert "Họ và tên người được ủy quyền: Trần Thị Mẫu" in own


@pytest.mark.parametrize(("who", "there"), [("family", True), ("caseworker", True), ("self", False), ("lawyer", False)])
def test_it_stands_beside_the_complaint_for_whoever_needs_it(who: str, there: bool) -> None:
    made = situation(ADMINISTRATIVE | {"respondent": who})
    step = plan(made.assessment, made.facts).step("complaint_administrative")
    assert step is not None
    assert ("H01" in step.papers) == there


# H02


def test_there_is_a_slip_for_each_petition_that_the_plan_proposes() -> None:
    made = situation(TOUR)
    text = written("H02", made)
    assert "Đã nhận đơn: Đơn khiếu nại" in text
    assert "Nơi nhận: Viện trưởng Viện kiểm sát nhân dân khu vực ...... - Hà Nội" in text
    assert text.count("GIẤY BIÊN NHẬN ĐƠN") in (2, 3, 4)
    for abroad in ("D12a", "D12b"):
        assert PAPERS[abroad].title.vi not in text


def test_without_answers_there_is_one_blank_slip() -> None:
    text = written("H02", situation({}))
    assert text.count("GIẤY BIÊN NHẬN ĐƠN") == 1
    assert "Đã nhận đơn: ......" in text


# H03


def test_each_overdue_answer_has_its_own_letter_with_its_day_and_its_count() -> None:
    text = written("H03", situation(LATE))
    assert text.count("ĐƠN ĐỀ NGHỊ TRẢ LỜI") == 2
    assert "đơn khiếu nại trong vụ án hình sự ngày 06 tháng 3 năm 2026 (nộp trực tiếp), biên nhận số 7." in text
    # six to nine March: three days at most (Art. 474(1)); from then to 22 November 258 days, from filing 261
    assert (
        "đã hết ngày 09 tháng 3 năm 2026. Tính đến ngày viết đơn này, đã 261 ngày kể từ ngày nộp, quá hạn 258 ngày"
        in text
    )
    assert "Điều 474" in text
    assert "Điều 481" in text


def test_it_goes_to_whoever_had_the_petition() -> None:
    text = written("H03", situation(LATE))
    assert "- Thủ trưởng nơi ấy;" in text
    assert "- Viện trưởng Viện kiểm sát nhân dân khu vực ...... - Đà Nẵng (để biết);" in text
    assert "- Cơ quan cấp trên trực tiếp của nơi trên: ...... (để biết)." in text


@pytest.mark.parametrize(
    "more",
    [{"answered_at": "2026-03-08", "result": "rejected"}, {"at": "2026-11-21"}],
    ids=["answered", "not over yet"],
)
def test_what_was_answered_or_is_not_due_is_not_complained_of(more: dict[str, Any]) -> None:
    filing = {"kind": "complaint_procedural", "at": "2026-03-06", "how": "in_person", "about": "holding"} | more
    made = situation(DETAINED | {"respondent": "family", "filings": [filing]})
    text = written("H03", made)
    assert "Tôi đã nộp đơn ...... ngày ......" in text
    step = plan(made.assessment, made.facts).step("complaint_procedural")
    assert step is not None
    assert "H03" not in step.papers


def test_the_step_whose_answer_is_overdue_offers_the_reminder() -> None:
    made = situation(LATE)
    step = plan(made.assessment, made.facts).step("complaint_procedural")
    assert step is not None
    assert step.papers[-1] == "H03"


def test_a_posted_petition_says_what_the_time_is_counted_from() -> None:
    filing = {"kind": "complaint_procedural", "at": "2026-03-06", "how": "post", "about": "holding"}
    text = written("H03", situation(DETAINED | {"respondent": "family", "filings": [filing]}))
    assert "thời hạn trả lời (tính từ ngày gửi bưu điện) đã hết" in text
