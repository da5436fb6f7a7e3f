"""A paper and the steps that propose it name each other; the reminder is put in by the plan once an answer is late."""

from __future__ import annotations

from remedies.catalogue import PAPERS
from remedies.plan import REMINDER
from remedies.steps import STEPS


def test_a_paper_and_its_steps_name_each_other() -> None:
    by_papers = {(step, paper.id) for paper in PAPERS.values() for step in paper.steps if paper.id != REMINDER}
    by_steps = {(step.id, paper) for step in STEPS for paper in step.papers}
    assert by_papers == by_steps


def test_the_reminder_is_of_steps_that_somebody_has_to_answer() -> None:
    answered = {step.id for step in STEPS if step.answer}
    assert set(PAPERS[REMINDER].steps) <= answered
