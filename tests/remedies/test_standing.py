"""Who may sign: by the kind of paper, who answers, and the age of the person held."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from legal_rules.instants import VIET_NAM
from remedies.catalogue import PAPERS, d01
from remedies.catalogue.standing import BY_AUTHORITY, KINDS, Standing, standing
from remedies.catalogue.standing_words import SIGNS
from tests import quick_yaml
from tests.remedies.cases import assessment, finding
from tests.remedies.papers_for_tests import ADMINISTRATIVE, DETAINED, TOUR, situation

KNOWN = quick_yaml.load(Path(__file__).parent / "data" / "document_fields.yaml")


def of(id: str, given: dict[str, Any], **more: Any) -> Standing:
    made = situation(given, **more)
    found = standing(PAPERS[id], made, PAPERS[id].compose(made).get("letters", ()))
    assert found is not None
    return found


def test_every_paper_that_somebody_signs_has_its_kind() -> None:
    assert set(KINDS) == set(KNOWN) - {"D13c"}
    assert standing(PAPERS["D13c"], situation(TOUR)) is None


def test_the_person_held_signs_alone_and_brings_a_card() -> None:
    found = of("D01", DETAINED)
    assert found.signs.vi.startswith("Bạn tự ký")
    assert found.authority is None
    assert [b.vi.split(":")[0] for b in found.bring] == ["Căn cước của người ký"]


def test_a_relative_needs_an_authorisation_for_the_rights_of_the_person_held() -> None:
    found = of("D01", TOUR)
    assert "quyền của chính bạn" in found.signs.vi
    assert found.authority is not None
    assert found.form == "H01"
    assert any("khai sinh" in b.vi for b in found.bring)
    assert any("Giấy ủy quyền" in b.vi for b in found.bring)


def test_a_relative_who_complains_of_not_being_told_needs_none() -> None:
    alone = assessment([finding("family_notice", "breached")])
    made = situation(TOUR, judged=alone)
    assert not any(letter.borrowed for letter in d01.compose(made)["letters"])
    found = of("D01", TOUR, judged=alone)
    assert found.signs.vi.startswith("Bạn tự ký")
    assert found.authority is None


def test_a_parent_of_a_minor_signs_as_representative() -> None:
    found = of("D01", TOUR | {"age": 16})
    assert "người đại diện" in found.signs.vi
    assert found.authority is None
    assert any("giám hộ" in b.vi for b in found.bring)
    young = of("D01", TOUR | {"age": 16, "respondent": "self"})
    assert "ký cùng" in young.signs.vi


def test_counsel_signs_by_the_notice_in_a_criminal_case_and_by_an_authorisation_elsewhere() -> None:
    lawyer = {"respondent": "lawyer"}
    criminal, administrative = of("D01", TOUR | lawyer), of("D02a", ADMINISTRATIVE | lawyer)
    assert any("thông báo người bào chữa" in b.vi for b in criminal.bring)
    assert criminal.authority is None
    assert administrative.authority is not None
    assert "không thay được" in administrative.signs.vi
    assert not any("thông báo người bào chữa" in b.vi for b in administrative.bring)


def test_an_authorisation_to_complain_is_notarised_or_certified_since_july_2026() -> None:
    given = ADMINISTRATIVE | {"respondent": "family"}
    found = of("D02a", given)
    assert found.authority is not None
    assert "công chứng hoặc chứng thực" in found.authority.vi
    before = {k: v for k, v in given.items() if k not in ("arrested_at", "released_at")}
    early = of("D02a", before, at=datetime(2026, 6, 30, 9, tzinfo=VIET_NAM))
    assert early.authority is not None
    assert "phải có công chứng" not in early.authority.vi


@pytest.mark.parametrize("id", ["D03a", "D03b"])
@pytest.mark.parametrize("respondent", ["self", "family", "lawyer", "caseworker"])
def test_nobody_denounces_for_somebody_else(id: str, respondent: str) -> None:
    found = of(id, TOUR | {"respondent": respondent})
    assert "tự ký" in found.signs.vi
    assert found.authority is None
    assert not any("ủy quyền" in b.vi.lower() for b in found.bring)


@pytest.mark.parametrize("id", ["D07a", "D07b", "D07c", "D08b"])
def test_counsel_does_not_sign_what_a_relative_has_to(id: str) -> None:
    lawyer, family = of(id, TOUR | {"respondent": "lawyer"}), of(id, TOUR)
    assert "người thân" in lawyer.signs.vi.lower()
    assert not lawyer.signs.vi.startswith("Người bào chữa ký")
    assert "không cần giấy ủy quyền" in family.signs.vi
    assert family.authority is None


def test_the_person_held_signs_for_counsel_but_not_for_a_visit() -> None:
    assert of("D07a", TOUR | {"respondent": "self"}).signs.vi.startswith("Bạn tự ký")
    assert "Người bị giữ và luật sư không đứng đơn này" in of("D08b", TOUR | {"respondent": "self"}).signs.vi


def test_a_caseworker_signs_for_nobody() -> None:
    for kind in BY_AUTHORITY | {"request", "relative_asks", "counsel", "visit"}:
        assert "không ký thay" in SIGNS[kind]["caseworker"].vi


def test_every_kind_speaks_to_everybody_in_both_languages() -> None:
    for kind, by_who in SIGNS.items():
        assert set(by_who) == {"self", "young", "parent", "relative", "lawyer", "caseworker"}, kind
        for text in by_who.values():
            assert text.vi
            assert text.en
            assert text.vi != text.en
