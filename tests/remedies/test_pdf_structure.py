"""What every printed paper is inside: tagged in reading order, headings and tables that a screen reader can follow.

A way in which a file is not as PDF/UA or our own rules wish it stands in EXCEPTIONS, with its reason, and nowhere else.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader

from remedies import paper_files
from remedies.catalogue import PAPERS, drawing
from remedies.catalogue.lines import paragraphs
from remedies.catalogue.paper import Paper
from tests.remedies.papers_for_tests import TOUR, situation
from tests.remedies.pdf_for_tests import NAMED, full, tree

EXCEPTIONS = {
    "/Producer": "the library that draws signs itself; it tells nothing of a person or of this project",
    "/Scope": "heads of tables are tied to their cells by /ID and /Headers; the library writes no /Scope",
}
EACH = [("vi", id) for id in PAPERS] + [pytest.param("en", id, marks=pytest.mark.long) for id in PAPERS]
each = pytest.mark.parametrize(("lang", "id"), EACH)


def bare(text: str) -> str:
    """Letters only: no spaces, no blanks, no boxes, no bullets."""
    return re.sub(r"\s|\.{6}|\[[ x]*\]|•", "", unicodedata.normalize("NFC", text))


@each
def test_it_is_read_in_the_order_in_which_it_was_written(lang: str, id: str) -> None:
    written = paragraphs(drawing.body(PAPERS[id], situation(TOUR, NAMED), lang, top=1))
    ticked = sum(paragraph.count("[x]") for paragraph in written)
    heard = bare(tree(full(id, lang)).text)
    if ticked:
        written = [paragraph.replace("[x]", "x") for paragraph in written]
    assert once(heard, PAPERS[id], lang) == bare("".join(written))


def once(heard: str, paper: Paper, lang: str) -> str:
    """Without the heads of a table that are said again where it goes on over the page, as they should be."""
    body = drawing.body(paper, situation(TOUR, NAMED), lang, top=1)
    for head in re.findall(r"<thead>(.*?)</thead>", body, re.DOTALL):
        first, said, rest = heard.partition(bare(unescape(re.sub(r"<[^>]+>", "", head))))
        heard = first + said + rest.replace(said, "") if said else heard
    return heard


@each
def test_the_file_says_its_language_and_a_neutral_title_and_nothing_else(lang: str, id: str) -> None:
    content = full(id, lang)
    reader = PdfReader(BytesIO(content))
    root = reader.trailer["/Root"]
    assert root["/Lang"] == lang
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    told = reader.metadata or {}
    assert set(told) == {"/Title", "/Producer"}
    assert "/Producer" in EXCEPTIONS
    assert told["/Title"] == {"vi": "Biểu mẫu", "en": "Form"}[lang]
    about = root["/Metadata"].get_object().get_data().decode()
    assert re.search(r"pdfuaid:part[^0-9]+1\b", about)
    assert "Đặng" not in about
    assert not re.search(r"CreateDate|ModifyDate|creator", about)
    assert not {"/AcroForm", "/Names", "/OpenAction", "/AA"} & set(root)
    assert not any("/Annots" in page for page in reader.pages)


@each
def test_only_our_typeface_is_in_it_and_whole(lang: str, id: str) -> None:
    for page in PdfReader(BytesIO(full(id, lang))).pages:
        for font in page["/Resources"]["/Font"].values():
            assert re.fullmatch(r"/[A-Z]{6}\+Paper-Serif(-Bold)?(-Italic)?", font.get_object()["/BaseFont"])
            (inner,) = font.get_object()["/DescendantFonts"]
            assert {"/FontFile2", "/FontFile3"} & set(inner.get_object()["/FontDescriptor"])


@each
def test_headings_begin_with_the_title_and_leave_no_level_out(lang: str, id: str) -> None:
    heads = [tag for tag in tree(full(id, lang)).walk() if re.fullmatch(r"/H\d", tag.kind)]
    levels = [int(tag.kind[2]) for tag in heads]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))
    assert all(tag.text.strip() for tag in heads)


@each
def test_every_cell_of_a_table_names_its_head(lang: str, id: str) -> None:
    """A table for the eye only (things side by side) is no table to a reader; a real one has heads."""
    for table in (tag for tag in tree(full(id, lang)).walk() if tag.kind == "/Table"):
        heads = {tag.id for tag in table.walk() if tag.kind == "/TH"}
        assert heads
        for cell in (tag for tag in table.walk() if tag.kind == "/TD"):
            assert set(cell.attributes["/Headers"]) <= heads, cell.text
            assert cell.attributes["/Headers"], cell.text


def test_every_head_of_a_table_says_what_it_is_the_head_of() -> None:
    for folder in {paper.folder for paper in PAPERS.values()}:
        for template in folder.glob("*.html"):
            heads = re.findall(r"<th\b[^>]*>", template.read_text(encoding="utf-8"))
            assert all(re.search(r'\bscope="(col|row)"', head) for head in heads), template


@pytest.mark.parametrize("id", ["D01", "D13c"])
def test_the_same_paper_gives_the_same_bytes(id: str) -> None:
    again = paper_files.made(PAPERS[id], situation(TOUR, NAMED), "vi", "pdf")
    assert again == full(id, "vi")
    assert paper_files.made(PAPERS[id], situation(TOUR), "vi", "pdf") != again
