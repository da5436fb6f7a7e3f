"""Tables of an editable paper: which cells stand side by side, how wide, drawn or only holding things in place.

Boundary: a styled element in, a `Grid` out that dresses a table of the document. Widths are in points.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from remedies.docx_fields import LETTER
from remedies.docx_sheet import element as part
from remedies.paper_style import Element

PADDING = 5.7
WORD, NARROW, WIDE = 9, 6, 60
"""Shorter words are not parted; letters of a cell that count at least and at most where columns share what is left."""


@dataclass(frozen=True)
class Grid:
    """Rows of cells, widths of columns, whether lines are drawn, how many rows head every page."""

    rows: list[list[Element]]
    widths: list[float]
    drawn: bool
    heads: int

    @property
    def padding(self) -> float:
        return PADDING if self.drawn else 0.0

    def size(self, outermost: bool) -> tuple[Any, ...]:
        """The further arguments of `add_table`: a cell wants the width, the document does not."""
        from docx.shared import Pt

        return () if outermost else (Pt(sum(self.widths)),)

    def dress(self, table: Any) -> None:
        """Widths, borders, rows that no page divides, heads that every page repeats."""
        from docx.shared import Pt

        table.style = "Table Grid" if self.drawn else "Normal Table"
        table.autofit = False
        edges, twips = part("w:tblCellMar"), str(round(self.padding * 10))
        edges.extend(part(f"w:{side}", w=twips, type="dxa") for side in ("left", "right"))
        table._tbl.tblPr.insert_element_before(edges, "w:tblLook")
        for column, width in zip(table.columns, self.widths, strict=True):
            column.width = Pt(width)
        for number, row in enumerate(table.rows):
            for cell, width in zip(row.cells, self.widths, strict=True):
                cell.width = Pt(width)
            high = max((cell.length("height") for cell in self.rows[number]), default=0)
            if high:
                row.height = Pt(high)
            row._tr.get_or_add_trPr().append(part("w:cantSplit"))
            if number < self.heads:
                row._tr.trPr.append(part("w:tblHeader"))


def grid(element: Element, width: float) -> Grid:
    """The rows of a `table`, or of an element that is laid as one. Raises ValueError for a cell over several rows."""
    rows = list(_rows(element)) or [[cell for cell in element.elements() if cell.display == "table-cell"]]
    if any(cell.down > 1 for row in rows for cell in row):
        raise ValueError("a cell of a paper's table stands in one row")
    columns = max(sum(cell.span for cell in row) for row in rows)
    heads = sum(1 for group in element.elements() if group.tag == "thead" for _ in group.elements())
    drawn = any(cell.boxed for row in rows for cell in row)
    for row in rows:
        row[-1].span += columns - sum(cell.span for cell in row)
    return Grid(rows, _widths(rows, columns, width), drawn, heads)


def _rows(element: Element) -> Iterator[list[Element]]:
    for inner in element.elements():
        if inner.display == "table-row":
            yield list(inner.elements())
        elif inner.display != "table-cell":
            yield from _rows(inner)


def _widths(rows: list[list[Element]], columns: int, width: float) -> list[float]:
    """Told widths first, then what may not wrap; the rest is shared by how much the other cells say."""
    told, least, says = [0.0] * columns, [0.0] * columns, [0] * columns
    for row in rows:
        at = 0
        for cell in row:
            if cell.span == 1:
                around = cell.length("padding-left") + cell.length("padding-right")
                if "width" in cell.style:
                    told[at] = max(told[at], cell.length("width", width) + around)
                words = len(str(cell).strip())
                longest = max(map(len, str(cell).split()), default=0)
                least[at] = max(least[at], longest * cell.size * LETTER * 1.4 + PADDING if longest < WORD else 0)
                if cell.has("white-space", "nowrap"):
                    least[at] = max(least[at], words * cell.size * LETTER * 1.25 + max(around, PADDING))
                else:
                    says[at] = max(says[at], min(max(words, NARROW), WIDE))
            at += cell.span
    fixed = [max(pair) for pair in zip(told, least, strict=True)]
    free = [0 if given else said for given, said in zip(told, says, strict=True)]
    fixed = [given * min(width / sum(fixed), 1) for given in fixed] if sum(fixed) else fixed
    left = max(width - sum(fixed), 0)
    whole = sum(free) or 1
    return [max(given + left * said / whole, 1.0) for given, said in zip(fixed, free, strict=True)]
