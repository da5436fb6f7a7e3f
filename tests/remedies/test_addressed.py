"""The offices of a step: those of the papers, those of the law, none where the way does not fit."""

from __future__ import annotations

from datetime import datetime
from html import unescape
from typing import Any

import pytest

from legal_rules.authorities import ACTS
from legal_rules.engine import assess
from legal_rules.facts import read
from legal_rules.instants import VIET_NAM
from remedies.addressed import ACT_OF, offices
from remedies.plan import plan
from remedies.present_links import slug
from remedies.steps import STEPS, Matter
from tests.remedies.drafts_for_tests import client_with

NOW = datetime(2026, 11, 22, 9, tzinfo=VIET_NAM)
HELD = {"arrested_at": "2026-11-10T08:00", "arrested_by": "police", "province": "01", "stage": "custody"}
CHARGED = HELD | {"charges": [{"at": "2026-11-15", "code": "penal_code_2015", "article": "331", "clause": "1"}]}
REGION = "Viện trưởng Viện kiểm sát nhân dân khu vực ...... - Hà Nội"
POLICE = "Thủ trưởng Cơ quan Cảnh sát điều tra Công an thành phố Hà Nội"
SUPREME = "Thủ trưởng Cơ quan điều tra Viện kiểm sát nhân dân tối cao"


def titles(step: str, given: dict[str, Any]) -> list[str]:
    facts = read(given, NOW)
    return [office.title.vi for office in offices(step, Matter(assess(facts, NOW), facts))]


def test_steps_and_acts_are_known() -> None:
    assert set(ACT_OF) <= {step.id for step in STEPS}
    assert set(ACT_OF.values()) <= set(ACTS)


@pytest.mark.parametrize(
    ("step", "given", "expected"),
    [
        ("complaint_procedural", CHARGED | {"family_notified_at": False}, REGION),
        ("complaint_procedural_second", CHARGED, "Viện trưởng Viện kiểm sát nhân dân thành phố Hà Nội"),
        ("release_request", CHARGED, POLICE),
        ("bail", CHARGED | {"stage": "prosecution"}, REGION),
        ("appeal", CHARGED | {"stage": "trial"}, "Tòa án nhân dân khu vực ...... - Hà Nội"),
        ("legal_aid", HELD, "Trung tâm trợ giúp pháp lý nhà nước thành phố Hà Nội"),
    ],
)
def test_a_step_names_the_office_of_this_case(step: str, given: dict[str, Any], expected: str) -> None:
    assert titles(step, given)[0] == expected


def test_a_complaint_about_ill_treatment_goes_to_the_head_of_the_agency_too() -> None:
    assert POLICE in titles("complaint_procedural", CHARGED | {"ill_treated": True})


def test_a_report_goes_by_who_did_it() -> None:
    assert titles("crime_report", CHARGED | {"wrongdoer": ["state_official"]}) == [SUPREME]
    assert titles("crime_report", CHARGED | {"wrongdoer": ["business"]}) == [POLICE]
    assert titles("crime_report", CHARGED | {"wrongdoer": ["business", "state_official"]}) == [POLICE, SUPREME]
    administrative = {"arrested_by": "commune_police", "arrest_basis": "administrative_custody", "province": "01"}
    assert titles("crime_report", administrative | {"wrongdoer": ["state_official"]}) == [POLICE]
    assert titles("crime_report", {"arrested_by": "business_agent", "province": "01"}) == [POLICE]


def test_administrative_custody_is_ended_by_those_who_ordered_it_and_no_procuracy_is_named() -> None:
    administrative = {"arrested_at": "2026-11-22T01:00", "arrest_basis": "administrative_custody", "province": "01"}
    (head,) = titles("release_request", administrative | {"arrested_by": "commune_police"})
    assert head.startswith("Trưởng Công an xã")


def test_a_step_to_nobody_in_particular_has_none_nor_a_place_nobody_told() -> None:
    taken = {"arrested_at": "2026-11-22T01:00", "arrested_by": "police", "province": "01"}
    assert titles("assert_rights", HELD) == []
    assert titles("counsel_request", taken) == []
    assert titles("counsel_request", taken | {"facility": "detention_camp"})


def test_the_plan_carries_them_with_their_articles() -> None:
    facts = read(CHARGED | {"family_notified_at": False}, NOW)
    steps = {step["id"]: step for step in plan(assess(facts, NOW), facts).as_json()}
    (office, *_) = steps["complaint_procedural"]["offices"]
    assert office["title"]["vi"] == REGION
    assert any(citation["article"] == "474" for citation in office["citations"])


@pytest.mark.django_db
@pytest.mark.parametrize(("lang", "said"), [("vi", REGION), ("en", "The Chief Procurator of the People")])
def test_the_page_of_a_step_shows_the_office_with_its_dots(lang: str, said: str, fixed_now: object) -> None:
    answers = CHARGED | {"respondent": "family", "family_notified_at": False, "learned_at": "2026-11-18"}
    page = client_with(lang, **answers).get(f"/viec/b/{slug('complaint_procedural')}/")
    assert page.status_code == 200
    assert f"<b>{said}" in unescape(page.content.decode())
