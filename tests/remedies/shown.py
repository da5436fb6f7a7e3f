"""What a person reads on a page: its sentences in order, without papers, citations and titles of law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

BLOCKS = frozenset(
    {"p", "h1", "h2", "h3", "h4", "li", "dt", "dd", "div", "section", "article", "summary", "details", "label", "td",
     "legend", "th", "tr", "ul", "ol", "dl", "br", "small", "button", "option", "fieldset", "header", "footer", "main",
     "nav", "table", "figcaption"}
)  # fmt: skip
APART = frozenset({"script", "style", "title", "cite", "svg", "select"})
ALONE = frozenset({"br", "input", "img", "hr", "meta", "link", "path", "rect", "line", "use"})
MOST = {"vi": 35, "en": 25}
_END = re.compile(r"(?<=[.!?:;…])[”’\")]*\s+")


class _Blocks(HTMLParser):
    """Collects the text of each block; what is a paper or a citation is left out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._text: list[str] = []
        self._apart: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS:
            self.end()
        classes = (dict(attrs).get("class") or "").split()
        apart = self._apart or tag in APART or {"paper", "cite"} & set(classes)
        if apart and tag not in ALONE:
            self._apart.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._apart and tag in self._apart:
            while self._apart.pop() != tag:
                pass
        if tag in BLOCKS:
            self.end()

    def handle_data(self, data: str) -> None:
        if not self._apart:
            self._text.append(data)

    def end(self) -> None:
        text = " ".join("".join(self._text).split())
        if text:
            self.found.append(text)
        self._text = []


def sentences(html: str) -> Iterator[str]:
    """The sentences of a page; a colon and a semicolon end one too, as between the items of a list."""
    reader = _Blocks()
    reader.feed(html)
    reader.end()
    for block in reader.found:
        yield from (s for s in _END.split(block) if s)


def length(sentence: str) -> int:
    """Words in English, syllables in Vietnamese: what stands between spaces and has a letter."""
    return sum(bool(re.search(r"[^\W\d_]", part)) for part in sentence.split())


def too_long(html: str, lang: str) -> list[str]:
    """The sentences of a page that are longer than a person reads at ease."""
    return [s for s in sentences(html) if length(s) > MOST[lang]]
