"""The papers for readers abroad: filed in English, filled as far as the facts go, with the verdict and no more."""

from __future__ import annotations

import re
from typing import Any

import pytest

from remedies.catalogue import PAPERS, offered
from remedies.catalogue.abroad import names
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import DETAINED, TOUR, printed, situation, written

GRAVE: dict[str, Any] = DETAINED | {
    "respondent": "family",
    "age": 17,
    "nationality": "vn",
    "facility": "detention_camp",
    "arrest_place": "street",
    "arrest_basis": "caught_in_the_act",
    "order_issued_by": "investigation_agency",
    "order_shown": False,
    "reasons_told": False,
    "ill_treated": True,
    "seriously_ill": True,
    "medical_care_refused": True,
    "counsel_requested_at": "2026-03-02",
    "counsel_met_at": False,
    "family_visits": [],
    "family_notified_at": "2026-03-03",
    "expression_related": True,
    "filings": [
        {"kind": "complaint_procedural", "at": "2026-03-06", "how": "post", "about": "holding",
         "answered_at": "2026-03-12", "result": "rejected"},
        {"kind": "medical_request", "at": "2026-04-01", "how": "facility", "number": "12/BN"},
    ],
}  # fmt: skip
OWN = {
    "detainee_birth_date": "02/9/2009",
    "detainee_gender": "male",
    "detainee_id_kind": "citizen identity card",
    "detainee_id_issue": "1 Feb 2022, Ministry of Public Security",
    "arrest_address": "12 Mau Street",
}
ABROAD = ("D12a", "D12b")


@pytest.mark.parametrize("id", ABROAD)
def test_the_texts_as_they_were_read(id: str) -> None:
    kept.check(id, kept.told(id, GRAVE, OWN))


def test_the_family_name_comes_first_in_vietnamese() -> None:
    assert names("Nguyễn Thị Hồng Hạnh") == ("Nguyễn", "Thị Hồng Hạnh")
    assert names("  Lê ") == ("Lê", "")
    assert names("") == ("", "")


def test_only_categories_that_the_verdict_raises_are_claimed() -> None:
    grave, tour = written("D12a", situation(GRAVE), "en"), written("D12a", situation(TOUR), "en")
    assert "The source claims category II" in grave
    assert "It rests on: Article 19 of the Covenant." in grave
    assert "The source claims category III" in grave
    assert "category V:" not in grave
    assert "The source claims category I: no legal basis" in tour
    assert "The source claims category II" not in tour
    assert "(b) Category II, exercise of rights or freedoms: ......" in tour


def test_category_four_is_put_aside_only_for_a_national() -> None:
    line = "(d) Category IV, asylum seekers, migrants or refugees held without review: "
    assert line + "not claimed; the person is a national of Viet Nam." in written("D12a", situation(GRAVE), "en")
    assert line + "......" in written("D12a", situation(TOUR), "en")


@pytest.mark.parametrize(
    ("shown", "boxes"), [(True, "[x] Yes [ ] No"), (False, "[ ] Yes [x] No"), ("unknown", "[ ] Yes [ ] No")]
)
def test_the_warrant_box_is_ticked_as_answered(shown: Any, boxes: str) -> None:
    assert boxes in written("D12a", situation(TOUR | {"order_shown": shown}), "en")


def test_no_box_of_consent_is_ticked_beforehand() -> None:
    for id, least in (("D12a", 8), ("D12b", 4)):
        text = written(id, situation(GRAVE | {"order_shown": "unknown"}, kept.NAMES | OWN), "en")
        assert "[x]" not in text
        assert text.count("[ ]") >= least


def test_each_breached_finding_stands_with_its_article_and_an_open_reading_is_said() -> None:
    made = situation(TOUR)
    text = written("D12a", made, "en")
    breached = [f for f in made.assessment.findings if f.outcome == "breached"]
    assert breached
    for finding in breached:
        assert " ".join(finding.headline.en.split()) in text
    assert text.count("Another reading is possible.") == sum(f.confidence == "arguable" for f in breached)
    for finding in made.assessment.findings:
        if finding.outcome == "unclear":
            assert finding.headline.en not in text


def test_it_speaks_of_the_source_and_never_in_the_first_person() -> None:
    for id in ABROAD:
        text = written(id, situation(GRAVE, kept.NAMES | OWN), "en")
        assert "The source" in text
        assert not re.search(r"\b(my|me|I (am|do|was|have|know|ask|saw))\b", text)


def test_steps_at_home_are_listed_with_their_answers() -> None:
    text = written("D12a", situation(GRAVE), "en")
    assert "complaint in the criminal case, sent by post on Friday 6 March 2026; answered on Thursday" in text
    assert "12 March 2026: rejected" in text
    assert "receipt No. 12/BN; no answer so far" in text
    assert "No petition is known to have been filed so far" in written("D12a", situation(TOUR), "en")


def test_the_urgent_letter_asks_for_what_the_danger_calls_for_and_at_most_four_things() -> None:
    grave, tour = written("D12b", situation(GRAVE), "en"), written("D12b", situation(TOUR), "en")
    assert "ensure an independent medical examination" in grave
    assert "protect the person from ill-treatment" in grave
    assert "4. say where and why" in grave
    assert "5. " not in grave.split("7. What we ask")[1].split("8. Consent")[0]
    assert "medical" not in tour
    assert "2. say where and why" in tour


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_the_urgent_letter_is_one_page(lang: str) -> None:
    assert len(printed("D12b", situation(GRAVE, kept.NAMES | OWN), lang).pages) == 1


def test_the_copy_to_send_is_the_english_one() -> None:
    for id in ABROAD:
        assert PAPERS[id].filing_language == "en"
        assert "Bản để gửi là bản tiếng Anh" in written(id, situation(TOUR), "vi")


def test_the_plan_proposes_them_where_a_category_can_be_raised() -> None:
    grave = situation(GRAVE)
    free = situation({"arrested_at": "2026-11-21T08:00", "still_held": False, "released_at": "2026-11-21T09:00"})
    assert all(offered(PAPERS[id], grave.assessment, grave.facts) for id in ABROAD)
    assert not any(offered(PAPERS[id], free.assessment, free.facts) for id in ABROAD)


def test_how_long_is_said_only_as_far_as_it_is_known() -> None:
    going_on, perhaps = DETAINED | {"still_held": True}, {k: v for k, v in DETAINED.items() if k != "still_held"}
    assert "266 days up to Sunday 22 November 2026, and continuing" in written("D12a", situation(going_on), "en")
    assert "266 days up to Sunday 22 November 2026, if still held" in written("D12a", situation(perhaps), "en")
    between = going_on | {"at_liberty": [{"from": "2026-06-01", "to": "2026-08-01"}]}
    assert "266 days" not in written("D12a", situation(between), "en")


def test_the_name_of_a_foreigner_is_not_taken_apart() -> None:
    names = {"detainee_full_name": "John Smith"}
    assert "1. Family name: John" not in written("D12a", situation(DETAINED | {"nationality": "other"}, names), "en")
    names = {"detainee_full_name": "Lê Văn Bình"}
    assert "1. Family name: Lê" in written("D12a", situation(DETAINED | {"nationality": "vn"}, names), "en")
