"""What of the law waits for an answer: told at an open question, worked out from this very case."""

from __future__ import annotations

import pytest

from intake import moment
from intake.questions import QUESTIONS
from legal_rules.engine import RULES, assess
from legal_rules.facts import read
from tests.remedies.drafts_for_tests import client_with

pytestmark = pytest.mark.django_db
TOLD = {"respondent": "family", "still_held": True, "arrested_at": "2026-11-18T08:00", "arrest_place": "home"}
LINE = "Câu này giúp biết rõ"
BY_SLUG = {question.slug: question for question in QUESTIONS.values()}


def first_open(told: dict) -> tuple[str, str]:
    """The fact that is asked next, and the page that asks for it."""
    response = client_with(**told).get(f"/m/{QUESTIONS['filings'].slug}/", follow=True)  # far ahead
    assert response.status_code == 200
    slug = response.redirect_chain[-1][0].split("?")[0].strip("/").split("/")[-1]
    return BY_SLUG[slug].id, response.content.decode().replace("\u00a0", " ")


@pytest.mark.parametrize(
    "more", [{}, {"arrested_by": "police"}, {"arrested_by": "police", "arrest_basis": "emergency_holding"}]
)
def test_an_open_question_names_the_points_that_wait_for_it(more: dict) -> None:
    asked, page = first_open(TOLD | more)
    now = moment.now()
    found = assess(read({k: v for k, v in (TOLD | more).items() if k != "respondent"}, now), now)
    of_kind = {"finding": found.findings, "deadline": found.deadlines}
    waiting = [RULES[kind, a.id].title.vi for kind in of_kind for a in of_kind[kind] if asked in a.settled_by]
    assert (LINE in page) is bool(waiting)
    assert all(title in page for title in waiting[:3])


def test_an_answered_question_names_none() -> None:
    slug = QUESTIONS["arrest_place"].slug
    response = client_with(**TOLD).get(f"/m/{slug}/")
    assert response.status_code == 200
    assert LINE not in response.content.decode().replace("\u00a0", " ")
