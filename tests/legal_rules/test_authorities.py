"""Which office a letter goes to: by day, stage, agency, class of offence, province; and what is said about it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from legal_rules import offices
from legal_rules.authorities import addressees, competent_procuracy
from legal_rules.facts import Facts, read
from legal_rules.instants import VIET_NAM

NOW = datetime(2026, 11, 22, 9, tzinfo=VIET_NAM)
POLICE = {"arrested_at": "2026-11-18", "arrested_by": "police"}
HA_NOI = POLICE | {"province": "01"}


def facts(at: datetime = NOW, **given: Any) -> Facts:
    return read(given, at)


def titles(paper: str, at: datetime = NOW, challenged: Any = "holding", **given: Any) -> tuple[list[str], list[str]]:
    to = addressees(paper, facts(at, **given), at, challenged)
    return [o.title.vi for o in to.decides], [o.title.vi for o in to.informed]


def charge(article: str, clause: str | None = "1", on: str = "2026-11-19") -> dict[str, Any]:
    row = {"at": on, "code": "penal_code_2015", "article": article} | ({"clause": clause} if clause else {})
    return {"charges": [row]}


REGION = "Viện trưởng Viện kiểm sát nhân dân khu vực ...... - Hà Nội"
PROVINCE = "Viện trưởng Viện kiểm sát nhân dân thành phố Hà Nội"
POLICE_AGENCY = "Thủ trưởng Cơ quan Cảnh sát điều tra Công an thành phố Hà Nội"
SECURITY_AGENCY = "Thủ trưởng Cơ quan An ninh điều tra Công an thành phố Hà Nội"
SUPREME = "Viện trưởng Viện kiểm sát nhân dân tối cao"


@pytest.mark.parametrize(
    ("given", "decides"),
    [
        (HA_NOI, [REGION]),
        (HA_NOI | charge("331", "1"), [REGION]),
        (HA_NOI | charge("331", "2"), [REGION]),
        (HA_NOI | charge("117", "1"), [PROVINCE]),  # national security
        (HA_NOI | charge("109", "1"), [PROVINCE]),
        (HA_NOI | charge("169", "4"), [PROVINCE]),  # exceptionally serious
        (HA_NOI | {"arrested_by": "security_police"}, [PROVINCE]),
        (HA_NOI | {"investigating_agency": "ministry"}, [SUPREME]),
        (HA_NOI | {"investigating_agency": "procuracy"}, [SUPREME]),
        (HA_NOI | {"investigating_agency": "military"}, ["Viện trưởng Viện kiểm sát quân sự ......"]),
        (HA_NOI | {"arrested_by": "military"}, ["Viện trưởng Viện kiểm sát quân sự ......"]),
        ({"province": "01"}, [PROVINCE, POLICE_AGENCY]),  # nobody knows who decided: both
        ({"province": "01", "arrested_by": "other"}, [PROVINCE, POLICE_AGENCY]),
        (HA_NOI | {"stage": "trial"} | charge("331", "1"), ["Chánh án Tòa án nhân dân khu vực ...... - Hà Nội"]),
        (HA_NOI | {"stage": "trial"} | charge("117", "1"), ["Chánh án Tòa án nhân dân thành phố Hà Nội"]),
        (HA_NOI | {"stage": "trial"}, ["Chánh án Tòa án nhân dân ...... (Tòa án đang giữ hồ sơ)"]),
        (HA_NOI | {"stage": "appeal"}, ["Chánh án Tòa án nhân dân ...... (Tòa án đang giữ hồ sơ)"]),
        (HA_NOI | {"stage": "prosecution"} | charge("331", "1"), [REGION]),
    ],
)
def test_who_decides_a_complaint_about_holding(given: dict[str, Any], decides: list[str]) -> None:
    assert titles("D01", **given)[0] == decides


def test_while_the_offence_is_open_the_province_gets_a_copy_too() -> None:
    assert titles("D01", **HA_NOI)[1] == [PROVINCE, POLICE_AGENCY]
    assert titles("D01", **HA_NOI, **charge("331", "2"))[1] == [POLICE_AGENCY]


def test_national_security_goes_to_the_security_agency_for_information() -> None:
    assert titles("D01", **HA_NOI, **charge("117", "1"))[1] == [SECURITY_AGENCY]


def test_another_act_of_an_investigator_is_answered_by_the_head_of_the_agency() -> None:
    assert titles("D01", challenged="investigator", **HA_NOI) == ([POLICE_AGENCY], [REGION])


def test_an_act_of_an_investigator_stays_with_the_agency_when_the_case_is_at_court() -> None:
    decides, _ = titles("D01", challenged="investigator", **HA_NOI, stage="trial")
    assert decides == [POLICE_AGENCY]


def test_the_charge_is_answered_by_the_procuracy_even_at_trial() -> None:
    decides, informed = titles("D01", challenged="head_of_investigation", **HA_NOI, stage="trial")
    assert decides == [REGION]
    assert informed == [POLICE_AGENCY]


def test_a_request_for_release_goes_to_the_file_and_the_procuracy_with_a_copy_to_the_camp() -> None:
    decides, informed = titles("D05", **HA_NOI)
    assert decides == [POLICE_AGENCY, REGION]
    assert informed == ["Giám thị Trại tạm giam ...... Công an thành phố Hà Nội"]
    assert titles("D05", **HA_NOI, stage="trial", **charge("331", "1"))[0] == [
        "Chánh án Tòa án nhân dân khu vực ...... - Hà Nội"
    ]


def test_without_a_province_its_name_is_left_to_the_pen() -> None:
    assert titles("D01", **POLICE)[0] == ["Viện trưởng Viện kiểm sát nhân dân khu vực ...... - ......"]
    assert titles("D05", **POLICE)[0][0] == "Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh (thành phố) ......"


def test_administrative_custody_is_another_petition() -> None:
    to = addressees("D01", facts(arrested_at="2026-11-22T01:00", arrest_basis="administrative_custody"), NOW)
    assert to.decides == ()
    assert to.refusal is not None
    assert "90" in to.refusal.vi
    assert "90" in to.refusal.en


def test_administrative_custody_that_became_criminal_is_this_petition() -> None:
    given = HA_NOI | {"arrest_basis": "administrative_custody", "custody_from": "2026-11-19T06:00"}
    assert titles("D01", **given)[0] == [REGION]


BEFORE = datetime(2025, 6, 30, 23, tzinfo=VIET_NAM)
AFTER = datetime(2025, 7, 1, 0, tzinfo=VIET_NAM)


def test_districts_until_30_june_2025_and_regions_from_1_july() -> None:
    given = {"arrested_at": "2025-06-20", "arrested_by": "police", "province": "01"}
    (before,) = titles("D01", BEFORE, **given)[0]
    (after,) = titles("D01", AFTER, **given)[0]
    assert before == "Viện trưởng Viện kiểm sát nhân dân ...... (huyện, quận), thành phố Hà Nội"
    assert after == REGION


def test_an_old_arrest_is_written_about_to_the_offices_of_today() -> None:
    given = {
        "arrested_at": "2023-03-01", "arrested_by": "police", "province": "01", "investigating_agency": "district",
    }  # fmt: skip
    to = addressees("D01", facts(**given), NOW)
    assert to.decides[0].title.vi == REGION
    agency = next(o for o in to.informed if o.id == "police_investigation")
    assert agency.title.vi == POLICE_AGENCY
    assert agency.note is not None
    assert "01/03/2025" in agency.note.vi


def test_a_letter_of_2024_goes_to_the_district_and_its_agency() -> None:
    at = datetime(2024, 5, 1, tzinfo=VIET_NAM)
    given = {
        "arrested_at": "2024-04-20", "arrested_by": "police", "province": "01", "investigating_agency": "district",
    }  # fmt: skip
    decides, informed = titles("D01", at, **given)
    assert decides == ["Viện trưởng Viện kiểm sát nhân dân ...... (huyện, quận), thành phố Hà Nội"]
    assert "Thủ trưởng Cơ quan Cảnh sát điều tra Công an ...... (huyện, quận), thành phố Hà Nội" in informed


def test_while_there_were_district_police_a_provincial_agency_meant_the_provincial_procuracy() -> None:
    given = {
        "arrested_at": "2025-02-20", "arrested_by": "police", "province": "01", "investigating_agency": "provincial",
    }  # fmt: skip
    district = "Viện trưởng Viện kiểm sát nhân dân ...... (huyện, quận), thành phố Hà Nội"
    assert titles("D01", datetime(2025, 2, 28, 23, tzinfo=VIET_NAM), **given)[0] == [PROVINCE]
    assert titles("D01", datetime(2025, 3, 1, tzinfo=VIET_NAM), **given)[0] == [district]
    assert titles("D01", BEFORE, **given)[0] == [district]
    assert titles("D01", AFTER, **given)[0] == [REGION]


def test_a_merged_province_has_no_name_before_the_merger() -> None:
    given = {"arrested_at": "2025-06-20", "arrested_by": "police", "province": "52"}
    assert "Gia Lai" not in titles("D01", BEFORE, **given)[0][0]
    assert "Gia Lai" in titles("D01", AFTER, **given)[0][0]


def test_before_2018_no_title_is_invented() -> None:
    at = datetime(2012, 1, 5, tzinfo=VIET_NAM)
    to = addressees("D01", facts(at, arrested_at="2012-01-01", arrested_by="police", province="01"), at)
    assert [o.title.vi for o in to.decides] == ["......"]
    assert to.decides[0].confidence == "check_with_lawyer"


def test_a_province_that_became_a_city_says_so() -> None:
    office = competent_procuracy(facts(**POLICE, province="22", investigating_agency="provincial"), NOW)
    assert office.title.vi.endswith("- Quảng Ninh")
    to = addressees("D05", facts(**POLICE, province="22"), NOW)
    agency = to.decides[0]
    assert agency.title.vi == "Thủ trưởng Cơ quan Cảnh sát điều tra Công an thành phố Quảng Ninh"
    assert agency.note is not None
    assert agency.confidence == "check_with_lawyer"


def test_every_choice_says_why_in_both_languages() -> None:
    for given in (HA_NOI, {}, HA_NOI | {"stage": "trial"}, HA_NOI | {"investigating_agency": "ministry"}):
        for paper in ("D01", "D05"):
            why = addressees(paper, facts(**given), NOW).why
            assert len(why.vi) > 30
            assert len(why.en) > 30


def test_offices_carry_the_articles_they_rest_on() -> None:
    office = competent_procuracy(facts(**HA_NOI), NOW)
    assert any(c.law == "cpc_2015" and c.article == "474" for c in office.citations)


def test_every_title_in_the_data_is_in_both_languages_and_fills_its_slots() -> None:
    for versions in offices.kinds().values():
        for version in versions:
            assert version["vi"].format(whole="W", short="S")
            assert version["en"].format(short="S")


def test_an_office_that_does_not_exist_on_the_day_is_refused() -> None:
    with pytest.raises(ValueError, match="no such office"):
        offices.office("high_court", AFTER.date(), "01")


def test_a_former_province_is_written_to_where_it_lies_now() -> None:
    office = competent_procuracy(facts(**POLICE, province="Bình Dương"), NOW)
    assert office.title.vi == "Viện trưởng Viện kiểm sát nhân dân khu vực ...... - Hồ Chí Minh"
    assert office.note is not None
    assert "Bình Dương thuộc thành phố Hồ Chí Minh" in office.note.vi
    before = competent_procuracy(
        facts(BEFORE, arrested_at="2025-06-20", arrested_by="police", province="Bình Dương"), BEFORE
    )
    assert before.title.vi.endswith(", tỉnh Bình Dương")
    assert before.note is None
