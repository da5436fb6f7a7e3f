"""A form that went stale: what was typed is ready to be sent again, unless somebody else's page sent it."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from config.words import WORDS

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.config.faults")]
TYPED = {"chuyen": ["dòng một\ndòng hai <b>", "hai"], "csrfmiddlewaretoken": "old"}


def test_our_own_stale_form_can_be_sent_again(strict_client: Client) -> None:
    response = strict_client.post("/thu/gui/", TYPED, headers={"sec-fetch-site": "same-origin"})
    page = response.content.decode()
    assert response.status_code == 403
    assert WORDS["error.csrf"].vi in page
    assert "dòng một\ndòng hai &lt;b&gt;" in page
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert token is not None
    again = strict_client.post("/thu/gui/", {**TYPED, "csrfmiddlewaretoken": token[1]})
    assert again.status_code == 200


def test_the_address_of_the_host_will_do_for_old_browsers(strict_client: Client) -> None:
    page = strict_client.post("/thu/gui/", TYPED, headers={"origin": "http://testserver"}).content.decode()
    assert "dòng một" in page


@pytest.mark.parametrize(
    "sent", [{"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"}, {"origin": "http://evil.example"}, {}]
)
def test_a_form_from_elsewhere_is_not_offered_again(strict_client: Client, sent: dict[str, str]) -> None:
    response = strict_client.post("/thu/gui/", TYPED, headers=sent)
    page = response.content.decode()
    assert response.status_code == 403
    assert WORDS["error.csrf.other"].vi in page
    assert "dòng một" not in page
    assert "<form" not in page
