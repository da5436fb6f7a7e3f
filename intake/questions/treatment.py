"""How the person is treated: harm, the doctor, visits, interrogation. Painful questions can be skipped."""

from __future__ import annotations

from intake.question import Question
from intake.questions import branches as b
from intake.questions.wording import ask, same, t

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
