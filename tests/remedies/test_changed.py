"""What an answer changed: the line above the next question, and the page behind it, from the rules alone."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

from intake.questions import QUESTIONS
from legal_rules.facts import FACTS
from remedies.present_links import slug
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.test_pages import TOUR

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _clock(fixed_now: Any) -> None:
    """Sunday 22 November 2026, 9:00."""


def page(fact: str, lang: str = "vi", **more: Any) -> str:
    response = client_with(lang, **{**TOUR, **more}).get(f"/m/{QUESTIONS[fact].slug}/doi/")
    assert response.status_code == 200
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", response.content.decode())).replace("\u00a0", " ").split())


def test_the_page_says_what_stands_otherwise_with_its_article() -> None:
    text = page("arrested_at", learned_at="unknown")
    assert "Hạn khiếu nại Nay: hết thứ Tư 02/12/2026 Nếu chưa biết: hết thứ Năm 03/12/2026" in text
    assert "Điều 471 Bộ luật Tố tụng hình sự" in text
    assert "Âm lịch: mồng 10 tháng 10 năm Bính Ngọ" in text
    assert "Time to complain Now: the end of Wednesday 2 December 2026 Without it: the end of" in page(
        "arrested_at", "en", learned_at="unknown"
    )


def test_another_answer_changes_something_else() -> None:
    open_ = {"custody_from": "unknown"}
    late = page("first_decision_at", first_decision_at="2026-11-19T12:00", **open_)
    within = page("first_decision_at", first_decision_at="2026-11-18T10:00", **open_)
    assert "Nay: Quá hạn Nếu chưa biết: Chưa rõ" in late
    assert "Nay: Trong hạn Nếu chưa biết: Chưa rõ" in within
    assert "Bị đưa đi" not in page("respondent")
    assert "Riêng câu này chưa làm thay đổi điểm nào" in page("respondent")


def test_each_point_leads_to_its_page_and_the_page_leads_on() -> None:
    client = client_with(**TOUR)
    html = client.get(f"/m/{QUESTIONS['arrested_at'].slug}/doi/").content.decode()
    assert f'href="/viec/diem/{slug("arrest_at_night")}/"' in html
    assert f'class="button" href="/m/{QUESTIONS["arrest_place"].slug}/"' in html
    assert f'href="/m/{QUESTIONS["arrested_at"].slug}/">Sửa câu này' in html


def test_the_page_writes_nothing_and_says_nothing_of_what_was_not_answered() -> None:
    client = client_with(**TOUR)
    for fact in ("age", "judgment_at"):  # not answered; not asked
        response = client.get(f"/m/{QUESTIONS[fact].slug}/doi/")
        assert response.status_code == 302
    assert client.get("/m/ffffff/doi/").status_code == 404
    assert client.post(f"/m/{QUESTIONS['arrested_at'].slug}/doi/").status_code == 405


def test_the_next_question_repeats_a_day_and_no_other_answer() -> None:
    client = client_with(**TOUR)
    after_day = unescape(client.get(f"/m/{QUESTIONS['arrest_place'].slug}/").content.decode()).replace("\u00a0", " ")
    assert (
        "Câu trước: Bị đưa đi lúc nào, thứ Tư 18/11/2026, từ 8 giờ sáng đến 10 giờ sáng (âm lịch: mồng 10" in after_day
    )
    assert f'href="/m/{QUESTIONS["arrested_at"].slug}/doi/"' in after_day
    after_choice = client.get(f"/m/{QUESTIONS['arrested_by'].slug}/").content.decode()
    assert "Câu trước: Ở đâu. <a" in after_choice
    first = client.get(f"/m/{QUESTIONS['respondent'].slug}/").content.decode()
    changed_from_review = client.get(f"/m/{QUESTIONS['arrest_place'].slug}/?ve=xem-lai").content.decode()
    assert "Câu trước" not in first + changed_from_review


@pytest.mark.long
def test_every_answer_of_a_case_has_its_page() -> None:
    for fact in TOUR:
        if fact in QUESTIONS and fact in FACTS:
            page(fact)
