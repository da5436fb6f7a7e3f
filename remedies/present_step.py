"""One step as its page shows it.

Boundary: gathers the words of the declaration with the dates and findings of this case.
"""

from __future__ import annotations

from dataclasses import dataclass

from intake.dates import say_limit
from legal_rules.amounts import Line, Sum
from legal_rules.answer import Assessment, Deadline
from legal_rules.guidance import behind
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies import elsewhere, present_findings
from remedies.hub.needs import BY_ID, Need
from remedies.plan import Plan, Planned
from remedies.present_links import slug
from remedies.present_plan import DueRow, due_row
from remedies.steps import STEPS


@dataclass(frozen=True)
class StepPage:
    """What the page needs: the planned step, its due date, the date of the answer, the findings behind it."""

    planned: Planned
    due: DueRow | None
    answer: Text | None
    points: tuple[present_findings.Row, ...]
    standards: tuple[Text, ...]
    silence: Text | None = None
    sum: SumShown | None = None
    then: tuple[Next, ...] = ()
    elsewhere: tuple[Text, ...] = ()
    law: tuple[Rule, ...] = ()
    help: tuple[Need, ...] = ()

    @property
    def slug(self) -> str:
        return slug(self.planned.id)


@dataclass(frozen=True)
class Next:
    """A step that may follow: its title, and its page where it is in this plan."""

    title: Text
    slug: str | None


@dataclass(frozen=True)
class Rule:
    """What the law says of the step, and where."""

    says: Text
    source: Text
    sure: bool


@dataclass(frozen=True)
class SumLine:
    """One line of an amount: what, how it is worked out, the articles."""

    label: Text
    working: Text
    source: Text


@dataclass(frozen=True)
class SumShown:
    """An amount of money in words, line by line."""

    headline: Text
    lines: tuple[SumLine, ...]


MOST_POINTS = 6
TITLES = {step.id: step.title for step in STEPS}


def page(planned: Planned, made: Plan, assessment: Assessment, own: bool = False) -> StepPage:
    """The page of one step; the findings are those past or unclear, at most six. `own`: who reads was held."""
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
        silence=_silence(planned, assessment),
        sum=_sum(planned, assessment, own),
        then=tuple(Next(TITLES[id], slug(id) if made.step(id) else None) for id in planned.step.then),
        elsewhere=elsewhere.for_step(planned.id),
        law=_law(planned, assessment),
        help=tuple(BY_ID[need] for need in planned.step.needs),
    )


def _law(planned: Planned, assessment: Assessment) -> tuple[Rule, ...]:
    found = behind(planned.id, day_of(assessment.at), planned.step.law)
    return tuple(
        Rule(version.says, present_findings.joined(version.citations), version.confidence == "settled")
        for _, version in found
    )


def _answer(planned: Planned, assessment: Assessment) -> Text | None:
    id = planned.step.answer
    found: Deadline | None = assessment.deadline(id) if id and planned.status == "done" else None
    if found is None or found.due is None:
        return None
    return Text(say_limit(found.due, "vi"), say_limit(found.due, "en"))


def _silence(planned: Planned, assessment: Assessment) -> Text | None:
    """What follows if a paper that was sent stays unanswered."""
    id = planned.step.answer
    found = assessment.deadline(id) if id and planned.status == "done" else None
    return found.after.says if found is not None and found.after else None


def _sum(planned: Planned, assessment: Assessment, own: bool) -> SumShown | None:
    """The amount; nobody is shown what their own death would be worth."""
    found: Sum | None = next((s for s in assessment.sums if s.id == planned.step.sum), None)
    if found is None or found.state == "not_applicable":
        return None
    return SumShown(found.headline, tuple(_line(line) for line in found.lines if not (own and line.id == "death")))


def _line(line: Line) -> SumLine:
    return SumLine(line.label, line.working, present_findings.joined(line.citations))
