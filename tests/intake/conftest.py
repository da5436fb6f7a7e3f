"""A person at a browser: one client that starts, reads and answers, over the stub interview."""

from __future__ import annotations

import re
from datetime import datetime
from importlib import import_module

import pytest
from django.test import Client

from intake import book, pages, situation, views, wizard
from intake.journey import Book
from intake.question import Question
from legal_rules.instants import VIET_NAM
from tests.intake import stub_questions

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=VIET_NAM)


class Person:
    """Sends what the forms of the pages would send."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def start(self, device: str = "own"):
        return self.client.post("/", {"device": device})

    def url(self, question: Question) -> str:
        return f"/m/{question.slug}/"

    def get(self, question: Question, query: str = ""):
        return self.client.get(self.url(question) + query)

    def revision(self, question: Question) -> str:
        found = re.search(r'name="_rev" value="(\d+)"', self.get(question).content.decode())
        return found[1] if found else "0"

    def post(
        self, question: Question, fields: dict | None = None, query: str = "", rev: str | None = None, **buttons: str
    ):
        data = {f"{question.slug}-{name}": value for name, value in (fields or {}).items()}
        data["_rev"] = self.revision(question) if rev is None else rev
        data |= {f"_{name}": value for name, value in buttons.items()} or {"_go": "1"}
        response = self.client.post(self.url(question) + query, data)
        # An answer that is not taken leads back to its own page, which shows the messages.
        same = response.status_code == 302 and response["Location"] == self.url(question) + query
        return self.client.get(response["Location"]) if same and not buttons else response


def use_book(monkeypatch, made: Book) -> None:
    """Let every module of the interview ask these questions; later rooms, which copy the name, are loaded before."""
    import_module("config.urls")
    for module in (book, wizard, pages, views, situation):
        monkeypatch.setattr(module, "book", lambda: made)


@pytest.fixture
def stub(monkeypatch, settings):
    settings.FIXED_NOW = NOW
    made = Book(stub_questions.SECTIONS)
    use_book(monkeypatch, made)
    return made


@pytest.fixture
def person(stub, db) -> Person:
    return Person(Client())


@pytest.fixture
def started(person) -> Person:
    person.start()
    return person


def body(response) -> str:
    return response.content.decode()
