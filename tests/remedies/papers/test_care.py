"""Requests while held: medical care and visits. The rule of the day, the boxes, who signs, what is not asserted."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from legal_rules.instants import VIET_NAM
from remedies.catalogue import PAPERS, offered
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import ADMINISTRATIVE, DETAINED, TOUR, printed, situation, text_of, written

ILL: dict[str, Any] = TOUR | {"seriously_ill": True, "ill_treated": True, "medical_care_refused": True}
UNSEEN: dict[str, Any] = TOUR | {"family_visits": [], "family_visit_refused_reason": "đang điều tra"}
OWN = {
    "illness": "tiểu đường, giấy khám ngày 01/10/2026",
    "medicines": "metformin 500 mg, ngày hai viên",
    "doctor_hospital": "Bệnh viện Mẫu",
    "injury_seen": "vết bầm ở tay, vợ thấy ngày 20/11/2026",
    "visitors": "Nguyễn Thị Hường, 1980, vợ; Lê Thị Mẫu, 2005, con",
    "visit_time": "sáng thứ Hai",
    "gifts": "hai bộ quần áo, thuốc theo đơn",
}
JUNE = datetime(2026, 6, 20, 9, tzinfo=VIET_NAM)


@pytest.mark.parametrize(("id", "given"), [("D08a", ILL), ("D08b", UNSEEN)])
def test_the_texts_as_they_were_read(id: str, given: dict[str, Any]) -> None:
    kept.check(id, kept.told(id, given, OWN))


def test_the_plan_proposes_care_in_criminal_cases_only() -> None:
    held = ADMINISTRATIVE | {"still_held": True, "released_at": "unknown", "seriously_ill": True}
    for given, wanted in ((ILL, True), (TOUR, False), (held, False)):
        made = situation(given)
        assert offered(PAPERS["D08a"], made.assessment, made.facts) == wanted


@pytest.mark.parametrize(
    ("fact", "box"),
    [
        ("seriously_ill", "[x] Chuyển đến bệnh viện"),
        ("ill_treated", "[x] Ghi nhận và giám định thương tích"),
        ("medical_care_refused", "[x] Khám ngay"),
        ("pregnant", "[x] Khám thai định kỳ"),
    ],
)
def test_a_known_fact_ticks_its_box(fact: str, box: str) -> None:
    assert box in written("D08a", situation(TOUR | {fact: True}))
    assert box not in written("D08a", situation(TOUR | {fact: False}))


def test_nothing_known_ticks_nothing() -> None:
    assert "[x]" not in written("D08a", situation(TOUR))


def test_the_rule_on_care_is_that_of_the_day() -> None:
    now, before = written("D08a", situation(ILL)), written("D08a", situation(DETAINED, at=JUNE))
    assert "Điều 17, Điều 18 Nghị định số 213/2026/NĐ-CP" in now
    assert "213/2026" not in before
    assert "Luật Thi hành tạm giữ, tạm giam năm 2015" in before
    assert "khám thai" in written("D08a", situation(ILL | {"pregnant": True})).split("III.")[1].split("IV.")[0]


def test_a_refusal_and_ill_treatment_stand_only_where_they_were_told() -> None:
    told, plain_ = written("D08a", situation(ILL)), written("D08a", situation(TOUR | {"seriously_ill": True}))
    assert "đã bị từ chối" in told
    assert "nghiêm cấm tra tấn" in told
    assert "đã bị từ chối" not in plain_
    assert "tra tấn" not in plain_


def test_only_a_relative_asks_for_a_visit() -> None:
    for who in ("self", "family", "lawyer", "caseworker"):
        text = written("D08b", situation(TOUR | {"respondent": who}))
        assert "Là (quan hệ): ......" in text
        assert "người được tôi bào chữa" not in text
        assert "Giấy ủy quyền" not in text


def test_the_number_of_visits_that_nobody_read_is_not_told() -> None:
    now = written("D08b", situation(UNSEEN))
    assert "Điều 22 Luật Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú năm 2025" in now
    assert "mỗi tháng" not in now
    assert any("chưa đọc được" in line.vi for line in PAPERS["D08b"].weigh)


def test_visits_that_fell_short_by_the_old_measure_stand_with_the_count() -> None:
    given = DETAINED | {"respondent": "family", "family_visits": []}
    text = written("D08b", situation(given, at=JUNE))
    assert "người bị tạm giam mỗi tháng một lần" in text
    assert "Việc gặp người thân thích được quy định" not in text
    assert "Số lần đã thăm: 0" in text
    assert "Nếu có căn cứ hoặc cách hiểu khác" in text


def test_the_visits_made_and_the_reason_given_are_told() -> None:
    text = written("D08b", situation(TOUR | {"family_visits": ["2026-11-20"], "family_visit_refused_reason": "bận"}))
    assert "Gia đình đã được gặp: ngày 20 tháng 11 năm 2026. Lý do không cho gặp mà tôi được trả lời: bận." in text
    assert "chưa được gặp lần nào" in written("D08b", situation(UNSEEN))


def test_there_is_room_for_three_visitors_and_for_the_certificate() -> None:
    text = written("D08b", situation(TOUR))
    assert text.count("...... ...... ...... ......") == 3
    assert "XÁC NHẬN QUAN HỆ" in text
    reader = printed("D08b", situation(UNSEEN))
    assert len(reader.pages) == 2
    assert "XÁC NHẬN QUAN HỆ" in text_of(reader)
