"""Random walks over the real interview: back, on, two windows, language, exit. Nothing is lost or mixed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from random import Random

import pytest
from django.test import Client

from intake.book import book
from intake.journey import walk
from intake.kinds import KINDS
from tests.intake.conftest import NOW
from tests.intake.test_anything import state_of

pytestmark = pytest.mark.django_db
STEPS = 40
MARKS = ("Xã Một", "Xã Hai")


@dataclass
class Window:
    """A tab: the page it shows, its revision and its form."""

    address: str = "/"
    fields: dict[str, str] = field(default_factory=dict)


@dataclass
class Walker:
    """A person with two windows over one draft, who does what the dice say."""

    dice: Random
    mark: str
    client: Client = field(default_factory=Client)
    windows: tuple[Window, Window] = field(default_factory=lambda: (Window(), Window()))

    def open(self, window: Window, address: str) -> None:
        response = self.client.get(address, follow=True)
        assert response.status_code == 200
        self.take(window, response, response.redirect_chain[-1][0] if response.redirect_chain else address)

    def take(self, window: Window, response, address: str) -> None:
        page = response.content.decode()
        revision = re.search(r'name="_rev" value="(\d+)"', page)
        window.address, window.fields = address, {"_rev": revision[1] if revision else ""}

    def answer(self, question) -> dict[str, str]:
        kind, dice = question.kind, self.dice
        prefix = f"{question.slug}-"
        day = {"d": str(dice.randint(1, 21)), "m": "11", "y": "2026", "h": f"{dice.randint(0, 23)}:00"}
        if kind in ("choice", "yes_no"):
            values = [c.value for c in question.choices] or ["true", "false", "unknown"]
            return {prefix + "a": dice.choice(values)}
        if kind == "when":
            group = dice.choice("xo")
            chosen = {prefix + "a": "exact" if group == "x" else "day"}
            return chosen | {f"{prefix}{group}-{p}": v for p, v in day.items() if group == "x" or p != "h"}
        if kind == "day":
            return {f"{prefix}o-{p}": v for p, v in day.items() if p != "h"}
        if kind in ("number", "text"):
            return {prefix + "t": "30" if kind == "number" else self.mark}
        return {prefix + "a": dice.choice(["none", "unknown", "some"]), prefix + KINDS[kind].names(question)[1]: "1"}

    def step(self, window: Window) -> None:
        found = re.match(r"/m/(\w+)/", window.address)
        if not found:
            self.open(window, self.dice.choice(["/", "/xem-lai/", self.onward()]))
            return
        question = book().by_slug[found[1]]
        button = self.dice.choices(["_go", "_back", "_skip", "_lang"], [8, 2, 2, 1])[0]
        value = self.dice.choice(["vi", "en"]) if button == "_lang" else "1"
        before = state_of(self.client)
        data = self.answer(question) | window.fields | {button: value}
        response = self.client.post(window.address, data)
        assert response.status_code in (200, 302, 409)
        self.check(question, button, before, response)
        self.open(window, response["Location"]) if response.status_code == 302 else self.take(
            window, response, window.address
        )

    def check(self, question, button: str, before, response) -> None:
        after = state_of(self.client)
        changed = {id for id in {*before.answers, *after.answers} if before.answers.get(id) != after.answers.get(id)}
        assert changed <= {question.id}
        if button in ("_back", "_lang") or response.status_code != 302:
            assert not changed
        if response.status_code == 409:
            assert after == before
        page = response.content.decode()
        assert all(mark not in page for mark in MARKS if mark != self.mark)

    def onward(self) -> str:
        state = state_of(self.client)
        first = walk(book(), state.answers, state.skipped).first_open
        return f"/m/{first.slug}/" if first else "/xem-lai/"


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.FIXED_NOW = NOW


def begun(seed: int, mark: str) -> Walker:
    walker = Walker(Random(seed), mark)
    walker.client.post("/", {"device": "own"})
    for window in walker.windows:
        walker.open(window, walker.onward())
    return walker


def test_random_walks(how_many):
    for seed in range(how_many(6, 250)):
        one, two = begun(seed, MARKS[0]), begun(-seed - 1, MARKS[1])
        for _ in range(STEPS // 2):
            for walker in (one, two):
                walker.step(walker.dice.choice(walker.windows))
        one.client.get("/thoat/")
        for address in ("/xem-lai/", one.windows[0].address):
            response = one.client.get(address, follow=True)
            assert MARKS[0] not in response.content.decode()
        assert two.client.get("/xem-lai/").status_code == 200


def test_the_whole_interview_by_skipping_ends_at_the_review():
    walker = begun(1, MARKS[0])
    for _ in range(len(book().questions) + 1):
        address = walker.onward()
        if address == "/xem-lai/":
            break
        assert walker.client.post(address, {"_skip": "1", "_rev": "0"}).status_code == 302
    assert walker.onward() == "/xem-lai/"
    assert walker.client.get("/xem-lai/").status_code == 200
