"""Whom a complaint goes to inside criminal procedure, at both levels, by whose decision or act it is about.

Boundary: a reading of the case in, offices out. Sources: Criminal Procedure Code Art. 474 (holding, arrest, custody,
detention), 475 (investigators, entrusted bodies), 476 (procurators), 477 (judges); Law 94/2015 Art. 46 (conditions).
"""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules import act_words as told
from legal_rules import office_words as words
from legal_rules.addressing import Act, Addressees, above, criminal, no, to
from legal_rules.desk import Desk
from legal_rules.words import Text


def _holding(desk: Desk) -> Addressees:
    if desk.at_court:
        if desk.act_before_court:
            return to(desk.procuracy(), words.BEFORE_COURT, desk.court())
        return to(desk.court(), words.AT_COURT)
    if desk.taker_unknown:
        return Addressees((desk.office("provincial_procuracy"), desk.agency()), (), words.TAKER_UNKNOWN)
    higher = (desk.office("provincial_procuracy"),) if desk.level_in_doubt else ()
    return Addressees((desk.procuracy(),), (*higher, desk.agency()), _why(desk))


def _why(desk: Desk) -> Text:
    """One sentence: why this procuracy."""
    chosen = desk.procuracy().id
    if chosen == "procuracy_unknown":
        return words.ENTRUSTED
    if desk.level_in_doubt:
        return words.LEVEL_UNKNOWN if desk.by_agency else words.REGION_OR_PROVINCE
    if chosen == "provincial_procuracy" and not desk.grave:
        return words.WHY["security_agency" if desk.by_security else "provincial_agency"]
    return words.WHY[chosen]


def _holding_second(desk: Desk) -> Addressees:
    by_court = desk.at_court and not desk.act_before_court
    return above(desk.above_court() if by_court else desk.above_procuracy(), told.SECOND)


def _investigator(desk: Desk) -> Addressees:
    return to(desk.agency(), words.ENTRUSTED_ACT if desk.entrusted else words.INVESTIGATOR, desk.procuracy())


def _head_second(desk: Desk) -> Addressees:
    return no(words.FINAL) if desk.entrusted else above(desk.above_procuracy(), told.SECOND)


def _above_procurator(desk: Desk) -> Addressees:
    """Art. 476(3): what a provincial procuracy did in supervising a trial went to the High Procuracy until 2025."""
    if desk.stage in ("trial", "appeal") and desk.procuracy().id == "provincial_procuracy" and desk.has_high_tier:
        return to(desk.office("high_procuracy"), told.SECOND)
    return above(desk.above_procuracy(), told.SECOND)


def conditions(desk: Desk) -> Addressees:
    kind = "military_procuracy" if desk.military else "supervising_procuracy"
    return to(desk.office(kind), told.CONDITIONS)


def _conditions_second(desk: Desk) -> Addressees:
    kind = "above_military_procuracy" if desk.military else "above_supervising_procuracy"
    return to(desk.office(kind), told.SECOND)


HOLDING = ("complaint_decided_by", "procuracy_in_charge")
ABOVE = ("complaint_arrest_second", "procuracy_tiers")
INVESTIGATION = ("complaint_investigator", "complaint_assigned_body", "police_tiers")
PROCURATOR = ("complaint_procurator", "procuracy_in_charge")
JUDGE = ("complaint_judge", "court_tiers")

COMPLAINTS: Mapping[str, Act] = {
    "complaint_holding": Act(criminal(_holding), HOLDING),
    "complaint_holding_second": Act(criminal(_holding_second), ABOVE),
    "complaint_investigator": Act(criminal(_investigator), INVESTIGATION),
    "complaint_investigator_second": Act(criminal(lambda d: to(d.procuracy(), told.SAME_LEVEL)), INVESTIGATION),
    "complaint_head_of_investigation": Act(
        criminal(lambda d: to(d.procuracy(), words.HEAD_OF_INVESTIGATION, d.agency())), INVESTIGATION
    ),
    "complaint_head_of_investigation_second": Act(criminal(_head_second), INVESTIGATION),
    "complaint_procurator": Act(criminal(lambda d: to(d.procuracy(), told.PROCURATOR)), PROCURATOR),
    "complaint_procurator_second": Act(criminal(_above_procurator), PROCURATOR),
    "complaint_head_of_procuracy": Act(criminal(_above_procurator), PROCURATOR),
    "complaint_judge": Act(criminal(lambda d: to(d.court(), told.JUDGE)), JUDGE),
    "complaint_judge_second": Act(criminal(lambda d: above(d.above_court(), told.SECOND)), JUDGE),
    "complaint_chief_judge": Act(criminal(lambda d: above(d.above_court(), told.CHIEF_JUDGE)), JUDGE),
    "complaint_conditions": Act(criminal(conditions), ("complaint_about_conditions",)),
    "complaint_conditions_second": Act(criminal(_conditions_second), ("complaint_about_conditions",)),
}
