"""Before a paper that names the person abroad: the page of consent at every address of it, in both languages."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.test import Client
from django.urls import URLPattern

from intake.models import Draft
from remedies import consent
from remedies.catalogue import PAPERS
from remedies.consent_words import CONSENT_WORDS, RECIPIENTS
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers_for_tests import TOUR, plain

pytestmark = pytest.mark.django_db
ABROAD = [paper for paper in PAPERS.values() if paper.abroad]
PAPER = PAPERS["D12a"]
ASKS = f"/viec/giay/{PAPER.number}/truoc/"


@pytest.fixture(autouse=True)
def _clock(fixed_now: Any) -> None:
    """Sunday 22 November 2026, 9:00."""


def paper_patterns() -> list[URLPattern]:
    """Every address under the papers that takes the number of one."""
    from remedies import paper_urls

    return [p for p in paper_urls.urlpatterns if "number" in str(p.pattern) and p.name != "paper_consent"]


def addresses(number: int) -> list[str]:
    return [f"/viec/giay/{str(p.pattern).replace('<int:number>', str(number))}" for p in paper_patterns()]


def agree(client: Client, number: int, who: str = "person") -> Any:
    return client.post(f"/viec/giay/{number}/truoc/", {"who": who, "choice": "go_on"})


def seen(html: str) -> str:
    return plain(re.sub(r"<[^>]+>", " ", html).replace("&#x27;", "'").replace("&nbsp;", " "))


def test_the_papers_for_readers_abroad_are_the_two_and_each_says_who_reads_it() -> None:
    assert [paper.id for paper in ABROAD] == ["D12a", "D12b"]
    assert set(RECIPIENTS) == {paper.id for paper in ABROAD}


@pytest.mark.parametrize("paper", ABROAD, ids=lambda paper: paper.id)
@pytest.mark.parametrize("client", [Client(), None], ids=["without answers", "with answers"])
def test_without_consent_every_address_leads_to_the_page(paper: Any, client: Client | None) -> None:
    client = client or client_with(**TOUR)
    found = addresses(paper.number)
    assert len(found) >= 4
    for address in found:
        for method in ("get", "post"):
            response = getattr(client, method)(address)
            if response.status_code != 405:
                assert response.status_code == 302, address
                assert response.headers["Location"] == f"/viec/giay/{paper.number}/truoc/"


def test_a_paper_that_stays_at_home_is_not_held_back_and_has_no_such_page() -> None:
    client = client_with(**TOUR)
    assert client.get("/viec/giay/1/").status_code == 200
    assert client.get("/viec/giay/1/truoc/").status_code == 404
    assert client.get("/viec/giay/99/truoc/").status_code == 404


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_page_says_who_learns_the_name_and_ticks_nothing(lang: str) -> None:
    client = client_with(lang, **TOUR)
    html = client.get(ASKS).content.decode()
    text = seen(html)
    for part in (RECIPIENTS["D12a"].sends, RECIPIENTS["D12a"].learns, CONSENT_WORDS["consent.may_says"]):
        assert plain(part.to(lang)).replace("’", "'") in text.replace("’", "'")
    assert not re.search(r"<input[^>]* checked", html)
    assert html.count('type="radio"') == 6
    values = re.findall(r'name="choice" value="(\w+)"', html)
    assert values == ["not_now", "talk", "go_on"]


@pytest.mark.parametrize(
    ("posted", "where"),
    [
        ({}, "choice"),
        ({"who": "person"}, "choice"),
        ({"choice": "go_on"}, "who"),
        ({"choice": "go_on", "who": "nobody"}, "who"),
        ({"choice": "go_on", "who": "everybody"}, "who"),
        ({"choice": "yes", "who": "person"}, "choice"),
    ],
)
def test_going_on_needs_somebody_who_agrees(posted: dict[str, str], where: str) -> None:
    client = client_with(**TOUR)
    response = client.post(ASKS, posted)
    assert response.status_code == 422
    assert f'href="#{where}"' in response.content.decode()
    assert client.get(f"/viec/giay/{PAPER.number}.pdf").status_code == 302


@pytest.mark.parametrize("choice", ["not_now", "talk"])
def test_waiting_needs_nothing_and_keeps_the_paper_shut(choice: str) -> None:
    client = client_with(**TOUR)
    response = client.post(ASKS, {"choice": choice, "who": "person"})
    assert response.headers["Location"] == "/viec/giay/"
    assert client.get(f"/viec/giay/{PAPER.number}/").status_code == 302


@pytest.mark.parametrize("who", ["person", "family"])
def test_with_consent_the_paper_opens_and_only_that_one(who: str) -> None:
    client = client_with(**TOUR)
    assert agree(client, PAPER.number, who).headers["Location"] == f"/viec/giay/{PAPER.number}/"
    assert client.get(f"/viec/giay/{PAPER.number}/").status_code == 200
    assert client.get(f"/viec/giay/{PAPER.number}/chep-tay/").status_code == 200
    assert client.get(f"/viec/giay/{PAPERS['D12b'].number}/").status_code == 302
    assert client_with(**TOUR).get(f"/viec/giay/{PAPER.number}/").status_code == 302  # somebody else's draft


def test_consent_can_be_withdrawn() -> None:
    client = client_with(**TOUR)
    agree(client, PAPER.number)
    text = seen(client.get(ASKS).content.decode())
    assert "Đã đồng ý Chủ nhật 22/11/2026, bản 1." in text
    client.post(ASKS, {"withdraw": "1"})
    assert client.get(f"/viec/giay/{PAPER.number}/").status_code == 302
    assert not re.search(r"<input[^>]* checked", client.get(ASKS).content.decode())


def test_who_agreed_to_other_words_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    client = client_with(**TOUR)
    agree(client, PAPER.number)
    monkeypatch.setattr(consent, "VERSION", consent.VERSION + 1)
    assert client.get(f"/viec/giay/{PAPER.number}/").status_code == 302


def test_the_consent_lies_in_the_sealed_draft_and_nowhere_else() -> None:
    client = client_with(**TOUR)
    counts = {model: model._default_manager.count() for model in apps.get_models()}
    before = dict(client.cookies)
    agree(client, PAPER.number)
    assert {model: model._default_manager.count() for model in apps.get_models()} == counts
    assert dict(client.cookies) == before
    stored = bytes(Draft.objects.get().sealed)
    for mark in (b"D12a", b"consent", b"go_on", b"person"):
        assert mark not in stored


def test_without_answers_the_page_leads_to_the_start_and_stores_nothing() -> None:
    client = Client()
    html = client.get(ASKS).content.decode()
    assert 'name="choice"' not in html
    assert agree(client, PAPER.number).headers["Location"] == "/"
    assert Draft.objects.count() == 0


def test_consent_ends_with_the_draft(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    client = client_with(**TOUR)
    agree(client, PAPER.number)
    from intake import moment

    later = moment.now() + timedelta(hours=25)
    monkeypatch.setattr(moment, "now", lambda: later)
    assert client.get(f"/viec/giay/{PAPER.number}/").status_code == 410
    assert client.get(f"/viec/giay/{PAPER.number}/").status_code == 302


def test_somebody_under_18_is_asked_too() -> None:
    assert "dưới 18 tuổi" in seen(client_with(**(TOUR | {"age": 16})).get(ASKS).content.decode())
    assert "dưới 18 tuổi" not in seen(client_with(**TOUR).get(ASKS).content.decode())


def test_every_word_is_in_both_languages_and_titles_are_neutral() -> None:
    for text in CONSENT_WORDS.values():
        assert text.vi
        assert text.vi != text.en
    title = re.search(r"<title>(.*?)</title>", client_with(**TOUR).get(ASKS).content.decode())
    assert title is not None
    assert "giấy tờ 24" in title[1]


def test_who_is_of_age_by_now_is_not_spoken_of_as_a_minor() -> None:
    told = CONSENT_WORDS["consent.minor"].vi
    assert told in client_with(**TOUR, age=16).get(ASKS).text
    assert told not in client_with(**{**TOUR, "arrested_at": "2022-11-18"}, age=16).get(ASKS).text
