"""A marked text in every field of every form, and in every address: no line that the server writes down holds it.

The log is the one of production; every page is tried as it is, and again while what it stores cannot be stored.
"""

from __future__ import annotations

import logging
import logging.config
import re
from collections.abc import Callable, Iterator
from io import StringIO
from unicodedata import normalize
from urllib.parse import quote

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from casework import audit, vault
from casework.desk import accounts, joining
from casework.public.throttle import Throttle
from intake import drafts, keeping
from intake.kinds import KINDS
from intake.questions import QUESTIONS
from remedies.catalogue import PAPERS
from remedies.catalogue.identity import FIELDS
from tests.casework.conftest import TOUR, hand_over, make_member
from tests.casework.desk.conftest import logged_in
from tests.conftest import ROOT
from tests.proofs.spellings import spellings
from tests.proofs.test_dump import LEADING
from tests.remedies.drafts_for_tests import client_with

pytestmark = pytest.mark.django_db
MARK = "Đoàn Mật Ẩn"
NAMES = sorted(
    {name for page in (ROOT / "templates").rglob("*.html") for name in re.findall(r'name="(_?\w+)"', page.read_text())}
)
"""Every field that a template names itself; the boxes of questions and of papers are added."""
CHOSEN = {"device": "own", "contact": "way", "consent": "1", "choice": "go_on", "who": "person", "day": "1"}
LEFT_OUT = re.compile(r"\.(pdf|docx|ics|png|jpg)$|/tron-bo/$|/ban/khoa/|/ban/ra/|/thoat/|/xoa/")
"""Files, which take no field, and what would end the visit."""


@pytest.fixture
def written(settings, capfd) -> Iterator[Callable[[], str]]:
    """All that the log of production and the two outputs of the process hold."""
    loggers = [logging.getLogger(name) for name in ("", *settings.LOGGING["loggers"])]
    before = [(logger, logger.handlers[:], logger.level, logger.propagate) for logger in loggers]
    logging.config.dictConfig(settings.LOGGING)
    stream = StringIO()
    for logger in loggers:
        for handler in logger.handlers:
            handler.setStream(stream)
    yield lambda: stream.getvalue() + "".join(capfd.readouterr())
    for logger, handlers, level, propagate in before:
        logger.handlers[:], logger.propagate = handlers, propagate
        logger.setLevel(level)


def quiet(client: Client) -> Client:
    client.raise_request_exception = False
    return client


def clean(text: str) -> None:
    found = [name for name, value in spellings(MARK).items() if value in text.encode()]
    assert found == [], text[:60]


def places(given: dict[str, str], under: str = "") -> list[str]:
    """Every address, with each of its arguments given; `under` is where it begins."""
    found: list[str] = []

    def walk(resolver: URLResolver, before: str) -> None:
        for pattern in resolver.url_patterns:
            route = before + str(pattern.pattern)
            if isinstance(pattern, URLResolver):
                walk(pattern, route)
            elif isinstance(pattern, URLPattern):
                found.append("/" + re.sub(r"<(?:\w+:)?(\w+)>", lambda m: given.get(m[1], "1"), route))

    walk(get_resolver(), "")
    return [a for a in found if a.startswith(under) and not LEFT_OUT.search(a)]


def marked(**chosen: str) -> dict[str, str]:
    return dict.fromkeys((*NAMES, *FIELDS), MARK) | chosen


def fails(*args: object, **kwargs: object) -> None:
    raise RuntimeError(f"could not store {MARK}")


def broken(monkeypatch) -> None:
    """Nothing can be stored any more, and every failure quotes what was to be stored."""
    for module, name in ((drafts, "save"), (keeping, "keep"), (vault, "seal_entry"), (audit, "record")):
        monkeypatch.setattr(module, name, fails)


def press(client: Client, address: str) -> None:
    """With marks alone, and with marks where the choices of the page are made."""
    for data in (marked(), marked(**CHOSEN)):
        for button in ({}, {"_keep": "1"}, {"_lang": MARK}):
            kept = {name: text for name, text in data.items() if name[0] != "_" or name in button}
            client.post(address, kept | button)


def test_no_field_of_a_question_is_written_down(written, monkeypatch, fixed_now) -> None:
    """Each box of each question, whether the answer is taken, refused, kept as typed, or cannot be stored."""
    client = quiet(client_with(**{**TOUR, **dict(LEADING)}))
    for turn in range(2):
        for question in QUESTIONS.values():
            boxes = {f"{question.slug}-{name}": MARK for name in KINDS[question.kind].names(question)}
            for sent in (boxes, {name: text for name, text in boxes.items() if not name.endswith("-a")}):
                for query, button in (("", "_back"), ("?ve=xem-lai", "_go")):
                    client.post(f"/m/{question.slug}/{query}", sent | {button: MARK, "_rev": "9999"})
        if not turn:
            assert MARK in client.get("/xem-lai/").content.decode(), "it was taken"
            broken(monkeypatch)
    text = written()
    assert text.count("RuntimeError") >= len(QUESTIONS) // 2, "the failures are written down"
    clean(text)


def test_no_name_and_no_other_field_of_the_public_pages_is_written_down(written, monkeypatch, fixed_now, made) -> None:
    client = quiet(client_with(**TOUR))
    number = PAPERS["D01"].number
    names = dict.fromkeys(FIELDS, MARK)
    seen = client.post(f"/viec/giay/{number}/dien/", names | {"_see": "1"})
    shown = client.get(seen["Location"])
    assert MARK in normalize("NFC", shown.content.decode()), "the paper has it"
    for turn in range(2):
        for address in places({"number": str(number), "slug": "1", "code": "en", "step": QUESTIONS["respondent"].slug}):
            if not address.startswith("/ban/"):
                press(client, address)
                client.get(f"{address}?{quote(MARK)}={quote(MARK)}")
        if not turn:
            broken(monkeypatch)
    for address in (f"/{quote(MARK)}/", f"/m/{quote(MARK)}/", f"/ma/{quote(MARK)}/"):
        client.get(address, headers={"user-agent": MARK.encode().decode("latin-1"), "referer": quote(MARK)})
    client.cookies["page"] = quote(MARK)
    client.get("/xem-lai/")
    text = written()
    assert "RuntimeError" in text
    clean(text)


def test_no_field_of_the_desk_is_written_down(written, monkeypatch, mai, made, fixed_now, settings) -> None:
    settings.DEMO_DESK = True
    for room, name in ((accounts, "LOG_INS"), (accounts, "UNLOCKS"), (joining, "JOINS")):
        monkeypatch.setattr(room, name, Throttle(tries=1000))
    hand_over(mai, "way", MARK)
    make_member(made, "ha")
    desk = quiet(logged_in("ha"))
    case = re.search(r'href="/ban/hs/([0-9a-f-]{36})/"', desk.get("/ban/").content.decode())[1]
    assert MARK in desk.get(f"/ban/hs/{case}/").content.decode(), "it arrived"
    given = {"id": case, "slug": QUESTIONS["commune"].slug, "number": str(PAPERS["D05"].number), "pk": "1"}
    for turn in range(2):
        for address in places(given, "/ban/"):
            press(desk, address)
        if not turn:
            broken(monkeypatch)
    stranger = quiet(Client())
    for address in places(given, "/ban/"):
        stranger.post(address, marked())
    clean(written())


def test_a_mark_that_is_written_down_is_found(written) -> None:
    logging.getLogger("pages").error("somebody wrote %s", MARK)
    with pytest.raises(AssertionError):
        clean(written())
