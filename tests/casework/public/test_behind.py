"""The page behind the code: reads, adds, takes back; every code that opens nothing answers with the same bytes."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

import pytest
from django.template.loader import render_to_string
from django.test import Client

from casework import vault
from casework.models import AuditEntry, Case, Entry
from casework.public import behind
from casework.public.opening import withdraw
from casework.public.throttle import Throttle
from casework.public.words import WORDS
from casework.vault import Keys
from intake import carrying
from sealing.codes import code_keys, new_code, read, shown
from tests.casework.conftest import answered, at_code, hand_over
from tests.remedies.forms_for_tests import forms

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    monkeypatch.setattr(behind, "THROTTLE", Throttle(tries=1000))


def seen(reader: Client, status: int = 200) -> str:
    """The page as this browser sees it now."""
    response = reader.get("/ma/")
    assert response.status_code == status
    return unescape(response.content.decode())


def sent(reader: Client, **posted: str) -> str:
    """What is posted is answered by a redirect; the page that it leads to."""
    response = reader.post("/ma/", posted)
    assert (response.status_code, response["Location"], response.content) == (303, "/ma/", b"")
    return seen(reader)


def bare(response) -> tuple[object, ...]:
    """A response without what is random in every page."""
    body = re.sub(r'(name="csrfmiddlewaretoken" value|nonce)="[^"]+"', "", response.content.decode())
    headers = {k: re.sub(r"nonce-[^']+", "", v) for k, v in response.headers.items()}
    cookies = {k: (len(v.value), {**v, "expires": ""}) for k, v in response.cookies.items()}
    return response.status_code, headers, cookies, body


def test_the_code_opens_plan_and_messages(mai, made):
    code = hand_over(mai)
    case = Case.objects.get()
    entry = Entry(case=case, number=1, kind=Entry.MESSAGE)
    vault.seal_entry(
        entry, vault.shared_key(case, Keys(made.pair)), {"at": "2026-11-22T10:00:00+07:00", "text": "Chào chị"}
    )
    entry.save()
    page = seen(at_code(code.lower().replace(" ", "-")))
    assert "Chào chị" in page
    assert "Kế hoạch" in page
    assert "trang tự đóng lúc 9\u00a0giờ\u00a010" in page
    reader = at_code(code)
    reader.cookies["lang"] = "en"
    english = seen(reader)
    assert "Plan" in english
    assert "Caseworker" in english


@pytest.mark.parametrize("counting", [None, {"vi": "Tính từ hôm sau"}])
@pytest.mark.parametrize("template", ["public/due.html", "desk/due.html"])
def test_a_date_is_told_as_the_plan_tells_it_and_nothing_else_stands_there(template, counting):
    row = {
        "name": {"vi": "Gửi khiếu nại"},
        "when": {"vi": "Hết 02/12"},
        "counting": counting,
        "second": {"vi": "03/12"},
    }
    lines = re.sub(r"<[^>]+>", "\n", render_to_string(template, {"row": row})).split("\n")
    told = [row[part]["vi"] for part in ("name", "when", "counting", "second") if row[part]]
    assert [line for line in lines if line.strip()] == told


def test_what_happened_since_reaches_the_team_sealed(mai, made):
    reader = at_code(hand_over(mai))
    page = sent(reader, do="add", text="Hôm nay có giấy gia hạn")
    assert "Hôm nay có giấy gia hạn" in page
    assert "<p>Đã gửi.</p>" in page
    assert "<p>Đã gửi.</p>" not in seen(reader)
    entry = Entry.objects.get()
    assert "gia hạn".encode() not in bytes(entry.sealed)
    shared = vault.shared_key(entry.case, Keys(made.pair))
    assert vault.open_entry(entry, shared)["text"] == "Hôm nay có giấy gia hạn"


@pytest.mark.parametrize("text", ["", "   ", "\x00", "x" * 4001, "Lời kể dài. " * 400])
def test_an_addition_that_cannot_be_sent_says_why_and_stays(mai, text):
    page = sent(at_code(hand_over(mai)), do="add", text=text)
    assert not Entry.objects.exists()
    assert 'class="msg" id="m-text"' in page
    assert text.strip("\x00 ") in page


def test_a_text_too_long_for_the_cookie_stands_on_the_page_that_answers(mai):
    text = "".join(chr(0x4E00 + n * 7919 % 20000) for n in range(4100))
    reader = at_code(hand_over(mai))
    response = reader.post("/ma/", {"do": "add", "text": text})
    assert response.status_code == 200
    assert text in response.content.decode()
    assert "Kế hoạch" in seen(reader), "the page stays open"
    assert text not in seen(reader)


def test_unknown_mistyped_withdrawn_and_deleted_codes_answer_alike(mai, made, fixed_now):
    withdrawn = hand_over(mai)
    sent(at_code(withdrawn), do="withdraw", sure="1")
    other = Client()
    answered(other)
    deleted = hand_over(other)
    third = Client()
    answered(third)
    Case.objects.filter(state=Case.OPEN).delete()
    live = hand_over(third)
    mistyped = withdrawn[:-1] + ("0" if withdrawn[-1] != "0" else "1")
    tried = [shown(new_code()), mistyped, withdrawn, deleted, "", "x" * 5000, "\x00\u202e", live]
    readers = [Client() for _ in tried]
    answers = [bare(reader.post("/ma/", {"code": code})) for reader, code in zip(readers, tried, strict=True)]
    assert all(answer == answers[0] for answer in answers[1:]), "even the right one"
    pages = [bare(reader.get("/ma/")) for reader in readers]
    assert all(page == pages[0] for page in pages[1:-1])
    assert pages[-1] != pages[0]
    again = [bare(reader.get("/ma/")) for reader in readers]
    assert all(page == pages[0] for page in again[:-1]), "loaded anew"


def test_taking_it_back_needs_a_tick_and_leaves_nothing_that_opens(mai, made):
    code = hand_over(mai)
    before = Case.objects.get()
    reader, other = at_code(code), at_code(code)
    assert WORDS["code.withdraw_tick"].vi in sent(reader, do="withdraw")
    assert Case.objects.get().state == Case.OPEN
    assert WORDS["code.withdrawn_h1"].vi in sent(reader, do="withdraw", sure="1")
    assert WORDS["code.withdrawn_h1"].vi in seen(reader), "loaded anew"
    case = Case.objects.get()
    assert case.state == Case.WITHDRAWN
    assert case.lookup is None
    assert bytes(case.answers) != bytes(before.answers)
    assert len(case.answers) == len(before.answers)
    with pytest.raises(vault.Unopenable):
        vault.case_key(case, Keys(made.pair))
    page = sent(other, do="add", text="Viết ở cửa sổ khác")
    assert WORDS["code.nothing"].vi in page
    assert "Viết ở cửa sổ khác" in page
    assert not Entry.objects.exists()


def test_many_tries_are_asked_to_wait(monkeypatch, mai, fixed_now):
    monkeypatch.setattr(behind, "THROTTLE", Throttle(tries=2))
    code = hand_over(mai)
    readers = [at_code(code) for _ in range(3)]
    assert [reader.get("/ma/").status_code for reader in readers] == [200, 200, 429]
    assert WORDS["code.throttled"].vi in seen(readers[2], 429)


# what the browser holds


def held(reader: Client) -> str:
    return reader.cookies["view"].value


def test_the_code_is_in_no_cookie_and_no_address(mai, settings):
    code = hand_over(mai)
    reader = Client()
    response = reader.post("/ma/", {"code": code})
    kept = " ".join(f"{k}={v.value}" for k, v in reader.cookies.items())
    assert code.replace(" ", "") not in kept.replace(" ", "")
    assert code not in response.get("Location", "")
    keys = code_keys(read(code) or "", settings.CODE_PEPPER)
    for opens in (keys.lookup, keys.pair.private):
        assert opens.hex() not in kept
        assert opens.hex() not in reader.get("/ma/").content.decode()
    assert code not in reader.get("/ma/").content.decode()


def test_ten_minutes_without_use_close_it_and_say_so(mai, settings, fixed_now):
    reader = at_code(hand_over(mai))
    settings.FIXED_NOW = fixed_now + timedelta(minutes=9, seconds=59)
    before = held(reader)
    assert "Kế hoạch" in seen(reader), "which counts as use"
    settings.FIXED_NOW += timedelta(minutes=9, seconds=59)
    assert "Kế hoạch" in seen(reader)
    old = held(reader)
    settings.FIXED_NOW += timedelta(minutes=10)
    late = seen(reader)
    assert WORDS["code.late"].vi in late
    assert "Kế hoạch</h2>" not in late
    assert 'id="m-code"' not in late
    for value in (before, old):
        reader.cookies["view"] = value
        assert WORDS["code.late"].vi in seen(reader)
    settings.FIXED_NOW += timedelta(minutes=10)
    assert WORDS["code.late"].vi not in seen(reader), "said once"
    assert held(reader) == ""


def test_what_was_written_when_the_time_was_over_stands_in_its_box_again(mai, settings, fixed_now):
    code = hand_over(mai)
    reader = at_code(code)
    settings.FIXED_NOW = fixed_now + timedelta(minutes=11)
    page = sent(reader, do="add", text="Viết mất\nmười một phút")
    assert WORDS["code.late"].vi in page
    assert WORDS["code.written"].vi in page
    assert not Entry.objects.exists()
    page = sent(reader, code=code, text="Viết mất\nmười một phút")
    assert "Viết mất\nmười một phút</textarea>" in page
    assert not Entry.objects.exists()


def test_a_code_half_typed_goes_along_to_the_other_language_and_shows_at_no_later_visit(client, settings):
    half = shown(new_code())[:17]
    turned = client.post("/ma/", {"code": half, "_lang": "en"})
    assert (turned.status_code, turned.content) == (303, b"")
    page = client.get(turned["Location"]).content.decode()
    assert f'value="{half}"' in page
    assert WORDS["code.h1"].en in page
    assert half not in client.get("/ma/").content.decode()
    assert half not in str(client.cookies[settings.VIEW_COOKIE_NAME])


@pytest.mark.parametrize("button", [{"_lang": "en"}, {"_stay": "1"}])
def test_another_language_or_more_time_keeps_what_is_written(mai, button, settings, fixed_now):
    reader = at_code(hand_over(mai))
    settings.FIXED_NOW = fixed_now + timedelta(minutes=9)
    page = sent(reader, do="add", text="Đang viết dở", **button)
    assert "Đang viết dở</textarea>" in page
    assert f'<html lang="{button.get("_lang", "vi")}">' in page
    assert not Entry.objects.exists()
    settings.FIXED_NOW += timedelta(minutes=9)
    assert "Đang viết dở</textarea>" in seen(reader)


@pytest.mark.parametrize("button", [{"_lang": "en"}, {"_stay": "1"}, {"_go": "1"}, {"do": "withdraw"}, {"do": "add"}])
def test_every_press_sends_the_words_and_the_tick_of_the_page_and_keeps_both(mai, button):
    """`_go`: Enter at the tick."""
    reader = at_code(hand_over(mai))
    (form,) = [form for form in forms(seen(reader)) if form.asks]
    assert set(form.buttons) == {"_lang", "_stay", "_go", "do"}
    both = {"text": "Đang viết dở", "sure": "1"}
    sent = {name: text for name, text in both.items() if name not in ("sure" if "do" in button else "",)}
    if button == {"do": "add"}:
        sent = {"text": "", "sure": "1"}
    assert set(form.filled()) == set(both)
    page = unescape(reader.post("/ma/", {**sent, **button}, follow=True).content.decode())
    (again,) = [form for form in forms(page) if form.asks]
    assert again.stands == {"text": [sent["text"]]} | ({"sure": ["1"]} if "sure" in sent else {})
    assert ("<details open><summary>" in page) is True
    assert (Entry.objects.count(), Case.objects.get().state) == (0, Case.OPEN)


def test_a_later_visit_begins_with_nothing_ticked(mai):
    reader = at_code(hand_over(mai))
    kept = reader.post("/ma/", {"text": "Đang viết dở", "sure": "1", "_stay": "1"})["Location"]
    for address, ticked in ((kept, True), (kept, True), ("/ma/", False)):
        page = unescape(reader.get(address).content.decode())
        assert ('name="sure" value="1" checked' in page) is ticked
        assert "Đang viết dở</textarea>" in page


@pytest.mark.parametrize("press", [{"do": "add"}, {"do": "withdraw", "sure": "1"}])
@pytest.mark.parametrize("end", ["deleted", "taken back"])
def test_a_case_that_ends_at_the_moment_of_the_press_answers_like_none(mai, made, monkeypatch, press, end):
    code = hand_over(mai)
    none, reader = at_code(shown(new_code())), at_code(code)
    nothing = bare(none.get("/ma/"))
    opened = behind.open_with

    def then_it_ends(keys):
        found = opened(keys)
        Case.objects.all().delete() if end == "deleted" else withdraw(found)
        monkeypatch.setattr(behind, "open_with", opened)
        return found

    monkeypatch.setattr(behind, "open_with", then_it_ends)
    response = reader.post("/ma/", {"text": "Viết sau cùng", **press})
    assert response.status_code == 303
    page = reader.get("/ma/")
    assert "Viết sau cùng" in page.content.decode()
    assert not Entry.objects.exists()
    assert AuditEntry.objects.filter(verb__in=["person_added", "withdrawn"]).count() == 0
    reader.post("/ma/", {"code": code, "text": ""})
    assert bare(reader.get("/ma/")) == nothing


@pytest.mark.parametrize("way", ["exit", "delete"])
def test_leaving_and_forgetting_close_it(mai, way):
    code = hand_over(mai)
    for reader in (at_code(code), at_code(code, mai)):
        reader.get("/thoat/") if way == "exit" else reader.post("/xoa/")
        assert held(reader) == ""
        assert "Kế hoạch</h2>" not in seen(reader)


def test_a_cookie_altered_or_of_another_server_opens_nothing(mai, settings, monkeypatch):
    reader = at_code(hand_over(mai))
    value = held(reader)
    for other in (value[:-9] + ("A" if value[-9] != "A" else "B") + value[-8:], value[:400], "A" * 1420, "é", ""):
        reader.cookies["view"] = other
        assert "Kế hoạch</h2>" not in seen(reader)
    reader.cookies["view"] = value
    with monkeypatch.context() as newer:
        newer.setattr(carrying, "SHAPE", carrying.SHAPE + 1)
        assert "Kế hoạch</h2>" not in seen(reader), "of an older version of the code"
    reader.cookies["view"] = value
    settings.CODE_PEPPER = bytes(32)
    assert "Kế hoạch</h2>" not in seen(reader)


def test_forms_need_their_token_and_a_stale_one_asks_for_the_code_again(mai):
    code = hand_over(mai)
    strict = Client(enforce_csrf_checks=True)
    stale = strict.post("/ma/", {"code": code}, headers={"sec-fetch-site": "same-origin"})
    assert (stale.status_code, stale.content) == (303, b""), "no page holds the code"
    assert WORDS["code.again"].vi in strict.get(stale["Location"]).content.decode()
    strict.cookies = at_code(code).cookies
    assert strict.post("/ma/", {"do": "withdraw", "sure": "1"}).status_code == 403
    assert Case.objects.get().state == Case.OPEN


def test_the_page_goes_by_itself_with_scripts_and_without(mai):
    reader = at_code(hand_over(mai))
    page = seen(reader)
    assert 'data-idle="600" data-idle-to="/ma/"' in page
    assert '<noscript><meta http-equiv="refresh" content="600;url=/ma/"></noscript>' in page
    assert "data-idle-to" not in Client().get("/ma/").content.decode()
