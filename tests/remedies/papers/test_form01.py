"""D02a and D02b: the official form of administrative complaints, in its order; who complains, who is authorised."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import pytest

from legal_rules.instants import VIET_NAM
from remedies.catalogue import PAPERS, form01
from remedies.catalogue.earlier import earlier
from remedies.plan import plan
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import ADMINISTRATIVE, DETAINED, TOUR, plain, situation, written

HELD = {k: v for k, v in ADMINISTRATIVE.items() if k != "released_at"} | {"still_held": True}
ANSWERED = {"filings": [{"kind": "complaint_administrative", "at": "2026-11-10", "to": "Trưởng Công an xã Mẫu",
                         "answered_at": "2026-11-20", "result": "rejected"}]}  # fmt: skip
SILENT = {"filings": [{"kind": "complaint_administrative", "at": "2026-02-10", "how": "in_person", "number": "7"}]}
OWN = {"complaint_subject": "việc giữ ở trụ sở xã", "challenged_decision_no_date": "9/QĐ ngày 20/11/2026",
       "first_decision_no_date": "3/QĐ ngày 20/11/2026",
       "reasons_disagree": "Chưa xem lời người làm chứng."}  # fmt: skip
LABELS = [
    "ĐƠN KHIẾU NẠI", "Kính gửi:", "1. Thông tin người khiếu nại:", "- Họ và tên:",
    "- Số căn cước/định danh cá nhân/giấy chứng nhận căn cước/hộ chiếu:", "ngày cấp", "nơi cấp", "- Địa chỉ:",
    "2. Thông tin người được ủy quyền khiếu nại (nếu có):", "- Họ và tên:",
    "- Số căn cước/định danh cá nhân/giấy chứng nhận căn cước/hộ chiếu:", "ngày cấp", "nơi cấp",
    "3. Tên cơ quan, tổ chức, cá nhân bị khiếu nại:", "4. Khiếu nại về việc:", "5. Nội dung khiếu nại:",
    "(Tài liệu, chứng cứ kèm theo - nếu có)", "NGƯỜI KHIẾU NẠI", "(Ký hoặc điểm chỉ)", "Họ và tên",
]  # fmt: skip


@pytest.mark.parametrize("id", ["D02a", "D02b"])
def test_the_texts_are_those_that_were_read(id: str) -> None:
    kept.check(id, kept.told(id, HELD | ANSWERED | {"respondent": "family"}, OWN))


@pytest.mark.parametrize("id", ["D02a", "D02b"])
def test_the_form_keeps_its_labels_in_their_order(id: str) -> None:
    text, last = written(id, situation(ADMINISTRATIVE)), -1
    for label in LABELS:
        found = text.find(label, last + 1)
        assert found > last, label
        last = found
    for not_on_it in ("Tôi xin cam đoan", "Tôi xin chân thành cảm ơn"):
        assert not_on_it not in text


def test_the_law_wants_an_address_which_the_form_does_not_print() -> None:
    given = {"filer_address": "thôn Mẫu"}
    assert "- Địa chỉ: thôn Mẫu" in written("D02a", situation(ADMINISTRATIVE, given))
    assert "- Địa chỉ: ......" in written("D02a", situation(ADMINISTRATIVE))


def between(text: str, start: str, end: str) -> str:
    return text[text.index(start) : text.index(end)]


@pytest.mark.parametrize(
    ("who", "complains", "authorised"),
    [({"respondent": "self"}, "Nguyễn Thị Hường", False), ({"respondent": "family"}, "Lê Văn Bình", True),
     ({"respondent": "lawyer"}, "Lê Văn Bình", True), ({"respondent": "family", "age": 15}, "Lê Văn Bình", False)],
)  # fmt: skip
def test_the_person_held_complains_and_others_only_if_authorised(
    who: dict[str, Any], complains: str, authorised: bool
) -> None:
    text = written("D02a", situation(HELD | who, kept.NAMES))
    first = between(text, "1. Thông tin", "2. Thông tin")
    second = between(text, "2. Thông tin", "3. Tên cơ quan")
    assert f"- Họ và tên: {complains}" in first
    assert ("- Họ và tên: Nguyễn Thị Hường" in second) is authorised
    assert ("Người đại diện theo pháp luật" in first) is ("age" in who)
    assert ("Giấy ủy quyền khiếu nại có công chứng" in text) is authorised


def requests(given: dict[str, Any], round: int = 1) -> str:
    made = form01.compose(situation(given), "complaint_administrative", round)
    return plain(" | ".join(r.vi for r in made["letters"][0].requests))


def test_whoever_is_still_held_asks_to_go_and_a_decision_is_stayed() -> None:
    decided = {"decisions": [{"kind": "administrative_decision", "received_at": "2026-11-20"}]}
    assert "Chấm dứt việc tạm giữ" in requests(HELD)
    assert "Tạm đình chỉ" not in requests(HELD)  # no decision that could be stayed
    assert "Tạm đình chỉ" in requests(HELD | decided)
    assert "Chấm dứt việc tạm giữ" not in requests(ADMINISTRATIVE | decided)


def test_the_time_for_the_answer_by_round_and_place() -> None:
    assert "trong 30 ngày kể từ ngày thụ lý, vụ việc phức tạp thì không quá 45 ngày, theo Điều 28" in requests(HELD)
    assert "trong 45 ngày kể từ ngày thụ lý, vụ việc phức tạp thì không quá 60" in requests(
        HELD | {"remote_area": True}
    )
    assert "trong 45 ngày kể từ ngày thụ lý, vụ việc phức tạp thì không quá 60 ngày, theo Điều 37" in requests(HELD, 2)
    assert "đối thoại và báo trước cho tôi ít nhất 5 ngày" in requests(HELD, 2)
    assert "đối thoại" not in requests(HELD)


def test_a_decision_or_an_act_is_named_as_what_it_is() -> None:
    act = written("D02a", situation(ADMINISTRATIVE))
    decision = written("D02a", situation(ADMINISTRATIVE | {"administrative_decision_given": True}))
    other = written("D02b", situation({"decisions": [{"kind": "administrative_decision", "about": "phạt tiền"}]}))
    assert "khiếu nại lần đầu đối với hành vi hành chính về tạm giữ người theo thủ tục hành chính" in act
    assert "khiếu nại lần đầu đối với quyết định hành chính về tạm giữ người" in decision
    assert "khiếu nại lần hai đối với quyết định hành chính về phạt tiền" in other


def test_it_goes_to_whoever_decided_then_one_level_up() -> None:
    assert "Trưởng Công an xã (phường, đặc khu) ......, thành phố Đà Nẵng." in written(
        "D02a", situation(ADMINISTRATIVE)
    )
    assert "Giám đốc Công an thành phố Đà Nẵng." in written("D02b", situation(ADMINISTRATIVE))
    for id in ("D02a", "D02b"):
        refused = PAPERS[id].address(situation(DETAINED | {"arrest_basis": "detention_warrant"}))
        assert refused is not None
        assert refused.refusal is not None


def test_the_second_tells_what_became_of_the_first() -> None:
    answered = written("D02b", situation(ADMINISTRATIVE | ANSWERED, OWN))
    assert (
        "Ngày 20 tháng 11 năm 2026, tôi nhận được quyết định giải quyết khiếu nại lần đầu (số, ngày: 3/QĐ ngày "
        "20/11/2026) của Trưởng Công an xã Mẫu, kết quả: không chấp nhận khiếu nại." in answered
    )
    assert "quá thời hạn" not in answered
    silent = written("D02b", situation(ADMINISTRATIVE | SILENT))
    assert "nộp ngày 10 tháng 02 năm 2026 (biên nhận số 7) đã quá thời hạn giải quyết" in silent
    assert "tôi nhận được quyết định giải quyết khiếu nại" not in silent
    unknown = written("D02b", situation(ADMINISTRATIVE))
    assert unknown.count("[ ]") == 2


def test_silence_is_told_only_when_the_time_is_over() -> None:
    given, soon = ADMINISTRATIVE | SILENT, datetime(2026, 2, 20, 9, tzinfo=VIET_NAM)
    then = {k: v for k, v in given.items() if not k.endswith("_at")} | {"arrested_at": "2026-02-01T08:00"}
    assert earlier(situation(given), "complaint_administrative").state == "silent"
    assert earlier(situation(then, at=soon), "complaint_administrative").state == "unknown"


def test_a_first_complaint_out_of_time_leaves_room_for_what_stood_in_the_way() -> None:
    room = "tôi không thể nộp đơn vì ....... Tôi đề nghị không tính thời gian này vào thời hiệu khiếu nại, theo Điều 9"
    old = ADMINISTRATIVE | {"arrested_at": "2026-05-20T19:30", "released_at": "2026-05-21T20:00"}
    assert room in written("D02a", situation(old))
    assert room not in written("D02b", situation(old))
    assert room not in written("D02a", situation(ADMINISTRATIVE))


def test_ill_treatment_rests_on_the_constitution() -> None:
    text = written("D02a", situation(ADMINISTRATIVE | {"ill_treated": True}))
    assert re.search(r"Theo khoản 1 Điều 20 Hiến pháp[^.]*nghiêm cấm tra tấn", text)
    assert "Bộ luật Tố tụng hình sự" not in text


def test_the_plan_offers_each_at_its_step() -> None:
    made = situation(ADMINISTRATIVE | ANSWERED)
    steps = plan(made.assessment, made.facts)
    assert steps.step("complaint_administrative").papers == ("D02a",)
    assert steps.step("complaint_administrative_second").papers == ("D02b",)
    tour = situation(TOUR)
    assert plan(tour.assessment, tour.facts).step("complaint_administrative") is None
