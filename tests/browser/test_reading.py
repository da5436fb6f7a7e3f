"""Pages as a screen reader goes through them, held against what somebody read line by line.

    KEEP_READING=1 ./dev test --long tests/browser/test_reading.py

writes reading/*.txt anew; read every line of the diff before it is committed. The suite reads three pages,
`--long` both languages. A name that is not whole, a box that does not say why it is wrong, a group named
twice, a status that nobody hears: each is a line here.
"""

from __future__ import annotations

import os
import re
from itertools import pairwise, product
from pathlib import Path

import pytest

from tests.browser.public_pages import BY_NAME, visit
from tests.browser.reading import Reading
from tests.browser.test_every_page import FOCUSED, home  # noqa: F401
from tests.conftest import is_long

pytestmark = pytest.mark.django_db(transaction=True)
FOLDER = Path(__file__).parent / "reading"
KEEP = os.environ.get("KEEP_READING", "") not in ("", "0")
SHORT = ("question-stale", "question-when-fault", "question-found")
NAMES = (*SHORT, "start-fault")
WANTED = [(name, lang) for name, lang in product(NAMES, ("vi", "en")) if is_long() or (name in SHORT and lang == "vi")]


@pytest.mark.parametrize(("name", "lang"), WANTED)
def test_a_page_is_read_as_it_was(live_browser, home: str, name: str, lang: str) -> None:  # noqa: F811
    page = visit(live_browser, home, BY_NAME[name], lang)
    page.wait_for_function(FOCUSED)
    read = "\n".join(Reading(page).lines()) + "\n"
    path = FOLDER / f"{name}-{lang}.txt"
    if KEEP:
        FOLDER.mkdir(exist_ok=True)
        path.write_text(read, encoding="utf-8")
    assert read == path.read_text(encoding="utf-8")


def test_no_reading_is_of_nothing() -> None:
    assert {path.name for path in FOLDER.glob("*")} == {f"{n}-{lang}.txt" for n, lang in product(NAMES, ("vi", "en"))}


def test_what_a_person_needs_is_in_what_was_kept() -> None:
    """One line said twice in a row, a box without a name, a wrong box without a reason: none of these was kept."""
    for path in FOLDER.glob("*.txt"):
        lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
        boxes = [line for line in lines if re.match(r"(link|button|radio|checkbox|textbox|combobox|fold)\b", line)]
        assert all("“" in box for box in boxes), path.name
        assert all(" – " in box for box in boxes if "invalid" in box), path.name
        assert not [one for one, other in pairwise(lines) if one == other], path.name
        assert not any("live=assertive, focused" in line for line in lines), f"{path.name}: said twice"
