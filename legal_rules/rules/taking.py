"""Notions of the first hours: who took the person, on what ground, from when the hours of the agency run.

Only notions live here; no finding does. Every function reads through the case, so that whoever asks inherits the trace.
"""

from __future__ import annotations

from datetime import datetime

from legal_rules.engine import Case, Missing, once
from legal_rules.facts import Row
from legal_rules.instants import When
from legal_rules.law import NoLawForDate, Version
from legal_rules.rules import notions
from legal_rules.words import Text

PRIVATE = frozenset({"private_person", "business_agent"})
ON_AN_ORDER = frozenset({"detention_warrant", "emergency_holding"})
WITHOUT_ORDER = frozenset({"caught_in_the_act", "wanted_notice"})
CALLED_IN = frozenset({"summons", "invitation"})
CRIMINAL = ON_AN_ORDER | WITHOUT_ORDER | {"surrender"}

OTHER_PAPERS = Text(
    "Cơ quan có thể nói đây là bắt quả tang hoặc giữ khẩn cấp. Khi đó phải có biên bản ghi giờ và lý do.",
    "The agency may say this was an arrest in the act or an emergency holding. There must then be a record.",
)
WAS_FREE = Text("Được tự do ra về, nên không phải bị bắt hay giữ.", "Free to leave, so this was no arrest or holding.")


def by_private(case: Case) -> bool:
    """Whether private people made the arrest; someone unknown is treated as the State."""
    return case.choice("arrested_by") in PRIVATE


@once
def only_administrative(case: Case) -> bool:
    """Whether the holding was administrative custody and nothing that is told shows a criminal case after it."""
    if case.choice("arrest_basis") != "administrative_custody":
        return False
    criminal = case.some("charges") or notions.custody_told(case) or notions.detention_told(case)
    later = case.choice("stage") in ("custody", *notions.AFTER_CUSTODY) or case.came("trial_at")
    return not (criminal or later or case.yes("custody_decision_given"))


def free_to_leave(case: Case) -> bool | None:
    """Whether a person who was called in could leave; still being held says that they could not."""
    free = case.yes("free_to_leave")
    if free is None and notions.is_held(case):
        case.presume("held_is_not_free")
        return False
    return free


def could_leave(case: Case) -> bool:
    """Whether someone called in could leave, and no custody or detention followed: no loss of liberty."""
    if case.choice("arrest_basis") not in CALLED_IN or free_to_leave(case) is not True:
        return False
    return not notions.custody_told(case) and not notions.detention_told(case)


def liberty_lost(case: Case) -> bool:
    """Whether a loss of liberty is known."""
    if could_leave(case):
        return False
    told = case.came("arrested_at") or case.came("released_at") or notions.is_held(case)
    return bool(told or notions.custody_told(case) or notions.detention_told(case))


def in_agency_hands(case: Case) -> When | None:
    """From when the hours of the agency run: the handing over, else the taking by its own people; None before it.

    A person whom private people took is in no agency's hands until they are handed over. Raises Missing where the
    start is not known.
    """
    handed = case.when("handed_over_at")
    if handed is not None:
        return handed
    if not by_private(case):
        return None if case.never("arrested_at") else case.need_when("arrested_at")
    if case.never("handed_over_at"):
        return None
    raise Missing("handed_over_at")


def held_until(case: Case) -> datetime | None:
    """Until when the person was held: release, else now, no release being presumed; None if freed, day unknown."""
    released = case.when("released_at")
    if released is not None:
        return released.earliest
    return case.at if notions.goes_on(case) else None


def charged(case: Case) -> tuple[Row, ...] | None:
    """The charges; none at a stage before them, as a stage without later events says; None where nobody told."""
    rows: tuple[Row, ...] | None = case.value("charges")
    if rows is None and case.choice("stage") in ("held", "custody"):
        case.presume("stage_without_events")
        return ()
    return rows


def any_charge(case: Case) -> bool | None:
    """Whether there is a charge, as `charged` reads it; None where nobody told."""
    if case.some("charges"):
        return True
    if case.none("charges"):
        return False
    if case.choice("stage") in ("held", "custody"):
        case.presume("stage_without_events")
        return False
    return None


def first_charged(case: Case) -> When | None:
    """The instant of the first charge with a date."""
    found = [row["at"] for row in case.rows("charges") if isinstance(row.get("at"), When)]
    return min(found, key=lambda when: when.earliest, default=None)


def under_way_until(case: Case) -> When | datetime | None:
    """The last moment at which the case is known to have been under way; None where no fact tells.

    From 1 January 2018 a pending case follows the 2015 Code (Resolution 110/2015 Art. 1(1)), whenever it began.
    """
    return _over(case) or (case.at if _goes_on(case) else None)


def law_under_way(case: Case, name: str) -> Version:
    """The law of the last moment at which the case is known to have been under way, else that of the arrest."""
    over = _over(case)
    if over is not None:
        return case.law(name, over)
    return case.law_today(name) if _goes_on(case) else case.law(name)


def _over(case: Case) -> When | None:
    return case.when("appeal_judgment_at") or case.when("judgment_at") or case.when("outcome_decision_at")


def _goes_on(case: Case) -> bool:
    open_ = case.choice("outcome") in (None, "none") and case.choice("stage") not in ("serving", "ended")
    return bool(open_ and notions.is_held(case))


def law_if_any(case: Case, name: str, on: When) -> Version | None:
    """The version of a parameter that only adds to another one: None before it existed."""
    try:
        return case.law(name, on)
    except NoLawForDate:
        return None


def law_today_if_any(case: Case, name: str) -> Version | None:
    """As `law_if_any`, on the day of the assessment."""
    try:
        return case.law_today(name)
    except NoLawForDate:
        return None


def inexact(case: Case, *facts: str) -> tuple[str, ...]:
    """Those of `facts` that are known but not to the minute: what would settle a comparison that stays open."""
    known = [(f, when) for f in facts if (when := case.when(f)) is not None]
    return tuple(f for f, when in known if not when.exact) or tuple(f for f, _ in known)
