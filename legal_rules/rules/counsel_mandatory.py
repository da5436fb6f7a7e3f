"""Where counsel must be appointed if nobody engages one.

Sources: Criminal Procedure Code 2015 Art. 76(1); the 2003 Code Art. 57 before 2018.
"""

from __future__ import annotations

from legal_rules.engine import Case, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.offences import Offence
from legal_rules.rules import notions, taking
from legal_rules.rules.counsel import NOT_A_CRIMINAL_CASE
from legal_rules.words import Text


@rule("counsel_mandatory", Text("Phải cử người bào chữa", "Counsel must be appointed"), law=("counsel_mandatory",))
def counsel_mandatory(case: Case) -> Verdict:
    """Where the frame is very high, or the person under 18 or impaired, counsel is appointed if nobody engages one."""
    if taking.only_administrative(case):
        return not_applicable(NOT_A_CRIMINAL_CASE)
    if taking.could_leave(case) and not taking.any_charge(case):
        return not_applicable(taking.WAS_FREE)
    needed = _must_have_counsel(case)
    if needed is None:
        return unclear("charges")
    if not needed:
        return not_applicable(
            Text("Không thuộc trường hợp phải cử người bào chữa.", "Not a case where counsel must be appointed.")
        )
    if case.when("counsel_registered_at") or case.when("counsel_met_at"):
        return kept(Text("Đã có luật sư.", "There is counsel."))
    appointed = case.yes("counsel_appointed")
    if appointed:
        return kept(Text("Cơ quan đã cử người bào chữa.", "Counsel was appointed."))
    if appointed is None:
        return unclear("counsel_appointed")
    if not case.never("counsel_registered_at"):
        return unclear("counsel_registered_at")
    return breached(
        Text("Bắt buộc phải có người bào chữa mà cơ quan chưa cử.", "Counsel is mandatory and none was appointed."),
        contrary=Text(
            "Cơ quan có thể nói người bị buộc tội đã từ chối. Việc từ chối phải có biên bản.",
            "The agency may say counsel was declined. There must then be a record of it.",
        ),
        arguable=not notions.is_minor(case) and case.yes("disability") is True,
    )


def _must_have_counsel(case: Case) -> bool | None:
    """By the person, else by the frame of the heaviest charge; None where a clause that is not known would decide."""
    law = taking.law_under_way(case, "counsel_mandatory").value
    if notions.is_minor(case) or case.yes("disability"):
        return True
    if taking.any_charge(case) is False:
        return False
    found, possible = notions.offence(case), notions.severities(case)
    if found is not None and _frame_calls_for_it(found, law["years"]):
        return True
    heaviest = notions.SEVERITIES[-1]
    if heaviest in possible and not (len(possible) == 1 and found is not None and found.severity == heaviest):
        return None
    return False


def _frame_calls_for_it(found: Offence, years: int | None) -> bool:
    """`years` is None under the 2003 Code, which asked for a frame up to death."""
    return found.death if years is None else notions.top_years(found) >= years
