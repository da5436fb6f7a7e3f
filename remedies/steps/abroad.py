"""Steps outside Viet Nam: the United Nations.

Boundary: declarations only. Source: methods of work of the UN Working Group on Arbitrary Detention.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.step import Matter, Step, always

CATEGORIES = ("wgad_category_1", "wgad_category_2", "wgad_category_3", "wgad_category_5")
UN_RISKS = (
    Text(
        "Thư có thể được chuyển cho Chính phủ để trả lời. Tên có thể bị lộ.",
        "The letter may be passed to the Government for its reply. Names may become known.",
    ),
    Text(
        "Người bị giữ hoặc người thân có thể bị hỏi, bị làm khó. Cần người bị giữ hoặc gia đình đồng ý trước.",
        "The person held or relatives may be questioned or pressed. The person or the family must agree first.",
    ),
    Text(
        "Sau khi gửi, có thể xin rút nhưng không chắc thu lại được. Nên hỏi luật sư hoặc người bạn tin.",
        "Afterwards you may ask to withdraw, but it may not all come back. Ask a lawyer or someone you trust.",
    ),
)
UN_TO = Text(
    "Nhóm của Liên Hợp Quốc về giam giữ tùy tiện (giữ người không có lý do chính đáng hoặc không công bằng).",
    "The UN Working Group on Arbitrary Detention.",
)
UN_WHO = Text(
    "Người bị giữ, gia đình, luật sư hoặc tổ chức được đồng ý.",
    "The person, the family, counsel or an organisation with consent.",
)


AGREED = Text(
    "Bàn với luật sư và gia đình. Ghi ai đã đồng ý, ngày nào.",
    "Talk to a lawyer and the family. Note who agreed and when.",
)
QUIETER = (
    Text("Chờ: không có hạn cuối, gửi sau vẫn được.", "Wait: there is no last day, it can be sent later."),
    Text(
        "Làm lặng lẽ: yêu cầu giữ kín người gửi, ghi rõ điều không được chuyển đi, để luật sư gửi thay.",
        "Quietly: ask that the sender stay confidential, say what must not be passed on, let counsel send it.",
    ),
)


def standards_broken(m: Matter) -> bool:
    """Whether an international standard is not met, on what is known."""
    return any(s.outcome == "breached" for s in m.assessment.standards if s.id in CATEGORIES)


def abroad_fits(m: Matter) -> bool:
    """A slow way: not in the first day, nor for some hours that are over, unless a freedom is at stake."""
    return standards_broken(m) and (not m.briefly_held or (freedom(m) and not m.held))


def freedom(m: Matter) -> bool:
    """Whether speech, assembly, association or religion is what it is about."""
    return m.yes("expression_related", "assembly_related", "association_related", "religion_related")


def urgent(m: Matter) -> bool:
    """Whether life or health of somebody held is at stake, on what was told."""
    return m.held and m.yes("ill_treated", "seriously_ill", "medical_care_refused")


WGAD_URGENT = Step(
    id="wgad_urgent",
    title=Text("Cân nhắc thư khẩn ra nước ngoài", "Consider an urgent letter abroad"),
    where=Text(
        "Khi sức khỏe hoặc tính mạng bị đe dọa. Đọc rủi ro trước.",
        "When health or life is at risk. Read the risks first.",
    ),
    who=UN_WHO,
    to=UN_TO,
    fits=lambda m: urgent(m) and standards_broken(m),
    urgency=always("consider"),
    do=(AGREED,),
    expect=(
        Text(
            "Nhóm chuyên gia viết cho Chính phủ. Ý kiến của họ không tự làm ai được thả.",
            "The experts write to the Government. Their opinion frees no one by itself.",
        ),
    ),
    papers=("D12b", "D12a"),
    risks=UN_RISKS,
    refused=(
        Text(
            "Không có trả lời: gửi thêm tin mới. Các bước trong nước vẫn làm song song.",
            "No answer: send what is new. The steps at home go on beside it.",
        ),
    ),
    quiet=QUIETER,
    named=True,
    standards=CATEGORIES,
    needs=("international",),
)
WGAD_REGULAR = Step(
    id="wgad_regular",
    title=Text("Cân nhắc đơn gửi chuyên gia quốc tế", "Consider a petition to international experts"),
    where=Text("Không gấp. Đọc rủi ro trước.", "Not urgent. Read the risks first."),
    who=UN_WHO,
    to=UN_TO,
    fits=abroad_fits,
    urgency=always("consider"),
    do=(
        AGREED,
        Text(
            "Viết bằng tiếng Anh, Pháp hoặc Tây Ban Nha theo mẫu câu hỏi.",
            "Write in English, French or Spanish, following the questionnaire.",
        ),
    ),
    expect=(
        Text(
            "Chính phủ có 60 ngày để trả lời, rồi có ý kiến của nhóm chuyên gia. Việc này mất nhiều tháng.",
            "The Government has 60 days to reply, then the group gives its opinion. It takes many months.",
        ),
    ),
    papers=("D12a",),
    risks=UN_RISKS,
    refused=(
        Text(
            "Không có trả lời: gửi thêm tin mới. Các bước trong nước vẫn làm song song.",
            "No answer: send what is new. The steps at home go on beside it.",
        ),
    ),
    quiet=QUIETER,
    named=True,
    standards=CATEGORIES,
    needs=("international",),
)
