"""Steps by situation: what is offered to whom, which article fits the wrongdoer, what follows a refusal."""

from __future__ import annotations

from typing import Any

import pytest

from intake.questions.filed import FILINGS
from legal_rules.engine import assess
from legal_rules.facts import read
from legal_rules.law import entries
from remedies.elsewhere import CORRECTIONS, for_step
from remedies.plan import Plan, plan
from remedies.steps import STEPS, Matter
from remedies.steps.routes import articles
from tests.remedies.cases import NOW
from tests.rows import over

IDS = {step.id for step in STEPS}
PRIVATE: dict[str, Any] = {"arrested_by": "private_person", "wrongdoer": ["private_person"], "still_held": False}
OFFICIAL: dict[str, Any] = {"arrested_by": "police", "wrongdoer": ["state_official"], "still_held": False}
DETAINED: dict[str, Any] = {
    "still_held": True,
    "arrested_by": "police",
    "arrest_basis": "detention_warrant",
    "charges": [{"code": "penal_code_2015", "article": "331", "clause": "1", "at": "2026-10-01"}],
    "detention_from": "2026-10-01",
    "stage": "investigation",
}


def made(given: dict[str, Any]) -> Plan:
    facts = read(given, NOW)
    return plan(assess(facts, NOW), facts)


def ids(given: dict[str, Any]) -> set[str]:
    return {step.id for step in made(given).steps}


def fitting(given: dict[str, Any]) -> str:
    facts = read(given, NOW)
    return " ".join(text.vi for text in articles(Matter(assess(facts, NOW), facts)))


@pytest.mark.parametrize(
    ("given", "there", "not_there"),
    [
        (PRIVATE | {"wrong": ["kidnapping_for_ransom"]}, ["Điều 169"], ["377", "368", "372"]),
        (PRIVATE | {"wrong": ["unlawful_holding_by_private_person"]}, ["Điều 157"], ["377", "169"]),
        (PRIVATE | {"wrong": ["false_report"]}, ["Điều 156"], ["382", "368"]),
        (PRIVATE | {"wrong": ["false_evidence"]}, ["Điều 382", "Điều 384"], ["Điều 156"]),
        (PRIVATE | {"wrong": ["prosecution_of_innocent"]}, ["Điều 156"], ["368"]),
        (PRIVATE | {"wrong": ["pressure_on_officials"]}, ["nhờ vả"], ["372"]),
        (OFFICIAL | {"wrong": ["unlawful_arrest"]}, ["Điều 377"], ["157"]),
        (OFFICIAL | {"wrong": ["prosecution_of_innocent"]}, ["Điều 368"], ["156"]),
        (OFFICIAL | {"wrong": ["pressure_on_officials"]}, ["Điều 372"], ["nhờ vả"]),
        (OFFICIAL | {"ill_treated": True}, ["Điều 373", "Điều 374"], ["377"]),
    ],
)
def test_an_article_fits_the_wrongdoer(given: dict[str, Any], there: list[str], not_there: list[str]) -> None:
    said = fitting(given)
    assert all(part in said for part in there), said
    assert not any(part in said for part in not_there), said


def test_somebody_harmed_by_a_private_person_is_led_through_the_case() -> None:
    steps = made(PRIVATE | {"wrong": ["unlawful_holding_by_private_person"]})
    found = {s.id: s for s in steps.steps}
    assert {"crime_report", "request_to_open_case", "victim_role", "civil_claim", "victim_protection"} <= set(found)
    assert "civil_claim_separate" in found
    assert "officials_responsible" not in found
    assert found["victim_role"].status == found["civil_claim"].status == "not_yet"
    told = PRIVATE | {"wrong": ["unlawful_holding_by_private_person"]}
    after = made(told | {"filings": [{"kind": "crime_report", "at": "2026-11-20"}]})
    role = after.step("victim_role")
    assert role is not None
    assert role.status == "to_do"


def test_slander_waits_for_its_victim() -> None:
    request = made(PRIVATE | {"wrong": ["false_report"]}).step("request_to_open_case")
    assert request is not None
    assert request.urgency == "soon"
    other = made(PRIVATE | {"wrong": ["unlawful_holding_by_private_person"]}).step("request_to_open_case")
    assert other is not None
    assert other.urgency == "later"


@pytest.mark.parametrize("fact", ["pregnant", "child_under_36_months", "elderly_or_weak", "seriously_ill"])
def test_a_special_group_asks_for_another_measure_sooner(fact: str) -> None:
    usual, special = made(DETAINED).step("other_measure"), made(DETAINED | {fact: True}).step("other_measure")
    assert usual is not None
    assert special is not None
    assert (usual.urgency, special.urgency) == ("later", "soon")
    facts = read(DETAINED | {fact: True}, NOW)
    assert len(special.step.here(Matter(assess(facts, NOW), facts))) == 1


def test_a_denied_visit_has_a_complaint_of_its_own() -> None:
    refused = DETAINED | {"medical_care_refused": True}
    assert "complaint_detention_regime" in ids(refused)
    assert "complaint_detention_regime" not in ids(DETAINED)
    filed = refused | {"filings": [{"kind": "complaint_detention_regime", "at": "2026-11-20"}]}
    second = made(filed).step("complaint_detention_regime_second")
    assert second is not None
    assert second.status == "not_yet"


def test_who_is_accused_is_told_of_innocence_and_the_law_of_the_day() -> None:
    assert "presumption_of_innocence" in ids(DETAINED)
    assert "presumption_of_innocence" not in ids(DETAINED | {"outcome": "acquitted", "still_held": False})
    assert "law_of_the_act" in ids(DETAINED | {"act_at": "2017-05-01"})
    assert "law_of_the_act" not in ids({"still_held": True, "arrested_at": "2026-11-22T08:00"})
    assert "double_jeopardy_objection" in ids(DETAINED | {"tried_before_for_same_act": True})
    assert "double_jeopardy_objection" not in ids(DETAINED)


def test_a_case_that_has_ended_needs_no_counsel() -> None:
    over = DETAINED | {"still_held": False, "outcome": "case_dropped", "outcome_decision_at": "2026-11-01"}
    assert "counsel_request" in ids(DETAINED)
    assert not {"counsel_request", "legal_aid"} & ids(over)


def test_a_foreigner_has_a_consul_and_others_have_none() -> None:
    assert "consular_visit" in ids(DETAINED | {"nationality": "other"})
    assert "consular_visit" not in ids(DETAINED | {"nationality": "vn"})


def test_protection_of_a_denouncer_comes_forward_once_it_was_filed() -> None:
    held = DETAINED | {"wrongdoer": ["state_official"], "ill_treated": True}
    before = made(held).step("denouncer_protection")
    after = made(held | {"filings": [{"kind": "denunciation", "at": "2026-11-20"}]}).step("denouncer_protection")
    assert before is not None
    assert after is not None
    assert (before.urgency, after.urgency) == ("consider", "soon")


@over("step", STEPS, ids=lambda s: s.id)
def test_every_step_says_what_follows_and_points_to_what_exists(step) -> None:  # type: ignore[no-untyped-def]
    assert set(step.then) <= IDS - {step.id}
    assert set(step.law) <= set(entries())
    if step.risky:
        assert step.risks
    if step.named:
        assert step.risky


def test_every_filing_says_what_to_do_when_refused() -> None:
    without = {step.id for step in STEPS if not step.refused}
    assert without == set()


def test_what_may_be_read_elsewhere_stands_on_a_step_with_its_rows() -> None:
    for id, found in CORRECTIONS.items():
        assert set(found.steps) <= IDS, id
        assert found.steps
        assert found.rows
    assert any("15 ngày" in line.vi for line in for_step("complaint_procedural"))
    assert for_step("legal_aid") == ()


def test_whatever_is_marked_as_done_has_its_name_in_the_answers() -> None:
    kinds = next(field for field in FILINGS.fields if field.id == "kind")
    assert {choice.value for choice in kinds.choices} == IDS
