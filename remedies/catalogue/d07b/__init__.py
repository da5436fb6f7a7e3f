"""D07b, the slip by which a lawyer is asked to defend, which the lawyer needs to register (Art. 78(2)(a)).

Signed by the person held, a representative or a relative. No form is prescribed; counsel from legal aid needs none.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.words import Text
from remedies.catalogue.d07b.scope import STAGES, case, undertaking
from remedies.catalogue.held import family_voice
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head

OFFICE = Text("Văn phòng luật sư, công ty luật ......", "The law office ......")


def compose(situation: Situation) -> Mapping[str, Any]:
    """Who asks which lawyer to defend whom, in which case and from which stage."""
    facts, speaker = situation.facts, family_voice(situation)
    office = situation.identity.get("law_office_addressee")
    letter = Letter(
        subject=Text("", ""),
        lines=(Text(office, office) if office else OFFICE,),
        paragraphs=(),
        requests=(),
        borrowed=not speaker.own,
    )
    return {
        **head(situation, speaker),
        "by_right": True,
        "case": case(facts),
        "from_stage": STAGES.get(facts.value("stage") or ""),
        "undertaking": undertaking(speaker.own),
        "letters": [letter],
    }


PAPER = Paper(
    id="D07b",
    number=15,
    title=Text("Giấy yêu cầu luật sư", "Lawyer request slip"),
    purpose=Text(
        "Để đưa cho luật sư đã chọn; luật sư cần giấy này khi đăng ký bào chữa.",
        "To give to the lawyer you chose, who needs it to register as counsel.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị giấy này: theo câu trả lời, đã có luật sư, hoặc không có vụ án hình sự.",
        "The plan does not propose this slip now: by the answers there is a lawyer already, or no criminal case.",
    ),
    steps=("counsel_request",),
    feeds=("respondent", "age", "birth_year", "charges", "stage", "still_held", "released_at"),
    folder=Path(__file__).parent,
    compose=compose,
    before=(
        Text(
            "Hỏi luật sư trước: nhiều văn phòng có mẫu riêng, dùng mẫu nào cũng được.",
            "Ask the lawyer first: many offices have a form of their own; either will do.",
        ),
        Text(
            "Người bị giữ, người đại diện hoặc người thân thích ký. Ký hai hoặc ba bản gốc, đưa hết cho luật sư.",
            "The person held, a representative or a relative signs. Sign two or three originals and give them all to "
            "the lawyer.",
        ),
        Text(
            "Chỉ ghi tội danh đúng như trên giấy đã nhận. Không kể người bị giữ đã làm gì.",
            "Write the offence only as on the papers received. Do not tell what the person held did.",
        ),
        Text(
            "Luật sư do trung tâm trợ giúp pháp lý cử thì không cần giấy này.",
            "A lawyer sent by the legal aid centre does not need this slip.",
        ),
    ),
)
