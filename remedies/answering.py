"""The time for the answer to one paper that was sent, whatever else was sent beside it.

Boundary: the assessment holds one deadline for all papers of a kind; where several wait, each is worked out alone by
the same rules. Nothing is counted here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from legal_rules.answer import Assessment, Deadline
from legal_rules.engine import assess
from legal_rules.facts import Facts
from remedies.steps import STEPS
from remedies.steps.step import over

ANSWERS: Mapping[str, str] = {step.id: step.answer for step in STEPS if step.answer}
"""The deadline of the answer to a paper of each step."""
ROUNDS = ("_second", "_continued")


def waiting(facts: Facts, kind: str) -> tuple[Mapping[str, Any], ...]:
    """The papers of that kind without an answer so far, in the order told."""
    rows = facts.value("filings") or ()
    return tuple(row for row in rows if row.get("kind") == kind and not row.get("answered_at"))


def answer_to(row: Mapping[str, Any], facts: Facts, assessment: Assessment) -> Deadline | None:
    """The deadline of the answer to this one paper; None where the law sets no time for its kind."""
    kind, rows = str(row.get("kind")), facts.value("filings") or ()
    if kind not in ANSWERS:
        return None
    if len(rows) > 1:
        alone = {**facts.values, "filings": tuple(r for r in rows if r is row or _before(kind, r))}
        assessment = assess(replace(facts, values=alone), assessment.at)
    return assessment.deadline(ANSWERS[kind])


def late(rows: Iterable[Mapping[str, Any]], facts: Facts, assessment: Assessment) -> list[Mapping[str, Any]]:
    """Those of these papers for which the time of the answer is over, or would be had a posted one come soon."""
    found = ((row, answer_to(row, facts, assessment)) for row in rows)
    return [row for row, deadline in found if deadline is not None and over(deadline)]


def _before(kind: str, row: Mapping[str, Any]) -> bool:
    """Whether `row` is of the round before, which a second paper carries on."""
    return any(kind == f"{row.get('kind')}{name}" for name in ROUNDS)
