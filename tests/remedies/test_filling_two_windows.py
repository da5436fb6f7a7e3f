"""Names of one print in two windows: for two papers, for the same one, and where there is no room for both."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from django.test import Client

from intake.words import say
from remedies.catalogue import identity
from remedies.filling_words import FILLING_WORDS as WORDS
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers_for_tests import TOUR

pytestmark = pytest.mark.django_db
NAME, OTHER = "Đàm Thị Nhãn Đặc Biệt", "Lê Thị Khác"
D01, D02, D05 = (f"/viec/giay/{number}/dien/" for number in (1, 2, 5))
MOST = 8190
"""Bytes of one header line that the server takes."""


@pytest.fixture(autouse=True)
def _clock(fixed_now: Any) -> None:
    """Sunday 22 November 2026, 9:00."""


@pytest.fixture
def mai() -> Client:
    return client_with(**TOUR)


def shown(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return unescape(response.content.decode())


def post(client: Client, address: str, button: str = "_go", **typed: Any) -> str:
    """The page that the press leads to."""
    response = client.post(address, {button: "1", **typed}, follow=True)
    assert response.redirect_chain
    return unescape(response.content.decode())


def long(seed: int, boxes: int) -> dict[str, str]:
    """So many boxes filled with what cannot be made shorter."""
    keys = ("filer_full_name", "filer_address", "detainee_full_name", "detainee_address", "filer_relation")
    return {k: "".join(chr(0x4E00 + (n * 7919 + seed * 977 + len(k) * 31) % 20000) for n in range(200))
            for k in keys[:boxes]}  # fmt: skip


def test_names_for_two_papers_stay_each_with_its_own(mai: Client) -> None:
    post(mai, D01, "_see", filer_full_name=NAME)
    assert NAME not in shown(mai, D05)
    post(mai, D05, filer_full_name=OTHER)
    for address, there, not_there in ((D01, NAME, OTHER), (D05, OTHER, NAME), (f"{D01}?xem=1", NAME, OTHER)):
        page = shown(mai, address)
        assert there in page
        assert not_there not in page
        assert WORDS["fill.gone"].vi not in page


def test_dropping_those_of_one_paper_leaves_those_of_the_other(mai: Client) -> None:
    post(mai, D01, filer_full_name=NAME)
    post(mai, D05, filer_full_name=OTHER)
    post(mai, D05, "_drop")
    assert OTHER not in shown(mai, D05)
    assert NAME in shown(mai, D01)


def test_each_has_its_own_ten_minutes(mai: Client, settings: Any) -> None:
    post(mai, D01, filer_full_name=NAME)
    settings.FIXED_NOW += timedelta(minutes=6)
    post(mai, D05, filer_full_name=OTHER)
    settings.FIXED_NOW += timedelta(minutes=6)
    assert OTHER in shown(mai, D05)
    late = shown(mai, D01)
    assert NAME not in late
    assert WORDS["fill.late"].vi in late
    assert OTHER in shown(mai, D05)


def test_without_room_for_both_those_not_used_for_longest_give_way_and_both_pages_say_so(
    mai: Client, settings: Any
) -> None:
    for minute, (address, seed) in enumerate(((D01, 1), (D02, 2))):
        settings.FIXED_NOW += timedelta(minutes=minute)
        post(mai, address, **long(seed, 2))
    page = post(mai, D05, **long(3, 2))
    assert say("fill.gave_way_there", "vi", papers="1") in page
    assert long(2, 2)["filer_full_name"] in shown(mai, D02)
    gone = shown(mai, D01)
    assert WORDS["fill.gave_way"].vi in gone
    assert long(1, 2)["filer_full_name"] not in gone
    again = shown(mai, D01)
    assert WORDS["fill.gave_way"].vi not in again, "said once"
    assert say("fill.gave_way_there", "vi", papers="1") not in shown(mai, D05)


@pytest.mark.parametrize("button", [{"_make": "vi.pdf"}, {"_go": "1"}, {"_see": "1"}, {"_lang": "vi"}])
def test_no_paper_is_made_without_names_that_gave_way(mai: Client, button: Any) -> None:
    post(mai, D01, **long(1, 4))
    post(mai, D05, **long(2, 4))
    response = mai.post(D01, {"_held": "1", "filer_birth_year": "1970", **button})
    assert response.status_code == 303
    page = shown(mai, response["Location"])
    assert WORDS["fill.gave_way"].vi in page
    assert 'value="1970"' in page, "what was typed last is there"


def test_all_cookies_at_their_fullest_stay_within_one_line_of_a_request(mai: Client) -> None:
    post(mai, D01, **long(1, 4))
    mai.cookies["view"] = mai.cookies["fill"].value
    other = Client()
    other.post("/lam-tiep/", {"code": "漢" * 60})
    mai.cookies["back"] = other.cookies["back"].value
    Client().get("/")
    strict = Client(enforce_csrf_checks=True)
    strict.get("/")
    mai.cookies["form"] = strict.cookies["form"].value
    mai.cookies["lang"] = "vi"
    line = "; ".join(f"__Host-{name}={cookie.value}" for name, cookie in mai.cookies.items())
    assert len(mai.cookies) == 6
    assert 7900 < len(line) < MOST - len("Cookie: ") - len(".s"), "and two full ones are in it"


@pytest.mark.parametrize("place", ["?t=1", "?t=2", "?xem=1"])
def test_an_answer_of_another_window_that_came_between_is_told(mai: Client, place: str) -> None:
    """Each answer brings the whole cookie: one that was asked for before overwrites what came after."""
    before = mai.cookies["fill"].value if "fill" in mai.cookies else ""
    post(mai, D01, filer_full_name=NAME)
    mai.cookies["fill"] = before
    assert WORDS["fill.gone"].vi in shown(mai, D01 + place)


def test_a_first_look_says_nothing(mai: Client) -> None:
    page = shown(mai, D01)
    assert not any(WORDS[key].vi in page for key in ("fill.gone", "fill.late", "fill.gave_way"))


# the same paper


@pytest.mark.parametrize("button", [{"_go": "1"}, {"_see": "1"}, {"_keep": "1"}, {"_lang": "en"}, {"_stay": "1"}])
def test_a_second_window_of_the_same_paper_is_told_before_it_takes_their_place(mai: Client, button: Any) -> None:
    post(mai, D01, filer_full_name=NAME, filer_birth_year="1970")
    sent = {"_at": "0", "filer_full_name": OTHER, "filer_birth_year": ""}
    response = mai.post(D01, {**sent, **button})
    assert (response.status_code, response["Location"]) == (303, f"{D01}?t=1")
    page = re.sub("<[^>]+>", "", shown(mai, f"{D01}?t=1"))
    lang = button.get("_lang", "vi")
    for key, text in (("filer_full_name", NAME), ("filer_birth_year", "1970")):
        assert say("notice.now", lang, short=identity.KNOWN[key].label, now=text) in page
    assert say("notice.again", lang) in page
    again = shown(mai, f"{D01}?t=1")
    assert f'value="{OTHER}"' in again
    assert NAME not in again, "said once"
    post(mai, D01, **sent, _held="2")
    assert NAME not in shown(mai, f"{D01}?xem=1")
    assert OTHER in shown(mai, f"{D01}?xem=1")


def test_the_same_words_more_words_and_the_same_window_are_told_nothing(mai: Client) -> None:
    post(mai, D01, filer_full_name=NAME)
    for sent in ({"filer_full_name": NAME}, {"filer_full_name": NAME, "filer_birth_year": "1970"}):
        assert say("notice.again", "vi") not in post(mai, D01, **sent, _at="0"), "pressed twice, or only more"
    assert 'name="_held" value="2"' in shown(mai, D01)
    assert say("notice.again", "vi") not in post(mai, D01, filer_full_name=OTHER, _at="0", _held="2")
    assert OTHER in shown(mai, D01)
