"""A paper as short plain lines, to be copied out by hand: no table, no column, blanks as dots.

Boundary: reads the HTML that the printer gets, so that the two cannot differ; knows no paper.
"""

from __future__ import annotations

from html.parser import HTMLParser
from textwrap import wrap

DOTS = "......"
WIDTH = 34
BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "li", "tr", "br", "article", "div"})
SILENT = frozenset({"style", "title", "summary"})


class Reader(HTMLParser):
    """Collects the text of blocks; a blank becomes dots, what says who fills it is left out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[str] = []
        self._text: list[str] = []
        self._silent = 0
        self._ticked = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = (dict(attrs).get("class") or "").split()
        if tag in BLOCKS:
            self._end()
        if tag in SILENT or "who" in classes:
            self._silent += 1
        elif "ticked" in classes:
            self._text.append("[")
            self._ticked = True
        elif "blank" in classes:
            self._text.append("[  ] " if "tick" in classes else DOTS)
        elif tag in ("td", "th"):
            self._text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in SILENT or (tag == "span" and self._silent):
            self._silent -= 1
        if tag == "b" and self._ticked:
            self._ticked = False
            self._text.append("] ")
        if tag in BLOCKS:
            self._end()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._text.append(data)

    def close(self) -> None:
        super().close()
        self._end()

    def _end(self) -> None:
        text = " ".join("".join(self._text).split())
        if text:
            self.paragraphs.append(text)
        self._text = []


def paragraphs(html: str) -> list[str]:
    """The paragraphs of a paper as plain text, in reading order."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader.paragraphs


def lines(html: str, width: int = WIDTH) -> list[list[str]]:
    """The paragraphs, each as lines of at most `width` characters (a longer word stands alone)."""
    return [wrap(text, width, break_long_words=False, break_on_hyphens=False) for text in paragraphs(html)]
