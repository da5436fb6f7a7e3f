"""One step as its page shows it.

Boundary: gathers the words of the declaration with the dates and findings of this case.
"""

from __future__ import annotations

from dataclasses import dataclass

from intake.dates import say_limit
from legal_rules.answer import Assessment, Deadline
from legal_rules.words import Text
from remedies import present_findings
from remedies.plan import Planned
from remedies.present_plan import DueRow, due_row


@dataclass(frozen=True)
class StepPage:
    """What the page needs: the planned step, its due date, the date of the answer, the findings behind it."""

    planned: Planned
    due: DueRow | None
    answer: Text | None
    points: tuple[present_findings.Row, ...]
    standards: tuple[Text, ...]


MOST_POINTS = 6


def page(planned: Planned, assessment: Assessment) -> StepPage:
    """The page of one step; the findings are those past or unclear, at most six."""
    by = planned.by if planned.by and planned.by.due is not None and planned.by.state != "not_yet" else None
    shown = [assessment.finding(id) for id in planned.why]
    breached = [f for f in shown if f.outcome == "breached"]
    standards = [s for s in assessment.standards if s.id in planned.step.standards and s.outcome == "breached"]
    return StepPage(
        planned=planned,
        due=due_row(by, assessment.at) if by else None,
        answer=_answer(planned, assessment),
        points=tuple(present_findings.row(f) for f in (breached or shown)[:MOST_POINTS]),
        standards=tuple(s.headline for s in standards),
    )


def _answer(planned: Planned, assessment: Assessment) -> Text | None:
    id = planned.step.answer
    found: Deadline | None = assessment.deadline(id) if id and planned.status == "done" else None
    if found is None or found.due is None:
        return None
    return Text(say_limit(found.due, "vi"), say_limit(found.due, "en"))
