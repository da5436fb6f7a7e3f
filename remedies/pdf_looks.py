"""How an element looks, as arguments for the typesetter: its letters, its lines' height, its frame.

Boundary: a styled element in, text of arguments out; what is as it is around is left out.
"""

from __future__ import annotations

from remedies.paper_style import Element

ASCENT, DESCENT = 0.891, 0.216
"""How far the typeface reaches above and below its line, in its size."""
SIDES = ("top", "right", "bottom", "left")
_ESCAPED = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})


def literal(text: str) -> str:
    """A string literal: whatever a person wrote stays text."""
    return f'"{text.translate(_ESCAPED)}"'


def points(number: float) -> str:
    """A length of so many points."""
    return f"{number:.2f}pt"


def look(element: Element, around: Element | None) -> list[str]:
    """What of the letters differs from those around; all of it if there are none."""
    found = []
    if around is None or abs(element.size - around.size) > 0.01:
        found.append(f"size: {points(element.size)}")
    if around is None or element.leading != around.leading:
        half = (element.leading - ASCENT - DESCENT) / 2
        found.append(f"top-edge: {ASCENT + half:.4f}em, bottom-edge: {-DESCENT - half:.4f}em")
    if around is None or element.bold != around.bold:
        found.append(f'weight: "{"bold" if element.bold else "regular"}"')
    if around is None or element.italic != around.italic:
        found.append(f'style: "{"italic" if element.italic else "normal"}"')
    if element.language and element is not around:
        found.append(f"lang: {literal(element.language)}")
    return found


def dressed(code: str, element: Element, around: Element) -> str:
    """An expression in the look of an element."""
    found = look(element, around)
    return f"text({', '.join(found)}, {code})" if found else code


def inset(element: Element) -> str:
    """The padding of an element."""
    return "(" + ", ".join(f"{side}: {points(element.length(f'padding-{side}'))}" for side in SIDES) + ")"


def frame(element: Element) -> list[str]:
    """Room at the sides and lines around, as arguments of a block."""
    room = {side: element.length(f"padding-{side}") for side in SIDES}
    for side in ("left", "right"):
        room[side] += element.length(f"margin-{side}")
    found = []
    if any(room.values()):
        found.append(f"inset: ({', '.join(f'{side}: {points(wide)}' for side, wide in room.items())})")
    strokes = [f"{side}: {stroke}" for side in SIDES if (stroke := _stroke(element, side))]
    if strokes:
        found.append(f"stroke: ({', '.join(strokes)})")
    return found


def _stroke(element: Element, side: str) -> str:
    name = f"border-{side}" if f"border-{side}" in element.style else "border"
    thick = element.thickness(name)
    if not thick:
        return ""
    dashed = "dashed" in element.style[name]
    return f'(thickness: {points(thick)}, dash: "dashed")' if dashed else points(thick)
