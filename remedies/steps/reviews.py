"""Steps that add to what the world reviews: the periodic review of a State, complaints of workers' bodies.

Boundary: declarations only; none of them frees a person. Sources: the rows of data/parameters/steps_international.yaml.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.abroad import AGREED, UN_RISKS, abroad_fits
from remedies.steps.foreign import DECLINED, LATER, LESS
from remedies.steps.step import Step, always

UPR = Step(
    id="upr_report",
    title=Text("Cân nhắc góp vào báo cáo nhân quyền", "Consider adding to a human rights report"),
    where=LATER,
    who=Text(
        "Tổ chức xã hội viết; người bị giữ hoặc gia đình cho thông tin.",
        "An organisation writes; the person or family give the facts.",
    ),
    to=Text(
        "Tổ chức đang viết báo cáo riêng gửi Liên Hợp Quốc.",
        "An organisation that writes its own report to the United Nations.",
    ),
    fits=abroad_fits,
    urgency=always("consider"),
    do=(
        Text(
            "Lịch: Việt Nam được rà soát ngày 07/05/2024. Lần sau khoảng năm 2029, ngày chính xác chưa có.",
            "Calendar: Viet Nam was reviewed on 7 May 2024. The next is about 2029; the exact date is not known.",
        ),
        Text(
            "Báo cáo gửi trước khoảng 6 đến 8 tháng: nên liên hệ từ năm 2028. Giữa kỳ (2026-2027) là tự nguyện.",
            "Reports go in 6 to 8 months before: get in touch from 2028. The mid-term (2026-27) is voluntary.",
        ),
        Text(
            "Thỏa thuận bằng chữ: dùng điều gì, có nêu tên không, ai được đọc trước.",
            "Agree in writing what is used, whether a name is given, who reads it first.",
        ),
    ),
    expect=(
        Text(
            "Đây không phải là cách giúp riêng một người. Nó cho thấy việc này không phải chuyện lẻ.",
            "It is no remedy for one person. It shows that the case does not stand alone.",
        ),
    ),
    risks=UN_RISKS,
    refused=DECLINED,
    quiet=LESS,
    named=True,
    needs=("international",),
)
ILO = Step(
    id="ilo",
    title=Text("Cân nhắc đơn qua tổ chức người lao động", "Consider a complaint through a workers' body"),
    where=LATER,
    who=Text(
        "Tổ chức của người lao động. Cá nhân không tự nộp được.", "A workers' organisation. A person alone cannot file."
    ),
    to=Text(
        "Ủy ban Tự do Hiệp hội của Tổ chức Lao động Quốc tế (ILO).",
        "The Committee on Freedom of Association of the ILO.",
    ),
    fits=lambda m: m.yes("association_related") and abroad_fits(m),
    urgency=always("consider"),
    do=(
        Text(
            "Khi việc bắt liên quan đến hoạt động công đoàn, đình công, bảo vệ người lao động.",
            "For an arrest over union work, a strike, or the defence of workers.",
        ),
        Text(
            "Nhờ một tổ chức công đoàn, kể cả công đoàn quốc tế, đứng đơn.",
            "Ask a union, an international one too, to be the complainant.",
        ),
        AGREED,
    ),
    expect=(
        Text(
            "Mất chín tháng hoặc hơn. Chính phủ được hỏi ý kiến. Không cần Chính phủ đồng ý trước.",
            "It takes nine months or more. The Government is heard; its consent is not needed.",
        ),
    ),
    risks=UN_RISKS,
    refused=DECLINED,
    quiet=LESS,
    named=True,
    standards=("iccpr_22_association",),
    needs=("international",),
)
