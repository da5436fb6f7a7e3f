"""Start, review, who can see this, other ways, delete and the quick exit."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client, RequestFactory

from intake import drafts
from intake.models import Draft
from intake.words import WORDS
from tests.intake import stub_questions as q
from tests.intake.conftest import NOW, body
from tests.intake.test_wizard import title, to_the_end
from tests.intake.test_wizard_faults import DAY, stored


def test_the_start_page_says_who_sees_what_and_stores_nothing(person):
    response = person.client.get("/")
    page = body(response)
    for who in ("Người cầm máy này", "Nhà mạng", "Máy chủ", "Người khác", "Không tiện dùng máy?"):
        assert who in page
    assert 'value="own"' in page
    assert not re.search("<input[^>]*checked", page)
    assert not Draft.objects.exists()
    assert "page" not in response.cookies


@pytest.mark.parametrize("device", ["own", "shared"])
def test_starting_makes_the_draft(person, device):
    response = person.start(device)
    assert response["Location"] == person.url(q.RESPONDENT)
    assert stored(person).device == device
    assert Draft.objects.count() == 1


def test_a_shared_device_is_known_to_the_page(person):
    person.start("shared")
    assert 'data-idle="600"' in body(person.get(q.RESPONDENT))
    assert 'data-idle="600"' in body(person.client.get("/xem-lai/"))


def test_an_own_device_does_not_leave_by_itself(started):
    assert "data-idle" not in body(started.get(q.RESPONDENT))


@pytest.mark.parametrize("device", ["", "mine", "\x00", "x" * 9000])
def test_starting_without_a_device_asks_again(person, device):
    response = person.start(device)
    assert WORDS["start.choose"].vi in body(response)
    assert title(response).startswith("Cần sửa")
    assert not Draft.objects.exists()


def test_the_language_of_the_start_page_keeps_the_device(person):
    response = person.client.post("/", {"device": "shared", "_lang": "en"})
    assert "Before you start" in body(response)
    assert 'value="shared" id="device-shared" checked' in body(response)
    assert not Draft.objects.exists()


def test_starting_again_goes_on_with_what_is_there(started):
    started.post(q.RESPONDENT, {"a": "self"})
    page = body(started.client.get("/"))
    assert WORDS["start.kept"].vi in page
    assert f'href="{started.url(q.ARRESTED_AT)}"' in page
    assert 'name="device"' not in page
    assert started.start("shared")["Location"] == started.url(q.ARRESTED_AT)
    assert Draft.objects.count() == 1
    assert stored(started).answers == {"respondent": "self"}


def test_without_a_draft_a_question_leads_to_the_start(person):
    for address in (person.url(q.RESPONDENT), "/xem-lai/"):
        assert person.client.get(address)["Location"] == "/"


def test_after_the_life_of_the_draft_the_page_says_so(started, settings):
    settings.FIXED_NOW = NOW + timedelta(hours=25)
    for response in (started.client.get("/xem-lai/"),):
        assert response.status_code == 410
        assert WORDS["expired.h1"].vi in body(response)
        assert 'href="/"' in body(response)
        assert WORDS["expired.unsaved"].vi not in body(response)


def test_the_review_groups_answers_as_the_interview_does(started):
    to_the_end(started)
    started.post(q.NOTIFIED, {"a": "not_yet"})
    page = body(started.client.get("/xem-lai/"))
    headings = re.findall(r"<h2>(.*?)</h2>", page)
    assert headings == ["Lúc đầu", "Từ lúc đó", "Người đó"]
    assert "Người thân" in page
    assert "Thứ\u00a0Tư 18/11/2026" in page
    assert "Chưa được báo" in page
    assert "Không nói gì" in page
    assert f'href="{started.url(q.BASIS)}?ve=xem-lai"' in page


def test_unknown_and_skipped_answers_are_no_fault(started):
    to_the_end(started)
    started.post(q.AGE, {"a": "unknown"})
    page = body(started.client.get("/xem-lai/"))
    assert '<dd class="unknown">Chưa biết</dd>' in page
    assert '<dd class="unknown">Đã bỏ qua</dd>' in page
    assert "summary" not in re.sub(r"<style>.*?</style>|</?summary>", "", page, flags=re.S)


def test_the_review_offers_one_unknown_at_the_end_only(started):
    started.post(q.RESPONDENT, {"a": "family"})
    assert "Nếu hỏi được một điều" not in body(started.client.get("/xem-lai/"))
    to_the_end(started)
    page = body(started.client.get("/xem-lai/"))
    assert page.count("Nếu hỏi được một điều") == 1
    assert "Làm tiếp" not in page


def test_a_review_in_the_middle_leads_on(started):
    started.post(q.RESPONDENT, {"a": "family"})
    page = body(started.client.get("/xem-lai/"))
    assert f'<a class="button" href="{started.url(q.ARRESTED_AT)}">' in page
    assert "Còn 10 câu" in page


def test_the_review_writes_nothing(started, django_assert_num_queries):
    to_the_end(started)
    before = Draft.objects.values_list("revision", "sealed").get()
    with django_assert_num_queries(1):
        started.client.get("/xem-lai/")
    assert Draft.objects.values_list("revision", "sealed").get() == before


@pytest.mark.parametrize("address", ["/", "/ai-thay/", "/cach-khac/", "/xoa/"])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_pages_around_need_nothing(person, address, lang):
    person.client.cookies["lang"] = lang
    response = person.client.get(address)
    assert response.status_code == 200
    assert "/thoat/" in body(response)
    assert not response.cookies.get("page")


def test_deleting_asks_first(started):
    started.post(q.RESPONDENT, {"a": "self"})
    assert WORDS["delete.h1"].vi in body(started.client.get("/xoa/"))
    assert Draft.objects.exists()
    response = started.client.post("/xoa/")
    assert WORDS["delete.done"].vi in body(response)
    assert not Draft.objects.exists()
    for name in ("page", "lang", "form"):
        assert response.cookies[name]["max-age"] == 0
    assert "data-late" not in body(response)
    assert WORDS["delete.nothing"].vi in body(started.client.get("/xoa/"))


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_deleting_tells_what_the_code_and_what_was_sent_come_to(started, lang):
    started.client.post("/giu-lai/", {"keep": "1"})
    started.client.cookies["lang"] = lang
    asked = body(started.client.get("/xoa/"))
    assert WORDS["delete.code"].to(lang) in asked
    assert WORDS["delete.sent"].to(lang) not in asked
    draft = drafts.current(request_of(started))
    draft.state.handover["sent"] = True
    drafts.save(draft)
    response = started.client.post("/xoa/")
    assert WORDS["delete.done"].to(lang) in body(response)
    assert WORDS["delete.code_done"].to(lang) in body(response)
    assert WORDS["delete.sent"].to(lang) in body(response)
    assert 'href="/ma/"' in body(response)


def test_what_is_past_its_life_and_not_purged_yet_can_be_deleted(started, settings):
    settings.FIXED_NOW += timedelta(hours=24, minutes=1)
    assert WORDS["delete.do"].vi in body(started.client.get("/xoa/"))
    started.client.post("/xoa/")
    assert not Draft.objects.exists()


@pytest.mark.parametrize("address", ["/cach-khac/", "/lam-tiep/"])
def test_who_has_a_code_of_what_was_sent_finds_its_page(person, address):
    assert 'href="/ma/"' in body(person.client.get(address))


def test_another_language_keeps_a_code_that_is_being_typed(person):
    page = body(person.client.post("/lam-tiep/", {"code": "ABC DEF", "device": "own", "_lang": "en"}, follow=True))
    assert 'value="ABC DEF"' in page
    assert 'value="own" id="device" checked' in page
    assert '<html lang="en">' in page
    assert WORDS["back.not_a_code"].en not in page


def request_of(person):
    request = RequestFactory().get("/")
    request.COOKIES = {name: morsel.value for name, morsel in person.client.cookies.items()}
    return request


def left(client: Client, **headers: str):
    return client.get("/thoat/", headers=headers)


@pytest.mark.parametrize("headers", [{}, {"Sec-Fetch-Site": "same-origin"}])
def test_the_exit_deletes_and_leaves(started, settings, headers):
    started.client.cookies["lang"] = "en"
    response = left(started.client, **headers)
    assert response["Location"] == settings.EXIT_URL
    assert not Draft.objects.exists()
    for name in ("page", "lang", "form"):
        assert response.cookies[name]["max-age"] == 0
    assert response["Clear-Site-Data"] == '"cookies"'
    assert started.client.get("/xem-lai/")["Location"] == "/"


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Purpose": "prefetch"},
        {"Sec-Purpose": "prefetch;prerender", "Sec-Fetch-Site": "same-origin"},
        {"Purpose": "prefetch"},
        {"X-Moz": "prefetch"},
        {"X-Purpose": "preview"},
    ],
)
def test_the_exit_only_leaves_when_nobody_pressed_it(started, settings, headers):
    response = left(started.client, **headers)
    assert response["Location"] == settings.EXIT_URL
    assert Draft.objects.exists()
    assert "page" not in response.cookies
    assert "Clear-Site-Data" not in response


@pytest.mark.parametrize("method", ["post", "head", "put", "delete"])
def test_the_exit_is_a_plain_link(started, method):
    assert getattr(started.client, method)("/thoat/").status_code == 405
    assert Draft.objects.exists()


def test_the_exit_works_without_a_draft(person, settings):
    assert left(person.client)["Location"] == settings.EXIT_URL


@pytest.mark.parametrize("address", ["/", "/ai-thay/", "/cach-khac/", "/xoa/", "/xem-lai/"])
def test_no_title_address_or_cookie_tells_the_subject(started, address):
    banned = "bắt giam giữ tù án tội tòa luật khiếu arrest detention custody police court lawyer complaint"
    response = started.client.get(address)
    shell = " ".join((title(response), address, *started.client.cookies)).lower()
    assert not [word for word in banned.split() if re.search(rf"\b{word}\b", shell)]


def test_a_day_that_is_known_is_said_in_english_too(started):
    started.post(q.RESPONDENT, {"a": "family"})
    started.post(q.ARRESTED_AT, DAY)
    started.client.cookies["lang"] = "en"
    page = body(started.client.get("/xem-lai/"))
    assert "Wednesday 18\u00a0November\u00a02026" in page
    assert "Check your answers" in page


def test_the_review_shows_the_lunar_day_beside_the_solar_one(started):
    started.post(q.RESPONDENT, {"a": "family"})
    lunar = {"a": "day", "o-d": "rằm", "o-m": "7", "o-y": "2026", "o-c": "l"}
    assert started.post(q.ARRESTED_AT, lunar).status_code == 302
    page = body(started.client.get("/xem-lai/"))
    assert "27/08/2026" in page
    assert "Âm lịch: rằm tháng 7 năm Bính Ngọ" in page
