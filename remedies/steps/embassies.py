"""Steps towards people outside who may act at once: diplomats, emergency lines.

Boundary: declarations only; names of bodies, never a number or an address. Sources: the EU guidelines on human rights
defenders; the bodies' own pages.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.abroad import UN_RISKS, abroad_fits, freedom, standards_broken, urgent
from remedies.steps.foreign import DECLINED, LATER, LESS
from remedies.steps.step import Matter, Step, always


def _trial_ahead(m: Matter) -> bool:
    """A trial or an appeal may come: charged or detained, and not judged for good."""
    return (m.charged or m.detained) and not m.in_force and not m.cleared


EMBASSIES = Step(
    id="embassies",
    title=Text("Cân nhắc nhờ nhà ngoại giao dự phiên tòa", "Consider asking a diplomat to the trial"),
    where=LATER,
    who=Text(
        "Gia đình, luật sư hoặc tổ chức, khi người bị giữ đồng ý.",
        "The family, counsel or an organisation, if the person agrees.",
    ),
    to=Text(
        "Phái đoàn Liên minh châu Âu và đại sứ quán các nước thành viên.",
        "The EU delegation and the embassies of its member States.",
    ),
    fits=lambda m: abroad_fits(m) and _trial_ahead(m),
    urgency=always("consider"),
    do=(
        Text(
            "Viết ngắn: ai, bị giữ từ ngày nào, phiên tòa ngày nào, muốn họ làm gì.",
            "Write briefly: who, held since when, the day of the trial, what is asked.",
        ),
        Text(
            "Có thể nhờ: nghe chuyện, thăm nơi giữ, dự phiên tòa, hỏi Chính phủ.",
            "They may be asked to listen, to visit, to attend the trial, to ask the Government.",
        ),
        Text(
            "Đừng tự đến: gửi qua tổ chức tin được ở ngoài nước hoặc tin nhắn an toàn.",
            "Do not go in person: use a trusted organisation abroad or a safe message.",
        ),
    ),
    expect=(
        Text(
            "Đây là cách vận động, không phải quyền đòi được. Họ có thể không trả lời.",
            "It is a policy, not a right. They may not answer.",
        ),
    ),
    risks=(
        Text(
            "Tiếp xúc với người nước ngoài có thể bị dùng để buộc tội. Đã có luật sư bị bắt trên đường đi gặp.",
            "Contact with foreigners can be used as an accusation. A lawyer was arrested on his way to one.",
        ),
        *UN_RISKS[1:],
    ),
    refused=DECLINED,
    quiet=LESS,
    named=True,
    needs=("international",),
)
LINES = Step(
    id="emergency_lines",
    title=Text("Cân nhắc gọi đường dây khẩn cấp quốc tế", "Consider an international emergency line"),
    where=Text("Cho người bảo vệ nhân quyền. Đọc rủi ro trước.", "For human rights defenders. Read the risks first."),
    who=Text("Người thân, luật sư, đồng nghiệp được đồng ý.", "Relatives, counsel or colleagues with consent."),
    to=Text(
        "Đường dây 24 giờ của Front Line Defenders; ProtectDefenders.eu. Số và mẫu an toàn có trên trang của họ.",
        "The 24-hour line of Front Line Defenders; ProtectDefenders.eu. Number and safe form are on their pages.",
    ),
    fits=lambda m: (
        (freedom(m) and (m.held or _trial_ahead(m) or m.administrative_decisions)) or (m.held and standards_broken(m))
    ),
    urgency=always("consider"),
    do=(
        Text(
            "Lần đầu chỉ nói: ai, từ khi nào, ở đâu, gấp điều gì. Xin kênh an toàn rồi mới gửi giấy.",
            "At first only: who, since when, where, what is urgent. Ask for a safe channel before sending papers.",
        ),
        Text(
            "Không nêu tên người thứ ba, không kể kế hoạch. Cần người nói được tiếng Anh hoặc Pháp.",
            "Name no third person, tell no plans. Have someone who speaks English or French.",
        ),
    ),
    expect=(
        Text(
            "Có thể được giúp về an toàn, luật sư, chữa bệnh, gia đình. Họ sẽ kiểm tra trước.",
            "Help may cover safety, a lawyer, treatment, the family. They check first.",
        ),
    ),
    risks=(
        Text(
            "Cuộc gọi quốc tế hiện trên hóa đơn và ở nhà mạng. Dùng máy không dính đến vụ việc.",
            "An international call shows on the bill and at the operator. Use a telephone not linked to the case.",
        ),
        Text(
            "Tiền từ nước ngoài có thể bị hỏi. Bàn cách nhận trước khi tiền được gửi.",
            "Money from abroad may be questioned. Agree how it comes before it is sent.",
        ),
    ),
    papers=("D12b",),
    papers_if=lambda m, paper: urgent(m),
    refused=DECLINED,
    quiet=LESS,
    named=True,
    needs=("emergency", "international", "digital_safety"),
)
