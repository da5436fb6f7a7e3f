"""What moves when an answer changes: findings whose verdict changes, dates that shift, steps that come or go.

Boundary: two assessments in, lines of words out; nothing is computed but the difference.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from intake.dates import say_limit
from legal_rules.answer import Assessment
from legal_rules.facts import Facts
from legal_rules.words import Text
from remedies import present_clock, present_findings, present_plan
from remedies.plan import plan
from remedies.ways import Way


@dataclass(frozen=True)
class Move:
    """One line: what, as it was, as it will be; None where there was or will be nothing."""

    what: Text
    before: Text | None
    after: Text | None


def moves(
    before: tuple[Assessment, Facts], after: tuple[Assessment, Facts], way: Way | None = None
) -> dict[str, tuple[Move, ...]]:
    """Under "findings", "dates" and "steps" (of the plan) the lines that differ; empty when nothing moves.

    `way` is the person's choice that both plans follow.
    """
    found: dict[str, tuple[Move, ...]] = {}
    for kind, read in (("findings", _findings), ("dates", _dates), ("steps", partial(_steps, way=way))):
        old, new = read(*before), read(*after)
        names = [*old, *(name for name in new if name not in old)]
        lines = tuple(_move(name, old, new) for name in names if _words(old, name) != _words(new, name))
        found |= {kind: lines} if lines else {}
    return found


Said = Mapping[str, tuple[Text, Text]]


def _move(name: str, old: Said, new: Said) -> Move:
    return Move((new.get(name) or old[name])[0], _words(old, name), _words(new, name))


def _words(said: Said, name: str) -> Text | None:
    return said[name][1] if name in said else None


def _findings(assessment: Assessment, facts: Facts) -> Said:
    return {f.id: (f.title, present_findings.tag(f)[1]) for f in assessment.findings}


def _dates(assessment: Assessment, facts: Facts) -> Said:
    found: dict[str, tuple[Text, Text]] = {}
    for clock in assessment.clocks:
        ends = clock.last_day or clock.ends
        if ends is not None and clock.state in ("running", "expired"):
            found[clock.id] = (present_clock.NAMES[clock.id], Text(say_limit(ends, "vi"), say_limit(ends, "en")))
    for whose in ("yours", "theirs"):
        for row in present_plan.due_rows(assessment, whose):
            found[f"{row.name.vi} {row.about.vi if row.about else ''}"] = (row.name, row.when)
    return found


def _steps(assessment: Assessment, facts: Facts, way: Way | None = None) -> Said:
    made = plan(assessment, facts, way)
    return {s.id: (s.step.title, present_plan.HEADS[s.urgency]) for s in made.steps}
