"""What the stylesheet of the papers says of one element of a paper: the few properties that a word processor knows too.

Boundary: reads the HTML that the printer gets, stylesheet included; knows no paper. Lengths are in points (1/72 inch).
The CSS libraries are those of the printer, loaded when the first editable copy is made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from remedies.paper_css import length, sheet

INHERITED = ("font-size", "font-weight", "font-style", "line-height", "text-align", "text-indent", "white-space")


class Styled:
    """A paper as a tree of styled elements, and its kinds of page by name ("" is the usual one)."""

    def __init__(self, html: str) -> None:
        import cssselect2
        import tinyhtml5

        tree = tinyhtml5.parse(html, namespace_html_elements=False)
        css = "".join("".join(style.itertext()) for style in tree.iter("style"))
        self._matcher, self.pages = sheet(css)
        self.language = tree.get("lang", "vi")
        self.title = "".join(next(tree.iter("title")).itertext())
        self.root = self._styled(cssselect2.ElementWrapper.from_html_root(tree), {"font-size": "12pt"})

    def _styled(self, wrapped: Any, parent: Mapping[str, str]) -> Element:
        own = {name: parent[name] for name in INHERITED if name in parent}
        around = length(own["font-size"], 12)
        for *_, pseudo, declared in self._matcher.match(wrapped):
            if pseudo is None:
                own.update(declared)
        own["font-size"] = f"{length(own['font-size'], around)}pt"
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
        return length(self.style["font-size"], 12)

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
        return length(self.style.get(name, "0"), self.size, of)

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
