"""Part 2: which papers were shown, what was said, who was there. Each ground of arrest has its own few questions."""

from __future__ import annotations

from intake.question import Question, Section
from intake.questions import branches as b
from intake.questions.administrative import (
    ADMINISTRATIVE_DECISION,
    ADMINISTRATIVE_EXTENDED,
    ADMINISTRATIVE_GROUND,
    REMOTE_AREA,
)
from intake.questions.arrest_order import ORDER_APPROVED, ORDER_COPY_GIVEN, ORDER_ISSUED_BY, ORDER_READ_OUT, ORDER_SHOWN
from intake.questions.formalities import (
    MINUTES_MADE,
    REASONS_TOLD,
    RIGHTS_TOLD,
    WITNESS_COMMUNE,
    WITNESS_ORGANISATION,
    WITNESS_OTHER,
)
from intake.questions.wording import ask, pick, same, t

FREE_TO_LEAVE = Question(
    "free_to_leave",
    "yes_no",
    ask(
        "Lúc ở nơi bị gọi đến, {S} có tự ra về được không?",
        "While at the place of the call, could {S} leave when {they} wanted to?",
        unseen=True,
    ),
    t("Có tự ra về được không", "Could leave freely"),
    (
        t(
            "Giấy mời và giấy triệu tập chỉ gọi người đến làm việc. Muốn về mà không cho về thì đã là bị giữ, và hạn "
            "12 giờ bắt đầu tính.",
            "An invitation or a summons only calls someone to a meeting. Not being let go means being held, and the "
            "limit of 12 hours starts.",
        ),
        t(
            "Không ai cấm nhưng không dám về thì chọn “Tôi không biết”.",
            "If nobody forbade it but leaving did not feel possible, choose “I don’t know”.",
        ),
    ),
    asked_if=b.all_of(b.called_in, b.no(b.answer("still_held", True))),
)

CASE_OPENED = Question(
    "case_opened",
    "yes_no",
    ask(
        "Giấy triệu tập có ghi {S} tham gia vụ án nào đã khởi tố không?",
        "Does the summons say that {S} {has} a part in a case already opened?",
        lawyer=(
            "Có vụ án nào đã khởi tố mà thân chủ tham gia không?",
            "Is there a case already opened in which your client takes part?",
        ),
    ),
    t("Có vụ án đã khởi tố không", "A case already opened"),
    (
        t(
            "Giấy triệu tập gọi người tham gia một vụ án đã khởi tố, tức là đã mở vụ án (Điều 182, 185). Chưa có vụ "
            "án thì không ai buộc phải đến.",
            "A summons calls those who take part in a case that has been opened (Articles 182 and 185). Without a "
            "case, nobody has to come.",
        ),
        t("Không còn giấy trong tay thì chọn “Tôi không biết”.", "If the paper is not at hand, choose “I don’t know”."),
    ),
    hint=same(
        "Xem dòng ghi lý do, thường có chữ “vụ án” và số, ngày của quyết định khởi tố.",
        "Look at the line with the reason: it often names the case, with the number and day of the decision opening "
        "it.",
    ),
    asked_if=b.answer("arrest_basis", "summons"),
)

EMERGENCY_GROUND = Question(
    "emergency_ground",
    "choice",
    same("Lệnh giữ khẩn cấp ghi lý do nào?", "Which ground does the emergency order state?"),
    t("Lý do giữ khẩn cấp", "Ground of the emergency"),
    (
        t(
            "Luật chỉ có ba lý do để giữ khẩn cấp (khoản 1 Điều 110). Lý do thứ nhất chỉ dùng cho tội rất nghiêm "
            "trọng hoặc đặc biệt nghiêm trọng.",
            "The law knows only three grounds (clause 1, Article 110). The first is only for very or exceptionally "
            "serious crimes.",
        ),
        t("Chọn lý do gần nhất với lời họ nói.", "Choose what comes closest to what they said."),
    ),
    hint=same("Xem phần lý do ở giữa lệnh giữ người.", "Look at the reasons, in the middle of the order."),
    choices=(
        pick("about_to_commit_crime", "Cho rằng đang chuẩn bị phạm một tội nặng", "Said to be preparing a grave crime"),
        pick(
            "identified_by_witness",
            "Có người nói tận mắt thấy, cần ngăn bỏ trốn",
            "Someone says they saw it; escape to be prevented",
        ),
        pick(
            "traces_found",
            "Thấy dấu vết trên người, ở nhà, nơi làm việc hoặc xe",
            "Traces on the person, at home, at work or in a vehicle",
        ),
        pick("none_stated", "Không nói gì", "Nothing was stated"),
    ),
    asked_if=b.emergency,
)

SECTION = Section(
    "papers",
    t("Giấy tờ và lời nói lúc đó", "Papers and words at the time"),
    (
        FREE_TO_LEAVE, CASE_OPENED, ORDER_SHOWN, ORDER_READ_OUT, ORDER_COPY_GIVEN, ORDER_ISSUED_BY, ORDER_APPROVED,
        EMERGENCY_GROUND, ADMINISTRATIVE_DECISION, ADMINISTRATIVE_GROUND, ADMINISTRATIVE_EXTENDED, REMOTE_AREA,
        REASONS_TOLD, RIGHTS_TOLD, MINUTES_MADE, WITNESS_COMMUNE, WITNESS_ORGANISATION, WITNESS_OTHER,
    ),
)  # fmt: skip
