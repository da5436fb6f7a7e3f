"""Steps that ask an authority in a criminal case to look again: the complaint, and the second one.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 469-477.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.step import Matter, Step, Urgency, by_due_date

PROCEDURAL = (
    "arrest_basis", "arrest_order_formalities", "arrest_witnesses", "arrest_at_night", "arrest_order_approval",
    "emergency_ground", "emergency_approval", "decision_within_12_hours", "reasons_and_rights_told", "family_notice",
    "summons_is_no_ground", "custody_decision", "custody_limit", "custody_extension_approval", "charge_approval",
    "detention_ground", "detention_special_group", "detention_order_approval", "detention_limit",
    "detention_extension_approval", "detention_after_term", "prosecution_stage_limit", "trial_stage_limit",
    "appeal_stage_limit", "counsel_access", "counsel_mandatory", "family_visits", "medical_care", "ill_treatment",
    "self_incrimination", "interrogation_recording", "double_jeopardy", "law_in_time",
)  # fmt: skip


CONDITIONS = frozenset({"family_visits", "medical_care"})
OF_THE_CASE = tuple(point for point in PROCEDURAL if point not in CONDITIONS)


def _complaint_fits(m: Matter) -> bool:
    """A point of the case is past; conditions alone have a complaint of their own."""
    if m.route != "criminal":
        return False
    said = "unlawful_arrest" in (m.value("wrong") or ())
    kinds = {row.get("kind") for row in m.value("decisions") or ()}
    asked = bool(kinds & {"procedural_decision", "procedural_act"})
    return m.filed("complaint_procedural") or m.breached(*OF_THE_CASE) or said or asked


def _paper_fits(m: Matter, paper: str) -> bool:
    """Not where only the conditions of holding are past: they have a complaint of their own."""
    return m.breached(*OF_THE_CASE) or not m.breached(*CONDITIONS)


COUNSEL = Text(
    "Bị từ chối luật sư: khiếu nại thủ trưởng cơ quan điều tra, trả lời trong 7 ngày.",
    "Counsel refused: complain to the head of the investigating agency, who answers within 7 days.",
)
FAMILY = Text(
    "Gia đình được báo muộn hoặc không được báo: nêu ngày giờ biết tin và biết qua ai.",
    "The family was told late or not at all: say when you learned of it and from whom.",
)
ABUSE = Text(
    "Bị đánh, bị ép khai: yêu cầu khám và ghi lại thương tích ngay, giữ ảnh và giấy khám. Có thể báo tội phạm.",
    "Beaten or forced to speak: ask at once for an examination and a record of injuries. It may be a crime to report.",
)
CARE = Text(
    "Bác sĩ, thuốc, thăm gặp: làm một đơn riêng về nơi giữ.",
    "Doctor, medicine, visits: write another complaint, about how the person is kept.",
)


def _denied(m: Matter) -> tuple[Text, ...]:
    """What to mind for the rights that were denied, each once."""
    found = (
        (COUNSEL, m.breached("counsel_access", "counsel_mandatory")),
        (FAMILY, m.breached("family_notice")),
        (ABUSE, m.breached("ill_treatment", "self_incrimination")),
        (CARE, m.breached("medical_care", "family_visits")),
    )
    return tuple(text for text, fits in found if fits)


FIRST = Step(
    id="complaint_procedural",
    title=Text("Gửi đơn khiếu nại", "Send the complaint"),
    where=Text(
        "Viện trưởng Viện kiểm sát đang phụ trách vụ này.", "To the head of the procuracy in charge of the case."
    ),
    who=Text(
        "Người bị giữ, luật sư, hoặc người được ủy quyền. Người thân tự đứng tên về quyền của chính mình.",
        "The person held, counsel, or someone authorised. Relatives act in their own name for their own rights.",
    ),
    to=Text(
        "Viện trưởng Viện kiểm sát đang phụ trách vụ này; khi đã ra tòa thì Chánh án Tòa án.",
        "The head of the procuracy in charge; once the case is in court, the chief judge.",
    ),
    fits=_complaint_fits,
    urgency=by_due_date("complaint_procedural"),
    do=(
        Text(
            "In mỗi nơi nhận một bản, thêm một bản giữ lại. Đọc lại từng điểm, bỏ điểm chưa chắc.",
            "Print one copy for each office and one to keep. Read each point; drop what is not sure.",
        ),
        Text("Ghi ngày và ký. Kèm bản sao giấy tờ đang có.", "Date and sign. Add copies of the papers you have."),
        Text(
            "Nộp trực tiếp và lấy biên nhận, hoặc gửi bưu điện bảo đảm. Người đang bị giữ đưa cho nơi giữ chuyển.",
            "Hand it in and get a receipt, or send it registered. A person held gives it to the place of custody.",
        ),
    ),
    expect=(
        Text(
            "Khiếu nại về bắt, tạm giữ, tạm giam phải được trả lời trong 24 giờ, chậm nhất 3 ngày.",
            "A complaint about arrest, custody or detention must be answered in 24 hours, 3 days at most.",
        ),
        Text(
            "Không đồng ý với trả lời thì có 3 ngày để khiếu nại lần hai.",
            "Whoever disagrees with the answer has 3 days for a second complaint.",
        ),
        Text(
            "Nếu hạn đã qua: nêu rõ điều đã cản trở và kèm giấy tờ. Thời gian bị cản trở có thể không tính.",
            "If the date has passed: say what stood in the way and add proof. That time may not count.",
        ),
    ),
    risks=(
        Text(
            "Chỉ viết điều biết chắc và ghi rõ nguồn. Cố ý nói sai phải chịu trách nhiệm trước pháp luật.",
            "Write only what is known and say how. Deliberate untruth has consequences in law.",
        ),
    ),
    here=_denied,
    refused=(
        Text(
            "Bị bác: trong 3 ngày khiếu nại lần hai lên cấp trên.",
            "Rejected: within 3 days complain a second time to the next level.",
        ),
        Text(
            "Không trả lời: gửi đơn kèm biên nhận cho Viện kiểm sát; chính Viện kiểm sát im lặng thì gửi cấp trên.",
            "No answer: write to the procuracy with the receipt; if it is itself silent, to the next one up.",
        ),
    ),
    then=("complaint_procedural_second", "denunciation"),
    papers=("D01",),
    papers_if=_paper_fits,
    why=PROCEDURAL,
    by="complaint_procedural",
    answer="complaint_procedural_answer",
)


def _answered(m: Matter, step: str, deadline: str) -> bool:
    rows = [row for row in m.value("filings") or () if row.get("kind") == step]
    return any(row.get("answered_at") for row in rows) or m.late(deadline)


def _second_urgency(m: Matter) -> Urgency:
    """Silence opens it too: no day of the person's own runs then, and waiting longer helps nobody."""
    found = by_due_date("complaint_procedural_second")(m)
    return "soon" if found == "later" and m.late("complaint_procedural_answer") else found


SECOND = Step(
    id="complaint_procedural_second",
    title=Text("Khiếu nại lần hai", "Complain a second time"),
    where=Text("Viện kiểm sát cấp trên.", "To the next higher procuracy."),
    who=Text("Người đã khiếu nại lần đầu.", "Whoever made the first complaint."),
    to=Text(
        "Viện trưởng Viện kiểm sát cấp trên; khi đã ra tòa thì Chánh án Tòa án cấp trên.",
        "The head of the next higher procuracy; once in court, the next higher chief judge.",
    ),
    fits=lambda m: (
        m.filed("complaint_procedural_second")
        or (m.route == "criminal" and m.filed("complaint_procedural") and not m.upheld("complaint_procedural"))
    ),
    urgency=_second_urgency,
    do=(
        Text("Kèm đơn lần đầu, biên nhận và giấy trả lời.", "Enclose the first complaint, its receipt and the answer."),
        Text("Viết ngắn: không đồng ý điểm nào, vì sao.", "Say briefly which point you disagree with, and why."),
    ),
    expect=(
        Text(
            "Phải được trả lời trong 7 ngày. Đây là lần trả lời cuối của cách khiếu nại này.",
            "It must be answered in 7 days. That answer ends this kind of complaint.",
        ),
    ),
    refused=(
        Text(
            "Đây là lần cuối. Còn tố cáo người làm sai, nêu lại ở Tòa án, hoặc gửi ra nước ngoài.",
            "This is the last level. What remains: a denunciation, the trial, a letter abroad.",
        ),
    ),
    then=("denunciation", "wgad_regular"),
    papers=("D01",),
    papers_if=_paper_fits,
    why=PROCEDURAL,
    by="complaint_procedural_second",
    answer="complaint_procedural_second_answer",
    possible=lambda m: _answered(m, "complaint_procedural", "complaint_procedural_answer"),
    until=Text(
        "Chờ trả lời lần đầu, hoặc chờ hết hạn trả lời.", "Waits for the first answer, or for the end of its time."
    ),
)
