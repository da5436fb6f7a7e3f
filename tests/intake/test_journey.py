"""The path follows from the answers alone; a branch that was left counts for nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.journey import Book, facts_of, identity_of, walk
from intake.question import Section
from tests.intake import stub_questions as q

BOOK = Book(q.SECTIONS)
VALUES = st.sampled_from(["invitation", "none_stated", "unknown", True, False, "family", "2026-11-18", [], None])
ANSWERS = st.dictionaries(st.sampled_from([x.id for x in BOOK.questions]), VALUES)


def ids(questions) -> list[str]:
    return [x.id for x in questions]


def test_without_answers_the_first_question_is_open():
    journey = walk(BOOK, {})
    assert journey.first_open is q.RESPONDENT
    assert "free_to_leave" not in ids(journey.path)
    assert journey.reachable(q.RESPONDENT)
    assert not journey.reachable(q.ARRESTED_AT)


def test_a_branch_opens_after_its_answer_and_closes_again():
    open_ = walk(BOOK, {"arrest_basis": "invitation", "free_to_leave": True})
    assert ids(open_.path)[2:4] == ["arrest_basis", "free_to_leave"]
    assert open_.relevant["free_to_leave"] is True
    shut = walk(BOOK, {"arrest_basis": "none_stated", "free_to_leave": True})
    assert "free_to_leave" not in shut.relevant
    assert not shut.has(q.FREE)


def test_asked_if_sees_only_relevant_answers_before_it():
    seen = []
    spy = q.Question(
        "age", "number", q.AGE.ask, q.AGE.short, (), asked_if=lambda answers: seen.append(dict(answers)) or True
    )
    walk(Book((Section("s", q.SECTIONS[0].title, (q.BASIS, q.FREE, spy, q.COMMUNE)),)),
         {"arrest_basis": "none_stated", "free_to_leave": True, "commune": "x"})  # fmt: skip
    assert seen == [{"arrest_basis": "none_stated"}]


def test_next_and_before():
    journey = walk(BOOK, {"arrest_basis": "none_stated"})
    assert journey.next_after(q.BASIS) is q.NOTIFIED
    assert journey.before(q.NOTIFIED) is q.BASIS
    assert journey.before(q.RESPONDENT) is None
    assert journey.next_after(q.WRONGDOER) is None
    assert journey.next_after(q.FREE) is q.RESPONDENT


def test_skipped_questions_are_settled_but_give_no_fact():
    journey = walk(BOOK, {}, ["respondent"])
    assert journey.first_open is q.ARRESTED_AT
    assert "respondent" not in facts_of(journey.relevant)
    assert journey.left == len(journey.path) - 1


def test_identity_stays_out_of_the_facts():
    relevant = walk(BOOK, {"identity.name": "A", "age": 30}).relevant
    assert facts_of(relevant) == {"age": 30}
    assert identity_of(relevant) == {"name": "A"}


def test_recorded_facts_count_without_a_question():
    assert facts_of(walk(BOOK, {"filings": [{"kind": "D01"}]}).relevant) == {"filings": [{"kind": "D01"}]}


def test_numbers_and_parts():
    journey = walk(BOOK, {"arrest_basis": "invitation"})
    assert journey.number(q.FREE) == 4
    number, section = BOOK.part_of(q.AGE)
    assert (number, section.id) == (3, "person")


def test_two_questions_cannot_share_an_id():
    with pytest.raises(ValueError, match="share"):
        Book((Section("a", q.SECTIONS[0].title, (q.AGE, q.AGE)),))


@given(ANSWERS, st.lists(st.sampled_from([x.id for x in BOOK.questions])))
def test_the_journey_holds_together_for_any_answers(answers, skipped):
    journey = walk(BOOK, answers, skipped)
    assert walk(BOOK, answers, skipped) == journey
    assert set(journey.relevant) <= set(answers)
    assert all(BOOK.by_id[id] in journey.path for id in journey.relevant)
    assert walk(BOOK, journey.relevant, skipped).path == journey.path
    first = journey.first_open
    assert first is None or journey.reachable(first)
    assert (first is None) == (journey.left == 0)
