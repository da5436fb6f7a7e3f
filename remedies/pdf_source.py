"""HTML of a paper in, source text for the typesetter out: the same elements and the same stylesheet as on the screen.

Boundary: knows no paper and no person. `paper_style` says how an element looks, `pdf_words` writes the words of a
paragraph, `pdf_tables` what stands side by side; this file walks. The functions that are called stand in
`pdf_prelude.typ`. Margins collapse as in a browser: `gap` is the largest since the last thing that was laid.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from remedies.paper_css import Page
from remedies.paper_style import Element, Styled
from remedies.pdf_tables import row_of_fields, table
from remedies.pdf_words import literal, points, words

TAGS = frozenset(
    "html head meta title style body article section header footer div p h1 h2 h3 h4 span b strong i em br "
    "ul ol li table thead tbody tr th td".split()
)
"""All that a paper may be made of: whatever else is in the text, such as an image or a link, is refused."""
ASKS = re.compile(r"url\(|@import|@font-face", re.IGNORECASE)
INLINE = ("inline", "inline-block")
ASCENT, DESCENT = 0.891, 0.216
"""How far the typeface reaches above and below its line, in its size."""
MARKER = 0.35
"""How wide the bullet of a list is, and the room after it, in its size."""
SHORT = 200
"""Letters of a paragraph that goes to the next page with what follows; a longer one may be divided instead."""


class NotAPaper(ValueError):
    """The HTML holds what no paper holds."""


@cache
def _prelude() -> str:
    return Path(__file__).with_name("pdf_prelude.typ").read_text(encoding="utf-8")


def source(html: str) -> str:
    """The source text of a paper. Raises NotAPaper for an element or a style that could ask for an address."""
    styled = Styled(html)
    for element in styled.root.walk():
        if element.tag not in TAGS:
            raise NotAPaper("an element")
        if element.tag == "style" and ASKS.search(element.text):
            raise NotAPaper("a style")
    body = next(e for e in styled.root.elements() if e.tag == "body")
    head = (
        f"#set document(title: {literal(styled.title)}, date: none)",
        f"#set text(font: face, lang: {literal(styled.language)}, hyphenate: false, overhang: false)",
        '#set par(leading: 0pt, spacing: 0pt, linebreaks: "simple")',
        "#show heading: it => it.body",
    )
    return "\n".join((_prelude(), *head, *_sheets(body, styled.pages)))


def _sheets(body: Element, pages: dict[str, Page]) -> Iterable[str]:
    """Each kind of page, and each letter of a file, is a run of pages with its own numbers."""
    waiting: list[Element] = []
    kind = ""
    for item in body.elements():
        wanted = item.style.get("page", "")
        if waiting and (wanted != kind or item.has("break-before", "page")):
            yield _sheet(waiting, pages.get(kind, pages[""]), body)
            waiting = []
        waiting, kind = [*waiting, item], wanted
    if waiting:
        yield _sheet(waiting, pages.get(kind, pages[""]), body)


def _sheet(items: list[Element], page: Page, body: Element) -> str:
    top, right, bottom, left = map(points, page.margins)
    around = items[0] if len(items) == 1 else body
    inner = Flow(around)
    for item in items:
        inner.block(item)
    look = "(" + ", ".join(_look(around, None)) + ")"
    margin = f"(top: {top}, right: {right}, bottom: {bottom}, left: {left})"
    numbered = str(page.numbered).lower()
    return f"#sheet({points(page.width)}, {points(page.height)}, {margin}, {numbered}, {look}, {inner.code()})"


class Flow:
    """Blocks under each other. `around` is the element whose look they inherit; `gap` waits to be laid.

    In a `narrow` one, paragraphs are as wide as their words; in a `shut` one, no margin reaches through its ends.
    """

    def __init__(self, around: Element, *, narrow: bool = False, shut: bool = False) -> None:
        self.around, self.narrow, self.shut, self.gap, self.made = around, narrow, shut, 0.0, list[str]()

    def code(self) -> str:
        if self.shut and self.made and self.gap:
            self.add(f"v({points(self.gap)})")
        return "{\n" + "\n".join(self.made) + "\n}" if self.made else "none"

    def block(self, element: Element) -> None:
        """One block, with its margins."""
        self.gap = max(self.gap, element.length("margin-top"))
        if element.display == "table" and element.tag != "table":
            self.add(row_of_fields(element, self.around, self.above()))
        elif element.tag == "table":
            self.add(table(element, self.around, self.above()))
        elif element.tag in ("ul", "ol"):
            self.add(_list(element, self.around, self.above()))
            self.gap = max((item.length("margin-bottom") for item in element.elements()), default=0.0)
        elif _apart(element):
            self._held(element)
        else:
            self.flow(element)
        self.gap = max(self.gap, element.length("margin-bottom"))

    def above(self) -> str:
        """The room above the next thing; at the top of a shut flow it is laid before."""
        if self.shut and not self.made and self.gap:
            self.add(f"v({points(self.gap)})")
        return points(self.gap)

    def add(self, code: str) -> None:
        if code:
            self.made.append(code)
            self.gap = 0.0

    def flow(self, element: Element) -> None:
        """Words that follow each other make a paragraph; a block among them ends it."""
        waiting: list[str | Element] = []
        first = True
        for item in element.content:
            if isinstance(item, str) or item.display in INLINE:
                waiting.append(item)
            elif item.display != "none":
                first = not self._say(element, waiting, first) and first
                waiting = []
                self.block(item)
        self._say(element, waiting, first)

    def _say(self, element: Element, content: list[str | Element], first: bool = True) -> bool:
        """A paragraph of these words; whether there were any."""
        said = words(content, element)
        if said:
            how = _how(element, self.around, first, ", width: auto" if self.narrow else ", width: 100%")
            self.add(f"says({self.above()}, {said}{how})")
        return bool(said)

    def _held(self, element: Element) -> None:
        """A block that keeps together, has a frame or room of its own."""
        framed = frame(element)
        inner = Flow(element, shut=any("stroke" in part for part in framed) or bool(element.length("padding-top")))
        inner.flow(element)
        if not inner.shut:
            self.gap = max(self.gap, _leading(element))
        least = max(element.length("min-height"), element.length("height"))
        if not inner.made and not least and not framed:
            return
        how = [f"breakable: {str(not element.has('break-inside', 'avoid')).lower()}", *framed]
        if least and not inner.made:
            how.append(f"height: {points(least)}")
        elif least > 0:
            inner.made.append(f"holds(0pt, none, height: {points(max(least - element.size * element.leading, 0))})")
        if element.has("break-after", "avoid"):
            how.append("sticky: true")
        if look := _look(element, self.around):
            how.append(f"look: ({', '.join(look)},)")
        self.add(f"holds({self.above()}, {inner.code()}, {', '.join(how)})")
        self.gap = inner.gap


def _leading(element: Element) -> float:
    """The margin of the first block in an element, which reaches through its top."""
    for item in element.content:
        if isinstance(item, str) and item.strip() or isinstance(item, Element) and item.display in INLINE:
            return 0.0
        if isinstance(item, Element) and item.display != "none":
            return max(item.length("margin-top"), 0.0 if item.display == "table" else _leading(item))
    return 0.0


def _apart(element: Element) -> bool:
    """Whether an element is more than the paragraphs in it."""
    kept = element.has("break-inside", "avoid") or any(e.display not in INLINE for e in element.elements())
    return kept and (element.has("break-inside", "avoid") or bool(frame(element))) or bool(
        element.length("min-height") or element.length("height")
    )


def frame(element: Element) -> list[str]:
    """Room at the sides and lines around, as arguments of a block."""
    room = {s: element.length(f"padding-{s}") for s in ("top", "right", "bottom", "left")}
    outside = {s: element.length(f"margin-{s}") for s in ("left", "right")}
    lines = {s: element.thickness(f"border-{s}") or element.thickness("border") for s in room}
    found = []
    if any(room.values()) or any(outside.values()):
        inset = ", ".join(f"{s}: {points(room[s] + outside.get(s, 0.0))}" for s in room)
        found.append(f"inset: ({inset})")
    if any(lines.values()):
        strokes = (f"{s}: {_stroke(element, s)}" for s, thick in lines.items() if thick)
        found.append(f"stroke: ({', '.join(strokes)})")
    return found


def _stroke(element: Element, side: str) -> str:
    value = element.style.get(f"border-{side}") or element.style.get("border", "")
    thick = points(element.thickness(f"border-{side}") or element.thickness("border"))
    return f'(thickness: {thick}, dash: "dashed")' if "dashed" in value else thick


def _how(element: Element, around: Element, first: bool, width: str) -> str:
    """The further arguments of a paragraph; one that is more than words has a width."""
    found = []
    align = element.style.get("text-align", "left")
    if align in ("center", "right"):
        found.append(f"place: {align}")
    if align == "justify":
        found.append("justify: true")
    if first and (indent := element.length("text-indent")):
        found.append(f"indent: {points(indent)}")
    if element.has("break-after", "avoid") and len(str(element)) < SHORT:
        found.append("sticky: true")
    heading = element.tag in ("h1", "h2", "h3", "h4")
    if heading:
        found.append(f"level: {element.tag[1]}")
    if element is not around:
        found += frame(element)
    if look := _look(element, None if heading else around):
        found.append(f"look: ({', '.join(look)},)")
    more = width if heading or any(part.startswith(("inset", "stroke", "sticky")) for part in found) else ""
    return "".join(f", {part}" for part in found) + more


def _look(element: Element, around: Element | None) -> list[str]:
    """What of the look of words differs from that around."""
    found = []
    if around is None or abs(element.size - around.size) > 0.01:
        found.append(f"size: {points(element.size)}")
    if around is None or element.leading != around.leading:
        half = (element.leading - ASCENT - DESCENT) / 2
        found.append(f"top-edge: {ASCENT + half:.4f}em, bottom-edge: {-DESCENT - half:.4f}em")
    if element.bold != (around is not None and around.bold):
        found.append(f'weight: "{"bold" if element.bold else "regular"}"')
    if element.italic != (around is not None and around.italic):
        found.append(f'style: "{"italic" if element.italic else "normal"}"')
    if element.language:
        found.append(f"lang: {literal(element.language)}")
    return found


def _list(element: Element, around: Element, gap: str) -> str:
    """Items with a bullet or a number; the room between them is that of the first."""
    items = list(element.elements())
    if not items:
        return ""
    made = []
    for item in items:
        inner = Flow(element)
        inner.flow(item)
        made.append(inner.code())
    between = max(items[0].length("margin-bottom"), items[0].length("margin-top"))
    call = "list" if element.tag == "ul" else "enum"
    inside = points(max(element.length("padding-left") - 2 * MARKER * element.size, 0))
    body = f"{call}(tight: false, spacing: {points(between)}, indent: {inside}, body-indent: {MARKER}em, {', '.join(made)})"
    look = _look(element, around)
    return f"holds({gap}, {body}" + (f", look: ({', '.join(look)},))" if look else ")")
