"""HTML of a paper in, the editable document (DOCX) out: that which the PDF is drawn from, so the two cannot differ.

Boundary: knows no paper and no person; in memory, nothing fetched. `paper_style` says how an element looks,
`docx_sheet` gives the empty document; this file walks. A blank in a sentence is a dotted rule, a field's blank a leader
of dots, a box to tick a letter, a signature keeps to its text. python-docx is loaded when the first one is made.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from remedies import docx_sheet as sheet
from remedies.docx_fields import lines
from remedies.docx_lines import Line
from remedies.docx_sections import another, lay
from remedies.docx_tables import Grid, grid
from remedies.paper_style import Element, Styled
from remedies.pdf import LARGEST, NotMade

INLINE = ("inline", "inline-block")
MARKS = 12_000
"""How many tags a paper may have: each costs about half a millisecond in the request itself."""
BULLET = 12.0
FACE = 1.15
"""How high a line of Times New Roman is by itself, in its size."""


def render(html: str) -> bytes:
    """The document of `html`; the same text gives the same bytes. Raises NotMade for more than a paper may hold."""
    if len(html.encode("utf-8", "strict")) > LARGEST or html.count("<") > MARKS:
        raise NotMade("too long")
    styled = Styled(html)
    document = sheet.empty(styled.title, styled.language)
    body = next(e for e in styled.root.elements() if e.tag == "body")
    _Writer(document, styled).sections(body)
    return sheet.packed(document)


class _Writer:
    """Walks the tree. `place` takes paragraphs; `width` is what a line has, `left` and `right` what it leaves free."""

    def __init__(self, document: Any, styled: Styled) -> None:
        self.document, self.pages = document, styled.pages
        self.place = document
        self.width = self.left = self.right = self.gap = 0.0
        self.made: list[Any] = []
        self.unused: Any = None

    def sections(self, body: Element) -> None:
        """Each sheet of a file is a section: its own page, its own numbers."""
        page, begun = None, False
        for item in body.elements():
            wanted = self.pages.get(item.style.get("page", ""), self.pages[""])
            if not begun or wanted != page or item.has("break-before", "page"):
                section = another(self.document) if begun else self.document.sections[0]
                lay(section, wanted, first=not begun)
                page, begun = wanted, True
                self.width, self.gap = wanted.width - wanted.margins[1] - wanted.margins[3], 0.0
            self.block(item)

    def block(self, element: Element) -> None:
        """One block: a table, a line of fields, a rule for the pen, or whatever it holds in order."""
        self.gap = max(self.gap, element.length("margin-top"))
        begun = len(self.made)
        if "row" in element.classes or element.classes >= {"blank", "long"}:
            for line in lines(element, self.width):
                self.paragraph(element, line)
        elif element.display == "table":
            self.table(grid(element, self.width), element)
        else:
            self.flow(element)
        self.gap = max(self.gap, element.length("margin-bottom"))
        self._keep(self.made[begun:], element)

    def flow(self, element: Element) -> None:
        """Words that follow each other make a paragraph; a block among them ends it."""
        left, right = (element.length(f"margin-{s}") + element.length(f"padding-{s}") for s in ("left", "right"))
        self.left, self.right, self.width = self.left + left, self.right + right, self.width - left - right
        waiting: list[str | Element] = []
        for item in element.content:
            if isinstance(item, str) or item.display in INLINE:
                waiting.append(item)
            elif item.display != "none":
                self._say(element, waiting)
                waiting = []
                self.block(item)
        self._say(element, waiting)
        if element.length("min-height") and not str(element).strip():
            self.paragraph(element, Line())
        self.left, self.right, self.width = self.left - left, self.right - right, self.width + left + right

    def _say(self, element: Element, words: Iterable[str | Element]) -> None:
        line = Line.of(words, element)
        if line.pieces:
            self.paragraph(element, line)

    def paragraph(self, element: Element, line: Line) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.shared import Pt

        made, self.unused = self.unused or self.place.add_paragraph(), None
        made.style = {"h1": "Heading 1", "h2": "Heading 2", "h3": "Heading 3", "li": "List Bullet"}.get(
            element.tag, "Normal"
        )
        shape = made.paragraph_format
        align = element.style.get("text-align", "left").upper()
        shape.alignment = getattr(WD_ALIGN_PARAGRAPH, {"START": "LEFT"}.get(align, align))
        hanging = element.tag == "li"
        shape.left_indent, shape.right_indent = Pt(max(self.left, BULLET * hanging)), Pt(self.right)
        shape.first_line_indent = Pt(-BULLET if hanging else element.length("text-indent"))
        shape.line_spacing = round(element.leading / FACE, 2)
        shape.space_before, self.gap = Pt(round(max(self.gap, line.above), 1)), 0.0
        line.write(made, element)
        self.made.append(made)

    def table(self, found: Grid, element: Element) -> None:
        """A table of the document: drawn where its cells have borders, else only holding things side by side."""
        self._apart()
        table = self.place.add_table(len(found.rows), len(found.widths), *found.size(self.place is self.document))
        outer = (self.place, self.width, self.left, self.right)
        found.dress(table)
        for row, cells in zip(table.rows, found.rows, strict=True):
            at = 0
            for cell in cells:
                last = at + cell.span - 1
                into = row.cells[at] if last == at else row.cells[at].merge(row.cells[last])
                self.place, self.left, self.right, self.gap = into, 0.0, 0.0, 0.0
                self.width = sum(found.widths[at : last + 1]) - found.padding
                self.unused = into.paragraphs[0]
                self.flow(cell)
                if self.unused is not None:
                    self.made.append(self.unused)
                    self.unused = None
                at = last + 1
        (self.place, self.width, self.left, self.right), self.gap = outer, 0.0

    def _apart(self) -> None:
        """A line as thin as a hair: tables that touch would become one, and a cell begins with a paragraph."""
        from docx.shared import Pt

        if self.unused is None and _last(self.place).tag.endswith("}p"):
            self.made[-1].paragraph_format.space_after, self.gap = Pt(self.gap), 0.0
            return
        hair, self.unused = self.unused or self.place.add_paragraph(), None
        hair.paragraph_format.line_spacing = Pt(1)
        hair.paragraph_format.space_before, self.gap = Pt(self.gap), 0.0

    def _keep(self, made: list[Any], element: Element) -> None:
        """What may not be parted stays on one page: all but its last paragraph keep with the next."""
        whole = element.has("break-inside", "avoid")
        for paragraph in made:
            paragraph.paragraph_format.keep_together = whole or paragraph.paragraph_format.keep_together
        for paragraph in made if element.has("break-after", "avoid") else made[:-1] if whole else ():
            paragraph.paragraph_format.keep_with_next = True


def _last(place: Any) -> Any:
    """The last paragraph or table of a document or cell."""
    body = place.element.body if hasattr(place.element, "body") else place._element
    return [part for part in body if not part.tag.endswith("sectPr")][-1]
