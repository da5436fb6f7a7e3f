"""Every kind: what may be typed, what is stored, and that a stored answer shows again as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import messages
from intake.kinds import KINDS
from intake.kinds.base import Raw, Unread, clean
from intake.kinds.listing import Rows
from intake.kinds.moments import read_hour
from intake.question import Voices
from legal_rules.words import Text
from tests.intake import stub_questions as q


def read(question, **typed):
    return KINDS[question.kind].read(
        question, Raw({k.replace("_", "-"): [v] if isinstance(v, str) else v for k, v in typed.items()})
    )


def faults(question, **typed):
    with pytest.raises(Unread) as caught:
        read(question, **typed)
    return [(f.at, f.message) for f in caught.value.faults]


def messages_of(question, **typed):
    return [m for _, m in faults(question, **typed)]


# choosing


def test_choice():
    assert read(q.RESPONDENT, a="family") == "family"
    assert messages_of(q.RESPONDENT) == [messages.NOTHING_CHOSEN]
    assert messages_of(q.RESPONDENT, a="judge") == [messages.NOT_A_CHOICE]


def test_not_knowing_is_offered_unless_the_question_leaves_it_out():
    assert read(q.BASIS, a="unknown") == "unknown"
    assert messages_of(q.RESPONDENT, a="unknown") == [messages.NOT_A_CHOICE]


@pytest.mark.parametrize(("typed", "stored"), [("true", True), ("false", False), ("unknown", "unknown")])
def test_yes_no(typed, stored):
    assert read(q.FREE, a=typed) is stored or read(q.FREE, a=typed) == stored


def test_several():
    assert read(q.WRONGDOER, a=["business", "state_official"]) == ["state_official", "business"]
    assert read(q.WRONGDOER, a="none") is False
    assert read(q.WRONGDOER, a="unknown") == "unknown"
    assert "Không ai" in messages_of(q.WRONGDOER, a=["none", "business"])[0].vi
    assert messages_of(q.WRONGDOER, a=["business", "ghost"]) == [messages.NOT_A_CHOICE]
    assert messages_of(q.WRONGDOER) == [messages.NOTHING_CHOSEN]


# moments


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("8", "08:00"), ("08", "08:00"), ("8:30", "08:30"), ("8h30", "08:30"), ("8h", "08:00"), ("8 giờ 30", "08:30"),
        ("8 giờ", "08:00"), ("8 GIỜ 30", "08:30"), ("8g30", "08:30"), ("20 giờ 15 phút", "20:15"), ("0", "00:00"),
        ("23:59", "23:59"), ("8 giờ tối", "20:00"), ("8 giờ sáng", "08:00"), ("12 giờ trưa", "12:00"),
        ("1 giờ trưa", "13:00"), ("12 giờ đêm", "00:00"), ("11 giờ đêm", "23:00"), ("2 giờ đêm", "02:00"),
        ("9:30 pm", "21:30"), ("12 am", "00:00"), ("15 giờ chiều", "15:00"),
        ("24", None), ("8:60", None), ("tám", None), ("15 giờ sáng", None), ("", None), ("8:30:00:00", None),
        ("-1", None),
    ],
)  # fmt: skip
def test_hours_as_people_write_them(typed, hour):
    found = read_hour(typed)
    assert (f"{found:%H:%M}" if found else None) == hour


def test_exact():
    assert read(q.ARRESTED_AT, a="exact", x_d="18", x_m="11", x_y="2026", x_h="8h30") == "2026-11-18T08:30"
    assert faults(q.ARRESTED_AT, a="exact", x_d="18", x_m="11", x_y="2026") == [("x-h", messages.HOUR_MISSING)]
    assert faults(q.ARRESTED_AT, a="exact", x_d="18", x_m="11", x_y="2026", x_h="25") == [
        ("x-h", messages.NO_SUCH_TIME)
    ]


def test_the_part_that_is_missing_is_named():
    ((at, message),) = faults(q.ARRESTED_AT, a="day", o_d="18", o_y="2026")
    assert at == "o-m"
    assert "tháng" in message.vi
    assert "month" in message.en


@pytest.mark.parametrize(
    ("d", "m", "y", "at"),
    [
        ("31", "2", "2026", "d"),
        ("40", "1", "2026", "d"),
        ("1", "13", "2026", "m"),
        ("1", "1", "1700", "y"),
        ("x", "1", "2026", "d"),
        ("٣", "1", "2026", "d"),
    ],
)
def test_days_that_do_not_exist(d, m, y, at):
    assert faults(q.ARRESTED_AT, a="day", o_d=d, o_m=m, o_y=y) == [(f"o-{at}", messages.NO_SUCH_DATE)]


def test_a_year_of_two_digits_and_a_date_in_one_box():
    assert read(q.ARRESTED_AT, a="day", o_d="18", o_m="11", o_y="26") == "2026-11-18"
    assert read(q.ARRESTED_AT, a="day", o_d="18/11/2026") == "2026-11-18"


def test_between():
    ends = {"e_d": "18", "e_m": "11", "e_y": "2026", "l_d": "18", "l_m": "11", "l_y": "2026"}
    assert read(q.ARRESTED_AT, a="between", **ends, e_h="8", l_h="10") == {
        "earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"}  # fmt: skip
    assert read(q.ARRESTED_AT, a="between", **ends) == {"earliest": "2026-11-18", "latest": "2026-11-18"}
    ((at, message),) = faults(q.ARRESTED_AT, a="between", **ends, e_h="10", l_h="8")
    assert at == "l-h"
    assert message.vi.startswith("8:00 sớm hơn 10:00")
    ends["l_d"] = "17"
    ((at, message),) = faults(q.ARRESTED_AT, a="between", **ends)
    assert at == "l-d"
    assert "17/11/2026" in message.en


def test_both_ends_are_reported_at_once():
    assert len(faults(q.ARRESTED_AT, a="between", e_d="1", l_m="1")) == 2


def test_a_choice_that_was_not_ticked_is_taken_from_the_filled_boxes():
    assert read(q.ARRESTED_AT, o_d="18", o_m="11", o_y="2026") == "2026-11-18"
    assert messages_of(q.ARRESTED_AT, o_d="18", x_d="18") == [messages.NOTHING_CHOSEN]


def test_boxes_of_a_choice_not_taken_are_ignored():
    assert read(q.ARRESTED_AT, a="unknown", x_d="99") == "unknown"


def test_not_yet_only_where_it_is_offered():
    assert read(q.NOTIFIED, a="not_yet") is False
    assert messages_of(q.ARRESTED_AT, a="not_yet") == [messages.NOT_A_CHOICE]


def test_day():
    assert read(q.DETENTION_FROM, o_d="1", o_m="2", o_y="2026") == "2026-02-01"
    assert read(q.DETENTION_FROM, a="unknown") == "unknown"
    assert messages_of(q.DETENTION_FROM) == [messages.NOTHING_WRITTEN]
    assert "không đi cùng" in messages_of(q.DETENTION_FROM, a="unknown", o_d="1")[0].vi


# writing


def test_number():
    assert read(q.AGE, t="35") == 35
    assert messages_of(q.AGE, t="abc") == [messages.NUMBER]
    assert "120" in messages_of(q.AGE, t="121")[0].vi
    assert read(replace(q.AGE, maximum=None), t="30.000.000") == 30_000_000
    assert messages_of(q.AGE, t="1.5") == [messages.NUMBER]


def test_text():
    assert read(q.COMMUNE, t=" Xã  A ") == "Xã A"
    assert "201" in messages_of(q.COMMUNE, t="x" * 201)[0].vi
    assert messages_of(q.COMMUNE, t="xã 😀") == [messages.UNPRINTABLE]
    assert messages_of(q.COMMUNE, t="x" * 4000)[0].vi.startswith("Phần này quá dài")
    long = replace(q.COMMUNE, longest=2000)
    assert read(long, t="a\nb") == "a\nb"
    assert "31" in messages_of(long, t="a\n" * 30 + "a")[0].vi


def test_the_word_for_not_known_can_be_typed_as_text():
    assert read(q.COMMUNE, t="unknown") == "“unknown”"


@given(st.text())
def test_cleaning_leaves_one_spelling(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    cleaned.encode()
    assert not set(cleaned) & {"\x00", "\r", "\u202e", "\u200b"}


# rows


def test_rows_hold_what_was_given():
    first = {"r0_article": "331", "r0_at_d": "19", "r0_at_m": "11", "r0_at_y": "2026", "r0_at_h": "8"}
    stored = [{"article": "331", "at": "2026-11-19T08:00", "approved": True}, {"article": "117", "code": "unknown"}]
    assert read(q.CHARGES, a="some", **first, r0_approved="true", r2_article="117", r2_code="unknown") == stored


def test_rows_without_anything():
    assert read(q.CHARGES, a="none") is False
    assert read(q.CHARGES, a="unknown") == "unknown"
    assert faults(q.CHARGES, a="some") == [("r0-article", messages.NO_ROWS)]
    assert messages_of(q.CHARGES) == [messages.NOTHING_CHOSEN]


def test_every_fault_of_every_row_is_reported():
    found = faults(q.CHARGES, a="some", r0_at_d="40", r1_code="penal_code_1850", r1_article="x" * 21)
    assert [at for at, _ in found] == ["r0-at-m", "r1-article", "r1-code"]


def test_a_blank_row_follows_until_there_is_no_room():
    kind = Rows()

    def shown(**typed):
        return [
            r.number
            for r in kind.draw(q.CHARGES, Raw({k.replace("_", "-"): [v] for k, v in typed.items()}), ()).options[0].rows
        ]

    assert shown() == [1]
    assert shown(r0_article="1") == [1, 2]
    assert shown(r0_article="1", r1_article="1", r2_article="1") == [1, 2, 3]


def test_a_row_can_be_taken_out_and_the_others_move_up():
    typed = {"a": ["some"], "r0-article": ["1"], "r1-article": ["2"], "r2-article": ["3"], "r2-at-d": ["9"]}
    left = Rows().without(q.CHARGES, Raw(typed), 2)
    assert left["r0-article"] == ["1"]
    assert left["r1-article"] == ["3"]
    assert left["r1-at-d"] == ["9"]
    assert "r2-article" not in left


# there and back


STORED = [
    (q.RESPONDENT, "family"), (q.BASIS, "unknown"), (q.FREE, True), (q.FREE, False), (q.FREE, "unknown"),
    (q.ARRESTED_AT, "2026-11-18"), (q.ARRESTED_AT, "2026-11-18T08:00"), (q.ARRESTED_AT, "unknown"),
    (q.ARRESTED_AT, {"earliest": "2026-11-18", "latest": "2026-11-19T10:00"}), (q.NOTIFIED, False),
    (q.DETENTION_FROM, "2026-11-18"), (q.DETENTION_FROM, "unknown"), (q.AGE, 35), (q.COMMUNE, "Xã A"),
    (q.WRONGDOER, ["business"]), (q.WRONGDOER, False), (q.CHARGES, False), (q.CHARGES, "unknown"),
    (q.CHARGES, [{"article": "331", "clause": "2", "at": "2026-11-19", "approved": False}, {"code": "unknown"}]),
]  # fmt: skip


@pytest.mark.parametrize(("question", "value"), STORED)
def test_a_stored_answer_shows_again_and_reads_the_same(question, value):
    kind = KINDS[question.kind]
    typed = kind.typed(question, value)
    assert set(typed) <= set(kind.names(question))
    assert kind.read(question, Raw(typed)) == value
    drawn = kind.draw(question, Raw(typed), ())
    under = [g for o in drawn.options for g in [*o.groups, *(g for row in o.rows for g in row.groups)]]
    boxes = [b for g in [*drawn.groups, *under] for b in g.boxes]
    shown = {b.name: b.value for b in boxes if b.value} | {"a": [o.value for o in drawn.options if o.chosen]}
    assert {n: v for n, v in shown.items() if v} == {n: v if n == "a" else v[0] for n, v in typed.items()}


def test_every_question_kind_has_its_reader():
    assert {x.kind for s in q.SECTIONS for x in s.questions} == set(KINDS)


def test_the_voice_follows_the_respondent():
    voices = Voices(Text("b", "you"), Text("n", "your relative"), Text("t", "your client"), Text("h", "the person"))
    assert [voices.to(r).en for r in ("self", "family", "lawyer", "caseworker", None, "ghost")] == [
        "you", "your relative", "your client", "the person", "your relative", "your relative"]  # fmt: skip


def test_very_many_choices_open_as_a_list():
    many = replace(q.BASIS, choices=tuple(q.Choice(f"p{n}", Text(f"T {n}", f"P {n}")) for n in range(34)))
    drawn = KINDS["choice"].draw(many, Raw({"a": ["p3"]}), ())
    (box,) = drawn.groups[0].boxes
    assert not drawn.options
    assert (box.shape, box.value, len(box.options)) == ("select", "p3", 36)
    assert read(many, a="p33") == "p33"
    assert read(many, a="unknown") == "unknown"
    assert messages_of(many, a="") == [messages.NOTHING_CHOSEN]
