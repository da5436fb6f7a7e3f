"""Whom a request, an appeal, a report, a claim or an administrative complaint goes to.

Boundary: a reading of the case in, offices out. Sources: Criminal Procedure Code Art. 113, 125, 241, 278 (measures),
332, 373 (courts), 145, 163(3) (reports); Law on Complaints 2011 Art. 7; State Compensation Liability Law 2017 Art.
34-36, 41(4).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from legal_rules import act_words as told
from legal_rules import office_words as words
from legal_rules.act_complaints import conditions
from legal_rules.addressing import Act, Addressees, criminal, no, to
from legal_rules.desk import Desk
from legal_rules.instants import When
from legal_rules.offices import Office


def _measure(desk: Desk) -> Addressees:
    """Who may end or replace a measure, by where the file is."""
    if desk.at_court:
        return to(desk.court(), words.AT_COURT)
    if desk.stage == "prosecution":
        return to(desk.procuracy(), words.RELEASE_AT_PROCURACY)
    if desk.stage in ("serving", "ended"):
        kind = "military_procuracy" if desk.military else "supervising_procuracy"
        return to(desk.office(kind), words.AFTER_THE_CASE)
    return Addressees((desk.agency(), desk.procuracy()), (), words.RELEASE)


def _release(desk: Desk) -> Addressees:
    return replace(_measure(desk), informed=(desk.facility(),))


def _counsel(desk: Desk) -> Addressees:
    return to(desk.facility(), told.COUNSEL, _file(desk))


def _care(desk: Desk) -> Addressees:
    return to(desk.facility(), told.CARE, conditions(desk).decides[0])


def _visit(desk: Desk) -> Addressees:
    return to(desk.facility(), told.VISIT, _file(desk))


def _file(desk: Desk) -> Office:
    """Who has the file."""
    if desk.at_court:
        return desk.court()
    return desk.procuracy() if desk.stage == "prosecution" else desk.agency()


# courts, crime, money -------------------------------------------------------------------------------------------------


def _appeal(desk: Desk) -> Addressees:
    return to(desk.first_court().body, told.APPEAL)


def _cassation(desk: Desk) -> Addressees:
    """Art. 373; Resolution 01/2025 of the Supreme Court: the provincial court reviews the lowest court's judgments."""
    if desk.military:
        return to(desk.office("above_military_court"), told.CASSATION, desk.office("above_military_procuracy"))
    court = desk.first_court().id
    appealed = isinstance(desk.case.value("appeal_judgment_at"), When)
    if court == "court_unknown":
        return to(desk.office("above_court_unknown", words.COURT_ON_PAPERS), told.CASSATION)
    if desk.has_high_tier:
        pair = ("supreme_court", "supreme_procuracy") if court == "provincial_court" and appealed else (
            "high_court", "high_procuracy")  # fmt: skip
    else:
        low = court == "lowest_court" and not appealed
        pair = ("provincial_court", "provincial_procuracy") if low else ("supreme_court", "supreme_procuracy")
    return Addressees(tuple(desk.office(kind, unsure=True) for kind in pair), (), told.CASSATION)


def _report(desk: Desk) -> Addressees:
    if desk.military:
        return to(desk.office("military_investigation"), told.REPORT)
    return to(desk.office("police_level_unknown"), told.REPORT)


def _report_officer(desk: Desk) -> Addressees:
    kind = "military_procuracy_investigation" if desk.military else "procuracy_investigation"
    return to(desk.office(kind), told.REPORT_OFFICER)


def _compensation(desk: Desk) -> Addressees:
    """Only a release without charge tells the agency by itself; else the justice department says which body pays.

    Administrative custody is on the list of Art. 17: there too the department says which body pays.
    """
    if desk.track == "private":
        return no(words.NOT_AN_OFFICIAL)
    department = desk.office("justice_department")
    if desk.track == "administrative":
        return to(department, told.COMPENSATION)
    if desk.case.choice("outcome") == "released_without_charge" and not desk.taker_unknown:
        return to(desk.agency().body, told.COMPENSATION_AGENCY, department)
    return to(department, told.COMPENSATION)


# administrative custody -----------------------------------------------------------------------------------------------

BODIES = {"commune_police": "commune_police", "commune_authority": "commune_committee"}


def _administrative(find: Callable[[Desk], Addressees]) -> Callable[[Desk], Addressees]:
    """An act against an administrative decision; where criminal procedure followed, it is for the earlier custody."""

    def found(desk: Desk) -> Addressees:
        if desk.track == "private":
            return no(words.NOT_AN_OFFICIAL)
        decided = desk.case.choice("arrest_basis") in (None, "administrative_custody")
        return find(desk) if decided or desk.arrested_by == "commune_authority" else no(words.NOT_ADMINISTRATIVE)

    return found


def _decided(desk: Desk) -> Addressees:
    return to(desk.office(BODIES.get(desk.arrested_by or "", "deciding_body")), told.ADMINISTRATIVE)


def _decided_second(desk: Desk) -> Addressees:
    body = BODIES.get(desk.arrested_by or "")
    return to(desk.office(f"above_{body}" if body else "above_deciding_body"), told.ADMINISTRATIVE_SECOND)


def _lawsuit(desk: Desk) -> Addressees:
    """One regional court for all since July 2025; before, the district court heard only bodies up to the district."""
    known = not desk.has_high_tier or desk.arrested_by in BODIES
    return to(desk.office("lowest_court" if known else "court_unknown").body, told.LAWSUIT)


MEASURE = ("measure_decided_by", "procuracy_in_charge")
ADMINISTRATIVE = ("administrative_complaint_to", "administrative_complaint_ladder", "administrative_complaint_police")

REQUESTS: Mapping[str, Act] = {
    "release_request": Act(criminal(_release), MEASURE),
    "other_measure": Act(criminal(_measure), (*MEASURE, "bail_decided_by")),
    "counsel_request": Act(criminal(_counsel), ("counsel_hours",)),
    "medical_request": Act(criminal(_care), ("complaint_about_conditions",)),
    "visit_request": Act(criminal(_visit), ("complaint_about_conditions",)),
    "appeal": Act(criminal(_appeal), ("appeal_to", "court_of_first_instance")),
    "cassation_notice": Act(criminal(_cassation), ("cassation_to",)),
    "crime_report": Act(_report, ("crime_report_received", "police_tiers")),
    "crime_report_officer": Act(_report_officer, ("crime_judicial_officers",)),
    "complaint_administrative": Act(_administrative(_decided), ADMINISTRATIVE),
    "complaint_administrative_second": Act(_administrative(_decided_second), ADMINISTRATIVE),
    "administrative_lawsuit": Act(_administrative(_lawsuit), ("administrative_lawsuit", "court_tiers")),
    "state_compensation": Act(_compensation, ("compensation_agency",)),
    "legal_aid": Act(lambda d: to(d.office("legal_aid_centre"), told.LEGAL_AID), ("legal_aid_request",)),
}
