"""The 34 provinces and centrally-run cities, by code, with what they were called on a given day.

Boundary: names only; data/provinces.yaml holds them with the acts that changed them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import yaml

from legal_rules.law import DATA
from legal_rules.words import Text

MERGED_ON = date(2025, 7, 1)


@dataclass(frozen=True)
class Province:
    """One province or city. `code` is the official two-digit code, `formerly` the names it took over on 1 July 2025."""

    code: str
    name: Text
    short: str
    city: bool
    formerly: tuple[str, ...]
    changes: tuple[tuple[str, date], ...] = ()

    @property
    def renamed(self) -> bool:
        """Whether it became a city in 2026; whether its offices changed their names with it was not read."""
        return bool(self.changes)

    def called(self, on: date) -> str | None:
        """ "thành phố Hà Nội", as an office of the province names it on `on`; None where the name then is not known."""
        if on < MERGED_ON and self.formerly != (self.short,):
            return None
        name = next((name for name, until in self.changes if on <= until), self.name.vi)
        return name[0].lower() + name[1:]


@cache
def provinces() -> tuple[Province, ...]:
    """All of them, by code."""
    data: dict[str, Any] = yaml.safe_load((DATA / "provinces.yaml").read_text(encoding="utf-8"))
    return tuple(_province(row) for row in data["provinces"])


def find(written: object) -> Province | None:
    """The province meant by a code ("01", 1), a name ("Thành phố Hà Nội", "Hà Nội") or a name of before July 2025."""
    text = str(written).strip().casefold() if written is not None else ""
    code = text.zfill(2) if text.isdigit() else ""
    bare = text.removeprefix("tỉnh ").removeprefix("thành phố ").removeprefix("tp. ").removeprefix("tp ")
    for province in provinces():
        if code == province.code or bare == province.short.casefold():
            return province
    return next((p for p in provinces() if bare and bare in {f.casefold() for f in p.formerly}), None)


def _province(row: dict[str, Any]) -> Province:
    city = row["kind"] == "city"
    english = row["short"] + (" City" if city else " Province")
    return Province(
        code=row["code"],
        name=Text(row["name"], english),
        short=row["short"],
        city=city,
        formerly=tuple(row["formerly"]),
        changes=tuple((c["name"], c["until"]) for c in row.get("changes", ())),
    )
