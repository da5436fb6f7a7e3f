"""The words of days and ends."""

from datetime import date

import pytest

from legal_rules.instants import When
from legal_rules.rules import sums
from tests.legal_rules.rules.asking import finding, instant


@pytest.mark.parametrize(
    ("when", "vi", "en"),
    [
        (When.at(instant("2026-11-21T10:00")), "lúc 10:00 thứ Bảy 21/11/2026", "at 10:00 on Saturday 21 Nov 2026"),
        (
            When(instant("2026-11-21T08:00"), instant("2026-11-21T10:00")),
            "trong khoảng 08:00–10:00 thứ Bảy 21/11/2026",
            "between 08:00 and 10:00 on Saturday 21 Nov 2026",
        ),
        (When.on(date(2026, 11, 22)), "trong ngày Chủ nhật 22/11/2026", "some time on Sunday 22 Nov 2026"),
    ],
)
def test_when_a_limit_ended(when, vi, en):
    assert sums.ended(when) == (vi, en)


def test_the_headline_of_the_tour():
    taken = {"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"}
    found = finding("custody_limit", handed_over_at=taken, still_held=True)
    assert found.headline.vi == (
        "3 ngày tạm giữ đầu đã hết trong khoảng 08:00–10:00 thứ Bảy 21/11/2026. Chưa biết có gia hạn hay không."
    )
    assert [line.vi for line in found.arithmetic] == [
        "Cơ quan nhận người: từ 08:00 18/11 đến 10:00 18/11",
        "Lấy lúc muộn nhất: 10:00 18/11",
        "Cộng 3 ngày (72 giờ): 10:00 21/11",
        "Dài nhất, nếu gia hạn đủ (9 ngày): 10:00 27/11",
        "Tính đến: 09:00 22/11",
    ]


def test_counts_agree_in_number():
    assert sums.count(1, "ngày", "day").en == "1 day"
    assert sums.count(2, "ngày", "day").en == "2 days"
