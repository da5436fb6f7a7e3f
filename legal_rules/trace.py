"""What one evaluation read, and how it may end without a result.

Boundary: notes only. `case` fills a trace, `judging` turns it into the reasons of an answer.
"""

from __future__ import annotations

from functools import lru_cache

from legal_rules.answer import Citation, Confidence
from legal_rules.law import LawNotRead, NoLawForDate, Version
from legal_rules.words import Text


class Trace:
    """What one evaluation read, each thing once, in the order in which it was first asked."""

    __slots__ = ("facts", "presumed", "versions")

    def __init__(self) -> None:
        self.facts: dict[str, None] = {}
        self.versions: dict[Version, None] = {}
        self.presumed: dict[str, None] = {}

    def add(self, other: Trace) -> None:
        if other.facts:
            self.facts |= other.facts
        if other.versions:
            self.versions |= other.versions
        if other.presumed:
            self.presumed |= other.presumed

    @property
    def citations(self) -> tuple[Citation, ...]:
        return sources(tuple(self.versions))[0]

    @property
    def reference(self) -> tuple[str, ...]:
        return sources(tuple(self.versions))[1]

    @property
    def confidence(self) -> Confidence:
        return sources(tuple(self.versions))[2]


Sources = tuple[tuple[Citation, ...], tuple[str, ...], Confidence]


@lru_cache(maxsize=8192)
def sources(versions: tuple[Version, ...]) -> Sources:
    """The articles, the rows of the reference and the certainty of what was read; the same few sets come every time."""
    return (
        tuple(dict.fromkeys(c for v in versions for c in v.citations)),
        tuple(dict.fromkeys(r for v in versions for r in v.reference)),
        "settled" if all(v.confidence == "settled" for v in versions) else "check_with_lawyer",
    )


class Missing(Exception):
    """A fact that the rule cannot do without is not known."""

    def __init__(self, *facts: str, because: Text | None = None) -> None:
        super().__init__(*facts)
        self.facts, self.because = facts, because


# What a rule may end with instead of a result.
ENDS = (Missing, NoLawForDate, LawNotRead)
