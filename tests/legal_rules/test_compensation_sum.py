"""The arithmetic of State compensation: days, base-salary days, dong; pure, with every line of the sum."""

from datetime import date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legal_rules.answer import Citation
from legal_rules.compensation_sum import Head, Salary, basis, dong, dong_range, free_days, held_days, line, total, worth
from legal_rules.instants import VIET_NAM, When
from legal_rules.words import Text

HERE = (Citation("law_state_liability_2017", "27"),)
NOW = Salary(2_530_000, 2_530_000, 22, HERE, HERE)
BEFORE = Salary(2_340_000, 2_340_000, 22, HERE, HERE)
NAME = Text("Bị giam", "Detained")


def on(day: int, month: int = 8) -> When:
    return When.on(date(2026, month, day))


def held(low: int, high: int, rate: int = 5) -> Head:
    return Head("held", NAME, Fraction(rate), (low, high), HERE)


def test_one_end_day_is_left_out_at_the_least_and_both_count_at_the_most() -> None:
    assert held_days([(on(1), on(11))]) == (10, 11)
    assert free_days([(on(1), on(11))]) == (10, 10)


def test_a_day_held_is_never_less_than_one() -> None:
    assert held_days([(on(1), on(1))]) == (1, 1)
    assert free_days([(on(1), on(1))]) == (0, 0)


def test_uncertain_days_widen_the_sum() -> None:
    start = When(on(1).earliest, on(2).latest)
    end = When(on(10).earliest, on(12).latest)
    assert held_days([(start, end)]) == (8, 12)


def test_a_day_of_base_salary_is_a_twenty_second_of_the_month() -> None:
    month, day = basis(NOW)
    assert (month.low, day.low, day.high) == (2_530_000, 115_000, 115_000)
    assert day.working.vi == "2.530.000 đồng : 22 ngày = 115.000 đồng"
    assert basis(BEFORE)[1].working.en == "2,340,000 dong ÷ 22 days ≈ 106,364 dong"


def test_the_day_is_not_rounded_on_the_way() -> None:
    found = line(BEFORE, held(100, 100))
    assert found.low == found.high == 53_181_818  # 500 × 106,364 would be 53,182,000
    assert found.working.vi == "100 ngày × 5 ngày lương × (2.340.000 đồng : 22) = 53.181.818 đồng"


def test_what_is_counted_once_has_no_days() -> None:
    found = line(NOW, Head("emergency", NAME, Fraction(2), None, HERE))
    assert (found.low, found.high) == (230_000, 230_000)
    assert found.working.en == "Once × 2 days of pay × (2,530,000 dong ÷ 22) = 230,000 dong"


def test_half_days_of_pay_are_said_in_both_languages() -> None:
    found = line(NOW, Head("commune", NAME, Fraction(1, 2), (1, 2), HERE))
    assert found.working.vi.startswith("1 đến 2 ngày × 0,5 ngày lương")
    assert found.working.en.startswith("1 to 2 days × 0.5 days of pay")


def test_the_total_is_that_of_the_heads() -> None:
    heads = (held(10, 11), held(4, 4, 2))
    found = [worth(NOW, head) for head in heads]
    assert found == [(one.low, one.high) for one in (line(NOW, head) for head in heads)]
    assert total(found) == (5_750_000 + 920_000, 6_325_000 + 920_000)


def test_two_salaries_make_an_interval() -> None:
    both = Salary(2_340_000, 2_530_000, 22, HERE, HERE)
    found = line(both, held(10, 10))
    assert (found.low, found.high) == (5_318_182, 5_750_000)


def test_money_is_written_as_each_language_writes_it() -> None:
    assert dong(57_500_000) == Text("57.500.000 đồng", "57,500,000 dong")
    assert dong_range(1_000, 2_000) == Text("1.000 đến 2.000 đồng", "1,000 to 2,000 dong")


START = datetime(2026, 1, 1, tzinfo=VIET_NAM)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 800), st.integers(0, 800), st.integers(0, 48), st.integers(0, 48), st.sampled_from([NOW, BEFORE]))
def test_interval_in_interval_out(first: int, length: int, early: int, late: int, salary: Salary) -> None:
    """Whatever the true hours were, the sum of the interval holds the sum of the exact case."""
    start, end = START + timedelta(hours=first), START + timedelta(hours=first + length)
    known = line(salary, held(*held_days([(When.at(start), When.at(end))])))
    blurred_start = When(start - timedelta(hours=early), start)
    blurred_end = When(end, end + timedelta(hours=late))
    blurred = line(salary, held(*held_days([(blurred_start, blurred_end)])))

    assert known.low is not None
    assert known.high is not None
    assert blurred.low is not None
    assert blurred.high is not None
    assert 0 < blurred.low <= known.low <= known.high <= blurred.high


@pytest.mark.parametrize("days", [1, 22, 365])
def test_the_five_base_days_of_the_law(days: int) -> None:
    assert line(NOW, held(days, days)).low == days * 575_000
