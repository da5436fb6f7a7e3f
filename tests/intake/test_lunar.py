"""The lunar calendar of Viet Nam: known days, its own years beside the Chinese, leap months, what does not exist."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import lunar, messages
from intake.kinds import KINDS
from intake.kinds.base import Raw, Unread
from intake.said import say_lunar
from tests.intake import stub_questions as q

TET = {
    1985: date(1985, 1, 21),  # China: 20 February
    2007: date(2007, 2, 17),  # China: 18 February
    2030: date(2030, 2, 2),  # China: 3 February
    2024: date(2024, 2, 10),
    2025: date(2025, 1, 29),
    2026: date(2026, 2, 17),
}
LEAP = {
    1985: 2,
    1987: 7,
    2004: 2,
    2006: 7,
    2009: 5,
    2012: 4,
    2014: 9,
    2017: 6,
    2020: 4,
    2023: 2,
    2025: 6,
    2028: 5,
    2033: 11,
}
"""Leap months as printed in Vietnamese almanacs; China had month 10 of 1984 twice, and month 6 of 1987."""
DAYS = st.dates(date(1976, 1, 31), date(2054, 2, 7))


@pytest.mark.parametrize(("year", "day"), TET.items())
def test_new_year_comes_on_the_vietnamese_day(year, day):
    assert lunar.solar(1, 1, year) == day
    assert (lunar.lunar(day).day, lunar.lunar(day).month, lunar.lunar(day).year) == (1, 1, year)


@pytest.mark.parametrize(("year", "month"), LEAP.items())
def test_leap_months_are_the_vietnamese_ones(year, month):
    assert lunar.leap_month(year) == month
    first, again = lunar.solar(1, month, year), lunar.solar(1, month, year, leap=True)
    assert timedelta(29) <= again - first <= timedelta(30)


def test_feasts_that_everybody_knows():
    assert lunar.solar(15, 7, 2026) == date(2026, 8, 27)  # Vu Lan
    assert lunar.solar(15, 8, 2026) == date(2026, 9, 25)  # mid-autumn
    assert lunar.solar(10, 3, 2026) == date(2026, 4, 26)  # the Hùng kings
    assert lunar.solar(23, 12, 2025) == date(2026, 2, 10)  # the kitchen gods, in the solar year after
    assert lunar.solar(15, 6, 2025, leap=True) == date(2025, 8, 8)


def test_what_does_not_exist_is_no_day():
    assert lunar.solar(30, 1, 2026) == date(2026, 3, 18)
    assert lunar.solar(30, 12, 2025) is None  # a month of 29 days, which a library may count over
    assert lunar.solar(1, 6, 2026, leap=True) is None
    assert lunar.solar(1, 5, 2025, leap=True) is None
    assert lunar.solar(31, 1, 2026) is lunar.solar(1, 13, 2026) is lunar.solar(1, 1, 1975) is None
    assert lunar.solar(1, 1, 2054) is lunar.leap_month(2026) is lunar.lunar(date(1975, 6, 1)) is None


@given(DAYS)
def test_every_day_goes_there_and_back(day):
    found = lunar.lunar(day)
    assert lunar.solar(found.day, found.month, found.year, found.leap) == day


def test_a_year_may_be_named():
    assert (lunar.year_named("ất  TỴ"), lunar.year_named("Giáp Tý"), lunar.year_named("Ất")) == (2025, 1984, None)
    assert (lunar.year_named("Ất Tị"), lunar.year_named("Kỉ Hợi"), lunar.year_named("Quí Mão")) == (2025, 2019, 2023)
    assert (lunar.year_named("Canh Tí"), lunar.year_named("Canh Tị")) == (2020, None)


def test_days_in_words():
    assert lunar.say(date(2025, 1, 31)).vi == "mồng 3 tháng Giêng năm Ất Tỵ"
    assert lunar.say(date(2025, 1, 31)).en == "day 3 of lunar month 1, year Ất Tỵ"
    assert lunar.say(date(2025, 8, 8)).vi == "rằm tháng 6 nhuận năm Ất Tỵ"
    assert lunar.say(date(2025, 8, 8)).en == "day 15 of leap lunar month 6, year Ất Tỵ"
    assert lunar.say(date(2026, 2, 10)).vi == "23 tháng Chạp năm Ất Tỵ"
    assert lunar.say(date(1970, 1, 1)) is None


def test_the_lunar_day_stands_beside_a_stored_one():
    assert say_lunar("2026-08-27T08:00", "vi") == "Âm lịch: rằm tháng 7 năm Bính Ngọ"
    between = {"earliest": "2026-08-27T22:00", "latest": "2026-08-28"}
    assert say_lunar(between, "vi") == "Âm lịch: từ rằm tháng 7 năm Bính Ngọ đến 16 tháng 7 năm Bính Ngọ"
    same = {"earliest": "2026-08-27T08:00", "latest": "2026-08-27T10:00"}
    assert say_lunar(same, "en") == "Lunar calendar: day 15 of lunar month 7, year Bính Ngọ"
    assert say_lunar("unknown", "vi") is say_lunar(False, "vi") is say_lunar("1970-01-01", "vi") is None


# typed


def typed(d, m, y, c="", h="", group="o", mode="day"):
    boxes = {"d": d, "m": m, "y": y, "c": c, "h": h}
    raw = Raw({"a": [mode]} | {f"{group}-{part}": [text] for part, text in boxes.items() if text})
    return KINDS["when"].read(q.ARRESTED_AT, raw)


def fault(*boxes, **more):
    with pytest.raises(Unread) as caught:
        typed(*boxes, **more)
    ((at, message),) = [(f.at, f.message) for f in caught.value.faults]
    return at, message


@pytest.mark.parametrize(
    ("d", "m", "y", "c", "day"),
    [
        ("3", "1", "2025", "l", "2025-01-31"),
        ("mồng 3", "giêng", "2025", "l", "2025-01-31"),
        ("Mùng 3 Tết", "", "2025", "l", "2025-01-31"),
        ("mồng 3 tháng Giêng", "", "Ất Tỵ", "l", "2025-01-31"),
        ("rằm tháng 7", "", "2026", "l", "2026-08-27"),
        ("rằm", "7", "26", "l", "2026-08-27"),
        ("15/7/2026", "", "", "l", "2026-08-27"),
        ("23", "chạp", "2025", "l", "2026-02-10"),
        ("15", "6", "2025", "l", "2025-07-09"),
        ("15", "6", "2025", "n", "2025-08-08"),
        ("15", "6 nhuận", "2025", "l", "2025-08-08"),
        ("rằm tháng 6 nhuận", "", "2025", "l", "2025-08-08"),
        ("mồng 2", "9", "2026", "", "2026-09-02"),  # said of solar days too
        ("ngày 2", "tháng 9", "2026", "", "2026-09-02"),
    ],
)
def test_a_day_as_people_say_it_is_stored_as_a_solar_one(d, m, y, c, day):
    assert typed(d, m, y, c) == day
    decomposed = __import__("unicodedata").normalize("NFD", d)
    assert typed(decomposed, m, y, c) == day


def test_a_lunar_day_has_its_hour():
    assert typed("3", "1", "2025", "l", h="8h30", group="x", mode="exact") == "2025-01-31T08:30"


@pytest.mark.parametrize(("d", "m"), [("rằm", "7"), ("3", "giêng"), ("mồng 3 tết", ""), ("5", "6 nhuận")])
def test_a_word_of_lunar_days_alone_is_asked_about_and_never_guessed(d, m):
    assert fault(d, m, "2025") == ("o-c", messages.LUNAR_WORDS)


@pytest.mark.parametrize(("d", "m"), [("30 tết", ""), ("29", "Tết"), ("28 Tết", "")])
def test_a_day_before_the_new_year_is_not_taken_for_one_after_it(d, m):
    assert fault(d, m, "2026", c="l") == ("o-m", messages.BEFORE_TET)
    assert fault(d, m, "2026") == ("o-c", messages.LUNAR_WORDS)


def test_what_is_wrong_with_a_lunar_day_is_named():
    assert fault("30", "12", "2025", c="l") == ("o-d", messages.NO_SUCH_LUNAR)
    assert fault("5", "13", "2025", c="l") == ("o-m", messages.NO_SUCH_LUNAR)
    assert fault("5", "5", "2025", c="n") == ("o-m", messages.LEAP_OTHER.fill(year=2025, month=6))
    assert fault("5", "5", "2026", c="n") == ("o-m", messages.LEAP_NONE.fill(year=2026))
    assert fault("5", "5", "1960", c="l")[0] == "o-y"
    assert fault("5", "5", "2026", c="z") == ("o-c", messages.NOT_A_CHOICE)


def test_a_calendar_alone_is_no_row_and_no_answer():
    rows = KINDS["rows"]
    with pytest.raises(Unread):
        rows.read(q.CHARGES, Raw({"a": ["some"], "r0-at-c": ["l"]}))
    assert rows.read(q.CHARGES, Raw({"a": ["some"], "r0-article": ["331"], "r0-at-c": ["l"]})) == [{"article": "331"}]
    with pytest.raises(Unread):
        KINDS["when"].read(q.ARRESTED_AT, Raw({"x-c": ["l"]}))


def test_the_box_shows_the_calendar_that_was_typed_and_a_stored_day_is_solar():
    drawn = KINDS["when"].draw(q.ARRESTED_AT, Raw({"a": ["day"], "o-d": ["3"], "o-c": ["l"]}), [])
    (group,) = next(o for o in drawn.options if o.value == "day").groups
    assert [(b.name, b.value) for b in group.boxes] == [("o-d", "3"), ("o-m", ""), ("o-y", ""), ("o-c", "l")]
    assert "o-c" not in KINDS["when"].typed(q.ARRESTED_AT, "2025-01-31")
