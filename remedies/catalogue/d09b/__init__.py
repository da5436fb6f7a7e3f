"""D09b, the notice that a judgment in force breaks the law, asking for a protest by way of cassation.

Criminal Procedure Code Art. 371 (grounds), 372 (anyone), 373 (who protests), 374(2)-(3) (contents), 379 (time, answer).
It is no appeal: only those who may protest can open the review.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, competent
from legal_rules.words import Text
from remedies.catalogue.d09b import review
from remedies.catalogue.ground import choose, paragraphs
from remedies.catalogue.grounds_holding import HOLDING
from remedies.catalogue.grounds_rights import CHARGE, INVESTIGATION
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines
from remedies.catalogue.told import at
from remedies.catalogue.voice import voice_of

GROUNDS = (*CHARGE, *INVESTIGATION, *HOLDING)


def compose(situation: Situation) -> Mapping[str, Any]:
    """Who gives notice, of which judgment, the grounds of the law as boxes, the breaches found, what is proposed."""
    facts, speaker = situation.facts, voice_of(situation)
    chosen = [c for c in choose(GROUNDS, situation.assessment, facts, speaker) if not c.asked]
    letter = Letter(
        subject=review.SUBJECT,
        lines=lines(address(situation)),
        paragraphs=paragraphs(chosen, facts, speaker),
        requests=review.REQUESTS,
    )
    return {
        **head(situation, speaker),
        "convicted": review.convicted(situation, speaker),
        "judged": at(facts, "judgment_at"),
        "appealed": at(facts, "appeal_judgment_at"),
        "grounds": review.GROUNDS,
        "proposals": review.PROPOSALS,
        "letters": [letter],
    }


def address(situation: Situation) -> Addressees:
    """Those who may protest: the court and the procuracy above the court that judged."""
    return competent("cassation_notice", situation.facts, situation.at)


PAPER = Paper(
    id="D09b",
    number=20,
    title=Text("Đơn đề nghị xem xét giám đốc thẩm", "Request for a cassation review"),
    purpose=Text(
        "Để báo sai sót trong bản án đã có hiệu lực và đề nghị xem xét lại. Đây không phải kháng cáo.",
        "To point out an error in a judgment in force and ask for a review. This is no appeal.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, chưa có bản án đã có hiệu lực.",
        "The plan does not propose this paper now: by the answers there is no judgment in force yet.",
    ),
    steps=("cassation_notice",),
    feeds=(
        "respondent", "age", "birth_year", "judgment_at", "appeal_judgment_at", "charges", "province",
        "investigating_agency", "stage", "still_held", "released_at", "counsel_requested_at", "counsel_met_at",
        "counsel_appointed", "forced_confession", "ill_treated", "interrogation_unrecorded",
        "tried_before_for_same_act", "detention_from", "detention_orders", "custody_from", "custody_periods",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    before=review.BEFORE,
    weigh=review.WEIGH,
)  # fmt: skip
