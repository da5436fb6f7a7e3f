"""Dated law: every number and every duty that a rule applies, by the day of the act, with its article and its status.

The files of data/parameters/ are read and checked once, on import: versions of one parameter may neither overlap nor
leave a gap that is not declared. A version whose rule or number no source states is `unread`: asking for it makes the
finding unclear, and no other version ever stands in for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from legal_rules.answer import Citation, Confidence
from legal_rules.words import Text

DATA = Path(__file__).parent / "data"


class LawError(ValueError):
    """The data of the law contradicts itself; raised on import, never for a person's answers."""


class NoLawForDate(Exception):
    """No version of the parameter covers the day of the act."""

    def __init__(self, name: str, on: date) -> None:
        super().__init__(f"{name}: no version on {on.isoformat()}")
        self.name, self.on = name, on


class LawNotRead(Exception):
    """A version covers the day, but its rule or number has not been read."""

    def __init__(self, name: str, version: Version) -> None:
        super().__init__(f"{name}: not read, in force from {version.law_from.isoformat()}")
        self.name, self.version = name, version


@dataclass(frozen=True, eq=False)
class Version:
    """One value of a parameter and the days it governs; `law_to` is the last day, None while in force.

    There is one object for each, so a version equals itself only.
    """

    name: str
    value: Any
    says: Text
    law_from: date
    law_to: date | None
    citations: tuple[Citation, ...]
    reference: tuple[str, ...]
    status: str
    checked_on: date
    unread: bool = False
    note: Text | None = None

    @property
    def confidence(self) -> Confidence:
        """Only a row that was verified is settled; the person is told to check all others with a lawyer."""
        return "settled" if self.status == "verified" else "check_with_lawyer"

    def covers(self, day: date) -> bool:
        return self.law_from <= day and (self.law_to is None or day <= self.law_to)


def cite(text: str) -> Citation:
    """`law:article[:clause[:point]]`, the short form of the data files. An empty part stands for none."""
    parts = [*text.split(":"), "", "", ""][:4]
    law, article, clause, point = parts
    if law not in laws():
        raise LawError(f"unknown law in {text!r}")
    return Citation(law, article, clause or None, point or None)


@cache
def laws() -> Mapping[str, Mapping[str, Any]]:
    """Every law that is cited, by key: its names (vi, en), its short names, its number."""
    data: Mapping[str, Mapping[str, Any]] = read_data(DATA / "laws.yaml")
    return data


def read_data(path: Path) -> Any:
    """A file of data; through the C parser where it is there, since every process reads all of them."""
    safe = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_text(encoding="utf-8"), Loader=safe)  # noqa: S506


def law_name(citation: Citation, *, short: bool = False) -> Text:
    """The name of the law cited."""
    entry = laws()[citation.law]
    names = entry.get("short", entry["name"]) if short else entry["name"]
    return Text(names["vi"], names["en"])


def article_name(citation: Citation) -> Text:
    """ "điểm a khoản 2 Điều 119" and "Article 119(2)(a)", with no-break spaces."""
    vi = f"Điều\u00a0{citation.article}"
    en = f"Article\u00a0{citation.article}"
    if citation.clause:
        vi = f"khoản\u00a0{citation.clause} {vi}"
        en += f"({citation.clause})"
    if citation.point:
        vi = f"điểm\u00a0{citation.point} {vi}"
        en += f"({citation.point})"
    return Text(vi, en)


def in_force(name: str, on: date) -> Version:
    """The version of `name` that governs an act of day `on`.

    Raises NoLawForDate when none does and LawNotRead when its content is not known.
    """
    version = covering(name, on)
    if version is None:
        raise NoLawForDate(name, on)
    if version.unread:
        raise LawNotRead(name, version)
    return version


def covering(name: str, on: date) -> Version | None:
    """The version whose days hold `on`, read or not; None where there is none. For telling the law, not applying it."""
    for version in parameters()[name]:
        if version.law_from <= on and (version.law_to is None or on <= version.law_to):
            return version
    return None


@cache
def parameters() -> Mapping[str, tuple[Version, ...]]:
    """Every parameter with its versions in order of date."""
    return {name: _versions(name, entry) for name, entry in entries().items()}


@cache
def entries() -> Mapping[str, Mapping[str, Any]]:
    """Every parameter as its file has it, in the order of the files."""
    found: dict[str, Mapping[str, Any]] = {}
    for path in sorted((DATA / "parameters").glob("*.yaml")):
        for name, entry in read_data(path).items():
            if name in found:
                raise LawError(f"{name} is declared twice, the second time in {path.name}")
            unknown = set(entry) - {"says", "versions", "gaps_after", "steps"}
            if unknown:
                raise LawError(f"{name}: unknown keys {sorted(unknown)}")
            found[name] = entry
    return found


def _versions(name: str, entry: Mapping[str, Any]) -> tuple[Version, ...]:
    versions = tuple(_version(name, entry, v) for v in entry["versions"])
    declared = {_day(g) for g in entry.get("gaps_after", ())}
    for earlier, later in pairwise(versions):
        if earlier.law_to is None or earlier.law_to >= later.law_from:
            raise LawError(f"{name}: versions overlap on {later.law_from}")
        if earlier.law_to + timedelta(days=1) != later.law_from and earlier.law_to not in declared:
            raise LawError(f"{name}: undeclared gap after {earlier.law_to}")
    return versions


def _version(name: str, entry: Mapping[str, Any], raw: Mapping[str, Any]) -> Version:
    says = raw.get("says") or entry.get("says")
    if not says or not says.get("vi") or not says.get("en"):
        raise LawError(f"{name}: the rule is not said in both languages")
    unknown = set(raw) - {"from", "to", "value", "says", "cites", "rows", "status", "checked_on", "unread", "note"}
    if unknown:
        raise LawError(f"{name}: unknown keys {sorted(unknown)}")
    note = raw.get("note")
    return Version(
        name=name,
        value=raw.get("value", True),
        says=Text(says["vi"], says["en"]),
        law_from=_day(raw["from"]),
        law_to=_day(raw["to"]) if raw.get("to") else None,
        citations=tuple(cite(c) for c in raw["cites"]),
        reference=tuple(raw.get("rows", ())),
        status=raw["status"],
        checked_on=_day(raw.get("checked_on", CHECKED_ON)),
        unread=bool(raw.get("unread", False)),
        note=Text(note["vi"], note["en"]) if note else None,
    )


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))


CHECKED_ON = date(2026, 11, 22)
REVIEW_DUE = date(2027, 2, 22)

parameters()
