"""Refusals and failures are pages: one sentence in her language, the quick exit, nothing about what failed."""

from __future__ import annotations

import pytest
from django.conf import settings as configured
from django.template import TemplateDoesNotExist
from django.test import Client

from config import errors
from config.words import WORDS

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.config.faults")]


def speak(client: Client, lang: str) -> Client:
    client.cookies[configured.LANGUAGE_COOKIE_NAME] = lang
    return client


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("status", errors.SPOKEN)
def test_an_empty_refusal_gets_its_page(strict_client: Client, status: int, lang: str) -> None:
    response = speak(strict_client, lang).get(f"/thu/trong/{status}/")
    page = response.content.decode()
    assert response.status_code == status
    assert WORDS[f"error.{status}"].to(lang) in page
    assert f'<html lang="{lang}">' in page
    assert response.headers["Content-Language"] == lang
    assert "data-exit" in page
    assert WORDS["shell.exit"].to(lang) in page


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize(
    ("what", "status"), [("bad", 400), ("big", 413), ("forbidden", 403), ("gone", 404), ("broken", 500)]
)
def test_what_is_raised_becomes_a_page_that_tells_nothing(
    strict_client: Client, what: str, status: int, lang: str
) -> None:
    response = speak(strict_client, lang).get(f"/thu/hong/{what}/")
    page = response.content.decode()
    assert response.status_code == status
    assert WORDS[f"error.{status}"].to(lang) in page
    assert "data-exit" in page
    assert "nguyễn văn a" not in page
    assert "Traceback" not in page


def test_a_refusal_with_words_keeps_them(strict_client: Client) -> None:
    assert strict_client.get("/thu/chu/422/").content == b"its own words"


def test_405_still_says_what_is_allowed(strict_client: Client) -> None:
    response = strict_client.get("/thu/gui/")
    assert response.headers["Allow"] == "POST"
    assert WORDS["error.405"].vi in response.content.decode()


def test_a_hostile_host_name_is_refused_with_a_page(strict_client: Client) -> None:
    response = strict_client.get("/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert WORDS["error.400"].vi in response.content.decode()


def test_too_much_at_once_is_a_page_and_not_a_bare_400(strict_client: Client) -> None:
    size = configured.DATA_UPLOAD_MAX_MEMORY_SIZE
    for address in ("/thu/gui/", "/thu/gui-tu-do/"):
        story = {"chuyen": "ờ" * size}
        response = strict_client.post(address, story, headers={"sec-fetch-site": "same-origin"})
        assert response.status_code == 413, address
        assert WORDS["error.413"].vi in response.content.decode()
    typed = "&".join(f"a{n}=1" for n in range(configured.DATA_UPLOAD_MAX_NUMBER_FIELDS + 1))
    response = strict_client.post("/thu/gui-tu-do/", typed, content_type="application/x-www-form-urlencoded")
    assert response.status_code == 413


def test_a_long_story_in_vietnamese_passes(strict_client: Client) -> None:
    response = strict_client.post(
        "/thu/gui-tu-do/", {"chuyen": "ờ " * 8000}, content_type="application/x-www-form-urlencoded"
    )
    assert response.status_code == 200


def test_files_are_never_taken(strict_client: Client, tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    with path.open("rb") as file:
        response = strict_client.post("/thu/gui-tu-do/", {"a": file})
    assert response.status_code == 413


def test_when_even_the_page_fails_the_way_out_stays(strict_client: Client, monkeypatch) -> None:
    def fails(*args, **kwargs):
        raise TemplateDoesNotExist("errors/error.html")

    monkeypatch.setattr(errors, "render", fails)
    response = strict_client.get("/thu/hong/broken/")
    assert response.status_code == 500
    assert configured.EXIT_URL in response.content.decode()


def test_busy_says_when_to_come_back(strict_client: Client) -> None:
    assert strict_client.get("/thu/trong/503/").headers["Retry-After"] == "600"
