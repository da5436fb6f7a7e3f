"""The window that was not told is told: which answers another one changed, what stood there and what stands now."""

from __future__ import annotations

from html import unescape

import pytest

from intake.state import REMEMBERED, SHORTENED, State, shortened
from intake.words import say
from tests.intake import stub_questions as q
from tests.intake.conftest import NOW, body

DAY = {"a": "day", "o-d": "18", "o-m": "11", "o-y": "2026"}


def spoken(response) -> str:
    return unescape(body(response))


@pytest.fixture
def two(started):
    """Somebody whose second window stands at the revision `old`, the first having gone on."""
    started.post(q.RESPONDENT, {"a": "family"})
    started.post(q.ARRESTED_AT, DAY)
    started.old = started.revision(q.BASIS)
    return started


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_old_and_the_new_answer_are_both_said(two, lang):
    two.post(q.RESPONDENT, {"a": "lawyer"})
    two.client.cookies["lang"] = lang
    response = two.post(q.RESPONDENT, {"a": "caseworker"}, rev=two.old)
    was, now = (("Người thân", "Luật sư"), ("Family", "A lawyer"))[lang == "en"]
    assert response.status_code == 409
    assert say("notice.from_to", lang, short=q.RESPONDENT.short, was=was, now=now) in spoken(response)


def test_every_other_changed_answer_is_named_too(two):
    two.post(q.RESPONDENT, {"a": "lawyer"})
    two.post(q.ARRESTED_AT, {"a": "unknown"})
    page = spoken(two.post(q.RESPONDENT, {"a": "caseworker"}, rev=two.old))
    assert "Lúc nào: trước là “thứ Tư 18/11/2026”" in page.replace("Thứ", "thứ").replace("\u00a0", " ")
    assert say("notice.now", "vi", short=q.BASIS.short, now="") not in page


def test_text_that_another_window_has_only_typed_is_shown(two):
    two.post(q.ARRESTED_AT, {"a": "exact", "x-d": "18", "x-h": "8h3"}, back="1")
    page = spoken(two.post(q.ARRESTED_AT, {"a": "unknown"}, rev=two.old))
    assert say("notice.half_typed", "vi", text="18; 8h3") in page


def test_going_on_at_another_question_is_saved_and_tells_what_changed_elsewhere(two):
    two.post(q.RESPONDENT, {"a": "lawyer"})
    response = two.post(q.BASIS, {"a": "emergency_holding"}, rev=two.old)
    assert response.status_code == 302
    page = spoken(two.client.get(response["Location"]))
    assert say("notice.elsewhere", "vi") in page
    assert say("notice.from_to", "vi", short=q.RESPONDENT.short, was="Người thân", now="Luật sư") in page
    assert q.BASIS.short.vi + ":" not in page
    assert say("notice.elsewhere", "vi") in spoken(two.client.get(response["Location"])), "refreshing says it again"


def test_a_question_that_is_no_longer_asked_says_which_answer_changed(two):
    two.post(q.BASIS, {"a": "invitation"})
    old = two.revision(q.FREE)
    two.post(q.BASIS, {"a": "none_stated"})
    response = two.post(q.FREE, {"a": "true"}, rev=old)
    page = spoken(two.client.get(response["Location"]))
    assert say("notice.off_path", "vi") in page
    assert say("notice.from_to", "vi", short=q.BASIS.short, was="Mời", now="Không nói gì") in page


def test_an_answer_of_a_branch_that_was_left_is_not_named(two):
    two.post(q.BASIS, {"a": "invitation"})
    two.post(q.FREE, {"a": "true"})
    two.post(q.FREE, {"a": "false"})
    two.post(q.BASIS, {"a": "none_stated"})
    page = spoken(two.client.get(two.post(q.RESPONDENT, {"a": "family"}, rev=two.old)["Location"]))
    assert q.FREE.short.vi not in page


def test_one_window_alone_is_told_nothing(started):
    for question, given in ((q.RESPONDENT, {"a": "family"}), (q.ARRESTED_AT, DAY), (q.RESPONDENT, {"a": "self"})):
        rev = started.revision(question)
        for _ in range(2):
            assert "tu=" not in started.post(question, given, rev=rev)["Location"]


@pytest.mark.parametrize("asked", ["x", "1-99999999999-a", "9-1-a", "1-2", "0-9-%00", "-1-3-a"])
def test_an_address_made_up_tells_nothing_and_hurts_nothing(two, asked):
    response = two.get(q.BASIS, f"?tu={asked}")
    assert response.status_code == 200
    assert say("notice.elsewhere", "vi") not in spoken(response)


def test_the_same_answer_again_is_no_change():
    state = State("own", NOW, 4)
    state.answer("age", 30)
    state.revision = 9
    state.answer("age", 30)
    assert state.touched == {"age": 5}
    assert state.before == {}
    state.answer("age", 31)
    assert (state.touched, state.before) == ({"age": 10}, {"age": [10, 30]})
    state.revision = 10
    state.skip("age")
    state.revision = 11
    state.answer("age", 33)
    assert state.before == {"age": [12, None]}


def test_little_is_remembered():
    state = State("own", NOW)
    for id in range(REMEMBERED + 3):
        state.answer(f"q{id}", "x" * 5000)
        state.answer(f"q{id}", "y")
    assert len(state.before) == REMEMBERED
    assert "q0" not in state.before
    assert all(len(was) == SHORTENED + 1 for _, was in state.before.values())
    assert shortened([{"a": "z" * 300, "b": 1}]) == [{"a": "z" * SHORTENED + "…", "b": 1}]
