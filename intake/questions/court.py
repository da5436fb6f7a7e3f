"""The trial, the judgment and the appeal. Dates only."""

from __future__ import annotations

from intake.question import Question
from intake.questions import branches as b
from intake.questions.wording import NOT_YET, ask, same, t

FILE_TO_COURT = Question(
    "case_file_to_court_at",
    "when",
    same("Tòa án nhận hồ sơ ngày nào?", "On which day did the court receive the file?"),
    t("Tòa án nhận hồ sơ", "File received by the court"),
    (
        t(
            "Từ ngày này Tòa án có từ 30 ngày đến 3 tháng, tùy tội, để chuẩn bị xử (Điều 277).",
            "From this day the court has 30 days to 3 months, depending on the offence, to prepare the trial "
            "(Article 277).",
        ),
        t("Lấy ngày ghi trên giấy báo của Tòa án cũng được.", "The day on the court’s notice will do."),
    ),
    asked_if=b.from_stage("trial", "appeal"),
)

TRIAL_DECISION_AT = Question(
    "trial_decision_at",
    "when",
    same("Quyết định đưa vụ án ra xét xử ghi ngày nào?", "What is the date of the decision to hold the trial?"),
    t("Quyết định đưa ra xét xử", "Decision to hold the trial"),
    (
        t(
            "Phiên tòa phải mở trong 15 ngày, tính từ quyết định này; có lý do đặc biệt thì 30 ngày (Điều 277).",
            "The trial must open within 15 days of this decision, or 30 where something prevents it (Article 277).",
        ),
        t(
            "Quyết định này được giao cho bị cáo (người sắp ra tòa) và luật sư.",
            "It is served on the defendant and on counsel.",
        ),
    ),
    asked_if=b.from_stage("trial", "trial"),
    not_yet=NOT_YET,
)

TRIAL_EXTENDED = Question(
    "trial_extended_days",
    "number",
    same(
        "Tòa án đã kéo dài thời gian chuẩn bị xử thêm bao nhiêu ngày?",
        "By how many days did the court extend its time to prepare the trial?",
    ),
    t("Số ngày Tòa án kéo dài", "Days added at the court"),
    (
        t(
            "Vụ phức tạp thì Chánh án được kéo dài nhiều nhất 15 ngày hoặc 30 ngày, tùy tội (Điều 277).",
            "In a complex case the chief judge may add 15 or 30 days at most, depending on the offence (Article 277).",
        ),
        t("Không kéo dài thì ghi 0.", "Write 0 if it did not."),
    ),
    asked_if=b.all_of(b.from_stage("trial", "trial"), b.told("case_file_to_court_at")),
    minimum=0,
    maximum=60,
)

TRIAL_AT = Question(
    "trial_at",
    "when",
    same("Phiên tòa đầu tiên mở ngày nào?", "On which day did the first trial open?"),
    t("Phiên tòa mở ngày", "Trial opened"),
    (
        t(
            "Cần ngày này để biết Tòa án có mở phiên tòa đúng hạn 15 ngày không (Điều 277).",
            "This shows whether the court kept to the 15 days for opening the trial (Article 277).",
        ),
        t("Phiên tòa kéo dài nhiều ngày thì ghi ngày đầu.", "If it lasted several days, give the first."),
    ),
    asked_if=b.from_stage("trial", "appeal"),
    not_yet=NOT_YET,
)

JUDGMENT_AT = Question(
    "judgment_at",
    "when",
    same("Tòa tuyên án lần đầu ngày nào?", "On which day was the first judgment given?"),
    t("Ngày tuyên án", "Judgment given"),
    (
        t(
            "Hạn kháng cáo (xin xử lại) là 15 ngày, tính từ ngày tuyên án (Điều 333).",
            "An appeal must be filed within 15 days of the judgment (Article 333).",
        ),
        t("Ngày này in ở trang đầu bản án.", "The day stands on the first page of the judgment."),
    ),
    asked_if=b.from_stage("trial", "serving"),
    not_yet=NOT_YET,
)

PRESENT = Question(
    "present_at_judgment",
    "yes_no",
    ask(
        "{S} có mặt lúc tuyên án không?",
        "{was} {S} present when judgment was given?",
        self=("Bạn có mặt lúc tuyên án không?", "Were you present when judgment was given?"),
    ),
    t("Có mặt lúc tuyên án", "Present at the judgment"),
    (
        t(
            "Vắng mặt thì 15 ngày kháng cáo (xin xử lại) tính từ ngày nhận được bản án, hoặc ngày bản án được dán "
            "công khai (Điều 333).",
            "For someone absent the 15 days run from receiving the judgment, or from its being posted up (Article "
            "333).",
        ),
        t("Có mặt qua màn hình cũng là có mặt.", "Present by video counts as present."),
    ),
    asked_if=b.from_stage("appeal", "appeal"),
)

JUDGMENT_SERVED_AT = Question(
    "judgment_served_at",
    "when",
    ask("{S} nhận được bản án ngày nào?", "On which day was the judgment handed to {S}?", unseen=True),
    t("Nhận bản án", "Judgment received"),
    (
        t(
            "Với người vắng mặt lúc tuyên án, hạn 15 ngày để kháng cáo (xin xử lại) tính từ ngày này.",
            "For someone absent at the judgment, the 15 days to appeal run from here.",
        ),
        t("Nhớ gần đúng thì chọn “Chỉ biết trong khoảng”.", "If only roughly known, give two days it lies between."),
    ),
    asked_if=b.all_of(b.from_stage("appeal", "appeal"), b.no(b.answer("present_at_judgment", True))),
    not_yet=t("Chưa nhận được", "Not received so far"),
)

APPEALED_AT = Question(
    "appealed_at",
    "when",
    same(
        "Đã kháng cáo (xin xử lại) chưa, nếu có thì ngày nào?",
        "Has an appeal been filed and, if so, on which day?",
    ),
    t("Ngày kháng cáo", "Appeal filed"),
    (
        t(
            "Gửi bưu điện thì tính ngày đóng dấu. Nộp qua nơi giam giữ thì tính ngày người đứng đầu nơi đó nhận "
            "(Điều 333).",
            "By post, the postmark counts; through the facility, the day its head received it (Article 333).",
        ),
        t(
            "Chưa kháng cáo thì chọn “Chưa”. Hạn còn lại sẽ được tính.",
            "If none was filed, choose “No”; the time left is counted.",
        ),
    ),
    asked_if=b.from_stage("appeal", "appeal"),
    not_yet=NOT_YET,
)

APPEAL_FILE_AT = Question(
    "appeal_file_received_at",
    "when",
    same("Tòa án cấp trên nhận hồ sơ ngày nào?", "On which day did the appeal court receive the file?"),
    t("Tòa cấp trên nhận hồ sơ", "File at the appeal court"),
    (
        t(
            "Từ ngày này Tòa án cấp trên có 60 ngày hoặc 90 ngày để mở phiên tòa xử lại (Điều 346).",
            "From this day the appeal court has 60 or 90 days to hold the appeal trial (Article 346).",
        ),
        t(
            "Thường có giấy báo của Tòa án. Không có thì bỏ qua.",
            "The court usually sends a notice. Skip this without one.",
        ),
    ),
    asked_if=b.all_of(b.from_stage("appeal", "appeal"), b.told("appealed_at")),
)

APPEAL_HEARING_AT = Question(
    "appeal_hearing_at",
    "when",
    same("Phiên tòa phúc thẩm (xử lại) mở ngày nào?", "On which day did the appeal trial open?"),
    t("Phiên tòa phúc thẩm mở ngày", "Appeal trial opened"),
    (
        t(
            "Hạn 60 ngày hoặc 90 ngày là hạn để mở phiên tòa, không phải hạn để tuyên án (Điều 346).",
            "The 60 or 90 days are the time to open the trial, not to give judgment (Article 346).",
        ),
        t("Phiên tòa kéo dài nhiều ngày thì ghi ngày đầu.", "If it lasted several days, give the first."),
    ),
    asked_if=b.all_of(b.from_stage("appeal", "appeal"), b.told("appeal_file_received_at")),
    not_yet=NOT_YET,
)

APPEAL_JUDGMENT_AT = Question(
    "appeal_judgment_at",
    "when",
    same("Bản án phúc thẩm (xử lại) tuyên ngày nào?", "On which day was the appeal judgment given?"),
    t("Bản án phúc thẩm", "Appeal judgment"),
    (
        t(
            "Bản án phúc thẩm có hiệu lực ngay ngày tuyên. Sau đó chỉ còn cách đề nghị xem lại.",
            "An appeal judgment is in force the same day. After it one can only ask for a review.",
        ),
        t("Chưa xử thì chọn “Chưa”.", "If it was not heard so far, choose “No”."),
    ),
    asked_if=b.all_of(b.from_stage("appeal", "serving"), b.no(b.answer("appealed_at", False))),
    not_yet=NOT_YET,
)
