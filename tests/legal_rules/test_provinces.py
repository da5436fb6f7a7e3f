"""The provinces: 34 of them, their codes, what they were called and when."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from legal_rules.provinces import MERGED_ON, find, placed, provinces


def test_there_are_34_with_codes_in_order_and_63_predecessors() -> None:
    codes = [p.code for p in provinces()]
    assert len(codes) == len(set(codes)) == 34
    assert codes == sorted(codes)
    assert sum(len(p.formerly) for p in provinces()) == 63


def test_cities_and_provinces_say_what_they_are() -> None:
    for province in provinces():
        kind = "Thành phố " if province.city else "Tỉnh "
        assert province.name.vi == kind + province.short


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("01", "01"),
        (1, "01"),
        ("1", "01"),
        ("Thành phố Hà Nội", "01"),
        ("hà nội", "01"),
        ("Tỉnh Đắk Lắk", "66"),
        ("Bình Dương", "79"),
        ("Thừa Thiên Huế", "46"),
        ("TP. Hồ Chí Minh", "79"),
    ],
)
def test_a_province_is_found_by_code_and_by_any_of_its_names(written: object, code: str) -> None:
    found = find(written)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("written", [None, "", "99", "Không có tỉnh này", "tỉnh "])
def test_what_is_no_province_is_none(written: object) -> None:
    assert find(written) is None


@pytest.mark.parametrize(
    ("code", "on", "name"),
    [
        ("75", date(2026, 4, 29), "tỉnh Đồng Nai"),
        ("75", date(2026, 4, 30), "thành phố Đồng Nai"),
        ("22", date(2026, 8, 31), "tỉnh Quảng Ninh"),
        ("22", date(2026, 9, 1), "thành phố Quảng Ninh"),
        ("01", date(2020, 1, 1), "thành phố Hà Nội"),
        ("79", date(2025, 6, 30), None),
        ("79", date(2025, 7, 1), "thành phố Hồ Chí Minh"),
    ],
)
def test_the_name_follows_the_day(code: str, on: date, name: str | None) -> None:
    province = find(code)
    assert province is not None
    assert province.called(on) == name


FORMER = [(name, province) for province in provinces() for name in province.formerly]
LAST_OLD_DAY = MERGED_ON - timedelta(days=1)


@pytest.mark.parametrize(("name", "province"), FORMER, ids=[name for name, _ in FORMER])
def test_a_former_province_is_itself_before_the_merger_and_its_successor_after(name: str, province: Any) -> None:
    before, after = placed(name, LAST_OLD_DAY), placed(name, MERGED_ON)
    assert before is not None
    assert after is not None
    assert (before.short, before.before) == (name, None)
    assert after.short == province.short
    assert after.before == (None if name == province.short else name)


def test_six_of_the_former_provinces_were_cities() -> None:
    whole = [placed(name, LAST_OLD_DAY) for name, _ in FORMER]
    assert sorted(p.short for p in whole if p and p.whole.startswith("thành phố ")) == [
        "Cần Thơ", "Huế", "Hà Nội", "Hải Phòng", "Hồ Chí Minh", "Đà Nẵng",
    ]  # fmt: skip


def test_hue_was_a_province_of_another_name_until_the_end_of_2024() -> None:
    for written in ("46", "Huế", "Thừa Thiên Huế"):
        before, after = placed(written, date(2024, 12, 31)), placed(written, date(2025, 1, 1))
        assert before is not None
        assert before.whole == "tỉnh Thừa Thiên Huế"
        assert after is not None
        assert after.whole == "thành phố Huế"
        assert not after.renamed


def test_a_code_that_stood_for_several_provinces_is_left_open() -> None:
    assert placed("52", LAST_OLD_DAY) is None
    assert placed("01", LAST_OLD_DAY) is not None
    assert placed("nowhere", MERGED_ON) is None
