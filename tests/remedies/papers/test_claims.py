"""The two claims against the State: who claims, what it rests on, the sum, the office, and every item of the law."""

from __future__ import annotations

from typing import Any

import pytest

from remedies.catalogue import PAPERS, offered
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import ADMINISTRATIVE, printed, situation, text_of, written

HELD: dict[str, Any] = {
    "respondent": "family",
    "still_held": False,
    "arrested_at": "2026-08-01",
    "arrested_by": "police",
    "arrest_basis": "caught_in_the_act",
    "released_at": "2026-08-11",
    "province": "01",
    "stage": "ended",
    "outcome": "released_without_charge",
    "outcome_ground": "no_breach",
    "outcome_decision_at": "2026-08-11",
    "outcome_document_received_at": "2026-08-12",
}
CHARGED: dict[str, Any] = HELD | {
    "respondent": "self",
    "charges": [{"at": "2026-08-05", "code": "penal_code_2015", "article": "331", "clause": "1"}],
    "custody_from": "2026-08-01",
    "outcome": "case_dropped",
    "outcome_ground": "no_offence",
    "outcome_decision_at": "2026-10-01",
    "outcome_document_received_at": "2026-10-03",
}
OWN = {
    "basis_document": "số 05/QĐ, Cơ quan điều tra",
    "basis_doc_collect_request": "quyết định hủy bỏ tạm giữ, đang ở trại tạm giam",
    "damage_property": "xe máy hỏng, 2.000.000 đồng",
    "damage_income": "11 ngày công, 4.400.000 đồng",
    "damage_health_death": "tiền thuốc, 900.000 đồng",
    "other_costs": "vé xe thăm gặp, 1.200.000 đồng",
    "restore_rights": "trở lại làm việc",
    "bank_account": "nhận tiền mặt",
    "apology_place_guests": "nhà văn hóa thôn",
}
CLAIMS = ("D10a", "D10b")


@pytest.mark.parametrize("id", CLAIMS)
def test_the_texts_as_they_were_read(id: str) -> None:
    kept.check(id, kept.told(id, CHARGED | {"respondent": "family"}, OWN))


@pytest.mark.parametrize("id", CLAIMS)
@pytest.mark.parametrize(
    ("who", "ticked"),
    [
        ({"respondent": "self"}, "[x] người bị thiệt hại"),
        ({"respondent": "lawyer"}, "[x] người được ủy quyền"),
        ({"respondent": "family", "age": 16}, "[x] người đại diện theo pháp luật"),
        ({"respondent": "family"}, None),
    ],
)
def test_who_claims_is_ticked_only_where_it_is_known(id: str, who: dict[str, Any], ticked: str | None) -> None:
    text = written(id, situation(HELD | who))
    assert text.count("[x]") == (ticked is not None)
    assert ticked is None or ticked in text
    assert ("Họ tên người bị thiệt hại" in text) == (who["respondent"] != "self")


def test_moral_harm_is_the_sum_of_the_assessment_line_by_line() -> None:
    text = written("D10a", situation(HELD))
    assert "2.530.000 đồng : 22 ngày = 115.000 đồng (khoản 7 Điều 27" in text
    assert "10 đến 11 ngày × 5 ngày lương × (2.530.000 đồng : 22) = 5.750.000 đến 6.325.000 đồng" in text
    assert "Số tiền yêu cầu về tinh thần: 6.325.000 đồng" in text
    assert "tính theo cách ít nhất là 5.750.000 đồng" in text


@pytest.mark.parametrize(
    ("own", "said"),
    [
        (
            {"damage_property": "xe máy hỏng, 2.000.000 đồng"},
            "8.325.000 đồng (Tám triệu ba trăm hai mươi lăm nghìn đồng)",
        ),
        (OWN, "14.825.000 đồng (Mười bốn triệu tám trăm hai mươi lăm nghìn đồng)"),
        ({"damage_property": "xe máy hỏng"}, "...... đồng (bằng chữ: ......)"),
        ({"damage_property": "2.000.000 đồng, còn 1.000.000 đồng"}, "...... đồng (bằng chữ: ......)"),
        ({"bank_account": "2.000.000 đồng"}, "...... đồng (bằng chữ: ......)"),
        ({}, "...... đồng (bằng chữ: ......)"),
    ],
)
def test_the_whole_sum_is_right_or_left_to_the_pen(own: dict[str, str], said: str) -> None:
    text = written("D10a", situation(HELD, own))
    assert f"Tổng số tiền yêu cầu bồi thường: {said}, trong đó phần tinh thần" in text


def test_where_moral_harm_is_not_known_no_whole_sum_is_worked_out() -> None:
    text = written("D10a", situation(HELD | {"outcome": "convicted", "outcome_ground": None}, OWN))
    assert "Tổng số tiền yêu cầu bồi thường: ...... đồng (bằng chữ: ......)." in text


def test_days_under_a_charge_at_liberty_are_an_item_of_their_own() -> None:
    text = written("D10a", situation(CHARGED))
    assert "Bị khởi tố nhưng không bị giam" in text
    assert "× 2 ngày lương" in text


def test_without_a_sum_the_amount_is_left_to_the_pen() -> None:
    text = written("D10a", situation(HELD | {"outcome": "convicted", "outcome_ground": None}))
    assert "ngày lương" not in text
    assert "5. Thiệt hại về tinh thần: ......" in text


@pytest.mark.parametrize("id", CLAIMS)
@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, "người bị giữ không vi phạm pháp luật. Vì vậy, tôi cho rằng đây là trường hợp được Nhà nước bồi thường"),
        ({"outcome_ground": "other"}, "Lý do ghi trong văn bản nêu trên: ...... Tôi đề nghị xem xét"),
        ({"outcome": "convicted"}, "Lý do ghi trong văn bản nêu trên: ...... Tôi đề nghị xem xét"),
    ],
)
def test_that_the_state_compensates_is_said_only_where_the_document_gives_the_reason(
    id: str, more: dict[str, Any], said: str
) -> None:
    assert said in written(id, situation(HELD | more))


def test_the_document_is_told_with_its_days() -> None:
    assert (
        "Quyết định đình chỉ điều tra, đình chỉ vụ án ngày 01 tháng 10 năm 2026 (nhận được ngày 03 tháng 10 năm 2026)"
        in written("D10a", situation(CHARGED))
    )


def test_a_claim_for_administrative_custody_rests_on_its_own_article_and_the_decision_on_the_complaint() -> None:
    allowed = {
        "kind": "complaint_administrative",
        "at": "2026-11-21",
        "answered_at": "2026-11-22T08:00",
        "result": "upheld",
    }
    text = written("D10a", situation(ADMINISTRATIVE | {"filings": [allowed]}))
    assert "Điều 17 Luật Trách nhiệm bồi thường của Nhà nước" in text
    assert "Quyết định giải quyết khiếu nại ngày 22 tháng 11 năm 2026" in text
    assert "Bị tạm giữ hành chính: 1 đến 2 ngày × 2 ngày lương" in text
    assert "Kính gửi: Sở Tư pháp" in text


def test_the_office_is_the_agency_after_a_release_without_charge_and_the_department_else() -> None:
    assert "- Cơ quan Cảnh sát điều tra Công an thành phố Hà Nội; - Sở Tư pháp" in written("D10a", situation(HELD))
    assert "Kính gửi: Sở Tư pháp" in written("D10a", situation(CHARGED))


LAW = {
    "D10a": ["Họ tên người yêu cầu", "Số điện thoại", "năm 2026", "Hành vi gây thiệt hại", "Mối quan hệ nhân quả",
             "I. Thiệt hại yêu cầu bồi thường", "Tổng số tiền", "II. Đề nghị tạm ứng", "thu thập văn bản",
             "phục hồi danh dự", "khôi phục quyền, lợi ích hợp pháp khác"],
    "D10b": ["Họ tên người yêu cầu", "Số điện thoại", "năm 2026", "Hành vi gây thiệt hại", "Mối quan hệ nhân quả",
             "thu thập văn bản", "Yêu cầu phục hồi danh dự"],
}  # fmt: skip


@pytest.mark.parametrize("id", CLAIMS)
def test_every_item_that_the_law_asks_for_is_on_the_page_in_its_order(id: str) -> None:
    text = written(id, situation(CHARGED, kept.NAMES | OWN))
    found = [text.find(item) for item in LAW[id] if item != "năm 2026"]
    assert -1 not in found
    if id == "D10a":
        assert found == sorted(found)
    assert "năm 2026" in text


def test_the_plan_proposes_them_once_somebody_is_cleared() -> None:
    cleared, convicted = situation(HELD), situation(HELD | {"outcome": "convicted"})
    for id in CLAIMS:
        assert offered(PAPERS[id], cleared.assessment, cleared.facts)
        assert not offered(PAPERS[id], convicted.assessment, convicted.facts)


def test_an_upheld_complaint_of_administrative_custody_opens_the_claim() -> None:
    row = {"kind": "complaint_administrative", "at": "2026-11-21", "answered_at": "2026-11-22T08:00"}
    upheld = situation(ADMINISTRATIVE | {"filings": [row | {"result": "upheld"}]})
    rejected = situation(ADMINISTRATIVE | {"filings": [row | {"result": "rejected"}]})
    assert offered(PAPERS["D10a"], upheld.assessment, upheld.facts)
    assert not offered(PAPERS["D10a"], rejected.assessment, rejected.facts)


def test_the_signature_stands_with_the_undertaking() -> None:
    reader = printed("D10a", situation(CHARGED, kept.NAMES | OWN))
    assert "VĂN BẢN YÊU CẦU BỒI THƯỜNG" in text_of(reader)
    (signed,) = [page.extract_text() for page in reader.pages if "NGƯỜI YÊU CẦU BỒI THƯỜNG" in page.extract_text()]
    assert "Tôi xin cam đoan" in signed
