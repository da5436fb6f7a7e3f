"""What stands side by side, as source text for the typesetter: rows of fields, signatures, and real tables.

Boundary: a styled element in, an expression out; `inside` writes what a cell holds. Only a real table is one to a
screen reader. Columns without a width share what is left by how much they say, as a browser shares it; there is no
ruler here, so letters are counted.
"""

from __future__ import annotations

from collections.abc import Callable

from remedies.paper_css import length
from remedies.paper_style import Element
from remedies.pdf_looks import dressed, inset, look, points

LETTER = 0.45
"""The usual width of a letter of the paper's typeface, in its size."""
BLANK = 14 * 0.25
"""The width of a blank."""
WORDS, CAPITALS = 0.54, 0.74
"""The same of a letter of a single word, and of one all in capitals."""
Inside = Callable[[Element, bool], str]
"""The content of a cell as an expression, as wide as its words if the second argument says so."""


def side_by_side(element: Element, around: Element, gap: str, inside: Inside) -> str:
    """Cells beside each other, at least as high as the pen needs, or a dotted line for the pen."""
    cells = [cell for cell in element.elements() if cell.display == "table-cell"]
    if not cells:
        return _line(element, gap)
    fixed = element.has("table-layout", "fixed")
    columns = ["1fr" if fixed else _column([cell], element) for cell in cells]
    made = [_cell(cell, element, inside) for cell in cells]
    if set(columns) == {"auto"}:
        columns, made = [*columns, "1fr"], [*made, "none"]
    if high := max(cell.length("height") + cell.length("padding-bottom") + _rule(cell) for cell in cells):
        columns, made = ["0pt", *columns], [f"block(height: {points(high)})", *made]
    how = [f"grid(columns: ({', '.join(columns)},), {', '.join(made)})"]
    if element.has("break-inside", "avoid"):
        how.append("breakable: false")
    if found := look(element, around):
        how.append(f"look: ({', '.join(found)},)")
    return f"holds({gap}, {', '.join(how)})"


def _line(element: Element, gap: str) -> str:
    """A line of dots as wide as the page."""
    high = length(element.before.get("height", "0"), element.size)
    thick = length(element.before.get("border-bottom", "0"), element.size)
    return f"holds({gap}, none, height: {points(high)}, stroke: (bottom: dots({points(thick)})))" if high else ""


def _rule(cell: Element) -> float:
    return cell.thickness("border-bottom")


def _cell(cell: Element, around: Element, inside: Inside) -> str:
    narrow = cell.has("white-space", "nowrap")
    body = dressed(inside(cell, narrow), cell, around)
    if narrow and "%" not in cell.style.get("width", "%"):
        body = f"{{block(width: {points(cell.length('width'))}, height: 0pt, above: 0pt, below: 0pt)\n{body}}}"
    how = [f"inset: {inset(cell)}", f"align: {_place(cell)}"]
    if thick := _rule(cell):
        how.append(f"stroke: (bottom: dots({points(thick)}))")
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
    return f"{max(map(_says, cells)):.1f}fr"


def _says(cell: Element) -> float:
    """About how wide the words of a cell are on one line, in points."""
    blanks = sum("blank" in inner.classes for inner in cell.walk())
    return max((len(str(cell).strip()) * LETTER + blanks * BLANK) * cell.size, cell.size)


def table(element: Element, around: Element, gap: str, inside: Inside, width: float) -> str:
    """A real table in `width` points: heads that every page repeats, rows that no page divides."""
    heads = [list(row.elements()) for part in element.elements() if part.tag == "thead" for row in part.elements()]
    rows = [list(row.elements()) for part in element.elements() if part.tag == "tbody" for row in part.elements()]

    first = (heads or rows)[0][0]
    columns = shares([list(cells) for cells in zip(*heads, *rows, strict=True)], width)

    def boxed(row: list[Element]) -> str:
        least = min(range(len(row)), key=lambda at: len(str(row[at]).strip()))
        fits = 1.1 * _line_of(row[least]) <= columns[least]
        high = max(cell.length("height") for cell in row) if fits else 0.0
        cells = (_boxed(cell, element, inside, high if at == least else 0.0) for at, cell in enumerate(row))
        return ", ".join(f"table.cell({cell})" for cell in cells)

    sizes = f"columns: ({', '.join(f'{share:.1f}fr' for share in columns)},)"
    lines = f"stroke: {points(first.thickness('border'))}, inset: {inset(first)}"
    parts = [f"table.header({', '.join(map(boxed, heads))})"] if heads else []
    whole = f"table({', '.join([sizes, lines, *parts, *map(boxed, rows)])})"
    found = look(element, around)
    how = f", look: ({', '.join(found)},)" if found else ""
    return f"holds({gap}, {{set table.cell(breakable: false); {whole}}}{how})"


def shares(columns: list[list[Element]], width: float) -> list[float]:
    """The widths of columns as a browser gives them: told, or at least a word, and the rest by what they say."""
    least, most = [max(map(_word, cells)) for cells in columns], [max(map(_line_of, cells)) for cells in columns]
    for at, cells in enumerate(columns):
        told = next((cell.style["width"] for cell in cells if "width" in cell.style), "")
        if told.endswith("%"):
            least[at] = most[at] = max(least[at], width * float(told[:-1]) / 100)
        most[at] = max(most[at], least[at])
    free, wanted = width - sum(least), sum(most) - sum(least)
    if free <= 0 or wanted <= 0:
        return least
    grown = [low + (high - low) * min(free / wanted, 1) for low, high in zip(least, most, strict=True)]
    over = [0.0 if low == high and len(set(most)) > 1 else high for low, high in zip(least, most, strict=True)]
    rest = max(width - sum(grown), 0) / (sum(over) or 1)
    return [wide + high * rest for wide, high in zip(grown, over, strict=True)]


def _word(cell: Element) -> float:
    """About how wide the longest word of a cell is, with its padding."""
    whole = cell.has("white-space", "nowrap")
    parts = [str(cell).strip()] if whole else str(cell).split(" ")
    longest = max(len(word) * (CAPITALS if word.isupper() else WORDS) for word in parts)
    blank = BLANK if any("blank" in inner.classes for inner in cell.walk()) else 0.0
    return max(longest, blank) * cell.size + _padding(cell)


def _line_of(cell: Element) -> float:
    return _says(cell) + _padding(cell)


def _padding(cell: Element) -> float:
    return cell.length("padding-left") + cell.length("padding-right")


def _boxed(cell: Element, around: Element, inside: Inside, high: float) -> str:
    """A cell; the one of a row that says least, in one line, is `high` enough for the pen."""
    body, place = dressed(inside(cell, False), cell, around), _place(cell)
    if high:
        body = f"block(height: {points(high)}, align({place}, {body}))"
    return f"align: {place}, {body}"
