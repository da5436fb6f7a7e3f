"""Dated law: every number and every duty that a rule applies, by the day of the act, with its article and its status.

The book in force is the folder data/, read and checked once, on import. A version whose rule or number no source states
is `unread`: asking for it makes the finding unclear, and no other version ever stands in for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from legal_rules.answer import Citation
from legal_rules.law_book import CHECKED_ON as CHECKED_ON
from legal_rules.law_book import DATA as DATA
from legal_rules.law_book import LawBook as LawBook
from legal_rules.law_book import LawError as LawError
from legal_rules.law_book import Version as Version
from legal_rules.law_book import read_data as read_data
from legal_rules.words import Text

REVIEW_DUE = date(2027, 2, 22)
MOST_DAYS = 64


class NoLawForDate(Exception):
    """No version of the parameter covers the day of the act."""

    def __init__(self, name: str, on: date) -> None:
        super().__init__(name, on)
        self.name, self.on = name, on

    def __str__(self) -> str:
        return f"{self.name}: no version on {self.on.isoformat()}"


class LawNotRead(Exception):
    """A version covers the day, but its rule or number has not been read."""

    def __init__(self, name: str, version: Version) -> None:
        super().__init__(name, version)
        self.name, self.version = name, version

    def __str__(self) -> str:
        return f"{self.name}: not read, in force from {self.version.law_from.isoformat()}"


_book = LawBook()


def book() -> LawBook:
    """The state of the law that applies."""
    return _book


@contextmanager
def applying(other: LawBook) -> Iterator[LawBook]:
    """Apply another state of the law inside the block. For a process of one thread, which the pages are not."""
    global _book
    before, _book = _book, other
    try:
        yield other
    finally:
        _book = before


def cite(text: str) -> Citation:
    """`law:article[:clause[:point]]`, the short form of the data files. An empty part stands for none."""
    return _book.cite(text)


def laws() -> Mapping[str, Mapping[str, Any]]:
    """Every law that is cited, by key: its names (vi, en), its short names, its number."""
    return _book.laws


def parameters() -> Mapping[str, tuple[Version, ...]]:
    """Every parameter with its versions in order of date."""
    return _book.parameters


def entries() -> Mapping[str, Mapping[str, Any]]:
    """Every parameter as its file has it, in the order of the files."""
    return _book.entries


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
    if _book.watch is not None:
        _book.watch(name, on)
    for first, last, version in _book.spans[name]:
        if first <= on <= last:
            if version.unread:
                raise LawNotRead(name, version)
            return version
    raise NoLawForDate(name, on)


def covering(name: str, on: date, state: LawBook | None = None) -> Version | None:
    """The version whose days hold `on`, read or not; None where there is none. For telling the law, not applying it.

    `state` is the state of the law asked, the one that applies if none is given.
    """
    asked = state or _book
    if asked.watch is not None:
        asked.watch(name, on)
    for first, last, version in asked.spans[name]:
        if first <= on <= last:
            return version
    return None


class DayOfLaw(dict[str, Version | None]):
    """What `covering` says of one day, looked up once; every time while somebody watches."""

    __slots__ = ("day", "state")

    def __init__(self, state: LawBook, day: date) -> None:
        super().__init__()
        self.state, self.day = state, day

    def __missing__(self, name: str) -> Version | None:
        found = covering(name, self.day, self.state)
        if self.state.watch is None:
            self[name] = found
        return found


def of_today(state: LawBook, day: date) -> DayOfLaw:
    """The law of the day of an assessment, kept for others on the same day. Not for the days that a case tells."""
    if state.watch is not None:
        return DayOfLaw(state, day)
    found: DayOfLaw | None = state.days.get(day)
    if found is None:
        if len(state.days) >= MOST_DAYS:
            state.days.clear()
        found = state.days[day] = DayOfLaw(state, day)
    return found


parameters()
