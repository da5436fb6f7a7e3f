"""One state of the law: a folder of dated data, read and checked, as a value.

Boundary: files in, versions out; which state applies is decided in `law`. Two books may stand side by side, the law as
edited and as it was. Versions of one parameter may neither overlap nor leave a gap that is not declared.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import yaml

from legal_rules.answer import Citation
from legal_rules.law_version import LawError as LawError
from legal_rules.law_version import Version as Version
from legal_rules.words import Text

DATA = Path(__file__).parent / "data"
CHECKED_ON = date(2026, 11, 22)
NEVER = date.max
PARAMETER_KEYS = {"says", "versions", "gaps_after", "steps"}
VERSION_KEYS = {"from", "to", "value", "says", "cites", "rows", "status", "checked_on", "unread", "note"}
T = TypeVar("T")


class LawBook:
    """The law of one folder of data. With `as_of`, as it stood on that day and as if nothing had changed since.

    `watch`, where it is set, is told of every look-up: the name of the parameter, of the article of an offence
    ("penal_code_2015:173") or "days_off", and the day.
    """

    def __init__(self, folder: Path = DATA, as_of: date | None = None) -> None:
        self.folder, self.as_of = folder, as_of
        self.watch: Callable[[str, date], None] | None = None
        self.days: dict[date, Any] = {}  # see `law.of_today`
        self._parts: dict[Any, Any] = {}

    @cached_property
    def laws(self) -> Mapping[str, Mapping[str, Any]]:
        """Every law that is cited, by key: its names (vi, en), its short names, its number."""
        found: Mapping[str, Mapping[str, Any]] = self.read("laws.yaml")
        return found

    @cached_property
    def entries(self) -> Mapping[str, Mapping[str, Any]]:
        """Every parameter as its file has it, in the order of the files."""
        found: dict[str, Mapping[str, Any]] = {}
        for path in sorted((self.folder / "parameters").glob("*.yaml")):
            for name, entry in read_data(path).items():
                if name in found:
                    raise LawError(f"{name} is declared twice, the second time in {path.name}")
                found[name] = _checked(name, entry, PARAMETER_KEYS)
        return found

    @cached_property
    def parameters(self) -> Mapping[str, tuple[Version, ...]]:
        """Every parameter with its versions in order of date."""
        found = {name: self._versions(name, entry) for name, entry in self.entries.items()}
        if self.as_of is None:
            return found
        return {name: _as_it_stood(versions, self.as_of) for name, versions in found.items()}

    @cached_property
    def spans(self) -> Mapping[str, tuple[tuple[date, date, Version], ...]]:
        """Every version with its first and last day, the latest first, which is the one most asked for."""
        found = self.parameters.items()
        return {name: tuple((v.law_from, v.law_to or NEVER, v) for v in reversed(each)) for name, each in found}

    def part(self, key: Any, made: Callable[..., T], *known: Any) -> T:
        """What another module makes of a file of this book and of `known`, made once."""
        found: T | None = self._parts.get(key)
        if found is None:
            found = self._parts[key] = made(*known, self)
        return found

    def read(self, name: str) -> Any:
        """A file of the folder as it is written."""
        return read_data(self.folder / name)

    def cite(self, text: str) -> Citation:
        """`law:article[:clause[:point]]`, the short form of the data files. An empty part stands for none."""
        law, article, clause, point = [*text.split(":"), "", "", ""][:4]
        if law not in self.laws:
            raise LawError(f"unknown law in {text!r}")
        return Citation(law, article, clause or None, point or None)

    def _versions(self, name: str, entry: Mapping[str, Any]) -> tuple[Version, ...]:
        versions = tuple(self._version(name, entry, v) for v in entry["versions"])
        declared = {_day(g) for g in entry.get("gaps_after", ())}
        for earlier, later in pairwise(versions):
            if earlier.law_to is None or earlier.law_to >= later.law_from:
                raise LawError(f"{name}: versions overlap on {later.law_from}")
            if earlier.law_to + timedelta(days=1) != later.law_from and earlier.law_to not in declared:
                raise LawError(f"{name}: undeclared gap after {earlier.law_to}")
        return versions

    def _version(self, name: str, entry: Mapping[str, Any], raw: Mapping[str, Any]) -> Version:
        says = raw.get("says") or entry.get("says")
        if not says or not says.get("vi") or not says.get("en"):
            raise LawError(f"{name}: the rule is not said in both languages")
        _checked(name, raw, VERSION_KEYS)
        note = raw.get("note")
        return Version(
            name=name,
            value=raw.get("value", True),
            says=Text(says["vi"], says["en"]),
            law_from=_day(raw["from"]),
            law_to=_day(raw["to"]) if raw.get("to") else None,
            citations=tuple(self.cite(c) for c in raw["cites"]),
            reference=tuple(raw.get("rows", ())),
            status=raw["status"],
            checked_on=_day(raw.get("checked_on", CHECKED_ON)),
            unread=bool(raw.get("unread", False)),
            note=Text(note["vi"], note["en"]) if note else None,
        )


def read_data(path: Path) -> Any:
    """A file of data; through the C parser where it is there, since every process reads all of them."""
    safe = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_text(encoding="utf-8"), Loader=safe)  # noqa: S506


def _as_it_stood(versions: tuple[Version, ...], day: date) -> tuple[Version, ...]:
    """The versions that had begun by `day`, the one then in force without an end.

    A rule that had not begun keeps its words, from a day that never comes.
    """
    begun = [version for version in versions if version.law_from <= day]
    if not begun:
        return (replace(versions[0], law_from=NEVER, law_to=None),)
    if begun[-1].covers(day):
        begun[-1] = replace(begun[-1], law_to=None)
    return tuple(begun)


def _checked(name: str, raw: Mapping[str, Any], keys: set[str]) -> Mapping[str, Any]:
    if unknown := set(raw) - keys:
        raise LawError(f"{name}: unknown keys {sorted(unknown)}")
    return raw


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))
