"""D12b, the urgent appeal on one page, for the UN special procedures and organisations that answer. Filed in English.

Covenant Art. 7, 9, 10, 14. No form is laid down. It says only what the answers tell; why it is urgent comes from the
facts of health and treatment and from the standards that are breached.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.instants import When, day_of
from legal_rules.words import Text
from remedies.catalogue import abroad, abroad_holding, filed, urgent
from remedies.catalogue.dates import day
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.told import TAKERS, at, picked

MOST_STEPS = 3


def compose(situation: Situation) -> Mapping[str, Any]:
    """Who, what happened, how it stands, why it is urgent, which rights, what is asked for."""
    facts, assessment = situation.facts, situation.assessment
    risks, taken = urgent.risks(facts, assessment), facts.value("arrested_at")
    return {
        "identity": situation.identity,
        "year": day_of(situation.at).year,
        "taken_at": at(facts, "arrested_at"),
        "since": day(taken.latest) if isinstance(taken, When) else None,
        "where": abroad.place(facts, capital=False),
        "taken_by": picked(facts, "arrested_by", TAKERS),
        "province": abroad.province(facts),
        "birth": abroad.typed(situation, "detainee_birth_date") or abroad.age_when_taken(facts),
        "nationality": abroad.nationality(facts),
        "status": urgent.status(facts),
        "charge": abroad.charge(facts),
        "held_at": abroad.typed(situation, "detention_place") or abroad_holding.holders(facts),
        "undone": [text for fact, text in urgent.UNDONE.items() if facts.value(fact) is False],
        "duration": abroad_holding.duration(facts, situation.at),
        "risks": [risk.says for risk in risks],
        "rights": urgent.rights(assessment),
        "sent": [one.told() for one in filed.sent(facts)[-MOST_STEPS:]],
        "asks": urgent.asks(risks),
    }


PAPER = Paper(
    id="D12b",
    number=25,
    title=Text("Thư khẩn một trang", "Urgent letter on one page"),
    purpose=Text(
        "Để chuyên gia quốc tế biết ngay khi sức khỏe, tính mạng bị đe dọa. Viết bằng tiếng Anh. Đọc rủi ro trước.",
        "To alert experts abroad at once when health or life is at risk. In English. Read the risks first.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị thư này: theo câu trả lời, chưa thấy nguy hiểm gấp cho người bị giữ.",
        "The plan does not propose this letter now: the answers show no urgent danger to the person held.",
    ),
    steps=("wgad_urgent", "special_procedures", "emergency_lines"),
    feeds=(
        "age", "birth_year", "nationality", "province", "facility", "arrested_at", "arrest_place", "arrested_by",
        "still_held", "released_at", "charges", "investigating_agency", "family_notified_at", "family_visits",
        "counsel_met_at", "ill_treated", "forced_confession", "seriously_ill", "medical_care_refused", "pregnant",
        "elderly_or_weak", "disability", "filings",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    filing_language="en",
    abroad=True,
    weigh=(
        Text(
            "Người khác sẽ biết tên: thư được chuyển cho Chính phủ ngay, và có thể được công bố sau. Chỉ gửi khi người "
            "bị giữ hoặc gia đình đã đồng ý.",
            "Others will learn the name: the letter is passed to the Government at once and may be published later. "
            "Send it only with the consent of the person held or the family.",
        ),
        Text(
            "Liên hệ với nơi ở nước ngoài có thể gây rủi ro; đã có người bị xử theo Điều 117, 331 Bộ luật Hình sự.",
            "Contact with bodies abroad can bring risk; people have been tried under Articles 117 and 331 of the Penal "
            "Code.",
        ),
        Text(
            "Không có mẫu bắt buộc. Cách nhận thư khẩn của Liên Hợp Quốc chưa được đối chiếu đủ: xem lại trên trang "
            "của họ trước khi gửi.",
            "There is no set form. How the UN takes urgent letters was checked only in part: look at their site first.",
        ),
    ),
    before=(
        Text(
            "Bản để gửi là bản tiếng Anh. Gửi sớm, tốt nhất trong một hai ngày đầu.",
            "The English copy is the one to send. Send it early, best in the first day or two.",
        ),
        Text(
            "Chỉ ghi điều biết chắc. Ô đồng ý do người bị giữ hoặc gia đình tự đánh dấu.",
            "Write only what is certain. The person or the family ticks the boxes of consent.",
        ),
        Text(
            "Gửi bằng thư có mã hóa hoặc qua biểu mẫu trực tuyến của Liên Hợp Quốc, kèm bảng diễn biến. Giữ thư báo đã "
            "nhận.",
            "Send it by encrypted mail or the UN online form, with the chronology. Keep the acknowledgement.",
        ),
    ),
)  # fmt: skip
