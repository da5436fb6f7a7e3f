"""Form 01 of administrative complaints, first and second: who complains, who is authorised, of what, why, for what.

Law on Complaints 2011 Art. 7-9, 12, 28, 33, 35, 37; the form and its order: Decree 155/2026, annex (from 1 July 2026).
Boundary: the values of templates/papers/form01_*.html; the form has no undertaking and no subject line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from legal_rules.authorities import competent
from legal_rules.facts import Facts
from legal_rules.instants import When, day_of
from legal_rules.law import LawNotRead, NoLawForDate, in_force
from legal_rules.words import Text
from remedies.catalogue.dates import instant
from remedies.catalogue.form01_words import (
    COPIES,
    CUSTODY,
    DECISION,
    DIALOGUE,
    END,
    IN_TIME,
    OPEN,
    ROUNDS,
    STAY,
    UNLAWFUL,
)
from remedies.catalogue.ground import Chosen, choose, cite, paragraphs
from remedies.catalogue.grounds_arrest import ARREST
from remedies.catalogue.grounds_official import ADMINISTRATIVE
from remedies.catalogue.grounds_rights import INVESTIGATION
from remedies.catalogue.paper import Situation
from remedies.catalogue.petition import Letter, head, lines, minor
from remedies.catalogue.requests import REQUESTS
from remedies.catalogue.story import story
from remedies.catalogue.told import at
from remedies.catalogue.voice import Voice, voice_of

NOTHING = Text("", "")
GROUNDS = (
    *ADMINISTRATIVE,
    *(g for g in ARREST if g.finding == "family_notice"),
    *(replace(g, articles=("constitution_2013:20",)) for g in INVESTIGATION if g.finding == "ill_treatment"),
)
"""Ill-treatment rests on the Constitution here: the Code of criminal procedure does not govern this custody."""
LATE = ("passed", "arguable")
OWN_TIMES = {1: "complaint_administrative", 2: "complaint_administrative_second"}
TIMES = {1: "complaint_administrative_answer", 2: "administrative_complaint_second_answer"}


def compose(situation: Situation, act: str, round: int) -> Mapping[str, Any]:
    """The values of the form; `act` is the kind of complaint that names its office, `round` 1 or 2."""
    facts, speaker = situation.facts, voice_of(situation)
    chosen = choose(GROUNDS, situation.assessment, facts, speaker)
    letter = Letter(
        subject=NOTHING,
        lines=lines(competent(act, facts, situation.at)),
        paragraphs=paragraphs(chosen, facts, speaker),
        requests=tuple(_requests(chosen, speaker, facts, day_of(situation.at), round)),
    )
    return {
        **head(situation),
        "letters": [letter],
        "story": story(facts, speaker, frozenset({"family"})),
        "undertaking": NOTHING,
        "round": ROUNDS[round],
        "second": round == 2,
        "authorised": not speaker.own and not minor(situation),
        "about": _about(facts),
        "decided": DECISION[_by_decision(facts)],
        "known": _known(facts),
        "late": situation.assessment.deadline(OWN_TIMES[round]).state in LATE,
    }


def _rows(facts: Facts) -> list[Mapping[str, Any]]:
    kinds = ("administrative_decision", "administrative_act")
    return [row for row in facts.value("decisions") or () if row.get("kind") in kinds]


def _by_decision(facts: Facts) -> bool:
    """Whether a decision is complained of, not only an act: a row that says so, or a decision that was handed over."""
    rows = _rows(facts)
    if rows:
        return rows[0].get("kind") == "administrative_decision"
    return facts.value("administrative_decision_given") is True


def _about(facts: Facts) -> Text | None:
    """What it is about: as told, else administrative custody; None where nobody said."""
    told = next((row["about"] for row in _rows(facts) if row.get("about")), None)
    if told:
        return Text(told, told)
    return CUSTODY if facts.value("arrest_basis") == "administrative_custody" else None


def _known(facts: Facts) -> Text | None:
    """When the decision was received or the act known."""
    for row in _rows(facts):
        for key in ("received_at", "learned_at"):
            if isinstance(row.get(key), When):
                return instant(row[key])
    return at(facts, "learned_at")


def _requests(chosen: tuple[Chosen, ...], speaker: Voice, facts: Facts, on: date, round: int) -> list[Text]:
    asked: list[Text] = []
    in_custody = facts.value("arrest_basis") == "administrative_custody" and not speaker.free
    if in_custody:
        asked.append(END.fill(**speaker.slots()))
        if _by_decision(facts):
            asked.append(STAY.fill(**speaker.slots()))
    wanted = {key for c in chosen for key in c.ground.requests}
    asked += [REQUESTS[key].fill(**speaker.slots()) for key in ("medical", "verify", "notify_family") if key in wanted]
    asked += [UNLAWFUL, COPIES]
    return [*asked, *_in_time(facts, on, round)]


def _in_time(facts: Facts, on: date, round: int) -> list[Text]:
    try:
        law = in_force(TIMES[round], on)
    except (NoLawForDate, LawNotRead):
        return [OPEN]
    usual, most = law.value["remote" if facts.value("remote_area") is True else "usual"]
    article = cite([c for c in law.citations if c.law == "law_complaints_2011"])
    dialogue = [DIALOGUE.fill(days=law.value["dialogue_notice"])] if round == 2 else []
    return [*dialogue, IN_TIME.fill(usual=usual, most=most, article=article)]
