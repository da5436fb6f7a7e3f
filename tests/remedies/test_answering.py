"""Several papers wait for their answers: each has its own time, articles and reminder, and none hides another."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from remedies.answering import ANSWERS
from remedies.catalogue import PAPERS, d01
from remedies.catalogue.overdue import overdue
from remedies.filing import filing
from remedies.plan import plan
from remedies.steps import Matter
from tests.remedies.papers_for_tests import DETAINED, TOUR, situation, written

FIRST = "complaint_procedural"
INVESTIGATOR = {"kind": FIRST, "at": "2026-03-06", "how": "in_person", "about": "other", "against": "investigator"}
HOLDING = {"kind": FIRST, "at": "2026-03-08", "how": "in_person", "about": "holding"}


def late(*filings: dict[str, Any]) -> list[Any]:
    made = situation(DETAINED | {"filings": list(filings)})
    return list(overdue(Matter(made.assessment, made.facts)))


def papers(step: str, *filings: dict[str, Any], given: dict[str, Any] = DETAINED) -> tuple[str, ...]:
    made = situation(given | {"filings": list(filings)})
    found = plan(made.assessment, made.facts).step(step)
    assert found is not None
    return found.papers


def test_each_of_two_complaints_has_the_day_and_the_articles_of_its_own_matter() -> None:
    # Art. 475(1): 7 days after 6 March; Art. 474(1): 3 days at most after 8 March, which end sooner
    about_acts, about_holding = late(INVESTIGATOR, HOLDING)
    assert (about_acts.sent.row["about"], about_acts.due) == ("other", date(2026, 3, 13))
    assert (about_holding.sent.row["about"], about_holding.due) == ("holding", date(2026, 3, 11))
    assert "Điều\u00a0475" in about_acts.law.vi
    assert "Điều\u00a0474" not in about_acts.law.vi
    assert "Điều\u00a0474" in about_holding.law.vi
    assert "Điều\u00a0475" not in about_holding.law.vi


def test_a_time_that_still_runs_does_not_hide_one_that_is_over() -> None:
    recent = INVESTIGATOR | {"at": "2026-11-20"}
    assert [one.sent.row["about"] for one in late(HOLDING, recent)] == ["holding"]
    assert papers(FIRST, HOLDING, recent)[-1] == "H03"
    made = situation(DETAINED | {"filings": [HOLDING, recent]})
    second = plan(made.assessment, made.facts).step(f"{FIRST}_second")
    assert second is not None
    assert second.status == "to_do"
    assert [letter.earlier.state for letter in d01.compose(made)["letters"] if letter.earlier] == ["silent"]


def test_an_answer_that_has_not_come_is_waited_for_however_that_was_said() -> None:
    assert papers(FIRST, HOLDING)[-1] == "H03"
    assert papers(FIRST, HOLDING | {"answered_at": False})[-1] == "H03"
    assert "H03" not in papers(FIRST, HOLDING | {"answered_at": "2026-03-10"})


@pytest.mark.parametrize("kind", sorted(ANSWERS))
def test_what_the_plan_reminds_of_is_what_the_reminder_says(kind: str) -> None:
    judged: dict[str, Any] = (
        {"judgment_at": "2026-01-05", "present_at_judgment": True, "stage": "trial"} if "appeal" in kind else {}
    )
    if kind.startswith("complaint_administrative"):
        judged = {"decisions": [{"kind": "administrative_decision", "received_at": "2026-03-01"}]}
    filed = {"kind": kind, "at": "2026-03-06", "how": "in_person", "number": "7"}
    before = [
        {"kind": kind.removesuffix(name), "at": "2026-03-04", "how": "in_person", "answered_at": "2026-03-05"}
        for name in ("_second", "_continued")
        if kind.endswith(name)
    ]
    made = situation(DETAINED | judged | {"filings": [*before, filed]})
    step = plan(made.assessment, made.facts).step(kind)
    assert step is not None
    told = "biên nhận số 7" in written("H03", made)
    assert told == ("H03" in step.papers), kind


def test_a_petition_that_begins_with_a_vowel_is_an_one() -> None:
    given = {"filings": [{"kind": "complaint_administrative", "at": "2026-01-06", "how": "in_person"}]}
    assert "I filed an administrative complaint on" in written("H03", situation(DETAINED | given), "en")


def test_the_sheet_is_about_the_complaint_that_the_paper_makes() -> None:
    pending = {"kind": FIRST, "at": "2026-11-22T08:00", "how": "in_person", "about": "other"}
    made = situation(TOUR | {"filings": [pending]})
    letters = d01.compose(made)["letters"]
    assert all(letter.earlier is None for letter in letters)
    first = made.assessment.deadline(f"{FIRST}_answer").counting
    assert filing(PAPERS["D01"], made, letters).answer == (first,)
