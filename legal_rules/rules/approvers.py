"""Which level of procuracy had to extend detention, and whether the one that signed was lower.

Past the extensions of the class only the head of the Supreme Procuracy may add more (2015 Code Art. 173(5)-(6), 2003
Code Art. 120(5)). From 1 July 2025 the level is never judged: the amended article has not been read.
"""

from __future__ import annotations

from legal_rules.engine import Case
from legal_rules.facts import Row
from legal_rules.instants import When
from legal_rules.rules import notions

SUPREME = 3

LEVELS = (
    (3, ("tối cao", "supreme", "trung ương", "central")),
    (2, ("tỉnh", "thành phố", "province", "provincial", "quân khu")),
    (1, ("huyện", "quận", "thị xã", "district", "khu vực", "regional")),
)


def level_of(words: str | None) -> int | None:
    """1 district or regional, 2 provincial, 3 supreme; None when the words do not tell."""
    text = (words or "").lower()
    return next((level for level, names in LEVELS if any(name in text for name in names)), None)


def signed_too_low(case: Case, order: Row, number: int, start: When) -> bool:
    """Whether extension `number` (from 1) was signed below the level that the law of its day asked for."""
    signed = level_of(order["approved_by"])
    agency = case.choice("investigating_agency")
    if signed is None or order["from"] is None:
        return False
    levels = case.law("detention_extension_approver", order["from"]).value
    if levels and number > _ordinary(case, start, order["from"]):
        return signed < SUPREME
    needed = levels.get(agency) if agency else None
    if not needed:
        return False
    level: int = needed[min(number, len(needed)) - 1]
    return signed < level


def level_turns_on(case: Case, order: Row, number: int, start: When) -> str | None:
    """The unknown fact by which the one that signed extension `number` may have been too low; None where it is none."""
    signed, on = level_of(order["approved_by"]), order["from"]
    if signed is None or on is None:
        return None
    levels = case.law("detention_extension_approver", on).value
    if not levels:
        return None
    if signed < SUPREME and number > min(_allowed(case, start, on)):
        return "charges"
    needed = [level[min(number, len(level)) - 1] for level in levels.values() if level]
    return "investigating_agency" if case.choice("investigating_agency") is None and signed < max(needed) else None


def _ordinary(case: Case, start: When, on: When) -> int:
    """How many extensions the class allows before those that only the Prosecutor General may give."""
    return max(_allowed(case, start, on))


def _allowed(case: Case, start: When, on: When) -> list[int]:
    extensions = case.law("detention_investigation", start).value["extensions"]
    return [len(extensions[name]) for name in notions.severities(case, on)]
