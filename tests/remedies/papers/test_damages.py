"""The claim for damages: whom it goes to, who claims as what, the sum, what it leaves out of the person's own case."""

from __future__ import annotations

from typing import Any

import pytest

from remedies.catalogue import PAPERS, offered
from remedies.catalogue.losses import total
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import DETAINED, situation, written

BY_BUSINESS: dict[str, Any] = {
    "respondent": "family",
    "still_held": False,
    "released_at": "2026-10-02",
    "arrested_at": "2026-10-01T08:00",
    "arrested_by": "business_agent",
    "order_shown": False,
    "province": "01",
    "wrong": ["unlawful_holding_by_private_person", "ill_treatment"],
    "wrongdoer": ["business"],
}
OWN = {
    "case_ref": "số 10/QĐ-KTVA, ngày 15/10/2026",
    "defendant_name": "Phạm Văn Mẫu",
    "damage_property": "5.000.000 đồng, điện thoại hỏng",
    "damage_income": "600.000 đồng, hai ngày công",
    "damage_health_death": "1.250.500 đồng tiền thuốc",
    "damage_mental": "10.000.000 đồng",
    "other_costs": "vé xe 300.000 đồng",
    "security_measure_request": "xe ô tô của công ty",
}


def test_the_texts_as_they_were_read() -> None:
    kept.check("D11", kept.told("D11", BY_BUSINESS, OWN))


def test_the_plan_proposes_it_where_something_shows_a_crime() -> None:
    for given, wanted in ((BY_BUSINESS, True), ({"respondent": "self"}, False)):
        made = situation(given)
        assert offered(PAPERS["D11"], made.assessment, made.facts) == wanted


def test_it_goes_to_whoever_investigates_the_wrongdoer() -> None:
    private = written("D11", situation(BY_BUSINESS))
    officer = written("D11", situation(DETAINED | {"ill_treated": True, "wrongdoer": ["state_official"]}))
    assert "- Thủ trưởng Cơ quan Cảnh sát điều tra Công an thành phố Hà Nội;" in private
    assert "Cơ quan điều tra Viện kiểm sát nhân dân tối cao" in officer
    for text in (private, officer):
        assert "- Viện kiểm sát, Tòa án đang giữ hồ sơ: ......" in text


@pytest.mark.parametrize(
    ("more", "ticked"),
    [
        ({"respondent": "self"}, "[x] bị hại"),
        ({"respondent": "family"}, None),
        ({"respondent": "family", "age": 16}, "[x] người đại diện của bị hại"),
        ({"respondent": "lawyer"}, None),
    ],
)
def test_the_capacity_that_the_answers_settle_is_ticked(more: dict[str, Any], ticked: str | None) -> None:
    text = written("D11", situation(BY_BUSINESS | more))
    assert text.count("[x]") == (ticked is not None)
    assert ticked is None or ticked in text


def test_an_adults_relative_needs_the_person_or_an_authorisation() -> None:
    adult, child = (written("D11", situation(BY_BUSINESS | more)) for more in ({}, {"age": 16}))
    assert "NGƯỜI BỊ GIỮ (nếu ký được" in adult
    assert "Giấy ủy quyền" in adult
    assert "NGƯỜI BỊ GIỮ" not in child


def test_the_persons_own_charge_and_detention_are_not_told() -> None:
    text = written("D11", situation(DETAINED | {"ill_treated": True, "wrong": ["ill_treatment"]}))
    assert "331" not in text
    assert "Lệnh, quyết định tạm giam thứ" not in text
    assert "có dấu hiệu: xâm phạm thân thể, sức khỏe" in text


@pytest.mark.parametrize(
    ("typed", "sum_"),
    [
        ({"damage_property": "5.000.000 đồng"}, 5_000_000),
        (OWN, 17_150_500),
        ({"damage_property": "2000000 VND", "damage_income": "300.000đ, một ngày"}, 2_300_000),
        ({"damage_property": "xe máy"}, None),
        ({"damage_property": "5.000.000 đồng", "damage_income": "hai ngày công"}, None),
        ({"damage_property": "5.000.000 đồng hoặc 6.000.000 đồng"}, None),
        ({"damage_property": "1.5 triệu đồng"}, None),
        ({"damage_property": "1 tỷ 200.000.000 đồng"}, None),
        ({"damage_income": "5.000.000 đồng/tháng, 3 tháng"}, None),
        ({"damage_income": "mỗi tháng 5.000.000 đồng, 3 tháng"}, None),
        ({"other_costs": "50.000 đồng x 30 ngày"}, None),
        ({"other_costs": "3.000.000 đồng (hóa đơn ngày 12/11/2026)"}, 3_000_000),
        ({"damage_property": "12.50.000 đồng"}, None),
        ({"damage_property": "5 000 000 đồng"}, None),
        ({"damage_property": "9" * 20 + " đồng"}, None),
        (dict.fromkeys(("damage_property", "damage_income"), "9" * 15 + " đồng"), None),
        ({"case_ref": "5.000.000 đồng"}, None),
        ({}, None),
    ],
)
def test_the_sum_is_right_or_left_to_the_pen(typed: dict[str, str], sum_: int | None) -> None:
    assert total(typed) == sum_


def test_the_sum_stands_in_figures_or_is_a_dotted_line() -> None:
    whole = "17.150.500 đồng (Mười bảy triệu một trăm năm mươi nghìn năm trăm đồng)"
    assert f"Tổng mức yêu cầu: {whole}" in written("D11", situation(BY_BUSINESS, OWN))
    assert "Tổng mức yêu cầu: ...... đồng" in written("D11", situation(BY_BUSINESS))
