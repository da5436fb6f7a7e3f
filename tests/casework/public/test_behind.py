"""The page behind the code: reads, adds, takes back; every code that opens nothing answers with the same bytes."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from casework import vault
from casework.models import Case, Entry
from casework.public import views
from casework.public.throttle import Throttle
from casework.vault import Keys
from sealing.codes import new_code, shown
from tests.casework.conftest import hand_over

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    monkeypatch.setattr(views, "THROTTLE", Throttle(tries=1000))


def bare(response) -> tuple[int, dict[str, str], str]:
    """A response without what is random in every page."""
    body = re.sub(r'(name="csrfmiddlewaretoken" value|nonce)="[^"]+"', "", response.content.decode())
    headers = {k: re.sub(r"nonce-[^']+", "", v) for k, v in response.headers.items()}
    return response.status_code, headers, body


def test_the_code_opens_plan_and_messages(mai, made):
    code = hand_over(mai)
    case = Case.objects.get()
    entry = Entry(case=case, number=1, kind=Entry.MESSAGE)
    vault.seal_entry(
        entry, vault.shared_key(case, Keys(made.pair)), {"at": "2026-11-22T10:00:00+07:00", "text": "Chào chị"}
    )
    entry.save()
    page = Client().post("/ma/", {"code": code.lower().replace(" ", "-")}).content.decode()
    assert "Chào chị" in page
    assert "Kế hoạch" in page
    english = Client(headers={"cookie": "lang=en"}).post("/ma/", {"code": code}).content.decode()
    assert "Plan" in english
    assert "Caseworker" in english


def test_what_happened_since_reaches_the_team_sealed(mai, made):
    code = hand_over(mai)
    page = Client().post("/ma/", {"code": code, "do": "add", "text": "Hôm nay có giấy gia hạn"}).content.decode()
    assert "Hôm nay có giấy gia hạn" in page
    entry = Entry.objects.get()
    assert "gia hạn".encode() not in bytes(entry.sealed)
    shared = vault.shared_key(entry.case, Keys(made.pair))
    assert vault.open_entry(entry, shared)["text"] == "Hôm nay có giấy gia hạn"


@pytest.mark.parametrize("text", ["", "   ", "\x00", "x" * 4001])
def test_an_addition_that_cannot_be_sent_says_why_and_stays(mai, text):
    code = hand_over(mai)
    response = Client().post("/ma/", {"code": code, "do": "add", "text": text})
    assert response.status_code == 422
    assert not Entry.objects.exists()
    assert text.strip("\x00 ") in response.content.decode()


def test_unknown_mistyped_withdrawn_and_deleted_codes_answer_alike(mai, made, fixed_now):
    from tests.casework.conftest import answered

    withdrawn = hand_over(mai)
    Client().post("/ma/", {"code": withdrawn, "do": "withdraw", "sure": "1"})
    other = Client()
    answered(other)
    deleted = hand_over(other)
    Case.objects.filter(state=Case.OPEN).delete()
    mistyped = withdrawn[:-1] + ("0" if withdrawn[-1] != "0" else "1")
    tried = [shown(new_code()), mistyped, withdrawn, deleted, "", "x" * 5000, "\x00\u202e"]
    answers = [bare(Client().post("/ma/", {"code": code})) for code in tried]
    assert all(answer == answers[0] for answer in answers[1:])


def test_taking_it_back_needs_a_tick_and_leaves_nothing_that_opens(mai, made):
    code = hand_over(mai)
    before = Case.objects.get()
    assert Client().post("/ma/", {"code": code, "do": "withdraw"}).status_code == 422
    Client().post("/ma/", {"code": code, "do": "withdraw", "sure": "1"})
    case = Case.objects.get()
    assert case.state == Case.WITHDRAWN
    assert case.lookup is None
    assert bytes(case.answers) != bytes(before.answers)
    assert len(case.answers) == len(before.answers)
    with pytest.raises(vault.Unopenable):
        vault.case_key(case, Keys(made.pair))


def test_many_tries_are_asked_to_wait(monkeypatch, db, fixed_now):
    monkeypatch.setattr(views, "THROTTLE", Throttle(tries=2))
    statuses = [Client().post("/ma/", {"code": "x"}).status_code for _ in range(3)]
    assert statuses == [200, 200, 429]


def test_the_code_is_in_no_cookie_and_no_address(mai):
    code = hand_over(mai)
    reader = Client()
    response = reader.post("/ma/", {"code": code})
    kept = " ".join(f"{k}={v.value}" for k, v in reader.cookies.items())
    assert code.replace(" ", "") not in kept.replace(" ", "")
    assert code not in response.get("Location", "")
