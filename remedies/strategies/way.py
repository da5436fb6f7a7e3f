"""What was chosen before a workbook: how one is, public or private, loud or quiet, kept or not.

Boundary: reads and writes the part of the sealed draft that belongs to the workbooks; no page. Not knowing yet counts
as the careful way. On a shared device what is typed is never kept; only these choices are, for its ten minutes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from intake.state import State
from legal_rules.words import Text
from remedies import weighing
from remedies.strategies.workbook import LOUD, PRIVATE, PUBLIC, QUIET, Ways, Workbook

KEPT, READY = "books", "ready"
UNKNOWN = "unknown"
GO, REST, TALK = "go", "rest", "talk"
OPENNESS, VOLUME = (PRIVATE, PUBLIC, UNKNOWN), (QUIET, LOUD, UNKNOWN)
FEEL: Mapping[str, Text] = {
    GO: Text("Tôi thấy đủ an toàn và đủ sức để làm", "I feel safe and well enough to go on"),
    REST: Text("Tôi cần nghỉ, hoặc cần được giúp trước", "I need rest, or help, first"),
    TALK: Text("Tôi muốn bàn với người tôi tin trước", "I want to talk to someone I trust first"),
}


@dataclass(frozen=True)
class Way:
    """The choices for one workbook; `chosen` is False before its page was answered."""

    chosen: bool = False
    openness: str = UNKNOWN
    volume: str = UNKNOWN
    keep: bool = False

    @property
    def ways(self) -> Ways:
        """The two that hold: what is not known yet is private and quiet."""
        return frozenset(
            (PUBLIC if self.openness == PUBLIC else PRIVATE, LOUD if self.volume == LOUD else QUIET),
        )

    @property
    def reaches_others(self) -> bool:
        """Whether others will learn of it: risks and consent come first."""
        return bool(self.ways & {PUBLIC, LOUD})


def feeling(state: State) -> str:
    """What was said about being safe and well; "" before it was asked."""
    held = state.plan.get(READY)
    found = held.get("choice", "") if isinstance(held, Mapping) else ""
    return str(found) if found in FEEL else ""


def say_feeling(state: State, choice: str, on: date) -> bool:
    """Note it; False where it is no choice."""
    if choice not in FEEL:
        return False
    state.plan[READY] = {"choice": choice, "on": on.isoformat()}
    return True


def of(state: State, book: Workbook) -> Way:
    """The ways of a workbook as they stand in the draft."""
    held = kept(state, book).get("way")
    if not isinstance(held, Mapping):
        return Way()
    openness, volume = held.get("openness"), held.get("volume")
    if openness not in OPENNESS or volume not in VOLUME:
        return Way()
    return Way(True, openness, volume, held.get("keep") is True and state.device == "own")


def choose(state: State, book: Workbook, openness: str, volume: str, keep: bool) -> bool:
    """Note the ways; False where one is no choice. What was kept goes when it is to be kept no longer."""
    if openness not in OPENNESS or volume not in VOLUME:
        return False
    held = _held(state, book)
    held["way"] = {"openness": openness, "volume": volume, "keep": keep}
    if not keep:
        held.pop("values", None)
        state.unremember(f"book:{book.id}.")
    return True


def opens(state: State, book: Workbook) -> bool:
    """Whether risks were weighed and somebody agreed, where others will learn of it."""
    if not (book.public or of(state, book).reaches_others):
        return True
    weighed = weighing.of(state.plan, book.id)
    return weighed is not None and weighed.opens(named=True)


def kept(state: State, book: Workbook) -> Mapping[str, Any]:
    """All that the draft keeps for a workbook."""
    books = state.plan.get(KEPT)
    held = books.get(book.id) if isinstance(books, Mapping) else None
    return held if isinstance(held, Mapping) else {}


def keep_values(state: State, book: Workbook, values: Mapping[str, Any]) -> None:
    """Put the answers of a workbook beside its ways."""
    _held(state, book)["values"] = dict(values)


def clear(state: State, book: Workbook) -> None:
    """Take back everything of a workbook: answers, ways, what was weighed and agreed."""
    for part in (KEPT, weighing.KEPT):
        held = state.plan.get(part)
        if isinstance(held, dict):
            held.pop(book.id, None)
    state.unremember(f"book:{book.id}.", f"ways:{book.id}", f"weigh:{book.id}")


def _held(state: State, book: Workbook) -> dict[str, Any]:
    if not isinstance(state.plan.get(KEPT), dict):
        state.plan[KEPT] = {}
    held: dict[str, Any] = state.plan[KEPT].setdefault(book.id, {})
    return held
