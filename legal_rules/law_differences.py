"""Where two states of the law differ, day by day: parameters, offences, days off, names of offices and provinces.

Boundary: two books in, differences out; what they change in a case is `recheck`. Only what can change an answer counts:
not words, articles, status or rows of the reference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any

from legal_rules import counting, law, offences, offices
from legal_rules.answer import Citation
from legal_rules.law_book import LawBook, Version
from legal_rules.offences import Article, Offence
from legal_rules.provinces import MERGED_ON, Province, provinces

DAY = timedelta(days=1)
# Rules that also ask from which or until which day a version holds.
EDGES_READ = frozenset({"visits", "minor_detention_share"})


@dataclass(frozen=True)
class Side:
    """What one state of the law says on a day; `since` and `to` are None where they are open."""

    value: Any
    since: date | None
    to: date | None
    citations: tuple[Citation, ...] = ()
    status: str | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "value": self.value,
            "from": _open(self.since),
            "to": _open(self.to),
            "citations": [c.as_json() for c in self.citations],
            "status": self.status,
        }


@dataclass(frozen=True, eq=False)
class Difference:
    """From `first` to `last` the law called `name` is not the same; a side is None where there is no law."""

    name: str
    first: date
    last: date
    before: Side | None
    after: Side | None

    @property
    def id(self) -> str:
        """The name and the first day, such as "visits@2026-07-01"; the name alone where it has no first day."""
        return f"{self.name}@{self.first.isoformat()}" if self.first > date.min else self.name

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "law": self.name,
            "from": _open(self.first),
            "to": _open(self.last),
            "before": self.before.as_json() if self.before else None,
            "after": self.after.as_json() if self.after else None,
        }


Told = tuple[Any, Side] | None


def differences(before: LawBook, after: LawBook) -> tuple[Difference, ...]:
    """Every difference, by name and day.

    A name is a parameter, "code:article" of an offence, "days_off", "office:kind" or "province:code".
    """
    return (
        *_parameters(before, after), *_offences(before, after), *_days_off(before, after),
        *_offices(before, after), *_provinces(before, after),
    )  # fmt: skip


def _open(day: date | None) -> str | None:
    return None if day in (None, date.min, date.max) else day.isoformat()


# parameters ---------------------------------------------------------------------------------------------------------


def _parameters(before: LawBook, after: LawBook) -> Iterator[Difference]:
    for name in sorted(before.parameters.keys() | after.parameters.keys()):
        old, new = before.parameters.get(name, ()), after.parameters.get(name, ())
        starts = _starts([v.law_from for v in (*old, *new)], [v.law_to for v in (*old, *new)])
        yield from _between(name, starts, partial(_on, old), partial(_on, new))


def _on(versions: tuple[Version, ...], day: date) -> tuple[Any, Side] | None:
    """What can change an answer, and how it is told."""
    version = next((version for version in versions if version.covers(day)), None)
    if version is None:
        return None
    edges = (version.law_from, version.law_to) if version.name in EDGES_READ else ()
    side = Side(version.value, version.law_from, version.law_to, version.citations, _status(version))
    return (version.value, version.unread, edges), side


def _status(version: Version) -> str:
    return "unread" if version.unread else version.status


# offences -----------------------------------------------------------------------------------------------------------


def _offences(before: LawBook, after: LawBook) -> Iterator[Difference]:
    for code in offences.CODES:
        with law.applying(before):
            old = offences.articles(code)
        with law.applying(after):
            new = offences.articles(code)
        for article in sorted({*old, *new}):
            sides = (old.get(article), new.get(article))
            clauses = [clause for side in sides if side for clause in side.offences]
            starts = _starts([c.since for c in clauses], [c.to for c in clauses])
            yield from _between(f"{code}:{article}", starts, *(partial(_frames, side) for side in sides))


def _frames(article: Article | None, day: date) -> tuple[Any, Side] | None:
    if article is None:
        return None
    held = [clause for clause in article.offences if clause.covers(day)]
    frames = {clause.clause or "-": _frame(clause) for clause in held}
    since = max((clause.since for clause in held), default=None)
    to = min((clause.to for clause in held if clause.to), default=None)
    side = Side(frames, since, to, (Citation(article.code, article.article),))
    return (frames, article.last_clause), side


def _frame(offence: Offence) -> dict[str, Any]:
    told = {
        "min": offence.minimum,
        "max": offence.maximum,
        "life": offence.life,
        "death": offence.death,
        "severity": offence.severity,
        "national_security": offence.national_security,
        "preparation": offence.preparation,
        "instead": list(offence.instead),
        "on_request": offence.on_request,
        "use": offence.use,
    }
    return {key: value for key, value in told.items() if value}


# days off -----------------------------------------------------------------------------------------------------------


def _days_off(before: LawBook, after: LawBook) -> Iterator[Difference]:
    if before.read("days_off.yaml") == after.read("days_off.yaml"):
        return
    day = date(counting.FIRST_YEAR, 1, 1)
    while day.year <= counting.LAST_YEAR:
        old, new = _working(before, day), _working(after, day)
        if old != new:
            yield Difference("days_off", day, day, Side(old, day, day), Side(new, day, day))
        day += DAY


def _working(book: LawBook, day: date) -> str:
    with law.applying(book):
        return "working day" if counting.is_working_day(day) else "day off"


# offices and provinces -----------------------------------------------------------------------------------------------


def _offices(before: LawBook, after: LawBook) -> Iterator[Difference]:
    old, new = offices.kinds(before), offices.kinds(after)
    for kind in sorted({*old, *new}):
        titles = [*old.get(kind, ()), *new.get(kind, ())]
        starts = _starts([t.get("from", date.min) for t in titles], [t.get("to") for t in titles])
        yield from _between(f"office:{kind}", starts, *(partial(_title, side.get(kind, ())) for side in (old, new)))


def _title(titles: Iterable[dict[str, Any]], day: date) -> Told:
    found = offices.titled(titles, day)
    if found is None:
        return None
    side = Side({"vi": found["vi"], "en": found["en"]}, found.get("from"), found.get("to"), status=found["status"])
    return (found["vi"], found["en"]), side


def _provinces(before: LawBook, after: LawBook) -> Iterator[Difference]:
    old, new = ({p.code: p for p in provinces(book)} for book in (before, after))
    for code in sorted({*old, *new}):
        known = [side[code] for side in (old, new) if code in side]
        starts = _starts([MERGED_ON], [until for one in known for _, until in one.changes])
        yield from _between(f"province:{code}", starts, *(partial(_name, side.get(code)) for side in (old, new)))


def _name(province: Province | None, day: date) -> Told:
    if province is None:
        return None
    names = {"name": province.called(day), "formerly": list(province.formerly)}
    return (names, province.short), Side(names, None, None)


# days between which nothing changes ---------------------------------------------------------------------------------


def _starts(first: Iterable[date], last: Iterable[date | None]) -> list[date]:
    """The days on which either state may say something new."""
    after = (day + DAY for day in last if day is not None and day < date.max)
    return sorted({date.min, *first, *after})


def _between(
    name: str, starts: list[date], before: Callable[[date], Told], after: Callable[[date], Told]
) -> Iterator[Difference]:
    for n, start in enumerate(starts):
        old, new = before(start), after(start)
        if (old and old[0]) != (new and new[0]):
            last = starts[n + 1] - DAY if n + 1 < len(starts) else date.max
            yield Difference(name, start, last, old and old[1], new and new[1])
