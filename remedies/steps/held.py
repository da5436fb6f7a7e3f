"""Steps for someone who is held now: rights, care, visits, the consul of a foreigner.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 58-61, 183; Law 128/2025, Decree 213/2026.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.step import FIRST_DAY, Matter, Step, Urgency, always


def _rights_urgency(m: Matter) -> Urgency:
    if m.held_for_less_than(FIRST_DAY) or m.breached("self_incrimination"):
        return "now"
    return "later" if m.detained and m.has_counsel else "soon"


RIGHTS = Step(
    id="assert_rights",
    title=Text("Biết các quyền khi bị giữ", "Know the rights of someone held"),
    where=Text("Một tờ giấy, đọc hai phút, mang theo được.", "One sheet, two minutes to read, easy to carry."),
    who=Text("Người bị giữ; người thân nhắn lại.", "The person held; relatives can pass it on."),
    to=Text("Người đang giữ và người hỏi.", "Those who hold and those who ask questions."),
    fits=lambda m: m.held and m.route != "private" and not m.in_force and not m.cleared,
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
    refused=(
        Text(
            "Quyền nào bị từ chối: ghi lại ngày, giờ, tên người từ chối, rồi khiếu nại trong 15 ngày.",
            "A right refused: note the day, the hour and who refused it, then complain within 15 days.",
        ),
    ),
    then=("complaint_procedural", "counsel_request"),
    papers=("D13c", "D13a", "D13b", "H02"),
    spoken=True,
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
        and m.route != "private"
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
    refused=(
        Text(
            "Bị từ chối hoặc không ai trả lời trong ngày: gửi Viện kiểm sát và khiếu nại về nơi giữ.",
            "Refused, or no answer that day: write to the procuracy and complain of how the person is kept.",
        ),
    ),
    then=("complaint_detention_regime",),
    papers=("D08a",),
    papers_if=lambda m, paper: m.route == "criminal",
    why=("medical_care", "ill_treatment"),
    needs=("medical_psychological",),
)
VISIT = Step(
    id="visit_request",
    title=Text("Đề nghị thăm gặp, gửi đồ dùng và thuốc", "Ask to visit, send belongings and medicine"),
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
    refused=(
        Text(
            "Không cho gặp, không nói lý do: khiếu nại về nơi giữ, chậm nhất trong 15 ngày.",
            "Refused without a reason: complain of how the person is kept, within 15 days at the latest.",
        ),
    ),
    then=("complaint_detention_regime",),
    papers=("D08b",),
    why=("family_visits", "family_notice"),
)
CONSULAR = Step(
    id="consular_visit",
    title=Text("Nhờ lãnh sự của nước mình vào thăm", "Ask one's own consul to visit"),
    where=Text("Dành cho người có quốc tịch nước ngoài.", "For people of another nationality."),
    who=Text("Người bị giữ, hoặc người thân gọi lãnh sự.", "The person held, or relatives who call the consulate."),
    to=Text("Nơi đang giữ; cơ quan lãnh sự của nước mình.", "The place of custody; one's own consulate."),
    fits=lambda m: m.held and m.route != "private" and m.value("nationality") == "other",
    urgency=lambda m: "soon" if m.detained or m.in_force else "now",
    do=(
        Text(
            "Nói với người đang giữ: “Tôi yêu cầu báo lãnh sự của nước tôi.”",
            "Say to those in charge: “I ask that my consulate be told.”",
        ),
        Text(
            "Người thân báo lãnh sự: tên, nơi giữ, ngày bị giữ.",
            "Relatives tell the consulate the name, the place and the day.",
        ),
    ),
    expect=(
        Text(
            "Lãnh sự được trả lời trong 2 ngày làm việc. Tạm giữ: một lần thăm, mỗi lần giữ thêm được một lần nữa.",
            "The consul is answered in 2 working days. In custody: one visit, and one more for each extension.",
        ),
        Text(
            "Tạm giam: mỗi tháng một lần, mỗi lần nhiều nhất 1 giờ và 5 người.",
            "In detention: once a month, at most 1 hour and 5 visitors.",
        ),
    ),
    refused=(
        Text(
            "Bị từ chối: lãnh sự hỏi Bộ Ngoại giao; người bị giữ khiếu nại trong 15 ngày.",
            "Refused: the consul asks the Foreign Ministry; the person complains within 15 days.",
        ),
    ),
    then=("complaint_detention_regime",),
    law=("consular_visits",),
)
