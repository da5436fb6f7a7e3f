"""Answers found again through the trees of `gates` are those that the rule itself would give, told the same."""

import json
from datetime import date
from itertools import islice

import pytest

from legal_rules import gates as module
from legal_rules import law
from legal_rules.engine import Case, Trace, assess
from legal_rules.facts import FACTS, read
from legal_rules.gates import CLOSED, Gates, Leaf, Ways
from legal_rules.instants import Never
from legal_rules.judging import DEADLINES, FINDINGS, STANDARDS, judged
from legal_rules.law import LawBook, Version
from legal_rules.questions import SOMETHING
from legal_rules.values import interval
from tests.cases.reading import written

AT = interval("2026-11-20T09:00").earliest
HELD = {"arrest_basis": "caught_in_the_act", "arrested_at": "2026-11-18T08:00", "still_held": True}
LATER = {**HELD, "arrested_at": "2026-11-19T21:00", "learned_at": "2026-11-20"}
CHOICES = {choice for fact in FACTS.values() for choice in fact.choices}


@pytest.fixture
def trees():
    """Those of a state of the law that nobody asked yet."""
    with law.applying(LawBook()) as state:
        yield state.part("gates", Gates)


def case(facts, at=AT):
    return Case(read(facts, at), at)


def told(facts):
    return case(facts).tells()


def keys(node):
    if isinstance(node[1], Ways):
        for said, onward in node[1].items():
            yield said
            yield from keys(onward)


def test_a_way_known_gives_the_same_answer_in_every_part(trees) -> None:
    """Golden cases told to trees that have grown on all of them, and each to trees that know none."""
    cases = [
        (read(c["facts"], at), at) for _, c in islice(written(), 0, None, 12) if (at := interval(c["at"]).earliest)
    ]
    first = [json.dumps(assess(*each).as_json()) for each in cases]
    ways = trees.leaves
    assert first == [json.dumps(assess(*each).as_json()) for each in cases]
    assert trees.leaves == ways > 500
    for each, told in islice(zip(cases, first, strict=True), 0, None, 7):
        trees.clear()
        assert json.dumps(assess(*each).as_json()) == told
    assert trees.strays == []


def test_trees_keep_nothing_of_a_person_but_plain_words(trees) -> None:
    for _, told in islice(written(), 0, None, 12):
        at = interval(told["at"]).earliest
        assess(read(told["facts"], at), at)
    for node in trees.values():
        for key in keys(node):
            plain = key is None or key is SOMETHING or isinstance(key, bool | Never | Version) or key in CHOICES
            assert plain or key == () or key[0] in ("kept", "breached", "unclear", "not_applicable"), key


def test_a_rule_is_not_asked_again_where_only_a_day_differs_that_it_never_asked_for(trees) -> None:
    rule = FINDINGS["arrest_order_approval"]
    assert trees.passed(rule, told(HELD)) is None
    judged(case(HELD), rule)
    assert isinstance(trees.passed(rule, told(LATER)), Leaf)
    assert trees.passed(rule, told({**HELD, "arrest_basis": "wanted_notice"})) is None


def test_whether_a_day_is_told_may_be_all_that_a_rule_asks(trees) -> None:
    rule = STANDARDS["iccpr_9_4_court_review"]
    judged(case(HELD), rule)
    assert isinstance(trees.passed(rule, told(LATER)), Leaf)
    found = judged(case(LATER), rule)
    assert found.because["arrested_at"] == "2026-11-19T21:00"  # told as this person told it


def test_what_hangs_on_a_day_is_judged_each_time(trees) -> None:
    rule = FINDINGS["arrest_at_night"]
    by_day, by_night = judged(case(HELD), rule), judged(case(LATER), rule)
    assert trees.passed(rule, told(LATER)) is CLOSED
    assert by_day.because != by_night.because


def test_the_law_of_the_day_is_a_question_too(trees) -> None:
    rule, old = FINDINGS["arrest_basis"], {**HELD, "arrested_at": "2017-05-02T08:00"}
    judged(case(HELD), rule)
    assert trees.passed(rule, told(old)) is None
    found = judged(case(old), rule), judged(case(LATER), rule)
    assert "cpc_2003" in {cited.law for cited in found[0].citations}
    assert "cpc_2015" in {cited.law for cited in found[1].citations}


def test_papers_of_another_kind_close_no_way(trees) -> None:
    rule, sent = DEADLINES["complaint_procedural_answer"], {"at": "2026-11-19", "how": "in_person"}
    judged(case(HELD), rule)
    judged(case({**HELD, "filings": [{"kind": "surety", **sent}]}), rule)
    other = {**HELD, "filings": [{"kind": "denunciation_conduct", **sent}]}
    assert isinstance(trees.passed(rule, told(other)), Leaf)
    assert list(judged(case(other), rule).because) == ["filings"]
    own = {**HELD, "filings": [{"kind": "complaint_procedural", **sent}]}
    assert judged(case(own), rule).due
    assert trees.passed(rule, told(own)) is CLOSED


def test_without_a_law_of_today_each_is_told_their_own_day(trees) -> None:
    rule, first, second = DEADLINES["measure_term"], "2017-03-02T09:00", "2016-05-04T09:00"
    for at in (first, second):
        now = interval(at).earliest
        assert f"{now:%d/%m/%Y}" in judged(case({}, now), rule).counting.en
    assert isinstance(trees.passed(rule, case({}, interval("2015-01-01").earliest).tells()), Leaf)


def test_another_state_of_the_law_has_trees_of_its_own(trees) -> None:
    assess(read(HELD, AT), AT)
    with law.applying(LawBook(as_of=date(2016, 1, 1))) as other:
        assert not other.part("gates", Gates)
        assert case(HELD).gates is not trees


def test_a_rule_that_asks_otherwise_than_before_is_asked_itself_from_then_on(trees) -> None:
    one, leaf = case(HELD), Leaf(dict, {}, dict, ())
    trees.learn("rule", one.tells(), Trace({"arrest_basis": None}), leaf)
    trees.learn("rule", one.tells(), Trace({"stage": None}), leaf)
    assert trees.passed("rule", one.tells()) is CLOSED
    assert trees.strays == ["rule"]


def test_trees_grow_only_so_far(trees, monkeypatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    assess(read(HELD, AT), AT)
    assert 0 < trees.leaves <= 3
    assert len(trees) <= 3
