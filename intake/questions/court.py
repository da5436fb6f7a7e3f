"""The later steps: the file at the procuracy, the court, the judgment, the appeal, the outcome. Dates only."""

from __future__ import annotations

from intake.question import Field, Question
from intake.questions import branches as b
from intake.questions.wording import NOT_YET, ask, pick, same, t

FILE_TO_PROCURACY = Question(
    "case_file_to_procuracy_at",
    "when",
    same("Hồ sơ được chuyển sang Viện kiểm sát ngày nào?", "On which day did the file go to the procuracy?"),
    t("Hồ sơ sang Viện kiểm sát", "File to the procuracy"),
    (
        t(
            "Viện kiểm sát có 20 ngày hoặc 30 ngày, tùy tội, để quyết định có đưa ra tòa không (Điều 240).",
            "The procuracy has 20 or 30 days, depending on the offence, to decide on a trial (Article 240).",
        ),
        t("Lấy ngày ghi trên bản kết luận điều tra cũng được.", "The day on the investigation conclusion will do."),
    ),
    hint=same(
        "Ngày ghi ở bản kết luận điều tra hoặc biên bản giao hồ sơ.",
        "On the investigation conclusion, or the record of handing over the file.",
    ),
    asked_if=b.from_stage("prosecution", "trial"),
)

INDICTED_AT = Question(
    "indicted_at",
    "when",
    same("Cáo trạng (giấy đưa ra tòa) ghi ngày nào?", "What is the date of the indictment?"),
    t("Ngày cáo trạng", "Indictment"),
    (
        t(
            "Hết 20 ngày hoặc 30 ngày mà chưa có cáo trạng thì Viện kiểm sát phải có quyết định kéo dài (Điều 240).",
            "Without an indictment after 20 or 30 days the procuracy needs an extension (Article 240).",
        ),
        t("Chưa nhận được giấy thì chọn “Tôi không biết”.", "If no paper has come, choose “I don’t know”."),
    ),
    asked_if=b.from_stage("prosecution", "trial"),
    not_yet=NOT_YET,
)

PROSECUTION_EXTENDED = Question(
    "prosecution_extended_days",
    "number",
    same("Viện kiểm sát đã kéo dài thêm bao nhiêu ngày?", "By how many days did the procuracy extend its time?"),
    t("Số ngày Viện kiểm sát kéo dài", "Days added at the procuracy"),
    (
        t(
            "Luật cho kéo dài nhiều nhất 10 ngày, 15 ngày hoặc 30 ngày, tùy tội (Điều 240).",
            "At most 10, 15 or 30 days, depending on the offence (Article 240).",
        ),
        t("Không kéo dài thì ghi 0.", "Write 0 if it did not."),
    ),
    asked_if=b.from_stage("prosecution", "prosecution"),
    minimum=0,
    maximum=60,
)

RETURNS = Question(
    "returns",
    "rows",
    same(
        "Hồ sơ có lần nào bị trả lại để điều tra thêm không?", "Was the file ever returned for further investigation?"
    ),
    t("Hồ sơ bị trả lại", "File returned"),
    (
        t(
            "Mỗi lần trả hồ sơ, hạn được tính lại: điều tra thêm không quá 2 tháng nếu Viện kiểm sát trả, 1 tháng "
            "nếu Tòa án trả (Điều 174).",
            "Each return starts new limits: 2 months at most if returned by the procuracy, 1 month if by the court "
            "(Article 174).",
        ),
        t("Chỉ biết ai trả mà không rõ ngày cũng được.", "Who returned it, without the day, is fine."),
    ),
    fields=(
        Field(
            "by",
            "choice",
            t("Ai trả", "Returned by"),
            choices=(
                pick("procuracy", "Viện kiểm sát", "The procuracy"),
                pick("court", "Tòa án", "The court"),
            ),
        ),
        Field("at", "day", t("Ngày trả", "On")),
        Field("received_at", "day", t("Ngày công an nhận lại, nếu biết", "Back with the police on, if known")),
    ),
    asked_if=b.from_stage("prosecution", "trial"),
    none_label=t("Không có lần nào", "Never"),
)

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
    same("Nhận được bản án ngày nào?", "On which day was the judgment received?"),
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
    same("Đã kháng cáo (xin xử lại) ngày nào?", "On which day was the appeal filed?"),
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

AT_LIBERTY = Question(
    "at_liberty",
    "rows",
    ask(
        "Từ lúc bị đưa đi lần đầu, {S} có lúc nào được về không?",
        "Since first being taken, {was} {S} ever let go for a time?",
    ),
    t("Những lúc được về", "Times at liberty"),
    (
        t(
            "Những ngày được về không tính vào thời gian bị giam. Nếu không ghi, mọi ngày được tính là liền nhau.",
            "Days at liberty do not count as detention. Left out, all days are taken as one stretch.",
        ),
        t("Ngày gần đúng là đủ.", "Rough days are enough."),
    ),
    fields=(
        Field("from", "day", t("Được về từ ngày", "Let go on")),
        Field("to", "day", t("Bị bắt lại ngày", "Taken again on")),
    ),
    asked_if=b.detained,
    none_label=t("Không, bị giữ liền một mạch", "No, held all the time"),
)

RESUMED = Question(
    "investigation_resumed_at",
    "when",
    same(
        "Vụ án có bị dừng rồi điều tra lại không, từ ngày nào?",
        "Was the case stopped and the investigation taken up again, and from which day?",
    ),
    t("Điều tra lại sau khi dừng", "Investigation resumed"),
    (
        t(
            "Điều tra lại có thời hạn riêng; việc giữ người không dài hơn thời hạn đó (Điều 174).",
            "A resumed investigation has a term of its own, and detention may not outlast it (Article 174).",
        ),
        t(
            "Ngày ghi trên quyết định phục hồi điều tra. Không có giấy thì nhớ gần đúng là đủ.",
            "The day on the decision to resume. Without the paper a rough day is enough.",
        ),
    ),
    asked_if=b.all_of(b.detained, b.told("at_liberty")),
    not_yet=t("Không, vụ án không bị dừng", "No, it was not stopped"),
)

OUTCOME = Question(
    "outcome",
    "choice",
    same("Kết quả ghi trên giấy là gì?", "Which outcome does the paper state?"),
    t("Kết quả", "Outcome"),
    (
        t(
            "Có kết quả cho quyền đòi Nhà nước bồi thường, trong 3 năm. Có kết quả buộc phải thả ngay tại Tòa (Điều "
            "328).",
            "Some outcomes open a claim for State compensation, for 3 years. Some mean release in court, at once "
            "(Article 328).",
        ),
        t(
            "Chọn theo chữ trên giấy. “Đình chỉ” là dừng hẳn, “tạm đình chỉ” là tạm dừng.",
            "Go by the paper: “đình chỉ” means ended, “tạm đình chỉ” means paused.",
        ),
    ),
    choices=(
        pick("none", "Chưa có giấy nào", "No paper so far"),
        pick("released_without_charge", "Được thả, không bị nêu tội danh", "Released without charge"),
        pick("case_dropped", "Đình chỉ (dừng hẳn)", "Case ended for good (đình chỉ)"),
        pick("case_suspended", "Tạm đình chỉ (tạm dừng)", "Case paused (tạm đình chỉ)"),
        pick("acquitted", "Tòa tuyên vô tội", "Acquitted"),
        pick("exempted", "Miễn trách nhiệm hình sự hoặc miễn hình phạt", "Exempted from liability or punishment"),
        pick(
            "non_custodial",
            "Phạt tiền, cảnh cáo hoặc cải tạo không giam giữ",
            "A fine, a warning or non-custodial reform",
        ),
        pick("suspended_sentence", "Án treo", "A suspended sentence"),
        pick("convicted", "Án tù", "A prison sentence"),
    ),
    asked_if=b.over,
)

OUTCOME_GROUND = Question(
    "outcome_ground",
    "choice",
    same("Giấy đó nêu lý do nào?", "Which reason does that paper give?"),
    t("Lý do ghi trên giấy kết thúc", "Reason in the closing paper"),
    (
        t(
            "Nhà nước chỉ bồi thường khi giấy ghi một số lý do, như không có việc phạm tội hoặc không chứng minh được.",
            "The State compensates only for some reasons, such as no crime or nothing proven.",
        ),
        t("Chọn theo chữ trên giấy.", "Go by the words of the paper."),
    ),
    choices=(
        pick("no_breach", "Không làm gì trái luật", "No breach of the law"),
        pick("no_event", "Không có việc phạm tội", "No crime happened"),
        pick("no_offence", "Hành vi không phải là tội", "The act is no crime"),
        pick("not_proven", "Hết hạn điều tra mà không chứng minh được", "Time to investigate over, nothing proven"),
        pick("request_withdrawn", "Người bị hại rút yêu cầu", "The person harmed withdrew the request"),
        pick("law_changed", "Luật mới không coi là tội nữa", "A new law no longer makes it a crime"),
        pick("other", "Lý do khác", "Another reason"),
    ),
    asked_if=b.ended_early,
)

SENTENCE = Question(
    "sentence_months",
    "number",
    same("Mức án tù là bao nhiêu tháng?", "How many months is the prison sentence?"),
    t("Mức án, tính bằng tháng", "Sentence in months"),
    (
        t(
            "Mỗi ngày bị giữ được trừ 1 ngày tù. Giam đủ mức án rồi thì phải thả.",
            "Each day held takes 1 day off the sentence. Once it is served in full, the person must be freed.",
        ),
        t("Một năm tính là 12 tháng.", "Count a year as 12 months."),
    ),
    asked_if=b.sentenced,
    minimum=0,
    maximum=1200,
)

OUTCOME_DECISION_AT = Question(
    "outcome_decision_at",
    "when",
    same("Giấy đó ghi ngày nào?", "What is the date of that paper?"),
    t("Ngày trên giấy kết thúc", "Date of the closing paper"),
    (
        t(
            "Đây là giấy làm căn cứ để đòi bồi thường. Đơn phải ghi đúng số và ngày của giấy.",
            "This paper is what a claim for compensation rests on. The claim names its number and date.",
        ),
        t("Không có trong tay thì chọn “Tôi không biết”.", "If it is not at hand, choose “I don’t know”."),
    ),
    asked_if=b.ended_well,
)

OUTCOME_RECEIVED_AT = Question(
    "outcome_document_received_at",
    "when",
    same("Nhận được giấy đó ngày nào?", "On which day was that paper received?"),
    t("Ngày nhận giấy kết thúc", "Closing paper received"),
    (
        t(
            "Hạn 3 năm để đòi Nhà nước bồi thường tính từ ngày nhận được giấy.",
            "The 3 years to claim State compensation run from its receipt.",
        ),
        t(
            "Nhớ gần đúng là đủ; hạn an toàn sẽ lấy ngày sớm nhất.",
            "A rough day is enough; the safe limit takes the earliest.",
        ),
    ),
    asked_if=b.ended_well,
    not_yet=t("Chưa nhận được", "Not received so far"),
)

LATER = (
    AT_LIBERTY, RESUMED, FILE_TO_PROCURACY, INDICTED_AT, PROSECUTION_EXTENDED, RETURNS, FILE_TO_COURT,
    TRIAL_DECISION_AT, TRIAL_AT, JUDGMENT_AT, PRESENT, JUDGMENT_SERVED_AT, APPEALED_AT, APPEAL_FILE_AT,
    APPEAL_HEARING_AT, APPEAL_JUDGMENT_AT, OUTCOME, OUTCOME_GROUND, SENTENCE, OUTCOME_DECISION_AT, OUTCOME_RECEIVED_AT,
)  # fmt: skip
