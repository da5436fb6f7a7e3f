"""When a question is asked, worked out from its condition: the same as the condition itself, for any answers."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from intake import turnings
from intake.book import book
from intake.branching import TooManyAnswers, Turning, reads, turning, values
from intake.journey import Book
from intake.question import Choice, Question, Section, Voices
from legal_rules.words import Text

ANY = Text("a", "a")


def made(id: str, **about: Any) -> Question:
    return Question(id, about.pop("kind", "yes_no"), Voices.all("a", "a"), ANY, (), **about)


def book_of(*questions: Question) -> Book:
    return Book((Section("one", ANY, questions),))


def test_a_question_that_is_always_asked_has_no_turning() -> None:
    alone = made("a")
    assert turning(book_of(alone), alone) == Turning(True, ())


def test_a_turning_names_the_answers_that_lead_to_the_question() -> None:
    first, second = made("a"), made("b", asked_if=lambda a: a.get("a") is True)
    assert turning(book_of(first, second), second) == Turning(True, ({"a": (True,)},))


def test_or_when_that_is_shorter_those_that_lead_past_it() -> None:
    four = [made(id, offers_unknown=False) for id in "abcd"]
    last = made("e", asked_if=lambda a: not (a.get("a") and a.get("b")) and not (a.get("c") and a.get("d")))
    found = turning(book_of(*four, last), last)
    assert not found.asked
    assert sorted(found.boxes, key=str) == [{"a": (True,), "b": (True,)}, {"c": (True,), "d": (True,)}]


def test_ages_come_as_one_span() -> None:
    age = made("age", kind="number", minimum=0, maximum=120)
    grown = made("b", asked_if=lambda a: isinstance(a.get("age"), int) and a["age"] >= 18)
    (box,) = turning(book_of(age, grown), grown).boxes
    assert box["age"] in (tuple(range(18, 121)), (*range(18), "unknown"))


def test_what_cannot_be_answered_together_is_not_told() -> None:
    """c is asked after "b: no"; b itself only after "a: yes", so that a need not be told again."""
    first, second = made("a", offers_unknown=False), made("b", asked_if=lambda a: a.get("a") is True)
    third = made("c", asked_if=lambda a: a.get("a") is True and a.get("b") is False)
    assert turning(book_of(first, second, third), third) == Turning(True, ({"b": (False,)},))


def test_a_turning_that_reads_too_much_is_refused() -> None:
    many = [made(f"f{n}", kind="choice", choices=tuple(Choice(str(c), ANY) for c in range(5))) for n in range(10)]
    last = made("last", asked_if=lambda a: sum([int(a.get(q.id, "0").replace("unknown", "5")) for q in many]) > 20)
    with pytest.raises(TooManyAnswers):
        turning(book_of(*many, last), last)


@pytest.mark.parametrize("seed", range(25))
def test_the_turnings_kept_say_of_any_answers_what_the_questions_say(seed: int) -> None:
    chance, relevant = Random(seed), dict[str, Any]()
    for question in book().questions:
        asked = question.asked_if(relevant)
        if question.id not in turnings.untold(book()):
            assert turnings.holds(turnings.turning_of(book(), question), relevant) == asked, (question.id, relevant)
        if asked:
            relevant[question.id] = chance.choice(values(question))


def test_every_question_is_kept_and_no_other() -> None:
    assert set(turnings._stored()) == set(book().by_id), "run: ./dev manage questionnaire --turnings"


def test_hardly_a_turning_is_too_long_to_tell() -> None:
    assert turnings.untold(book()) <= {"fixed_residence", "identity_known"}


def test_what_a_condition_reads_is_found_behind_what_it_reads_first() -> None:
    last = made("c", asked_if=lambda a: a.get("a") is True and a.get("b") is True)
    assert reads(book_of(made("a"), made("b"), last), last) == {"a", "b"}


@pytest.mark.long
def test_the_turnings_kept_are_those_worked_out_now() -> None:
    assert turnings.STORED.read_text(encoding="utf-8") == turnings.dumped(book())
