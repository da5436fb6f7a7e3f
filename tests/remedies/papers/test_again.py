"""A second complaint: to the level above, for the points answered or left in silence, with what became of the first."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from legal_rules.instants import VIET_NAM
from remedies.catalogue import d01
from remedies.plan import plan
from tests.remedies.cases import FINDINGS, assessment, finding
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import DETAINED, TOUR, plain, situation, written

FILED = {"kind": "complaint_procedural", "at": "2026-11-20T10:00", "how": "in_person", "to": "Viện kiểm sát Mẫu"}
ANSWERED = FILED | {"answered_at": "2026-11-21", "result": "rejected"}
NO_COUNSEL = TOUR | {"counsel_requested_at": "2026-11-19T09:00", "counsel_met_at": False}
SECOND = "(Khiếu nại lần hai, về việc "


def letters(given: dict[str, Any], *filings: dict[str, Any], **more: Any) -> list[Any]:
    return list(d01.compose(situation(given | {"filings": list(filings)}, **more))["letters"])


def test_the_text_is_the_one_that_was_read() -> None:
    made = situation(NO_COUNSEL | {"filings": [ANSWERED | {"about": "holding"}]}, kept.NAMES)
    kept.check("D01", {"second": made})


def test_an_answer_is_complained_of_one_level_up_and_told() -> None:
    text = written("D01", situation(TOUR | {"filings": [ANSWERED]}))
    assert SECOND in text
    assert "Kính gửi: Viện trưởng Viện kiểm sát nhân dân thành phố Hà Nội." in text
    assert "Ngày 21 tháng 11 năm 2026, tôi nhận được quyết định giải quyết khiếu nại lần đầu" in text
    assert "của Viện kiểm sát Mẫu, kết quả: không chấp nhận khiếu nại." in text
    assert "Tôi không đồng ý với việc giải quyết lần đầu vì: ......" in text
    assert "Giải quyết đơn trong 07 ngày, theo khoản 2 Điều 474" in text
    assert "24 giờ" not in text.split("III. Yêu cầu")[1]
    assert "Đơn khiếu nại lần đầu, biên nhận" in text


def test_silence_is_told_when_its_time_is_over_and_not_before() -> None:
    soon = datetime(2026, 11, 20, 12, tzinfo=VIET_NAM)
    then = {k: v for k, v in TOUR.items() if k != "learned_at"}
    (waiting,) = letters(then, FILED, at=soon)
    assert waiting.earlier is None
    assert not waiting.subject.vi.startswith(SECOND)
    late = written("D01", situation(TOUR | {"filings": [FILED | {"at": "2026-11-10T10:00"}]}))
    assert SECOND in late
    assert "Đơn lần đầu của tôi nộp ngày 10 tháng 11 năm 2026" in late
    assert "đã quá thời hạn giải quyết nhưng tôi chưa nhận được quyết định" in late
    assert "[ ] Ngày" not in late


def test_points_not_complained_of_yet_stay_a_first_complaint() -> None:
    first, second = letters(NO_COUNSEL, ANSWERED | {"about": "holding"})
    assert first.subject.vi.startswith(SECOND)
    assert second.earlier is None
    assert second.lines[0].vi == "Thủ trưởng Cơ quan Cảnh sát điều tra Công an thành phố Hà Nội"
    turned = letters(NO_COUNSEL, ANSWERED | {"about": "other"})
    assert [letter.earlier is None for letter in turned] == [True, False]
    both = letters(NO_COUNSEL, ANSWERED)  # nobody said what it was about
    assert [letter.earlier is None for letter in both] == [False, False]
    conditions = letters(NO_COUNSEL, ANSWERED | {"about": "conditions"})
    assert [letter.earlier is None for letter in conditions] == [True, True]


@pytest.mark.parametrize(
    ("id", "office", "days"),
    [
        ("custody_limit", "Viện trưởng Viện kiểm sát nhân dân tối cao", "07 ngày, theo khoản 2 Điều 474"),
        ("counsel_access", "Viện trưởng Viện kiểm sát nhân dân thành phố Đà Nẵng", "07 ngày, theo khoản 1 Điều 475"),
        ("charge_approval", "Viện trưởng Viện kiểm sát nhân dân tối cao", "15 ngày, theo khoản 1 Điều 475"),
    ],
)
def test_who_answers_a_second_time_and_how_soon(id: str, office: str, days: str) -> None:
    grave = DETAINED | {"charges": [{"at": "2026-03-04", "code": "penal_code_2015", "article": "109", "clause": "1"}]}
    (letter,) = letters(grave, ANSWERED, judged=assessment([finding(id, "breached")]))
    assert letter.lines[0].vi == office
    assert any(days in plain(wanted.vi) for wanted in letter.requests)


def test_a_second_complaint_out_of_its_own_three_days_leaves_room_for_the_reason() -> None:
    early = ANSWERED | {"answered_at": "2026-11-12", "at": "2026-11-10"}
    room = "tôi không thể nộp đơn vì ......"
    assert room in written("D01", situation(TOUR | {"filings": [early]}))
    assert room not in written("D01", situation(TOUR | {"filings": [ANSWERED]}))


def test_conditions_have_a_second_complaint_of_their_own() -> None:
    row = {"kind": "complaint_detention_regime", "at": "2026-11-10", "answered_at": "2026-11-20", "result": "rejected"}
    given = {"respondent": "self", "arrested_at": "2026-11-01T08:00", "custody_from": "2026-11-01T09:00",
             "medical_care_refused": True, "filings": [row]}  # fmt: skip
    text = written("D01m", situation(given))
    assert "(Khiếu nại lần hai, về quản lý, thi hành tạm giữ, tạm giam)" in text
    assert "(cấp trên trực tiếp của nơi đã trả lời)" in text
    assert "kết quả: không chấp nhận khiếu nại" in text
    assert SECOND not in written("D01", situation(given))


def test_the_plan_offers_the_complaint_at_its_second_step() -> None:
    made = situation(TOUR | {"filings": [ANSWERED]})
    assert plan(made.assessment, made.facts).step("complaint_procedural_second").papers == ("D01",)


def test_conditions_alone_are_not_for_the_complaint_about_the_case() -> None:
    for id in ("medical_care", "family_visits"):
        past = finding(id, "breached")
        alone, also = assessment([past]), assessment([past, finding("arrest_basis", "breached")])
        made = situation({"respondent": "self"}, judged=alone)
        assert plan(alone, made.facts).step("complaint_procedural") is None
        made = situation({"respondent": "self"}, judged=also)
        step = plan(also, made.facts).step("complaint_procedural")
        assert step is not None
        assert step.papers == ("D01",)


# every finding has a paper that carries it

ELSEWHERE = {
    "family_visits": "D01m", "medical_care": "D01m", "administrative_custody_ground": "D02a",
    "administrative_custody_limit": "D02a", "private_arrest": "D04", "private_handover": "D04",
}  # fmt: skip
"""Findings that are no matter of a complaint in a criminal case, and the paper that is for them."""


def test_the_findings_are_those_of_the_law() -> None:
    assert sorted(FINDINGS) == sorted(f.id for f in situation({}).assessment.findings)


def test_what_is_no_matter_of_this_complaint_has_a_paper_of_its_own() -> None:
    assert set(ELSEWHERE) == set(FINDINGS) - {g.finding for g in d01.GROUNDS}
    taken = {"arrested_by": "private_person", "wrongdoer": ["private_person"]}
    for id, paper in ELSEWHERE.items():
        past = assessment([finding(id, "breached")])
        given = taken if paper == "D04" else {"arrest_basis": "administrative_custody"} if paper == "D02a" else {}
        made = situation({"respondent": "self"} | given, judged=past)
        empty = situation({"respondent": "self"} | given, judged=assessment())
        assert written(paper, made) != written(paper, empty), id
        assert id in [i for step in plan(past, made.facts).steps if paper in step.papers for i in step.why], id


@pytest.mark.parametrize("id", sorted(g.finding for g in d01.GROUNDS))
def test_a_point_of_this_complaint_alone_brings_the_step_and_its_desk(id: str) -> None:
    past = assessment([finding(id, "breached")])
    made = situation({"respondent": "self"}, judged=past)
    step = plan(past, made.facts).step("complaint_procedural")
    assert step is not None
    assert step.why == (id,)
    assert [office.title.vi for office in step.offices] == [o.title.vi for o in d01.address(made).decides]
