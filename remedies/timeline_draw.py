"""The marks of the timeline: four fills, edges, text, patterns, as SVG that follows the page's colours.

Boundary: numbers and words in, SVG text out. Paint comes from the shell's classes (d-ok, d-gap, d-maybe, d-next),
so that dark, forced colours and grey print work; there is no style attribute. Every text is escaped here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

TEXT = 15.0
LINE = 20.0
_TOOTH = 7.0
_DEPTH = 5.0
_NARROW = frozenset("iljtfrI.,:;'|!()[]- /·")
_WIDE = frozenset("mwMWQOĐ@%")


def width(words: str, bold: bool = False, size: float = TEXT) -> float:
    """A careful guess of how wide `words` will be, in pixels; the face is the reader's own."""
    units = sum(_unit(ch) for ch in unicodedata.normalize("NFD", words) if not unicodedata.combining(ch))
    return units * size * (1.12 if bold else 1.0)


def _unit(ch: str) -> float:
    if ch in _NARROW or ch == "\u00a0":
        return 0.36
    if ch in _WIDE:
        return 0.92
    return 0.7 if ch.isupper() else 0.62


def wrap(words: str, most: float, bold: bool = False) -> list[str]:
    """Lines of `words` no wider than `most`; a single long word stands alone."""
    lines: list[str] = []
    for word in words.split(" "):
        if lines and width(f"{lines[-1]} {word}", bold) <= most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def text(x: float, y: float, words: str, *, bold: bool = False, soft: bool = False, anchor: str = "start") -> str:
    """One line of text with its baseline at `y`."""
    classes = ' class="d-ink2"' if soft else ""
    weight = ' font-weight="700"' if bold else ""
    where = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return f'<text x="{x:g}" y="{y:g}"{weight}{where}{classes}>{escape(words)}</text>'


def line(x1: float, y1: float, x2: float, y2: float, thick: float = 1.0) -> str:
    return f'<path class="d-line" fill="none" stroke-width="{thick:g}" d="M{_n(x1)} {_n(y1)}L{_n(x2)} {_n(y2)}"/>'


def patterns(id: str, kinds: Iterable[str]) -> str:
    """The stripes (45°, pitch 8) and dots (pitch 7) in use; `id` keeps two drawings of one page apart."""
    found = []
    if "uncovered" in kinds:
        found.append(
            f'<pattern id="{id}s" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
            '<path class="d-gap" d="M4 0v8" stroke-width="3.5"/></pattern>'
        )
    if "unclear" in kinds:
        found.append(
            f'<pattern id="{id}d" width="7" height="7" patternUnits="userSpaceOnUse">'
            '<path class="d-maybe" d="M3.5 3.5h.01" stroke-width="2.6" stroke-linecap="round"/></pattern>'
        )
    return f"<defs>{''.join(found)}</defs>" if found else ""


def band(
    id: str, kind: str, box: tuple[float, float, float, float], *, down: bool, jagged: tuple[bool, bool], open_end: bool
) -> str:
    """One stretch in its fill. `box` is (along start, along end, across start, across end); `down` runs along y."""
    a, b, c, d = box
    if kind == "uncovered":
        c, d = c - 4, d + 4
        shape = _shape(a + 1.25, b - 1.25, c, d, down, (False, False))
        return f'<path class="d-gap" stroke-width="2.5" d="{shape}"/><path fill="url(#{id}s)" d="{shape}"/>'
    if kind == "unclear":
        shape = _shape(a, b, c, d, down, jagged)
        return f'<path class="d-maybe" stroke-width="1.2" d="{shape}"/><path fill="url(#{id}d)" d="{shape}"/>'
    if kind == "ahead":
        sides = f"{_move(a, c, down)}{_to(b, c, down)}{_move(a, d, down)}{_to(b, d, down)}"
        ends = "" if open_end else f"{_move(b, c, down)}{_to(b, d, down)}"
        return f'<path class="d-next" fill="none" stroke-width="1.6" stroke-dasharray="5 4" d="{sides}{ends}"/>'
    return f'<path class="d-ok" d="{_shape(a, b, c, d, down, jagged)}"/>'


def edge(at: float, c: float, d: float, down: bool) -> str:
    """The zigzag of an instant that is not known to the minute."""
    steps = "".join(_to(p, q, down) for p, q in _teeth(at, c, d)[1:])
    return f'<path class="d-line" fill="none" stroke-width="1.6" d="{_move(*_teeth(at, c, d)[0], down)}{steps}"/>'


def _shape(a: float, b: float, c: float, d: float, down: bool, jagged: tuple[bool, bool]) -> str:
    start = _teeth(a, c, d) if jagged[0] else [(a, c), (a, d)]
    end = _teeth(b, c, d) if jagged[1] else [(b, c), (b, d)]
    points = [*start, *reversed(end)]
    return _move(*points[0], down) + "".join(_to(p, q, down) for p, q in points[1:]) + "Z"


def _teeth(at: float, c: float, d: float) -> Sequence[tuple[float, float]]:
    count = max(2, round((d - c) / _TOOTH))
    step = (d - c) / count
    found = [(at, c)]
    for n in range(count):
        found += [(at + _DEPTH, c + step * (n + 0.5)), (at, c + step * (n + 1))]
    return found


def _move(along: float, across: float, down: bool) -> str:
    x, y = (across, along) if down else (along, across)
    return f"M{_n(x)} {_n(y)}"


def _to(along: float, across: float, down: bool) -> str:
    x, y = (across, along) if down else (along, across)
    return f"L{_n(x)} {_n(y)}"


def _n(value: float) -> str:
    return f"{round(value, 1):g}"


def svg(size: tuple[float, float], shown: float, title: str, body: str, classes: str = "") -> str:
    """The whole picture: `size` is its box, `shown` its width on a wide enough page; smaller pages shrink it.

    The size of its words stands inside, on a group: where pictures are not drawn, the page shows no loose words.
    """
    w, h = size
    names = f"drawing {classes}".strip()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class={quoteattr(names)} role="img" viewBox="0 0 {w:g} {h:g}" '
        f'width="{shown:g}" preserveAspectRatio="xMinYMin" overflow="visible">'
        f"<title>{escape(title)}</title><g font-size='{TEXT:g}'>{body}</g></svg>"
    )
