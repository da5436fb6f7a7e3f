"""Which office an act goes to, by day, stage, agency, class of offence and province: complaints, requests, appeals.

Boundary: the act, facts and an instant in; offices with their citations out. The acts are in `act_complaints` and
`act_requests`, denunciations in `denounced`; `desk` reads the case, `offices` names the offices. Nothing here knows a
person or an address.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from legal_rules import office_words as words
from legal_rules.act_complaints import COMPLAINTS, HOLDING
from legal_rules.act_requests import REQUESTS
from legal_rules.addressing import Act, Addressees, cited, to
from legal_rules.desk import Desk
from legal_rules.engine import Case
from legal_rules.facts import Facts
from legal_rules.offices import Office
from legal_rules.provinces import Province, provinces

__all__ = [
    "ACTS", "Addressees", "Challenged", "Desk", "Office", "Province", "addressees", "cited", "competent",
    "competent_procuracy", "provinces",
]  # fmt: skip

Challenged = Literal["holding", "investigator", "head_of_investigation"]
ACTS: Mapping[str, Act] = {**COMPLAINTS, **REQUESTS}


def competent(act: str, facts: Facts, at: datetime) -> Addressees:
    """The offices that act `act` (a key of ACTS) goes to when it is written at `at`, each with its citations."""
    desk = Desk(Case(facts, at))
    entry = ACTS[act]
    return cited(entry.find(desk), entry.law, desk.on)


def addressees(paper: str, facts: Facts, at: datetime, challenged: Challenged = "holding") -> Addressees:
    """The offices that paper `paper` ("D01", "D05") goes to when it is written at `at`.

    `challenged`: the holding itself, another act of an investigator, or one of the head of the investigation agency.
    """
    return competent("release_request" if paper == "D05" else f"complaint_{challenged}", facts, at)


def competent_procuracy(facts: Facts, at: datetime) -> Office:
    """The procuracy in charge of the case at `at`, before it reaches a court."""
    desk = Desk(Case(facts, at))
    return cited(to(desk.procuracy(), words.WHY["lowest_procuracy"]), HOLDING, desk.on).decides[0]
