"""Which offices a step of the plan goes to in this case, as the papers name them.

Boundary: step and case in, offices out; the competence is `legal_rules.authorities`. A step whose way does not fit the
case, or that goes to nobody in particular, has none, and its page keeps its general words.
"""

from __future__ import annotations

from legal_rules.authorities import Office, competent
from remedies.steps import Matter
from remedies.steps.complaints import PROCEDURAL

OF_INVESTIGATORS = frozenset(
    {"ill_treatment", "self_incrimination", "counsel_access", "counsel_mandatory", "interrogation_recording"}
)
OF_THE_CHARGE = frozenset({"charge_approval", "double_jeopardy", "law_in_time"})
OF_CONDITIONS = frozenset({"family_visits", "medical_care"})
AT_THE_PLACE = frozenset({"counsel_request", "medical_request", "visit_request"})
ACT_OF: dict[str, str] = {
    "complaint_administrative": "complaint_administrative",
    "complaint_administrative_second": "complaint_administrative_second",
    "administrative_lawsuit": "administrative_lawsuit",
    "release_request": "release_request",
    "counsel_request": "counsel_request",
    "medical_request": "medical_request",
    "visit_request": "visit_request",
    "legal_aid": "legal_aid",
    "appeal": "appeal",
    "late_appeal": "appeal",
    "appeal_reasons": "appeal",
    "bail": "other_measure",
    "other_measure": "other_measure",
    "complaint_detention_regime": "complaint_conditions",
    "complaint_detention_regime_second": "complaint_conditions_second",
    "surety": "other_measure",
    "cassation_notice": "cassation_notice",
    "state_compensation": "state_compensation",
    "restore_honour": "state_compensation",
}


def offices(step: str, matter: Matter) -> tuple[Office, ...]:
    """Those who decide, each once, in order."""
    found: dict[str, Office] = {}
    if step in AT_THE_PLACE and _place_unknown(matter):
        return ()
    for act in _acts(step, matter):
        for office in competent(act, matter.facts, matter.now).decides:
            found.setdefault(office.title.vi, office)
    return tuple(found.values())


def _place_unknown(matter: Matter) -> bool:
    """Nobody told where, and it need be no detention camp: the first days, or a sentence that is served."""
    told = matter.value("facility") not in (None, "unknown")
    return not told and (not matter.detained or matter.in_force)


def _acts(step: str, matter: Matter) -> tuple[str, ...]:
    if step in ("complaint_procedural", "complaint_procedural_second"):
        return tuple(act + step.removeprefix("complaint_procedural") for act in _complaints(matter))
    if step == "release_request" and matter.route == "administrative":
        return ("complaint_administrative",)
    if step in ("crime_report", "request_to_open_case", "victim_protection"):
        return reports(matter)
    return (ACT_OF[step],) if step in ACT_OF else ()


def _complaints(matter: Matter) -> tuple[str, ...]:
    """The complaints that the open points call for: each goes to whoever answers for that kind of act."""
    points = set(matter.open_points(*PROCEDURAL))
    about = {
        "complaint_holding": points - OF_INVESTIGATORS - OF_THE_CHARGE - OF_CONDITIONS,
        "complaint_head_of_investigation": points & OF_THE_CHARGE,
        "complaint_investigator": points & OF_INVESTIGATORS,
        "complaint_conditions": points & OF_CONDITIONS,
    }
    return tuple(act for act, found in about.items() if found) or ("complaint_holding",)


def reports(matter: Matter) -> tuple[str, ...]:
    """Of an official who conducted a criminal case the procuracy's own agency is told; of anybody else the police."""
    private, official = wrongdoers(matter)
    in_a_case = official and matter.route == "criminal"
    elsewhere = private or not in_a_case
    return (*(("crime_report",) if elsewhere else ()), *(("crime_report_officer",) if in_a_case else ()))


def wrongdoers(matter: Matter) -> tuple[bool, bool]:
    """Whether private people and whether officials did it; officials, where nobody said."""
    named = set(matter.value("wrongdoer") or ()) - {"unknown"}
    private = matter.route == "private" or bool(named & {"private_person", "business"})
    return private, "state_official" in named or not private
