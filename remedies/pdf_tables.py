"""What stands side by side, as source text for the typesetter: rows of fields, signatures, and real tables.

Boundary: a styled element in, an expression out. Only a real table is one to a screen reader. Columns without a width
share what is left by how much they say, as a browser shares it; there is no ruler here, so letters are counted.
"""

from __future__ import annotations

from remedies.paper_style import Element
from remedies.pdf_words import points

LETTER = 0.45
"""The usual width of a letter of the paper's typeface, in its size."""
WORD = 6
BLANK = 14 * 0.25
SIDES = ("top", "right", "bottom", "left")


def row_of_fields(element: Element, around: Element, gap: str) -> str:
    """Cells beside each other, at least as high as the pen needs; the last line of dots is theirs."""
    from remedies.pdf_source import _look

    cells = [cell for cell in element.elements() if cell.display == "table-cell"]
    if not cells:
        high = float(element.before.get("height", "0mm").removesuffix("mm")) * 72 / 25.4
        return f"holds({gap}, none, height: {points(high)}, stroke: (bottom: dots(.75pt)))" if high else ""
    fixed = element.has("table-layout", "fixed")
    columns = ["1fr" if fixed else _column([cell], element) for cell in cells]
    strut = max(cell.length("height") + cell.length("padding-bottom") + cell.thickness("border-bottom") for cell in cells)
    made = [_cell(cell, element) for cell in cells]
    if strut:
        columns, made = ["0pt", *columns], [f"block(height: {points(strut)})", *made]
    if all(column.endswith("auto") for column in columns[bool(strut) :]):
        columns.append("1fr")
        made.append("none")
    look = _look(element, around)
    kept = "" if not element.has("break-inside", "avoid") else ", breakable: false"
    dressed = f", look: ({', '.join(look)},)" if look else ""
    grid = f"grid(columns: ({', '.join(columns)},), {', '.join(made)})"
    return f"holds({gap}, {grid}{kept}{dressed})"


def _cell(cell: Element, around: Element) -> str:
    from remedies.pdf_source import Flow

    inner = Flow(cell, narrow=cell.has("white-space", "nowrap"), shut=True)
    inner.flow(cell)
    inset = ", ".join(f"{side}: {points(cell.length(f'padding-{side}'))}" for side in SIDES)
    how = [f"inset: ({inset})", f"align: {_place(cell)}"]
    if cell.thickness("border-bottom"):
        how.append(f"stroke: (bottom: dots({points(cell.thickness('border-bottom'))}))")
    body = _dressed(inner.code(), cell, around)
    if least := (cell.length("width") if cell.has("white-space", "nowrap") and "%" not in cell.style["width"] else 0):
        body = f"{{block(width: {points(least)}, height: 0pt, above: 0pt, below: 0pt)\n{body}}}"
    return f"grid.cell({', '.join(how)}, {body})"


def _place(cell: Element) -> str:
    return {"top": "top", "bottom": "bottom"}.get(cell.style.get("vertical-align", ""), "horizon")


def _column(cells: list[Element], element: Element) -> str:
    """The width of a column: told, as wide as its words, or a share."""
    told = next((cell.style["width"] for cell in cells if "width" in cell.style), "")
    if any(cell.has("white-space", "nowrap") for cell in cells):
        return "auto"
    if told.endswith("%"):
        return told
    if element.tag == "table" and all(_short(cell) for cell in cells):
        return "auto"
    return f"{max(map(_says, cells)):.1f}fr"


def _short(cell: Element) -> bool:
    """Whether a cell holds a number or a word, or nothing: such a one has one line, and is not parted."""
    return len(str(cell).strip()) < WORD


def _says(cell: Element) -> float:
    """About how wide the words of a cell are on one line."""
    blanks = sum("blank" in inner.classes for inner in cell.walk())
    return max((len(str(cell).strip()) * LETTER + blanks * BLANK) * cell.size, cell.size)


def table(element: Element, around: Element, gap: str) -> str:
    """A real table: heads that every page repeats, rows that no page divides."""
    from remedies.pdf_source import _look

    heads = [list(r.elements()) for group in element.elements() if group.tag == "thead" for r in group.elements()]
    rows = [list(r.elements()) for group in element.elements() if group.tag == "tbody" for r in group.elements()]
    every = heads + rows
    columns = [_column([row[at] for row in every if at < len(row)], element) for at in range(max(map(len, every)))]
    first = every[0][0]
    inset = ", ".join(f"{side}: {points(first.length(f'padding-{side}'))}" for side in SIDES)
    high = [max((c.length("height") for c in row), default=0.0) for row in every]
    around_cell = first.length("padding-top") + first.length("padding-bottom")
    heights = [points(h + around_cell) if h and all(map(_short, row)) else "auto" for h, row in zip(high, every, strict=True)]

    def boxed(row: list[Element]) -> str:
        return ", ".join(_boxed(c, element, how == "auto") for c, how in zip(row, columns, strict=True))

    parts = []
    if heads:
        parts.append(f"table.header({', '.join(boxed(row) for row in heads)})")
    parts += [boxed(row) for row in rows]
    stroke = points(first.thickness("border"))
    grid = (
        f"table(columns: ({', '.join(columns)},), rows: ({', '.join(heights)},), stroke: {stroke}, "
        f"inset: ({inset}), {', '.join(parts)})"
    )
    look = _look(element, around)
    dressed = f", look: ({', '.join(look)},)" if look else ""
    return f"holds({gap}, {{set table.cell(breakable: false); {grid}}}{dressed})"


def _boxed(cell: Element, around: Element, narrow: bool) -> str:
    from remedies.pdf_source import Flow

    inner = Flow(cell, narrow=narrow, shut=True)
    inner.flow(cell)
    return f"table.cell(align: {_place(cell)}, {_dressed(inner.code(), cell, around)})"


def _dressed(code: str, cell: Element, around: Element) -> str:
    from remedies.pdf_source import _look

    look = _look(cell, around)
    return f"text({', '.join(look)}, {code})" if look else code
