"""Part 6: when the news came, which decisions were received, which papers were sent."""

from __future__ import annotations

from intake.question import Field, Question, Section
from intake.questions import branches as b
from intake.questions.sent import SENT
from intake.questions.wording import ask, pick, same, t

LEARNED_AT = Question(
    "learned_at",
    "when",
    ask(
        "Bạn biết tin {S} bị đưa đi từ lúc nào?",
        "When did you learn that {S} {was} taken?",
    ),
    t("Biết tin lúc nào", "Learned of it"),
    (
        t(
            "Hạn khiếu nại là 15 ngày, tính từ ngày nhận được quyết định hoặc ngày biết việc bắt, giữ (Điều 471).",
            "A complaint must be filed within 15 days of receiving the decision or learning of the arrest (Article "
            "471).",
        ),
        t(
            "Biết qua ai cũng được. Để an toàn, nộp đơn sớm, tính từ ngày bị đưa đi.",
            "However the news came. To be safe, file early, counting from the day of the arrest.",
        ),
    ),
    asked_if=b.all_of(b.answer("respondent", "family"), b.no(b.free)),
)

DECISIONS = Question(
    "decisions",
    "rows",
    same(
        "Đã nhận quyết định nào mà bạn muốn khiếu nại không?",
        "Have decisions been received that you may want to challenge?",
    ),
    t("Quyết định đã nhận", "Decisions received"),
    (
        t(
            "Mỗi quyết định có hạn khiếu nại riêng: 15 ngày trong vụ án hình sự (Điều 471), 90 ngày với quyết định "
            "hành chính.",
            "Each decision has its own time limit: 15 days in a criminal case (Article 471), 90 days for an "
            "administrative decision.",
        ),
        t(
            "Ghi quyết định quan trọng nhất trước. Không cần ghi hết.",
            "Start with the most important one. Not all are needed.",
        ),
    ),
    hint=same(
        "Ví dụ: quyết định phạt, quyết định giữ thêm ngày, giấy từ chối luật sư.",
        "For example: a fine, an extension, a refusal of counsel.",
    ),
    fields=(
        Field(
            "kind",
            "choice",
            t("Loại", "Kind"),
            choices=(
                pick(
                    "procedural_decision",
                    "Quyết định hoặc lệnh trong vụ án hình sự",
                    "A decision or order in a criminal case",
                ),
                pick("procedural_act", "Việc làm trong vụ án hình sự", "Something done in a criminal case"),
                pick("administrative_decision", "Quyết định hành chính", "An administrative decision"),
                pick("administrative_act", "Việc làm hành chính", "Something done as administration"),
            ),
        ),
        Field(
            "by",
            "choice",
            t("Nơi ra quyết định", "Made by"),
            choices=(
                pick("investigation_agency", "Cơ quan điều tra, công an", "Investigators, police"),
                pick("procuracy", "Viện kiểm sát", "The procuracy"),
                pick("court", "Tòa án", "A court"),
                pick("facility", "Nơi giam giữ", "The place of holding"),
                pick("committee", "Ủy ban nhân dân", "A People’s Committee"),
            ),
        ),
        Field("at", "day", t("Ngày trên giấy", "Date on the paper")),
        Field("received_at", "day", t("Ngày nhận được", "Received on")),
    ),
    asked_if=b.all_of(b.no(b.free), b.any_of(b.administrative, b.from_stage("custody"))),
    none_label=t("Chưa nhận quyết định nào", "None received"),
)

FILINGS = Question(
    "filings",
    "rows",
    same("Đã gửi đơn nào chưa?", "Have any papers been sent so far?"),
    t("Đơn đã gửi", "Papers sent"),
    (
        t(
            "Gửi đơn rồi thì đến lượt cơ quan có hạn. Khiếu nại về bắt, giam phải được trả lời trong 24 giờ, nhiều "
            "nhất 3 ngày (Điều 474).",
            "Once a paper is sent, the time runs for the authorities: a complaint about arrest must be answered "
            "within 24 hours, 3 days at most (Article 474).",
        ),
        t("Nhớ ngày gần đúng là đủ. Giữ lại giấy biên nhận.", "A rough day is enough. Keep the receipt."),
    ),
    fields=(
        Field(
            "kind",
            "choice",
            t("Đơn gì", "Which paper"),
            choices=SENT,
        ),
        Field("at", "day", t("Ngày gửi", "Sent on")),
        Field(
            "about",
            "choice",
            t("Về việc gì", "About what"),
            hint=t(
                "Chỉ cần cho khiếu nại và tố cáo: hạn trả lời khác nhau.",
                "For complaints and denunciations: the time to answer differs.",
            ),
            choices=(
                pick("holding", "Việc bắt, giữ, giam", "The arrest, holding or detention"),
                pick("other", "Việc khác trong vụ án", "Something else in the case"),
                pick("conditions", "Điều kiện nơi giữ", "Conditions of holding"),
                pick("administrative", "Việc hành chính", "An administrative matter"),
            ),
        ),
        Field(
            "against",
            "choice",
            t("Khiếu nại ai", "Against whom"),
            choices=(
                pick(
                    "investigator", "Điều tra viên, cán bộ điều tra, phó thủ trưởng", "An investigator or deputy head"
                ),
                pick("investigation_head", "Thủ trưởng cơ quan điều tra", "The head of the investigators"),
                pick(
                    "approved_by_procuracy",
                    "Quyết định được Viện kiểm sát đồng ý bằng văn bản (phê chuẩn)",
                    "A decision that the procuracy approved",
                ),
                pick("assigned_body", "Biên phòng, hải quan, kiểm lâm", "Border guard, customs, forest rangers"),
                pick("assigned_body_head", "Người đứng đầu nơi đó", "The head of that body"),
                pick("procurator", "Kiểm sát viên, phó viện trưởng", "A procurator or deputy head"),
                pick("procuracy_head", "Viện trưởng Viện kiểm sát", "The head of the procuracy"),
                pick("judge", "Thẩm phán, phó chánh án", "A judge or deputy chief judge"),
                pick("chief_judge", "Chánh án", "The chief judge"),
            ),
        ),
        Field(
            "how",
            "choice",
            t("Gửi cách nào", "How"),
            choices=(
                pick("in_person", "Nộp tận nơi", "In person"),
                pick("post", "Qua bưu điện", "By post"),
                pick("facility", "Qua nơi giam giữ", "Through the place of holding"),
                pick("orally", "Nói bằng lời, có ghi biên bản", "By word of mouth, with a record"),
            ),
        ),
        Field(
            "received_at",
            "day",
            t("Ngày nơi nhận nhận được", "Received by them on"),
            hint=t("Ghi trên biên nhận hoặc giấy báo phát của bưu điện.", "On the receipt or the post office slip."),
        ),
        Field("answered_at", "day", t("Ngày được trả lời", "Answered on")),
        Field(
            "result",
            "choice",
            t("Trả lời thế nào", "What the answer says"),
            choices=(
                pick("upheld", "Chấp nhận", "It agrees"),
                pick("partly_upheld", "Chấp nhận một phần", "It agrees in part"),
                pick("rejected", "Không chấp nhận", "It does not agree"),
                pick("returned", "Trả lại đơn", "The paper was sent back"),
            ),
        ),
    ),
    asked_if=b.all_of(b.no(b.free), b.any_of(b.from_stage("custody"), b.released)),
    most_rows=5,
    none_label=t("Chưa gửi đơn nào", "None so far"),
)

SECTION = Section("filed", t("Đơn và giấy đã nhận", "Papers sent and received"), (LEARNED_AT, DECISIONS, FILINGS))
