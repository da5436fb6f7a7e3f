"""Days and hours as papers write them, and names as they are cleaned."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime

import pytest

from legal_rules.instants import VIET_NAM, When
from remedies.catalogue import dates, identity
from tests.remedies.papers_for_tests import plain


def at(hour: int, minute: int = 0, day: int = 18, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=VIET_NAM)


@pytest.mark.parametrize(
    ("on", "vi"),
    [
        (date(2026, 2, 5), "ngày 05 tháng 02 năm 2026"),
        (date(2026, 1, 31), "ngày 31 tháng 01 năm 2026"),
        (date(2026, 3, 1), "ngày 01 tháng 3 năm 2026"),
        (date(2026, 11, 22), "ngày 22 tháng 11 năm 2026"),
    ],
)
def test_two_digits_for_days_below_ten_and_the_first_two_months(on: date, vi: str) -> None:
    assert plain(dates.day(on).vi) == vi
    assert "ngày\u00a0" in dates.day(on).vi


@pytest.mark.parametrize(
    ("when", "vi", "en"),
    [
        (When.at(at(8)), "08 giờ ngày 18 tháng 11 năm 2026", "at 8:00 on Wednesday 18 November 2026"),
        (When.at(at(14, 30)), "14 giờ 30 phút ngày 18 tháng 11 năm 2026", "at 14:30 on Wednesday 18 November 2026"),
        (When.on(date(2026, 11, 18)), "ngày 18 tháng 11 năm 2026", "on Wednesday 18 November 2026"),
        (
            When(at(8), at(10)),
            "khoảng từ 08 giờ đến 10 giờ ngày 18 tháng 11 năm 2026",
            "between 8:00 and 10:00 on Wednesday 18 November 2026",
        ),
        (
            When(at(22), at(6, day=19)),
            "khoảng từ 22 giờ ngày 18 tháng 11 năm 2026 đến 06 giờ ngày 19 tháng 11 năm 2026",
            "between 22:00 on Wednesday 18 November 2026 and 6:00 on Thursday 19 November 2026",
        ),
        (
            When(at(0), at(23, 59, day=20)),
            "khoảng từ ngày 18 tháng 11 năm 2026 đến ngày 20 tháng 11 năm 2026",
            "between Wednesday 18 November 2026 and Friday 20 November 2026",
        ),
    ],
)
def test_an_instant_is_told_as_far_as_it_is_known(when: When, vi: str, en: str) -> None:
    said = dates.instant(when)
    assert plain(said.vi) == vi
    assert plain(said.en) == en


def test_another_offset_is_told_in_viet_nam_time() -> None:
    assert (
        plain(dates.moment(datetime.fromisoformat("2026-11-18T20:00+00:00")).vi) == "03 giờ ngày 19 tháng 11 năm 2026"
    )


def test_names_become_composed_letters() -> None:
    written = unicodedata.normalize("NFD", "Nguyễn Thị Hường, Đắk Lắk")
    assert identity.tidy(written) == "Nguyễn Thị Hường, Đắk Lắk"


def test_a_name_is_split_from_the_facts() -> None:
    facts, names = identity.split({"age": 20, "identity.filer_full_name": "A"})
    assert facts == {"age": 20}
    assert names == {"filer_full_name": "A"}


@pytest.mark.parametrize("nothing", [None, False, "unknown", "", "  "])
def test_what_was_not_given_stays_blank(nothing: object) -> None:
    assert identity.read({"filer_full_name": nothing}) == ({}, [])
