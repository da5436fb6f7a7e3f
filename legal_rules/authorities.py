"""Which office a petition about holding, custody or detention goes to, by day, stage, agency and class of offence.

Boundary: facts and an instant in, titles of offices out. The titles are in data/authorities.yaml, the provinces in
data/provinces.yaml, the competence in data/parameters/authorities.yaml; nothing here knows a person or an address.
Sources: Criminal Procedure Code Art. 474 (who decides), 475 (acts of investigators), Circular 02/2025 of the Supreme
Procuracy (which procuracy has the case since 1 July 2025).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import Any, Literal

import yaml

from legal_rules.answer import Citation, Confidence
from legal_rules.engine import Case
from legal_rules.facts import Facts
from legal_rules.law import DATA, LawNotRead, NoLawForDate, in_force
from legal_rules.office_words import (
    AT_COURT,
    CITY_SINCE_2026,
    DISTRICT_MOVED,
    HEAD_OF_INVESTIGATION,
    INVESTIGATOR,
    NOT_CRIMINAL,
    NUMBER_ON_PAPERS,
    REGION_OR_PROVINCE,
    RELEASE,
    TAKER_UNKNOWN,
    TITLES_NOT_KNOWN,
    WHY,
)
from legal_rules.provinces import Province, find, provinces
from legal_rules.rules import notions
from legal_rules.words import Text

__all__ = ["Addressees", "Challenged", "Desk", "Office", "Province", "addressees", "competent_procuracy", "provinces"]

Challenged = Literal["holding", "investigator", "head_of_investigation"]
Track = Literal["criminal", "administrative"]

POLICE = frozenset({"police", "commune_police"})
FIRST_DAY_KNOWN = date(2018, 1, 1)


@dataclass(frozen=True)
class Office:
    """An office as a letter names it; six dots in `title` stand for what is copied from the papers received."""

    id: str
    title: Text
    note: Text | None = None
    confidence: Confidence = "settled"
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True)
class Addressees:
    """Who decides, who is only informed, and why. `refusal` says that the paper is not the way, and which one is."""

    decides: tuple[Office, ...]
    informed: tuple[Office, ...]
    why: Text
    refusal: Text | None = None


def addressees(paper: str, facts: Facts, at: datetime, challenged: Challenged = "holding") -> Addressees:
    """The offices that paper `paper` ("D01", "D05") goes to when it is written at `at`.

    `challenged`: the holding itself, another act of an investigator, or one of the head of the investigation agency.
    """
    desk = Desk(Case(facts, at))
    if desk.track == "administrative":
        return Addressees((), (), NOT_CRIMINAL, NOT_CRIMINAL)
    if paper == "D01" and challenged == "investigator":
        return Addressees((desk.agency(),), (desk.procuracy(),), INVESTIGATOR)
    if paper == "D01" and challenged == "head_of_investigation":
        return Addressees((desk.procuracy(),), (desk.agency(),), HEAD_OF_INVESTIGATION)
    if desk.at_court:
        informed = () if paper == "D01" else (desk.office("facility"),)
        return Addressees((desk.court(),), informed, AT_COURT)
    if paper == "D05":
        return Addressees((desk.agency(), desk.procuracy()), (desk.office("facility"),), RELEASE)
    if desk.taker_unknown:
        return Addressees((desk.office("provincial_procuracy"), desk.agency()), (), TAKER_UNKNOWN)
    procuracy, agency = desk.procuracy(), desk.agency()
    above = (desk.office("provincial_procuracy"),) if desk.level_in_doubt else ()
    return Addressees((procuracy,), (*above, agency), desk.why())


def competent_procuracy(facts: Facts, at: datetime) -> Office:
    """The procuracy in charge of the case at `at`, before it reaches a court."""
    return Desk(Case(facts, at)).procuracy()


class Desk:
    """The reading of one case that every choice of office shares."""

    def __init__(self, case: Case) -> None:
        self.case, self.on = case, case.today
        self.agency_level = case.choice("investigating_agency")
        self.arrested_by = case.choice("arrested_by")
        self.province = find(case.value("province"))
        self.grave = self._grave()

    @property
    def track(self) -> Track:
        """Administrative custody is another law and another complaint, unless a criminal measure followed it."""
        criminal = ("custody_from", "custody_periods", "detention_from", "detention_orders", "charges")
        followed = any(self.case.known(f) for f in criminal) or self.at_court
        administrative = self.case.choice("arrest_basis") == "administrative_custody"
        return "administrative" if administrative and not followed else "criminal"

    @property
    def at_court(self) -> bool:
        stage = self.case.choice("stage")
        return stage in {"trial", "appeal"}

    @property
    def taker_unknown(self) -> bool:
        """Nobody knows which body took the decision: neither the agency nor who took the person."""
        by = self.arrested_by
        return self.agency_level is None and self.grave is None and by not in POLICE | {"security_police", "military"}

    @property
    def level_in_doubt(self) -> bool:
        """The class of offence is open, so the case may lie one level higher."""
        return self.grave is None and self.procuracy().id == "lowest_procuracy"

    def _grave(self) -> bool | None:
        """National security or exceptionally serious: what the lowest tier does not handle. None while it is open."""
        try:
            security = notions.national_security(self.case, self.case.at)
            possible = notions.severities(self.case, self.case.at)
        except (NoLawForDate, LawNotRead):
            return None
        if security or possible == ("exceptionally_serious",):
            return True
        return None if "exceptionally_serious" in possible else False

    def procuracy(self) -> Office:
        """The procuracy in charge, by agency first, then by class of offence (Circular 02/2025)."""
        if self.agency_level == "military" or self.arrested_by == "military":
            return self.office("military_procuracy")
        if self.agency_level in {"ministry", "procuracy"}:
            return self.office("supreme_procuracy")
        if self.grave or self.arrested_by == "security_police":
            return self.office("provincial_procuracy")
        if self._rule() == "by_agency" and self.agency_level == "provincial":
            return self.office("provincial_procuracy")
        if self.taker_unknown:
            return self.office("provincial_procuracy")
        return self.office("lowest_procuracy", NUMBER_ON_PAPERS if self.on >= date(2025, 7, 1) else None)

    def _rule(self) -> str | None:
        try:
            return str(in_force("procuracy_in_charge", self.on).value)
        except NoLawForDate:
            return None

    def agency(self) -> Office:
        """The investigation agency that holds the file. District agencies ended on 28 February 2025."""
        by_level = {
            "military": "military_investigation",
            "ministry": "ministry_investigation",
            "procuracy": "procuracy_investigation",
        }
        if self.agency_level in by_level:
            return self.office(by_level[self.agency_level])
        if self.arrested_by == "military":
            return self.office("military_investigation")
        security = notions.national_security(self.case, self.case.at) or self.arrested_by == "security_police"
        if security:
            return self.office("security_investigation")
        if self.agency_level == "district" and self.on <= date(2025, 2, 28):
            return self.office("district_investigation")
        moved = DISTRICT_MOVED if self.agency_level == "district" else None
        return self.office("police_investigation", moved)

    def court(self) -> Office:
        """The court that holds the file: by the class of offence; a blank on appeal and where the class is open."""
        if self.agency_level == "military":
            return self.office("military_court")
        if self.case.choice("stage") == "appeal" or self.grave is None:
            return self.office("court_unknown")
        return self.office("provincial_court" if self.grave else "lowest_court")

    def office(self, kind: str, note: Text | None = None) -> Office:
        """The title of `kind` on the day of the letter, with the province where it is known."""
        version = next((v for v in _offices()[kind] if _covers(v, self.on)), None)
        if version is None or self.on < FIRST_DAY_KNOWN:
            return Office(kind, Text("......", "......"), TITLES_NOT_KNOWN, "check_with_lawyer")
        whole, short, renamed = self._place()
        title = Text(version["vi"].format(whole=whole.vi, short=short.vi), version["en"].format(short=short.en))
        office = Office(kind, title, note, "settled" if version["status"] == "verified" else "check_with_lawyer")
        placed = "{whole}" in version["vi"]
        if renamed and placed:
            office = replace(office, note=note or CITY_SINCE_2026, confidence="check_with_lawyer")
        return replace(office, citations=self._citations())

    def _place(self) -> tuple[Text, Text, bool]:
        if self.province is None:
            return Text("tỉnh (thành phố) ......", "......"), Text("......", "......"), False
        name = self.province.called(self.on)
        if name is None:  # before 1 July 2025 a province that was merged had another name: the papers tell which
            return Text("tỉnh (thành phố) ......", "......"), Text("......", "......"), False
        return Text(name, self.province.short), Text(self.province.short, self.province.short), self.province.renamed

    def _citations(self) -> tuple[Citation, ...]:
        try:
            names = ("complaint_decided_by", "procuracy_in_charge")
            return tuple(c for name in names for c in in_force(name, self.on).citations)
        except NoLawForDate:
            return ()

    def why(self) -> Text:
        """One sentence: why this procuracy."""
        chosen = self.procuracy().id
        if self.level_in_doubt:
            return REGION_OR_PROVINCE
        if chosen == "provincial_procuracy" and self.arrested_by == "security_police" and not self.grave:
            return WHY["security_agency"]
        return WHY[chosen]


def _covers(version: Mapping[str, Any], on: date) -> bool:
    first: date = version.get("from", date.min)
    last: date = version.get("to", date.max)
    return first <= on <= last


@cache
def _offices() -> Mapping[str, list[dict[str, Any]]]:
    data: dict[str, Any] = yaml.safe_load((DATA / "authorities.yaml").read_text(encoding="utf-8"))
    offices: Mapping[str, list[dict[str, Any]]] = data["offices"]
    return offices
