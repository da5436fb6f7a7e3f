"""The law behind a step of the plan: what a petition needs, who decides, by when, what may follow.

Boundary: looks dated parameters up by the step that they name (`steps` in data/parameters/); decides nothing. The steps
themselves are declared elsewhere, by the ids of the contract.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from legal_rules.law import LawBook, LawNotRead, NoLawForDate, Version, book, in_force


def behind(step: str, on: date, also: tuple[str, ...] = ()) -> tuple[tuple[str, Version], ...]:
    """Each parameter that tells of `step` with its version on `on`, then of `also`; without law for that day none.

    A version that has not been read is left out too: there is nothing to tell but what the findings say already.
    """
    found = []
    for name in dict.fromkeys((*by_step().get(step, ()), *also)):
        try:
            found.append((name, in_force(name, on)))
        except (NoLawForDate, LawNotRead):
            continue
    return tuple(found)


def by_step() -> Mapping[str, tuple[str, ...]]:
    """Step id to the names of its parameters, in the order of the files."""
    return book().part("steps", _by_step)


def _by_step(read: LawBook) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, entry in read.entries.items():
        for step in entry.get("steps", ()):
            found.setdefault(step, []).append(name)
    return {step: tuple(names) for step, names in found.items()}
