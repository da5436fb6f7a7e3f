"""The words of one paragraph of an editable paper: runs of one look, blanks, boxes.

Boundary: a styled element in, a `Line` out that writes itself into a paragraph; spaces are those that a browser shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from remedies.docx_sheet import BOXES, SIZE, fonts
from remedies.docx_sheet import element as part
from remedies.paper_style import Element

OPEN, TICKED = "☐ ", "☑ "
RULED = "\u00a0" * 14
SIDES = ("top", "left", "bottom", "right")
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass
class Piece:
    """Words of one look. `kind`: "" words, "rule" a blank in a sentence, "box" one to tick, "tab" dots up to a stop."""

    text: str
    kind: str = ""
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    size: float = SIZE


@dataclass
class Line:
    """The pieces of a paragraph; `stops` where its tabs end; `above` the room that a pen needs over it."""

    pieces: list[Piece] = field(default_factory=list)
    stops: tuple[float, ...] = ()
    above: float = 0.0

    @classmethod
    def of(cls, content: Iterable[str | Element], around: Element) -> Line:
        """The content as a browser shows it: one space for many, none at the ends."""
        pieces: list[Piece] = []
        open_space = False
        for piece in _pieces(content, around, underlined=False):
            if piece.kind in ("", "break"):
                text = re.sub("[ \t\n\r\f]+", " ", piece.text) if piece.kind == "" else piece.text
                if text.startswith(" ") and (open_space or not pieces):
                    text = text[1:]
                piece.text = text
            open_space = piece.text.endswith((" ", "\n"))
            if piece.text or piece.kind:
                pieces.append(piece)
        while pieces and pieces[-1].kind in ("", "break") and not pieces[-1].text.rstrip(" \n"):
            pieces.pop()
        if pieces and pieces[-1].kind == "":
            pieces[-1].text = pieces[-1].text.rstrip(" ")
        return cls(pieces)

    def write(self, paragraph: Any, around: Element) -> None:
        """The runs of the paragraph, its tab stops with dots, and its frame if the element has one."""
        from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER, WD_UNDERLINE
        from docx.shared import Pt

        for stop in self.stops:
            paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(stop), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.DOTS)
        for piece in self.pieces:
            run = paragraph.add_run(_NOT_XML.sub("", piece.text))
            run.bold, run.italic = piece.bold or None, piece.italic or None
            if around.tag in ("h1", "h2", "h3"):
                run.bold = piece.bold
            if piece.size != SIZE:
                run.font.size = Pt(round(piece.size * 2) / 2)
            if piece.kind == "rule":
                run.underline = WD_UNDERLINE.DOTTED
            elif piece.underlined:
                run.underline = True
            if piece.kind == "box":
                fonts(run._r.get_or_add_rPr(), BOXES)
        if around.boxed and around.display == "block":
            _frame(paragraph)


def _pieces(content: Iterable[str | Element], around: Element, underlined: bool) -> Iterator[Piece]:
    look = (around.bold, around.italic, underlined or around.underlined, around.size)
    for item in content:
        if isinstance(item, str):
            yield Piece(item, "", *look)
        elif item.display == "none":
            continue
        elif item.tag == "br":
            yield Piece("\n", "break", *look)
        elif "ticked" in item.classes:
            yield Piece(TICKED, "box", size=around.size)
        elif "blank" in item.classes:
            tick = "tick" in item.classes
            yield Piece(OPEN if tick else RULED, "box" if tick else "rule", size=around.size)
        else:
            yield from _pieces(item.content, item, look[2])


def _frame(paragraph: Any) -> None:
    frame = part("w:pBdr")
    frame.extend(part(f"w:{side}", val="single", sz="4", space="4", color="000000") for side in SIDES)
    paragraph._p.get_or_add_pPr().insert_element_before(frame, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")
