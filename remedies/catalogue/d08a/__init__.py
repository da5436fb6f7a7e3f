"""D08a, the request for medical care of a person held: an examination, hospital, medicine, a record of injuries.

Decree 213/2026 Art. 17-18 since July 2026, Law 94/2015 Art. 9, 16, 30 before. No form was found.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, competent
from legal_rules.words import Text
from remedies.catalogue import known
from remedies.catalogue.d08a import care
from remedies.catalogue.ground import choose, paragraphs
from remedies.catalogue.grounds_rights import INVESTIGATION
from remedies.catalogue.held import holding
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines
from remedies.catalogue.voice import voice_of

TREATMENT = tuple(g for g in INVESTIGATION if g.finding == "ill_treatment")


def compose(situation: Situation) -> Mapping[str, Any]:
    """Who is held and how, the state of health as told, the rule of the day, the boxes, the requests."""
    facts, speaker = situation.facts, voice_of(situation)
    chosen = [c for c in choose(TREATMENT, situation.assessment, facts, speaker) if not c.asked]
    hurt = facts.value("ill_treated") is True
    letter = Letter(
        subject=Text("(cho người bị tạm giữ, tạm giam)", "(for a person in custody or detention)"),
        lines=lines(address(situation)),
        paragraphs=paragraphs(chosen, facts, speaker),
        requests=care.REQUESTS,
    )
    return {
        **head(situation, speaker),
        "by_right": True,
        "holding": holding(facts, speaker),
        "conditions": care.conditions(facts, speaker),
        "injured": hurt,
        "how": known.inside("treatment", speaker) if situation.identity.get("injury_seen") or hurt else None,
        "rules": care.rules(situation),
        "refused": care.refused(situation, speaker),
        "choices": care.choices(facts),
        "letters": [letter],
    }


def address(situation: Situation) -> Addressees:
    """Who runs the place of holding; the procuracy that supervises it gets a copy."""
    return competent("medical_request", situation.facts, situation.at)


PAPER = Paper(
    id="D08a",
    number=17,
    title=Text("Đơn đề nghị khám bệnh, chữa bệnh", "Request for medical care"),
    purpose=Text(
        "Để nơi đang giữ cho khám, chữa bệnh, nhận thuốc, ghi lại thương tích.",
        "So that the place of holding gives care, takes in medicine and records injuries.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, không ai bị bệnh, bị thương, hoặc không còn bị giữ.",
        "The plan does not propose this paper now: by the answers nobody is ill or hurt, or nobody is held any more.",
    ),
    steps=("medical_request",),
    feeds=(
        "respondent", "age", "birth_year", "pregnant", "seriously_ill", "elderly_or_weak", "disability",
        "child_under_36_months", "ill_treated", "medical_care_refused", "custody_from", "custody_until",
        "custody_periods", "detention_from", "detention_orders", "order_issued_by", "order_approved_by_procuracy",
        "province", "facility", "still_held", "released_at", "arrest_basis",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    before=care.BEFORE,
)  # fmt: skip
