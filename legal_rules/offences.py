"""Offences clause by clause: the frame of each clause and the class that follows from it.

Boundary: data of the two penal codes and how to look it up. What a class brings with it is the rules' matter.
Classes: Penal Code 2015 Art. 9, Penal Code 1999 Art. 8.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from legal_rules import law
from legal_rules.law import LawBook
from legal_rules.words import Text

Severity = Literal["less_serious", "serious", "very_serious", "exceptionally_serious"]
CODES = ("penal_code_2015", "penal_code_1999")
_FILES = {"penal_code_2015": "offences.yaml", "penal_code_1999": "offences_1999.yaml"}
_ROWS = {"penal_code_2015": "offences", "penal_code_1999": "before_2018"}
_FROM = {"penal_code_2015": date(2018, 1, 1), "penal_code_1999": date(2000, 7, 1)}
_TO = {"penal_code_2015": None, "penal_code_1999": date(2017, 12, 31)}
_STATUS = {"penal_code_2015": "verified_base", "penal_code_1999": "verified"}


@dataclass(frozen=True)
class Offence:
    """One clause of one offence. `minimum`, `maximum`: months of prison, None where the clause has none.

    `clause` is "" where the article has no numbered clauses; `to` is the last day, None while in force; `row` is the
    row of the reference that it was taken from, None where it was read in the Code itself; `use` tells a charge from a
    crime that a victim may report.
    """

    code: str
    article: str
    clause: str
    name: Text
    minimum: int | None
    maximum: int | None
    life: bool
    death: bool
    severity: Severity
    national_security: bool
    preparation: bool
    instead: tuple[str, ...]
    on_request: bool
    use: Literal["charge", "remedy", "both"]
    successor: tuple[str, ...]
    since: date
    to: date | None
    status: str
    row: str | None

    def covers(self, day: date) -> bool:
        """Whether the clause is in force on `day`."""
        return self.since <= day and (self.to is None or day <= self.to)


@dataclass(frozen=True)
class Article:
    """An article that the data holds; `last_clause` is None where the number of its clauses is not known."""

    code: str
    article: str
    name: Text
    last_clause: int | None
    offences: tuple[Offence, ...]

    def lacks(self, clause: str) -> bool:
        """Whether the article certainly has no such clause. Clauses without a frame of their own are not lacking."""
        if self.last_clause is None or any(o.clause == clause for o in self.offences):
            return False
        return not (clause.isdecimal() and 1 <= int(clause) <= self.last_clause)


def find(code: str, article: str, clause: str | None, on: date) -> Offence | None:
    """The clause in force on `on`; None when the data does not hold it, or when the article's clause is not known.

    An article without numbered clauses needs none.
    """
    entry = _looked_up(code, article, on)
    if entry is None:
        return None
    wanted = clause or ""
    for offence in entry.offences:
        if offence.clause == wanted and offence.covers(on):
            return offence
    return None


def clauses(code: str, article: str, on: date) -> tuple[Offence, ...]:
    """Every clause with a frame that is in force on `on`: what a charge may be while its clause is not known."""
    entry = _looked_up(code, article, on)
    return tuple(o for o in entry.offences if o.covers(on)) if entry else ()


def every() -> tuple[Offence, ...]:
    """All clauses of both codes."""
    return tuple(o for code in _FILES for entry in articles(code).values() for o in entry.offences)


def articles(code: str) -> Mapping[str, Article]:
    """The articles of `code` ("penal_code_2015" or "penal_code_1999") that the data holds; empty for any other code."""
    return law.book().part(("offences", code), _read, code) if code in _FILES else {}


def _looked_up(code: str, article: str, on: date) -> Article | None:
    if (watch := law.book().watch) is not None:
        watch(f"{code}:{article}", on)
    return articles(code).get(article)


def _read(code: str, book: LawBook) -> Mapping[str, Article]:
    return {entry["article"]: _article(code, entry, book.as_of) for entry in book.read(_FILES[code])}


def _article(code: str, entry: Mapping[str, Any], as_of: date | None) -> Article:
    offences = tuple(_offence(code, entry, clause) for clause in entry["clauses"])
    if as_of is not None:  # the clauses that had begun by then, those then in force without an end
        begun = [o for o in offences if o.since <= as_of]
        offences = tuple(replace(o, to=None) if o.covers(as_of) else o for o in begun)
    return Article(code, entry["article"], Text(**entry["name"]), entry.get("last_clause"), offences)


def _offence(code: str, entry: Mapping[str, Any], raw: Mapping[str, Any]) -> Offence:
    since = raw.get("from", _FROM[code])
    # The reference names a clause of an undivided article "single".
    row = f"{_ROWS[code]}:{entry['article']}:{raw['clause'] or 'single'}:{since.isoformat()}"
    return Offence(
        code=code,
        article=entry["article"],
        clause=raw["clause"],
        name=Text(**raw.get("name", entry["name"])),
        minimum=raw.get("min"),
        maximum=raw.get("max"),
        life=raw.get("life", False),
        death=raw.get("death", False),
        severity=raw["severity"],
        national_security=entry.get("national_security", False),
        preparation=raw.get("preparation", False),
        instead=tuple(raw.get("instead", ())),
        on_request=raw.get("on_request", False),
        use=entry["use"],
        successor=tuple(entry.get("successor", ())),
        since=since,
        to=raw.get("to", _TO[code]),
        status=raw.get("status", _STATUS[code]),
        row=None if entry.get("own_reading") else row,
    )
