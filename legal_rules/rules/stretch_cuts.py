"""Pieces of the timeline with a part taken out that is judged otherwise than the piece around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from legal_rules.answer import Stretch
from legal_rules.instants import When
from legal_rules.rules.gaps import Gap
from legal_rules.rules.stretch_words import BETWEEN, NO_ORDER


def parted(held: Stretch, between: Iterable[Gap]) -> Iterator[Stretch]:
    """A lawful stretch with the time between its papers taken out: no paper is known for it, so it is not clear."""
    for start, end in between:
        if held.start.latest < start and held.end is not None and end < held.end.earliest:
            yield replace(held, end=When.at(start))
            yield Stretch("unclear", When.at(start), When.at(end), held.stage, BETWEEN, None, held.finding)
            held = replace(held, start=When.at(end))
    yield held


def uncovered(pieces: Iterable[Stretch], sure: Iterable[Gap]) -> Iterator[Stretch]:
    """The pieces with the time taken out that is certainly uncovered, which follows them."""
    sure = tuple(sure)
    for piece in pieces:
        yield from _without(piece, sure)
    for start, end in sure:
        yield Stretch("uncovered", When.at(start), When.at(end), "detention", NO_ORDER, None, "detention_limit")


def _without(piece: Stretch, sure: tuple[Gap, ...]) -> Iterator[Stretch]:
    for start, end in sure:
        if piece.start.earliest >= end or (piece.end is not None and piece.end.latest <= start):
            continue
        if piece.start.latest < start:
            yield replace(piece, end=When.at(start))
        if piece.end is not None and piece.end.latest <= end:
            return
        piece = replace(piece, start=When.at(end))
    yield piece
