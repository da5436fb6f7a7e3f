"""Where a criminal case stands on the day of a letter: its agency, procuracy, court, and who is above them.

Boundary: facts and an instant in, offices out; which of them an act goes to is for `competence`. What is not known is
an office with dots, never a guess.
Sources: Criminal Procedure Code Art. 163-164 (agencies), 239 and Circular 02/2025 of the Supreme Procuracy (which
procuracy), Joint Circular 02/2025 (March to June 2025), 268, 344 (courts), 474-477 (who is above).
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Literal

from legal_rules import offences
from legal_rules import office_words as words
from legal_rules.answer import Confidence
from legal_rules.engine import Case
from legal_rules.instants import When
from legal_rules.law import LawNotRead, NoLawForDate, Version, in_force
from legal_rules.offices import Office, joined
from legal_rules.offices import office as office_on
from legal_rules.rules import notions
from legal_rules.rules.acts import PROCEDURAL
from legal_rules.words import Text

Track = Literal["criminal", "administrative", "private"]

POLICE = frozenset({"police", "commune_police"})
PRIVATE = frozenset({"private_person", "business_agent"})
ENTRUSTED = frozenset({"border_guard", "coast_guard", "customs", "forest_ranger"})
KNOWN_TAKERS = POLICE | ENTRUSTED | {"security_police", "military", "procuracy", "court"}
LAST_DISTRICT_POLICE = date(2025, 2, 28)
REGIONS_FROM = date(2025, 7, 1)
CRIMINAL = ("custody_from", "custody_periods", "detention_from", "detention_orders", "charges")
CRIMINAL_GROUNDS = frozenset({"detention_warrant", "emergency_holding", "wanted_notice"})


class Desk:
    """The reading of one case that every choice of office shares."""

    def __init__(self, case: Case) -> None:
        self.case, self.on = case, case.today
        self.agency_level = case.choice("investigating_agency")
        self.arrested_by = case.choice("arrested_by")
        self.stage = case.choice("stage")

    # what the case is ------------------------------------------------------------------------------------------------

    @cached_property
    def track(self) -> Track:
        """Administrative custody and holding by a private person are other laws, unless a criminal measure followed."""
        if any(self.case.value(f) for f in CRIMINAL) or self.at_court:
            return "criminal"
        if self.case.choice("arrest_basis") == "administrative_custody":
            return "administrative"
        handed_over = isinstance(self.case.value("handed_over_at"), When) or self.agency_level is not None
        official = handed_over or self.case.choice("arrest_basis") in CRIMINAL_GROUNDS or self.stage is not None
        return "private" if self.arrested_by in PRIVATE and not official else "criminal"

    @property
    def at_court(self) -> bool:
        """Whether the file is at a court, or a court ordered the arrest and nothing says where the file is."""
        return self.stage in ("trial", "appeal") or (self.stage is None and self.arrested_by == "court")

    @cached_property
    def act_before_court(self) -> bool:
        """Whether every decision or act complained of came before the file reached the court (Art. 474(2), not (3)).

        Told by the days in `decisions`; without them the holding as it is now is meant, which is the court's.
        """
        border = self.case.when("case_file_to_court_at")
        days = [row["at"] for row in self.case.rows("decisions") if row["kind"] in PROCEDURAL]
        if border is None or not days or None in days:
            return False
        return all(day.latest < border.earliest for day in days)

    @property
    def has_high_tier(self) -> bool:
        """Whether there were districts below and High courts and procuracies above: until 30 June 2025."""
        return self.on < REGIONS_FROM

    @property
    def military(self) -> bool:
        return self.agency_level == "military" or (self.agency_level is None and self.arrested_by == "military")

    @property
    def central(self) -> bool:
        """Investigated by an agency of the ministry or of the Supreme Procuracy."""
        return self.agency_level in ("ministry", "procuracy")

    @property
    def entrusted(self) -> bool:
        """Still with the body that is entrusted with some investigation: no investigation agency is known."""
        past = ("prosecution", "trial", "appeal", "serving", "ended")
        return self.agency_level is None and self.arrested_by in ENTRUSTED and self.stage not in past

    @property
    def by_security(self) -> bool:
        took = self.arrested_by == "security_police" and self.agency_level in (None, "provincial", "ministry")
        return took or self.national_security

    @cached_property
    def national_security(self) -> bool:
        try:
            return bool(notions.national_security(self.case, self.case.at))
        except (NoLawForDate, LawNotRead):
            return False

    @property
    def taker_unknown(self) -> bool:
        """Nobody knows which body took the decision: neither the agency nor who took the person."""
        placed = self.stage in ("prosecution", "trial", "appeal")
        return self.agency_level is None and self.grave is None and self.arrested_by not in KNOWN_TAKERS and not placed

    @cached_property
    def grave(self) -> bool | None:
        """Whether the case is above the lowest tier of procuracy by its offence; None while that is open."""
        try:
            possible = notions.severities(self.case, self.case.at)
        except (NoLawForDate, LawNotRead):
            return None
        if self.national_security or possible == ("exceptionally_serious",):
            return True
        if self._listed("not_articles"):
            return True
        return None if "exceptionally_serious" in possible or self._listed("open_articles") else False

    @cached_property
    def tried_higher(self) -> bool | None:
        """Whether the provincial court tries the case first; None while that is open (Art. 268)."""
        if self.has_high_tier or self.grave is not True or self.national_security:
            return self.grave
        worst = notions.offence(self.case, self.case.at)
        law = self._jurisdiction
        if worst is None or law is None:
            return None
        return True if worst.life or worst.death else None if _within(worst, law.value["open_months"]) else True

    @cached_property
    def _jurisdiction(self) -> Version | None:
        try:
            return in_force("court_of_first_instance", self.on)
        except NoLawForDate:
            return None

    def _listed(self, key: str) -> bool:
        """Whether a charge under the 2015 Code is of an article that Art. 268 lists, now or before its amendment."""
        listed = self._jurisdiction.value.get(key, ()) if self._jurisdiction else ()
        charged = notions.charges(self.case, self.case.at)
        return any(row.get("article") in listed for row in charged if row.get("code") != notions.OLD_CODE)

    # the procuracy ---------------------------------------------------------------------------------------------------

    def procuracy(self) -> Office:
        """The procuracy in charge: by agency, then by offence; by the agency's level while there were districts."""
        if self.military:
            return self.office("military_procuracy")
        if self.central:
            return self.office("supreme_procuracy")
        if self.grave or self.by_security or (self.by_agency and self.agency_level == "provincial"):
            return self.office("provincial_procuracy")
        if self.entrusted:
            return self.office("procuracy_unknown", words.PROCURACY_ON_PAPERS)
        if self.taker_unknown:
            return self.office("provincial_procuracy")
        return self.office("lowest_procuracy", None if self.has_high_tier else words.NUMBER_ON_PAPERS)

    @property
    def level_in_doubt(self) -> bool:
        """The case may lie one level higher: the offence, or the level of the agency, is not known."""
        kind = self.procuracy().id
        if kind == "lowest_procuracy" and self.by_agency:
            return self.agency_level != "district"
        return kind == "procuracy_unknown" or (kind == "lowest_procuracy" and self.grave is None)

    @property
    def by_agency(self) -> bool:
        try:
            return bool(in_force("procuracy_in_charge", self.on).value == "by_agency")
        except NoLawForDate:
            return False

    def above_procuracy(self) -> Office | None:
        """The one directly above the procuracy in charge; nobody stands above the Supreme Procuracy."""
        match self.procuracy().id:
            case "military_procuracy":
                return self.office("above_military_procuracy")
            case "lowest_procuracy" | "procuracy_unknown":
                return self.office("provincial_procuracy", words.ABOVE_IF_PROVINCIAL if self.level_in_doubt else None)
            case "provincial_procuracy":
                return self.office("supreme_procuracy")
        return None

    # the agency, the place of holding -------------------------------------------------------------------------------

    def agency(self) -> Office:
        """The investigation agency that holds the file, or the entrusted body that has not passed it on."""
        if self.military:
            return self.office("military_investigation")
        if self.agency_level == "ministry":
            return self.office("ministry_security" if self.by_security else "ministry_investigation")
        if self.agency_level == "procuracy":
            return self.office("procuracy_investigation")
        if self.entrusted and self.arrested_by:
            return self.office(self.arrested_by)
        if self.by_security:
            return self.office("security_investigation")
        if self.on > LAST_DISTRICT_POLICE:
            moved = words.DISTRICT_MOVED if self.agency_level == "district" else None
            return self.office("police_investigation", moved)
        if self.agency_level == "district":
            return self.office("district_investigation")
        known = self.agency_level == "provincial" or self.grave
        return self.office("police_investigation" if known else "police_level_unknown")

    def facility(self) -> Office:
        """Who runs the place of holding. District custody houses ended with the district police."""
        where = self.case.choice("facility")
        if self.military or self.agency_level == "ministry" or where == "other":
            return self.office("facility_unknown")
        if where == "custody_house" and self.on > LAST_DISTRICT_POLICE:
            return self.office("custody_house", words.CUSTODY_HOUSE_MOVED)
        return self.office(where if where in ("custody_house", "detention_camp", "police_station") else "facility")

    # the court -------------------------------------------------------------------------------------------------------

    def first_court(self) -> Office:
        """The court that tries the case first; dots where the offence leaves it open."""
        if self.military:
            return self.office("military_court")
        higher = self.tried_higher
        if higher is None:
            return self.office("court_unknown", words.COURT_ON_PAPERS)
        return self.office("provincial_court" if higher else "lowest_court", unsure=not self.has_high_tier)

    def court(self) -> Office:
        """The court that holds the file: the appeal court once the case is there."""
        return self.appeal_court() if self.stage == "appeal" else self.first_court()

    def appeal_court(self) -> Office:
        match self.first_court().id:
            case "military_court":
                return self.office("military_court")
            case "lowest_court":
                return self.office("provincial_court", unsure=True)
            case "provincial_court":
                return self.office("appellate_court")
        return self.office("court_unknown", words.COURT_ON_PAPERS)

    def above_court(self) -> Office | None:
        """The court one level above the one that holds the file."""
        match self.court().id:
            case "military_court":
                return self.office("above_military_court")
            case "lowest_court":
                return self.office("provincial_court")
            case "provincial_court":
                return self.office("high_court" if self.has_high_tier else "supreme_court")
            case "appellate_court":
                return self.office("supreme_court") if self.has_high_tier else None
        return self.office("above_court_unknown")

    def office(self, kind: str, *notes: Text | None, unsure: bool = False) -> Office:
        """The title of `kind` on the day of the letter, with the province where it is known."""
        found = office_on(kind, self.on, self.case.value("province"), notes)
        sure: Confidence = "check_with_lawyer" if unsure else found.confidence
        return Office(found.id, found.title, joined((found.note,)), sure)


def _within(worst: offences.Offence, months: int) -> bool:
    return worst.maximum is not None and worst.maximum <= months and not worst.life and not worst.death
