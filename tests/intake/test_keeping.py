"""Save and come back: a code, seven days, another device; nothing of it where nobody may find it."""

from __future__ import annotations

import base64
import re
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client

from intake import drafts
from intake.book import book
from intake.models import Draft, Kept
from intake.words import WORDS
from sealing import codes
from sealing.envelope import LARGEST
from sealing.keys import draft_keys
from tests.intake.conftest import NOW

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.FIXED_NOW = NOW


def begun(device: str = "own") -> Client:
    client = Client()
    client.post("/", {"device": device})
    slug = book().by_id["respondent"].slug
    client.post(f"/m/{slug}/", {f"{slug}-a": "family", "_go": "1"})
    return client


def code_of(client: Client) -> str:
    page = client.post("/giu-lai/", {"keep": "1"}).content.decode()
    return re.search(r"<code>([0-9A-Z ]+)</code>", page)[1]


def open_with(code: str, device: str = "own") -> tuple[Client, object]:
    other = Client()
    return other, other.post("/lam-tiep/", {"code": code, "device": device})


def refused(code: str, device: str = "own") -> str:
    """The page that is shown where a code opens nothing; the form itself is answered by no page."""
    other, response = open_with(code, device)
    assert (response.status_code, response["Location"], response.content) == (303, "/lam-tiep/", b"")
    page = other.get("/lam-tiep/")
    assert page.status_code == 200
    return page.content.decode()


def goes_on(client: Client) -> bool:
    return "Cho người thân của tôi" in client.get("/xem-lai/").content.decode()


def test_the_code_opens_the_answers_on_another_device_where_they_stopped():
    code = code_of(begun())
    other, response = open_with(code.lower().replace(" ", "-"))
    assert response["Location"] == f"/m/{book().by_id['still_held'].slug}/"
    assert goes_on(other)


def test_after_a_day_the_cookie_opens_nothing_and_the_code_still_does(settings):
    client = begun()
    code = code_of(client)
    settings.FIXED_NOW = NOW + timedelta(hours=25)
    call_command("purge")
    assert client.get("/xem-lai/").status_code == 410
    assert goes_on(open_with(code)[0])


@pytest.mark.parametrize(("later", "opens"), [(timedelta(days=7, minutes=-1), True), (timedelta(days=7), False)])
def test_seven_days_and_no_longer(settings, later, opens):
    code = code_of(begun())
    settings.FIXED_NOW = NOW + later
    other, response = open_with(code)
    assert (response["Location"] != "/lam-tiep/") is opens
    assert goes_on(other) is opens


def test_no_code_where_all_is_as_long_as_can_be_kept_and_nothing_is_lost():
    client = begun()
    keys = draft_keys(base64.urlsafe_b64decode(client.cookies["page"].value + "=="))
    draft = drafts.opened(keys)
    room = LARGEST - 4 - len(draft.state.to_bytes())
    draft.state.typed["respondent"] = {"a": ["x" * (room - 28)]}
    drafts.save(draft)
    response = client.post("/giu-lai/", {"keep": "1"})
    assert (response.status_code, "dài quá" in response.content.decode()) == (413, True)
    assert not Kept.objects.exists()
    assert goes_on(client)


def test_when_the_days_are_over_nothing_is_left(settings):
    code_of(begun())
    settings.FIXED_NOW = NOW + timedelta(days=7, minutes=11)
    call_command("purge")
    assert not Kept.objects.exists()
    assert not Draft.objects.exists()


def test_without_a_code_nothing_outlasts_its_day(settings):
    begun()
    settings.FIXED_NOW = NOW + timedelta(hours=24, minutes=11)
    call_command("purge")
    assert not Draft.objects.exists()


def test_never_on_a_shared_device():
    client = begun("shared")
    page = client.post("/giu-lai/", {"keep": "1"}).content.decode()
    assert "<code>" not in page
    assert not Kept.objects.exists()
    assert "Lấy mã" not in client.get("/giu-lai/").content.decode()


def test_come_back_on_a_shared_device_and_its_ten_minutes_count(settings):
    other, _ = open_with(code_of(begun()), "shared")
    assert goes_on(other)
    settings.FIXED_NOW = NOW + timedelta(minutes=11)
    assert other.get("/xem-lai/").status_code == 410


def test_the_way_out_closes_the_device_and_the_code_still_opens():
    client = begun()
    code = code_of(client)
    client.get("/thoat/")
    assert not client.cookies["page"].value
    assert goes_on(open_with(code)[0])


def test_without_a_code_the_way_out_deletes():
    begun().get("/thoat/")
    assert not Draft.objects.exists()


def test_deleted_is_deleted_whatever_code_there_was():
    client = begun()
    code = code_of(client)
    client.post("/xoa/")
    assert not Draft.objects.exists()
    assert not Kept.objects.exists()
    assert WORDS["back.nothing"].vi in refused(code)


def test_a_new_code_ends_the_old_one():
    client = begun()
    first, second = code_of(client), code_of(client)
    assert not goes_on(open_with(first)[0])
    assert goes_on(open_with(second)[0])


def test_unknown_used_up_and_deleted_codes_look_the_same(settings):
    gone, over = begun(), begun()
    deleted, late = code_of(gone), code_of(over)
    gone.post("/xoa/")
    settings.FIXED_NOW = NOW + timedelta(days=8)
    pages = {re.sub(r'value="[^"]*"', "", refused(code)) for code in (deleted, late, codes.new_code())}
    assert len(pages) == 1


def test_a_code_never_takes_the_place_of_other_answers():
    code = code_of(begun())
    other = begun()
    before = other.cookies["page"].value
    response = other.post("/lam-tiep/", {"code": code, "device": "own"})
    assert (response.status_code, response.content) == (303, b"")
    assert "đang có câu trả lời khác" in other.get("/lam-tiep/").content.decode()
    assert other.cookies["page"].value == before


@pytest.mark.parametrize("typed", ["", "ABC", "é" * 24, "0" * 500, "\x00", "𝄞" * 60, "漢字" * 30])
def test_what_is_no_code_is_said_and_kept_in_its_box(typed):
    page = refused(typed)
    assert WORDS["back.not_a_code"].vi in page
    assert f'value="{typed[:60]}"' in page
    assert 'value="own" id="device" checked' in page


def test_whose_device_is_asked_and_the_code_stays():
    other = Client()
    code = codes.new_code()
    other.post("/lam-tiep/", {"code": code})
    page = other.get("/lam-tiep/").content.decode()
    assert WORDS["start.choose"].vi in page
    assert f'value="{code}"' in page


def test_what_was_typed_is_sealed_and_stays_ten_minutes(settings):
    other, _ = open_with("ABC DEF")
    cookie = other.cookies["back"]
    assert (cookie["httponly"], cookie["samesite"], cookie["max-age"], cookie["expires"]) == (True, "Strict", "", "")
    assert "ABC" not in cookie.value
    assert len(cookie.value) == len(open_with("A" * 60)[0].cookies["back"].value), "its length tells nothing"
    for minutes, stands in ((9, True), (0, True), (1, False)):
        settings.FIXED_NOW += timedelta(minutes=minutes)
        assert ("ABC DEF" in other.get("/lam-tiep/").content.decode()) is stands
    assert other.cookies["back"].value == ""


@pytest.mark.parametrize("way", ["exit", "delete", "opened", "altered"])
def test_what_was_typed_goes_with_leaving_deleting_and_opening(way):
    code = code_of(begun())
    other, _ = open_with("ABC DEF")
    if way == "altered":
        other.cookies["back"] = other.cookies["back"].value[:-9] + "A" * 9
    elif way == "opened":
        other.post("/lam-tiep/", {"code": code, "device": "own"})
        assert goes_on(other)
    else:
        other.get("/thoat/") if way == "exit" else other.post("/xoa/")
    assert "ABC DEF" not in other.get("/lam-tiep/").content.decode()
    assert other.cookies["back"].value == ""


def test_another_language_and_a_form_too_old_keep_it_and_no_page_answers():
    strict = Client(enforce_csrf_checks=True)
    sent = {"code": "ABC DEF", "device": "shared"}
    stale = strict.post("/lam-tiep/", sent, headers={"sec-fetch-site": "same-origin"})
    assert (stale.status_code, stale["Location"], stale.content) == (303, "/lam-tiep/", b"")
    page = strict.get("/lam-tiep/").content.decode()
    assert WORDS["back.again"].vi in page
    assert 'value="ABC DEF"' in page
    assert 'value="shared" id="device-shared" checked' in page
    forged = strict.post("/lam-tiep/", sent, headers={"sec-fetch-site": "cross-site"})
    assert (forged.status_code, b"ABC DEF" in forged.content) == (403, False)


def test_pressed_twice_at_once_it_opens_both_times(monkeypatch):
    code, raced = code_of(begun()), []
    save = drafts.save

    def another_is_faster(draft):
        if not raced:
            raced.append(True)
            open_with(code)
        save(draft)

    monkeypatch.setattr(drafts, "save", another_is_faster)
    other, response = open_with(code)
    assert (response.status_code, bool(raced)) == (303, True)
    assert goes_on(other)


def test_staying_counts_anew(settings):
    client = begun("shared")
    settings.FIXED_NOW = NOW + timedelta(minutes=9)
    assert "Đã tính giờ lại" in client.post("/giu-lai/", {"stay": "1"}).content.decode()
    settings.FIXED_NOW = NOW + timedelta(minutes=18)
    assert client.get("/xem-lai/").status_code == 200


def test_looking_writes_nothing():
    client = begun()
    before = list(Draft.objects.values_list("revision", "expires_at"))
    client.get("/giu-lai/")
    assert list(Draft.objects.values_list("revision", "expires_at")) == before
    assert not Kept.objects.exists()


def test_neither_code_nor_secret_lies_in_the_database():
    client = begun()
    code, cookie = code_of(client), client.cookies["page"].value
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM intake_kept UNION ALL SELECT row_id, sealed, expires_at FROM intake_draft")
        held = b"".join(bytes(c) if isinstance(c, bytes | memoryview) else str(c).encode() for r in cursor for c in r)
    for spelled in (code, code.replace(" ", ""), cookie):
        assert spelled.encode() not in held


def test_another_pepper_opens_nothing(settings):
    code = code_of(begun())
    settings.CODE_PEPPER = bytes(32)
    assert WORDS["back.nothing"].vi in refused(code)


def test_the_page_that_has_no_answers_leads_to_the_box_for_the_code():
    assert Client().get("/giu-lai/")["Location"] == "/lam-tiep/"
