"""An office as a letter names it on the day it is written: its title, the place in it, what to know about the name.

Boundary: titles and days in, an Office out; who is competent is for `desk` and `competence`. The titles are in
data/authorities.yaml. An office that does not exist on the day has no title then: asking for it is an error.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from legal_rules import law
from legal_rules.answer import Citation, Confidence
from legal_rules.law_book import LawBook
from legal_rules.office_words import CITY_SINCE_2026, MERGED, TITLES_NOT_KNOWN
from legal_rules.provinces import placed
from legal_rules.words import Text

FIRST_DAY_KNOWN = date(2018, 1, 1)
DOTS = "......"
NOWHERE = Text(f"tỉnh (thành phố) {DOTS}", DOTS)
HEADS = ("Chánh án ", "Thủ trưởng ", "Cấp trưởng "), ("the Chief Judge of ", "the Chief Justice of ", "the Head of ")


@dataclass(frozen=True)
class Office:
    """An office as a letter names it; six dots in `title` stand for what is copied from the papers received."""

    id: str
    title: Text
    note: Text | None = None
    confidence: Confidence = "settled"
    citations: tuple[Citation, ...] = ()

    @property
    def body(self) -> Office:
        """The office without its head, as an appeal or a claim names it: "Tòa án nhân dân ..."."""
        vi, en = self.title.vi, self.title.en
        for head in HEADS[0]:
            vi = vi.removeprefix(head)
        for head in HEADS[1]:
            en = en.removeprefix(head)
        return replace(self, title=Text(vi, en))


def office(kind: str, on: date, province: object, notes: Iterable[Text | None] = ()) -> Office:
    """The title of `kind` on `on`, with the province as it stood then where it is known.

    Raises ValueError when there was no such office on `on`. Before 2018 every title is left to the pen.
    """
    if on < FIRST_DAY_KNOWN:
        return Office(kind, Text(DOTS, DOTS), TITLES_NOT_KNOWN, "check_with_lawyer")
    if (watch := law.book().watch) is not None:
        watch(f"office:{kind}", on)
    version = titled(kinds()[kind], on)
    if version is None:
        raise ValueError(f"{kind}: there was no such office on {on.isoformat()}")
    place = placed(province, on)
    whole, short = (Text(place.whole, place.short), place.short) if place else (NOWHERE, DOTS)
    title = Text(version["vi"].format(whole=whole.vi, short=short), version["en"].format(short=short))
    told, sure = list(notes), version["status"] == "verified"
    if place and place.renamed and "{whole}" in version["vi"]:
        told, sure = [*told, CITY_SINCE_2026], False
    if place and place.before and "{" in version["vi"]:
        told.append(MERGED.fill(name=place.before, now=place.whole))
    return Office(kind, title, joined(told), "settled" if sure else "check_with_lawyer")


def joined(notes: Iterable[Text | None]) -> Text | None:
    """Several notes as one; None where there is none."""
    kept = [note for note in notes if note is not None]
    return Text(" ".join(n.vi for n in kept), " ".join(n.en for n in kept)) if kept else None


def kinds(state: LawBook | None = None) -> Mapping[str, list[dict[str, Any]]]:
    """Every kind of office with its titles by day; of the state of the law that applies if none is given."""
    return (state or law.book()).part("authorities.yaml", _titles)


def titled(versions: Iterable[dict[str, Any]], on: date) -> dict[str, Any] | None:
    """The title of a kind of office on `on`."""
    return next((v for v in versions if v.get("from", date.min) <= on <= v.get("to", date.max)), None)


def _titles(book: LawBook) -> Mapping[str, list[dict[str, Any]]]:
    titles: Mapping[str, list[dict[str, Any]]] = book.read("authorities.yaml")["offices"]
    return titles
