"""The arithmetic of State compensation: days and base-salary days in, dong out, with every line of the sum.

Boundary: pure; reads no fact, no law and no clock. Law on State Compensation Liability 2017 Art. 27; Decree 68/2018
Art. 11. The decree counts "from the day … to the day …" and does not say whether both end days count: the least leaves
one out, the most counts both. Amounts are rounded to whole dong.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from legal_rules.amounts import Line
from legal_rules.answer import Citation
from legal_rules.instants import When, day_of
from legal_rules.words import Text

Range = tuple[int, int]


@dataclass(frozen=True)
class Salary:
    """The monthly base salary, the least and the most it can be on the day of valuing, and its days in a month."""

    least: int
    most: int
    divisor: int
    citations: tuple[Citation, ...]
    day_citations: tuple[Citation, ...]

    def days(self, units: Fraction, *, most: bool) -> int:
        """The dong of `units` days of base salary."""
        return round(Fraction(self.most if most else self.least, self.divisor) * units)


@dataclass(frozen=True)
class Head:
    """A head of moral harm: `rate` days of base salary for each of `days` days, or once where `days` is None."""

    id: str
    label: Text
    rate: Fraction
    days: Range | None
    citations: tuple[Citation, ...]


def held_days(spells: Sequence[tuple[When, When]]) -> Range:
    """Days of liberty lost: one end day left out at the least (never under one), both counted at the most."""
    least = sum(max((day_of(end.earliest) - day_of(start.latest)).days, 1) for start, end in spells)
    most = sum((day_of(end.latest) - day_of(start.earliest)).days + 1 for start, end in spells)
    return least, max(most, least)


def free_days(spells: Sequence[tuple[When, When]]) -> Range:
    """Days at liberty between two days that are counted elsewhere or not at all."""
    least = sum(max((day_of(end.earliest) - day_of(start.latest)).days, 0) for start, end in spells)
    most = sum(max((day_of(end.latest) - day_of(start.earliest)).days, 0) for start, end in spells)
    return least, most


def basis(salary: Salary) -> tuple[Line, Line]:
    """The two figures that every head is counted with: the month and the day of base salary."""
    month = dong_range(salary.least, salary.most)
    day = dong_range(salary.days(Fraction(1), most=False), salary.days(Fraction(1), most=True))
    equals = "≈" if salary.least % salary.divisor or salary.most % salary.divisor else "="
    working = Text(
        f"{month.vi} : {salary.divisor} ngày {equals} {day.vi}",
        f"{month.en} ÷ {salary.divisor} days {equals} {day.en}",
    )
    return (
        Line("basis", "base_salary", MONTH, month, salary.least, salary.most, salary.citations),
        Line(
            "basis",
            "base_salary_day",
            DAY,
            working,
            salary.days(Fraction(1), most=False),
            salary.days(Fraction(1), most=True),
            salary.day_citations,
        ),
    )


def worth(salary: Salary, head: Head) -> Range:
    """The least and the most dong of one head: days × rate × the day of base salary, not rounded on the way."""
    low, high = head.days or (1, 1)
    return salary.days(low * head.rate, most=False), salary.days(high * head.rate, most=True)


def line(salary: Salary, head: Head) -> Line:
    """One head with its arithmetic."""
    low_days, high_days = head.days or (1, 1)
    low, high = worth(salary, head)
    rate, amount = _number(head.rate), dong_range(low, high)
    month = dong_range(salary.least, salary.most)
    day = Text(f"({month.vi} : {salary.divisor})", f"({month.en} ÷ {salary.divisor})")
    count = Text(*_counts(low_days, high_days)) if head.days else ONCE
    working = Text(
        f"{count.vi} × {rate.vi} ngày lương × {day.vi} = {amount.vi}",
        f"{count.en} × {rate.en} days of pay × {day.en} = {amount.en}",
    )
    return Line("head", head.id, head.label, working, low, high, head.citations)


def total(heads: Sequence[Range]) -> Range:
    """The least and the most of what the heads are worth, together."""
    return sum([low for low, _ in heads]), sum([high for _, high in heads])


MONTH = Text("Lương cơ sở một tháng", "Base salary of a month")
ONCE = Text("Một lần", "Once")
DAY = Text("Một ngày lương cơ sở", "A day of base salary")


def dong(amount: int) -> Text:
    """ "57.500.000 đồng" and "57,500,000 dong"."""
    return Text(f"{amount:,} đồng".replace(",", "."), f"{amount:,} dong")


def dong_range(low: int, high: int) -> Text:
    """One amount, or the least and the most."""
    if low == high:
        return dong(low)
    return Text(f"{low:,}".replace(",", ".") + f" đến {dong(high).vi}", f"{low:,} to {dong(high).en}")


def _counts(low: int, high: int) -> tuple[str, str]:
    if low == high:
        return f"{low} ngày", f"{low} day{'' if low == 1 else 's'}"
    return f"{low} đến {high} ngày", f"{low} to {high} days"


def _number(value: Fraction) -> Text:
    if value.denominator == 1:
        return Text(str(value), str(value))
    return Text(f"{float(value)}".replace(".", ","), f"{float(value)}")
