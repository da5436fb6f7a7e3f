"""D07a, the request for counsel, or to be let see counsel who is already registered.

Criminal Procedure Code Art. 73-76, 78(4); Circular 46/2019 of the Ministry of Public Security Art. 4. No form is
prescribed. The person held, a representative or a relative signs; counsel signs only the request to meet the client.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, competent
from legal_rules.instants import When
from legal_rules.words import Text
from remedies.catalogue.d07a import asking
from remedies.catalogue.ground import choose, paragraphs
from remedies.catalogue.grounds_rights import INVESTIGATION
from remedies.catalogue.held import family_voice, holding
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines
from remedies.catalogue.told import never
from remedies.catalogue.voice import Voice, voice_of

GROUNDS = tuple(g for g in INVESTIGATION if g.finding in ("counsel_access", "counsel_mandatory"))


def compose(situation: Situation) -> Mapping[str, Any]:
    """Who is held and how, which counsel is wanted, what became of the request, what is asked for."""
    facts, speaker, meeting = situation.facts, signer(situation), wants_to_meet(situation)
    chosen = [c for c in choose(GROUNDS, situation.assessment, facts, speaker) if not c.asked]
    named: set[str] = set()
    basis = asking.basis(situation, meeting, named)
    letter = Letter(
        subject=Text("", ""),
        lines=lines(address(situation)),
        paragraphs=paragraphs(chosen, facts, speaker),
        requests=asking.requests(situation, speaker, meeting, named),
    )
    return {
        **head(situation, speaker),
        "by_right": True,
        "meeting": meeting,
        "holding": holding(facts, speaker),
        "known": asking.known(facts, speaker),
        "basis": basis,
        "letters": [letter],
    }


def address(situation: Situation) -> Addressees:
    """The place of holding, which passes the request on; whoever has the file gets a copy."""
    return competent("counsel_request", situation.facts, situation.at)


def wants_to_meet(situation: Situation) -> bool:
    """Whether counsel is registered and still kept from the person: then the meeting is what is asked for."""
    facts = situation.facts
    return isinstance(facts.value("counsel_registered_at"), When) and never(facts, "counsel_met_at")


def signer(situation: Situation) -> Voice:
    """Counsel signs for a meeting only; a helper never."""
    if situation.facts.value("respondent") == "lawyer" and wants_to_meet(situation):
        return voice_of(situation)
    return family_voice(situation)


PAPER = Paper(
    id="D07a",
    number=14,
    title=Text("Đơn yêu cầu nhờ người bào chữa", "Request for defence counsel"),
    purpose=Text(
        "Để nơi đang giữ chuyển yêu cầu mời luật sư và cho luật sư gặp người bị giữ.",
        "So that the place of holding passes on the request for a lawyer and lets the lawyer in.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, đã có luật sư, hoặc không có vụ án hình sự.",
        "The plan does not propose this paper now: by the answers there is a lawyer already, or no criminal case.",
    ),
    steps=("counsel_request",),
    feeds=(
        "respondent", "arrest_basis", "age", "birth_year", "disability", "arrested_at", "custody_from", "custody_until",
        "custody_periods", "detention_from", "detention_orders", "order_issued_by", "order_approved_by_procuracy",
        "charges", "investigating_agency", "province", "facility", "stage", "still_held", "released_at",
        "counsel_requested_at", "counsel_registered_at", "counsel_met_at", "counsel_refused_reason",
        "counsel_appointed",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    before=asking.BEFORE,
)  # fmt: skip
