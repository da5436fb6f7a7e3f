"""Findings in words: tags that never claim more than is known, sums in two columns, sources and dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from legal_rules.answer import Citation, Clock, Standard
from legal_rules.words import Text
from remedies.leading import leading
from remedies.plan import plan
from remedies.present_clock import card
from remedies.present_findings import parts, pressing, source, standard_tag, sum_lines, tag, versions
from remedies.present_plan import actions, due_rows
from tests.remedies import cases
from tests.remedies.cases import COMPLAINT, TWELVE_HOURS, assessment, facts, finding, t


@pytest.mark.parametrize(
    ("outcome", "confidence", "kind", "words"),
    [
        ("kept", "settled", "ok", "Trong hạn"),
        ("breached", "settled", "gap", "Quá hạn"),
        ("breached", "check_with_lawyer", "gap", "Quá hạn"),
        ("breached", "arguable", "maybe", "Còn bàn cãi"),
        ("unclear", "settled", "maybe", "Chưa rõ"),
        ("not_applicable", "settled", "maybe", "Không áp dụng"),
    ],
)
def test_the_tag_of_a_limit(outcome: str, confidence: str, kind: str, words: str) -> None:
    shown = tag(finding("custody_limit", outcome, confidence=confidence))
    assert (shown[0], shown[1].vi) == (kind, words)


def test_what_is_no_limit_in_time_is_not_called_late() -> None:
    assert tag(finding("arrest_basis", "breached"))[1].vi == "Có dấu hiệu trái luật"
    assert tag(finding("arrest_basis", "kept"))[1].en == "Kept"
    assert tag(finding("family_notice", "kept"))[1].vi == "Trong hạn", "the hours may still be running"


def test_findings_are_grouped_and_empty_groups_left_out() -> None:
    made, _ = cases.tour()
    assert [(p.outcome, len(p.rows)) for p in parts(made)] == [
        ("breached", 2),
        ("unclear", 3),
        ("kept", 1),
        ("not_applicable", len(cases.FINDINGS) - 6),
    ]
    assert [p.outcome for p in pressing(made)] == ["breached"]
    counted = replace(cases.CUSTODY_OPEN, arithmetic=(Text("a: 1", "a: 1"),))
    assert [len(p.rows) for p in pressing(assessment([TWELVE_HOURS, counted]))] == [1, 1]


@pytest.mark.parametrize(
    ("line", "label", "figure"),
    [
        ("Cộng 12 giờ: 22:00 18/11", "Cộng 12 giờ", "22:00\u00a018/11"),
        ("Quá hạn ít nhất = 8 giờ", "Quá hạn ít nhất", "8\u00a0giờ"),
        ("Bắt đầu: từ 08:00 18/11 đến 10:00 18/11", "Bắt đầu", "từ 08:00 18/11 đến 10:00 18/11"),
        ("Không tính ngày nghỉ.", "Không tính ngày nghỉ.", None),
        ("22:00 18/11", "22:00 18/11", None),
    ],
)
def test_a_line_of_a_sum_is_cut_at_its_sign_and_never_inside_an_hour(line: str, label: str, figure: str | None) -> None:
    shown = sum_lines((Text(line, line),))[0]
    assert shown.label.vi == label
    assert (shown.figure.vi if shown.figure else None) == figure


def test_a_line_that_only_one_language_cuts_stays_whole() -> None:
    shown = sum_lines((Text("Cộng 12 giờ: 22:00", "Twelve hours later"),))[0]
    assert shown.figure is None


def test_sources_and_days_in_both_languages() -> None:
    shown = source(Citation("cpc_2015", "119", "2", "a"))
    assert shown.vi.startswith("Điểm\u00a0a khoản\u00a02 Điều\u00a0119 ")
    assert shown.en.startswith("Article\u00a0119(2)(a), ")
    said = versions(
        finding("custody_limit", law_from=date(2018, 1, 1), law_to=date(2025, 6, 30), checked_on=date(2026, 11, 22))
    )
    assert said is not None
    assert said.vi == "Áp dụng từ 01/01/2018 đến 30/06/2025. Kiểm tra ngày 22/11/2026."
    assert "1\u00a0January\u00a02018" in said.en
    assert versions(finding("custody_limit")) is None


def test_an_arguable_standard_never_looks_certain() -> None:
    one = Standard("iccpr_9_1_arbitrary", "breached", Text("C", "C"), "9", Text("C", "C"))
    assert standard_tag(one)[0] == "maybe"
    assert standard_tag(replace(one, confidence="settled"))[0] == "gap"


def test_a_complaint_comes_first_unless_it_is_the_limit_that_matters_now() -> None:
    counted = replace(cases.CUSTODY_OPEN, arithmetic=(Text("a: 1", "a: 1"),))
    made, given = cases.tour()
    made = replace(made, findings=tuple(counted if f.id == counted.id else f for f in made.findings))
    shown = plan(made, given)
    assert [p.id for p in actions(shown, made, TWELVE_HOURS.id)] == ["complaint_procedural", "release_request"]
    assert actions(shown, made, counted.id)[0].id == "release_request"


# the clock card ------------------------------------------------------------------------------------------------------


def test_the_card_of_the_tour_says_what_is_not_known() -> None:
    shown = card(*cases.tour())
    assert shown.kind == "maybe"
    assert "Chưa biết có gia hạn" in shown.sentence.vi
    assert shown.finding == "custody_limit"
    assert shown.follows is not None
    assert "phải trả tự do" in shown.follows.vi


def test_a_running_limit_says_its_end() -> None:
    made = assessment(
        [finding("custody_limit", "kept")], [Clock("custody", "running", starts=cases.at(21, 8), ends=t(24, 8))]
    )
    shown = card(made, facts(still_held=True))
    assert shown.kind == "ok"
    assert "8\u00a0giờ, thứ\u00a0Ba 24/11/2026" in shown.sentence.vi


def test_a_limit_by_the_day_ends_with_that_day() -> None:
    shown = card(*cases.detained())
    assert "đến hết Chủ\u00a0nhật 29/11/2026" in shown.sentence.vi
    assert "until the end of Sunday 29\u00a0November\u00a02026" in shown.sentence.en


def test_someone_released_has_no_clock() -> None:
    made, given = cases.administrative()
    shown = card(made, given)
    assert (shown.kind, shown.tag) == (None, None)
    assert "10/11/2026" in shown.sentence.vi


def test_nothing_known_names_the_answer_that_would_help() -> None:
    shown = card(assessment(unknowns=cases.tour()[0].unknowns), facts())
    assert (shown.kind, shown.fact) == ("maybe", "custody_periods")


def test_the_latest_stage_leads() -> None:
    early, late = Clock("custody", "expired", ends=t(10)), Clock("detention_investigation", "running", ends=t(30))
    now = leading(assessment(clocks=[early, late]))
    assert now is not None
    assert now[0].id == "detention_investigation"
    assert leading(assessment(clocks=[replace(early, state="stopped")])) is None


# due dates -----------------------------------------------------------------------------------------------------------


def test_one_row_for_each_act_the_open_ones_first() -> None:
    other = replace(COMPLAINT, state="passed", due=date(2026, 11, 1))
    rows = due_rows(assessment(deadlines=[replace(COMPLAINT, others=(other,))]), "yours")
    assert [row.when.vi for row in rows] == [
        "Hết thứ\u00a0Tư 02/12/2026 (còn 10\u00a0ngày)",
        "Hết Chủ\u00a0nhật 01/11/2026 (đã qua)",
    ]
    assert [row.passed for row in rows] == [False, True]
    assert rows[0].counting == COMPLAINT.counting
    assert rows[1].counting is None, "how it is counted is told once"
    assert rows[0].second is not None
    assert "03/12/2026" in rows[0].second.vi
    assert not due_rows(assessment(deadlines=[COMPLAINT]), "theirs")


def test_a_limit_that_could_not_be_counted_leads_to_the_answer_it_waits_for() -> None:
    made, given = cases.tour()
    assert card(made, given).fact == "custody_periods"
    counted = replace(cases.CUSTODY_OPEN, arithmetic=(Text("a: 1", "a: 1"),))
    made = replace(made, findings=tuple(counted if f.id == counted.id else f for f in made.findings))
    assert card(made, given).fact is None
