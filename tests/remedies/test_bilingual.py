"""Both languages under each other: the same paragraphs in the same order with the same numbers, in every paper."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from remedies import bilingual, paper_files
from remedies.catalogue import PAPERS, drawing
from remedies.catalogue.lines import paragraphs
from tests.remedies.docx_for_tests import read
from tests.remedies.papers_for_tests import ADMINISTRATIVE, DETAINED, TOUR, plain, situation
from tests.remedies.pdf_for_tests import NAMED

CASES: list[tuple[dict[str, Any], dict[str, str]]] = [
    ({}, {}),
    (TOUR, NAMED),
    (DETAINED, {}),
    (ADMINISTRATIVE, NAMED),
    ({"respondent": "lawyer"}, NAMED),
]


@pytest.mark.parametrize("id", list(PAPERS))
def test_both_texts_have_the_same_paragraphs_with_the_same_numbers(id: str) -> None:
    for given, names in CASES:
        made = situation(given, names)
        vi, en = (bilingual.blocks(drawing.body(PAPERS[id], made, lang, top=1)) for lang in ("vi", "en"))
        for here, there in zip(vi, en, strict=False):
            assert (here.tag, bilingual.number(here.text)) == (there.tag, bilingual.number(there.text)), (here, there)
        assert len(vi) == len(en)


@pytest.mark.parametrize("id", ["D01", "D13c"])
def test_nothing_of_either_is_lost(id: str) -> None:
    made = situation(TOUR, NAMED)
    found = list(bilingual.pairs(PAPERS[id], made))
    for lang in ("vi", "en"):
        told = [
            text for text in paragraphs(drawing.body(PAPERS[id], made, lang, top=1)) if "Reading copy in" not in text
        ]
        assert [getattr(pair, lang) for pair in found] == told


def test_a_paragraph_that_has_no_other_half_still_stands() -> None:
    found = bilingual.blocks("<article><h1>a</h1><p>b<br>c</p><ul><li>d</li></ul>e</article>")
    assert [block.tag for block in found] == ["h1", "p", "p", "li", "article"]


def test_it_is_printed_and_written_and_says_that_it_is_not_to_be_filed() -> None:
    made = situation(TOUR, {"filer_full_name": "<b>Bí & Danh</b>"})
    text = read(paper_files.made(PAPERS["D01"], made, bilingual.LANG, "docx")).text
    out = plain(" ".join(p.extract_text() for p in PdfReader(BytesIO(
        paper_files.made(PAPERS["D01"], made, bilingual.LANG, "pdf"))).pages))  # fmt: skip
    for said in (text, out):
        assert "không phải bản để nộp" in said
        assert "<b>Bí & Danh</b>" in said
        assert (
            said.index("ĐƠN KHIẾU NẠI")
            < said.index("COMPLAINT")
            < said.index("Nội dung sự việc")
            < said.index("What happened")
        )
    assert paper_files.file_name(PAPERS["D01"], bilingual.LANG, "pdf") == "bieu-mau-1-vi-en.pdf"


@pytest.mark.parametrize(
    ("text", "number"),
    [("1. A", "1"), ("II. B", "II"), ("a) c", "a"), ("đ) c", "đ"), ("12 giờ", ""), ("1.5 x", ""), ("Vì vậy", "")],
)
def test_the_number_of_a_paragraph(text: str, number: str) -> None:
    assert bilingual.number(text) == number
