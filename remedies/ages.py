"""How old the person is now: the age that was told is that of the day of being taken, and a case may last for years.

Boundary: the law's own reading of age, for steps and papers.
"""

from __future__ import annotations

from datetime import datetime

from legal_rules.engine import Case
from legal_rules.facts import Facts
from legal_rules.instants import day_of
from legal_rules.rules import notions

ADULT = 18


def ages(facts: Facts, at: datetime) -> tuple[int, int] | None:
    """The least and the greatest age in whole years on the day of `at`; None where neither age nor year is told."""
    return notions.age_on(Case(facts, at), day_of(at))


def under_18(facts: Facts, at: datetime) -> bool:
    """Whether the person is certainly under 18 on the day of `at`."""
    found = ages(facts, at)
    return found is not None and found[1] < ADULT
