"""The papers as printed: text, layout, one page for the card, hostile names, blanks for the pen."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from pypdf import PdfReader

from remedies import pdf
from remedies.catalogue import PAPERS, drawing, identity
from remedies.catalogue.lines import WIDTH, lines
from tests.conftest import is_long
from tests.remedies.papers_for_tests import DETAINED, TOUR, plain, printed, situation, text_of, written

MM = 72 / 25.4
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=file:///etc/passwd>",
    '"><style>@import url(http://example.org/a.css)</style>',
    "{{ identity }} {% include 'x' %} {% load static %}",
    "a\u202eb\u2066c\u200fd",
    "Nguyễn\x00Thị\x1bHường",
    "\ufeff\u00ad\u200bx\ud800y",
    "a\u0301" * 30,
    "url(file:///etc/passwd)",
    "&#60;b&#62; &amp; &lt;",
    "\n" * 500 + "x",
    "......",
]


def unfilled(text: str) -> str:
    return plain(text.replace("......", " "))


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("given", [{}, TOUR, DETAINED], ids=["empty", "tour", "detained"])
def test_the_card_is_one_page(given: dict[str, Any], lang: str) -> None:
    names = {
        "detainee_full_name": "Nguyễn Thị Hồng Hạnh",
        "detention_place": "Trại tạm giam số 1 Công an thành phố Hà Nội",
    }
    assert len(printed("D13c", situation(given, names if given else {}), lang).pages) == 1


def positions(reader: PdfReader, page: int) -> list[tuple[float, float, str]]:
    found: list[tuple[float, float, str]] = []

    def visit(text: str, cm: Any, tm: Any, font: Any, size: Any) -> None:
        if text.strip():
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            found.append((x / MM, y / MM, text.strip()))

    reader.pages[page].extract_text(visitor_text=visit)
    return found


def test_the_sheet_is_a4_with_the_margins_of_a_petition() -> None:
    reader = printed("D01", situation(TOUR))
    assert len(reader.pages) >= 2
    for number, page in enumerate(reader.pages):
        assert (round(page.mediabox.width / MM), round(page.mediabox.height / MM)) == (210, 297)
        marks = [m for m in positions(reader, number) if m[2] != str(number + 1)]
        assert min(x for x, _, _ in marks) >= 29.9
        assert min(y for _, y, _ in marks) >= 20
        assert max(y for _, y, _ in marks) <= 277


def test_pages_are_numbered_at_the_top_from_the_second() -> None:
    reader = printed("D01", situation(TOUR))
    above = [[m for m in positions(reader, n) if m[1] > 278] for n in range(len(reader.pages))]
    assert above[0] == []
    ((x, _, text),) = above[1]
    assert text == "2"
    assert 105 < x < 125  # the middle of the text, which the wide left margin moves


def test_each_letter_of_a_file_starts_a_page_and_its_own_numbers() -> None:
    given = TOUR | {"counsel_requested_at": "2026-11-19T09:00", "counsel_met_at": False}
    reader = printed("D01", situation(given))
    starts = [n for n, page in enumerate(reader.pages) if "CỘNG HÒA" in page.extract_text()]
    assert len(starts) == 2
    second = starts[1]
    assert [m for m in positions(reader, second) if m[1] > 278] == []
    if second + 1 < len(reader.pages):
        assert [m[2] for m in positions(reader, second + 1) if m[1] > 278] == ["2"]


def test_the_signature_stands_with_text() -> None:
    for id in ("D01", "D05"):
        reader = printed(id, situation(TOUR))
        for page in reader.pages:
            text = plain(page.extract_text())
            if "(Ký, ghi rõ họ tên hoặc điểm chỉ)" in text:
                assert "Tôi xin cam đoan" in text


def test_lines_for_the_pen_are_nine_millimetres_high() -> None:
    reader = printed("D01", situation({"respondent": "self"}))
    heights = {t: y for _, y, t in positions(reader, 0)}
    labels = [y for text, y in heights.items() if text.startswith(("Tôi tên là", "Số căn cước", "Chỗ ở hiện nay"))]
    assert len(labels) == 3
    labels.sort(reverse=True)
    assert all(8.9 <= a - b <= 11 for a, b in pairwise(labels))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_names_neither_fetch_nor_break_nor_run(text: str) -> None:
    clean, problems = identity.read(dict.fromkeys(identity.KNOWN, text))
    assert clean["filer_address"]
    assert {p.code for p in problems} <= {"too_long"}
    made = situation(TOUR, clean)
    for id in PAPERS:
        body = drawing.body(PAPERS[id], made, "vi")
        out = text_of(printed(id, made)) if id == "D01" or is_long() else ""
        assert "<script" not in body
        assert "<img" not in body
        for mark in ("\u202e", "\u2066", "\u200f", "\x00", "\x1b"):
            assert mark not in out + body
    shown = clean["filer_address"]
    assert shown.replace(" ", "") in text_of(printed("D05", made)).replace(" ", "")


def test_a_flood_of_line_breaks_is_one_line() -> None:
    assert identity.tidy("a" + "\n" * 50_000 + "b") == "a b"
    _, problems = identity.read({"filer_full_name": "x" * 50_000, "filer_phone": ["a"], "zzz": "kept out"})
    assert [(p.fact, p.code) for p in problems] == [
        ("identity.filer_full_name", "too_long"),
        ("identity.filer_phone", "text"),
    ]
    assert identity.unused({"zzz": 1, "filer_phone": 2}) == ("identity.zzz",)


def test_the_longest_names_still_print() -> None:
    made = situation(TOUR, {key: ("ẾỖẬ " * 100)[: field.longest].strip() for key, field in identity.KNOWN.items()})
    for id in PAPERS if is_long() else ("D01", "D03b", "D13c"):
        assert pdf.render(drawing.sheet(PAPERS[id], made, "vi")).startswith(b"%PDF")


def test_six_dots_typed_by_a_person_stay_text() -> None:
    body = drawing.body(PAPERS["D05"], situation(TOUR, {"filer_full_name": "......"}), "vi")
    assert ">......<" in body


def test_the_version_to_copy_is_the_same_text_in_short_lines() -> None:
    body = drawing.body(PAPERS["D01"], situation(TOUR), "vi")
    short = lines(body)
    assert plain(" ".join(line for paragraph in short for line in paragraph)) == written("D01", situation(TOUR))
    assert all(len(line) <= WIDTH or " " not in line for paragraph in short for line in paragraph)


def test_a_printed_petition_is_light() -> None:
    assert len(pdf.render(drawing.sheet(PAPERS["D01"], situation(TOUR), "vi"))) < 60_000
