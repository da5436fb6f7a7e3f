"""How much of the law reference is in the product: every row is encoded, background with a reason, or missing.

Boundary: ids in, ids out. A row is encoded when a dated parameter, an offence or the calendar of days off names it;
it is background only when data/coverage.yaml says why. Nothing is background by default.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal

from legal_rules import offences
from legal_rules.counting import is_announced
from legal_rules.law import DATA, LawError, parameters, read_data

State = Literal["encoded", "background", "missing"]


@dataclass(frozen=True)
class Row:
    """A row of the reference. `by` names the parameters, the offence or the calendar that has it, else the reason."""

    id: str
    source: str
    state: State
    by: str = ""


@cache
def rows() -> tuple[Row, ...]:
    """Every row of the reference in its order. Raises LawError when a row is named that the reference does not have."""
    encoded, background = _encoded(), _background()
    listed = {id: source for source, ids in _read("reference.yaml").items() for id in ids}
    strangers = (set(encoded) | set(background)) - set(listed)
    if strangers:
        raise LawError(f"no such rows in the reference: {sorted(strangers)}")
    return tuple(_row(id, source, encoded, background) for id, source in listed.items())


def _row(id: str, source: str, encoded: Mapping[str, str], background: Mapping[str, str]) -> Row:
    if id in encoded:
        return Row(id, source, "encoded", encoded[id])
    if source == "days_off" and is_announced(date.fromisoformat(id.partition(":")[2])):
        return Row(id, source, "encoded", "calendar of days off")
    if id in background:
        return Row(id, source, "background", background[id])
    return Row(id, source, "missing")


def _encoded() -> dict[str, str]:
    found: dict[str, dict[str, None]] = {}
    for id, by in _named():
        found.setdefault(id, {})[by] = None
    return {id: ", ".join(by) for id, by in found.items()}


def _named() -> Iterator[tuple[str, str]]:
    for name, versions in parameters().items():
        yield from ((id, name) for version in versions for id in version.reference)
    for row in _read("days_off.yaml"):
        yield f"days_off:{row['date']}", "days_off.yaml"
    for offence in offences.every():
        if offence.row is not None:
            yield offence.row, f"{offence.code} {offence.article}({offence.clause})"


def _background() -> dict[str, str]:
    """Row id to reason. data/coverage.yaml groups the rows under the reason that they share."""
    found: dict[str, str] = {}
    for entry in _read("coverage.yaml"):
        for id in entry["rows"]:
            if id in found:
                raise LawError(f"{id} has two reasons")
            found[id] = entry["reason"]
    return found


def _read(name: str) -> Any:
    return read_data(DATA / name)
