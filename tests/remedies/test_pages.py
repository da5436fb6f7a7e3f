"""The pages of the plan over a real draft and the real law: order, words, links, neutral titles, both languages."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import Any

import pytest
from django.test import Client
from icalendar import Calendar

from remedies.present_links import slug
from remedies.steps import STEPS
from tests.remedies.cases import FINDINGS
from tests.remedies.drafts_for_tests import client_with

pytestmark = pytest.mark.django_db

TOUR: dict[str, Any] = {
    "respondent": "family",
    "still_held": True,
    "arrested_at": {"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"},
    "arrested_by": "police",
    "arrest_place": "home",
    "arrest_basis": "emergency_holding",
    "order_shown": False,
    "first_decision_at": "2026-11-19T06:00",
    "custody_from": "2026-11-19T06:00",
    "custody_decision_given": True,
    "learned_at": "2026-11-18",
}
PAGES = (
    "",
    "hoi/",
    "diem/",
    "moc/",
    "them/",
    "chua-biet/",
    f"diem/{slug('decision_within_12_hours')}/",
    f"b/{slug('release_request')}/",
)
TELLING = re.compile(
    r"bắt|giam|giữ|tù|\bán\b|tội|tòa|công an|viện|luật|khiếu nại|tố cáo|arrest|detention|custody|police|court|law|"
    r"complaint|rights|release",
    re.IGNORECASE,
)


@pytest.fixture(autouse=True)
def _clock(fixed_now) -> None:  # type: ignore[no-untyped-def]
    """Every page of this file is made on Sunday 22 November 2026 at 9:00."""


def body(client: Client, path: str = "") -> str:
    response = client.get(f"/viec/{path}")
    assert response.status_code == 200, (path, response.status_code)
    return response.content.decode()


def words(html: str) -> str:
    """What a reader reads in the main part, without markup."""
    main = html[html.index("<main>") : html.index("</main>")]
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", main))).replace("\u00a0", " ")


class Outline(HTMLParser):
    """The elements of the main part in order, with their classes: what must be the same in both languages."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.open: list[str] = []
        main = html[html.index("<main>") : html.index("</main>")]
        # Which words of the law a page explains follows its words, so each language has its own.
        main = re.sub(r'<details class="why noprint">.*?</details>', "", main, flags=re.DOTALL)
        self.feed(re.sub(r"<svg.*?</svg>", "<svg/>", main, flags=re.DOTALL))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(f"{tag}.{dict(attrs).get('class') or ''}")


def test_without_answers_every_page_leads_to_the_start(client: Client) -> None:
    for path in (*PAGES, "lich.ics"):
        response = client.get(f"/viec/{path}")
        assert (response.status_code, response["Location"]) == (302, "/")


@pytest.mark.parametrize("path", PAGES)
def test_both_languages_have_the_same_parts_in_the_same_order(path: str) -> None:
    vi, en = (Outline(body(client_with(lang, **TOUR), path)).found for lang in ("vi", "en"))
    assert vi == en
    assert len(vi) > 5


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_titles_and_addresses_tell_nothing(lang: str) -> None:
    client = client_with(lang, **TOUR)
    titles = set()
    for path in PAGES:
        html = body(client, path)
        title = re.search(r"<title>(.*?)</title>", html, re.DOTALL)
        assert title
        assert not TELLING.search(title[1]), title[1]
        titles.add(title[1])
        for address in re.findall(r'href="(/[^"]*)"', html):
            assert not TELLING.search(address), address
    assert len(titles) == len(PAGES)


def test_the_plan_says_the_clock_the_groups_the_dates_and_its_limits() -> None:
    text = words(body(client_with(**TOUR)))
    order = [
        "Kế hoạch của bạn", "Chưa rõ", "Chưa biết có gia hạn hay không", "bây giờ", "phải trả tự do", "Xem cách tính",
        "Hôm nay 2 việc", "Hỏi: có quyết định gia hạn không?", "Nộp đơn yêu cầu trả tự do", "Tuần này", "Mời luật sư",
        "Nên gửi chậm nhất thứ Tư 02/12/2026. Càng sớm càng tốt.", "Các ngày cần nhớ", "Hết thứ Tư 02/12/2026",
        "lập luận đến hết thứ Năm 03/12/2026", "Luật nói gì về từng việc", "Có dấu hiệu trái luật", "Tính lúc 9 giờ",
        "không thay luật sư",
    ]  # fmt: skip
    places = [text.find(part) for part in order]
    assert -1 not in places, [part for part, place in zip(order, places, strict=True) if place < 0]
    assert places == sorted(places)


def test_a_finding_stands_in_its_fixed_order_with_article_and_sum() -> None:
    text = words(body(client_with(**TOUR), f"diem/{slug('decision_within_12_hours')}/"))
    order = [
        "Quá hạn", "Ít nhất 8 giờ", "Luật nói gì", "Dựa vào điều bạn đã trả lời", "Sửa", "Cách tính", "22:00 18/11",
        "06:00 19/11", "Điều luật", "Khoản 1 Điều 114 Bộ luật Tố tụng hình sự", "Áp dụng từ 01/01/2018",
        "Kiểm tra ngày",
        "Bên kia có thể nói", "Việc nên làm", "Gửi đơn khiếu nại",
    ]  # fmt: skip
    places = [text.find(part) for part in order]
    assert -1 not in places, list(zip(order, places, strict=True))
    assert places == sorted(places)


def test_the_smaller_result_is_the_last_row_of_the_sum() -> None:
    html = body(client_with(**TOUR), f"diem/{slug('decision_within_12_hours')}/")
    last = re.search(r"<tfoot>(.*?)</tfoot>", html, re.DOTALL)
    assert last
    assert "8" in last[1]
    assert "giờ" in last[1]


def test_answers_lead_to_their_question_and_back_to_the_plan() -> None:
    client = client_with(**TOUR)
    html = body(client, f"diem/{slug('decision_within_12_hours')}/")
    links = re.findall(r'href="(/m/[^"]+)"', html)
    assert f"/m/{slug('arrested_at')}/?ve=viec" in links
    assert client.get(unescape(links[0])).status_code == 200


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_finding_and_every_step_has_a_page(lang: str) -> None:
    client = client_with(lang, **TOUR)
    for id in FINDINGS:
        text = words(body(client, f"diem/{slug(id)}/"))
        assert ("Điều luật" if lang == "vi" else "The article") in text
    found = [client.get(f"/viec/b/{slug(step.id)}/").status_code for step in STEPS]
    assert set(found) == {200, 302}
    assert found.count(200) >= 6
    assert client.get("/viec/diem/ffffff/").status_code == 404
    assert client.get("/viec/b/ffffff/").status_code == 302


def test_the_two_verdicts_are_never_on_one_page() -> None:
    client = client_with(**TOUR)
    abroad = words(body(client, "them/"))
    assert "Công ước quốc tế" in abroad
    assert "Bộ luật Tố tụng hình sự" not in abroad
    for path in ("", "diem/"):
        assert "Công ước" not in words(body(client, path))


def test_the_timeline_is_drawn_twice_and_told_once() -> None:
    html = body(client_with(**TOUR), "moc/")
    assert html.count('class="drawing wide"') == 1
    assert html.count('class="drawing narrow"') == 1
    told = re.search(r'<ol class="stretches">(.*?)</ol>', html, re.DOTALL)
    assert told
    assert told[1].count("<li>") == 7
    assert "không có quyết định" in told[1].lower()
    assert "style=" not in html[html.index("<main>") :]


def test_a_sheet_to_ask_with_words_to_say() -> None:
    text = words(body(client_with(**TOUR), "hoi/"))
    assert "Câu để nói" in text
    assert "Có quyết định gia hạn không" in text
    assert "Ai trả lời, lúc mấy giờ" in text


def test_the_calendar_is_a_download_that_tells_nothing() -> None:
    response = client_with(**TOUR).get("/viec/lich.ics")
    assert response["Content-Type"].startswith("text/calendar")
    assert response["Content-Disposition"] == 'attachment; filename="lich.ics"'
    assert [str(e["summary"]) for e in Calendar.from_ical(response.content).walk("VEVENT")] == ["Việc 1", "Việc 2"]


def test_the_respondent_changes_nothing_in_the_law() -> None:
    plans = [words(body(client_with(**{**TOUR, "respondent": who}))) for who in ("self", "lawyer", "caseworker")]
    assert len({re.sub(r"Còn \d+ câu", "", plan) for plan in plans}) == 1  # counsel is asked one thing more


def test_nothing_known_is_a_calm_page_with_a_way_on() -> None:
    text = words(body(client_with(respondent="self")))
    assert "Chưa tính được thời hạn nào" in text
    assert "Thêm câu trả lời" in text
    assert "Chưa vẽ được" in words(body(client_with(respondent="self"), "moc/"))


def test_no_page_promises_or_blames() -> None:
    client = client_with(**TOUR)
    for path in PAGES:
        text = words(body(client, path)).lower()
        assert not [w for w in ("chắc chắn", "sẽ được thả", "đối tượng", "100%", "!") if w in text], path


# marking as done ------------------------------------------------------------------------------------------------

COMPLAINT = f"/viec/b/{slug('complaint_procedural')}/"


def test_marking_as_done_writes_the_filing_and_counts_the_answer() -> None:
    client = client_with(**TOUR)
    done = client.post(COMPLAINT, {"day": "20", "month": "11", "year": "2026"})
    assert (done.status_code, done["Location"]) == (302, COMPLAINT)
    text = words(client.get(COMPLAINT).content.decode())
    assert "Đã làm" in text
    assert "Cơ quan phải trả lời đến" in text
    plan = client.get("/viec/").content.decode()
    assert '<li class="step done">' in plan
    assert "Trả lời khiếu nại" in words(plan)


def test_it_can_be_undone() -> None:
    client = client_with(**TOUR)
    client.post(COMPLAINT, {"day": "20", "month": "11", "year": "2026"})
    client.post(COMPLAINT)
    assert "Ghi là đã làm" in words(client.get(COMPLAINT).content.decode())
    assert "step done" not in client.get("/viec/").content.decode()


def test_undoing_one_step_leaves_the_others_done() -> None:
    client, release = client_with(**TOUR), f"/viec/b/{slug('release_request')}/"
    for path in (COMPLAINT, release):
        client.post(path, {"day": "20", "month": "11", "year": "2026"})
    client.post(COMPLAINT)
    assert client.get("/viec/").content.decode().count("step done") == 1
    assert "Bỏ ghi" in words(client.get(release).content.decode())


@pytest.mark.parametrize(
    "typed",
    [
        {"day": "31", "month": "2", "year": "2026"},
        {"day": "23", "month": "11", "year": "2026"},
        {"day": "", "month": "", "year": ""},
        {"day": "x\x00\u202e", "month": "<b>", "year": "1e9"},
        {"day": "20" * 5000, "month": "11", "year": "2026"},
        {},
    ],
)
def test_a_day_that_cannot_be_is_asked_again_and_what_was_typed_is_kept(typed: dict[str, str]) -> None:
    client = client_with(**TOUR)
    again = client.post(COMPLAINT, typed)
    assert again.status_code == 422
    html = again.content.decode()
    assert 'class="msg"' in html
    assert "<b>" not in html[html.index('name="month"') :][:40]
    if typed.get("month") == "2":
        assert 'name="day" id="day" value="31"' in html
    assert "step done" not in client.get("/viec/").content.decode()


def test_a_form_from_elsewhere_is_refused() -> None:
    client = client_with(**TOUR)
    strict = Client(enforce_csrf_checks=True)
    strict.cookies.update(client.cookies)
    assert strict.post(COMPLAINT, {"day": "20", "month": "11", "year": "2026"}).status_code == 403


def test_dates_that_have_passed_are_folded_behind_those_still_open() -> None:
    html = body(client_with("vi", **TOUR | {"arrested_at": "2026-10-01T08:00", "learned_at": "2026-10-01"}))
    still_open, passed = html.split("Hạn của bạn", 1)[1].split("Hạn đã qua (1): có thể vẫn còn cách", 1)
    assert "03/12/2026 (còn" in still_open
    assert "(đã qua)" not in still_open
    assert "15/10/2026 (đã qua)" in passed.split("</details>", 1)[0]


def test_the_page_of_the_rights_neither_sends_a_paper_nor_waits_for_an_answer() -> None:
    html = body(client_with("vi", **TOUR), f"b/{slug('assert_rights')}/")
    assert "Nói với ai" in html
    assert "Gửi đến đâu" not in html
    assert "tính được hạn trả lời" not in html
    sent = body(client_with("vi", **TOUR), f"b/{slug('complaint_procedural')}/")
    assert "Gửi đến đâu" in sent
    assert "tính được hạn trả lời" in sent


def test_who_has_asked_for_counsel_in_vain_is_told_to_ask_again_and_to_complain() -> None:
    page, again = f"b/{slug('counsel_request')}/", "nộp lại giấy yêu cầu"
    asked = TOUR | {"counsel_requested_at": "2026-11-19T09:00", "counsel_met_at": False}
    assert again in body(client_with("vi", **asked), page)
    assert again not in body(client_with("vi", **TOUR), page)


def test_what_waits_for_an_answer_does_not_say_that_no_answer_would_change_it() -> None:
    html = body(client_with("vi", **TOUR), f"diem/{slug('counsel_mandatory')}/")
    assert "Điều cần biết thêm" in html
    assert "không làm đổi kết quả" not in html


def test_what_cannot_be_done_yet_has_no_button() -> None:
    client = client_with(**TOUR)
    client.post(COMPLAINT, {"day": "22", "month": "11", "year": "2026"})
    text = words(client.get(f"/viec/b/{slug('complaint_procedural_second')}/").content.decode())
    assert "Chờ trả lời lần đầu" in text
    assert "Ghi là đã làm" not in text
