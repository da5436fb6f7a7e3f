"""The names of one print between two pages: sealed, for this paper and draft, ten minutes, gone with the way out."""

from __future__ import annotations

from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from django.test import Client

from intake.models import Draft
from remedies.filling_words import FILLING_WORDS
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers_for_tests import TOUR

pytestmark = pytest.mark.django_db
NAME, OTHER = "Đàm Thị Nhãn Đặc Biệt", "Lê Thị Khác"
D01, D05 = "/viec/giay/1/dien/", "/viec/giay/5/dien/"
SEEN, LATE = f"{D01}?xem=1", FILLING_WORDS["fill.late"].vi


@pytest.fixture(autouse=True)
def _clock(fixed_now: Any) -> None:
    """Sunday 22 November 2026, 9:00."""


@pytest.fixture
def mai() -> Client:
    """Somebody who has typed a name for paper 1 and sees the paper."""
    client = client_with(**TOUR)
    assert client.post(D01, {"_see": "1", "filer_full_name": NAME})["Location"] == SEEN
    assert NAME in shown(client, SEEN)
    return client


def shown(client: Client, address: str = D01) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return unescape(response.content.decode())


def test_the_cookie_ends_with_the_browser_and_is_read_by_no_script(mai: Client) -> None:
    cookie = mai.cookies["fill"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Strict", "/")
    assert (cookie["max-age"], cookie["expires"]) == ("", "")
    assert len(cookie.OutputString()) < 4000


def test_its_length_tells_little(mai: Client) -> None:
    short = len(mai.cookies["fill"].value)
    mai.post(D01, {"_see": "1", "filer_full_name": "A", "filer_phone": "0900 000 000", "doc_place": "Cà Mau"})
    assert len(mai.cookies["fill"].value) == short


def test_ten_minutes_without_use_and_no_longer(mai: Client, settings: Any) -> None:
    settings.FIXED_NOW += timedelta(minutes=9)
    assert NAME in shown(mai, SEEN), "which counts as use"
    settings.FIXED_NOW += timedelta(minutes=9)
    assert NAME in shown(mai)
    settings.FIXED_NOW += timedelta(minutes=10)
    late = shown(mai, SEEN)
    assert NAME not in late
    assert LATE in late
    assert LATE not in shown(mai), "said once"


@pytest.mark.parametrize("button", [{"_make": "vi.pdf"}, {"_go": "1"}, {"_see": "1"}, {"_keep": "1"}, {"_lang": "vi"}])
def test_when_the_time_is_over_no_paper_is_made_without_the_names(mai: Client, settings: Any, button: Any) -> None:
    settings.FIXED_NOW += timedelta(minutes=11)
    response = mai.post(D01, {"_held": "1", "filer_birth_year": "1970", **button})
    assert (response.status_code, response["Location"]) == (303, f"{D01}?t=1")
    page = shown(mai)
    assert LATE in page
    assert NAME not in page
    assert 'value="1970"' in page, "what was typed last is there"
    assert NAME not in shown(mai, "/viec/giay/1/")


@pytest.mark.parametrize("way", ["exit", "delete", "drop", "keep"])
def test_leaving_forgetting_dropping_and_keeping_end_it(mai: Client, way: str) -> None:
    if way == "exit":
        mai.get("/thoat/")
    else:
        mai.post("/xoa/") if way == "delete" else mai.post(D01, {f"_{way}": "1", "_at": "9"})
    assert mai.cookies["fill"].value == ""
    assert (NAME in shown(mai)) is (way == "keep")


def test_dropping_what_was_typed_writes_nothing(mai: Client) -> None:
    before = list(Draft.objects.values_list())
    assert "Xóa chữ vừa gõ" in shown(mai, SEEN)
    mai.post(D01, {"_drop": "1"})
    assert list(Draft.objects.values_list()) == before


def test_the_end_of_the_draft_ends_it(mai: Client, settings: Any) -> None:
    settings.FIXED_NOW += timedelta(days=2)
    assert mai.get(D01).status_code == 410
    assert mai.cookies["fill"].value == ""


def test_another_draft_or_none_or_another_server_does_not_open_it(mai: Client, settings: Any) -> None:
    value = mai.cookies["fill"].value
    for other in (client_with(**TOUR), Client()):
        other.cookies["fill"] = value
        assert NAME not in shown(other)
    settings.CODE_PEPPER = bytes(32)
    mai.cookies["fill"] = value
    assert NAME not in shown(mai)


def test_without_a_draft_they_go_from_page_to_page_too() -> None:
    client = Client()
    client.post(D01, {"_see": "1", "filer_full_name": NAME})
    assert NAME in shown(client, SEEN)
    assert client.post(D01, {"_held": "1", "_make": "vi.docx"}).content.startswith(b"PK")


def test_what_is_too_long_stands_on_the_page_that_answers_and_it_says_so() -> None:
    client = client_with(**TOUR)
    keys = (
        "filer_full_name",
        "filer_address",
        "detainee_full_name",
        "detainee_address",
        "filer_relation",
        "late_reason",
    )
    posted = {k: "".join(chr(0x4E00 + (n * 7919 + len(k) * 31) % 20000) for n in range(240)) for k in keys}
    posted |= {"detention_place": "x", "authorisation_ref": posted["filer_address"][::-1]}
    response = client.post(D01, {"_lang": "vi", **posted})
    page = unescape(response.content.decode())
    assert response.status_code == 200
    assert FILLING_WORDS["fill.too_long"].vi in page
    assert posted["detainee_full_name"] in page
    assert client.cookies["fill"].value == ""
    client.post(D05, {"_go": "1", "filer_full_name": OTHER})
    client.post(D01, {"_lang": "vi", **posted})
    assert OTHER in shown(client, D05), "those of another paper stay"
    again = client.post(D01, {"_seen": "1", "_lang": "en", **posted})
    assert FILLING_WORDS["fill.too_long"].en in again.content.decode()
    assert posted["filer_full_name"] in again.content.decode()
