"""Reading a page of a workbook, and making sound what a draft or a form carried."""

from __future__ import annotations

import json
from datetime import date

import pytest
from django.http import QueryDict
from hypothesis import given, settings
from hypothesis import strategies as st

from intake import messages
from remedies.strategies import form, workbooks
from remedies.strategies.asking import asked

BOOK = workbooks()["strategy_campaign"]
QUIET = frozenset({"private", "quiet"})
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def posted(**fields: str) -> QueryDict:
    sent = QueryDict(mutable=True)
    sent.update(fields)
    return sent


def fields(*ids: str):
    return [field for field in BOOK.fields if field.id in ids]


def test_words_are_cleaned_and_kept_on_one_line() -> None:
    read = form.read(fields("goal"), posted(goal="  về\u202e \t nhà \x00\r\n sớm "))
    assert read.values == {"goal": "về nhà sớm"}


def test_too_long_is_said_beside_its_box_and_the_others_are_taken() -> None:
    read = form.read(fields("goal", "core"), posted(goal="a" * 161, core="b"))
    assert read.values == {"core": "b"}
    assert read.faults == {"goal": messages.TOO_LONG.fill(n=161, most=160)}


def test_unknown_gives_way_to_what_was_typed() -> None:
    assert form.read(fields("goal"), posted(**{"goal-u": "unknown"})).values == {"goal": None}
    assert form.read(fields("goal"), posted(**{"goal": "x", "goal-u": "unknown"})).values == {"goal": "x"}


@pytest.mark.parametrize(
    ("d", "m", "y", "value"),
    [("5", "1", "2027", "2027-01-05"), ("", "", "", ""), ("31", "2", "2027", None), ("5", "", "2027", None),
     ("x", "1", "2027", None), ("1", "1", "1200", None), ("٥", "1", "2027", "2027-01-05")],
)  # fmt: skip
def test_a_day(d: str, m: str, y: str, value: str | None) -> None:
    read = form.read(fields("meeting"), posted(**{"meeting-d": d, "meeting-m": m, "meeting-y": y}))
    assert read.values.get("meeting") == value
    assert bool(read.faults) is (value is None)


def test_empty_rows_vanish_and_choices_are_checked() -> None:
    sent = posted(
        **{"around-1-role": "Luật sư", "around-1-side": "helps", "around-1-power": "huge", "around-7-role": "x"}
    )
    assert form.read(fields("around"), sent).values == {
        "around": [{"role": "Luật sư", "side": "helps"}, {"role": "x"}],
    }


@settings(max_examples=40)
@given(held=st.dictionaries(st.sampled_from([f.id for f in BOOK.fields]) | st.text(max_size=8), JUNK) | JUNK)
def test_whatever_was_carried_becomes_values_that_stay_as_they_are(held: object) -> None:
    found = form.sound(BOOK, held)
    assert form.sound(BOOK, json.loads(json.dumps(found))) == found
    assert set(found) <= {f.id for f in BOOK.fields}
    for page in BOOK.pages:
        assert asked(page, QUIET, found, {}) is not None


@given(day=st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_a_day_that_is_shown_is_read_again(day: date) -> None:
    value = day.isoformat()
    box = next(a.box for page in BOOK.pages for a in asked(page, QUIET, {"meeting": value}, {}) if a.id == "meeting")
    assert box is not None
    sent = posted(**{name: shown for name, _, _, shown in box.parts})
    assert form.read(fields("meeting"), sent).values == {"meeting": value}


def test_there_is_always_a_row_to_write_in_until_there_are_most() -> None:
    page = next(p for p in BOOK.pages if p.id == "goal")
    for told, shown in ((0, 2), (1, 2), (2, 3), (3, 3)):
        rows = [{"what": str(n)} for n in range(told)]
        drawn = next(a for a in asked(page, QUIET, {"aims": rows}, {}) if a.id == "aims")
        assert len(drawn.rows) == shown


def test_a_column_of_a_picture_may_be_left_open() -> None:
    assert form.sound(BOOK, {"around": [{"role": "a"}, {}, 3]})["around"][0] == {"role": "a"}
