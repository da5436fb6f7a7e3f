"""What the workbooks print, kept in golden files for reading: blank and filled in, in both languages.

`KEEP_PAPERS=1 pytest tests/remedies/strategies/test_printed.py` writes them anew.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from django.utils import translation

from legal_rules.fact_file import load_yaml
from remedies.strategies import Workbook, files, form, sheet, workbooks
from remedies.strategies.workbook import WAYS
from tests.remedies.shown import sentences

GOLDEN = Path(__file__).parent / "golden"
FILLED = Path(__file__).parent / "filled"
BOOKS = [pytest.param(book, id=id.removeprefix("strategy_")) for id, book in workbooks().items()]
CHOSEN = {"quiet": frozenset({"private", "quiet"}), "loud": frozenset({"public", "loud"})}


def printed(book: Workbook, ways: frozenset[str], values: dict, lang: str) -> str:
    """The lines of the print."""
    with translation.override(lang):
        html = files.document(book, ways, values, lang, {"held_name": "", "since": ""}, pictures=False)
    return "\n".join(sentences(html)) + "\n"


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("way", CHOSEN)
@pytest.mark.parametrize("book", BOOKS)
def test_the_print_is_as_it_was_read(book: Workbook, way: str, lang: str) -> None:
    name = book.id.removeprefix("strategy_")
    path = FILLED / f"{name}.yaml"
    told = load_yaml(path.read_text(encoding="utf-8")) if path.exists() else {}
    values = form.sound(book, told)
    assert set(values) == set(told), "filled/ names an answer that the workbook does not take"
    text = printed(book, CHOSEN[way], values, lang)
    kept = GOLDEN / f"{name}-{way}-{lang}.txt"
    if os.environ.get("KEEP_PAPERS"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(text, encoding="utf-8")
    assert kept.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("book", BOOKS)
def test_each_way_prints_its_own_texts_and_no_other(book: Workbook) -> None:
    for ways in CHOSEN.values():
        parts = sheet.parts(book, ways, {}, "vi", {})
        assert {p.page.id for p in parts} == {p.id for p in book.pages if p.when <= ways}
        assert ways <= set(WAYS)
