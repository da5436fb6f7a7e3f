"""Limits by the hour: the engine against the oracle that counts minutes, for exact instants and for intervals."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import is_long
from tests.oracle import hours
from tests.oracle.asked import engine, stretches
from tests.oracle.worlds import DAY, Some, bare, instant, minute

MANY = settings(max_examples=2000 if is_long() else 40, deadline=None)
HOUR = 60
LAST = minute("2026-10-20T00:00")
# Around changes of the law, 29 February, Tet, the turn of a year; each is also tried at once by Hypothesis.
EDGES = [
    minute(text) for text in ("2017-12-31T23:00", "2018-01-01T00:00", "2024-02-28T12:00", "2025-12-31T20:00",
                              "2026-01-01T00:00", "2026-02-16T23:59")
]  # fmt: skip


def begins(since: str) -> st.SearchStrategy[int]:
    first = minute(since)
    return st.integers(first, LAST) | st.sampled_from([edge for edge in EDGES if edge >= first])


@st.composite
def moments(draw, start: st.SearchStrategy[int]) -> Some:
    """An instant, an interval of minutes or hours, or a day; never across a change of the law."""
    first = draw(start)
    kind = draw(st.sampled_from(["exact", "exact", "minutes", "hours", "day"]))
    if kind == "day":
        return Some(first - first % DAY, first - first % DAY + DAY - 1)
    length = {"exact": 0, "minutes": draw(st.integers(1, 90)), "hours": HOUR * draw(st.integers(2, 30))}[kind]
    new_year = next((y for y in (minute("2018-01-01"), minute("2026-01-01")) if first < y <= first + length), None)
    return Some(first, new_year - 1 if new_year else first + length)


def ends(start: Some, span: int) -> st.SearchStrategy[Some]:
    """Ends around a limit of `span` minutes: mostly within two hours of it, sometimes anywhere."""
    near = st.sampled_from([start.first, start.last]).flatmap(
        lambda m: st.integers(-2, 2).map(lambda step: m + span + step) | st.integers(m, m + span + 2 * DAY)
    )
    return moments(near.map(lambda m: max(m, start.last)))


@MANY
@given(st.data())
def test_the_first_decision(data):
    start = data.draw(moments(begins("2004-07-01")))
    limit = hours.first_decision(start)
    end, made = data.draw(ends(start, limit * HOUR)), data.draw(st.booleans())
    basis = data.draw(st.sampled_from(["caught_in_the_act", "emergency_holding", "wanted_notice"]))
    facts = {"arrest_basis": basis, "arrested_by": "police", "arrested_at": start.told(), "first_decision_at": False}
    facts |= {"first_decision_at": end.told()} if made else {"released_at": end.told()}
    at = end.last + data.draw(st.integers(0, 2 * DAY))

    case = engine(facts, at)
    assert case.finding("decision_within_12_hours").outcome == hours.judged(start, end, [limit])
    clock, outs = case.clock("emergency_holding"), [hours.over(m, limit) for m in start.every()]
    assert (clock.ends, clock.ends_at_most) == (instant(max(outs)), instant(max(outs)))
    assert stretches(case, "emergency_holding", at) == bare(outs, end.every())


@MANY
@given(st.data())
def test_still_without_a_decision(data):
    start = data.draw(moments(begins("2004-07-01")))
    limit = hours.first_decision(start)
    end = data.draw(ends(start, limit * HOUR))
    now = Some(end.last, end.last)
    facts = {"arrest_basis": "caught_in_the_act", "arrested_by": "police", "arrested_at": start.told()}
    facts |= {"first_decision_at": False, "still_held": True}

    case = engine(facts, now.last)
    assert case.finding("decision_within_12_hours").outcome == hours.judged(start, now, [limit])
    outs = [hours.over(m, limit) for m in start.every()]
    assert stretches(case, "emergency_holding", now.last) == bare(outs, [now.last])


@MANY
@given(st.data())
def test_word_to_the_family(data):
    minor = data.draw(st.booleans())
    start = data.draw(moments(begins("2018-01-01" if minor else "2004-07-01")))
    limit = hours.family(start, minor)
    told = data.draw(ends(start, (limit or 24) * HOUR))
    facts = {"arrest_basis": "caught_in_the_act", "arrested_by": "police", "arrested_at": start.told()}
    facts |= {"age": 16 if minor else 30, "family_notified_at": told.told()}

    found = engine(facts, told.last).finding("family_notice").outcome
    assert found == (hours.judged(start, told, [limit]) if limit else hours.at_once(start, told))


@MANY
@given(st.data())
def test_approval_of_an_emergency_arrest(data):
    file = data.draw(moments(begins("2004-07-01")))
    limit = hours.approval(file)
    approved = data.draw(ends(file, limit * HOUR))
    facts = {"arrest_basis": "emergency_holding", "arrested_by": "police", "emergency_file_received_at": file.told()}
    facts["emergency_arrest_approved_at"] = approved.told()

    found = engine(facts, approved.last).finding("emergency_approval").outcome
    assert found == hours.judged(file, approved, [limit])


@MANY
@given(st.data(), st.sampled_from([True, False, None]), st.sampled_from([True, False, None]))
def test_administrative_custody(data, prolonged, remote):
    start = data.draw(moments(begins("2013-07-01")))
    lengths = hours.administrative(start, prolonged, remote)
    end = data.draw(ends(start, data.draw(st.sampled_from(lengths)) * HOUR))
    held = data.draw(st.booleans())
    if held:
        end = Some(end.last, end.last)
    facts = {"arrest_basis": "administrative_custody", "arrested_by": "police", "arrested_at": start.told()}
    facts |= {"administrative_custody_extended": prolonged, "remote_area": remote}
    facts |= {"still_held": True} if held else {"released_at": end.told()}

    case = engine(facts, end.last)
    assert case.finding("administrative_custody_limit").outcome == hours.judged(start, end, lengths)
    clock, outs = case.clock("administrative_custody"), [hours.over(m, max(lengths)) for m in start.every()]
    shortest = [hours.over(m, min(lengths)) for m in start.every()]
    assert (clock.ends, clock.ends_at_most) == (instant(max(shortest)), instant(max(outs)))
    assert stretches(case, "administrative_custody", end.last) == bare(outs, end.every())


@st.composite
def extensions(draw) -> list[bool | None] | None:
    """Nothing told, none, or a row of extensions approved, refused or unknown; a refusal is the last."""
    if draw(st.booleans()):
        return draw(st.sampled_from([None, [], [False], [None], [True]]))
    return [True] * draw(st.integers(1, 2)) + draw(st.sampled_from([[], [False], [None]]))


@MANY
@given(st.data(), extensions())
def test_custody(data, approved):
    start = data.draw(moments(begins("2004-07-01")))
    if approved is not None and len(approved) > 0:
        start = Some(start.first, start.first)
    lengths = hours.custody(start, approved)
    end = data.draw(ends(start, data.draw(st.sampled_from(lengths)) * HOUR))
    if data.draw(st.booleans()):
        end, facts = Some(end.last, end.last), {"still_held": True}
    else:
        facts = {"released_at": end.told()}
    facts |= {"arrest_basis": "caught_in_the_act", "arrested_by": "police", "arrested_at": start.told()}
    facts |= {"handed_over_at": start.told(), "custody_from": start.told(), "stage": "custody"}
    if approved is not None:
        rows = [{"from": start.told(), "approved": True}]
        rows += [
            {"from": Some(begun, begun).told(), "approved": "unknown" if answer is None else answer}
            for number, answer in enumerate(approved, 1)
            if (begun := start.first + 72 * HOUR * number) <= end.last
        ]
        told = approved[: len(rows) - 1]
        lengths = hours.custody(start, told)
        facts["custody_periods"] = rows

    case = engine(facts, end.last)
    assert case.finding("custody_limit").outcome == hours.judged(start, end, lengths)
    clock, outs = case.clock("custody"), [hours.over(m, max(lengths)) for m in start.every()]
    assert clock.ends == instant(max(hours.over(m, min(lengths)) for m in start.every()))
    assert stretches(case, "custody", end.last) == bare(outs, end.every())
