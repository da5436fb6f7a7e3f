"""Words of a paragraph as source text for the typesetter: runs of one look, blanks, boxes to tick.

Boundary: styled elements in, an expression out. What a person wrote stands in string literals only, so that none of it
can be read as anything but text; spaces are those that a browser shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from remedies.paper_css import length
from remedies.paper_style import Element
from remedies.pdf_looks import DESCENT, literal, points
from remedies.pdf_pictures import picture

LONGEST = 36
"""A word of more letters than these may be parted anywhere: it would run over the edge."""
LOWERED = 1.0
"""Points by which a box reaches below the line of the letters."""
BREAK = "linebreak()"
_LONG = re.compile(rf"(?<=\S{{{LONGEST}}})(?=\S)")


@dataclass
class Run:
    """Text of one look, or an expression of its own when `made` is given; `wraps` are the calls around it."""

    text: str
    wraps: tuple[str, ...] = ()
    made: str = ""


def words(content: Iterable[str | Element], around: Element) -> str:
    """The content as one expression, or nothing if there is nothing to see: one space for many, none at the ends."""
    runs: list[Run] = []
    for run in _runs(content, around, ()):
        if not run.made:
            run.text = re.sub("[ \t\n\r\f]+", " ", run.text)
            if run.text.startswith(" ") and (not runs or runs[-1].text.endswith(" ")):
                run.text = run.text[1:]
        if run.text or run.made:
            runs.append(run)
    while runs and (runs[-1].made == BREAK or not (runs[-1].made or runs[-1].text.strip(" "))):
        runs.pop()
    if runs and not runs[-1].made:
        runs[-1].text = runs[-1].text.rstrip(" ")
    return "{" + "; ".join(map(_expression, runs)) + "}" if runs else ""


def _expression(run: Run) -> str:
    made = run.made or _parted(run.text)
    for wrap in reversed(run.wraps):
        made = f"{wrap}{made})"
    return made


def _parted(text: str) -> str:
    """The text, with places to break in words that no line holds."""
    pieces = _LONG.split(text) if len(text) > LONGEST else [text]
    return literal(text) if len(pieces) == 1 else "{" + "; h(0.001pt); ".join(map(literal, pieces)) + "}"


def _runs(content: Iterable[str | Element], around: Element, wraps: tuple[str, ...]) -> Iterator[Run]:
    for item in content:
        if isinstance(item, str):
            yield Run(item, wraps)
        elif item.display == "none":
            continue
        elif item.drawing is not None:
            yield Run("", made=picture(item.drawing))
        elif item.tag == "br":
            yield Run(" ", made=BREAK)
        elif item.display == "inline-block" and item.length("height"):
            yield from _box(item)
        elif "blank" in item.classes:
            yield from _blank(item, wraps)
        elif item.display == "inline-block" or item.has("white-space", "nowrap"):
            if inner := words(item.content, item):
                yield Run("", _wraps(item, around, wraps), f"box({inner})")
            if gap := item.length("margin-right"):
                yield Run("", made=f"h({points(gap)})")
        else:
            yield from _runs(item.content, item, _wraps(item, around, wraps))


def _wraps(item: Element, around: Element, wraps: tuple[str, ...]) -> tuple[str, ...]:
    """The calls that give words what differs from the words around."""
    if item.bold != around.bold:
        wraps += ("b(",) if item.bold else ('text(weight: "regular", ',)
    if item.italic != around.italic:
        wraps += ("i(",) if item.italic else ('text(style: "normal", ',)
    if abs(item.size - around.size) > 0.01:
        wraps += (f"text(size: {points(item.size)}, ",)
    if item.language:
        wraps += (f"text(lang: {literal(item.language)}, ",)
    if item.underlined:
        thick = item.thickness("border-bottom")
        far = DESCENT * item.size + item.length("padding-bottom") + thick / 2
        wraps += (f"ruled({points(thick)}, {points(far)}, ",)
    return wraps


def _blank(item: Element, wraps: tuple[str, ...]) -> Iterator[Run]:
    """Room for a few words: no-break spaces, dotted where the stylesheet says so."""
    room = "\u00a0" * item.before.get("content", "").count("\u00a0")
    if room:
        dotted = item.before.get("text-decoration", "none") != "none"
        thick = length(item.before.get("text-decoration-thickness", "0"), item.size) if dotted else 0.0
        yield Run("", wraps, f"blank({points(thick)}, {literal(room)})")


def _box(item: Element) -> Iterator[Run]:
    """A box to tick, with or without its mark, and the room after it."""
    side, thick = item.length("width"), item.thickness("border")
    mark = words(item.content, item) or "none"
    if mark != "none":
        mark = f'text(size: {points(item.size)}, weight: "bold", {mark})'
    full = ", fill: black" if item.style.get("background") == "#000" else ""
    yield Run("", made=f"tick({points(side + thick)}, {points(thick)}, {points(LOWERED)}, {mark}{full})")
    yield Run("", made=f"h({points(item.length('margin-right') + thick)})")
