"""What differs for a person under 18 at the arrest: for which crimes arrest is allowed, and how fast word must be sent.

Helpers only; the findings that call them live with their stage.
"""

from __future__ import annotations

from legal_rules.engine import Case, Verdict, breached
from legal_rules.instants import When
from legal_rules.law import Version
from legal_rules.rules import notions
from legal_rules.words import Text

TOO_YOUNG = Text(
    "Người dưới {age} tuổi chưa phải chịu trách nhiệm hình sự, nên không bị bắt, giữ vì một tội.",
    "Below the age of {age} nobody answers for a crime, so there can be no arrest for one.",
)
NOT_GRAVE_ENOUGH = Text(
    "Ở tuổi này, tội ghi trên giấy chưa đủ nặng để bị bắt, giữ.",
    "At this age, the offence on the paper is not grave enough for an arrest.",
)
SUSPECTED_MORE = Text(
    "Cơ quan có thể nói lúc bắt họ nghi một tội nặng hơn, hoặc người này tiếp tục phạm tội hay bỏ trốn.",
    "The agency may say that a graver crime was suspected at the time, or that there was reoffending or flight.",
)


def arrest_refused(case: Case, basis: str) -> Verdict | None:
    """A breach where the age of the person rules the arrest out; None where age is no obstacle or is not known."""
    taken = case.when("arrested_at")
    if notions.is_minor(case, taken) is not True:
        return None
    ages = notions.age_on(case, taken)
    law = case.law("minor_arrest").value
    if ages is None:
        return None
    if ages[1] < law["youngest"]:
        return breached(TOO_YOUNG.fill(age=law["youngest"]))
    severity = notions.severity(case)
    if severity is None or "young" not in law:
        return None
    if ages[1] < law["middle"]:
        grave_enough = severity in law["young"]
    else:
        grave_enough = severity in law["older"] or _reoffended_or_fled(case, basis)
    return None if grave_enough else breached(NOT_GRAVE_ENOUGH, contrary=SUSPECTED_MORE, arguable=True)


def _reoffended_or_fled(case: Case, basis: str) -> bool:
    return basis == "wanted_notice" or case.yes("reoffended_or_signs") is True


def notice_law(case: Case, on: When) -> Version | None:
    """The rule on telling the family of a minor; None for an adult, or where the year of birth leaves it open.

    `value`: `hours` (None where the law says only "at once") and `from_receipt`, from when they run.
    """
    return case.law("minor_notice", on) if notions.is_minor(case, on) is True else None
