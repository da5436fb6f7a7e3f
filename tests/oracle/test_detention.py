"""Detention for investigation: the engine against the oracle that counts days."""

from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import is_long
from tests.oracle import detention as oracle
from tests.oracle.asked import engine, stretches
from tests.oracle.worlds import DAY, Some, bare, instant, minute, opening, whole

MANY = settings(max_examples=3000 if is_long() else 50, deadline=None)
LAST = date(2026, 10, 31)
EDGES = [
    date(2016, 5, 3), date(2017, 9, 3), date(2017, 12, 31), date(2018, 1, 1), date(2024, 2, 29), date(2025, 10, 31),
    date(2025, 12, 31), date(2026, 1, 1),
]  # fmt: skip
days = st.dates(date(2005, 1, 1), LAST) | st.sampled_from(EDGES)


def charges_of(start: date) -> st.SearchStrategy[list[oracle.Charge]]:
    """None, one or two charges under the Code of the day."""
    mine = [charge for charge in oracle.CHARGES if (charge.code == "1999") == (start.year < 2018)]
    return st.lists(st.sampled_from(mine), max_size=2, unique_by=lambda charge: charge.article)


def end_of(last: date) -> datetime | str:
    return "open_ended" if last is oracle.NEVER else instant(opening(last + oracle.NEXT))


def facts_of(start: date, charges: list[oracle.Charge]) -> dict:
    """Detained on a warrant, without custody before."""
    facts = {"arrest_basis": "detention_warrant", "arrested_by": "police", "arrested_at": start.isoformat()}
    facts |= {"detention_from": start.isoformat(), "stage": "investigation"}
    if charges:
        at = start.isoformat()
        facts["charges"] = [
            {"at": at, "code": f"penal_code_{c.code}", "article": c.article, "clause": c.clause} for c in charges
        ]
    return facts


@st.composite
def until(draw, lasts: list[date], start: date) -> tuple[Some, dict]:
    """An end near one of the last days, or anywhere: held to this minute, released at one, or on a day."""
    near = draw(st.sampled_from([last for last in lasts if last is not oracle.NEVER] or [start]))
    day = draw(st.integers(-2, 2).map(lambda step: near + timedelta(step)) | st.dates(start, start + timedelta(900)))
    day = max(day, start + oracle.NEXT)
    exact = opening(day) + draw(st.sampled_from([0, 1, DAY // 2, DAY - 1]))
    if draw(st.booleans()):
        return Some(exact, exact), {"still_held": True}
    end = Some(exact, exact) if draw(st.booleans()) else whole(day)
    return end, {"released_at": end.told()}


def compared(facts: dict, firsts: list[date], mosts: list[date], end: Some) -> None:
    """The finding, both ends and the uncovered time."""
    case = engine(facts, end.last)
    assert case.finding("detention_limit").outcome == oracle.judged(firsts, mosts, end)
    clock = case.clock("detention_investigation")
    assert clock.ends == end_of(max(firsts))
    assert clock.ends_at_most == end_of(max(mosts))
    over = [] if max(mosts) is oracle.NEVER else bare([opening(m + oracle.NEXT) for m in mosts], end.every())
    assert stretches(case, "detention_investigation", end.last) == over


@MANY
@given(st.data(), days)
def test_by_the_class_of_the_crime(data, start):
    charges = data.draw(charges_of(start))
    firsts = [oracle.last_initial(start, 0, name) for name in oracle.heaviest(charges)]
    mosts = oracle.longest(start, 0, charges)
    end, held = data.draw(until([*firsts, *mosts], start))
    compared(facts_of(start, charges) | held, firsts, mosts, end)


@MANY
@given(st.data(), days, st.integers(0, 11 * DAY))
def test_custody_is_taken_off(data, start, before):
    charges = data.draw(charges_of(start))
    begun = Some(opening(start) - before, opening(start) - before)
    facts = facts_of(start, charges) | {"arrest_basis": "caught_in_the_act", "arrested_at": begun.told()}
    facts |= {"handed_over_at": begun.told(), "custody_from": begun.told()}
    credits = oracle.custody_days(begun, start)
    firsts = [oracle.last_initial(start, off, name) for name in oracle.heaviest(charges) for off in credits]
    mosts = [most for off in credits for most in oracle.longest(start, off, charges)]
    end, held = data.draw(until([*firsts, *mosts], start))
    compared(facts | held, firsts, mosts, end)


@MANY
@given(st.data(), days, st.integers(1, 9))
def test_custody_as_written_is_the_difference_of_its_dates(data, start, off):
    charges = data.draw(charges_of(start))
    begun = start - timedelta(off)
    facts = facts_of(start, charges) | {"arrest_basis": "caught_in_the_act", "arrested_at": begun.isoformat()}
    facts |= {"custody_periods": [{"from": begun.isoformat(), "to": start.isoformat(), "approved": True}]}
    firsts = [oracle.last_initial(start, off, name) for name in oracle.heaviest(charges)]
    mosts = oracle.longest(start, off, charges)
    end, held = data.draw(until([*firsts, *mosts], start))
    compared(facts | held, firsts, mosts, end)


@MANY
@given(st.data(), st.dates(date(2018, 1, 1), date(2025, 12, 31)), st.integers(16, 17))
def test_two_thirds_under_eighteen(data, start, age):
    charges = data.draw(charges_of(start))
    firsts = [oracle.last_initial(start, 0, name, minor=True) for name in oracle.heaviest(charges)]
    mosts = oracle.longest(start, 0, charges, minor=True)
    end, held = data.draw(until([*firsts, *mosts], start))
    compared(facts_of(start, charges) | held | {"age": age}, firsts, mosts, end)


@MANY
@given(st.data(), st.dates(date(2026, 1, 1), LAST))
def test_the_length_for_minors_that_nobody_has_read(data, start):
    """It is not longer than that of an adult: past that one it is over, and until then nothing is said."""
    charges = data.draw(charges_of(start))
    mosts = oracle.longest(start, 0, charges)
    end, held = data.draw(until(mosts, start))
    late = oracle.judged(mosts, mosts, end) == "breached"
    found = engine(facts_of(start, charges) | held | {"age": 16}, end.last).finding("detention_limit")
    assert found.outcome == ("breached" if late else "unclear")


@MANY
@given(st.data(), days, st.lists(st.integers(10, 120), min_size=1, max_size=3))
def test_the_dates_written_in_the_orders(data, start, lengths):
    """The last approved order decides, and none reaches past what the law allows; a refusal is the end."""
    charges = data.draw(charges_of(start))
    rows, written, begins = [], start, start
    answer = data.draw(st.sampled_from([True, False, "unknown"]))
    for number, length in enumerate(lengths):
        last = begins + timedelta(length - 1)
        approved = True if number < max(len(lengths) - 1, 1) else answer
        rows.append({"from": begins.isoformat(), "to": last.isoformat(), "approved": approved})
        written, begins = last if approved is True else written, last + oracle.NEXT
    longest = oracle.longest(start, 0, charges)
    firsts = [min(written, most) for most in longest]
    mosts = firsts if rows[-1]["approved"] is False else longest
    end, held = data.draw(until([*firsts, *mosts], start))
    if opening(begins) > end.last:  # an order cannot be made after the day of the question
        return
    case = engine(facts_of(start, charges) | held | {"detention_orders": rows}, end.last)
    assert case.finding("detention_limit").outcome == oracle.judged(firsts, mosts, end)
    assert case.clock("detention_investigation").ends == end_of(max(firsts))


def test_the_worked_example_of_custody_and_months():
    """Joint circular 04/2018 Art. 17(1): three days of custody and two months, from 9 January: 57 days."""
    assert oracle.last_initial(date(2018, 1, 9), 3, "less_serious") == date(2018, 3, 6)
    assert oracle.custody_days(Some(minute("2018-01-06T10:00"), minute("2018-01-06T10:00")), date(2018, 1, 9)) == [3]
