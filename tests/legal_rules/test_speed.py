"""What makes an assessment quick changes no answer: parts written late, notions computed once."""

import gc
import pickle
import sys
from copy import copy
from dataclasses import fields, replace
from datetime import date

import pytest

from benchmarks.rules import fixtures
from legal_rules import law
from legal_rules.answer import Finding
from legal_rules.counterfactual import reasons
from legal_rules.engine import Case, Missing, assess, once
from legal_rules.facts import read
from legal_rules.gates import MOST, Gates
from legal_rules.values import interval
from legal_rules.words import Text

AT = interval("2026-11-20T09:00").earliest
FACTS = {"arrest_basis": "caught_in_the_act", "arrested_at": "2026-11-18T08:00", "custody_from": "2026-11-18T18:00"}


def assessed():
    return assess(read(FACTS, AT), AT)


def test_every_field_is_there_when_it_is_asked_for():
    answer = assessed()
    for part in (answer, *answer.findings, *answer.clocks, *answer.deadlines, *answer.standards):
        for field in reversed(fields(part)):
            getattr(part, field.name)
        with pytest.raises(AttributeError):
            part.nothing_of_the_kind  # noqa: B018


def test_an_answer_equals_itself_however_it_was_read():
    one, other = assessed(), assessed()
    one.as_json()
    assert one == other
    assert copy(other) == one
    assert pickle.loads(pickle.dumps(assessed())) == one
    found = replace(one.finding("custody_limit"), outcome="unclear")
    assert found != one.finding("custody_limit")
    assert found.because == one.finding("custody_limit").because


def test_a_finding_made_by_hand_has_its_defaults():
    said = Text("a", "a")
    found = Finding("x", "kept", said, said, said)
    assert (found.because, found.citations, found.confidence, found.reason) == ({}, (), "settled", None)


def test_a_notion_is_computed_once_and_leaves_its_trace_with_all_who_ask():
    asked = []

    @once
    def notion(case, fact):
        asked.append(fact)
        return case.need(fact)

    case = Case(read(FACTS, AT), AT)
    for _ in range(2):
        with case.tracing() as trace:
            notion(case, "arrest_basis")
        assert list(trace.facts) == ["arrest_basis"]
        with case.tracing() as trace, pytest.raises(Missing):
            notion(case, "age")
        assert list(trace.facts) == ["age"]
    assert asked == ["arrest_basis", "age"]


def test_what_nobody_needs_any_more_goes_at_once():
    facts = read(FACTS, AT)
    assess(facts, AT)
    gc.collect()
    gc.disable()
    try:
        assess(facts, AT)
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_an_answer_read_under_another_law_is_still_of_its_own():
    facts = {**FACTS, "detention_from": "2026-11-19"}
    one, other = (assess(read(facts, AT), AT) for _ in range(2))
    told = one.as_json()
    with law.applying(law.LawBook(as_of=date(2016, 1, 1))):
        assert other.as_json() == told


def test_who_watches_the_law_is_told_of_every_look_up_at_once():
    watched, seen = law.LawBook(), []
    watched.watch = lambda name, on: seen.append((name, on))
    with law.applying(watched):
        answer = assessed()
        before = len(seen)
        answer.as_json()
    assert before == len(seen) > 20


def test_who_watches_later_is_told_as_much_as_who_watched_at_first():
    state, first, later = law.LawBook(), [], []
    for seen in (first, None, later):
        state.part("gates", Gates).clear()
        state.watch = None if seen is None else lambda *asked, seen=seen: seen.append(asked)
        with law.applying(state):
            assessed()
    assert sorted(later) == sorted(first)
    assert ("wgad_categories", AT.date()) in later


def test_the_law_of_only_so_many_days_is_kept(monkeypatch):
    monkeypatch.setattr(law, "MOST_DAYS", 3)
    state = law.LawBook()
    for day in range(1, 9):
        assert law.of_today(state, date(2026, 1, day)) is law.of_today(state, date(2026, 1, day))
        assert len(state.days) <= 3


def calls(work):
    """How many functions are called: a measure of work that no other program on the machine disturbs."""
    made = 0

    def note(_, event, __):
        nonlocal made
        made += event == "call"

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return made


@pytest.mark.parametrize("number", range(10))
def test_the_work_of_an_assessment_and_of_its_reasons_stays_in_proportion(number):
    """Told what others were told before, a case is less work; all its reasons are as much as some twenty others."""
    facts, at = fixtures()[number]
    gates = law.book().part("gates", Gates)
    gates.clear()  # whatever ran before
    unknowns = tuple(unknown.fact for unknown in assess(facts, at).unknowns)
    again = calls(lambda: assess(facts, at))
    gates.clear()
    first = calls(lambda: assess(facts, at))
    assert again < 1_500
    assert again < 0.6 * first
    assert calls(lambda: reasons(facts, at, unknowns)) < 24 * first


def test_a_full_store_of_answers_starts_anew():
    """Else whoever comes after many others would be slower than the first."""
    facts, at = fixtures()[0]
    gates = law.book().part("gates", Gates)
    gates.clear()
    assess(facts, at)
    again = calls(lambda: assess(facts, at))
    gates.clear()
    gates.leaves = MOST
    assess(facts, at)
    assert calls(lambda: assess(facts, at)) == again
