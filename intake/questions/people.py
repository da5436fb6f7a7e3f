"""Part 5: counsel, family, health and treatment. Painful questions can be skipped and never follow one another."""

from __future__ import annotations

from intake.question import Question, Section
from intake.questions import branches as b
from intake.questions.provinces import PROVINCES
from intake.questions.wording import DONE_OR_NOT, NOT_YET, Pair, ask, pick, same, t

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
        t("Luật sư biết rõ ngày này; có thể hỏi rồi ghi sau.", "The lawyer knows this day; it can be filled in later."),
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
    same("Cơ quan nói vì sao chưa cho gặp luật sư?", "What reason was given for not letting counsel in?"),
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

ILL_TREATED = Question(
    "ill_treated",
    "yes_no",
    ask(
        "Trong thời gian bị giữ, có việc nào khiến {S} bị đau hoặc bị ép không?",
        "While held, was anything done that hurt or forced {S}?",
        family=(
            "Theo bạn biết, người thân của bạn có bị đau hoặc bị ép trong thời gian bị giữ không?",
            "As far as you know, was your relative hurt or forced while held?",
        ),
        lawyer=(
            "Thân chủ có bị bức cung, dùng nhục hình hoặc đối xử khác gây đau đớn không?",
            "Was your client subjected to coerced questioning, bodily abuse or other ill-treatment?",
        ),
        caseworker=(
            "Người được hỗ trợ có kể về việc bị đau hoặc bị ép không?",
            "Has the person spoken of being hurt or forced?",
        ),
    ),
    t("Bị đau hoặc bị ép", "Hurt or forced"),
    (
        t(
            "Luật cấm tuyệt đối việc này (Điều 10). Nếu có, kế hoạch sẽ thêm việc xin khám sức khỏe và ghi nhận "
            "thương tích.",
            "The law forbids it without exception (Article 10). If so, the plan adds a medical examination and a "
            "record of injuries.",
        ),
        t(
            "Chỉ cần trả lời có hay không, không cần kể lại. Bỏ qua cũng được.",
            "Yes or no is all that is needed, no account of it. Skipping is fine.",
        ),
    ),
    hint=ask(
        "Bạn có thể bỏ qua câu này.",
        "You may skip this.",
        caseworker=(
            "Không cần hỏi lại nếu họ chưa sẵn sàng. Có thể bỏ qua câu này.",
            "Do not ask again if they are not ready. You may skip this.",
        ),
    ),
    asked_if=b.no(b.free),
    sensitive=True,
)

PROVINCE = Question(
    "province",
    "choice",
    ask(
        "Việc này xảy ra ở tỉnh, thành phố nào?",
        "In which province or city did this happen?",
    ),
    t("Tỉnh, thành phố", "Province or city"),
    (
        t(
            "Tên tỉnh, thành phố dùng để ghi nơi nhận đơn. Từ ngày 1 tháng 7 năm 2025 cả nước có 34 tỉnh, thành phố.",
            "It gives the address of the complaint. Since 1 July 2025 there are 34 provinces and cities.",
        ),
        t(
            "Nếu cơ quan điều tra ở nơi khác, chọn nơi có cơ quan đó.",
            "If the agency is elsewhere, choose where it is.",
        ),
    ),
    choices=PROVINCES,
    first=True,
)

COMMUNE = Question(
    "commune",
    "text",
    same("Ở xã, phường hoặc đặc khu nào?", "In which commune, ward or special zone?"),
    t("Xã, phường", "Commune or ward"),
    (
        t(
            "Việc ở cấp xã thì đơn hoặc tin báo gửi đến ủy ban hoặc công an nơi đó.",
            "Where the commune acted, the complaint or report goes to its People’s Committee or police.",
        ),
        t("Chỉ ghi tên xã, phường; không ghi số nhà hay tên người.", "Only the commune: no house number, no names."),
    ),
    asked_if=b.any_of(b.administrative, b.answer("arrested_by", *b.LOCAL)),
    longest=80,
)

FAMILY_VISITS = Question(
    "family_visits",
    "day",
    same("Gia đình vào thăm lần gần nhất ngày nào?", "On which day was the family’s last visit?"),
    t("Gia đình thăm gặp", "Last family visit"),
    (
        t(
            "Đến tháng 6 năm 2026, luật cho thăm 1 lần trong những ngày đầu, sau đó mỗi tháng 1 lần. Từ tháng 7 năm "
            "2026 có luật mới; nên hỏi nơi giữ được mấy lần.",
            "Up to June 2026 the law allowed 1 visit in the first days, then 1 a month. A new law applies since July "
            "2026; ask the place of holding how many it allows.",
        ),
        t("Thăm nhiều lần thì chỉ ghi lần gần nhất.", "If there were several visits, give the last one only."),
    ),
    asked_if=b.all_of(b.custody, b.from_stage("custody", "appeal"), b.held_on),
    not_yet=t("Chưa gặp được", "No visit so far"),
)

VISIT_REFUSED = Question(
    "family_visit_refused_reason",
    "text",
    same("Nơi giữ nói vì sao chưa cho gia đình vào thăm?", "What reason was given for refusing a visit?"),
    t("Lý do chưa cho thăm", "Reason for no visit"),
    (
        t(
            "Luật chỉ cho từ chối trong vài trường hợp. Từ chối thì phải nêu rõ lý do.",
            "Visits may be refused only in a few cases, and the reason must be stated.",
        ),
        t(
            "Ghi vài chữ là đủ, ví dụ “đang điều tra”. Chưa xin thăm thì bỏ qua.",
            "A few words are enough, such as “under investigation”. Skip this if no visit was asked for.",
        ),
    ),
    asked_if=b.answer("family_visits", False),
    longest=200,
)

MEDICAL = Question(
    "medical_care_refused",
    "yes_no",
    ask(
        "{S} có bị từ chối khám bệnh hoặc thuốc không?",
        "{was} {S} refused a doctor or medicine {they} needed?",
        unseen=True,
        self=(
            "Có lúc nào bạn cần khám bệnh hoặc thuốc mà họ không cho không?",
            "Were you refused a doctor or medicine you needed?",
        ),
    ),
    t("Bị từ chối khám bệnh, thuốc", "Refused medical care"),
    (
        t(
            "Nơi giữ phải lo việc khám và chữa bệnh, và phải trả tiền. Người thân có quyền gửi thuốc theo đơn.",
            "The place of holding must arrange and pay for medical care. Relatives may bring prescribed medicine.",
        ),
        t("Không cần ghi tên bệnh. Bỏ qua cũng được.", "No illness need be named. Skipping is fine."),
    ),
    hint=same("Bạn có thể bỏ qua câu này.", "You may skip this."),
    asked_if=b.all_of(b.no(b.free), b.any_of(b.from_stage("custody", "appeal"), b.hurt)),
    sensitive=True,
)

NATIONALITY = Question(
    "nationality",
    "choice",
    ask("{S} có quốc tịch nào?", "What is {whose} nationality?"),
    t("Quốc tịch", "Nationality"),
    (
        t(
            "Với người nước ngoài, cơ quan còn phải báo cho bên ngoại giao để nước của họ biết (Điều 116).",
            "For a foreigner the foreign service must be told as well, so that their country knows (Article 116).",
        ),
        t("Có cả quốc tịch Việt Nam thì chọn Việt Nam.", "With Vietnamese nationality as well, choose Viet Nam."),
    ),
    choices=(pick("vn", "Việt Nam", "Viet Nam"), pick("other", "Nước khác", "Another country")),
    asked_if=b.any_of(b.from_stage("custody", "custody"), b.answer("arrest_place", "border_or_airport")),
)

FORCED_CONFESSION = Question(
    "forced_confession",
    "yes_no",
    ask(
        "Có ai ép {S} nhận tội hoặc khai sai không?",
        "Did anyone force {S} to confess or to say untrue things?",
        unseen=True,
    ),
    t("Bị ép nhận tội, ép khai", "Forced to confess"),
    (
        t(
            "Không ai bị buộc phải khai chống lại mình hoặc nhận mình có tội (Điều 58 đến 61). Nếu có, nên nêu việc "
            "này trong đơn.",
            "Nobody can be made to speak against themselves or to admit guilt (Articles 58 to 61). If it happened, "
            "it belongs in the complaint.",
        ),
        t("Chỉ cần có hay không. Không cần ghi nội dung lời khai.", "Yes or no only. Never write what was said."),
    ),
    hint=same("Bạn có thể bỏ qua câu này.", "You may skip this."),
    asked_if=b.all_of(b.questioned, b.no(b.answer("ill_treated", False))),
    sensitive=True,
)

DISABILITY = Question(
    "disability",
    "yes_no",
    ask(
        "{S} có khuyết tật hoặc bệnh tâm thần không?",
        "{does} {S} have a disability or a mental illness?",
        self=("Bạn có khuyết tật hoặc bệnh tâm thần không?", "Do you have a disability or a mental illness?"),
    ),
    t("Khuyết tật", "Disability"),
    (
        t(
            "Người có nhược điểm về thể chất hoặc tâm thần phải có luật sư. Chưa có thì cơ quan phải cử (Điều 76).",
            "A person with a physical or mental impairment must have counsel. If there is none, one is appointed "
            "(Article 76).",
        ),
        t("Không cần ghi là bệnh gì.", "The illness need not be named."),
    ),
    asked_if=b.all_of(b.may_have_counsel, b.from_stage("custody"), b.no(b.has_counsel)),
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

INTERROGATION = Question(
    "interrogation_unrecorded",
    "yes_no",
    ask(
        "Có buổi hỏi cung nào không ghi âm hoặc ghi hình không?",
        "Was any interrogation held without sound or video recording?",
        unseen=True,
    ),
    t("Hỏi cung không ghi âm, ghi hình", "Interrogation not recorded"),
    (
        t(
            "Hỏi cung là hỏi người đã bị nêu tội danh. Ở nơi giam hoặc trụ sở cơ quan điều tra thì phải ghi âm hoặc "
            "ghi hình (khoản 6 Điều 183).",
            "Interrogation (hỏi cung) is questioning someone already charged. In detention or at the agency it must "
            "be recorded (clause 6, Article 183).",
        ),
        t(
            "Gia đình thường chưa biết điều này; hỏi luật sư cũng được.",
            "Families seldom know; the lawyer can be asked.",
        ),
    ),
    asked_if=b.tried,
)


def _related(fact: str, said: Pair, short: Pair, article: str, only: b.Condition) -> Question:
    """What the papers or officers refer to; never what the person did."""
    return Question(
        fact,
        "yes_no",
        same(f"Giấy tờ hoặc cán bộ có nhắc đến {said[0]} không?", f"Do the papers or officers refer to {said[1]}?"),
        t(*short),
        (
            t(
                f"Công ước về quyền dân sự, chính trị bảo vệ quyền này (Điều {article}). "
                "Nếu muốn, có thể gửi thư cho Liên Hợp Quốc.",
                f"The Covenant on civil and political rights protects this (Article {article}). A letter to the United "
                "Nations then becomes possible, if wished.",
            ),
            t(
                "Chỉ trả lời theo giấy hoặc lời cán bộ. Không ghi ai đã nói gì hay làm gì.",
                "Go by the papers or officers only. Do not write what anyone said or did.",
            ),
        ),
        asked_if=b.all_of(b.no(b.free), only),
        sensitive=True,
    )


RELATED = (
    _related(
        "expression_related",
        ("lời nói, bài viết hoặc bài đăng nào", "something said, written or posted"),
        ("Nhắc đến lời nói, bài viết", "Refers to words or posts"),
        "19",
        b.any_of(b.tried, b.from_stage("custody", "appeal"), b.posted),
    ),
    _related(
        "assembly_related",
        ("việc tụ họp hoặc biểu tình", "a gathering or protest"),
        ("Nhắc đến tụ họp", "Refers to a gathering"),
        "21",
        b.related("assembly_related"),
    ),
    _related(
        "association_related",
        ("việc tham gia hội hoặc nhóm", "belonging to a group or association"),
        ("Nhắc đến hội, nhóm", "Refers to a group"),
        "22",
        b.related("association_related"),
    ),
    _related(
        "religion_related",
        ("tôn giáo hoặc tín ngưỡng", "religion or belief"),
        ("Nhắc đến tôn giáo", "Refers to religion"),
        "18",
        b.related("religion_related"),
    ),
    _related(
        "discrimination_related",
        ("dân tộc, quan điểm hoặc nguồn gốc", "ethnic group, opinion or origin"),
        ("Nhắc đến dân tộc, quan điểm", "Refers to origin or opinion"),
        "26",
        b.papers_read,
    ),
)

SECTION = Section(
    "people",
    t("Luật sư, gia đình, sức khỏe", "Lawyer, family, health"),
    (
        COUNSEL_REQUESTED_AT, COUNSEL_MET_AT, COUNSEL_REGISTERED_AT, COUNSEL_REFUSED, DISABILITY, COUNSEL_APPOINTED,
        ILL_TREATED, PROVINCE, COMMUNE, MEDICAL, NATIONALITY, FAMILY_VISITS, VISIT_REFUSED, INTERROGATION,
        FORCED_CONFESSION, *RELATED,
    ),
)  # fmt: skip
