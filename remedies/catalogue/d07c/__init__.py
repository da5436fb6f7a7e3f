"""D07c, the application for legal aid, in the order of form 02-TP-TGPL (Circular 12/2018/TT-BTP Art. 13).

Law on Legal Aid 2017 Art. 7 (who), 29 (the file), 30 (urgent cases first), 31 (times). The wording of the official form
was not read in full: the caseworker is told so before printing.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, competent
from legal_rules.words import Text
from remedies.catalogue.d07b.scope import case
from remedies.catalogue.d07c import eligible
from remedies.catalogue.held import family_voice
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines
from remedies.catalogue.told import at


def compose(situation: Situation) -> Mapping[str, Any]:
    """Who asks, who is to be helped and on which ground, what the case is."""
    facts, speaker = situation.facts, family_voice(situation)
    letter = Letter(
        subject=Text("", ""),
        lines=lines(address(situation)),
        paragraphs=(),
        requests=eligible.requests(situation, speaker),
    )
    return {
        **head(situation, speaker),
        "beneficiary": _beneficiary(situation, speaker.own),
        "grounds": eligible.grounds(situation),
        "forms": eligible.forms(situation),
        "case": case(facts),
        "taken": at(facts, "arrested_at"),
        "undertaking": eligible.UNDERTAKING,
        "letters": [letter],
    }


def address(situation: Situation) -> Addressees:
    """The State legal aid centre of the province."""
    return competent("legal_aid", situation.facts, situation.at)


def _beneficiary(situation: Situation, own: bool) -> Mapping[str, str]:
    """Part II of the form; who asks for themselves stands in both parts."""
    names = situation.identity
    keys = {"full_name": "", "birth_date": "birth_year", "address": "", "id_number": ""}
    return {
        key: names.get(f"detainee_{key}") or (names.get(f"filer_{other or key}", "") if own else "")
        for key, other in keys.items()
    }


PAPER = Paper(
    id="D07c",
    number=16,
    title=Text("Đơn yêu cầu trợ giúp pháp lý", "Application for legal aid"),
    purpose=Text(
        "Để nhờ người bào chữa miễn phí của nhà nước, nếu thuộc diện được giúp.",
        "To ask the State for free counsel, for those who qualify.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, đã có luật sư, hoặc không có vụ án hình sự.",
        "The plan does not propose this paper now: by the answers there is a lawyer already, or no criminal case.",
    ),
    steps=("legal_aid",),
    feeds=(
        "respondent", "age", "birth_year", "disability", "arrested_at", "charges", "province", "stage", "still_held",
        "custody_from", "detention_from", "detention_orders", "released_at", "trial_at",
        "facility",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    before=eligible.BEFORE,
    weigh=eligible.WEIGH,
)  # fmt: skip
