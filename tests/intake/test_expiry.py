"""A draft ends by itself: said before on every page, with a way to stay; said after, with what was being typed."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

import pytest
from django.test import Client
from django.urls import get_resolver

from intake.book import book
from intake.ended import FREE
from intake.models import Draft
from intake.words import say
from tests.config.test_headers import addresses
from tests.config.test_language import form_of
from tests.intake import stub_questions as q
from tests.intake.conftest import NOW, body
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.test_consent import TOUR

pytestmark = pytest.mark.django_db
CLOSE = timedelta(hours=23)
STORY = "Họ đưa đi lúc nửa đêm,\nkhông cho xem giấy <b>"


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.FIXED_NOW = NOW


def spoken(response) -> str:
    return unescape(body(response))


def pages() -> list[str]:
    """Every address of the public side that a person with answers may stand on."""
    left_out = re.compile(r"/ban/|/ngon-ngu/|/thoat/|/giu-lai/|\.(pdf|docx|ics)$|/ma/$|/m/1/")
    return [address for address in addresses() if not left_out.search(address)] + [f"/m/{book().questions[0].slug}/"]


def lives(page: str) -> list[str]:
    return re.findall(r'<div role="status" data-late="\d+"( hidden)?><div class="when noprint">', page)


@pytest.mark.parametrize("device", ["own", "shared"])
def test_every_page_of_the_journey_says_until_when_and_offers_to_stay(device, settings):
    client = client_with(device=device, **TOUR)
    settings.FIXED_NOW = NOW + (CLOSE if device == "own" else timedelta(minutes=1))
    said = say(f"life.{device}", "vi", at="9 giờ" if device == "own" else "9 giờ 10")
    seen = 0
    for address in pages():
        response = client.get(address, follow=True)
        if response.status_code == 200 and "html" in response["Content-Type"] and drawn_with_draft(response):
            seen += 1
            page = spoken(response).replace("\u00a0", " ")
            assert lives(page) == [""], address
            assert said.split("{")[0][:30] in page, address
            assert 'name="_stay"' in page or 'name="stay"' in page, address
            assert ('data-idle="600"' in page) is (device == "shared"), address
            assert ('http-equiv="refresh" content="600;url=/thoat/"' in page) is (device == "shared"), address
    assert seen > 15


def drawn_with_draft(response) -> bool:
    """Whether the view looked for a draft at all: pages that are the same for everybody do not."""
    return hasattr(response.wsgi_request, "_open_draft") and "/giu-lai/" not in response.wsgi_request.path


def test_far_from_the_end_the_line_waits_for_the_script(started):
    assert lives(body(started.get(q.RESPONDENT))) == [" hidden"]
    assert 'data-late="84600"' in body(started.get(q.RESPONDENT))


@pytest.mark.parametrize("ve", ["", "?ve=xem-lai"])
def test_staying_at_a_question_keeps_what_is_typed_and_counts_anew(started, settings, ve):
    started.post(q.RESPONDENT, {"a": "family"})
    settings.FIXED_NOW = NOW + CLOSE
    response = started.post(q.ARRESTED_AT, {"a": "exact", "x-d": "18", "x-h": "8h3"}, query=ve, stay="1")
    assert response["Location"] == started.url(q.ARRESTED_AT) + (f"{ve}&b=o" if ve else "?b=o")
    page = spoken(started.client.get(response["Location"]))
    assert 'value="8h3"' in page
    assert say("keep.stayed", "vi") in page
    assert lives(page) == [" hidden"]
    settings.FIXED_NOW = NOW + CLOSE + timedelta(hours=23)
    assert started.get(q.ARRESTED_AT).status_code == 200


def test_staying_at_a_question_that_another_window_changed_counts_anew_and_overwrites_nothing(started, settings):
    started.post(q.RESPONDENT, {"a": "family"})
    old = started.revision(q.RESPONDENT)
    started.post(q.RESPONDENT, {"a": "lawyer"})
    settings.FIXED_NOW = NOW + CLOSE
    response = started.post(q.RESPONDENT, {"a": "caseworker"}, rev=old, stay="1")
    assert response.status_code == 409
    assert "Luật sư" in spoken(response)
    settings.FIXED_NOW = NOW + CLOSE + timedelta(hours=2)
    assert "Luật sư" in spoken(started.client.get("/xem-lai/"))


@pytest.mark.parametrize(("sent", "back"), [("/viec/", "/viec/"), ("//evil.example", "/xem-lai/"), ("", "/xem-lai/")])
def test_staying_elsewhere_says_so_and_leads_back(started, settings, sent, back):
    settings.FIXED_NOW = NOW + CLOSE
    page = spoken(started.client.post("/giu-lai/", {"stay": "1", "tiep": sent}))
    assert say("keep.stayed", "vi") in page
    assert f'<a class="link" href="{back}">' in page


def test_what_was_typed_when_the_time_was_over_is_carried_into_a_new_beginning(started, settings):
    started.post(q.RESPONDENT, {"a": "family"})
    settings.FIXED_NOW = NOW + timedelta(hours=25)
    response = started.post(q.COMMUNE, {"a": "text", "t": STORY}, rev="3")
    page = spoken(response)
    assert response.status_code == 410
    assert say("expired.written", "vi") in page
    assert STORY in page
    fields = dict(re.findall(r'<textarea name="([^"]+)" hidden>\n(.*?)</textarea>', page, re.S))
    assert fields[f"{q.COMMUNE.slug}-t"] == STORY
    first = started.client.post("/", {"_ask": q.COMMUNE.slug, **fields})
    assert say("start.choose", "vi") not in spoken(first)
    assert STORY in spoken(first)
    again = started.client.post("/", {"_ask": q.COMMUNE.slug, **fields, "device": "own", "_go": "1"})
    assert again["Location"] == started.url(q.RESPONDENT)
    for question in (q.RESPONDENT, q.ARRESTED_AT, q.BASIS, q.NOTIFIED, q.CUSTODY_FROM, q.CUSTODY_UNTIL, q.CHARGES,
                     q.DETENTION_FROM, q.AGE):  # fmt: skip
        started.post(question, skip="1")
    assert "Họ đưa đi lúc nửa đêm" in spoken(started.get(q.COMMUNE))


def test_it_is_carried_into_a_draft_begun_in_another_window_too(started, settings):
    settings.FIXED_NOW = NOW + timedelta(hours=25)
    started.post(q.RESPONDENT, {"a": "lawyer"}, rev="1")
    started.start()
    response = started.client.post("/", {"_ask": q.RESPONDENT.slug, f"{q.RESPONDENT.slug}-a": "lawyer"})
    assert response["Location"] == started.url(q.RESPONDENT)
    assert 'value="lawyer" id' in body(started.get(q.RESPONDENT)).replace('-lawyer" checked', '" checked')
    assert Draft.objects.count() == 1


@pytest.mark.parametrize("address", ["/viec/", "/gui/", "/viec/giay/1/", "/viec/giay/", "/xem-lai/", "/giu-lai/"])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_page_that_needs_answers_says_that_they_have_ended(settings, address, lang):
    client = client_with(lang, **TOUR)
    settings.FIXED_NOW = NOW + timedelta(hours=25)
    response = client.get(address)
    assert response.status_code == 410
    assert say("expired.h1", lang) in spoken(response)
    assert "/lam-tiep/" in body(response)
    assert response.cookies["page"]["max-age"] == 0


def test_text_of_other_forms_is_shown_to_be_copied(settings):
    client = client_with(**TOUR)
    settings.FIXED_NOW = NOW + timedelta(hours=25)
    page = spoken(client.post("/gui/", {"contact": "way", "way": "Gọi anh Ba <i>", "consent": "1"}))
    assert "<blockquote>Gọi anh Ba <i></blockquote>" in page
    assert say("expired.copy", "vi") in page
    assert "<blockquote>way" not in page


def test_the_first_page_says_it_too(started, settings):
    settings.FIXED_NOW = NOW + timedelta(hours=25)
    page = spoken(started.client.get("/"))
    assert say("expired.h1", "vi") in page
    assert 'name="device"' in page


def test_pages_for_everybody_open_after_the_end(started, settings):
    settings.FIXED_NOW = NOW + timedelta(hours=25)
    for address in ("/ai-thay/", "/cach-khac/", "/tu-ngu/", "/xoa/", "/lam-tiep/", "/ma/", "/ngon-ngu/en/"):
        assert started.client.get(address).status_code in (200, 302), address


@pytest.mark.parametrize("address", ["/tro-giup/", "/tro-giup/hoi-viec/", "/viec/giay/cau-hoi/"])
def test_who_may_help_and_the_blank_questions_open_though_the_answers_have_ended(started, settings, address):
    settings.FIXED_NOW = NOW + timedelta(hours=25)
    assert started.client.get(address).status_code == 200


def test_the_guide_opens_at_once_though_the_answers_have_ended(started, settings):
    settings.FIXED_NOW = NOW + timedelta(hours=25)
    page = started.client.get("/viec/giay/mot-trang/", follow=True)
    assert (page.status_code, say("expired.h1", "vi") in spoken(page)) == (200, False)


def test_the_names_left_out_are_names_of_pages():
    assert {name for name in get_resolver().reverse_dict if isinstance(name, str)} >= FREE


def test_an_error_page_on_a_shared_device_leaves_too(settings, db):
    client = Client(raise_request_exception=False)
    client.post("/", {"device": "shared"})
    assert client.cookies["page"].value.endswith(".s")
    for page in (client.get("/khong-co/"), client.put("/"), client.get("/m/khong/")):
        assert page.status_code in (404, 405)
        assert 'data-idle="600"' in body(page)
        assert 'content="600;url=/thoat/"' in body(page)
    client.post("/xoa/")
    client.post("/", {"device": "own"})
    assert "data-idle" not in body(client.get("/khong-co/"))


def test_an_error_page_asks_no_database(django_assert_num_queries):
    client = client_with(device="shared")
    with django_assert_num_queries(0):
        client.get("/khong-co/")


def test_a_write_that_another_window_overtook_is_no_failure(monkeypatch):
    from intake import drafts

    client = client_with(**TOUR)
    monkeypatch.setattr(drafts, "save", lambda draft: (_ for _ in ()).throw(drafts.StaleDraft))
    response = client.post("/viec/cach/", {})
    assert response.status_code == 409
    assert say("error.409", "vi") in spoken(response)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_other_language_takes_along_what_was_typed_when_the_time_was_over(lang, settings):
    client, question = client_with(**TOUR), book().by_slug[book().questions[0].slug]
    other = "en" if lang == "vi" else "vi"
    client.get(f"/ngon-ngu/{lang}/")
    settings.FIXED_NOW = NOW + timedelta(hours=25)
    over = client.post(f"/m/{question.slug}/", {f"{question.slug}-a": "relative", "_rev": "1", "_go": "1"})
    assert over.status_code == 410
    address, fields = form_of(body(over), "turn")
    turned = client.post(address, fields)
    assert say("error.csrf", other) in spoken(turned)
    assert f'action="/m/{question.slug}/"' in body(turned)
    assert f'<textarea name="{question.slug}-a" hidden>\nrelative</textarea>' in body(turned)
