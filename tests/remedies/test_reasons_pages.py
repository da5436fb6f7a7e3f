"""The reasons on the pages: what would change a point, what an answer does, what is not known yet; both languages."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

from remedies.present_links import slug
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.test_pages import TELLING, TOUR, Outline, body, words

pytestmark = pytest.mark.django_db
POINT = f"diem/{slug('custody_decision')}/"


@pytest.fixture(autouse=True)
def _clock(fixed_now) -> None:
    """Every page of this file is made on Sunday 22 November 2026 at 9:00."""


def review(lang: str = "vi", **answers: Any) -> str:
    response = client_with(lang, **{**TOUR, **answers}).get("/xem-lai/")
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize(
    ("lang", "head", "line"),
    [
        ("vi", "Điều gì có thể làm đổi kết quả này", "Nếu trả lời “Không”: có dấu hiệu trái luật."),
        ("en", "What could change this", "If the answer is “No”: not followed."),
    ],
)
def test_a_point_says_what_another_answer_would_make_of_it(lang: str, head: str, line: str) -> None:
    shown = words(body(client_with(lang, **TOUR), POINT))
    assert head in shown
    assert line in shown


def test_what_it_says_is_what_the_changed_answer_gives() -> None:
    changed = words(body(client_with(**{**TOUR, "custody_decision_given": False}), POINT))
    assert "Có dấu hiệu trái luật" in changed
    assert "Nếu trả lời “Có”: làm đúng." in changed


def test_a_point_that_one_answer_cannot_change_says_so() -> None:
    shown = words(body(client_with(**TOUR), f"diem/{slug('family_notice')}/"))
    again = words(
        body(client_with(**{**TOUR, "family_notified_at": "2026-11-18T12:00"}), f"diem/{slug('family_notice')}/")
    )
    assert "Điều gì có thể làm đổi" in again or "Đổi riêng một câu" in again
    assert shown != again


@pytest.mark.parametrize(
    ("lang", "folded", "used", "instead"),
    [
        ("vi", "Câu này dùng vào đâu", "Câu trả lời này được dùng cho:", "Nếu trả lời “Không”, sẽ khác đi:"),
        ("en", "What this answer does", "This answer is used for:", "If the answer were “No”, these would differ:"),
    ],
)
def test_the_review_tells_beside_each_answer_what_it_does(lang: str, folded: str, used: str, instead: str) -> None:
    html = review(lang)
    for part in (folded, used, instead):
        assert part in unescape(html)
    row = html[html.index(slug("custody_decision_given")) :]
    assert f"/viec/{POINT}" in row[: row.index("</details>")]
    links = re.findall(r'href="(/viec/diem/[^"]+)"', html)
    assert links
    assert client_with(lang, **TOUR).get(links[0]).status_code == 200


def test_an_answer_that_nothing_reads_has_nothing_to_unfold() -> None:
    html = review(province="01")
    row = html[html.rindex("<dt>", 0, html.index(slug("respondent"))) :]
    assert "<details>" not in row[: row.index("</div>")]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_what_is_not_known_is_ranked_and_leads_to_its_question(lang: str) -> None:
    client = client_with(lang, **TOUR)
    html = body(client, "chua-biet/")
    counts = [int(n) for n in re.findall(r"<p><b>[^<\d]*(\d+)", html)]
    assert len(counts) > 2
    assert counts == sorted(counts, reverse=True)
    links = [unescape(link) for link in re.findall(r'<li class="step"><a href="([^"]+)"', html)]
    assert len(links) == len(counts)
    assert all(client.get(link).status_code == 200 for link in links)
    title = re.search(r"<title>(.*?)</title>", html, re.DOTALL)
    assert title
    assert not TELLING.search(title[1])


def test_both_languages_unfold_the_same_parts() -> None:
    assert Outline(review("vi")).found == Outline(review("en")).found


def test_the_plan_leads_to_what_is_not_known() -> None:
    assert 'href="/viec/chua-biet/"' in body(client_with(**TOUR))
    assert "Không còn điều nào" not in words(body(client_with(respondent="self"), "chua-biet/"))
