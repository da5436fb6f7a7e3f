"""Where every stretch of the timeline stands along one axis.

Boundary: stretches and an instant in, places in pixels out; no words, no drawing. Each stage has its own scale, lengths
are true inside a stage, and a stretch is never thinner than `least`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Literal

from legal_rules.answer import Stretch
from legal_rules.instants import When

Scale = Literal["hours", "days", "months"]
HOURS_UP_TO = timedelta(days=3)
DAYS_UP_TO = timedelta(days=45)
OPEN_SHARE = 4


@dataclass(frozen=True)
class Piece:
    """A stretch as it is drawn: `first` and `last` are the instants of its edges, `a` and `b` their places in pixels.

    `jagged_a` and `jagged_b` mark edges that are not known to the minute and that no dotted stretch spells out.
    """

    stretch: Stretch
    kind: Literal["lawful", "uncovered", "unclear", "ahead"]
    first: datetime
    last: datetime
    jagged_a: bool = False
    jagged_b: bool = False
    open_end: bool = False
    second: bool = False
    a: float = 0.0
    b: float = 0.0

    @property
    def span(self) -> timedelta:
        return self.last - self.first


@dataclass(frozen=True)
class Segment:
    """Stretches of one stage without a hole, drawn to one scale."""

    pieces: tuple[Piece, ...]
    scale: Scale

    @property
    def a(self) -> float:
        return self.pieces[0].a

    @property
    def b(self) -> float:
        return self.pieces[-1].b


def pieces(stretches: Sequence[Stretch], at: datetime) -> tuple[Piece, ...]:
    """The stretches with their edges made definite, cut at `at`: what lies ahead is never drawn as filled."""
    found: list[Piece] = []
    for before, stretch in zip([None, *stretches], stretches, strict=False):
        start = _start(stretch, before)
        end, is_open = _end(stretch, start, at)
        if end <= start:
            continue
        found.append(
            Piece(
                stretch,
                stretch.kind,
                start,
                end,
                jagged_a=_jagged(stretch.start, stretch),
                jagged_b=stretch.end is not None and not stretch.end.exact,
                open_end=is_open,
            )
        )
    return tuple(part for piece in _joined(found) for part in _cut(piece, at))


def _start(stretch: Stretch, before: Stretch | None) -> datetime:
    if stretch.kind == "uncovered":
        return stretch.start.latest
    if before is not None and before.kind == "uncovered" and before.end is not None:
        return max(stretch.start.earliest, before.end.earliest)
    return stretch.start.earliest


def _end(stretch: Stretch, start: datetime, at: datetime) -> tuple[datetime, bool]:
    if stretch.end is None:
        return (
            (max(at, start + timedelta(hours=1)), True)
            if stretch.kind != "ahead"
            else (start + timedelta(days=1), True)
        )
    return (stretch.end.latest if stretch.kind == "unclear" else stretch.end.earliest), False


def _jagged(edge: When, after: Stretch) -> bool:
    """An uncertain edge is a zigzag, unless the dotted stretch that follows is that very interval."""
    if edge.exact:
        return False
    spelled_out = after.kind == "unclear" and after.end is not None and after.end.latest == edge.latest
    return not spelled_out


def _joined(found: list[Piece]) -> list[Piece]:
    """Neighbours share one edge: where it stands and how it looks is said by the one that follows."""
    joined = list(found)
    for n, (one, two) in enumerate(pairwise(found)):
        if one.stretch.end is not None and one.stretch.end.latest >= two.stretch.start.earliest:
            joined[n] = replace(joined[n], last=two.first, jagged_b=two.jagged_a)
    return [piece for piece in joined if piece.last > piece.first]


def _cut(piece: Piece, at: datetime) -> Iterable[Piece]:
    if piece.kind == "ahead" or not piece.first < at < piece.last:
        return (piece,)
    ahead = replace(piece, kind="ahead", first=at, jagged_a=False, second=True)
    return (replace(piece, last=at, jagged_b=False), ahead)


def segments(found: Sequence[Piece]) -> tuple[Segment, ...]:
    """Pieces of one stage that touch each other, each group with its scale."""
    groups: list[list[Piece]] = []
    for piece in found:
        last = groups[-1][-1] if groups else None
        if last is not None and last.stretch.stage == piece.stretch.stage and last.last == piece.first:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return tuple(Segment(tuple(group), _scale(group)) for group in groups)


def _scale(group: Sequence[Piece]) -> Scale:
    span = group[-1].last - group[0].first
    if group[0].stretch.stage in ("holding", "administrative") and span <= HOURS_UP_TO:
        return "hours"
    return "days" if span <= DAYS_UP_TO else "months"


def place(
    found: Sequence[Segment], lengths: Sequence[float], least: float, gap: float, start: float = 0.0
) -> tuple[Segment, ...]:
    """Put the segments one after the other from `start`, each `lengths[i]` pixels long, `gap` pixels between them."""
    placed, at = [], start
    for segment, length in zip(found, lengths, strict=True):
        spans = shares([_weight(p, segment) for p in segment.pieces], length, least)
        inside = []
        for piece, span in zip(segment.pieces, spans, strict=True):
            inside.append(replace(piece, a=at, b=at + span))
            at += span
        placed.append(replace(segment, pieces=tuple(inside)))
        at += gap
    return tuple(placed)


def _weight(piece: Piece, segment: Segment) -> float:
    """Seconds; an open end ahead takes a fixed share of its stage, since nobody knows its length."""
    if piece.open_end and piece.kind == "ahead":
        known = sum(p.span.total_seconds() for p in segment.pieces if not p.open_end)
        return known / OPEN_SHARE or 1.0
    return piece.span.total_seconds()


def shares(weights: Sequence[float], length: float, least: float) -> list[float]:
    """Split `length` in proportion to `weights`, none under `least`; the others stay true to each other."""
    length = max(length, least * len(weights))
    fixed: set[int] = set()
    while True:
        free = sum(w for n, w in enumerate(weights) if n not in fixed)
        rest = length - least * len(fixed)
        unit = rest / free if free else 0.0
        thin = {n for n, w in enumerate(weights) if n not in fixed and w * unit < least}
        if not thin or len(fixed) + len(thin) == len(weights):
            return [least if n in fixed or (thin and w * unit < least) else w * unit for n, w in enumerate(weights)]
        fixed |= thin


def spread(wanted: Sequence[tuple[float, float]], low: float, high: float, gap: float = 4.0) -> list[float]:
    """Move boxes (wanted start, size) apart so that none overlap, within `low` and `high` where there is room."""
    out: list[float] = []
    edge = low
    for start, size in wanted:
        out.append(max(start, edge))
        edge = out[-1] + size + gap
    edge = high
    for n in range(len(out) - 1, -1, -1):
        size = wanted[n][1]
        if out[n] + size <= edge:
            break
        out[n] = edge - size
        edge = out[n] - gap
    return out


def at_place(found: Sequence[Segment], instant: datetime) -> float | None:
    """The place of an instant; None when it lies outside every piece."""
    for segment in found:
        for piece in segment.pieces:
            if piece.first <= instant <= piece.last:
                share = (instant - piece.first) / piece.span if piece.span else 0.0
                return piece.a + (piece.b - piece.a) * share
    return None


Measure = Callable[[Piece], float]
