"""D12a, the questionnaire of the UN Working Group on Arbitrary Detention, as far as the facts go. Filed in English.

Methods of work of the Working Group, paragraphs 8 to 10; Covenant Art. 7, 9, 10, 14, 18, 19, 21, 22. Its parts and
labels follow the model questionnaire, whose wording was not checked word for word.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies.catalogue import abroad, abroad_holding, abroad_verdict, filed
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.told import FACILITIES, TAKERS, at, picked
from remedies.catalogue.voice import voice

CLAIMED = {"one": 1, "two": 2, "three": 3, "five": 5}


def compose(situation: Situation) -> Mapping[str, Any]:
    """The parts I to VII in the order of the questionnaire."""
    facts, assessment, speaker = situation.facts, situation.assessment, voice(situation.facts)
    foreign = facts.value("nationality") == "other"  # whose names stand in an order of their own: for the pen
    family, others = abroad.names("" if foreign else situation.identity.get("detainee_full_name", ""))
    return {
        "identity": situation.identity,
        "year": day_of(situation.at).year,
        "family": family,
        "others": others,
        "birth": abroad.typed(situation, "detainee_birth_date") or abroad.age(facts),
        "nationality": abroad.nationality(facts),
        "taken_at": at(facts, "arrested_at"),
        "taken_where": _both(abroad.place(facts), abroad.typed(situation, "arrest_address")),
        "taken_by": picked(facts, "arrested_by", TAKERS),
        "warrant": {"yes": facts.value("order_shown") is True, "no": facts.value("order_shown") is False},
        "issued_by": abroad.typed(situation, "order_issuer") or abroad.issuer(facts),
        "reasons": abroad.reasons_given(facts),
        "arrest_law": abroad.law(assessment, abroad.ARREST_LAW) if facts.value("arrest_basis") else None,
        "since": abroad_holding.since(facts),
        "duration": abroad_holding.duration(facts, situation.at),
        "holders": abroad_holding.holders(facts),
        "held_at": abroad.typed(situation, "detention_place") or picked(facts, "facility", FACILITIES),
        "ordered_by": abroad_holding.ordered_by(facts),
        "charge": abroad.charge(facts),
        "holding_law": abroad.law(assessment, abroad.HOLDING_LAW.get(speaker.measure, ())),
        "events": abroad_verdict.events(facts, assessment),
        "national": abroad_verdict.national(assessment),
        "covenant": abroad_verdict.covenant(assessment),
        "categories": {name: abroad_verdict.category(assessment, number) for name, number in CLAIMED.items()},
        "national_of_viet_nam": facts.value("nationality") == "vn",
        "sent": [one.told() for one in filed.sent(facts)],
    }


def _both(first: Text | None, second: Text | None) -> Text | None:
    if first and second:
        return Text(f"{first.vi}, {second.vi}", f"{first.en}, {second.en}")
    return first or second


PAPER = Paper(
    id="D12a",
    number=24,
    title=Text("Bản trả lời câu hỏi gửi ra quốc tế", "Questionnaire for readers abroad"),
    purpose=Text(
        "Để nhóm chuyên gia của Liên Hợp Quốc xem việc giữ có tùy tiện không. Viết bằng tiếng Anh. Đọc rủi ro trước.",
        "To have UN experts consider whether the holding is arbitrary. In English. Read the risks first.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị giấy này: theo câu trả lời, chưa thấy loại giữ tùy tiện nào có thể nêu.",
        "The plan does not propose this paper now: the answers show no category of arbitrary holding to raise.",
    ),
    steps=("wgad_regular", "wgad_urgent"),
    feeds=(
        "respondent", "age", "birth_year", "nationality", "province", "facility", "arrested_at", "arrest_place",
        "arrested_by", "arrest_basis", "order_issued_by", "order_shown", "handed_over_at", "first_decision_at",
        "family_notified_at", "custody_from", "custody_until", "custody_periods", "charges", "detention_from",
        "detention_orders", "investigating_agency", "stage", "still_held", "released_at", "judgment_at",
        "counsel_requested_at", "counsel_met_at", "family_visits", "ill_treated", "forced_confession",
        "expression_related", "assembly_related", "association_related", "religion_related",
        "discrimination_related", "filings",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    filing_language="en",
    abroad=True,
    weigh=(
        Text(
            "Người khác sẽ biết tên: giấy này được chuyển cho Chính phủ để trả lời, rồi ý kiến được công bố. Chỉ gửi "
            "khi người bị giữ hoặc gia đình đã đồng ý.",
            "Others will learn the name: this paper is passed to the Government for its reply, then the opinion is "
            "published. Send it only with the consent of the person held or the family.",
        ),
        Text(
            "Liên hệ với nơi ở nước ngoài có thể gây rủi ro; đã có người bị xử theo Điều 117, 331 Bộ luật Hình sự.",
            "Contact with bodies abroad can bring risk; people have been tried under Articles 117 and 331 of the Penal "
            "Code.",
        ),
        Text(
            "Thứ tự và câu chữ theo mẫu câu hỏi của nhóm chuyên gia, chưa đối chiếu nguyên văn. So với mẫu mới nhất "
            "trên trang của họ trước khi gửi.",
            "Order and wording follow the experts’ questionnaire, not checked word for word. Compare it with the "
            "latest form on their site before sending.",
        ),
    ),
    before=(
        Text(
            "Bản để gửi là bản tiếng Anh. Phần viết tay cũng nên viết bằng tiếng Anh (hoặc tiếng Pháp, Tây Ban Nha).",
            "The English copy is the one to send. What is added by hand should be in English too (or French, Spanish).",
        ),
        Text(
            "Hai ô đồng ý ở cuối (chuyển tên cho Chính phủ, công bố tên) do người đồng ý tự đánh dấu.",
            "The two boxes of consent at the end (name to the Government, name published) are ticked by whoever "
            "consents.",
        ),
        Text(
            "Gửi thư điện tử tới hrc-wg-ad@un.org, hoặc bưu điện: 8-14 Avenue de la Paix, 1211 Geneva 10. Kèm bản sao "
            "lệnh, quyết định có bản dịch.",
            "Send it to hrc-wg-ad@un.org, or by post to 8-14 Avenue de la Paix, 1211 Geneva 10, with copies of orders "
            "and translations.",
        ),
        Text(
            "Chính phủ có 60 ngày để trả lời. Không có hạn cuối để gửi.",
            "The Government has 60 days to reply. There is no last day for sending it.",
        ),
    ),
)  # fmt: skip
