"""The timeline of a phone: a band that runs down, edges at its left, words at its right.

Boundary: segments in, SVG out. Places come from `timeline_scale`, marks from `timeline_draw`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from remedies.timeline_draw import LINE, band, edge, line, patterns, svg, text, width, wrap
from remedies.timeline_scale import Piece, Segment, at_place, place, spread
from remedies.timeline_words import NOW, SCALES, Edge, lines, now_words
from remedies.timeline_words import edge as edge_words

Draw = Callable[[Sequence[Segment], datetime, str, str], str]

WIDE = 328.0
LEFT, RIGHT = 100.0, 134.0
WORDS = 148.0
LEAST = 20.0
BREAK = 34.0
TOP = 12.0
PILL = 30.0
GAP = 8.0
MOST = 1.4
SPARE = 16.0  # faces differ: some are wider than the guess of `width`


def draw(found: Sequence[Segment], at: datetime, lang: str, title: str) -> str:
    """The whole picture. `lang` chooses the words; `title` is the short name for those who do not see it."""
    named = len({s.scale for s in found}) > 1
    top = TOP + (LINE if named else 0)
    placed = place(found, [_length(s, at, lang) for s in found], LEAST, BREAK, top)
    body = [patterns("v", {p.kind for s in placed for p in s.pieces})]
    for n, segment in enumerate(placed):
        body += _band(segment)
        body += _break(segment, n)
    low = placed[-1].b
    texts, low_right = _right(placed, at, lang, low)
    edges, low_left = _left(placed, at, lang, low)
    body += texts + edges
    return svg((WIDE, max(low, low_left, low_right) + 8), WIDE, title, "".join(body), "narrow")


def _length(segment: Segment, at: datetime, lang: str) -> float:
    """As long as its words need, longer where that lets the shortest stretch stay true."""
    need = sum(_height(p, lang) for p in segment.pieces) + GAP * len(segment.pieces)
    if any(p.first < at <= p.last for p in segment.pieces):
        need += PILL + GAP
    spans = [p.span.total_seconds() for p in segment.pieces if not p.open_end] or [1.0]
    true = LEAST * sum(spans) / max(min(spans), 1.0)
    return max(need, min(max(true, _around_now(segment, at, lang)), MOST * need))


def _around_now(segment: Segment, at: datetime, lang: str) -> float:
    """The length at which the words before now fit before it, and those after it after."""
    first, last = segment.pieces[0].first, segment.pieces[-1].last
    if not first < at < last:
        return 0.0
    share = (at - first) / (last - first)
    before = sum(_height(p, lang) + GAP for p in segment.pieces if p.last <= at) + PILL / 2
    after = sum(_height(p, lang) + GAP for p in segment.pieces if p.last > at) + PILL / 2
    return max(before / share, after / (1 - share))


def _height(piece: Piece, lang: str) -> float:
    return LINE * len(_wrapped(piece, lang))


def _wrapped(piece: Piece, lang: str) -> list[tuple[str, bool]]:
    return [(row, bold) for words, bold in lines(piece, lang) for row in wrap(words, WIDE - WORDS - SPARE, bold)]


def _band(segment: Segment) -> list[str]:
    found = []
    for p in sorted(segment.pieces, key=lambda p: p.kind == "uncovered"):
        box = (p.a, p.b, LEFT, RIGHT)
        found.append(band("v", p.kind, box, down=True, jagged=(p.jagged_a, p.jagged_b), open_end=p.open_end))
    inner = [p for p in segment.pieces[1:] if p.jagged_a and p.kind != "uncovered"]
    found += [edge(p.a, LEFT, RIGHT, True) for p in inner]
    last = segment.pieces[-1]
    if last.kind == "ahead" and not last.open_end:
        found.append(line(LEFT - 6, last.b, RIGHT + 6, last.b, 4))
    return found


def _break(segment: Segment, n: int) -> list[str]:
    """Two chevrons where the scale changes."""
    found = []
    middle = (LEFT + RIGHT) / 2
    if n:
        for y in (segment.a - BREAK + 9, segment.a - BREAK + 17):
            shape = f"M{middle - 8:g} {y:g}l8 7 8 -7"
            found.append(f'<path class="d-line" fill="none" stroke-width="1.6" d="{shape}"/>')
    return found


Box = tuple[float, float, Piece | str]


def _boxes(placed: Sequence[Segment], lang: str) -> list[Box]:
    """The words of every stretch, and the name of each scale where there are several: (wanted top, height, what)."""
    named = len({s.scale for s in placed}) > 1
    found: list[Box] = []
    for segment in placed:
        if named:
            found.append((segment.a - LINE - 4, LINE, SCALES[segment.scale].to(lang)))
        for p in segment.pieces:
            size = _height(p, lang)
            found.append((max(p.a + 2, (p.a + p.b - size) / 2), size, p))
    return found


def _right(placed: Sequence[Segment], at: datetime, lang: str, low: float) -> tuple[list[str], float]:
    """The words of every stretch and the mark of now, moved apart where they would touch."""
    boxes = _boxes(placed, lang)
    now = at_place(placed, at)
    pill = low if now is None else now - PILL / 2
    count = len(boxes) if now is None else sum(_is_before(what, start, now) for start, _, what in boxes)
    sizes = [(start, size) for start, size, _ in boxes]
    tops = spread(sizes[:count], 0, pill if now is not None else low, GAP / 2)
    if tops and (tops[0] < 0 or tops[-1] + sizes[count - 1][1] > pill):
        tops = spread(sizes[:count], 0, 1e6, GAP / 2)
        pill = max(pill, tops[-1] + sizes[count - 1][1] + GAP / 2)
    tops += spread(sizes[count:], pill + PILL + GAP / 2, 1e6, GAP / 2)
    drawn = [line for box, top in zip(boxes, tops, strict=True) for line in _box(box, top, lang)]
    if now is not None:
        drawn += _pill(now, pill, at, lang)
    lows = [top + size for top, (_, size) in zip(tops, sizes, strict=True)]
    return drawn, max(*lows, pill + PILL if now is not None else 0.0)


def _is_before(what: Piece | str, start: float, now: float) -> bool:
    return (what.b if isinstance(what, Piece) else start) <= now


def _box(box: Box, top: float, lang: str) -> list[str]:
    _, size, what = box
    return [text(WORDS, top + 15, what, soft=True)] if isinstance(what, str) else _words(what, top, size, lang)


def _words(piece: Piece, top: float, size: float, lang: str) -> list[str]:
    found = []
    middle = (piece.a + piece.b) / 2
    if not top - 2 <= middle <= top + size + 2:
        found.append(line(RIGHT + 4, middle, WORDS - 4, top + LINE / 2))
    for n, (words, bold) in enumerate(_wrapped(piece, lang)):
        found.append(text(WORDS, top + LINE * n + 15, words, bold=bold, soft=not bold))
    return found


def _pill(now: float, top: float, at: datetime, lang: str) -> list[str]:
    words = now_words(at, lang)
    start = RIGHT + 5
    long = width(words, True) + 22
    y = top + PILL / 2
    return [
        line(LEFT - 6, now, RIGHT + 2, now, 3),
        line(RIGHT + 2, now, start + 4, y, 3),
        f'<rect x="{start:g}" y="{top:g}" width="{long:g}" height="{PILL:g}" rx="{PILL / 2:g}"/>',
        text(start + long / 2, y + 5, words, bold=True, anchor="middle").replace("<text", '<text class="d-on-ink"'),
    ]


def _left(placed: Sequence[Segment], at: datetime, lang: str, low: float) -> tuple[list[str], float]:
    """The instants of the edges; the day is told once while it stays the same."""
    marks: list[tuple[float, str, str]] = []
    day = ""
    for segment in placed:
        for n, p in enumerate(segment.pieces):
            if p.second or p.first == at:
                continue
            words = edge_words(p.stretch.start, p.stretch.stage, at, lang)
            joined = marks and n == 0 and _touches(placed, segment)
            if not joined:
                marks.append((p.a, words.first, _once(words, day)))
                day = words.day
        last = segment.pieces[-1]
        if last.stretch.end is not None and last.last != at:
            words = edge_words(last.stretch.end, last.stretch.stage, at, lang)
            marks.append((last.b, words.first, _once(words, day)))
            day = words.day
    now = at_place(placed, at)
    if now is not None:
        marks.append((now, NOW.to(lang), ""))
        marks.sort()
    boxes = [(y - LINE / 2, LINE * (2 if second else 1)) for y, _, second in marks]
    tops = spread(boxes, 0, max(low + LINE, sum(b[1] + 2 for b in boxes)), 2)
    found = []
    for (y, first, second), top in zip(marks, tops, strict=True):
        found.append(line(LEFT - 9, top + LINE / 2, LEFT - 2, y))
        found.append(text(LEFT - 12, top + 15, first, bold=True, anchor="end"))
        if second:
            found.append(text(LEFT - 12, top + LINE + 14, second, soft=True, anchor="end"))
    return found, max((top + box[1] for top, box in zip(tops, boxes, strict=True)), default=0)


def _once(words: Edge, day: str) -> str:
    """The second line, left out where it would repeat the day told above."""
    return words.second if not words.day or words.day != day else ""


def _touches(placed: Sequence[Segment], segment: Segment) -> bool:
    """Whether the segment begins at the very instant at which the one before it ends."""
    before = placed[placed.index(segment) - 1]
    return before.pieces[-1].last == segment.pieces[0].first
