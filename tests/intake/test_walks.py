"""Random walks over the real interview, fifty steps each: nothing is lost silently, seen after the end, or mixed.

Two people walk at once, each with two windows: on, back, forward, the same page again, a link from elsewhere, another
language, more time, twice the same press, the way out, a code and back with it, the end of the time, all forgotten.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from random import Random
from urllib.parse import urlencode

import pytest
from django.conf import settings as configured
from django.http import QueryDict
from django.test import Client, RequestFactory

from intake import drafts
from intake.book import book
from intake.first_hours import journey
from intake.forms import shown, typed_text
from intake.kinds import KINDS
from intake.state import LIFE, State
from intake.words import say
from tests.intake.conftest import NOW

pytestmark = pytest.mark.django_db
STEPS = 50
MARKS = ("Xã Một", "Xã Hai")
MOVES = {
    "answer": 30, "skip": 8, "back": 5, "lang": 4, "stay": 3, "twice": 4, "refresh": 4, "back_in_the_browser": 5,
    "forward": 3, "deep_link": 3, "review": 3, "resume": 3, "exit": 1, "keep": 2, "come_back": 2, "end": 1, "delete": 1,
}  # fmt: skip


@dataclass
class Window:
    """A tab: the pages it showed, where in them it stands, and the revision of the form that it shows."""

    pages: list[str] = field(default_factory=lambda: ["/"])
    place: int = 0
    revision: str = ""

    @property
    def address(self) -> str:
        return self.pages[self.place]

    def went(self, address: str) -> None:
        self.pages[self.place + 1 :] = [address]
        self.place += 1


@dataclass
class Walker:
    """A person who does what the dice say; `mark` is their own text, `others` nobody else's business."""

    dice: Random
    mark: str
    other: str
    clock: object
    device: str = "own"
    client: Client = field(default_factory=Client)
    windows: tuple[Window, Window] = field(default_factory=lambda: (Window(), Window()))
    code: str = ""
    moves: list[str] = field(default_factory=list)

    # what lies in the draft

    def state(self) -> State | None:
        request = RequestFactory().get("/")
        request.COOKIES = {name: morsel.value for name, morsel in self.client.cookies.items()}
        draft = drafts.current(request)
        return draft.state if draft else None

    # looking

    def open(self, window: Window, address: str, went: bool = True) -> str:
        before = self.state()
        response = self.client.get(address, follow=True)
        assert response.status_code in (200, 404, 410), (address, self.moves[-5:])
        assert self.state() == before, "looking writes nothing"
        if went:
            window.went(response.redirect_chain[-1][0] if response.redirect_chain else address)
        return self.seen(window, response)

    def seen(self, window: Window, response) -> str:
        page = unescape(response.content.decode())
        found = re.search(r'name="_rev" value="(\d+)"', page)
        window.revision = found[1] if found else ""
        assert self.other not in page, "somebody else's"
        if self.state() is None and response.status_code != 410:
            assert self.mark not in page, "seen after the end"
        return page

    def onward(self) -> str:
        state = self.state()
        following = journey(book(), state, self.now()).first_open if state else None
        return f"/m/{following.slug}/" if following else "/xem-lai/"

    def now(self):
        return self.clock.FIXED_NOW

    # doing

    def step(self) -> None:
        window = self.dice.choice(self.windows)
        if self.state() is None:
            self.moves.append("begin")
            return self.begin(window)
        move = self.dice.choices(list(MOVES), list(MOVES.values()))[0]
        self.moves.append(move)
        return getattr(self, move)(window)

    def begin(self, window: Window) -> None:
        if self.code and self.dice.random() < 0.7:
            self.come_back(window)
        if self.state() is None:
            self.client.post("/", {"device": self.device})
        for each in self.windows:
            self.open(each, self.onward())

    def asked(self, window: Window):
        found = re.match(r"/m/(\w+)/", window.address)
        return book().by_slug.get(found[1]) if found else None

    def press(self, window: Window, button: str, value: str = "1", times: int = 1) -> None:
        question = self.asked(window)
        if question is None:
            self.open(window, self.onward())
            return
        given = {"_rev": window.revision, button: value} | ({} if button == "_skip" else self.given(question))
        for _ in range(times):
            before = self.state()
            response = self.client.post(window.address, given)
            self.check(question, button, given, before, response, window)
            before = self.state()
        self.open(window, response["Location"]) if response.status_code == 302 else self.seen(window, response)

    def check(self, question, button, given, before, response, window) -> None:
        after = self.state()
        assert response.status_code in (200, 302, 409)
        changed = {id for id in {*before.answers, *after.answers} if before.answers.get(id) != after.answers.get(id)}
        assert changed <= {question.id}, "nothing but the question of the page"
        if button in ("_back", "_lang", "_stay") or response.status_code != 302:
            assert not changed
        if response.status_code == 409:
            assert before.changed_since(question.id, int(window.revision or 0))
            assert after.answers == before.answers
        if before.changed_since(question.id, int(window.revision or 0)):
            typed = typed_text(question, QueryDict(urlencode(given)), f"{question.slug}-")
            assert not changed or typed == shown(before, question), "overwritten silently"
        text = next((v for k, v in given.items() if k.endswith("-t")), None)
        if text and response.status_code == 302 and journey(book(), after, self.now()).has(question):
            kept = after.typed.get(question.id, {}).get("t", []), str(after.answers.get(question.id))
            assert text in kept[0] or text in kept[1], "typed text is there"

    def given(self, question) -> dict[str, str]:
        kind, dice, prefix = question.kind, self.dice, f"{question.slug}-"
        day = {"d": str(dice.randint(1, 21)), "m": "11", "y": "2026", "h": f"{dice.randint(0, 23)}:00"}
        if kind in ("choice", "yes_no"):
            return {prefix + "a": dice.choice([c.value for c in question.choices] or ["true", "false", "unknown"])}
        if kind == "when":
            group = dice.choice("xo")
            chosen = {prefix + "a": "exact" if group == "x" else "day"}
            return chosen | {f"{prefix}{group}-{p}": v for p, v in day.items() if group == "x" or p != "h"}
        if kind == "day":
            return {f"{prefix}o-{p}": v for p, v in day.items() if p != "h"}
        if kind in ("number", "text"):
            return {prefix + "t": str(dice.randint(1, 90)) if kind == "number" else self.mark}
        return {prefix + "a": dice.choice(["none", "unknown", "some"]), prefix + KINDS[kind].names(question)[1]: "1"}

    # the moves

    def answer(self, window: Window) -> None:
        self.press(window, "_go")

    def skip(self, window: Window) -> None:
        self.press(window, "_skip")

    def back(self, window: Window) -> None:
        self.press(window, "_back")

    def lang(self, window: Window) -> None:
        self.press(window, "_lang", self.dice.choice(["vi", "en"]))

    def stay(self, window: Window) -> None:
        self.press(window, "_stay")
        assert self.state().written_at == self.now() or self.asked(window) is None

    def twice(self, window: Window) -> None:
        self.press(window, "_go", times=2)

    def refresh(self, window: Window) -> None:
        self.open(window, window.address, went=False)

    def back_in_the_browser(self, window: Window) -> None:
        window.place = max(window.place - self.dice.randint(1, 3), 0)
        self.refresh(window)

    def forward(self, window: Window) -> None:
        window.place = min(window.place + 1, len(window.pages) - 1)
        self.refresh(window)

    def deep_link(self, window: Window) -> None:
        slug = self.dice.choice([q.slug for q in book().questions] + ["khong-co"])
        self.open(window, f"/m/{slug}/{self.dice.choice(['', '?ve=xem-lai', '?tu=1-9-x', '?b=b'])}")

    def review(self, window: Window) -> None:
        self.open(window, "/xem-lai/")

    def resume(self, window: Window) -> None:
        self.open(window, self.onward())

    def keep(self, window: Window) -> None:
        page = self.client.post("/giu-lai/", {"keep": "1"}).content.decode()
        found = re.search(r"<code>([0-9A-Z ]+)</code>", page)
        assert (found is None) is (self.device == "shared")
        self.code = found[1] if found else ""

    def come_back(self, window: Window) -> None:
        """On another device: what is here stays as it is; with an empty browser the answers are there again."""
        if not self.code:
            return
        before = self.state()
        if before is not None:
            self.client.post("/lam-tiep/", {"code": self.code, "device": "own"})
            assert self.state() == before, "never takes the place of other answers"
            self.client = Client()
        self.client.post("/lam-tiep/", {"code": self.code, "device": self.device})
        after = self.state()
        assert after is not None
        if before is not None and before.kept_under == after.kept_under:
            assert after.answers == before.answers

    def exit(self, window: Window) -> None:
        self.client.get("/thoat/")
        self.gone(window)

    def delete(self, window: Window) -> None:
        assert self.mark not in self.client.post("/xoa/").content.decode()
        self.code = ""
        self.gone(window)

    def end(self, window: Window) -> None:
        """The time is over while a page stands open: said, and what was typed comes back to be taken along."""
        question, real = self.asked(window), self.clock.FIXED_NOW
        if question is None:
            return
        self.clock.FIXED_NOW = real + LIFE[self.device]
        given = self.given(question)
        response = self.client.post(window.address, {"_rev": window.revision, "_go": "1", **given})
        page = unescape(response.content.decode())
        assert response.status_code == 410
        assert say("expired.h1", self.spoken()) in page
        assert all(f">\n{text}</textarea>" in page for text in given.values()), (
            "what was typed is there to be taken along"
        )
        assert not self.client.cookies["page"].value
        self.clock.FIXED_NOW = real
        self.gone(window)

    def spoken(self) -> str:
        cookie = self.client.cookies.get(configured.LANGUAGE_COOKIE_NAME)
        return cookie.value if cookie and cookie.value else "vi"

    def gone(self, window: Window) -> None:
        assert self.state() is None
        for address in ("/xem-lai/", window.address, "/viec/"):
            assert self.mark not in self.open(window, address)


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.FIXED_NOW = NOW


def test_random_walks(how_many, settings):
    """Fifteen pairs are thirty walks."""
    done: set[str] = set()
    for seed in range(how_many(15, 250)):
        device = "shared" if seed % 5 == 4 else "own"
        pair = [Walker(Random(2 * seed + n), MARKS[n], MARKS[1 - n], settings, device) for n in (0, 1)]
        for _ in range(STEPS):
            for walker in pair:
                walker.step()
        done |= {move for walker in pair for move in walker.moves}
    assert done == {*MOVES, "begin"}


def test_the_whole_interview_by_skipping_ends_at_the_review(settings):
    walker = Walker(Random(1), *MARKS, settings)
    walker.begin(walker.windows[0])
    for _ in range(len(book().questions) + 1):
        address = walker.onward()
        if address == "/xem-lai/":
            break
        assert walker.client.post(address, {"_skip": "1", "_rev": "0"}).status_code == 302
    assert walker.onward() == "/xem-lai/"
    assert walker.client.get("/xem-lai/").status_code == 200
