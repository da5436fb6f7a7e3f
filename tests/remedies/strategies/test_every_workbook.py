"""Every workbook there is: sentences, pages and files in both languages, each way, hostile text, its id."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from config.seed_coverage import kinds
from remedies.strategies import Workbook, workbooks
from remedies.strategies.asking import questions
from remedies.strategies.workbook import WAYS, Field
from tests.remedies.docx_for_tests import read
from tests.remedies.shown import too_long
from tests.remedies.strategies.conftest import at, let_in

pytestmark = pytest.mark.django_db
BOOKS = [pytest.param(book, id=id.removeprefix("strategy_")) for id, book in workbooks().items()]
LONG_BOOKS = [pytest.param(*p.values, id=p.id, marks=pytest.mark.long) for p in BOOKS]
CHOSEN = ("private quiet", "public loud")
HOSTILE = "<script>alert(1)</script> {% now %} {{ 7 }} {held_name} \u202eabc\u202c \x00 '\"&amp; ]]>"


def filled(fields: tuple[Field, ...], text: str) -> dict[str, str]:
    """What a form would send with `text` wherever words can be typed, the last choice, and one day."""
    found: dict[str, str] = {}
    for field in fields:
        boxes = [(f"{field.id}-{n}-{c.id}", c) for n in range(3) for c in field.columns] or [(field.id, field)]
        for name, box in boxes:
            if box.kind in ("line", "text"):
                found[name] = text
            elif box.kind in ("one", "many"):
                found[name] = box.options[-1].value
            else:
                found |= {f"{name}-d": "5", f"{name}-m": "1", f"{name}-y": "2027"}
    return found


def walked(book: Workbook, lang: str, ways: str, text: str):
    """A client that has filled in every page."""
    client = let_in(book.number, lang, ways=ways)
    for n, page in enumerate(book.shown(frozenset(ways.split())), start=1):
        sent = filled(questions(page, frozenset(ways.split())), text)
        answer = client.post(at(book.number, f"{n}/"), {**sent, "_go": "1"})
        assert answer.status_code == 302, (page.id, answer.status_code)
    return client


def pages(book: Workbook, client, ways: str) -> Iterator[str]:
    """Every page of the workbook, those before it too."""
    steps = [f"{n}/" for n in range(1, len(book.shown(frozenset(ways.split()))) + 1)]
    for page in ("", "truoc/", "cach/", "rui-ro/", "het/", *steps):
        response = client.get(at(book.number, page))
        assert response.status_code == 200, page
        yield response.content.decode()


def test_there_are_workbooks_and_their_numbers_are_their_own() -> None:
    numbers = [book.number for book in workbooks().values()]
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("book", BOOKS)
def test_its_id_answers_lines_of_the_seed(book: Workbook) -> None:
    assert kinds()[book.id] == "workbook"
    assert set(book.ways) == set(WAYS)
    assert book.risks


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("book", BOOKS)
def test_no_sentence_is_too_long(book: Workbook, lang: str) -> None:
    for ways in CHOSEN:
        for html in pages(book, let_in(book.number, lang, ways=ways), ways):
            assert not too_long(html, lang)


@pytest.mark.parametrize("book", BOOKS)
def test_hostile_text_is_text_on_every_page(book: Workbook) -> None:
    for html in pages(book, walked(book, "vi", "public loud", HOSTILE), "public loud"):
        assert "<script>alert" not in html
        assert "\u202e" not in html


@pytest.mark.parametrize("book", [BOOKS[0], *LONG_BOOKS[1:]])
def test_hostile_text_is_text_in_every_file(book: Workbook) -> None:
    client = walked(book, "vi", "public loud", HOSTILE)
    whole = client.get(at(book.number, "het/")).content.decode()
    assert "&lt;script&gt;alert(1)" in whole
    assert client.get(f"/viec/ke-hoach/{book.number}.pdf").content.startswith(b"%PDF")
    assert (
        "<script>alert(1)</script> {% now %} {{ 7 }} {held_name}"
        in read(client.get(f"/viec/ke-hoach/{book.number}.docx").content).text
    )
    assert b"script" not in client.get(f"/viec/ke-hoach/{book.number}.ics").content


@pytest.mark.parametrize("book", BOOKS)
def test_nobody_is_asked_to_write_a_name(book: Workbook) -> None:
    for field in (*book.fields, *(c for f in book.fields for c in f.columns)):
        if field.kind in ("line", "text"):
            assert "tên" not in field.ask.vi.lower().split(), field.id
            assert "name" not in field.ask.en.lower(), field.id
