"""A person's own deadlines and the time to answer: the safe day, the arguable one, and where an instant stands.

Safe: the day of the event is the first day, and a day off moves nothing. Arguable: counting starts on the day after,
and a last day that is off gives way to the next working day. Who learned of it some day has both from the ends of what
is known.
"""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import is_long
from tests.oracle import hours
from tests.oracle.articles import article
from tests.oracle.asked import engine
from tests.oracle.stages import NEXT, after, months_after, worked
from tests.oracle.worlds import DAY, Some, day, instant, opening

MANY = settings(max_examples=1500 if is_long() else 30, deadline=None)
days = st.dates(date(2024, 1, 1), date(2025, 11, 30)) | st.sampled_from(
    [date(2024, 2, 29), date(2025, 1, 18), date(2025, 10, 31), date(2025, 11, 29), date(2024, 4, 20)]
)
lengths = st.sampled_from([0, 0, 0, 1, 3, 9])


def known(first: date, more: int) -> Some:
    """Some time on a day, or in a row of days."""
    return Some(opening(first), opening(first + timedelta(more)) + DAY - 1)


def due(event: Some, count: int) -> date:
    """The last of `count` days when the earliest possible day of the event is the first of them."""
    return after(day(event.first) - NEXT, count)


def arguable(event: Some, count: int) -> date:
    return worked(after(day(event.last), count))


def state(today: date, safe: date, late: date) -> str:
    return "open" if today <= safe else "arguable" if today <= late else "passed"


def near(event: Some, safe: date, late: date) -> st.SearchStrategy[date]:
    """A day around either last day, after the event."""
    steps = st.tuples(st.sampled_from([safe, late]), st.integers(-2, 2)).map(lambda pair: pair[0] + timedelta(pair[1]))
    return steps.map(lambda today: max(today, day(event.last) + NEXT))


def compared(id: str, facts: dict, safe: date, late: date, today: date) -> None:
    found = engine(facts, opening(today) + 540).deadline(id)
    assert (found.due, found.arguable_until) == (safe, late)
    assert found.state == state(today, safe, late)


def told(kind: str, by: str) -> dict:
    return {"kind": kind, "by": by, "about": "…"}


# By the name of the deadline: its row in the table, the kind of decision and who made it.
OWN = {
    "complaint_procedural": ("complaint", "procedural_decision", "cơ quan điều tra"),
    "appeal_decision": ("appeal_decision", "procedural_decision", "Tòa án"),
    "complaint_administrative": ("complaint_administrative", "administrative_decision", "Chủ tịch xã"),
}


@pytest.mark.parametrize("id", OWN)
@MANY
@given(data=st.data(), first=days, more=lengths)
def test_days_from_the_day_it_was_received(id, data, first, more):
    name, kind, by = OWN[id]
    event, count = known(first, more), article(name, first)["days"]
    safe, late = due(event, count), arguable(event, count)
    today = max(
        data.draw(st.sampled_from([safe, late])) + timedelta(data.draw(st.integers(-2, 2))), day(event.last) + NEXT
    )
    compared(id, {"decisions": [told(kind, by) | {"received_at": event.told()}]}, safe, late, today)


@MANY
@given(data=st.data(), first=days, more=lengths, present=st.booleans())
def test_the_appeal_of_a_judgment(data, first, more, present):
    """From its pronouncement, or its receipt by whoever was absent."""
    event, count = known(first, more), article("appeal_judgment", first)["days"]
    safe, late = due(event, count), arguable(event, count)
    today = max(
        data.draw(st.sampled_from([safe, late])) + timedelta(data.draw(st.integers(-2, 2))), day(event.last) + NEXT
    )
    facts = {"judgment_at": event.told(), "present_at_judgment": present}
    if not present:
        facts |= {"judgment_at": (first - timedelta(5)).isoformat(), "judgment_served_at": event.told()}
    compared("appeal_judgment", facts, safe, late, today)


@MANY
@given(data=st.data(), first=st.dates(date(2024, 1, 1), date(2025, 11, 30)), more=lengths)
def test_the_lawsuit_of_one_year(data, first, more):
    """The same-numbered day a year on."""
    event, years = known(first, more), article("lawsuit", first)["years"]
    safe, late = months_after(day(event.first), 12 * years), worked(months_after(day(event.last), 12 * years))
    today = max(
        data.draw(st.sampled_from([safe, late])) + timedelta(data.draw(st.integers(-2, 2))), day(event.last) + NEXT
    )
    facts = {"decisions": [told("administrative_decision", "Chủ tịch xã") | {"received_at": event.told()}]}
    found = engine(facts, opening(today) + 540).deadline("administrative_lawsuit")
    assert (found.due, found.arguable_until or found.due) == (safe, late)
    assert found.state == state(today, safe, late)


@MANY
@given(data=st.data(), first=days, more=lengths)
def test_the_second_complaint(data, first, more):
    event, count = known(first, more), article("complaint_second", first)["days"]
    safe, late = due(event, count), arguable(event, count)
    today = max(
        data.draw(st.sampled_from([safe, late])) + timedelta(data.draw(st.integers(-2, 2))), day(event.last) + NEXT
    )
    filed = {"kind": "complaint_procedural", "at": (first - timedelta(6)).isoformat(), "answered_at": event.told()}
    compared("complaint_procedural_second", {"filings": [filed]}, safe, late, today)


@MANY
@given(data=st.data(), first=days, of_day=st.integers(0, DAY - 1))
def test_the_answer_about_the_holding(data, first, of_day):
    """Twenty-four hours from when they had it; three days, counted from the day after, where it must be looked into."""
    row, filed = article("complaint_answer", first), opening(first) + of_day
    end, last = hours.over(filed, row["hours"]), after(first, row["days"])
    now = data.draw(st.integers(filed + 1, filed + 6 * DAY) | st.sampled_from([end, end + 1]))
    paper = {"kind": "complaint_procedural", "at": Some(filed, filed).told(), "how": "in_person"}

    found = engine({"filings": [paper]}, now).deadline("complaint_procedural_answer")
    assert (found.due, found.arguable_until) == (instant(end), last)
    assert found.state == ("open" if now <= end else "arguable" if day(now) <= last else "passed")
