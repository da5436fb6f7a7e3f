"""What the stylesheet of the papers says of one element of a paper: the few properties that a word processor knows too.

Boundary: reads the HTML that the printer gets, stylesheet included; knows no paper. Lengths are in points (1/72 inch).
The CSS libraries are those of the printer, loaded when the first editable copy is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

UNITS = {"pt": 1.0, "mm": 72 / 25.4, "cm": 720 / 25.4, "px": 0.75}
INHERITED = ("font-size", "font-weight", "font-style", "line-height", "text-align", "text-indent", "white-space")
BROWSER = """
head, style, script, template { display: none }
html, body, article, section, header, footer, div, p, h1, h2, h3, h4, ul, ol, details, summary { display: block }
li { display: list-item } table { display: table } thead { display: table-header-group }
tbody { display: table-row-group } tr { display: table-row } td, th { display: table-cell }
b, strong, h1, h2, h3, h4, th { font-weight: bold } i, em { font-style: italic }
"""
SIDES = ("top", "right", "bottom", "left")


@dataclass(frozen=True)
class Page:
    """The geometry of a page: width, height, margins from the top clockwise; whether later pages carry a number."""

    width: float = 210 * UNITS["mm"]
    height: float = 297 * UNITS["mm"]
    margins: tuple[float, float, float, float] = (0, 0, 0, 0)
    numbered: bool = True


class Styled:
    """A paper as a tree of styled elements, and its kinds of page by name ("" is the usual one)."""

    def __init__(self, html: str) -> None:
        import cssselect2
        import tinyhtml5

        tree = tinyhtml5.parse(html, namespace_html_elements=False)
        css = "".join("".join(style.itertext()) for style in tree.iter("style"))
        self._matcher, self.pages = _sheet(css)
        self.language = tree.get("lang", "vi")
        self.title = "".join(next(tree.iter("title")).itertext())
        self.root = self._styled(cssselect2.ElementWrapper.from_html_root(tree), {"font-size": "12pt"})

    def _styled(self, wrapped: Any, parent: Mapping[str, str]) -> Element:
        own = {name: parent[name] for name in INHERITED if name in parent}
        around = _length(own["font-size"], 12)
        for *_, pseudo, declared in self._matcher.match(wrapped):
            if pseudo is None:
                own.update(declared)
        own["font-size"] = f"{_length(own['font-size'], around)}pt"
        made = Element(wrapped.etree_element, own)
        children = list(wrapped.iter_children())
        if made.text:
            made.content.append(made.text)
        for child in children:
            made.content.append(self._styled(child, own))
            if child.etree_element.tail:
                made.content.append(child.etree_element.tail)
        return made


class Element:
    """One element: its tag, its classes, its content in order (strings and elements), and its style."""

    def __init__(self, source: Any, style: dict[str, str]) -> None:
        self.tag: str = source.tag
        self.text: str = source.text or ""
        self.classes = frozenset((source.get("class") or "").split())
        self.span = int(source.get("colspan") or 1)
        self.down = int(source.get("rowspan") or 1)
        self.style = style
        self.content: list[str | Element] = []

    @property
    def display(self) -> str:
        return self.style.get("display", "inline")

    @property
    def size(self) -> float:
        return _length(self.style["font-size"], 12)

    @property
    def bold(self) -> bool:
        return self.style.get("font-weight", "normal") in ("bold", "700")

    @property
    def italic(self) -> bool:
        return self.style.get("font-style") == "italic"

    @property
    def underlined(self) -> bool:
        """Words with a rule under them, as the motto has."""
        return self.display == "inline" and self.style.get("border-bottom", "none") != "none"

    @property
    def leading(self) -> float:
        """The height of a line, in its size."""
        return float(self.style["line-height"]) if "line-height" in self.style else 1.2

    @property
    def boxed(self) -> bool:
        return self.style.get("border", "none") not in ("none", "0")

    def length(self, name: str, of: float = 0.0) -> float:
        """A length of this element; percentages are of `of`."""
        return _length(self.style.get(name, "0"), self.size, of)

    def has(self, name: str, value: str) -> bool:
        return self.style.get(name) == value

    def elements(self) -> Iterator[Element]:
        return (item for item in self.content if isinstance(item, Element) and item.display != "none")

    def __str__(self) -> str:
        """The text, as it would be printed."""
        shown = (
            item if isinstance(item, str) else str(item) if item.display != "none" else "" for item in self.content
        )
        return "".join(shown)


def _length(text: str, em: float, of: float = 0.0) -> float:
    found = re.match(r"(-?[\d.]+)(%|[a-z]*)", text)
    if found is None:
        return 0.0
    number, unit = float(found[1]), found[2]
    if unit in ("em", "rem"):
        return number * em
    return number * of / 100 if unit == "%" else number * UNITS.get(unit, 0.0)


@cache
def _sheet(css: str) -> tuple[Any, dict[str, Page]]:
    """The matcher of a stylesheet and its kinds of page."""
    import cssselect2
    import tinycss2

    matcher, pages = cssselect2.Matcher(), {"": Page()}
    for rule in tinycss2.parse_stylesheet(BROWSER + css, skip_comments=True, skip_whitespace=True):
        if rule.type == "at-rule" and rule.at_keyword == "page":
            name = tinycss2.serialize(rule.prelude).strip()
            if re.fullmatch(r"[\w-]*", name):
                pages[name] = _page(pages.get(name, pages[""]), rule.content)
        elif rule.type == "qualified-rule":
            declared = dict(_declared(rule.content))
            for selector in cssselect2.compile_selector_list(rule.prelude):
                matcher.add_selector(selector, declared)
    return matcher, pages


def _page(page: Page, content: Any) -> Page:
    import tinycss2

    for part in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        if part.type == "at-rule":
            page = replace(page, numbered="none" not in tinycss2.serialize(part.content))
    declared = dict(_declared(content))
    if "landscape" in declared.get("size", ""):
        page = replace(page, width=page.height, height=page.width)
    if "margin-top" in declared:
        top, right, bottom, left = (_length(declared[f"margin-{side}"], 12) for side in SIDES)
        page = replace(page, margins=(top, right, bottom, left))
    return page


def _declared(content: Any) -> Iterator[tuple[str, str]]:
    """Declarations with the shorthands of margin, padding and font taken apart."""
    import tinycss2

    for part in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        if part.type != "declaration":
            continue
        value = tinycss2.serialize(part.value).strip()
        if part.name in ("margin", "padding"):
            sides = value.split()
            sides += [sides[0], sides[0], sides[min(1, len(sides) - 1)]][len(sides) - 1 :]
            yield from ((f"{part.name}-{side}", length) for side, length in zip(SIDES, sides, strict=True))
        elif part.name == "font":
            size = re.search(r"[\d.]+(pt|em|mm)", value)
            yield "font-size", size[0] if size else "12pt"
            yield "font-weight", "bold" if "bold" in value else "normal"
            if height := re.search(r"/\s*([\d.]+)(?=\s)", value):
                yield "line-height", height[1]
        else:
            yield part.name, value
