"""A paper and the steps that propose it name each other."""

from __future__ import annotations

from remedies.catalogue import PAPERS
from remedies.steps import STEPS


def test_a_paper_and_its_steps_name_each_other() -> None:
    by_papers = {(step, paper.id) for paper in PAPERS.values() for step in paper.steps}
    by_steps = {(step.id, paper) for step in STEPS for paper in step.papers}
    assert by_papers == by_steps
