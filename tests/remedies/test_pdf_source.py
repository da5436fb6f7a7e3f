"""HTML to source text of the typesetter: text stays text, margins, columns and pages are those of the stylesheet."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from remedies import pdf
from remedies.catalogue import drawing
from remedies.paper_style import Element, Styled
from remedies.pdf_pictures import NotAPaper
from remedies.pdf_source import source
from remedies.pdf_tables import shares
from remedies.pdf_words import words
from remedies.timeline_draw import svg

MM = 72 / 25.4


def document(body: str, style: str = "") -> str:
    return f'<!doctype html><html lang="vi"><title>Biểu mẫu</title><style>{style}</style><body>{body}</body></html>'


def laid(body: str, style: str = "") -> str:
    """What is called for the body, without the head of the file."""
    return source(document(body, style)).rpartition("#sheet(")[2]


def said(inner: str, style: str = "") -> str:
    root = Styled(document(f"<p>{inner}</p>", style)).root
    (paragraph,) = (element for element in root.walk() if element.tag == "p")
    return words(paragraph.content, paragraph)


@pytest.mark.parametrize(
    "text",
    [
        '#read("/etc/passwd")',
        '"); read("pdf_source.py"); ("',
        '\\"); panic("x") //',
        "\\u{41} \\n #{1 + 1} $x$ @label <label> `raw` *b* _i_ = h",
        "]} }} #import sys: inputs",
        "&#34;&#34;&#34; \\",
    ],
)
def test_what_a_person_wrote_stays_text(text: str) -> None:
    html = text.replace("<", "&lt;").replace('"', "&quot;")
    shown = PdfReader(BytesIO(pdf.render(document(f"<p>{html}</p>", "p { text-align: left }")))).pages[0].extract_text()
    wanted = text.replace("&#34;", '"')
    assert re.sub(r"\s", "", shown) == re.sub(r"\s", "", wanted)


def test_spaces_are_those_that_a_browser_shows() -> None:
    assert said(" a \n <b> b</b>  <i>c </i> ") == '{"a "; b("b"); " "; i("c")}'
    assert said("a<br> b<br>") == '{"a"; linebreak(); "b"}'
    assert said(" \n ") == ""


def test_a_word_that_no_line_holds_may_be_parted_and_no_other() -> None:
    assert said("x" * 36) == '{"' + "x" * 36 + '"}'
    assert "h(0.001pt)" in said("x" * 90)
    assert "h(0.001pt)" not in said("xy " * 90)
    style = "p { font-size: 14pt; overflow-wrap: anywhere }"
    shown = PdfReader(BytesIO(pdf.render(document(f"<p>{'W' * 300}</p>", style)))).pages[0]
    assert max(map(len, shown.extract_text().split("\n"))) < 60


def test_a_blank_is_dotted_only_where_the_stylesheet_says_so() -> None:
    style = '.blank::before { content: "\\a0\\a0"; text-decoration: underline dotted; text-decoration-thickness: 1pt }'
    assert said('<span class="blank"></span>', style) == '{blank(1.00pt, "\u00a0\u00a0")}'
    style += " p .blank::before { text-decoration: none }"
    assert said('<span class="blank"></span>', style) == '{blank(0.00pt, "\u00a0\u00a0")}'
    assert said('<span class="blank"></span>', '.blank::before { content: "" }') == ""


def test_margins_collapse_as_in_a_browser() -> None:
    style = "p { margin: 3pt 0 5pt } div { margin: 9pt 0 }"
    gaps = re.findall(r"says\(([\d.]+)pt", laid("<p>a</p><p>b</p><div><p>c</p></div><p>d</p>", style))
    assert gaps == ["3.00", "5.00", "9.00", "9.00"]


def test_a_block_that_keeps_together_lets_the_first_margin_through_unless_it_has_a_frame() -> None:
    kept = laid("<div><p>a</p></div>", "p { margin: 7pt 0 0 } div { break-inside: avoid }")
    assert kept.count("holds(7.00pt") == 1
    assert "breakable: false" in kept
    framed = laid("<div><p>a</p></div>", "p { margin: 7pt 0 0 } div { break-inside: avoid; border: 1pt solid #000 }")
    assert "holds(0.00pt" in framed
    assert "v(7.00pt)" in framed


def test_fields_share_what_their_labels_leave() -> None:
    style = ".row { display: table } .label, .cell { display: table-cell } .label { white-space: nowrap; width: 1% }"
    row = '<p class="row"><span class="label">A:</span><span class="cell">bb</span><span class="cell">bbbb</span></p>'
    (columns,) = re.findall(r"columns: \((.*?),\)", laid(row, style))
    first, short, long = columns.split(", ")
    assert first == "auto"
    assert float(long.removesuffix("fr")) == pytest.approx(2 * float(short.removesuffix("fr")), rel=0.15)


def test_a_table_has_heads_and_rows_for_the_pen() -> None:
    style = "td, th { border: 1pt solid #000; padding: 2pt } .pen td { height: 20pt }"
    rows = "<tr><td>1</td><td>a long answer</td></tr><tr class='pen'><td>2</td><td></td></tr>"
    heads = "<tr><th scope='col'>No</th><th scope='col'>What</th></tr>"
    made = laid(f"<table><thead>{heads}</thead><tbody>{rows}</tbody></table>", style)
    assert "table.header(" in made
    assert made.count("block(height: 20.00pt, align(") == 1
    first, second = (float(share) for share in re.findall(r"([\d.]+)fr", made))
    assert 10 < first < second / 4


@pytest.mark.parametrize("width", [200.0, 400.0, 800.0])
def test_columns_fill_the_width_and_hold_their_longest_word(width: float) -> None:
    cells = "<td>15/12/2026</td><td>a b c d e f g h i j k l m n o p q r s t u v w x y z</td><td>Ngày</td>"
    root = Styled(document(f"<table><tbody><tr>{cells}</tr></tbody></table>")).root
    found = shares([[cell] for cell in root.walk() if cell.tag == "td"], width)
    assert sum(found) == pytest.approx(width)
    assert found[0] > 10 * 5.5
    assert found[1] > found[0]


def test_a_drawing_of_our_own_is_a_picture_with_its_title() -> None:
    drawn = svg((100, 50), 100, 'Hai "vòng"', '<circle cx="9" cy="9" r="5" fill="none" stroke="#000"/>')
    made = laid(f"<div>{drawn}</div>")
    assert 'width: 75.00pt, alt: "Hai \\"vòng\\"")' in made
    assert b"/Figure" in pdf.render(document(f"<div>{drawn}</div>"))


def test_each_kind_of_page_is_a_run_of_its_own_and_a_break_is_not() -> None:
    style = "@page wide { size: A4 landscape } .w { page: wide } .next { break-before: page }"
    made = source(document("<p>a</p><p class='next'>b</p><p class='w'>c</p>", style))
    assert len(re.findall(r"^#sheet\(", made, re.MULTILINE)) == 2
    assert made.count("pagebreak()") == 1
    pages = PdfReader(BytesIO(pdf.render(document("<p>a</p><p class='next'>b</p><p class='w'>c</p>", style)))).pages
    assert [round(page.mediabox.width / MM) for page in pages] == [210, 210, 297]


@pytest.mark.parametrize(
    "html",
    [
        document("<img>"),
        document("<a href='x'>x</a>"),
        document("<p>x</p>", "p { background: URL(x) }"),
        document("<p>x</p>", "@import 'x';"),
        document("<style media='print'>p { color: red }</style><p>x</p>"),
        document("<svg><image href='x'/></svg>"),
        document("<svg><a href='x'><path d='M0 0'/></a></svg>"),
        document("<svg><path d='M0 0' style='fill: red'/></svg>"),
        document("<svg><path d='M0 0' onclick='x'/></svg>"),
        document("<svg><path d='M0 0' fill='url(#a)'/></svg>"),
        document("<svg><foreignObject>x</foreignObject></svg>"),
        document("<p>x</p>").replace("<title>", "<link rel=stylesheet href=x><title>"),
    ],
)
def test_what_no_paper_holds_is_refused(html: str) -> None:
    with pytest.raises(NotAPaper):
        source(html)


def test_the_sample_is_a_paper() -> None:
    made = source(drawing.sample())
    assert made.count("level: 1") == 1
    assert "ĐƠN KHIẾU NẠI" in made


def test_walking_meets_every_element_once() -> None:
    root: Element = Styled(document("<div><p>a<b>b</b></p><p>c</p></div>")).root
    assert [e.tag for e in root.walk()] == ["html", "head", "title", "body", "div", "p", "b", "p"]
