"""A paper in both languages, paragraph under paragraph, for reading: what is handed in stays the copy in one language.

Boundary: takes the paper's own two texts apart and lays them together; adds no sentence of law. A test holds that the
two have the same paragraphs in the same order, for every paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from django.template import Context

from remedies.catalogue import Paper, drawing
from remedies.catalogue.lines import BLOCKS, Reader
from remedies.catalogue.paper import Situation

LANG = "vi-en"
NUMBERED = re.compile(r"(\d+|[IVX]+|[a-zđ])[.)](?= )")


@dataclass(frozen=True)
class Block:
    """One paragraph: what kind of element it stands in, and its text with blanks as six dots."""

    tag: str
    text: str


@dataclass(frozen=True)
class Pair:
    """The same paragraph twice."""

    heading: str
    vi: str
    en: str


class _Blocks(Reader):
    """Reads as the copy by hand is read, and remembers in which element each paragraph stood."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._open = ["p"]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        super().handle_starttag(tag, attrs)
        if tag in BLOCKS and tag != "br":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        super().handle_endtag(tag)
        if tag in BLOCKS and tag in self._open[1:]:
            while self._open.pop() != tag:
                pass

    def _end(self) -> None:
        before = len(self.paragraphs)
        super()._end()
        if len(self.paragraphs) > before:
            self.blocks.append(Block(self._open[-1], self.paragraphs[-1]))


def blocks(html: str) -> list[Block]:
    """The paragraphs of a paper in reading order, without the line that marks a reading copy."""
    reader = _Blocks()
    reader.feed(re.sub(r'<p class="copy[^>]*>.*?</p>', "", html, flags=re.DOTALL))
    reader.close()
    return reader.blocks


def number(text: str) -> str:
    """The number or letter that a paragraph begins with."""
    found = NUMBERED.match(text)
    return found[1] if found else ""


def pairs(paper: Paper, situation: Situation) -> Iterator[Pair]:
    """Each paragraph in Vietnamese and in English."""
    both = (blocks(drawing.body(paper, situation, lang, top=1)) for lang in ("vi", "en"))
    nothing = Block("p", "")
    for vi, en in zip_longest(*both, fillvalue=nothing):
        heading = vi.tag if vi.tag in ("h1", "h2", "h3") else ""
        yield Pair(heading, vi.text, en.text)


def sheet(paper: Paper, situation: Situation) -> str:
    """The whole document for the printer."""
    context = {"pairs": list(pairs(paper, situation)), "filed": paper.filing_language if paper.signed else ""}
    body = drawing.template("papers/bilingual.html").render(Context(context))
    return drawing.template("papers/sheet.html").render(Context({"body": body, "lang": "vi", "paper": paper}))
