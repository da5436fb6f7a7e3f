"""What more knowledge and more time may do to an answer: a later release never takes unlawful time away, and one more
known fact never turns a settled finding into its opposite, save for the reasons of `reasons`.
"""

from collections.abc import Iterable
from datetime import timedelta
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from legal_rules.catalogue import CLOCKS, FINDINGS
from legal_rules.engine import Case
from legal_rules.facts import read
from tests.cases import reading
from tests.conftest import is_long
from tests.legal_rules.rules.test_properties import NOW, cases, iso
from tests.oracle.reasons import REASONS, Change, reason
from tests.oracle.worlds import Some, minute

MANY = settings(max_examples=1500 if is_long() else 50, deadline=None)
LIMITS = ("decision_within_12_hours", "custody_limit", "administrative_custody_limit", "detention_limit")
LATER = ("stage", "case_file_to_procuracy_at", "indicted_at", "case_file_to_court_at", "trial_decision_at", "trial_at")
TOLD = ("arrested_at", "handed_over_at", "custody_from", "detention_from")
SETTLED = ("kept", "breached")


def unlawful(case: Case) -> timedelta:
    """The time that no clock covers, what goes on counted to the assessment."""
    found = [pair for id in CLOCKS for pair in case.clock(id).uncovered]
    return sum(((end or case.at) - start for start, end in found), timedelta())


@MANY
@given(cases(), st.lists(st.integers(0, 60 * 24 * 60), min_size=2, max_size=2), st.booleans())
def test_a_later_release_never_shortens_unlawful_time(facts, waits, staged):
    """The same facts but for the release, which comes after everything else that is told."""
    known = {fact: value for fact, value in facts.items() if fact not in ("still_held", "released_at", *LATER)}
    if staged:
        known["stage"] = "investigation" if "detention_from" in known else "custody"
    moments = [known[fact] for fact in TOLD if fact in known] + [
        row["from"] for row in known.get("custody_periods", [])
    ]
    start, last = max(map(minute, moments)), minute(iso(NOW))
    found = []
    for wait in sorted(waits):
        released = min(start + wait, last)
        found.append(Case(read(known | {"released_at": Some(released, released).told()}, NOW), NOW))
    assert unlawful(found[0]) <= unlawful(found[1])
    for id in LIMITS:
        assert [case.finding(id).outcome for case in found] != ["breached", "kept"], id


def changes(golden: dict[str, Any]) -> Iterable[Change]:
    """Each fact of a golden case left out once: the findings that turn from kept to breached or back."""
    at, facts = reading.instant(golden["at"]), golden["facts"]
    whole = Case(read(facts, at), at)
    settled = {id: said for id in FINDINGS if (said := whole.finding(id).outcome) in SETTLED}
    for fact in facts:
        less = Case(read({key: value for key, value in facts.items() if key != fact}, at), at)
        for id, said in settled.items():
            without = less.finding(id)
            if without.outcome in SETTLED and without.outcome != said:
                yield Change(golden["id"], fact, id, without.outcome, said, without.presumed, facts)


@cache
def turned() -> list[Change]:
    """The changes of all golden cases; in the suite of every fourth one and of those that show a reason."""
    shown = {one.case for one in REASONS}
    all_of_them = [golden for _, golden in reading.written()]
    chosen = [c for number, c in enumerate(all_of_them) if is_long() or number % 4 == 0 or c["id"] in shown]
    return [change for golden in chosen for change in changes(golden)]


def test_one_more_fact_never_turns_a_settled_finding_without_a_reason() -> None:
    assert [change for change in turned() if reason(change) is None] == []


def test_each_reason_is_used_by_the_case_it_names() -> None:
    used = {(found.name, change.case) for change in turned() if (found := reason(change))}
    assert [one.name for one in REASONS if (one.name, one.case) not in used] == []
