"""Days and hours in words: exact, between, the whole day; midnight; both languages; no line breaks inside."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from intake.dates import say_date, say_end, say_hour, say_hours, say_instant, say_left, say_limit, say_short, say_span
from legal_rules.instants import VIET_NAM, When

NOW = datetime(2026, 11, 22, 9, tzinfo=VIET_NAM)
DAY = date(2026, 11, 18)


def at(hour: int, minute: int = 0, day: int = 18) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=VIET_NAM)


def plain(said: str) -> str:
    return said.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("when", "vi", "en"),
    [
        (When.at(at(8)), "8 giờ, thứ Tư 18/11/2026", "8:00, Wednesday 18 November 2026"),
        (When.at(at(8, 5)), "8 giờ 05, thứ Tư 18/11/2026", "8:05, Wednesday 18 November 2026"),
        (When.on(DAY), "thứ Tư 18/11/2026", "Wednesday 18 November 2026"),
        (
            When(at(8), at(10)),
            "từ 8 giờ đến 10 giờ, thứ Tư 18/11/2026",
            "from 8:00 to 10:00, Wednesday 18 November 2026",
        ),
        (
            When(at(22), at(6, 0, 19)),
            "từ 22 giờ, thứ Tư 18/11/2026 đến 6 giờ, thứ Năm 19/11/2026",
            "from 22:00, Wednesday 18 November 2026 to 6:00, Thursday 19 November 2026",
        ),
    ],
)
def test_an_instant_as_it_is_known(when: When, vi: str, en: str) -> None:
    assert (plain(say_instant(when, "vi")), plain(say_instant(when, "en"))) == (vi, en)


def test_any_offset_is_told_in_viet_nam_time() -> None:
    utc = datetime.fromisoformat("2026-11-17T20:00:00+00:00")
    assert plain(say_instant(utc, "vi")) == "3 giờ, thứ Tư 18/11/2026"
    assert plain(say_short(utc, "vi")) == "T4 18/11"


def test_every_weekday_has_its_name() -> None:
    week = [plain(say_date(date(2026, 11, 16) + timedelta(days=n), "vi")).split(" ")[:2] for n in range(7)]
    assert [w[1] for w in week] == ["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "nhật"]
    assert say_date(date(2026, 11, 22), "vi").startswith("Chủ\u00a0nhật")


def test_numbers_and_units_do_not_part() -> None:
    for lang in ("vi", "en"):
        for said in (say_date(DAY, lang), say_hour(at(8, 30), lang), say_span(timedelta(days=9), lang)):
            assert not [a for a, b in zip(said.split(" "), said.split(" ")[1:], strict=False) if a[-1:].isdigit() and b]


def test_hours_of_an_uncertain_instant() -> None:
    assert plain(say_hours(When(at(8), at(10)), "vi")) == "8–10 giờ"
    assert say_hours(When(at(8), at(10)), "en") == "8:00–10:00"
    assert plain(say_hours(When(at(8, 30), at(10)), "vi")) == "8 giờ 30–10 giờ"
    assert say_hours(When.on(DAY), "vi") == ""


def test_a_due_day_is_good_to_its_end_and_an_hour_to_the_hour() -> None:
    assert plain(say_limit(DAY, "vi")) == plain(say_end(DAY, "vi")) == "hết thứ Tư 18/11/2026"
    assert plain(say_limit(at(20), "vi")) == "20 giờ, thứ Tư 18/11/2026"
    assert plain(say_limit(at(23, 59), "vi")) == "hết thứ Tư 18/11/2026"
    assert plain(say_end(DAY, "en")) == "the end of Wednesday 18 November 2026"


@pytest.mark.parametrize(
    ("due", "vi", "en"),
    [
        (date(2026, 12, 2), "còn 10 ngày", "10 days left"),
        (date(2026, 11, 24), "còn 2 ngày", "2 days left"),
        (date(2026, 11, 23), "ngày mai", "tomorrow"),
        (date(2026, 11, 22), "hôm nay", "today"),
        (date(2026, 11, 21), "", ""),
        (NOW + timedelta(hours=47), "còn 47 giờ", "47 hours left"),
        (NOW + timedelta(hours=48), "còn 2 ngày", "2 days left"),
        (NOW + timedelta(hours=1), "còn 1 giờ", "1 hour left"),
        (NOW + timedelta(minutes=20), "còn 20 phút", "20 minutes left"),
        (NOW, "", ""),
    ],
)
def test_how_far_a_due_date_is(due: date, vi: str, en: str) -> None:
    assert (plain(say_left(due, NOW, "vi")), plain(say_left(due, NOW, "en"))) == (vi, en)
