"""Counsel: asked for, met, registered, refused, appointed."""

from __future__ import annotations

from intake.question import Question
from intake.questions import branches as b
from intake.questions.wording import DONE_OR_NOT, NOT_YET, ask, pick, t

COUNSEL_REQUESTED_AT = Question(
    "counsel_requested_at",
    "when",
    ask(
        "Đã có ai nhờ luật sư cho {S} chưa, nếu có thì từ lúc nào?",
        "Has anyone asked for a lawyer for {S} and, if so, when?",
        self=("Bạn đã nhờ luật sư chưa, nếu có thì từ lúc nào?", "Have you asked for a lawyer and, if so, when?"),
        family=(
            "Bạn hoặc người thân đã nhờ luật sư chưa, nếu có thì từ lúc nào?",
            "Have you or your relative asked for a lawyer and, if so, when?",
        ),
        lawyer=(
            "Yêu cầu nhờ luật sư đã gửi đến cơ quan chưa, nếu có thì từ lúc nào?",
            "Has the request for counsel reached the agency and, if so, when?",
        ),
    ),
    t("Nhờ luật sư lúc nào", "Lawyer asked for"),
    (
        t(
            "Người bị giữ có quyền nhờ luật sư ngay. Nơi giữ phải chuyển yêu cầu trong 12 giờ ở những ngày đầu, sau "
            "đó là 24 giờ (Điều 75).",
            "A person held may ask for counsel at once. The request must be passed on within 12 hours in the first "
            "days, later within 24 (Article 75).",
        ),
        t("Nói bằng lời với người giữ cũng tính là đã nhờ.", "Asking those who hold the person, in words, counts."),
    ),
    asked_if=b.may_have_counsel,
    not_yet=t("Chưa nhờ", "Not so far"),
)

COUNSEL_MET_AT = Question(
    "counsel_met_at",
    "when",
    ask(
        "{S} gặp được luật sư lần đầu lúc nào?",
        "When did {S} first meet the lawyer?",
        lawyer=("Bạn gặp được thân chủ lần đầu lúc nào?", "When did you first meet your client?"),
    ),
    t("Gặp luật sư lần đầu", "First met the lawyer"),
    (
        t(
            "Luật không cho hạn chế số lần và thời gian luật sư gặp người bị giữ trong giờ làm việc.",
            "The number and length of counsel’s meetings within working hours may not be limited.",
        ),
        t("Gặp có người khác đứng cạnh cũng ghi là đã gặp.", "A meeting with others present counts as a meeting."),
    ),
    asked_if=b.told("counsel_requested_at"),
    not_yet=t("Chưa gặp được", "Not so far"),
)

COUNSEL_REGISTERED_AT = Question(
    "counsel_registered_at",
    "when",
    ask(
        "Cơ quan nhận đăng ký của luật sư lúc nào?",
        "When did the agency register the lawyer?",
        lawyer=(
            "Cơ quan đã nhận đăng ký bào chữa của bạn chưa, nếu có thì từ lúc nào?",
            "Has the agency registered you as counsel and, if so, when?",
        ),
    ),
    t("Luật sư được đăng ký", "Lawyer registered"),
    (
        t(
            "Khi luật sư nộp đủ giấy, cơ quan có 24 giờ để đăng ký, hoặc từ chối bằng văn bản có lý do (Điều 78).",
            "Once the lawyer’s papers are complete, the agency has 24 hours to register them or refuse in writing "
            "with reasons (Article 78).",
        ),
        t(
            "Nộp đủ giấy mà cơ quan chưa trả lời thì chọn “Chưa, đến giờ chưa có”.",
            "If the papers are in and no answer came, choose “No, not so far”.",
        ),
    ),
    hint=ask(
        "Luật sư biết rõ ngày này; có thể hỏi rồi ghi sau.",
        "The lawyer knows this day; it can be filled in later.",
        lawyer=("Ngày ghi trên văn bản thông báo người bào chữa.", "The day on the notice of defence counsel."),
    ),
    asked_if=b.all_of(
        b.may_have_counsel,
        b.any_of(
            b.answer("respondent", "lawyer"),
            b.all_of(b.told("counsel_requested_at"), b.no(b.told("counsel_met_at"))),
        ),
    ),
    not_yet=NOT_YET,
)

COUNSEL_REFUSED = Question(
    "counsel_refused_reason",
    "choice",
    ask(
        "Cơ quan nói vì sao chưa cho {S} gặp luật sư?",
        "What reason was given for not letting {S} see the lawyer?",
        lawyer=(
            "Cơ quan nói vì sao chưa cho bạn gặp thân chủ?",
            "What reason was given for not letting you see your client?",
        ),
    ),
    t("Lý do chưa cho gặp luật sư", "Reason for keeping counsel out"),
    (
        t(
            "Chỉ với tội xâm phạm an ninh quốc gia, Viện trưởng Viện kiểm sát mới có quyền hoãn luật sư đến hết điều "
            "tra (Điều 74). Điều 331 không thuộc nhóm này.",
            "Only for national-security offences may the head of the procuracy put counsel off until the "
            "investigation ends (Article 74). Article 331 is not among them.",
        ),
        t("Họ không trả lời cũng chọn “Không nói gì”.", "If there was no answer at all, choose “No reason was given”."),
    ),
    choices=(
        pick("national_security", "Nói là vụ an ninh quốc gia", "A national-security case"),
        pick("other", "Lý do khác", "Another reason"),
        pick("none", "Không nói gì", "No reason was given"),
    ),
    asked_if=b.all_of(b.told("counsel_requested_at"), b.answer("counsel_met_at", False)),
)

COUNSEL_APPOINTED = Question(
    "counsel_appointed",
    "yes_no",
    ask("Cơ quan đã cử luật sư cho {S} chưa?", "Have the authorities appointed a lawyer for {S}?", unseen=True),
    t("Cơ quan đã cử luật sư", "Lawyer appointed"),
    (
        t(
            "Cơ quan phải cử luật sư cho người dưới 18 tuổi, và khi mức phạt cao nhất từ 20 năm tù (Điều 76). Chỉ "
            "khi chưa có ai bào chữa.",
            "For those under 18, or charged under a clause that reaches 20 years, counsel must be appointed if there "
            "is none (Article 76).",
        ),
        t("Luật sư do gia đình mời thì không tính ở câu này.", "A lawyer engaged by the family does not count here."),
    ),
    choices=DONE_OR_NOT,
    asked_if=b.all_of(b.may_have_counsel, b.counsel_must_be_given),
)
