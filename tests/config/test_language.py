"""The language: Vietnamese unless chosen, whatever the browser prefers; choosing comes back to the page."""

from __future__ import annotations

import pytest
from django.test import Client

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
