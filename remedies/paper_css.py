"""The stylesheet of the papers, taken apart for who lays out a paper without a browser: a matcher, and kinds of page.

Boundary: CSS text in. Only what a word processor knows too; lengths are in points (1/72 inch). The CSS libraries are
those of the printer, loaded when the first stylesheet is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

UNITS = {"pt": 1.0, "mm": 72 / 25.4, "cm": 720 / 25.4, "px": 0.75}
SIDES = ("top", "right", "bottom", "left")
BROWSER = """
head, style, script, template { display: none }
html, body, article, section, header, footer, div, p, h1, h2, h3, h4, ul, ol, details, summary { display: block }
li { display: list-item } table { display: table } thead { display: table-header-group }
tbody { display: table-row-group } tr { display: table-row } td, th { display: table-cell }
b, strong, h1, h2, h3, h4, th { font-weight: bold } i, em { font-style: italic }
"""


@dataclass(frozen=True)
class Page:
    """The geometry of a page: width, height, margins from the top clockwise; whether later pages carry a number."""

    width: float = 210 * UNITS["mm"]
    height: float = 297 * UNITS["mm"]
    margins: tuple[float, float, float, float] = (0, 0, 0, 0)
    numbered: bool = True


def length(text: str, em: float, of: float = 0.0) -> float:
    """A CSS length in points; ems and percentages are of the two numbers."""
    found = re.match(r"(-?[\d.]+)(%|[a-z]*)", text)
    if found is None:
        return 0.0
    number, unit = float(found[1]), found[2]
    if unit in ("em", "rem"):
        return number * em
    return number * of / 100 if unit == "%" else number * UNITS.get(unit, 0.0)


@cache
def sheet(css: str) -> tuple[Any, dict[str, Page]]:
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
        top, right, bottom, left = (length(declared[f"margin-{side}"], 12) for side in SIDES)
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
