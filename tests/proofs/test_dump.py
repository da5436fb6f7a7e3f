"""All that is written down, taken away and searched: nothing that anybody typed is in it, however it is spelled.

People answer, are refused, hand over and write with marked texts, on a real server; caseworkers read, write, correct.
Then the files of the database with its log of writes, the folder of the server and its log are searched. Each mark
begins with one stem, and the stem is searched for in every spelling: where it is not, no mark is.
"""

from __future__ import annotations

import re
import sqlite3
from base64 import b64encode
from collections import Counter
from contextlib import closing
from itertools import cycle
from pathlib import Path
from unicodedata import normalize

import psycopg
import pytest

from intake.questions import QUESTIONS
from tests.postgres import Cluster
from tests.proofs.prepare_for_tests import NAME, PASSPHRASE
from tests.proofs.serving import Server, Visitor
from tests.proofs.spellings import held, spellings

pytestmark = pytest.mark.own_database
STEM = "Đoàn Mật Ẩn"
MARKS = [f"{STEM} {number:02d} phường Vĩnh Tuy" for number in range(40)]
LEADING = [
    ("still_held", "true"),
    ("arrested_by", "commune_police"),
    ("stage", "custody"),
    ("family_visits", "not_yet"),
]
EVERY = 12  # a new process before its limit of tries by code is reached


class People:
    """Those who type marks, each the next of the forty; every second one as a phone that decomposes its letters."""

    def __init__(self, server: Server) -> None:
        self.server, self.used, self.codes = server, Counter[str](), list[str]()
        self._marks = cycle(MARKS)
        self._turn = 0

    def mark(self) -> str:
        text = next(self._marks)
        self.used[text] += 1
        self._turn += 1
        return normalize("NFD", text) if self._turn % 2 else text

    def answer(self, person: Visitor, id: str, field: str, more: str = "?ve=xem-lai") -> int:
        slug = QUESTIONS[id].slug
        data = {f"{slug}-{field}": self.mark(), "_go": "1", "_rev": "999"}
        return person.post(f"/m/{slug}/{more}", data).status

    def person(self) -> str:
        """One person, from the first page to what they add with the code; the code."""
        person = Visitor(self.server.port)
        first = person.post("/", {"device": "own"}).leads_to
        slug = first.split("/")[2]
        assert person.post(first, {f"{slug}-a": "family", "_go": "1", "_rev": "1"}).status == 302
        for id, chosen in LEADING:
            place = QUESTIONS[id].slug
            assert person.post(f"/m/{place}/?ve=xem-lai", {f"{place}-a": chosen, "_rev": "999"}).status == 302
        assert self.answer(person, "commune", "t") == 302
        assert self.answer(person, "family_visit_refused_reason", "t") == 302
        assert self.answer(person, "age", "t") == 302  # no number: kept with its message
        for id, field in (("arrested_at", "x-d"), ("charges", "r0-article"), ("decisions", "r0-at-d")):
            self.answer(person, id, field)
        self.answer(person, "sentence_months", "t", "")  # not asked yet: kept as typed
        assert STEM in normalize("NFC", person.get("/xem-lai/").text), "it was taken"
        assert person.post("/gui/", {"contact": "way", "way": self.mark()}).status == 422
        assert person.post("/gui/", {"contact": "way", "way": self.mark(), "consent": "1"}).status == 302
        code = re.search(r"<code>([^<]+)</code>", person.get("/gui/ma/").text)[1]
        assert person.post("/gui/ma/", {"written": "1"}).leads_to == "/gui/xong/"
        person.post("/ma/", {"code": code})
        assert person.post("/ma/", {"do": "add", "text": self.mark()}).status == 303
        assert STEM in normalize("NFC", person.get("/ma/").text), "it was added"
        person.post("/ma/", {"do": "add", "text": self.mark() * 40})
        self.codes.append(code)
        return code

    def caseworker(self, desk: Visitor, id: str) -> None:
        """Reads a case, writes, corrects, and makes mistakes."""
        place, slug = f"/ban/hs/{id}/", QUESTIONS["commune"].slug
        page = desk.get(place)
        assert STEM in normalize("NFC", page.text), "it arrived"
        assert desk.post(f"{place}ghi/", {"text": self.mark()}).status == 302
        assert desk.post(f"{place}nhan/", {"text": self.mark()}).status == 302
        given = {f"{slug}-t": self.mark(), "revision": "1", "_keep": "1", "told": self.mark()}
        assert desk.post(f"{place}sua/{slug}/", given).status == 422  # who said so?
        given = {f"{slug}-t": self.mark(), "revision": "1", "_keep": "1", "source": "person", "told": "1.1"}
        assert desk.post(f"{place}sua/{slug}/", given).status == 302

    def mistakes(self) -> None:
        """What ends up where it does not belong, and in the server's own messages."""
        somebody, mark = Visitor(self.server.port), spellings(self.mark())["NFC URL"].decode()
        for address in (f"/{mark}/", f"/m/{mark}/", f"/?{mark}", f"/ma/?ma={mark}", f"/ban/hs/{mark}/"):
            somebody.get(address)
        somebody.post("/ma/", {"code": self.mark()})
        somebody.post("/ban/vao/", {"name": self.mark()[:40], "passphrase": self.mark()})
        somebody.post("/ban/moi/", {"name": self.mark()[:40], "token": self.mark(), "passphrase": self.mark()})
        somebody.twin().post("/gui/", {"way": self.mark() * 20_000})
        somebody.cookies["page"] = spellings(self.mark())["NFC URL"].decode()
        somebody.get("/xem-lai/")


def journeys(server: Server, many: int) -> People:
    people = People(server)
    for turn in range(many):
        if turn % EVERY == 0 and turn:
            server.kill()
            server.start()
        people.person()
    desk = Visitor(server.port)
    assert desk.post("/ban/vao/", {"name": NAME, "passphrase": PASSPHRASE}).leads_to == "/ban/"
    ids = re.findall(r'href="/ban/hs/([0-9a-f-]{36})/"', desk.get("/ban/").text)
    assert len(set(ids)) == many
    for id in set(ids):
        people.caseworker(desk, id)
    desk.get("/ban/nhat-ky/")
    assert desk.get(f"/ban/hs/{ids[0]}/giay/1/").headers["content-type"] == "application/pdf"
    people.mistakes()
    assert len(people.used) == len(MARKS)
    return people


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def searched(places: list[Path], people: People) -> None:
    """Nothing typed is there; a planted mark, in any spelling, would have been found."""
    secrets = [*people.codes[:10], *(code.replace(" ", "") for code in people.codes[:10]), PASSPHRASE]
    found = [(path.name, spelling, text) for path, text, spelling in held(places, [STEM, *secrets])]
    assert found == []
    assert sum(path.stat().st_size for path in places) > 300_000


def test_the_search_finds_each_mark_in_each_spelling(tmp_path: Path) -> None:
    for place, mark in enumerate(MARKS):
        for name, value in spellings(mark).items():
            file = tmp_path / "page"
            file.write_bytes(b"\x07" * (place % 5) + value + b"\xff")
            assert list(held([file], [STEM])), (mark, name)
    for shift in range(7):
        (tmp_path / "page").write_bytes(b64encode(b"x" * shift + MARKS[0].encode() + b"yz"))
        assert list(held([tmp_path / "page"], [STEM]))
    (tmp_path / "page").write_bytes(MARKS[0].encode()[9:])
    assert not list(held([tmp_path / "page"], [STEM]))


def test_nothing_typed_lies_in_the_files_of_sqlite(on_sqlite: Server, how_many) -> None:
    people = journeys(on_sqlite, how_many(10, 150))
    places = files(on_sqlite.folder)
    assert {"data.sqlite3", "data.sqlite3-wal", "log"} <= {path.name for path in places}
    searched(places, people)
    planted(on_sqlite, places)


def test_nothing_typed_lies_in_the_files_of_postgresql(on_postgres: Server, own_postgres: Cluster, how_many) -> None:
    people = journeys(on_postgres, how_many(10, 150))
    places = [*files(on_postgres.folder), *at_rest(own_postgres)]
    assert any(path.parent.name == "pg_wal" for path in places)
    searched(places, people)
    planted(on_postgres, places, own_postgres)


def at_rest(postgres: Cluster) -> list[Path]:
    """The files of a database that has written everything out and stands still: none goes away under the search."""
    with psycopg.connect(postgres.url("pages"), autocommit=True) as connection:
        connection.execute("CHECKPOINT")
    postgres.stop()
    return list(files(postgres.folder))


def planted(server: Server, places: list[Path], postgres: Cluster | None = None) -> None:
    """One mark written into a row in the clear is found where the rows lie."""
    query = f"UPDATE auth_user SET first_name = '{MARKS[7]}'"
    if postgres is None:
        with closing(sqlite3.connect(server.url[10:], timeout=20)) as file:
            file.execute(query)
            file.commit()
            assert list(held(places, [STEM]))
    else:
        postgres.start()
        with psycopg.connect(server.url, autocommit=True) as connection:
            connection.execute(query)
        assert list(held(at_rest(postgres), [STEM]))
