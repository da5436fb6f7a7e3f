"""HTML of a paper in, source text for the typesetter out: the same elements and the same stylesheet as on the screen.

Boundary: knows no paper and no person. `paper_style` says how an element looks, `pdf_looks` and `pdf_words` write it,
`pdf_tables` what stands side by side; this file walks. The functions that are called stand in `pdf_prelude.typ`.
Margins collapse as in a browser: `gap` is the largest since the last thing that was laid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from remedies.paper_css import Page
from remedies.paper_style import SVG, Element, Styled
from remedies.pdf_looks import frame, literal, look, points
from remedies.pdf_pictures import NotAPaper, picture
from remedies.pdf_tables import side_by_side, table
from remedies.pdf_words import words

TAGS = frozenset(
    {"html", "head", "meta", "title", "body", "article", "section", "header", "footer", "div", "p", "h1", "h2", "h3"}
    | {"h4", "span", "b", "strong", "i", "em", "br", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"}
)
"""All that a paper may be made of: whatever else is in the text, such as an image or a link, is refused."""
ASKS = re.compile(r"url\(|@import|@font-face", re.IGNORECASE)
INLINE = ("inline", "inline-block")
HEADINGS = ("h1", "h2", "h3", "h4")
BULLET = 0.35
"""How wide the bullet of a list is, and the room after it, in its size."""
HALF = 240.0
"""The usual width of a cell, in points."""
SHORT = 200
"""Letters of a paragraph that goes to the next page with what follows; a longer one may be divided instead."""
HEAD = """{prelude}
#set document(title: {title}, date: none)
#set text(font: face, lang: {language}, hyphenate: false, overhang: false)
#set par(leading: 0pt, spacing: 0pt, linebreaks: "simple")
#show heading: it => it.body
"""


@cache
def _prelude() -> str:
    return Path(__file__).with_name("pdf_prelude.typ").read_text(encoding="utf-8")


def source(html: str) -> str:
    """The source text of a paper. Raises NotAPaper for an element or a style that could ask for an address."""
    styled = Styled(html)
    if ASKS.search(styled.css):
        raise NotAPaper("a style")
    for element in styled.root.walk():
        if element.tag == SVG:
            picture(element.drawing)
        elif element.tag not in TAGS:
            raise NotAPaper("an element")
    body = next(e for e in styled.root.elements() if e.tag == "body")
    head = HEAD.format(prelude=_prelude(), title=literal(styled.title), language=literal(styled.language))
    return head + "\n".join(_sheets(body, styled.pages))


def _sheets(body: Element, pages: dict[str, Page]) -> Iterator[str]:
    """Each kind of page is a run of pages with its own numbers."""
    waiting: list[Element] = []
    kind = ""
    for item in body.elements():
        wanted = item.style.get("page", "")
        if waiting and wanted != kind:
            yield _sheet(waiting, pages.get(kind, pages[""]), body)
            waiting = []
        waiting, kind = [*waiting, item], wanted
    if waiting:
        yield _sheet(waiting, pages.get(kind, pages[""]), body)


def _sheet(items: list[Element], page: Page, body: Element) -> str:
    around = items[0] if len(items) == 1 else body
    inner = Flow(around, page.width - page.margins[1] - page.margins[3])
    for item in items:
        inner.block(item)
    top, right, bottom, left = map(points, page.margins)
    margin = f"(top: {top}, right: {right}, bottom: {bottom}, left: {left})"
    numbers = f"{page.numbered}, {page.counted}".lower()
    letters = f"({', '.join(look(around, None))})"
    return f"#sheet({points(page.width)}, {points(page.height)}, {margin}, {numbers}, {letters}, {inner.code()})"


def _inside(cell: Element, narrow: bool) -> str:
    inner = Flow(cell, HALF, narrow=narrow, shut=True)
    inner.flow(cell)
    return inner.code()


class Flow:
    """Blocks under each other. `around` is the element whose look they inherit; `gap` waits to be laid.

    `width` is about what a table has, in points. In a `narrow` one, paragraphs are as wide as their words; in a `shut`
    one, no margin reaches through its ends.
    """

    def __init__(self, around: Element, width: float, *, narrow: bool = False, shut: bool = False) -> None:
        self.around, self.width, self.narrow, self.shut = around, width, narrow, shut
        self.gap, self.made = 0.0, list[str]()

    def code(self) -> str:
        """All of it as one expression."""
        if self.shut and self.made and self.gap:
            self.add(f"v({points(self.gap)})")
        return "{\n" + "\n".join(self.made) + "\n}" if self.made else "none"

    def above(self) -> str:
        """The room above the next thing; at the top of a shut flow it is laid before."""
        if self.shut and not self.made and self.gap:
            self.add(f"v({points(self.gap)})")
        return points(self.gap)

    def add(self, code: str) -> None:
        """One thing more; nothing changes if it is empty."""
        if code:
            self.made.append(code)
            self.gap = 0.0

    def block(self, element: Element) -> None:
        """One block, with its margins."""
        self.gap = max(self.gap, element.length("margin-top"))
        if self.made and element.has("break-before", "page"):
            self.made.append("pagebreak()")
        if element.tag == "table":
            self.add(table(element, self.around, self.above(), _inside, self.width))
        elif element.display == "table":
            self.add(side_by_side(element, self.around, self.above(), _inside))
        elif element.tag in ("ul", "ol"):
            self._list(element)
        elif _apart(element):
            self._held(element)
        else:
            self.flow(element)
        self.gap = max(self.gap, element.length("margin-bottom"))

    def flow(self, element: Element) -> None:
        """Words that follow each other make a paragraph; a block among them ends it."""
        waiting: list[str | Element] = []
        first = True
        for item in element.content:
            if isinstance(item, str) or item.display in INLINE:
                waiting.append(item)
            elif item.display != "none":
                first = not self._says(element, waiting, first) and first
                waiting = []
                self.block(item)
        self._says(element, waiting, first)

    def _says(self, element: Element, content: list[str | Element], first: bool) -> bool:
        """A paragraph of these words; whether there were any."""
        said = words(content, element)
        indent = element.length("text-indent") if first else 0.0
        if said and indent < 0:
            said = f"{{h({points(indent)}); {said}}}"
        if said:
            how = _how(element, self.around, indent, "auto" if self.narrow else "100%")
            self.add(f"says({', '.join([self.above(), said, *how])})")
        return bool(said)

    def _held(self, element: Element) -> None:
        """A block that keeps together, has a frame or a height of its own."""
        how = frame(element)
        inner = Flow(
            element, self.width, shut=any("stroke" in part for part in how) or bool(element.length("padding-top"))
        )
        inner.flow(element)
        least = max(element.length("min-height"), element.length("height"))
        if not (inner.made or least or how):
            return
        if not inner.shut:
            self.gap = max(self.gap, _leading(element))
        if least and not inner.made:
            how.append(f"height: {points(least)}")
        if element.has("break-inside", "avoid"):
            how.append("breakable: false")
        if element.has("break-after", "avoid"):
            how.append("sticky: true")
        if found := look(element, self.around):
            how.append(f"look: ({', '.join(found)},)")
        self.add(f"holds({', '.join([self.above(), inner.code(), *how])})")
        self.gap = inner.gap

    def _list(self, element: Element) -> None:
        """Items with a bullet or a number, or bare; the room between them is the same for all."""
        items = list(element.elements())
        if not items:
            return
        bare = element.has("list-style", "none")
        between = max(max(item.length("margin-top"), item.length("margin-bottom")) for item in items)
        room = 0.0 if bare else BULLET * element.size
        how = [
            f"spacing: {points(between)}, tight: false",
            f"indent: {points(max(element.length('padding-left') - 2 * room, 0))}, body-indent: {points(room)}",
            *(["marker: []"] if bare else []),
            *(_item(item, self.width) for item in items),
        ]
        made = [self.above(), f"{'list' if bare or element.tag == 'ul' else 'enum'}({', '.join(how)})"]
        if found := look(element, self.around):
            made.append(f"look: ({', '.join(found)},)")
        self.add(f"holds({', '.join(made)})")
        self.gap = max(item.length("margin-bottom") for item in items)


def _item(item: Element, width: float) -> str:
    inner = Flow(item, width)
    inner.flow(item)
    how = frame(item)
    if item.has("break-inside", "avoid"):
        how.append("breakable: false")
    return f"holds({', '.join(['0pt', inner.code(), *how])})" if how else inner.code()


def _apart(element: Element) -> bool:
    """Whether an element is more than the paragraphs in it."""
    if element.length("min-height") or element.length("height") or element.has("break-inside", "avoid"):
        return True
    return any(e.display not in INLINE for e in element.elements()) and bool(frame(element))


def _leading(element: Element) -> float:
    """The margin of the first block in an element, which reaches through its top."""
    for item in element.content:
        if isinstance(item, str):
            if item.strip():
                break
        elif item.display in INLINE:
            break
        elif item.display != "none":
            return max(item.length("margin-top"), 0.0 if item.display == "table" else _leading(item))
    return 0.0


def _how(element: Element, around: Element, indent: float, width: str) -> list[str]:
    """The further arguments of a paragraph; one that is more than words has a width."""
    found = []
    align = element.style.get("text-align", "left")
    if align in ("center", "right"):
        found.append(f"place: {align}")
    if align == "justify":
        found.append("justify: true")
    if indent > 0:
        found.append(f"indent: {points(indent)}")
    letters = look(element, None if element.tag in HEADINGS else around)
    if letters:
        found.append(f"look: ({', '.join(letters)},)")
    block = [] if element is around else frame(element)
    if element.tag in HEADINGS:
        block.append(f"level: {element.tag[1]}")
    if element.has("break-after", "avoid") and len(str(element)) < SHORT:
        block.append("sticky: true")
    return [*found, *block, f"width: {width}"] if block else found
