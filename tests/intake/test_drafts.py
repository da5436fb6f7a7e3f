"""Drafts: sealed, made by a first answer, one writer at a time, and gone when their life is over."""

from __future__ import annotations

import base64
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.http import HttpResponse
from django.test import RequestFactory

from intake import drafts
from intake.models import Draft
from intake.state import State
from tests.intake.conftest import NOW

pytestmark = pytest.mark.django_db
MARK = "Đoàn Văn Mật 079123456789"


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.FIXED_NOW = NOW


def request_with(cookie: str = ""):
    request = RequestFactory().get("/")
    if cookie:
        request.COOKIES["page"] = cookie
    return request


def made(device="own"):
    response = HttpResponse()
    draft = drafts.create(request_with(), response, device)
    return draft, response.cookies["page"]


def test_a_draft_opens_with_its_cookie_only():
    draft, cookie = made()
    assert drafts.current(request_with(cookie.value)).keys == draft.keys
    assert drafts.current(request_with()) is None
    assert drafts.current(request_with(base64.urlsafe_b64encode(bytes(32)).decode())) is None


@pytest.mark.parametrize("cookie", ["x", "é" * 43, "A" * 44, "=" * 10, "\x00", "A" * 5000])
def test_any_other_cookie_opens_nothing(cookie):
    assert drafts.current(request_with(cookie)) is None


def test_the_cookie_ends_with_the_browser(settings):
    _, cookie = made()
    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert not cookie["max-age"]
    assert not cookie["expires"]
    settings.COOKIE_SECURE, settings.DRAFT_COOKIE_NAME = True, "__Host-page"
    response = HttpResponse()
    drafts.create(request_with(), response, "own")
    assert response.cookies["__Host-page"]["secure"]
    assert response.cookies["__Host-page"]["path"] == "/"
    assert not response.cookies["__Host-page"]["domain"]


def dump() -> bytes:
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM intake_draft")
        return b"".join(
            bytes(c) if isinstance(c, bytes | memoryview) else str(c).encode() for row in cursor for c in row
        )


def test_the_table_holds_no_answer_in_any_spelling():
    draft, cookie = made()
    draft.state.answer("commune", MARK)
    draft.state.keep_typed("age", {"t": [MARK]}, complained=True)
    drafts.save(draft)
    held = dump()
    for text in (MARK, "079123456789", '"commune"', '"device":"own"', cookie.value):
        for encoding in ("utf-8", "utf-16-le"):
            assert text.encode(encoding) not in held
        assert base64.b64encode(text.encode()).rstrip(b"=")[:-2] not in held
        assert text.encode().hex().encode() not in held
    assert drafts.current(request_with(cookie.value)).state.answers == {"commune": MARK}


def test_rows_cannot_be_swapped():
    one, cookie_one = made()
    two, _ = made()
    sealed = Draft.objects.get(row_id=two.keys.row_id).sealed
    Draft.objects.filter(row_id=one.keys.row_id).update(sealed=sealed)
    assert drafts.current(request_with(cookie_one.value)) is None


def test_an_older_state_cannot_be_put_back():
    draft, cookie = made()
    old = bytes(Draft.objects.get().sealed)
    draft.state.answer("age", 30)
    drafts.save(draft)
    Draft.objects.update(sealed=old)
    assert drafts.current(request_with(cookie.value)) is None


def test_the_second_writer_is_refused():
    draft, cookie = made()
    other = drafts.current(request_with(cookie.value))
    draft.state.answer("age", 30)
    drafts.save(draft)
    other.state.answer("age", 31)
    with pytest.raises(drafts.StaleDraft):
        drafts.save(other)
    assert drafts.current(request_with(cookie.value)).state.answers == {"age": 30}


@pytest.mark.parametrize(("device", "life"), [("own", timedelta(hours=24)), ("shared", timedelta(minutes=10))])
def test_a_draft_lives_from_its_last_write(device, life, settings):
    draft, cookie = made(device)
    settings.FIXED_NOW = NOW + life - timedelta(seconds=1)
    assert drafts.current(request_with(cookie.value))
    drafts.save(draft)
    settings.FIXED_NOW = NOW + 2 * life - timedelta(seconds=2)
    assert drafts.current(request_with(cookie.value))
    settings.FIXED_NOW = NOW + 2 * life
    assert drafts.current(request_with(cookie.value)) is None


def test_purging_deletes_what_is_over_and_nothing_else(settings, capsys):
    made("shared")
    made("own")
    settings.FIXED_NOW = NOW + timedelta(minutes=9)
    call_command("purge")
    assert Draft.objects.count() == 2
    settings.FIXED_NOW = NOW + timedelta(minutes=20)
    call_command("purge")
    assert Draft.objects.count() == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(";")[0] for line in lines] == ["0 deleted", "1 deleted"]


def test_a_new_draft_sweeps_out_the_old(settings):
    made("shared")
    settings.FIXED_NOW = NOW + timedelta(hours=1)
    made("own")
    assert Draft.objects.count() == 1


def test_the_row_does_not_tell_the_minute(settings):
    settings.FIXED_NOW = NOW + timedelta(minutes=3, seconds=7)
    made("own")
    assert Draft.objects.get().expires_at == NOW + timedelta(hours=24, minutes=10)


def test_deleting():
    _, cookie = made()
    request, response = request_with(cookie.value), HttpResponse()
    assert drafts.delete(request, response)
    assert not Draft.objects.exists()
    assert response.cookies["page"]["max-age"] == 0
    assert drafts.current(request) is None
    assert not drafts.delete(request, HttpResponse())


def test_a_draft_that_is_too_large_is_refused_whole():
    draft, cookie = made()
    draft.state.answer("commune", "x" * 5_000_000)
    with pytest.raises(drafts.DraftFull):
        drafts.save(draft)
    assert drafts.current(request_with(cookie.value)).state.answers == {}


def test_a_state_survives_its_spelling():
    state = State(
        "own",
        NOW,
        3,
        {"age": 30, "arrested_at": {"earliest": "a", "latest": "b"}},
        ["x"],
        {"q": {"t": ["ế"]}},
        ["q"],
        {"q": 2},
    )
    assert State.from_bytes(state.to_bytes(), 3) == state


def test_a_state_of_another_version_is_read_as_far_as_it_goes():
    data = b'{"device":"own","written_at":"2026-11-22T09:00:00+07:00","answers":{"age":3},"later":1}'
    assert State.from_bytes(data, 1).answers == {"age": 3}


def test_storing_bytes_stays_near_the_bucket():
    draft, _ = made()
    draft.state.answer("commune", "x" * 3000)
    drafts.save(draft)
    assert len(bytes(Draft.objects.get().sealed)) <= 4096 * 1.2
