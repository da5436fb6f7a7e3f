"""Steps for someone who is held now: rights, care, visits.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 58-61, 183; Law 128/2025, Decree 213/2026.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.step import FIRST_DAY, Matter, Step, Urgency, always


def _rights_urgency(m: Matter) -> Urgency:
    return "now" if m.held_for_less_than(FIRST_DAY) or m.breached("self_incrimination") else "soon"


RIGHTS = Step(
    id="assert_rights",
    title=Text("Biết các quyền khi bị giữ", "Know the rights of someone held"),
    where=Text("Một tờ giấy, đọc hai phút, mang theo được.", "One sheet, two minutes to read, easy to carry."),
    who=Text("Người bị giữ; người thân nhắn lại.", "The person held; relatives can pass it on."),
    to=Text("Người đang giữ và người hỏi.", "Those who hold and those who ask questions."),
    fits=lambda m: m.held and m.route != "private",
    urgency=_rights_urgency,
    do=(
        Text(
            "Quyền được biết vì sao bị giữ, được nhận lệnh hoặc quyết định.",
            "The right to know why, and to receive the order or decision.",
        ),
        Text(
            "Quyền không khai điều chống lại mình và không buộc phải nhận tội.",
            "The right not to speak against oneself and not to admit guilt.",
        ),
        Text("Quyền nhờ luật sư ngay từ khi bị giữ.", "The right to counsel from the start of the holding."),
        Text(
            "Quyền đọc lại biên bản (giấy ghi lại sự việc), ghi ý kiến, không ký điều sai.",
            "The right to read the record, to add a view, and not to sign what is wrong.",
        ),
        Text(
            "Quyền khiếu nại quyết định hoặc việc làm trái luật.",
            "The right to complain of an unlawful decision or act.",
        ),
    ),
    expect=(
        Text(
            "Có thể nói: “Tôi muốn gặp luật sư rồi mới trả lời.” Nói chậm, giữ bình tĩnh, nhớ giờ và tên người hỏi.",
            "Words to use: “I want to see a lawyer before I answer.” Speak slowly; remember the hour and who asked.",
        ),
    ),
    risks=(
        Text(
            "Đừng chống lại bằng tay chân. Ý kiến phản đối thì ghi vào biên bản.",
            "Do not resist by force. Write the objection in the record instead.",
        ),
    ),
    papers=("D13c",),
    why=("reasons_and_rights_told", "arrest_order_formalities", "self_incrimination", "interrogation_recording"),
)
MEDICAL = Step(
    id="medical_request",
    title=Text("Yêu cầu khám và chữa bệnh", "Ask for a doctor and treatment"),
    where=Text("Người đứng đầu nơi đang giữ.", "The head of the place of custody."),
    who=Text("Người bị giữ, người thân hoặc luật sư.", "The person held, a relative or counsel."),
    to=Text("Người đứng đầu nơi đang giữ; Viện kiểm sát.", "The head of the place of custody; the procuracy."),
    fits=lambda m: (
        m.held
        and (
            m.yes("medical_care_refused", "seriously_ill", "ill_treated", "pregnant")
            or m.breached("medical_care", "ill_treatment")
        )
    ),
    urgency=lambda m: "now" if m.yes("medical_care_refused", "seriously_ill", "ill_treated") else "soon",
    do=(
        Text(
            "Viết ngắn: bệnh gì, thuốc đang dùng, liều dùng, dấu hiệu hiện nay.",
            "Write briefly: the illness, the medicine taken, the dose, the signs now.",
        ),
        Text(
            "Đề nghị khám sức khỏe, ghi lại thương tích nếu có, và cho nhận thuốc.",
            "Ask for an examination, a record of any injury, and that medicine be let in.",
        ),
        Text(
            "Nộp ở nơi đang giữ, lấy biên nhận. Gửi một bản cho Viện kiểm sát.",
            "Hand it in, get a receipt. Send a copy to the procuracy.",
        ),
    ),
    expect=(
        Text(
            "Nơi giữ phải khám và chữa bệnh cho người bị giữ. Bệnh nặng phải đưa đến bệnh viện.",
            "The place of custody must provide examination and treatment, and hospital for serious illness.",
        ),
    ),
    risks=(
        Text(
            "Chỉ ghi điều tự thấy hoặc được kể, và ghi rõ ai kể.",
            "Write only what was seen or told, and who told it.",
        ),
    ),
    why=("medical_care", "ill_treatment"),
)
VISIT = Step(
    id="visit_request",
    title=Text("Đề nghị thăm gặp, gửi đồ dùng và thuốc", "Ask to visit, send clothes and medicine"),
    where=Text("Hỏi giờ nhận đồ trước khi đi.", "Ask for opening hours before you go."),
    who=Text("Người thân.", "Relatives."),
    to=Text("Người đứng đầu nơi đang giữ.", "The head of the place of custody."),
    fits=lambda m: m.held and m.route == "criminal" and m.outcome("family_visits") != "kept",
    urgency=always("soon"),
    do=(
        Text(
            "Mang giấy tờ của bạn và giấy cho thấy quan hệ gia đình.",
            "Take your identity paper and a paper that shows the family tie.",
        ),
        Text("Viết đơn xin thăm gặp, nộp và lấy biên nhận.", "Write a request to visit, hand it in and get a receipt."),
        Text(
            "Gửi quần áo, tiền ăn, thuốc có đơn của bác sĩ. Ghi danh sách đồ đã gửi.",
            "Send clothes, food money, medicine with a prescription. Keep a list of what was sent.",
        ),
    ),
    expect=(
        Text(
            "Nếu không cho gặp, hỏi lý do bằng văn bản và ghi lại ngày, giờ, người trả lời.",
            "If a visit is refused, ask for the reason in writing and note the day, the hour and who answered.",
        ),
        Text(
            "Từ 01/07/2026 có luật mới về thăm gặp. Số lần và thời gian gặp nên hỏi tại nơi giữ.",
            "A new law on visits applies from 1 July 2026. Ask on the spot how often and how long.",
        ),
    ),
    why=("family_visits", "family_notice"),
)
