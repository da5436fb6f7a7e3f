"""Steps for someone who is held now: rights, release, counsel, legal aid, care, visits.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 58-61 (rights), 72-80 (counsel), 110, 117, 118, 125, 173
(limits and release); Law on Legal Aid 2017 Arts. 7, 30, 31; Law 128/2025 and Decree 213/2026 (care and visits).
"""

from __future__ import annotations

from datetime import timedelta

from legal_rules.words import Text
from remedies.steps.step import Matter, Step, Urgency, always

LIMITS = (
    "decision_within_12_hours", "emergency_approval", "administrative_custody_limit", "custody_limit",
    "custody_extension_approval", "detention_limit", "detention_extension_approval", "detention_after_term",
    "prosecution_stage_limit", "trial_stage_limit", "appeal_stage_limit",
)  # fmt: skip
RUNNING_NOW = (
    "custody_limit", "detention_limit", "detention_after_term", "administrative_custody_limit",
    "prosecution_stage_limit", "trial_stage_limit", "appeal_stage_limit", "emergency_approval",
)  # fmt: skip
DETENTION_CLOCKS = ("detention_investigation", "detention_prosecution", "detention_trial", "detention_appeal")
HOUR_CLOCKS = ("emergency_holding", "administrative_custody")
SHORT_CLOCKS = (*HOUR_CLOCKS, "custody")
FIRST_DAY = timedelta(days=1)


def _limit_over(m: Matter) -> bool:
    return m.breached(*RUNNING_NOW) or any(m.clock(c).state == "expired" for c in SHORT_CLOCKS + DETENTION_CLOCKS)


def _limit_open(m: Matter) -> bool:
    return m.unclear("custody_limit", "detention_limit", "administrative_custody_limit") and not _limit_over(m)


def _limit_near(m: Matter) -> bool:
    return _limit_at_hand(m) or m.ends_within(timedelta(days=10), *DETENTION_CLOCKS)


def _limit_at_hand(m: Matter) -> bool:
    """A limit by the hour ends within three hours, custody within a day."""
    return m.ends_within(timedelta(hours=3), *HOUR_CLOCKS) or m.ends_within(FIRST_DAY, "custody")


def _release_fits(m: Matter) -> bool:
    return m.held and m.route != "private" and (_limit_over(m) or _limit_near(m) or _limit_past_safe_end(m))


def _limit_past_safe_end(m: Matter) -> bool:
    """Unclear, and the safe end of a clock is behind: whether a further decision exists is what nobody knows."""
    ends = [m.clock(c).ends for c in SHORT_CLOCKS + DETENTION_CLOCKS if m.clock(c).state in ("running", "unknown")]
    return _limit_open(m) and any(end is not None and end <= m.now for end in ends)


def _release_urgency(m: Matter) -> Urgency:
    return "now" if _limit_over(m) or _limit_past_safe_end(m) or _limit_at_hand(m) else "soon"


RELEASE = Step(
    id="release_request",
    title=Text("Nộp đơn yêu cầu trả tự do", "File a request for release"),
    where=Text("Nơi đang giữ và Viện kiểm sát.", "To the place of custody and the procuracy."),
    who=Text(
        "Người bị giữ, luật sư, hoặc người thân đứng tên mình.",
        "The person held, counsel, or a relative in their own name.",
    ),
    to=Text(
        "Nơi đang giữ; Viện kiểm sát (cơ quan giám sát việc bắt giam) đang phụ trách vụ này.",
        "The place of custody; the procuracy (it supervises arrest and detention) in charge of the case.",
    ),
    fits=_release_fits,
    urgency=_release_urgency,
    do=(
        Text(
            "In đơn thành hai bản. Điền chỗ còn trống, ghi ngày và ký.",
            "Print two copies. Fill the gaps, date and sign.",
        ),
        Text(
            "Nộp một bản ở nơi đang giữ, một bản ở Viện kiểm sát.",
            "Hand one in at the place of custody and one at the procuracy.",
        ),
        Text(
            "Xin giấy biên nhận có ngày và giờ. Gửi bưu điện thì gửi bảo đảm và giữ biên lai.",
            "Ask for a receipt with day and hour. By post, send it registered and keep the slip.",
        ),
    ),
    expect=(
        Text(
            "Hết hạn mà không có quyết định mới hợp lệ thì luật buộc trả tự do.",
            "When the time is over and no valid new decision exists, the law requires release.",
        ),
        Text(
            "Chưa thể biết cơ quan sẽ quyết định thế nào. Nếu không trả lời, bước tiếp theo là khiếu nại.",
            "What they will decide cannot be known. If there is no answer, the next step is a complaint.",
        ),
    ),
    risks=(
        Text(
            "Có thể đã có quyết định gia hạn (cho giữ thêm) mà gia đình chưa biết. Hỏi số và ngày của quyết định đó.",
            "There may be an extension (more time) that the family has not been told of. Ask for its number and date.",
        ),
    ),
    papers=("D05",),
    ready=Text("Đơn đã điền sẵn.", "The paper is filled in."),
    papers_if=lambda m: m.route == "criminal",
    why=LIMITS,
)


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


def _counsel_urgency(m: Matter) -> Urgency:
    return "now" if m.held_for_less_than(FIRST_DAY) or m.breached("counsel_access", "counsel_mandatory") else "soon"


def _needs_counsel(m: Matter) -> bool:
    return m.route == "criminal" and (m.held or m.charged) and not m.has_counsel and m.stage not in ("ended", "serving")


COUNSEL = Step(
    id="counsel_request",
    title=Text("Mời luật sư", "Ask for a lawyer"),
    where=Text("Người bị giữ có quyền có người bào chữa.", "A person held has the right to counsel."),
    who=Text("Người bị giữ, người đại diện hoặc người thân.", "The person held, a representative or a relative."),
    to=Text("Nơi đang giữ và cơ quan điều tra.", "The place of custody and the investigating agency."),
    fits=_needs_counsel,
    urgency=_counsel_urgency,
    do=(
        Text("Chọn luật sư. Người thân được chọn thay.", "Choose a lawyer. A relative may choose one."),
        Text(
            "Viết giấy yêu cầu nhờ người bào chữa, nộp ở nơi đang giữ, ghi lại giờ nộp.",
            "Write a request for counsel, hand it in at the place of custody and note the hour.",
        ),
        Text(
            "Luật sư mang thẻ và giấy yêu cầu đến cơ quan để đăng ký bào chữa.",
            "The lawyer takes their card and the request to the agency to register.",
        ),
    ),
    expect=(
        Text(
            "Nơi giữ phải chuyển yêu cầu: 12 giờ khi tạm giữ (vài ngày đầu), 24 giờ khi tạm giam (tính bằng tháng).",
            "The place of custody must pass on the request: within 12 hours in the first days of custody, 24 hours in "
            "detention.",
        ),
        Text(
            "Khi đủ giấy, cơ quan có 24 giờ để nhận đăng ký, hoặc từ chối bằng văn bản có lý do.",
            "With full papers the agency has 24 hours to register counsel, or to refuse in writing with reasons.",
        ),
    ),
    risks=(
        Text(
            "Nếu nghe nói người bị giữ “từ chối luật sư”: luật sư vẫn được gặp để hỏi lại trực tiếp.",
            "If told that the person “refuses counsel”: the lawyer may still meet them to hear it directly.",
        ),
        Text(
            "Vụ về an ninh quốc gia: luật sư có thể phải chờ đến khi điều tra xong. Hỏi quyết định bằng văn bản.",
            "In a national-security case counsel may have to wait until the investigation ends. Ask for it in writing.",
        ),
    ),
    why=("counsel_access", "counsel_mandatory"),
)
LEGAL_AID = Step(
    id="legal_aid",
    title=Text("Nhờ trợ giúp pháp lý miễn phí", "Ask for free legal aid"),
    where=Text(
        "Trung tâm trợ giúp pháp lý nhà nước của tỉnh, thành phố.",
        "The State legal aid centre of the province or city.",
    ),
    who=Text("Người bị giữ, người thân, hoặc ai được nhờ.", "The person held, a relative, or anyone they ask."),
    to=Text("Trung tâm trợ giúp pháp lý nhà nước.", "The State legal aid centre."),
    fits=_needs_counsel,
    urgency=always("soon"),
    do=(
        Text(
            "Hỏi xem có được giúp không: người dưới 18 tuổi, hộ nghèo, cận nghèo, người dân tộc ở vùng rất khó khăn.",
            "Ask whether the person qualifies: under 18, poor or near-poor household, ethnic minority in an especially "
            "difficult area.",
        ),
        Text(
            "Người cao tuổi, người khuyết tật, người có HIV mà khó khăn về tiền cũng có thể được giúp.",
            "Older people, people with disabilities or with HIV may qualify when money is short.",
        ),
        Text(
            "Nói rõ là có người đang bị giữ. Việc gấp được nhận trước, giấy tờ bổ sung sau.",
            "Say that someone is being held. Urgent matters are taken first and papers follow.",
        ),
    ),
    expect=(
        Text(
            "Sau khi nhận, trung tâm cử người trong 12 giờ nếu có người bị bắt, tạm giữ; còn lại 3 ngày làm việc.",
            "Once accepted, someone is assigned within 12 hours for a person arrested or in custody, otherwise in 3 "
            "working days.",
        ),
    ),
    why=("counsel_access", "counsel_mandatory"),
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
