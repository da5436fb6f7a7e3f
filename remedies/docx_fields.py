"""Rows of fields in an editable paper: what is given, and leaders of dots to write on where nothing is.

Boundary: a styled element in, lines out. There is no ruler here: widths of words are estimated from their letters.
"""

from __future__ import annotations

from remedies.docx_lines import Line, Piece
from remedies.paper_css import UNITS
from remedies.paper_style import Element

BETWEEN = " \u2003"
PEN = 9 * UNITS["mm"]
LETTER = 0.47
"""The usual width of a letter of the paper's typeface, in its size."""
NARROWEST = 20 * UNITS["mm"]


def lines(element: Element, width: float) -> list[Line]:
    """A row of fields, or a rule for the pen, as lines of `width` points: dots fill what the labels leave."""
    if "blank" in element.classes:
        return [Line([Piece("\t", "tab", size=element.size)], (width,), _room(element))]
    cells = list(element.elements())
    told = [Line.of(cell.content, cell) for cell in cells if "fill" not in cell.classes]
    blanks = sum("fill" in cell.classes for cell in cells)
    used = sum(_wide(piece) for line in told for piece in line.pieces) + LETTER * element.size * len(cells)
    if blanks > 1 and (width - used) / blanks < NARROWEST:
        half = next(n for n, cell in enumerate(cells) if "fill" in cell.classes) + 1
        return [_fields(cells[:half], width, element), _fields(cells[half:], width, element)]
    return [_fields(cells, width, element)]


def _fields(cells: list[Element], width: float, element: Element) -> Line:
    blanks = sum("fill" in cell.classes for cell in cells)
    words = [Line.of(cell.content, cell).pieces if "fill" not in cell.classes else None for cell in cells]
    space = LETTER * element.size
    used = sum(_wide(p) for pieces in words if pieces for p in pieces) + space * (len(cells) - 1)
    share = max(width - used, NARROWEST) / max(blanks, 1)
    at, line = 0.0, Line(above=_room(element))
    stops = []
    for number, pieces in enumerate(words):
        if number:
            apart = "label" in cells[number].classes and words[number - 1] is not None
            line.pieces.append(Piece(BETWEEN if apart else " ", size=element.size))
            at += space
        if pieces is None:
            blanks -= 1
            at = width if not blanks and number == len(words) - 1 else min(at + share, width)
            stops.append(at)
            line.pieces.append(Piece("\t", "tab", size=element.size))
        else:
            line.pieces += pieces
            at += sum(_wide(p) for p in pieces)
    line.stops = tuple(stops)
    return line


def _wide(piece: Piece) -> float:
    return len(piece.text) * piece.size * LETTER * (1.08 if piece.bold else 1)


def _room(element: Element) -> float:
    """What is missing above a line of letters to make it nine millimetres high."""
    return max(PEN - element.size * 1.3, 0)
