"""Any input whatsoever at every question of the real interview: never a failure, and what was valid before is kept."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlencode

import pytest
from django.test import Client, RequestFactory
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake import drafts
from intake.book import book
from intake.journey import Book
from intake.kinds import KINDS
from intake.question import Section
from legal_rules.facts import read
from legal_rules.words import Text
from tests.conftest import is_long
from tests.intake.conftest import NOW, use_book

QUESTIONS = book().questions
NASTY = [
    *(
        "\x00",
        "\ud800",
        "\u202e\u2066abc",
        "e\u0302\u0301",
        "ế",
        "😀",
        "A" * 5000,
        "\n" * 500,
        "<script>alert(1)</script>",
    ),
    *("' OR 1=1 --", "{{ 7 }}", "%s%n", "-1", "0", "99999999999999999999", "٣", "½", "1e9", "NaN", "31/12/2026"),
    *[
        "unknown",
        "none",
        "some",
        "not_yet",
        "true",
        "exact",
        "between",
        "day",
        "18",
        "11",
        "2026",
        "8h30",
        "31",
        "2",
        "1900",
        "331",
    ],
]
TEXT = st.one_of(st.sampled_from(NASTY), st.text(max_size=40), st.characters())
BUTTONS = st.sampled_from(["_go", "_back", "_skip", "_add", "_remove", "_lang", ""])


def payloads(question):
    names = KINDS[question.kind].names(question)
    own = st.sampled_from([f"{question.slug}-{name}" for name in names])
    other = st.sampled_from(
        ["_rev", "csrfmiddlewaretoken", "interview-current_step", "wizard_goto_step", "value", "x" * 300, "\x00"]
    )
    choices = st.sampled_from([c.value for c in question.choices] or ["unknown"])
    pair = st.tuples(st.one_of(own, own, own, other), st.one_of(TEXT, choices))
    return st.tuples(st.lists(pair, max_size=25), BUTTONS, st.sampled_from(["", "?ve=xem-lai", "?ve=\x00&b=b"]))


def body_of(pairs) -> bytes:
    """As a browser would send it, and lone surrogates as bytes that no browser sends."""
    raw = [(k.encode("utf-8", "surrogatepass"), v.encode("utf-8", "surrogatepass")) for k, v in pairs]
    return urlencode(raw).encode()


@pytest.fixture
def alone(db, settings, monkeypatch):
    """A draft in which exactly one question is asked, whatever its branch."""

    def start(question):
        settings.FIXED_NOW = NOW
        always = replace(question, asked_if=lambda answers: True)
        use_book(monkeypatch, Book((Section("s", Text("Phần", "Part"), (always,)),)))
        client = Client()
        client.post("/", {"device": "own"})
        return client, always

    return start


def state_of(client):
    request = RequestFactory().get("/")
    request.COOKIES = {name: morsel.value for name, morsel in client.cookies.items()}
    return drafts.current(request).state


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.id)
def test_any_post_is_answered(question, alone):
    client, always = alone(question)

    @settings(
        max_examples=2000 if is_long() else 20, deadline=None, suppress_health_check=list(HealthCheck), database=None
    )
    @given(payloads(always))
    def post(payload):
        pairs, button, query = payload
        sent = body_of([*pairs, *([(button, "en")] if button else [])])
        before = state_of(client).answers
        response = client.post(f"/m/{always.slug}/{query}", sent, content_type="application/x-www-form-urlencoded")
        assert response.status_code in (200, 302, 409)
        after = state_of(client)
        assert set(after.answers) - set(before) <= {always.id}
        after.to_bytes().decode()
        if response.status_code != 302:
            assert not response.content.decode().count("\x00")
        if always.id in after.answers and after.answers != before:
            read({always.id: after.answers[always.id]}, NOW)
            assert client.get("/xem-lai/").status_code == 200

    post()
    assert client.get(f"/m/{always.slug}/").status_code == 200


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_megabyte_is_answered_and_keeps_the_rest(kind, alone):
    question = next((q for q in QUESTIONS if q.kind == kind), None)
    if question is None:
        pytest.skip("no question of this kind now")
    client, always = alone(question)
    name = KINDS[kind].names(question)[-1]
    before = state_of(client).answers
    for content in ("x" * 1_000_000, "\n" * 1_000_000):
        response = client.post(f"/m/{always.slug}/", {f"{always.slug}-{name}": content, "_go": "1"})
        assert response.status_code == 413
        assert "/thoat/" in response.content.decode()
    assert state_of(client).answers == before


@pytest.mark.parametrize("content_type", ["text/plain", "application/json", "multipart/form-data; boundary=x", "x", ""])
def test_other_content_types_are_answered(content_type, alone):
    client, always = alone(QUESTIONS[0])
    response = client.generic("POST", f"/m/{always.slug}/", b"--x\r\nbroken", content_type=content_type)
    assert response.status_code in (302, 400)


@pytest.mark.parametrize("method", ["put", "patch", "delete", "options", "trace"])
def test_other_methods_write_nothing(method, alone):
    client, always = alone(QUESTIONS[0])
    assert getattr(client, method)(f"/m/{always.slug}/").status_code in (200, 405)
    assert state_of(client).answers == {}
