"""Amounts and what follows silence, as a step's page and the plan show them; steps that follow another one."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

from legal_rules.engine import assess
from legal_rules.facts import read
from remedies.plan import plan
from remedies.present_links import slug
from remedies.present_plan import due_rows
from tests.remedies.cases import NOW
from tests.remedies.drafts_for_tests import client_with

CLEARED: dict[str, Any] = {
    "respondent": "family",
    "still_held": False,
    "arrested_by": "police",
    "arrest_basis": "caught_in_the_act",
    "arrested_at": "2026-08-01",
    "released_at": "2026-08-11",
    "stage": "ended",
    "outcome": "released_without_charge",
    "outcome_ground": "no_breach",
    "outcome_document_received_at": "2026-08-12",
}
DETAINED: dict[str, Any] = {
    "respondent": "family",
    "still_held": True,
    "arrested_by": "police",
    "arrest_basis": "caught_in_the_act",
    "arrested_at": "2026-10-18",
    "detention_from": "2026-10-27",
    "charges": [{"at": "2026-10-25", "code": "penal_code_2015", "article": "331", "clause": "2"}],
    "stage": "investigation",
}


@pytest.fixture(autouse=True)
def _clock(fixed_now) -> None:  # type: ignore[no-untyped-def]
    """Every page of this file is made on Sunday 22 November 2026 at 9:00."""


def shown(step: str, lang: str, **answers: Any) -> str:
    response = client_with(lang, **answers).get(f"/viec/b/{slug(step)}/")
    assert response.status_code == 200
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", response.content.decode()))).replace("\u00a0", " ")


def made(**given: Any) -> tuple[Any, Any]:
    facts = read(given, NOW)
    assessment = assess(facts, NOW)
    return assessment, plan(assessment, facts)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("vi", ("5.750.000 đến 6.325.000 đồng", "Điểm b khoản 3 Điều 27", "Thu nhập bị mất", "không phải số tiền sẽ")),
        ("en", ("5,750,000 to 6,325,000 dong", "Article 27(3)(b)", "Lost income", "not what will be paid")),
    ],
)
def test_the_claim_shows_its_amount_line_by_line(lang: str, said: tuple[str, ...]) -> None:
    page = shown("state_compensation", lang, **CLEARED)
    assert [words for words in said if words not in page] == []


@pytest.mark.django_db
def test_a_deposit_shows_its_floor() -> None:
    page = shown("surety", "en", **DETAINED)
    assert "Not under 100,000,000 dong" in page
    assert "Article 4(1)" in page


@pytest.mark.django_db
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_complaint_that_was_sent_says_what_follows_silence(lang: str) -> None:
    sent = [{"kind": "complaint_procedural", "at": "2026-11-10", "how": "in_person"}]
    head = {"vi": "Nếu không có trả lời", "en": "If nobody answers"}[lang]
    assert head in shown("complaint_procedural", lang, **DETAINED, filings=sent)
    assert head not in shown("bail", lang, **DETAINED)


def test_the_plan_names_the_amount_of_a_step() -> None:
    sums = {step["id"]: step["sum"] for step in made(**CLEARED)[1].as_json()}
    assert sums["state_compensation"] == "state_compensation"
    assert sums["restore_honour"] is None


def test_what_follows_is_told_once_and_only_when_the_day_is_over() -> None:
    assessment, _ = made(**DETAINED, learned_at="2026-10-18")
    rows = [row for row in due_rows(assessment, "yours") if row.name.en == "Sending the complaint"]
    assert len(rows) == 2
    assert [row.after is not None for row in rows] == [True, False]
    claim = next(row for row in due_rows(made(**CLEARED)[0], "yours") if row.name.en.startswith("Compensation"))
    assert claim.after is None


def test_a_paper_that_was_sent_needs_no_word_on_missing_the_day() -> None:
    sent = [{"kind": "complaint_procedural", "at": "2026-10-20", "how": "in_person"}]
    assessment, _ = made(**DETAINED, filings=sent)
    assert assessment.deadline("complaint_procedural").after is None


JUDGED = {"stage": "appeal", "judgment_at": "2026-10-20", "present_at_judgment": True}
FOLLOWING = [
    ("late_appeal", JUDGED, "now"),
    ("late_appeal", JUDGED | {"judgment_at": "2026-11-10"}, None),
    ("late_appeal", JUDGED | {"appealed_at": "2026-10-25"}, None),
    ("cassation_notice", {"stage": "serving", "judgment_at": "2026-09-01", "appealed_at": False}, "consider"),
    ("cassation_notice", JUDGED, None),
    ("restore_honour", CLEARED, "later"),
    ("restore_honour", DETAINED, None),
    ("surety", DETAINED, "later"),
    ("surety", DETAINED | {"fixed_residence": True}, "soon"),
    ("surety", {"stage": "custody", "still_held": True}, None),
    (
        "complaint_administrative_second",
        {"filings": [{"kind": "complaint_administrative", "at": "2026-09-01", "answered_at": "2026-11-18"}]},
        "soon",
    ),
    (
        "denunciation_continued",
        {"filings": [{"kind": "denunciation", "at": "2026-11-02", "about": "holding"}]},
        "consider",
    ),
    ("denunciation_continued", {"filings": [{"kind": "denunciation", "at": "2026-11-02", "about": "other"}]}, None),
]


@pytest.mark.parametrize(("step", "given", "urgency"), FOLLOWING)
def test_steps_that_follow_another(step: str, given: dict[str, Any], urgency: str | None) -> None:
    found = made(**given)[1].step(step)
    assert (found.urgency if found else None) == urgency
