"""What one evaluation read, and how it may end without a result.

Boundary: notes only. `case` fills a trace, `judging` turns it into the reasons of an answer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from legal_rules.answer import Citation, Confidence
from legal_rules.law import LawNotRead, NoLawForDate, Version
from legal_rules.questions import Asked
from legal_rules.words import Text

if TYPE_CHECKING:
    from legal_rules.facts import Facts


class Presumed(NamedTuple):
    """The id of a presumption, told apart from the facts."""

    name: str


class Trace(dict[object, Version | None]):
    """What one evaluation read, each thing once, in the order in which it was first asked.

    Facts by their id, versions of the law as they are or behind the question that found them, presumptions as
    `Presumed`: one mapping, since most rules read little and every rule has a trace.
    """

    __slots__ = ()

    @property
    def facts(self) -> tuple[str, ...]:
        named = [thing if isinstance(thing, str) else thing.fact for thing in self if isinstance(thing, (str, Asked))]
        return tuple(dict.fromkeys([fact for fact in named if fact is not None]))

    @property
    def versions(self) -> tuple[Version, ...]:
        found = [thing if isinstance(thing, Version) else version for thing, version in self.items()]
        return tuple(dict.fromkeys([version for version in found if version is not None]))

    @property
    def presumed(self) -> tuple[str, ...]:
        return tuple([thing.name for thing in self if isinstance(thing, Presumed)])


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


def again(ends: Exception) -> Exception:
    """The same end once more: one that was raised keeps hold of the case, through the calls that it passed."""
    if isinstance(ends, Missing):
        return Missing(*ends.facts, because=ends.because)
    if isinstance(ends, NoLawForDate):
        return NoLawForDate(ends.name, ends.on)
    assert isinstance(ends, LawNotRead)
    return LawNotRead(ends.name, ends.version)


def because(facts: Facts, trace: Trace) -> dict[str, Any]:
    """The facts of a trace as they were given, those that are known only."""
    given = facts.given
    return {fact: given[fact] for fact in trace.facts if fact in given}
