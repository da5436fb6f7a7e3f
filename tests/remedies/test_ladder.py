"""The ladder: whose turn it is, until when, what follows silence; and the plan on two pages."""

from __future__ import annotations

from io import BytesIO
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import translation
from pypdf import PdfReader

from legal_rules.engine import assess
from legal_rules.facts import read
from remedies import pdf
from remedies.ladder import CHAINS, Ladder, ladders
from remedies.plan import plan
from remedies.plan_sheet import MOST_SOON, MOST_TODAY, context, html
from remedies.steps import STEPS
from tests.remedies.cases import NOW
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers_for_tests import plain
from tests.remedies.test_pages import TOUR, Outline, body, words

FACTS = {key: value for key, value in TOUR.items() if key != "respondent"}
HEAVY: dict[str, Any] = {
    "still_held": True,
    "stage": "investigation",
    "arrested_at": "2026-03-01T07:30",
    "arrested_by": "police",
    "arrest_basis": "detention_warrant",
    "custody_from": "2026-03-01T18:00",
    "custody_periods": [
        {"from": "2026-03-01T18:00", "to": "2026-03-04T18:00", "approved": True},
        {"from": "2026-03-04T18:00", "to": "2026-03-07T18:00", "approved": True},
    ],
    "detention_from": "2026-03-10",
    "charges": [{"code": "penal_code_2015", "article": "331", "clause": "2", "at": "2026-03-09"}],
    "ill_treated": True,
    "medical_care_refused": True,
    "expression_related": True,
    "association_related": True,
    "pregnant": True,
    "nationality": "other",
    "wrongdoer": ["state_official", "private_person"],
    "wrong": ["false_report", "ill_treatment", "unlawful_arrest"],
    "act_at": "2017-05-01",
    "tried_before_for_same_act": True,
    "filings": [
        {"kind": "complaint_procedural", "at": "2026-11-20", "how": "in_person"},
        {"kind": "crime_report", "at": "2026-11-01"},
        {"kind": "denunciation", "at": "2026-11-02"},
        {"kind": "surety", "at": "2026-11-19"},
    ],
}


def found(given: dict[str, Any]) -> dict[str, Ladder]:
    facts = read(given, NOW)
    made = assess(facts, NOW)
    by_head = {head: key for key, (head, _) in CHAINS.items()}
    return {by_head[ladder.head]: ladder for ladder in ladders(plan(made, facts), made, facts)}


def filed(**row: Any) -> dict[str, Any]:
    return {**FACTS, "filings": [{"kind": "complaint_procedural", "how": "in_person", **row}]}


def test_the_chains_are_of_known_steps() -> None:
    known = {step.id for step in STEPS}
    assert all(set(ids) <= known for _, ids in CHAINS.values())


def test_before_anything_is_filed_it_is_the_persons_turn() -> None:
    holding = found(FACTS)["holding"]
    assert holding.turn == "yours"
    assert [rung.turn for rung in holding.rungs][:2] == ["yours", "yours"]
    assert holding.rungs[-1].turn == "later"


@pytest.mark.parametrize(
    ("row", "turn", "said"),
    [
        ({"at": "2026-11-22T08:00"}, "theirs", "Chờ trả lời đến"),
        ({"at": "2026-11-18T08:00"}, "over", "Hạn trả lời là"),
        ({"at": "2026-11-18T08:00", "answered_at": "2026-11-19"}, "done", "Đã có trả lời"),
    ],
)
def test_once_filed_it_is_theirs_until_they_answer_or_are_late(row: dict[str, Any], turn: str, said: str) -> None:
    rungs = {rung.title.vi: rung for rung in found(filed(**row))["holding"].rungs}
    complaint = rungs["Gửi đơn khiếu nại"]
    assert complaint.turn == turn
    assert complaint.line is not None
    assert said in complaint.line.vi
    assert (complaint.silence is None) == (turn == "done")


def test_silence_opens_the_next_rung() -> None:
    waiting = found(filed(at="2026-11-22T08:00"))["holding"].rungs[2]
    late = found(filed(at="2026-11-15T08:00"))["holding"].rungs[2]
    assert (waiting.turn, late.turn) == ("later", "yours")


def test_a_ladder_only_to_be_weighed_up_waits_until_it_was_begun() -> None:
    official = {**FACTS, "wrongdoer": ["state_official"]}
    assert "denunciation" not in found(official)
    begun = found({**official, "filings": [{"kind": "denunciation", "at": "2026-11-20"}]})
    assert begun["denunciation"].turn == "over"


@pytest.mark.django_db
def test_the_page_says_whose_turn_it_is_in_both_languages(fixed_now: object) -> None:
    vi, en = (body(client_with(lang, **TOUR), "bac/") for lang in ("vi", "en"))
    assert Outline(vi).found == Outline(en).found
    assert "đến lượt bạn" in words(vi)
    assert "your turn" in words(en)


# the plan on paper


def sheet(given: dict[str, Any], lang: str) -> str:
    facts = read(given, NOW)
    made = assess(facts, NOW)
    here: Any = SimpleNamespace(assessment=made, facts=facts)
    foot = {"worked_out": "9 giờ", "law_checked": "22/11/2026"}
    with translation.override(lang):
        return html(here, plan(made, facts), lang, foot)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("given", [FACTS, HEAVY], ids=["tour", "heavy"])
def test_the_plan_fits_two_pages(given: dict[str, Any], lang: str) -> None:
    shown = PdfReader(BytesIO(pdf.render(sheet(given, lang)))).pages
    assert len(shown) == 2
    assert ("không thay luật sư" if lang == "vi" else "does not replace a lawyer") in plain(shown[-1].extract_text())


def test_what_does_not_fit_is_named() -> None:
    facts = read(HEAVY, NOW)
    made = assess(facts, NOW)
    here: Any = SimpleNamespace(assessment=made, facts=facts)
    held = context(here, plan(made, facts), "vi")
    assert len(held["today"]) <= MOST_TODAY
    assert len(held["soon"]) <= MOST_SOON
    shown = {card.title for part in ("today", "soon", "more", "later", "consider") for card in held[part]}
    assert {step.step.title for step in plan(made, facts).steps} <= shown
    assert all(title.vi in sheet(HEAVY, "vi") for title in shown)


@pytest.mark.django_db
def test_the_file_has_a_neutral_name_and_says_nothing_of_the_site(fixed_now: object) -> None:
    response = client_with(**TOUR).get("/viec/viec-can-lam.pdf")
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == 'attachment; filename="viec-can-lam.pdf"'
    assert response.content.startswith(b"%PDF")
    assert "http" not in sheet(FACTS, "vi")


@pytest.mark.django_db
def test_a_shared_device_is_offered_no_file(fixed_now: object) -> None:
    assert "viec-can-lam.pdf" in body(client_with(**TOUR))
    assert "viec-can-lam.pdf" not in body(client_with(device="shared", **TOUR))
