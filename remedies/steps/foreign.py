"""Steps outside Viet Nam beside the Working Group: other experts, offices of the United Nations.

Boundary: declarations only; names of bodies, never a telephone number or an address: those are looked up on the body's
own page. Nothing here binds as a court does. Sources: the rows of data/parameters/steps_international.yaml.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.abroad import AGREED, UN_RISKS, UN_WHO, abroad_fits, urgent
from remedies.steps.step import Step, always

LATER = Text("Không gấp. Đọc rủi ro trước.", "Not urgent. Read the risks first.")
DECLINED = (
    Text(
        "Không được nhận hoặc không ai trả lời: không phải giải thích. Các bước trong nước vẫn như cũ.",
        "Declined or unanswered: nothing need be explained. The steps at home stay as they are.",
    ),
)
LESS = (
    Text("Chờ: bước này không có hạn cuối, gửi sau vẫn được.", "Wait: there is no last day, it can be sent later."),
    Text(
        "Làm lặng lẽ: yêu cầu không nêu tên, không công bố, hoặc để luật sư, tổ chức tin được gửi thay.",
        "Quietly: ask that no name be given or published, or let counsel or a trusted organisation send it.",
    ),
)


SPECIAL_PROCEDURES = Step(
    id="special_procedures",
    title=Text("Cân nhắc thư gửi chuyên gia độc lập", "Consider a letter to independent experts"),
    where=LATER,
    who=UN_WHO,
    to=Text(
        "Chuyên gia độc lập của Liên Hợp Quốc: về người bảo vệ nhân quyền, tự do biểu đạt, chống tra tấn, thẩm phán và "
        "luật sư.",
        "Independent UN experts: on human rights defenders, expression, torture, judges and lawyers.",
    ),
    fits=abroad_fits,
    urgency=always("consider"),
    do=(
        AGREED,
        Text(
            "Điền mẫu chung trên trang chính thức: ai, ở đâu, lúc nào, việc gì, ai làm.",
            "Fill in the common form on the official site: who, where, when, what, by whom.",
        ),
        Text(
            "Ghi rõ người bị giữ có đồng ý nêu tên không, điều gì không được chuyển đi.",
            "Say whether the person agrees to be named and what must not be passed on.",
        ),
    ),
    expect=(
        Text(
            "Thư gửi Chính phủ được giữ kín 60 ngày, rồi công bố. Thư không buộc ai phải làm gì.",
            "The letter to the Government stays confidential for 60 days, then is published. It binds nobody.",
        ),
        Text(
            "Không được giấu tên người gửi, nhưng tên đó được giữ kín.",
            "The sender may not be anonymous, but is kept confidential.",
        ),
    ),
    risks=UN_RISKS,
    papers=("D12b",),
    papers_if=lambda m, paper: urgent(m),
    refused=(
        Text(
            "Không có hồi âm là thường gặp. Có thể gửi thêm tin mới, hoặc gửi nhóm về giam giữ tùy tiện.",
            "No reply is common. News may be added, or the Working Group may be asked.",
        ),
    ),
    then=("wgad_regular",),
    quiet=LESS,
    named=True,
    standards=("iccpr_19_expression", "iccpr_21_assembly", "iccpr_22_association", "iccpr_7_ill_treatment"),
    needs=("international",),
)
OFFICES = Step(
    id="un_offices",
    title=Text("Cân nhắc hỏi văn phòng Liên Hợp Quốc", "Consider asking a United Nations office"),
    where=LATER,
    who=UN_WHO,
    to=Text(
        "Văn phòng nhân quyền (OHCHR) ở Bangkok, phụ trách cả Việt Nam; văn phòng UNDP và ILO ở Hà Nội.",
        "The human rights office (OHCHR) in Bangkok, which covers Viet Nam; UNDP and the ILO in Ha Noi.",
    ),
    fits=abroad_fits,
    urgency=always("consider"),
    do=(
        Text(
            "Hỏi cách dùng các cơ chế, không kể hết vụ việc ngay. Lấy địa chỉ trên trang chính thức.",
            "Ask how the mechanisms work, not the whole story at once. Take the address from the official site.",
        ),
        Text(
            "UNDP làm chương trình với cơ quan nhà nước: đừng kể chi tiết vụ việc ở đó.",
            "UNDP runs programmes with State bodies: leave details of the case out.",
        ),
    ),
    expect=(
        Text(
            "Không thấy nguồn nào nói các văn phòng này nhận giúp từng vụ. Vụ cụ thể thì viết cho chuyên gia.",
            "No source says that these offices take single cases. For a case, write to the experts.",
        ),
    ),
    risks=UN_RISKS,
    then=("special_procedures",),
    refused=DECLINED,
    quiet=LESS,
    needs=("international",),
)
