"""The course of a complaint in criminal procedure: who answers it in how long, and whether it can be taken further.

Holding, arrest, custody and detention have a course of their own (Art. 474); every other decision or act follows
whoever made it (Arts 475-477). Boundary: lengths only; no date is counted here.
"""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from legal_rules.engine import Case
from legal_rules.instants import When
from legal_rules.rules.filings import Filed
from legal_rules.words import Text

HEADS = ("procuracy_head", "chief_judge")
# Whom it is against: the parameter, the key of the first answer, the key of the second (None: the first is final).
AGAINST: dict[str, tuple[str, str, str | None]] = {
    "investigator": ("complaint_investigator", "first", "second"),
    "investigation_head": ("complaint_investigator", "first", "higher"),
    "approved_by_procuracy": ("complaint_investigator", "first", "higher"),
    "assigned_body": ("complaint_assigned_body", "first", "second"),
    "assigned_body_head": ("complaint_assigned_body", "second", None),
    "procurator": ("complaint_procurator", "first", "second"),
    "procuracy_head": ("complaint_procurator", "second", None),
    "judge": ("complaint_judge", "first", "second"),
    "chief_judge": ("complaint_judge", "second", None),
}


class Course(NamedTuple):
    """Lengths: the first answer in `hours` (None: days only) or `days`, at most `longest` days; then `file` days.

    `file` is None where the law of the day states no number; `final` where the first answer ends it.
    """

    says: Text
    hours: int | None
    days: int
    longest: int
    final: bool
    file: int | None
    settle: tuple[int, int]
    against_told: bool = True


def course(case: Case, paper: Filed, on: When | date) -> Course:
    """The course of one complaint by the law of `on`. A complaint is about the holding until it says otherwise."""
    if paper.key("about") == "other":
        return _other(case, paper.key("against"), on)
    if paper.key("against") in HEADS:
        second = case.law("complaint_arrest_second", on)
        days = second.value["settle"]
        return Course(second.says, None, days, days, True, None, (days, days))
    version = case.law("complaint_arrest_answer", on)
    value: dict[str, Any] = version.value
    return Course(version.says, value["hours"], value["days"], value["days"], False, None, (0, 0))


def onward(case: Case, paper: Filed, on: When) -> Course:
    """As `course`, with the days for the second complaint and for its answer, by the law of the day of the answer."""
    first = course(case, paper, on)
    if first.final or paper.key("about") == "other":
        return first
    second = case.law("complaint_arrest_second", on)
    file, settle = second.value["file"], second.value["settle"]
    return Course(second.says, first.hours, first.days, first.longest, False, file, (settle, settle))


def _other(case: Case, against: str | None, on: When | date) -> Course:
    if against is None:
        version = case.law("complaint_investigator", on)
        value = version.value
        settle = (value["second"], value["higher"])
        return Course(
            version.says, None, value["first"], value["higher"], False, value.get("second_within"), settle, False
        )
    law, first, second = AGAINST[against]
    version = case.law(law, on)
    days = version.value[first]
    if second is None:
        return Course(version.says, None, days, days, True, None, (days, days))
    settle = (version.value[second], version.value[second])
    return Course(version.says, None, days, days, False, version.value.get("second_within"), settle)
