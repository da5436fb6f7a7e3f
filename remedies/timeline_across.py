"""The timeline of a wide page, and the strip of the clock card: a band that runs across.

Boundary: segments in, SVG out. Places come from `timeline_scale`, marks from `timeline_draw`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from intake.dates import say_day_month
from remedies.timeline_draw import LINE, band, edge, line, patterns, svg, text, width, wrap
from remedies.timeline_scale import Piece, Segment, at_place, place
from remedies.timeline_words import NOW, SCALES, lines, now_words
from remedies.timeline_words import edge as edge_words

WIDE = 688.0
HIGH = 34.0
LEAST = 20.0
BREAK = 26.0
SIDE = 6.0
WORDS_MOST = 118.0
PILL = 28.0

STRIP = 284.0
STRIP_SHOWN = 340.0
STRIP_HIGH = 20.0
STRIP_BREAK = 14.0


def draw(found: Sequence[Segment], at: datetime, lang: str, title: str) -> str:
    """The picture from 640 px: words above, the band, edges and scales below."""
    placed = _placed(found, WIDE, BREAK)
    rows = _rows(placed, lang)
    now = at_place(placed, at)
    top = sum(height for height in _heights(rows)) + (PILL + 6 if now is not None else 0) + 10
    body = [patterns("h", _kinds(placed)), *_bands("h", placed, top, top + HIGH)]
    body += _labels(rows, top - (PILL + 6 if now is not None else 0) - 6, top, lang)
    if now is not None:
        body += _pill(now, top, at, lang)
    edges, low = _edges(placed, top + HIGH, at, lang)
    body += edges
    if len({s.scale for s in placed}) > 1:
        low += LINE
        for segment in placed:
            middle = (segment.a + segment.b) / 2
            body.append(text(middle, low, SCALES[segment.scale].to(lang), soft=True, anchor="middle"))
    return svg((WIDE, low + 8), WIDE, title, "".join(body), "wide")


def draw_strip(found: Sequence[Segment], at: datetime, lang: str, title: str) -> str:
    """The strip: the same drawing, dates only."""
    placed = _placed(found, STRIP, STRIP_BREAK)
    top = LINE + 6
    body = [patterns("c", _kinds(placed)), *_bands("c", placed, top, top + STRIP_HIGH)]
    now = at_place(placed, at)
    if now is not None:
        words = NOW.to(lang).lower()
        half = width(words, True) / 2
        body.append(text(min(max(now, half), STRIP - half), 15, words, bold=True, anchor="middle"))
        body.append(line(now, top - 5, now, top + STRIP_HIGH + 5, 3))
    dates, low = _dates(placed, top + STRIP_HIGH + LINE, at, lang)
    return svg((STRIP, low + 6), STRIP_SHOWN, title, "".join(body + dates))


def _placed(found: Sequence[Segment], wide: float, gap: float) -> tuple[Segment, ...]:
    """Share the width among the stages by how many stretches each has to show."""
    room = wide - 2 * SIDE - gap * (len(found) - 1)
    counts = [len(s.pieces) + 0.5 for s in found]
    least = min(LEAST, room / sum(len(s.pieces) for s in found))
    return place(found, [room * c / sum(counts) for c in counts], least, gap, SIDE)


def _kinds(placed: Sequence[Segment]) -> set[str]:
    return {p.kind for s in placed for p in s.pieces}


def _bands(id: str, placed: Sequence[Segment], top: float, low: float) -> list[str]:
    found = []
    for n, segment in enumerate(placed):
        for p in sorted(segment.pieces, key=lambda p: p.kind == "uncovered"):
            box = (p.a, p.b, top, low)
            found.append(band(id, p.kind, box, down=False, jagged=(p.jagged_a, p.jagged_b), open_end=p.open_end))
        found += [edge(p.a, top, low, False) for p in segment.pieces[1:] if p.jagged_a and p.kind != "uncovered"]
        if n:
            middle = (placed[n - 1].b + segment.a) / 2
            found += [line(middle + d - 3, low - 2, middle + d + 3, top + 2, 1.6) for d in (-3, 3)]
        last = segment.pieces[-1]
        if last.kind == "ahead" and not last.open_end:
            found.append(line(last.b, top - 4, last.b, low + 4, 4))
    return found


Label = tuple[float, Piece, list[tuple[str, bool]], float]


def _rows(placed: Sequence[Segment], lang: str) -> list[list[Label]]:
    """The words of every stretch in as few rows as keep them apart, the lowest row first."""
    rows: list[list[Label]] = []
    for p in (p for s in placed for p in s.pieces):
        wrapped = [
            (row, bold) for words, bold in lines(p, lang) for row in wrap(words, max(WORDS_MOST, p.b - p.a), bold)
        ]
        half = max(width(row, bold) for row, bold in wrapped) / 2
        middle = min(max((p.a + p.b) / 2, half), WIDE - half)
        label = (middle, p, wrapped, half)
        for row in rows:
            if row[-1][0] + row[-1][3] + 10 <= middle - half:
                row.append(label)
                break
        else:
            rows.append([label])
    return rows


def _heights(rows: Sequence[Sequence[Label]]) -> list[float]:
    return [max(len(label[2]) for label in row) * LINE + 8 for row in rows]


def _labels(rows: Sequence[Sequence[Label]], low: float, band_top: float, lang: str) -> list[str]:
    found = []
    for row, height in zip(rows, _heights(rows), strict=True):
        for middle, piece, wrapped, _ in row:
            foot = low - 4
            found.append(line((piece.a + piece.b) / 2, band_top - 3, (piece.a + piece.b) / 2, foot))
            for n, (words, bold) in enumerate(reversed(wrapped)):
                found.append(text(middle, foot - 6 - LINE * n, words, bold=bold, soft=not bold, anchor="middle"))
        low -= height
    return found


def _pill(now: float, top: float, at: datetime, lang: str) -> list[str]:
    words = f"{NOW.to(lang)}: {now_words(at, lang)}"
    long = width(words, True) + 22
    x = min(max(now - long / 2, 0), WIDE - long)
    y = top - PILL - 6
    return [
        line(now, y + PILL, now, top + HIGH + 5, 3),
        f'<rect x="{x:g}" y="{y:g}" width="{long:g}" height="{PILL:g}" rx="{PILL / 2:g}"/>',
        text(x + long / 2, y + 19, words, bold=True, anchor="middle").replace("<text", '<text class="d-on-ink"'),
    ]


def _edges(placed: Sequence[Segment], low: float, at: datetime, lang: str) -> tuple[list[str], float]:
    """The instants under the edges, in rows that keep them apart."""
    marks = []
    for n, segment in enumerate(placed):
        for k, p in enumerate(segment.pieces):
            if not p.second and p.first != at and not (n and k == 0 and placed[n - 1].pieces[-1].last == p.first):
                marks.append((p.a, edge_words(p.stretch.start, p.stretch.stage, at, lang)))
        last = segment.pieces[-1]
        if last.stretch.end is not None and last.last != at:
            marks.append((last.b, edge_words(last.stretch.end, last.stretch.stage, at, lang)))
    found: list[str] = []
    ends: list[float] = []
    for x, words in marks:
        half = max(width(words.first, True), width(words.second)) / 2
        middle = min(max(x, half), WIDE - half)
        row = next((n for n, end in enumerate(ends) if end + 8 <= middle - half), len(ends))
        ends[row:] = [middle + half, *ends[row + 1 :]]
        y = low + row * (2 * LINE + 6) + 24
        found += [
            line(x, low, x, y - 14),
            text(middle, y, words.first, bold=True, anchor="middle"),
            text(middle, y + 19, words.second, soft=True, anchor="middle") if words.second else "",
        ]
    return found, low + len(ends) * (2 * LINE + 6) + 10


def _dates(placed: Sequence[Segment], y: float, at: datetime, lang: str) -> tuple[list[str], float]:
    """The dates of the edges, those that would touch in a second row, those beyond left out."""
    marks = {round(p.a, 1): p.first for s in placed for p in s.pieces if not p.second}
    marks |= {round(s.b, 1): s.pieces[-1].last for s in placed if not s.pieces[-1].open_end}
    found: list[str] = []
    ends = [-20.0, -20.0]
    said = ""
    used = 0
    for x, instant in sorted(marks.items()):
        if instant == at:
            continue
        words = say_day_month(instant, lang)
        half = width(words) / 2
        middle = min(max(x, half), STRIP - half)
        row = next((n for n in (0, 1) if ends[n] + 6 <= middle - half), None)
        if words == said or row is None:
            continue
        ends[row], said, used = middle + half, words, max(used, row)
        found.append(text(middle, y + LINE * row, words, soft=True, anchor="middle"))
    return found, y + LINE * used
