"""D01m: what happens inside a place of holding is complained of apart, to the procuracy that supervises the place."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from legal_rules.answer import Deadline
from legal_rules.instants import VIET_NAM
from legal_rules.words import Text
from remedies.catalogue import PAPERS, d01m
from remedies.plan import plan
from tests.remedies.cases import assessment, finding
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import DETAINED, TOUR, situation, written

REFUSED = {"family_visits": False, "family_visit_refused_reason": "đang điều tra"}
NO_CARE = {"medical_care_refused": True}
FAMILY = DETAINED | {"respondent": "family", "facility": "detention_camp"}
NEW_LAW = {"respondent": "family", "arrested_at": "2026-11-01T08:00", "custody_from": "2026-11-01T09:00",
           "still_held": True}  # fmt: skip


def grounds(given: dict[str, Any], **more: Any) -> list[str]:
    (letter,) = d01m.compose(situation(given, **more))["letters"]
    return [p.finding for p in letter.paragraphs]


def papers(given: dict[str, Any]) -> tuple[str, ...]:
    made = situation(given)
    step = plan(made.assessment, made.facts).step("complaint_detention_regime")
    return step.papers if step else ()


def test_the_texts_are_those_that_were_read() -> None:
    own = {"facility_act": "không cho nhận thuốc ngày 10/4/2026"}
    kept.check("D01m", kept.told("D01m", FAMILY | REFUSED | NO_CARE, own))


def test_refused_care_is_a_ground_under_the_decree_and_asks_for_care() -> None:
    text = written("D01m", situation(FAMILY | NO_CARE))
    assert grounds(FAMILY | NO_CARE) == ["medical_care"]
    assert "Theo Điều 17, Điều 18 Nghị định số 213/2026/NĐ-CP" in text
    assert "Cho người thân của tôi được khám bệnh, chữa bệnh" in text


def test_visits_refused_with_a_reason_are_asked_about_with_the_number_due() -> None:
    text = written("D01m", situation(FAMILY | REFUSED))
    assert grounds(FAMILY | REFUSED) == ["family_visits"]
    assert "Số lần phải cho thăm đến lúc tính: 4" in text
    assert "Lý do được nêu: đang điều tra." in text
    assert "Nếu luật không có căn cứ để từ chối trong trường hợp này" in text
    assert "không đúng quy định nêu trên" not in text


def test_of_the_law_of_2025_no_article_is_named_and_nothing_is_counted() -> None:
    text = written("D01m", situation(NEW_LAW | {"family_visits": False}))
    assert "Theo Luật Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú năm 2025, người bị tạm giữ" in text
    assert "Điều 22" not in text
    assert "Cách tính" not in text
    assert grounds(NEW_LAW) == []  # nobody said that a visit was refused


def test_the_time_of_the_answer_has_a_number_only_under_the_law_that_was_read() -> None:
    before = datetime(2026, 6, 20, 9, tzinfo=VIET_NAM)
    assert "Giải quyết đơn trong 05 ngày, theo khoản 1" in written("D01m", situation(FAMILY, at=before))
    assert "Giải quyết đơn trong thời hạn luật định" in written("D01m", situation(FAMILY))


def test_it_goes_to_the_procuracy_of_the_place_and_the_place_gets_a_copy() -> None:
    text = written("D01m", situation(FAMILY))
    assert "- Viện trưởng Viện kiểm sát nhân dân ...... (kiểm sát nơi giam giữ), thành phố Đà Nẵng;" in text
    assert "- Giám thị Trại tạm giam ...... Công an thành phố Đà Nẵng (để biết)." in text


@pytest.mark.parametrize(("given", "signs"), [(REFUSED, False), (NO_CARE, True), (REFUSED | NO_CARE, True)])
def test_visits_are_the_familys_own_right_and_care_is_not(given: dict[str, Any], signs: bool) -> None:
    text = written("D01m", situation(FAMILY | given))
    assert ("NGƯỜI BỊ GIỮ" in text) is signs
    assert ("theo giấy ủy quyền (nếu có)" in text) is signs
    assert ("tôi nêu quyền của chính tôi và gia đình" in text) is ("family_visits" in given)
    assert "NGƯỜI BỊ GIỮ" not in written("D01m", situation(FAMILY | given | {"age": 16}))


def test_out_of_time_there_is_room_for_what_stood_in_the_way() -> None:
    room = "tôi không thể nộp đơn vì ......"
    late = Deadline("complaint_detention_regime", "yours", "passed", Text("", ""))
    past = [finding("medical_care", "breached")]
    assert room in written("D01m", situation(NEW_LAW, judged=assessment(past, deadlines=[late])))
    assert room not in written("D01m", situation(NEW_LAW, judged=assessment(past)))


def test_without_a_ground_there_is_room_to_write() -> None:
    text = written("D01m", situation({"respondent": "self"}))
    assert "Việc (ai, làm gì, ngày nào; nơi giữ trả lời thế nào): ......" in text
    assert "nơi giữ bị khiếu nại: ......" in text


def test_the_plan_gives_it_where_care_or_a_visit_was_refused() -> None:
    assert papers(NEW_LAW | NO_CARE) == ("D01m",)
    assert papers(NEW_LAW | {"family_visit_refused_reason": "đang điều tra"}) == ("D01m",)
    assert papers(TOUR) == ()


def test_whoever_prints_it_is_told_that_the_new_law_was_not_read() -> None:
    assert any("chưa được đọc" in line.vi for line in PAPERS["D01m"].weigh)
    assert "chưa được đọc" not in written("D01m", situation(NEW_LAW | {"family_visits": False}))
