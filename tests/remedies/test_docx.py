"""The editable copy of every paper: the text of the HTML, neutral, the same bytes again, the page that is printed."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from django.test import Client

from remedies import docx, paper_files
from remedies.catalogue import PAPERS, drawing, identity
from remedies.catalogue.lines import paragraphs
from remedies.pdf import LARGEST, NotMade
from tests.remedies.docx_for_tests import W, read
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers_for_tests import DETAINED, TOUR, plain, situation
from tests.remedies.pdf_for_tests import NAMED
from tests.remedies.test_papers_print import HOSTILE

TWIPS = 1440 / 25.4


@cache
def filed(id: str, case: str, lang: str) -> tuple[str, bytes]:
    """The same for a named case, made once in a run."""
    given, names = CASES[case]
    return made(id, given, lang, names)


def one(text: str) -> str:
    """Lines for the pen that follow each other count as one."""
    return re.sub(r"(?:\.{6} ?)+", "...... ", text).strip()


def made(id: str, given: dict[str, Any], lang: str = "vi", names: dict[str, str] | None = None) -> tuple[str, bytes]:
    """The paper's text from its HTML, and its file."""
    what = situation(given, names)
    file = paper_files.made(PAPERS[id], what, lang, "docx")
    return plain(" ".join(paragraphs(drawing.body(PAPERS[id], what, lang, top=1)))), file


CASES = {"none": ({}, {}), "full": (TOUR, NAMED), "held": (DETAINED, {})}
QUICK = [("none", "vi"), ("full", "vi"), ("full", "en")]
MORE = (("none", "en"), ("held", "vi"), ("held", "en"))
LONG = [pytest.param(case, lang, marks=pytest.mark.long) for case, lang in MORE]


@pytest.mark.parametrize(("case", "lang"), [*QUICK, *LONG])
@pytest.mark.parametrize("id", list(PAPERS))
def test_the_text_is_that_of_the_printed_paper(id: str, case: str, lang: str) -> None:
    text, file = filed(id, case, lang)
    assert one(read(file).text) == one(text)


@pytest.mark.parametrize("id", ["D01", "D13c"])
def test_the_same_paper_gives_the_same_bytes(id: str) -> None:
    assert made(id, TOUR)[1] == made(id, TOUR)[1]
    assert made(id, TOUR)[1] != made(id, DETAINED)[1]


def test_hostile_names_stay_text() -> None:
    for text in HOSTILE:
        names, _ = identity.read(dict.fromkeys(identity.FIELDS, text))
        expected, file = made("D01", TOUR, "vi", names)
        assert one(read(file).text) == one(expected)
        for name, part in read(file).parts.items():
            assert b"TargetMode" not in part, f"{name} points outside the file"


def test_a_character_that_xml_has_no_place_for_is_left_out() -> None:
    page = '<html lang="vi"><head><title>x</title></head><body><div><p>a\x01b\ufffec</p></div></body></html>'
    assert read(docx.render(page)).text == "abc"


def test_more_than_a_paper_may_hold_is_refused() -> None:
    for body in ("x" * LARGEST, "<br>" * docx.MARKS):
        with pytest.raises(NotMade):
            docx.render(f'<html lang="vi"><title>x</title><body><p>{body}</p></body></html>')


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_file_says_nothing_about_anybody(lang: str) -> None:
    parts = read(made("D01", TOUR, lang, NAMED)[1]).parts
    core = parts["docProps/core.xml"].decode()
    assert re.findall(r">([^<>]+)</", core) == [
        {"vi": "Biểu mẫu", "en": "Form"}[lang],
        "1",
        "2026-01-01T00:00:00Z",
        "2026-01-01T00:00:00Z",
        {"vi": "vi-VN", "en": "en-GB"}[lang],
    ]
    assert not [name for name in parts if "thumbnail" in name or "custom" in name.lower()]
    for name, part in parts.items():
        if name != "word/document.xml":
            assert b"python" not in part.lower(), name
            assert "Đặng".encode() not in part, name


@pytest.mark.parametrize("id", list(PAPERS))
def test_the_page_is_the_printed_page(id: str) -> None:
    body = read(filed(id, "full", "vi")[1]).body
    sections = list(body.iter(f"{W}sectPr"))
    sheets = drawing.sheet(PAPERS[id], situation(TOUR, NAMED), "vi").count("<article")
    assert len(sections) == sheets
    drawn = drawing.sheet(PAPERS[id], situation(TOUR), "vi")
    leaf, wide = 'class="leaf' in drawn, 'class="across' in drawn
    for section in sections:
        size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
        assert size is not None
        assert margins is not None
        sides = (int(size.get(f"{W}w", "0")), int(size.get(f"{W}h", "0")))
        assert sides == ((16838, 11906) if wide else (11906, 16838))
        mm = [round(int(margins.get(f"{W}{side}", "0")) / TWIPS) for side in ("top", "right", "bottom", "left")]
        assert leaf or wide or mm == [20, 15, 20, 30]
        (restart,) = section.findall(f"{W}pgNumType")
        assert restart.get(f"{W}start") == "1"


def test_headings_are_headings_and_fields_have_leaders_of_dots() -> None:
    file = read(made("D01", {"respondent": "self"})[1])
    heads = [(style, text) for style, text in file.paragraphs if style.startswith("Heading")]
    assert heads[0] == ("Heading1", "ĐƠN KHIẾU NẠI")
    assert next(text for style, text in heads if style == "Heading2") == "I. Nội dung sự việc"
    stops = file.body.findall(f".//{W}tab[@{W}leader='dot']")
    assert len(stops) >= 6
    assert all(0 < int(stop.get(f"{W}pos", "0")) <= round(165 * TWIPS) + 1 for stop in stops)


def test_the_signature_keeps_to_its_text() -> None:
    found = made("D01", TOUR)[1]
    paragraphs_ = list(read(found).body.iter(f"{W}p"))
    told = ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in paragraphs_]
    start = next(n for n, text in enumerate(told) if text.startswith("Tôi xin cam đoan"))
    end = next(n for n, text in enumerate(told) if text.startswith("Tài liệu kèm theo"))
    assert end > start + 2
    for paragraph in paragraphs_[start:end]:
        assert paragraph.find(f"{W}pPr/{W}keepNext") is not None
    assert paragraphs_[end].find(f"{W}pPr/{W}keepNext") is None


def test_a_table_has_a_head_on_every_page_and_rows_that_no_page_divides() -> None:
    body = read(made("D13c", TOUR)[1]).body
    drawn = [t for t in body.iter(f"{W}tbl") if t.find(f"{W}tblPr/{W}tblStyle[@{W}val='TableGrid']") is not None]
    rows = drawn[0].findall(f"{W}tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] + [False] * 5
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_a_box_is_drawn_by_a_typeface_that_has_it() -> None:
    run = next(r for r in read(made("D05", DETAINED)[1]).body.iter(f"{W}r") if "☐" in "".join(r.itertext()))
    font = run.find(f"{W}rPr/{W}rFonts")
    assert font is not None
    assert set(font.attrib.values()) == {"Segoe UI Symbol"}


@pytest.mark.django_db
@pytest.mark.usefixtures("fixed_now")
def test_the_preview_offers_it_under_a_neutral_name() -> None:
    client = client_with(**TOUR)
    assert 'href="/viec/giay/1.docx"' in client.get("/viec/giay/1/").content.decode()
    response = client.get("/viec/giay/1.docx", {"lang": "en"})
    assert response.headers["Content-Disposition"] == 'attachment; filename="bieu-mau-1-en.docx"'
    assert response.headers["Cache-Control"] == "no-store"
    assert "Reading copy" in read(response.content).text
    assert Client().get("/viec/giay/99.docx").status_code == 404


@pytest.mark.long
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_libreoffice_opens_every_paper_and_loses_no_word(tmp_path: Path, lang: str) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed: ./dev test --long installs it where it may")
    for id in PAPERS:
        for name, given, names in (("full", TOUR, NAMED), ("sparse", {}, {})):
            (tmp_path / f"{id}-{name}.docx").write_bytes(made(id, given, lang, names)[1])
    files = sorted(map(str, tmp_path.glob("*.docx")))
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    to = ["--convert-to", "odt", "--outdir", str(tmp_path), *files]
    subprocess.run([office, home, "--headless", *to], check=True, capture_output=True, timeout=600)
    for file in map(Path, files):
        with ZipFile(BytesIO(file.with_suffix(".odt").read_bytes())) as odt:
            out = re.sub(r"<text:tab\b[^>]*>|<[^>]+>", "", odt.read("content.xml").decode())
        out = re.sub(r"[\s☐☑]", "", out.replace("&apos;", "'").replace("&quot;", '"'))
        id, name = file.stem.split("-")
        text = made(id, {"full": TOUR, "sparse": {}}[name], lang, {"full": NAMED, "sparse": {}}[name])[0]
        for piece in re.split(r"\.{6}|\[.\]", text):
            wanted = re.sub(r"\s", "", piece).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            assert wanted in out, (file.stem, piece)
