"""Who may sign a paper in this case, what authority that takes, and what to bring.

Criminal Procedure Code Art. 75, 331, 472, 479; Law on Complaints Art. 12 with Decree 124/2020 as amended by Decree
155/2026 (an authorisation notarised or certified); Law on Denunciation Art. 9; Law on State Compensation Art. 5.
Boundary: words for the preview and the filing sheet, never for the filed page. Where the law is open it says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from legal_rules.instants import day_of
from legal_rules.law import LawNotRead, NoLawForDate, in_force
from legal_rules.words import Text
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, minor
from remedies.catalogue.standing_words import BRING, OWN, SIGNS, WRITTEN, Kind, Who
from remedies.catalogue.voice import voice_of

KINDS: Mapping[str, Kind] = {
    "D01": "complaint", "D01m": "complaint", "D02a": "administrative", "D02b": "administrative",
    "D03a": "denunciation", "D03b": "denunciation", "D04": "anyone", "D05": "request", "D06a": "relative_asks",
    "D06b": "guarantor", "D06c": "accused", "D06d": "relative_asks", "D07a": "counsel", "D07b": "counsel",
    "D07c": "counsel", "D08a": "request", "D08b": "visit", "D09a": "appeal", "D09b": "anyone",
    "D10a": "claim", "D10b": "claim", "D11": "claim", "D12a": "abroad", "D12b": "abroad", "D13a": "record",
    "D13b": "record", "H01": "authorisation", "H02": "record", "H03": "complaint",
}  # fmt: skip
"""The kind of each paper; a paper that is not here follows the general rule."""
BY_AUTHORITY: frozenset[Kind] = frozenset({"complaint", "administrative", "claim", "general"})
"""Where a relative of an adult signs for that person only with an authorisation."""
NO_PROOF: frozenset[Kind] = frozenset({"anyone", "denunciation", "record", "abroad"})
AUTHORISATION = "H01"


@dataclass(frozen=True)
class Standing:
    """`signs` who may; `authority` what the authorisation must be, None where none is needed; `bring` to the counter.

    `form`: the id of the paper that gives the authority.
    """

    signs: Text
    authority: Text | None
    bring: tuple[Text, ...]
    form: str | None = None


def standing(paper: Paper, situation: Situation, letters: Sequence[Letter] = ()) -> Standing | None:
    """Who signs, by who answers and how old the person held is; None for a paper that nobody signs."""
    if not paper.signed:
        return None
    kind, who = KINDS.get(paper.id, "general"), _who(situation)
    own = kind == "complaint" and who == "relative" and bool(letters) and not any(x.borrowed for x in letters)
    needs = not own and _needs_authority(kind, who)
    return Standing(
        signs=OWN if own else SIGNS[kind][who],
        authority=_authority(kind, situation) if needs else None,
        bring=tuple(BRING[key] for key in _bring(kind, who, needs)),
        form=AUTHORISATION if needs else None,
    )


def _who(situation: Situation) -> Who:
    speaker, young = voice_of(situation), minor(situation)
    if speaker.own:
        return "young" if young else "self"
    if speaker.respondent == "family":
        return "parent" if young else "relative"
    return "lawyer" if speaker.respondent == "lawyer" else "caseworker"


def _needs_authority(kind: Kind, who: Who) -> bool:
    if who == "lawyer":
        return kind in ("administrative", "claim")
    return who == "relative" and kind in BY_AUTHORITY


def _authority(kind: Kind, situation: Situation) -> Text:
    """The law's own words on the form of an authorisation to complain, on that day; else what is prudent."""
    if kind == "administrative":
        try:
            return in_force("administrative_complaint_proxy_form", day_of(situation.at)).says
        except (NoLawForDate, LawNotRead):
            return WRITTEN
    return WRITTEN


def _bring(kind: Kind, who: Who, authority: bool) -> list[str]:
    keys = ["identity"]
    if who == "lawyer":
        keys.append("card" if kind in ("administrative", "claim", "anyone", "denunciation", "abroad") else "counsel")
    if who == "parent" and kind not in NO_PROOF:
        keys.append("guardian")
    if who == "relative" and kind not in NO_PROOF:
        keys.append("relation")
    return [*keys, *(["authorisation"] if authority else [])]
