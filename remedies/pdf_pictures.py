"""Pictures of a paper, as source text for the typesetter: lines, shapes and words that the server drew itself.

Boundary: an SVG element in, an expression out. Only what our own drawings are made of is let through: nothing that
could name an address, an image, a style or a script.
"""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

from remedies.paper_css import UNITS
from remedies.pdf_looks import literal, points

NAMESPACE = "{http://www.w3.org/2000/svg}"
SHAPES = frozenset({"svg", "title", "g", "path", "rect", "circle", "text"})
SAID = frozenset(
    {"class", "role", "viewBox", "width", "height", "preserveAspectRatio", "overflow", "x", "y", "cx", "cy", "r", "rx"}
    | {"d", "transform", "fill", "stroke", "stroke-width", "font-size", "font-weight", "text-anchor"}
)
FACE = "Liberation Serif"


class NotAPaper(ValueError):
    """The HTML holds what no paper holds."""


def picture(drawing: Any) -> str:
    """The picture, as wide as it says it is, with its title for who cannot see it. Raises NotAPaper."""
    made = _copied(drawing)
    made.set("xmlns", NAMESPACE.strip("{}"))
    made.set("font-family", FACE)
    title = "".join(next((part.itertext() for part in made.iter("title")), ()))
    *_, across, down = map(float, made.get("viewBox", "0 0 1 1").split())
    wide = float(made.get("width", "0")) * UNITS["px"]
    made.set("height", str(float(made.get("width", "0")) * down / across))
    text = ElementTree.tostring(made, encoding="unicode")
    return f'box(image(bytes({literal(text)}), format: "svg", width: {points(wide)}, alt: {literal(title)}))'


def _copied(drawn: Any) -> ElementTree.Element:
    """The same without namespaces, if it holds nothing but what is allowed."""
    name = str(drawn.tag).removeprefix(NAMESPACE)
    paints = drawn.get("fill", "") + drawn.get("stroke", "")
    told = {key: value for key, value in drawn.attrib.items() if not key.endswith("xmlns")}
    if name not in SHAPES or not SAID.issuperset(told) or "(" in paints:
        raise NotAPaper("a picture")
    made = ElementTree.Element(name, told)
    made.text, made.tail = drawn.text, drawn.tail
    made.extend([_copied(part) for part in drawn])
    return made
