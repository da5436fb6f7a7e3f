"""The desk on a host of its own: each host answers for its side alone, and neither knows a cookie of the other."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import get_resolver

from tests.config.test_production import python

pytestmark = pytest.mark.django_db
DESK, PUBLIC = {"host": "desk.example:8443"}, {"host": "forms.example"}
ON_BOTH = ("ngon-ngu/", "thoat/")


@pytest.fixture
def apart(settings: Any) -> Client:
    """A server with two names."""
    settings.ALLOWED_HOSTS, settings.DESK_HOST = ["desk.example", "forms.example"], "desk.example"
    return Client()


def plain_addresses(desk: bool) -> list[str]:
    """Every address of one side that takes nothing."""
    found = {str(pattern[0][0][0]) for name, pattern in get_resolver().reverse_dict.lists() if isinstance(name, str)}
    return sorted(f"/{path}" for path in found if "%" not in path and path.startswith("ban/") is desk)


def test_the_public_host_has_no_desk(apart: Client) -> None:
    like_none = apart.get("/khong-co/", headers=PUBLIC)
    for address in plain_addresses(desk=True):
        response = apart.get(address, headers=PUBLIC)
        assert response.status_code == 404, address
        assert not response.cookies, address
        assert len(response.content) == len(like_none.content)
    assert apart.get("/", headers=PUBLIC).status_code == 200


def test_the_desks_host_has_nothing_of_the_public_side(apart: Client) -> None:
    for address in plain_addresses(desk=False):
        response = apart.get(address, headers=DESK)
        if address == "/":
            assert (response.status_code, response["Location"]) == (302, "/ban/")
        elif address.startswith(tuple(f"/{path}" for path in ON_BOTH)):
            assert response.status_code in (200, 302), address
        else:
            assert response.status_code == 404, address
            assert '<footer class="foot">' not in response.content.decode(), "no link that leads nowhere"
            assert "/thoat/" in response.content.decode()
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
