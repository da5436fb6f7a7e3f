"""Reasons: what is said of another answer is what a new assessment says; what nothing read changes nothing."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from legal_rules.answer import Assessment
from legal_rules.changes import Change, state, until
from legal_rules.counterfactual import Reasons, other_values, reasons
from legal_rules.engine import assess, once
from legal_rules.facts import FACTS, Facts, Refused, load_yaml, read
from legal_rules.instead import Instead
from legal_rules.noting import KEYS, Noting
from legal_rules.values import UNKNOWN, interval
from tests.cases.reading import instant, written

HERE = Path(__file__).parent
FIXTURES = HERE.parent.parent / "fixtures" / "cases"
SMALL = ("yes_no", "choice")


def fixture(name: str) -> tuple[Facts, Any]:
    index = yaml.safe_load((FIXTURES / "index.yaml").read_text(encoding="utf-8"))
    at = next(interval(str(entry["at"])).earliest for entry in index if entry["file"] == name)
    return read(load_yaml((FIXTURES / name).read_text(encoding="utf-8")), at), at


NAMES = sorted(path.name for path in FIXTURES.glob("*.yaml") if path.name != "index.yaml")
GOLDEN = [(case["id"], case["facts"], instant(case["at"])) for _, case in written()]


def said(answer: Assessment) -> dict[tuple[str, str], Any]:
    parts = {
        "finding": answer.findings,
        "clock": answer.clocks,
        "deadline": answer.deadlines,
        "standard": answer.standards,
    }
    return {(kind, one.id): (state(one), until(one)) for kind, ones in parts.items() for one in ones}


def moved(facts: Facts, at: Any, fact: str, value: Any) -> dict[tuple[str, str], Any]:
    """What a new assessment of the changed facts says where it differs from the old one."""
    before, after = said(assess(facts, at)), said(assess(read({**facts.given, fact: value}, at), at))
    return {key: (before[key], after[key]) for key in KEYS if before[key] != after[key]}


def told(changes: tuple[Change, ...]) -> dict[tuple[str, str], Any]:
    def both(answer: Any) -> tuple[Any, ...]:
        return state(answer), until(answer)

    return {(c.kind, c.id): (both(c.before), both(c.after)) for c in changes}


@pytest.mark.parametrize("name", NAMES)
def test_another_answer_changes_what_a_new_assessment_changes(name: str) -> None:
    facts, at = fixture(name)
    unknown = tuple(u.fact for u in assess(facts, at).unknowns)
    tried = 0
    for reason in reasons(facts, at, unknown):
        for other in reason.others:
            tried += 1
            assert told(other.changes) == moved(facts, at, reason.fact, other.answer), (reason.fact, other.answer)
            assert {c.id for c in other.changes} <= set(reason.decides)
    assert tried > 20


def test_the_same_holds_for_a_fact_of_the_golden_cases(how_many) -> None:
    """Of one case in eight, spread over all files; `--long` takes every one."""
    chance, tried, changed = Random(7), 0, 0
    cases = GOLDEN[:: how_many(8, 1)]
    for id, raw, at in cases:
        facts = read(raw, at)
        found = Reasons(facts, at)
        for fact in chance.sample(sorted(facts.given), min(2, len(facts.given))):
            value = chance.choice(other_values(FACTS[fact], facts.given[fact]))
            changes = found.instead(fact, value)
            if changes is None:
                with pytest.raises(Refused):
                    read({**facts.given, fact: value}, at)
                continue
            assert told(changes) == moved(facts, at, fact, value), (id, fact, value)
            tried, changed = tried + 1, changed + bool(changes)
    assert tried > len(cases)
    assert changed > len(cases) / 4


@pytest.mark.parametrize("name", NAMES)
def test_what_nothing_read_changes_nothing(name: str) -> None:
    facts, at = fixture(name)
    found = Reasons(facts, at)
    for fact in facts.given:
        if not found.decides(fact):
            assert found.reason(fact).others == ()
            assert moved(facts, at, fact, UNKNOWN) == {}, fact


@pytest.mark.parametrize("name", NAMES)
def test_the_answers_are_those_of_the_assessment(name: str) -> None:
    facts, at = fixture(name)
    assert {key: (state(a), until(a)) for key, a in Reasons(facts, at).answers.items()} == said(assess(facts, at))


@pytest.mark.parametrize("name", ["tour.yaml", "case_c.yaml"])
def test_the_reasons_of_two_stories(name: str) -> None:
    """Each line was read against the story and the law."""
    facts, at = fixture(name)
    shown = {}
    for reason in reasons(facts, at):
        changes = {
            str(o.answer): {c.id: f"{state(c.before)} > {state(c.after)}" for c in o.changes} for o in reason.others
        }
        shown[reason.fact] = {"decides": len(reason.decides), "instead": {k: v for k, v in changes.items() if v}}
    path = HERE / "golden" / f"reasons_{name}"
    assert shown == yaml.safe_load(path.read_text(encoding="utf-8"))


def test_a_choice_offers_every_other_choice_an_instant_only_not_knowing() -> None:
    assert other_values(FACTS["still_held"], True) == (False,)
    assert other_values(FACTS["still_held"], None) == (True, False)
    assert other_values(FACTS["arrested_at"], "2026-11-18") == (UNKNOWN,)
    assert other_values(FACTS["arrested_at"], None) == ()
    basis = other_values(FACTS["arrest_basis"], "summons")
    assert "summons" not in basis
    assert UNKNOWN not in basis
    assert len(basis) == len(FACTS["arrest_basis"].choices) - 2


def test_what_contradicts_the_other_facts_is_no_other_answer() -> None:
    at = interval("2026-11-22T09:00").earliest
    facts = read({"arrested_at": "2026-11-18T08:00", "birth_year": 1990, "arrested_by": "police"}, at)
    assert Reasons(facts, at).instead("released_at", "2026-11-17") is None


def test_a_list_also_decides_what_reads_its_first_row_and_the_first_custody_its_periods() -> None:
    at = interval("2026-11-22T09:00").earliest
    rows = [{"from": "2026-11-21T06:00", "to": "2026-11-24T06:00", "approved": True}]
    facts = read({"custody_from": "2026-11-18T06:00", "custody_periods": rows, "charge_article": "331"}, at)
    found = Reasons(facts, at)
    assert set(found.decides("custody_periods")) <= set(found.decides("custody_from"))
    assert ("finding", "law_in_time") in found.decides("charges")


def test_what_was_computed_before_is_taken_over_only_where_it_still_holds() -> None:
    asked: list[str] = []

    @once
    def whose(case: Any) -> bool:
        asked.append("whose")
        return case.choice("arrested_by") in ("police", "court")

    at = interval("2026-11-22T09:00").earliest
    base = Noting(read({"arrested_by": "police"}, at), at)
    assert whose(base)
    for by, outcome, computed in (("court", True, 2), ("police", True, 2), ("military", False, 3)):
        assert whose(Instead(read({"arrested_by": by}, at), base)) is outcome
        assert len(asked) == computed


def test_an_unknown_fact_settles_what_some_answer_to_it_makes_clear() -> None:
    facts, at = fixture("tour.yaml")
    found = Reasons(facts, at)
    assert found.settles("custody_decision_given") == (("finding", "custody_decision"),)
    assert found.settles("witness_other") == ()  # two witnesses are missing, one alone settles nothing
    assert ("finding", "summons_is_no_ground") in found.settles("arrest_basis")
    assert found.settles("custody_periods") == (("finding", "custody_limit"), ("finding", "custody_extension_approval"))


def test_what_an_unclear_finding_says_would_settle_it_does_together() -> None:
    """For findings that wait for answers of yes, no or a choice alone: some answers to all of them make it clear."""
    held: list[Any] = []
    for id, raw, at in GOLDEN[::5]:
        facts = read(raw, at)
        for finding in assess(facts, at).findings:
            named = finding.settled_by
            if finding.outcome != "unclear" or finding.reason != "fact_missing" or not 0 < len(named) < 5:
                continue
            if all(FACTS[f].type in SMALL for f in named) and not any(f in facts.given for f in named):
                held.append((id, finding.id, named, facts, at))
    assert len(held) > 100
    seen: set[Any] = set()
    for id, finding_id, named, facts, at in held:
        if (finding_id, named) not in seen:
            seen.add((finding_id, named))
            assert _clear(facts, at, finding_id, named), (id, finding_id, named)


def _clear(facts: Facts, at: Any, finding_id: str, named: tuple[str, ...]) -> bool:
    for values in product(*(other_values(FACTS[f], None) for f in named)):
        try:
            changed = read({**facts.given, **dict(zip(named, values, strict=True))}, at)
        except Refused:
            continue
        if assess(changed, at).finding(finding_id).outcome != "unclear":
            return True
    return False
