"""Which denunciation fits, and the one head who decides: by who did it, stage, agency and day."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from legal_rules import denounced_words as words
from legal_rules.denounced import Acts, forum, in_the_case, outside
from legal_rules.facts import Facts, read
from legal_rules.instants import VIET_NAM
from tests.legal_rules.test_authorities import (
    HA_NOI,
    NOW,
    POLICE_AGENCY,
    PROVINCE,
    REGION,
    SECURITY_AGENCY,
    SUPREME,
    charge,
)

ON_PAPERS = "Viện trưởng Viện kiểm sát nhân dân ...... (đang phụ trách vụ việc), thành phố Hà Nội"
CUSTODY = HA_NOI | {"custody_from": "2026-11-19T06:00"}
ADMINISTRATIVE = HA_NOI | {"arrest_basis": "administrative_custody"}


def facts(given: dict[str, Any], at: datetime = NOW) -> Facts:
    return read(given, at)


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        (CUSTODY, "proceedings"),
        (HA_NOI | charge("331"), "proceedings"),
        (HA_NOI | {"arrest_basis": "emergency_holding"}, "proceedings"),
        (HA_NOI | {"stage": "trial"}, "proceedings"),
        (HA_NOI | {"arrested_by": "court"}, "proceedings"),
        (ADMINISTRATIVE, "outside"),
        (HA_NOI | {"arrested_by": "commune_authority"}, "outside"),
        (ADMINISTRATIVE | {"custody_from": "2026-11-19T06:00"}, "either"),
        (CUSTODY | {"arrested_by": "commune_police"}, "either"),
        (HA_NOI | {"arrested_by": "commune_police"}, "either"),
        (HA_NOI | {"stage": "held"}, "either"),
        (HA_NOI | {"arrest_basis": "invitation"}, "either"),
        ({"province": "01"}, "either"),
        (HA_NOI | {"arrested_by": "private_person"}, "private"),
        (CUSTODY | {"arrested_by": "private_person"}, "proceedings"),
    ],
)
def test_the_forum_follows_from_who_did_what(given: dict[str, Any], kind: str) -> None:
    assert forum(facts(given), NOW) == kind


@pytest.mark.parametrize(
    ("given", "acts", "title", "above"),
    [
        (CUSTODY, "holding", REGION, words.HEAD_OF_PROCURACY),
        (CUSTODY | charge("117"), "holding", PROVINCE, words.HEAD_OF_PROCURACY),
        (CUSTODY | {"arrested_by": "security_police"}, "holding", PROVINCE, words.HEAD_OF_PROCURACY),
        (CUSTODY | {"investigating_agency": "ministry"}, "holding", SUPREME, None),
        (CUSTODY | {"stage": "trial"}, "holding", REGION, words.HEAD_OF_PROCURACY),  # the act was before the court
        ({"province": "01", "custody_from": "2026-11-19"}, "holding", PROVINCE, words.HEAD_OF_PROCURACY),
        (CUSTODY, "agency", POLICE_AGENCY, words.HEAD_OF_AGENCY),
        (CUSTODY | {"arrested_by": "security_police"}, "agency", SECURITY_AGENCY, words.HEAD_OF_AGENCY),
        (CUSTODY | {"arrested_by": "border_guard"}, "agency", ON_PAPERS, words.HEAD_OF_PROCURACY),
        (CUSTODY | {"arrested_by": "border_guard"} | charge("117"), "agency", PROVINCE, words.HEAD_OF_PROCURACY),
        (
            CUSTODY | {"arrested_by": "border_guard", "investigating_agency": "provincial"},
            "agency",
            POLICE_AGENCY,
            words.HEAD_OF_AGENCY,
        ),
        (
            CUSTODY | {"stage": "trial"} | charge("331"),
            "court",
            "Chánh án Tòa án nhân dân khu vực ...... - Hà Nội",
            words.CHIEF_JUDGE,
        ),
    ],
)
def test_one_head_decides_in_the_case(given: dict[str, Any], acts: Acts, title: str, above: Any) -> None:
    to = in_the_case(facts(given), NOW, acts)
    (office,) = to.decides
    assert office.title.vi == title
    assert to.informed == ()
    assert to.refusal is None
    said = office.note.vi if office.note else ""
    assert (above.vi in said) if above else ("cấp trên" not in said)


@pytest.mark.parametrize(
    ("given", "on", "title"),
    [
        (ADMINISTRATIVE, NOW, "Giám đốc Công an thành phố Hà Nội"),
        (ADMINISTRATIVE | {"arrested_by": "commune_police"}, NOW, "Giám đốc Công an thành phố Hà Nội"),
        (
            ADMINISTRATIVE | {"arrested_by": "commune_police", "arrested_at": "2025-02-01"},
            datetime(2025, 2, 3, 9, tzinfo=VIET_NAM),
            "Trưởng Công an ...... (huyện, quận), thành phố Hà Nội",
        ),
        (
            ADMINISTRATIVE | {"arrested_by": "commune_authority"},
            NOW,
            "Chủ tịch Ủy ban nhân dân thành phố Hà Nội",
        ),
        (
            ADMINISTRATIVE | {"arrested_by": "commune_authority", "arrested_at": "2025-06-01"},
            datetime(2025, 6, 3, 9, tzinfo=VIET_NAM),
            "Chủ tịch Ủy ban nhân dân ...... (huyện, quận), thành phố Hà Nội",
        ),
        (
            HA_NOI | {"arrested_by": "commune_police"},
            NOW,
            "Trưởng Công an xã (phường, đặc khu) ......, thành phố Hà Nội",
        ),
        (
            HA_NOI | {"arrested_by": "commune_authority"},
            NOW,
            "Chủ tịch Ủy ban nhân dân xã (phường, đặc khu) ......, thành phố Hà Nội",
        ),
        (
            ADMINISTRATIVE | {"investigating_agency": "ministry"},
            NOW,
            "Người đứng đầu ...... (cơ quan, đơn vị quản lý người bị tố cáo)",
        ),
        (
            HA_NOI | {"arrested_by": "customs"},
            NOW,
            "Người đứng đầu ...... (cơ quan, đơn vị quản lý người bị tố cáo)",
        ),
    ],
)
def test_one_head_decides_outside_a_case(given: dict[str, Any], on: datetime, title: str) -> None:
    to = outside(facts(given, on), on)
    assert [o.title.vi for o in to.decides] == [title]
    assert to.informed == ()


def test_the_wrong_paper_says_which_one_is_right() -> None:
    assert in_the_case(facts(ADMINISTRATIVE), NOW, "holding").refusal == words.NOT_PROCEEDINGS
    assert outside(facts(CUSTODY), NOW).refusal == words.NOT_OUTSIDE
    private = facts(HA_NOI | {"arrested_by": "private_person"})
    assert in_the_case(private, NOW, "holding").refusal == words.NOT_AN_OFFICIAL
    assert outside(private, NOW).refusal == words.NOT_AN_OFFICIAL


def test_where_it_is_open_both_papers_say_the_difference() -> None:
    given = facts(CUSTODY | {"arrested_by": "commune_police"})
    for to in (in_the_case(given, NOW, "holding"), outside(given, NOW)):
        assert to.decides
        assert to.why.vi.startswith(words.EITHER.vi)
    assert words.EITHER.vi not in in_the_case(facts(CUSTODY), NOW, "holding").why.vi
