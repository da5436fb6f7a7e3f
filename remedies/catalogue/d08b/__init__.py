"""D08b, a relative's request to visit someone in custody or detention and to send in things.

Law 94/2015 Art. 22 until June 2026, Law 128/2025 Art. 22 since (its number of visits was not read); Circular 34/2017
Art. 4(2) for who has no paper that shows the relation. No form was found.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, competent
from legal_rules.facts import Facts
from legal_rules.words import Text
from remedies.catalogue.d08b import visiting
from remedies.catalogue.ground import choose, paragraphs
from remedies.catalogue.held import holding
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines
from remedies.catalogue.voice import Voice, voice


def compose(situation: Situation) -> Mapping[str, Any]:
    """Who is held and how, who wants to come and when, what was sent, the rule of the day, the requests."""
    facts, speaker = situation.facts, relative(situation.facts)
    chosen = [c for c in choose((visiting.GROUND,), situation.assessment, facts, speaker) if not c.asked]
    letter = Letter(
        subject=visiting.SUBJECT,
        lines=lines(address(situation)),
        paragraphs=paragraphs(chosen, facts, speaker),
        requests=visiting.requests(situation, speaker),
    )
    return {
        **head(situation, speaker),
        "by_right": True,
        "holding": holding(facts, speaker),
        "rows": range(visiting.MOST),
        "so_far": visiting.so_far(facts),
        "basis": None if chosen else visiting.basis(situation),
        "undertaking": visiting.UNDERTAKING,
        "letters": [letter],
    }


def relative(facts: Facts) -> Voice:
    """Only a relative asks for a visit: whoever else answers prepares it for one."""
    return voice(facts, "family" if facts.value("respondent") in (None, "self", "family") else "caseworker")


def address(situation: Situation) -> Addressees:
    """Who runs the place of holding; whoever has the file, who may be asked, gets a copy."""
    return competent("visit_request", situation.facts, situation.at)


PAPER = Paper(
    id="D08b",
    number=18,
    title=Text("Đơn đề nghị được gặp người bị giữ", "Request to visit the person held"),
    purpose=Text(
        "Để người thân được thăm gặp, gửi quần áo, thuốc, tiền.",
        "So that relatives may visit and send clothes, medicine and money.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, người đó không còn bị giữ, hoặc đã được gặp đủ.",
        "The plan does not propose this paper now: by the answers nobody is held any more, or the visits took place.",
    ),
    steps=("visit_request",),
    feeds=(
        "respondent", "age", "birth_year", "custody_from", "custody_until", "custody_periods", "detention_from",
        "detention_orders", "order_issued_by", "order_approved_by_procuracy", "province", "facility", "stage",
        "investigating_agency", "still_held", "released_at", "family_visits", "family_visit_refused_reason",
        "arrest_basis",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    before=visiting.BEFORE,
    weigh=visiting.WEIGH,
)  # fmt: skip
