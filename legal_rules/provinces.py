"""The 34 provinces and centrally-run cities, by code, with what they and those before them were called on a given day.

Boundary: names only; data/provinces.yaml holds them with the acts that changed them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from legal_rules import law
from legal_rules.law_book import LawBook
from legal_rules.words import Text

MERGED_ON = date(2025, 7, 1)
CITIES_OF_2026 = date(2026, 1, 1)


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
        return any(until >= CITIES_OF_2026 for _, until in self.changes)

    def called(self, on: date) -> str | None:
        """ "thành phố Hà Nội", as an office of the province names it on `on`; None where the name then is not known."""
        if on < MERGED_ON and self.formerly != (self.short,):
            return None
        name = next((name for name, until in self.changes if on <= until), self.name.vi)
        return name[0].lower() + name[1:]


@dataclass(frozen=True)
class Place:
    """A province as it stood on a day. `whole` has its kind: "tỉnh Gia Lai"; `before` is a name that it took over."""

    whole: str
    short: str
    before: str | None = None
    renamed: bool = False


def placed(written: object, on: date) -> Place | None:
    """Where `written` (a code, a name now or before) lay on `on`: until the merger in itself, then in its successor.

    None where it is no province, or a code that stood for several provinces on that day.
    """
    book = law.book()
    if book.watch is not None and (province := find(written)) is not None:
        book.watch(f"province:{province.code}", on)
    return _placed(book, written, on)


@lru_cache(maxsize=1024)
def _placed(book: LawBook, written: object, on: date) -> Place | None:
    province = _found(book, written)
    if province is None:
        return None
    former = next((name for name in province.formerly if name.casefold() == _bare(written)), None)
    if on < MERGED_ON and former is not None and province.formerly != (province.short,):
        kind = "thành phố" if former in book.part("provinces.yaml", _read)["cities"] else "tỉnh"
        return Place(f"{kind} {former}", former)
    whole = province.called(on)
    if whole is None:
        return None
    merged = former if former != province.short else None
    return Place(whole, whole.removeprefix("tỉnh ").removeprefix("thành phố "), merged, province.renamed)


def provinces(state: LawBook | None = None) -> tuple[Province, ...]:
    """All of them, by code; of the state of the law that applies if none is given."""
    return (state or law.book()).part("provinces", _all)


def find(written: object) -> Province | None:
    """The province meant by a code ("01", 1), a name ("Thành phố Hà Nội", "Hà Nội") or a name of before July 2025."""
    return _found(law.book(), written)


def _found(book: LawBook, written: object) -> Province | None:
    text = str(written).strip().casefold() if written is not None else ""
    code, bare = text.zfill(2) if text.isdigit() else "", _bare(written)
    for province in provinces(book):
        if code == province.code or bare == province.short.casefold():
            return province
    return next((p for p in provinces(book) if bare and bare in _older(p)), None)


def _bare(written: object) -> str:
    text = str(written).strip().casefold() if written is not None else ""
    for kind in ("tỉnh ", "thành phố ", "tp. ", "tp "):
        text = text.removeprefix(kind)
    return text


def _older(province: Province) -> set[str]:
    return {name.casefold() for name in province.formerly} | {_bare(name) for name, _ in province.changes}


def _read(book: LawBook) -> dict[str, Any]:
    found: dict[str, Any] = book.read("provinces.yaml")
    return found


def _all(book: LawBook) -> tuple[Province, ...]:
    return tuple(_province(row) for row in book.part("provinces.yaml", _read)["provinces"])


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
