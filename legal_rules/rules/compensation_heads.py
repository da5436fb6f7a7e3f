"""Which days a claim for State compensation counts: held, at liberty under a charge, administrative custody.

Boundary: reads the facts and the rates of the day of valuing; the arithmetic is `compensation_sum`. Law on State
Compensation Liability 2017 Art. 27(2)-(3); Decree 68/2018 Art. 11.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import Any

from legal_rules.answer import Citation
from legal_rules.compensation_sum import Head, free_days, held_days
from legal_rules.engine import Case, Missing
from legal_rules.instants import When
from legal_rules.law import Version
from legal_rules.rules import notions, taking
from legal_rules.words import Text

Spell = tuple[When, When]

HELD = Text("Bị bắt, tạm giữ, tạm giam, ở tù", "Arrested, in custody, detained or in prison")
EMERGENCY = Text("Bị giữ khẩn cấp (tính một lần)", "Emergency holding (counted once)")
FREE = Text("Bị khởi tố nhưng không bị giam", "Charged but not detained")
ADMINISTRATIVE = Text("Bị tạm giữ hành chính", "In administrative custody")


def heads(case: Case, rates: Version) -> tuple[list[Head], tuple[str, ...]]:
    """The heads of moral harm for one case, and the facts that a head which cannot be counted hangs on.

    Raises Missing where not even the days held can be counted.
    """
    value: dict[str, Any] = rates.value
    if taking.only_administrative(case):
        found = held_days([_spell(case, case.need_when("arrested_at"))])
        head = Head("administrative", ADMINISTRATIVE, _rate(value, "administrative"), found, _cites(rates, "2"))
        return [head], ()
    counted = [*_emergency(case, rates), *_held(case, rates)]
    try:
        return [*counted, *_free(case, rates)], ()
    except Missing as gap:
        return counted, gap.facts


def _rate(value: dict[str, Any], name: str) -> Fraction:
    return Fraction(str(value[name]))


@lru_cache(maxsize=256)
def _cites(rates: Version, clause: str, point: str | None = None) -> tuple[Citation, ...]:
    return tuple(replace(c, clause=clause, point=point) for c in rates.citations)


def _emergency(case: Case, rates: Version) -> Iterator[Head]:
    if case.choice("arrest_basis") == "emergency_holding":
        yield Head("emergency", EMERGENCY, _rate(rates.value, "emergency"), None, _cites(rates, "3", "a"))


def _held(case: Case, rates: Version) -> Iterator[Head]:
    spells = held(case)
    if spells:
        yield Head("held", HELD, _rate(rates.value, "held"), held_days(spells), _cites(rates, "3", "b"))


def held(case: Case) -> list[Spell]:
    """The spells without liberty that count by the day; none where an emergency holding was all there was."""
    start = _start(case)
    if start is None:
        return []
    whole = _spell(case, start)
    edges = [whole[0]]
    for row in liberty(case):
        edges += [row["from"], row["to"]]
    return list(pairwise([*edges, whole[1]]))[::2]


def _start(case: Case) -> When | None:
    if taking.by_private(case):
        return None if case.never("handed_over_at") else case.need_when("handed_over_at")
    arrested = case.when("arrested_at")
    custody = notions.custody_from(case) or notions.detention_from(case)
    if case.choice("arrest_basis") != "emergency_holding":
        found = arrested or custody
        if found is None:
            raise Missing("arrested_at")
        return found
    if custody is None:
        if case.never("custody_from") or case.yes("custody_decision_given") is False:
            return None
        raise Missing("custody_from")
    # Whether the hours before the custody decision are days "arrested" or the flat sum covers them is not said.
    return When(min(arrested.earliest, custody.earliest) if arrested else custody.earliest, custody.latest)


def liberty(case: Case) -> list[Any]:
    """The spells at liberty between arrests whose days are known, in order."""
    if not case.known("at_liberty"):
        case.presume("no_liberty")
    rows = [row for row in case.rows("at_liberty") if isinstance(row["from"], When) and isinstance(row["to"], When)]
    return sorted(rows, key=lambda row: row["from"].earliest)


def _spell(case: Case, start: When) -> Spell:
    released = case.when("released_at")
    if released is None:
        if not notions.goes_on(case):
            raise Missing("released_at")
        released = When.at(case.at)
    return start, When(max(start.earliest, released.earliest), max(start.latest, released.latest))


def _free(case: Case, rates: Version) -> Iterator[Head]:
    """Days under a charge and not held, up to the document that ends the case."""
    rows = taking.charged(case)
    if rows is None and notions.detention_from(case) is not None:
        raise Missing("charges")  # detention is for the accused: there was a charge, its day is not told
    first = taking.first_charged(case)
    if first is None or not rows:
        return
    document = case.when("outcome_decision_at") or case.when("outcome_document_received_at")
    if document is None:
        raise Missing("outcome_decision_at")
    spells = [found for start, end in _at_large(case, document) if (found := _from_charge(first, start, end))]
    days = free_days(spells)
    if days[1]:
        yield Head("charged", FREE, _rate(rates.value, "charged"), days, _cites(rates, "3", "c"))


def _at_large(case: Case, document: When) -> Iterator[Spell]:
    """Between arrests, and from release to the document."""
    for row in liberty(case):
        yield row["from"], row["to"]
    released = case.when("released_at")
    if released is not None:
        yield released, document


def _from_charge(first: When, start: When, end: When) -> Spell | None:
    """The part of a spell that follows the charge; None where the whole spell came before it."""
    start = When(max(start.earliest, first.earliest), max(start.latest, first.latest))
    if end.latest <= start.earliest:
        return None
    return start, When(max(end.earliest, start.earliest), max(end.latest, start.latest))
