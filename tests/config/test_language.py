"""The language: Vietnamese unless chosen, whatever the browser prefers; choosing comes back to the page."""

from __future__ import annotations

import re
from html import escape, unescape

import pytest
from django.test import Client

from config.words import WORDS

pytestmark = pytest.mark.django_db


def test_vietnamese_is_first_whatever_the_browser_prefers(client: Client) -> None:
    assert '<html lang="vi">' in client.get("/", headers={"accept-language": "en-GB,en"}).content.decode()


def test_choosing_sets_one_cookie_and_comes_back(client: Client, settings) -> None:
    response = client.get("/ngon-ngu/en/", {"tiep": "/viec/?a=1"})
    assert (response.status_code, response.headers["Location"]) == (302, "/viec/?a=1")
    assert list(response.cookies) == [settings.LANGUAGE_COOKIE_NAME]
    assert '<html lang="en">' in client.get("/").content.decode()


@pytest.mark.parametrize(
    "back", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:1", "evil", ""]
)
def test_it_never_leads_to_another_site(client: Client, back: str) -> None:
    assert client.get("/ngon-ngu/vi/", {"tiep": back}).headers["Location"] == "/"


def test_an_unknown_language_is_no_page(client: Client) -> None:
    assert client.get("/ngon-ngu/fr/").status_code == 404


def test_a_cookie_with_nonsense_means_vietnamese(client: Client, settings) -> None:
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "..%2Fx"
    assert '<html lang="vi">' in client.get("/").content.decode()


def test_the_link_of_the_bar_leads_to_the_other_language_and_back(client: Client) -> None:
    page = client.get("/khong-co/?b=2").content.decode()
    assert 'href="/ngon-ngu/en/?tiep=%2Fkhong-co%2F%3Fb%3D2" lang="en">English</a>' in page


def form_of(page: str, id: str) -> tuple[str, dict[str, list[str]]]:
    """Where a form goes, and its fields, as a browser would send them."""
    form = re.search(rf'<form id="{id}"[^>]*action="([^"]+)"[^>]*>(.*?)</form>', page, re.DOTALL)
    assert form, page[:2000]
    fields: dict[str, list[str]] = {}
    for name, value in re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', form[2]):
        fields.setdefault(name, []).append(unescape(value))
    for name, text in re.findall(r'<textarea name="([^"]+)"(?: hidden)?>\n(.*?)</textarea>', form[2], re.DOTALL):
        fields.setdefault(name, []).append(unescape(text))
    return unescape(form[1]), fields


STORY = "dòng một\ndòng hai <b>"


@pytest.mark.urls("tests.config.faults")
def test_what_a_stale_form_held_goes_along_to_the_other_language(strict_client: Client) -> None:
    sent = {"chuyen": [STORY, "hai"], "csrfmiddlewaretoken": "old"}
    stale = strict_client.post("/thu/gui/?a=1", sent, headers={"sec-fetch-site": "same-origin"})
    address, fields = form_of(stale.content.decode(), "turn")
    assert address == "/ngon-ngu/en/"
    assert fields["chuyen"] == [STORY, "hai"]
    turned = strict_client.post(address, fields)
    page = turned.content.decode()
    assert turned.status_code == 200
    assert WORDS["error.csrf"].en in page
    assert '<html lang="en">' in page
    assert 'action="/thu/gui/?a=1"' in page
    assert escape(STORY) in page
    back, again = form_of(page, "turn")
    assert back == "/ngon-ngu/vi/"
    del fields["csrfmiddlewaretoken"], again["csrfmiddlewaretoken"]
    assert again == fields


@pytest.mark.parametrize("path", ["https://evil.example/", "//evil.example", "javascript:1", ""])
def test_what_goes_along_never_leads_to_another_site(client: Client, path: str) -> None:
    page = client.post("/ngon-ngu/en/", {"_path": path, "a": "b"}).content.decode()
    assert '<form method="post" action="/"' in page


def test_another_site_cannot_have_its_words_shown(strict_client: Client) -> None:
    response = strict_client.post("/ngon-ngu/en/", {"_path": "/", "a": STORY}, headers={"sec-fetch-site": "cross-site"})
    assert response.status_code == 403
    assert escape(STORY) not in response.content.decode()
