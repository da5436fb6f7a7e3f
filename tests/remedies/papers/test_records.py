"""The records of a case: the chronology in order of time with its limits, the list of documents that are there."""

from __future__ import annotations

import re
from typing import Any

import pytest

from remedies.catalogue import PAPERS, drawing
from remedies.catalogue.chronicle import chronicle
from remedies.catalogue.evidence import items
from tests.remedies.papers import kept
from tests.remedies.papers_for_tests import DETAINED, TOUR, printed, situation, written

LONG: dict[str, Any] = DETAINED | {
    "order_copy_given": True,
    "custody_decision_given": True,
    "order_issued_by": "investigation_agency",
    "custody_periods": [{"from": "2026-03-01T09:00", "to": "2026-03-04T09:00", "approved": False}],
    "family_visits": ["2026-04-10"],
    "counsel_met_at": "2026-03-20",
    "case_file_to_procuracy_at": "2026-06-10",
    "filings": [
        {"kind": "complaint_procedural", "at": "2026-03-06", "how": "post", "about": "holding",
         "answered_at": "2026-03-12", "result": "rejected", "number": "7/BN"},
        {"kind": "release_request", "at": "2026-05-02", "to": "Viện kiểm sát"},
    ],
}  # fmt: skip


@pytest.mark.parametrize("id", ["D13a", "D13b"])
def test_the_texts_as_they_were_read(id: str) -> None:
    kept.check(id, kept.told(id, LONG, {"case_code": "HS-12"}))


def test_events_stand_in_order_of_time_each_once() -> None:
    made = situation(LONG)
    found = chronicle(made.facts, made.assessment)
    days = [event.at.earliest.date() for event in found]
    assert days == sorted(days)
    said = [event.what.vi for event in found]
    assert len(said) == len(set(said))
    assert said[0].startswith("Người bị giữ bị đưa đi")
    assert "Có trả lời đơn khiếu nại trong vụ án hình sự: không được chấp nhận." in said


def test_nothing_is_told_that_was_not_answered() -> None:
    made = situation({"respondent": "family"})
    assert chronicle(made.facts, made.assessment) == ()
    never = situation(TOUR)
    assert not [event for event in chronicle(never.facts, never.assessment) if event.fact == "family_notified_at"]


def test_the_limit_beside_an_event_is_the_one_of_the_assessment() -> None:
    made = situation(TOUR)
    limits = {event.fact: event.arises for event in chronicle(made.facts, made.assessment) if event.arises}
    assert made.assessment.clock("custody").ends is not None
    assert limits["custody_from"].vi.startswith("Hết tạm giữ: ")
    assert f"{made.assessment.clock('custody').ends:%d/%m/%Y}" in limits["custody_from"].vi
    assert limits["learned_at"].vi == "Hạn khiếu nại: 02/12/2026"


def test_one_instant_is_not_told_twice() -> None:
    same = situation(TOUR)  # the first decision and the start of custody are one instant
    assert "first_decision_at" not in [event.fact for event in chronicle(same.facts, same.assessment)]
    apart = situation(TOUR | {"custody_from": "2026-11-19T08:00"})
    assert "first_decision_at" in [event.fact for event in chronicle(apart.facts, apart.assessment)]


def test_the_list_holds_only_documents_that_somebody_spoke_of() -> None:
    assert items(situation(TOUR | {"order_copy_given": False}).facts) == items(situation(TOUR).facts)
    found = [item.what.vi for item in items(situation(LONG).facts)]
    assert found == [
        "Bản sao lệnh, quyết định lúc bị đưa đi",
        "Quyết định tạm giữ",
        "Đơn khiếu nại trong vụ án hình sự: bản giữ lại, biên nhận (7/BN)",
        "Văn bản trả lời đơn khiếu nại trong vụ án hình sự",
        "Đơn yêu cầu trả tự do: bản giữ lại, biên nhận",
    ]


@pytest.mark.parametrize("given", [{}, LONG], ids=["empty", "long"])
def test_twelve_rows_at_least_are_left_for_the_pen_and_numbers_run_on(given: dict[str, Any]) -> None:
    html = drawing.body(PAPERS["D13a"], situation(given), "vi")
    assert html.count('<tr class="pen">') >= 12
    numbers = [int(n) for n in re.findall(r"<tr[^>]*><td>(\d+)</td>", html)]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_box_is_ticked_for_the_papers_that_are_there_only() -> None:
    assert written("D13a", situation(LONG)).count("[x] văn bản") == 5
    assert "[x]" not in written("D13a", situation({}))


def test_the_list_is_landscape_and_its_head_stands_on_every_page() -> None:
    reader = printed("D13a", situation(LONG))
    assert len(reader.pages) > 1
    for page in reader.pages:
        assert page.mediabox.width > page.mediabox.height
        assert "STT" in page.extract_text()


def test_they_are_there_from_the_first_day() -> None:
    made = situation(TOUR)
    from remedies.plan import plan

    step = plan(made.assessment, made.facts).step("assert_rights")
    assert step is not None
    assert {"D13a", "D13b", "D13c"} <= set(step.papers)


def test_an_order_has_its_whole_length() -> None:
    orders = [{"from": "2026-03-04", "months": 2, "days": 10}, {"from": "2026-05-14", "months": 1}, {"days": 20}]
    orders[2]["from"] = "2026-06-13"
    text = written("D13b", situation(DETAINED | {"detention_orders": orders}))
    assert "tạm giam 1, 02 tháng 10 ngày." in text
    assert "tạm giam 3, 20 ngày." in text
    english = written("D13b", situation(DETAINED | {"detention_orders": orders}), "en")
    assert "Detention order 1, 2 months and 10 days." in english
    assert "Detention order 2, 1 month." in english


def test_the_day_beside_what_was_learned_is_not_that_of_another_act() -> None:
    # learned on 2 March: 15 days after it; the detention of 4 March has a later day, and that one leads
    made = situation(DETAINED | {"learned_at": "2026-03-02"})
    leading = made.assessment.deadline("complaint_procedural")
    assert f"{leading.due:%d/%m}" == "18/03"
    told = [event.arises for event in chronicle(made.facts, made.assessment) if event.fact == "learned_at"]
    assert [arises.vi for arises in told if arises] == ["Hạn khiếu nại: 16/03/2026"]
