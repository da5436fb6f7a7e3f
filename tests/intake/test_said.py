"""Answers in words: a slip of the hour is seen, a list has a line an item, and nothing stored makes a page fail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.said import say_answer, say_moment
from tests.intake import stub_questions as q

QUESTIONS = [x for s in q.SECTIONS for x in s.questions]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        ("2026-11-18", "thứ Tư 18/11/2026", "Wednesday 18 November 2026"),
        ("2026-11-18T08:00", "8 giờ sáng, thứ Tư 18/11/2026", "8:00 am, Wednesday 18 November 2026"),
        ("2026-11-18T20:30",
         "20 giờ 30 (8 giờ 30 tối), thứ Tư 18/11/2026", "20:30 (8:30 pm), Wednesday 18 November 2026"),
        ("2026-11-18T00:10", "0 giờ 10 đêm, thứ Tư 18/11/2026", "0:10 (12:10 am), Wednesday 18 November 2026"),
        ("2026-11-18T12:00", "12 giờ trưa, thứ Tư 18/11/2026", "12:00 pm, Wednesday 18 November 2026"),
        ({"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"},
         "thứ Tư 18/11/2026, từ 8 giờ sáng đến 10 giờ sáng",
         "Wednesday 18 November 2026, between 8:00 am and 10:00 am"),
        ({"earliest": "2026-11-18", "latest": "2026-11-19"},
         "từ thứ Tư 18/11/2026 đến thứ Năm 19/11/2026",
         "between Wednesday 18 November 2026 and Thursday 19 November 2026"),
    ],
)  # fmt: skip
def test_moments(value, vi, en):
    assert plain(say_moment(value, "vi")) == vi
    assert plain(say_moment(value, "en")) == en


@pytest.mark.parametrize(
    ("question", "value", "vi", "en"),
    [
        (q.RESPONDENT, "family", ["Người thân"], ["Family"]),
        (q.BASIS, "unknown", ["Chưa biết"], ["Not known"]),
        (q.FREE, True, ["Có"], ["Yes"]),
        (q.FREE, False, ["Không"], ["No"]),
        (q.NOTIFIED, False, ["Chưa được báo"], ["Not told yet"]),
        (q.WRONGDOER, False, ["Không ai"], ["Nobody"]),
        (q.WRONGDOER, ["state_official", "business"], ["Cán bộ; Công ty"], ["Official; Business"]),
        (q.AGE, 35, ["35"], ["35"]),
        (q.COMMUNE, "xã A", ["Xã A"], ["Xã A"]),
        (q.CHARGES, False, ["Chưa bị khởi tố"], ["Not charged"]),
        (q.CHARGES, [{"article": "331", "approved": True}, {"code": "unknown", "at": "2026-11-19"}],
         ["Điều: 331; Phê chuẩn: Có", "Ngày: thứ Năm 19/11/2026; Bộ luật: Chưa biết"],
         ["Article: 331; Approved: Yes", "Date: Thursday 19 November 2026; Code: Not known"]),
    ],
)  # fmt: skip
def test_answers(question, value, vi, en):
    assert [plain(line) for line in say_answer(question, value, "vi")] == vi
    assert [plain(line) for line in say_answer(question, value, "en")] == en


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(["at", "earliest", "x"]), inner)
    ),
    max_leaves=4,
)


@given(st.sampled_from(QUESTIONS), JSON, st.sampled_from(["vi", "en"]))
def test_whatever_an_older_version_stored_can_be_said(question, value, lang):
    assert all(isinstance(line, str) for line in say_answer(question, value, lang))
