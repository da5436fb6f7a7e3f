"""The five ways of counting: official examples to the day, borders, and properties that hold for every date."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legal_rules import counting
from legal_rules.instants import VIET_NAM, When

DAYS = st.dates(date(2018, 1, 1), date(2027, 6, 30))


def at(day: int, hour: int, minute: int = 0, month: int = 3, year: int = 2018) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=VIET_NAM)


# detention: the two examples of the joint circular, and what is published about others ------------------------------


def test_first_example_of_the_circular_detention_follows_custody():
    custody = counting.custody_days(When.at(at(1, 10)), When.at(at(4, 10)))
    assert custody == (3, 3)
    end = counting.detention_end(date(2018, 3, 4), counting.detention_days(2), custody[0])
    assert end == date(2018, 4, 29)
    assert (end - date(2018, 3, 4)).days + 1 == 57


def test_second_example_of_the_circular_detention_after_a_time_at_liberty():
    custody = counting.custody_days(When.at(at(5, 14)), When.at(at(11, 14)))
    assert custody == (6, 6)
    assert counting.detention_end(date(2018, 4, 11), counting.detention_days(2), custody[0]) == date(2018, 6, 3)


def test_sixty_days_from_the_first_of_july_end_on_29_august_not_30():
    assert counting.detention_end(date(2026, 7, 1), counting.detention_days(2)) == date(2026, 8, 29)


def test_an_end_on_a_sunday_is_not_moved():
    assert counting.detention_end(date(2026, 7, 1), 5) == date(2026, 7, 5)
    assert date(2026, 7, 5).weekday() == 6


def test_three_months_are_ninety_days_not_calendar_months():
    assert counting.detention_end(date(2022, 3, 24), counting.detention_days(3)) == date(2022, 6, 21)


def test_two_thirds_of_three_months_is_sixty_days():
    assert counting.detention_days(3, (2, 3)) == 60
    assert counting.detention_days(1, (1, 7)) == 5


@settings(max_examples=60)
@given(DAYS, st.integers(1, 20), st.integers(0, 9))
def test_detention_never_ends_before_it_starts_and_grows_with_each_month(start: date, months: int, custody: int):
    end = counting.detention_end(start, counting.detention_days(months), custody)
    longer = counting.detention_end(start, counting.detention_days(months + 1), custody)
    assert end >= start
    assert (longer - end).days == 30
    assert (end - start).days + 1 == 30 * months - custody


def test_custody_longer_than_the_term_leaves_nothing():
    assert counting.detention_end(date(2026, 7, 5), 3, 9) == date(2026, 7, 4)


# custody in whole days ----------------------------------------------------------------------------------------------


def test_broken_days_of_custody_round_both_ways():
    assert counting.custody_days(When.at(at(1, 10)), When.at(at(3, 18))) == (2, 3)


def test_days_written_without_hours_are_the_difference_of_the_dates():
    assert counting.custody_days(When.on(date(2018, 3, 1)), When.on(date(2018, 3, 4))) == (3, 3)


def test_an_interval_of_hours_widens_the_two_readings():
    start = When(at(1, 8), at(1, 10))
    assert counting.custody_days(start, When.at(at(3, 9))) == (1, 3)


# periods of days ----------------------------------------------------------------------------------------------------


def test_own_days_count_the_event_day_on_the_safe_side_only():
    period = counting.own_days(date(2026, 11, 18), 15)
    assert (period.safe, period.arguable) == (date(2026, 12, 2), date(2026, 12, 3))


def test_a_day_off_moves_the_arguable_end_only():
    # 7 days from Saturday 11 July: the arguable end, Saturday the 18th, moves to Monday the 20th.
    period = counting.own_days(date(2026, 7, 11), 7)
    assert (period.safe, period.arguable) == (date(2026, 7, 17), date(2026, 7, 20))


def test_days_off_are_never_added_to_the_time_of_an_authority():
    period = counting.their_days(date(2026, 7, 11), 7)
    assert (period.safe, period.arguable) == (date(2026, 7, 17), date(2026, 7, 18))


@settings(max_examples=60)
@given(DAYS, st.integers(1, 120))
def test_the_arguable_end_is_a_later_working_day(event: date, count: int):
    period = counting.own_days(event, count)
    assert event <= period.safe < period.arguable
    assert counting.is_working_day(period.arguable) or not counting.has_calendar(period.arguable)


# calendar months ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 3, 15), 2, date(2026, 5, 15)),
    ],
)
def test_months_end_on_the_same_number_or_the_last_of_the_month(start: date, count: int, end: date):
    assert counting.months(start, count) == end


def test_months_roll_over_a_day_off():
    assert counting.months(date(2026, 6, 22), 2) == date(2026, 8, 22)
    assert counting.months_rolled(date(2026, 6, 22), 2) == date(2026, 8, 22), "a Saturday worked in exchange"
    assert counting.months_rolled(date(2026, 6, 15), 2) == date(2026, 8, 17), "an ordinary Saturday"


# working days -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2026, 11, 20), True),
        (date(2026, 11, 21), False),
        (date(2026, 9, 2), False),
        (date(2026, 1, 2), False),
        (date(2026, 1, 10), True),
        (date(2026, 11, 24), True),
    ],
)
def test_working_days(day: date, working: bool):
    assert counting.is_working_day(day) is working


def test_outside_the_calendar_nothing_is_guessed():
    with pytest.raises(counting.NoCalendar):
        counting.is_working_day(date(2028, 1, 3))
    assert counting.next_working_day(date(2028, 1, 1)) == date(2028, 1, 1)
    assert not counting.has_calendar(date(2017, 12, 31))


def test_the_next_working_day_is_the_first_that_is_one():
    first, day = date(2017, 12, 1), date(2027, 12, 20)
    for later in reversed([first + timedelta(days=n) for n in range((day - first).days)]):
        if not counting.has_calendar(later) or counting.is_working_day(later):
            day = later
        assert counting.next_working_day(later) == day
    assert counting.next_working_day(date(2027, 12, 31)) == date(2027, 12, 31)


# hours and night ----------------------------------------------------------------------------------------------------


@settings(max_examples=40)
@given(st.integers(1, 300), st.integers(0, 600))
def test_hours_keep_the_width_of_an_uncertain_start(count: int, minutes: int):
    start = When(at(1, 8), at(1, 8) + timedelta(minutes=minutes))
    end = counting.hours(start, count)
    assert end.latest - end.earliest == timedelta(minutes=minutes)
    assert end.earliest - start.earliest == timedelta(hours=count)


@pytest.mark.parametrize(
    ("when", "night"),
    [
        (When.at(at(1, 22)), True),
        (When.at(at(1, 21, 59)), False),
        (When.at(at(2, 5, 59)), True),
        (When.at(at(2, 6)), False),
        (When(at(1, 23), at(2, 5)), True),
        (When(at(1, 20), at(1, 23)), None),
        (When(at(1, 5), at(1, 22)), None),
        (When(at(1, 7), at(1, 21)), False),
        (When(at(1, 6), at(1, 21, 59)), False),
        (When(at(1, 6), at(1, 22)), None),
        (When(at(1, 22), at(2, 5, 59)), True),
        (When(at(1, 22), at(2, 6)), None),
        (When.on(date(2018, 3, 1)), None),
    ],
)
def test_night(when: When, night: bool | None):
    assert counting.at_night(when, (22, 6)) is night


def test_end_of_a_day_is_the_first_instant_of_the_next():
    assert counting.end_of(date(2018, 4, 29)) == at(30, 0, month=4)
