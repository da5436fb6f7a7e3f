"""Which denunciation fits what was done, and the one head who decides on it.

Boundary: facts and an instant in, a forum and an office out; knows no paper's words. One addressee only: a denunciation
carries a name that is to be kept secret, and a body without the power need not act when another also got it.
Sources: Criminal Procedure Code Art. 478, 481; Joint Circular 02/2018 Art. 10(4), 12(6); Law on Denunciation 2018 Art.
12, 13, 24; Decree 22/2019 Art. 5 (police; district police ended on 28 February 2025).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Literal

from legal_rules import denounced_words as words
from legal_rules.authorities import Addressees, Desk, Office, cited
from legal_rules.desk import ENTRUSTED, PRIVATE
from legal_rules.engine import Case
from legal_rules.facts import Facts
from legal_rules.words import Text

Forum = Literal["proceedings", "outside", "either", "private"]
Acts = Literal["holding", "court", "agency"]

COMMUNE = frozenset({"commune_police", "commune_authority"})
HIGHEST = frozenset({"supreme_procuracy", "ministry_investigation", "ministry_security", "procuracy_investigation"})
INSIDE = ("denunciation_in_proceedings", "denunciation_procedural")
CRIMINAL_GROUNDS = frozenset(
    {"detention_warrant", "emergency_holding", "caught_in_the_act", "wanted_notice", "surrender"}
)
CRIMINAL_STAGES = frozenset({"custody", "investigation", "prosecution", "trial", "appeal", "serving"})
CRIMINAL_FACTS = ("custody_from", "custody_periods", "custody_decision_given", "detention_from", "detention_orders",
                  "charges", "emergency_ground")  # fmt: skip


def forum(facts: Facts, at: datetime) -> Forum:
    """Where what was done belongs: inside criminal proceedings, outside them, to be chosen, or to no official.

    An act in proceedings of someone without that power goes by the Law on Denunciation; whether commune police had it
    (a chief may be an investigator since 2025) is for the denouncer to say, so both papers stay open.
    """
    case = Case(facts, at)
    by, followed = case.choice("arrested_by"), in_proceedings(case)
    if by in PRIVATE and not followed:
        return "private"
    administrative = case.choice("arrest_basis") == "administrative_custody"
    if (administrative or by == "commune_authority") and not followed:
        return "outside"
    if by in COMMUNE or administrative:
        return "either"
    return "proceedings" if followed or by in ("procuracy", "court") else "either"


def in_proceedings(case: Case) -> bool:
    """Whether a ground or a step of criminal procedure is known."""
    known = any(case.value(fact) for fact in CRIMINAL_FACTS)
    return known or case.choice("stage") in CRIMINAL_STAGES or case.choice("arrest_basis") in CRIMINAL_GROUNDS


def in_the_case(facts: Facts, at: datetime, acts: Acts) -> Addressees:
    """Who decides on a denunciation inside criminal proceedings, by what was done."""
    desk = Desk(Case(facts, at))
    return cited(_inside(desk, forum(facts, at), acts), INSIDE, desk.on)


def _inside(desk: Desk, kind: Forum, acts: Acts) -> Addressees:
    if kind in ("outside", "private"):
        refusal = words.NOT_PROCEEDINGS if kind == "outside" else words.NOT_AN_OFFICIAL
        return Addressees((), (), refusal, refusal)
    if acts == "court":
        return _one(desk.court(), words.CHIEF_JUDGE, words.COURT)
    if acts == "holding":
        office = desk.office("provincial_procuracy") if desk.taker_unknown else desk.procuracy()
        return _one(office, words.HEAD_OF_PROCURACY, _why(words.HOLDING, kind))
    if desk.agency_level is None and desk.arrested_by in ENTRUSTED:
        return _one(desk.procuracy(), words.HEAD_OF_PROCURACY, words.ENTRUSTED)
    return _one(desk.agency(), words.HEAD_OF_AGENCY, _why(words.AGENCY, kind))


def outside(facts: Facts, at: datetime) -> Addressees:
    """Who decides on a denunciation of an official outside proceedings, by the body that took the person."""
    desk = Desk(Case(facts, at))
    return cited(_outside(desk, forum(facts, at)), ("denunciation_to",), desk.on)


def _outside(desk: Desk, kind: Forum) -> Addressees:
    if kind in ("proceedings", "private"):
        refusal = words.NOT_OUTSIDE if kind == "proceedings" else words.NOT_AN_OFFICIAL
        return Addressees((), (), refusal, refusal)
    by = desk.arrested_by
    decided = desk.case.choice("arrest_basis") == "administrative_custody" and not in_proceedings(desk.case)
    if by in COMMUNE and decided:
        above = "above_commune_police" if by == "commune_police" else "above_commune_committee"
        return _one(desk.office(above), None, words.DECIDED_BY_HEAD)
    why = _why(words.OFFICIAL, kind)
    if by == "commune_police":
        return _one(desk.office("commune_police"), words.HEAD_OF_COMMUNE_POLICE, why)
    if by == "commune_authority":
        return _one(desk.office("commune_committee"), words.HEAD_OF_COMMUNE, why)
    if by in ("police", "security_police") and desk.agency_level != "ministry":
        return _one(desk.office("provincial_police"), words.UNIT_OF_POLICE, why)
    return _one(desk.office("managing_body"), None, why)


def _one(office: Office, above: Text | None, why: Text) -> Addressees:
    """The one office, with what to do when its head is the person denounced; nobody stands above the highest."""
    notes = [n for n in (office.note, above if office.id not in HIGHEST else None) if n]
    note = Text(" ".join(n.vi for n in notes), " ".join(n.en for n in notes)) if notes else None
    return Addressees((replace(office, note=note),), (), why)


def _why(why: Text, kind: Forum) -> Text:
    return Text(f"{words.EITHER.vi} {why.vi}", f"{words.EITHER.en} {why.en}") if kind == "either" else why
