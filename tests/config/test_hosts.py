"""The desk on a host of its own: each host answers for its side alone, and neither knows a cookie of the other."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client

from tests.config.test_headers import addresses
from tests.config.test_production import python

pytestmark = pytest.mark.django_db
DESK, PUBLIC = {"host": "desk.example:8443"}, {"host": "forms.example"}
ON_BOTH = ("/ngon-ngu/", "/thoat/")


@pytest.fixture
def apart(settings: Any) -> Client:
    """A server with two names."""
    settings.ALLOWED_HOSTS, settings.DESK_HOST = ["desk.example", "forms.example"], "desk.example"
    return Client()


def of_side(desk: bool) -> list[str]:
    """Every address of one side."""
    found = [address for address in addresses() if address.startswith("/ban/") is desk]
    assert len(found) > 20
    return found


def page_of(client: Client, address: str) -> str:
    """What the public host answers, but for the address that its link of the language comes back to."""
    return client.get(address, headers=PUBLIC).content.decode().replace(quote(address, safe=""), "")


def test_the_public_host_has_no_desk(apart: Client) -> None:
    like_none, there = page_of(apart, "/khong-co/"), set()
    for address in of_side(desk=True):
        response = apart.get(address, headers=PUBLIC)
        assert response.status_code == 404, address
        assert not response.cookies, address
        assert page_of(apart, address) == like_none, address
        there.add(apart.get(address, headers=DESK).status_code)
    assert {200, 302} <= there, "the desk's host has them"
    assert apart.get("/", headers=PUBLIC).status_code == 200


def test_the_desks_host_has_nothing_of_the_public_side(apart: Client) -> None:
    there = set()
    for address in of_side(desk=False):
        response = apart.get(address, headers=DESK)
        if address == "/":
            assert (response.status_code, response["Location"]) == (302, "/ban/")
        elif not address.startswith(ON_BOTH):
            assert response.status_code == 404, address
            assert '<footer class="foot">' not in response.content.decode(), "no link that leads nowhere"
            assert "/thoat/" in response.content.decode()
            there.add(apart.get(address, headers=PUBLIC).status_code)
    assert {200, 302} <= there, "the public host has them"
    for address in ("/ngon-ngu/en/", "/thoat/"):
        assert apart.get(address, headers=DESK).status_code == 302, address
    assert apart.get("/ban/vao/", headers=DESK).status_code == 200


def test_without_a_host_of_its_own_the_desk_is_on_every_one(client: Client, settings: Any) -> None:
    settings.DESK_HOST = ""
    assert client.get("/ban/vao/").status_code == 200
    assert '<footer class="foot">' in client.get("/khong-co/").content.decode()


def test_a_desk_on_an_unknown_or_misspelt_host_does_not_start() -> None:
    for given, said in (("desk.example", "one of ALLOWED_HOSTS"), ("https://desk.example", "without scheme")):
        result = python("manage.py", "check", DESK_HOST=given)
        assert result.returncode != 0
        assert said in result.stderr
