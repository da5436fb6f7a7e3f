"""A word that no line has room for is broken where the line ends, in fields, addresses and sentences alike."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from remedies import paper_files
from remedies.catalogue import PAPERS, identity
from remedies.templatetags.papers import LONGEST_WORD, broken
from tests.remedies.papers_for_tests import DETAINED, situation

ROOM = 70
"""How many letters "w" a whole line of a petition holds at most."""
TYPED = {key: "w" * min(100, field.longest) for key, field in identity.KNOWN.items()}
NAMED = [id for id, paper in PAPERS.items() if paper.signed and paper.fields.identity]
OFTEN = ("D01", "D07b", "D10a", "H01")


@pytest.mark.parametrize("id", [id if id in OFTEN else pytest.param(id, marks=pytest.mark.long) for id in NAMED])
def test_no_line_runs_over_the_edge(id: str) -> None:
    content = paper_files.made(PAPERS[id], situation(DETAINED, TYPED), "vi", "pdf")
    text = "\n".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)
    assert "w" * 20 in text
    assert [line for line in text.splitlines() if "w" * ROOM in line] == []


def test_only_a_long_word_asks_for_it() -> None:
    assert not broken("Nguyễn Thị Bí Danh, 12 ngõ Bí Danh, thành phố Hồ Chí Minh")
    assert not broken("a" * LONGEST_WORD)
    assert broken("a" * (LONGEST_WORD + 1))
    assert not broken(None)
