"""The engine's side of a comparison: the facts as a person would tell them, and the answers that are compared."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from legal_rules import catalogue  # registers the rules
from legal_rules.engine import Case
from legal_rules.facts import read
from tests.oracle.worlds import instant

assert catalogue.FINDINGS
Facts = dict[str, Any]


def engine(facts: Facts, at: int) -> Case:
    """The case as it stands at minute `at`; facts of None are left out."""
    now = instant(at)
    return Case(read({fact: value for fact, value in facts.items() if value is not None}, now), now)


def stretches(case: Case, clock: str, at: int) -> list[tuple[datetime, datetime]]:
    """The uncovered time of a clock, what goes on ending at the assessment."""
    found = [(start, end or instant(at)) for start, end in case.clock(clock).uncovered]
    return [(start, end) for start, end in found if end > start]
