"""How the case ended, for which reason, and since when that is known."""

from __future__ import annotations

from intake.question import Question
from intake.questions import branches as b
from intake.questions.wording import pick, same, t

OUTCOME = Question(
    "outcome",
    "choice",
    same(
        "Bản án hoặc giấy kết thúc vụ việc ghi kết quả gì?",
        "Which outcome does the judgment or the closing paper state?",
    ),
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
