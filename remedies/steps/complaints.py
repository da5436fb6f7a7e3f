"""Steps that ask an authority to look again: complaints, the administrative suit, denunciation.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 469-483; Law on Complaints 2011 (amended 2025); Law on
Administrative Procedure 2015 Arts. 30, 115, 116; Law on Denunciation 2018.
"""

from __future__ import annotations

from legal_rules.denounced import forum
from legal_rules.law import entries
from legal_rules.words import Text
from remedies.steps.step import Matter, Step, always, by_due_date

PROCEDURAL = (
    "arrest_basis", "arrest_order_formalities", "arrest_witnesses", "arrest_at_night", "arrest_order_approval",
    "emergency_ground", "emergency_approval", "decision_within_12_hours", "reasons_and_rights_told", "family_notice",
    "summons_is_no_ground", "custody_decision", "custody_limit", "custody_extension_approval", "charge_approval",
    "detention_ground", "detention_special_group", "detention_order_approval", "detention_limit",
    "detention_extension_approval", "detention_after_term", "prosecution_stage_limit", "trial_stage_limit",
    "appeal_stage_limit", "counsel_access", "counsel_mandatory", "family_visits", "medical_care", "ill_treatment",
    "self_incrimination", "interrogation_recording", "double_jeopardy",
)  # fmt: skip
ADMINISTRATIVE = ("administrative_custody_ground", "administrative_custody_limit", "family_notice")


def _complaint_fits(m: Matter) -> bool:
    if m.route != "criminal":
        return False
    said = "unlawful_arrest" in (m.value("wrong") or ())
    kinds = {row.get("kind") for row in m.value("decisions") or ()}
    asked = bool(kinds & {"procedural_decision", "procedural_act"})
    return m.filed("complaint_procedural") or m.breached(*PROCEDURAL) or said or asked


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
    papers=("D01",),
    why=PROCEDURAL,
    by="complaint_procedural",
    answer="complaint_procedural_answer",
)


def _answered(m: Matter, step: str, deadline: str) -> bool:
    rows = [row for row in m.value("filings") or () if row.get("kind") == step]
    return any(row.get("answered_at") for row in rows) or m.late(deadline)


SECOND = Step(
    id="complaint_procedural_second",
    title=Text("Khiếu nại lần hai", "Complain a second time"),
    where=Text("Viện kiểm sát cấp trên.", "To the next higher procuracy."),
    who=Text("Người đã khiếu nại lần đầu.", "Whoever made the first complaint."),
    to=Text(
        "Viện trưởng Viện kiểm sát cấp trên; khi đã ra tòa thì Chánh án Tòa án cấp trên.",
        "The head of the next higher procuracy; once in court, the next higher chief judge.",
    ),
    fits=lambda m: m.route == "criminal" and m.filed("complaint_procedural"),
    urgency=by_due_date("complaint_procedural_second"),
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
    why=PROCEDURAL,
    by="complaint_procedural_second",
    answer="complaint_procedural_second_answer",
    possible=lambda m: _answered(m, "complaint_procedural", "complaint_procedural_answer"),
    until=Text(
        "Chờ trả lời lần đầu, hoặc chờ hết hạn trả lời.", "Waits for the first answer, or for the end of its time."
    ),
)


def _administrative(m: Matter) -> bool:
    return m.route == "administrative" or m.administrative_decisions


COMPLAINT_ADMINISTRATIVE = Step(
    id="complaint_administrative",
    title=Text("Khiếu nại việc tạm giữ hành chính", "Complain of administrative custody"),
    where=Text("Người đã ra quyết định, hoặc thủ trưởng của người đó.", "To whoever decided, or their head."),
    who=Text(
        "Người bị giữ, hoặc người được ủy quyền có chứng thực.",
        "The person held, or someone with a certified authorisation.",
    ),
    to=Text("Người đứng đầu cơ quan đã ra quyết định hoặc đã giữ.", "The head of the body that decided or held."),
    fits=lambda m: (
        _administrative(m)
        and (m.breached(*ADMINISTRATIVE) or m.administrative_decisions or m.filed("complaint_administrative"))
    ),
    urgency=by_due_date("complaint_administrative", near=7),
    do=(
        Text(
            "Ghi quyết định hoặc việc làm muốn khiếu nại, lý do, và điều đề nghị.",
            "State the decision or act, the reasons, and what is asked for.",
        ),
        Text(
            "Kèm bản sao quyết định nếu có. Ký hoặc điểm chỉ (lăn tay).",
            "Add a copy of the decision if there is one. Sign or give a fingerprint.",
        ),
        Text(
            "Nộp trực tiếp hoặc gửi bưu điện bảo đảm, giữ biên nhận.",
            "Hand it in or send it registered; keep the receipt.",
        ),
    ),
    expect=(
        Text(
            "Cơ quan báo có nhận hay không trong 7 ngày làm việc, rồi giải quyết trong 30 ngày, việc phức tạp 45 ngày.",
            "The body says within 7 working days whether it accepts, then decides in 30 days, 45 if complex.",
        ),
        Text(
            "Không đồng ý thì khiếu nại lần hai hoặc kiện ra Tòa án.",
            "Whoever disagrees can complain again or go to court.",
        ),
    ),
    risks=(
        Text(
            "Trong lúc khiếu nại vẫn phải làm theo quyết định, trừ khi có văn bản tạm dừng.",
            "The decision must be followed meanwhile, unless it is suspended in writing.",
        ),
    ),
    why=ADMINISTRATIVE,
    by="complaint_administrative",
    answer="complaint_administrative_answer",
)
LAWSUIT = Step(
    id="administrative_lawsuit",
    title=Text("Kiện ra Tòa án hành chính", "Go to the administrative court"),
    where=Text("Tòa án nhân dân khu vực.", "The regional people's court."),
    who=Text("Người bị giữ hoặc người được ủy quyền.", "The person held or someone authorised."),
    to=Text("Tòa án nhân dân khu vực nơi có cơ quan bị kiện.", "The regional people's court for the body sued."),
    fits=lambda m: COMPLAINT_ADMINISTRATIVE.fits(m) and m.deadline("administrative_lawsuit").state != "passed",
    urgency=by_due_date("administrative_lawsuit", near=30, otherwise="later"),
    do=(
        Text("Hỏi luật sư trước khi kiện.", "Ask a lawyer before suing."),
        Text(
            "Viết đơn khởi kiện, kèm quyết định và chứng cứ, nộp ở Tòa án.",
            "Write the claim, add the decision and the evidence, file it at the court.",
        ),
    ),
    expect=(
        Text(
            "Có thể kiện ngay mà không cần khiếu nại trước. Không vừa kiện vừa khiếu nại cùng một việc.",
            "You may sue at once without complaining first, but not do both over the same matter.",
        ),
    ),
    risks=(Text("Có thể phải nộp tạm ứng án phí.", "A court fee may have to be paid in advance."),),
    why=ADMINISTRATIVE,
    by="administrative_lawsuit",
)


def _answer(name: str) -> Text:
    """The time for the answer in the words of the law."""
    says = entries()[name]["says"]
    return Text(says["vi"], says["en"])


def _denunciation_fits(m: Matter) -> bool:
    named = "state_official" in (m.value("wrongdoer") or ())
    return m.filed("denunciation") or (named and m.breached(*PROCEDURAL, *ADMINISTRATIVE))


def _denunciation_paper(m: Matter, paper: str) -> bool:
    """Inside the case D03b, outside it D03a, both where that is open."""
    fitting = {"proceedings": ("D03b",), "outside": ("D03a",), "either": ("D03a", "D03b"), "private": ()}
    return paper in fitting[forum(m.facts, m.now)]


DENUNCIATION = Step(
    id="denunciation",
    title=Text("Cân nhắc đơn tố cáo người làm sai", "Consider denouncing the person responsible"),
    where=Text("Đọc rủi ro trước. Phải ghi tên thật.", "Read the risks first. A real name is needed."),
    who=Text("Bất cứ ai biết việc, tự mình ký tên.", "Anyone who knows of it, signing in person."),
    to=Text(
        "Trong vụ án: Viện trưởng Viện kiểm sát nếu về bắt, giữ, giam; việc khác thì người đứng đầu cơ quan của người "
        "đó. Ngoài vụ án: người đứng đầu nơi quản lý người đó. Tố cáo người đứng đầu: gửi cấp trên trực tiếp.",
        "In the case: the head of the procuracy when it concerns arrest or holding; otherwise the head of that "
        "person's body. Outside it: the head of the body that manages them. A head is denounced one level up.",
    ),
    fits=_denunciation_fits,
    urgency=always("consider"),
    do=(
        Text(
            "Chọn mẫu: người đó đang làm vụ án hình sự thì dùng mẫu “người làm vụ án”, không thì mẫu “ngoài vụ án”.",
            "Choose the form: someone conducting a criminal case, or an official outside a case.",
        ),
        Text(
            "Ghi việc bạn tự biết: đã xảy ra ở đâu, lúc nào, chứng cứ gì. Không nhận xét.",
            "State what you know yourself: what happened, where, when and the evidence. No comment.",
        ),
        Text(
            "Ghi ngày, họ tên, địa chỉ, ký hoặc điểm chỉ (lăn tay). Đề nghị giữ bí mật tên và địa chỉ.",
            "Give the date, your name and address; sign or fingerprint. Ask that name and address be kept secret.",
        ),
        Text(
            "Gửi một nơi thôi. Nộp trực tiếp thì lấy biên nhận; gửi bưu điện thì gửi bảo đảm.",
            "Send it to one office only. Handed in, get a receipt; by post, send it registered.",
        ),
    ),
    expect=(_answer("denunciation_procedural"), _answer("denunciation_administrative")),
    risks=(
        Text(
            "Chỉ ghi điều bạn biết và tin là đúng. Luật cấm cố ý tố cáo sai, không cấm nhớ nhầm.",
            "Write only what you know and believe true. The law forbids deliberate untruth, not an honest mistake.",
        ),
        Text(
            "Người bị tố cáo có thể biết ai viết. Có người đã bị xử theo Điều 156 hoặc Điều 331 Bộ luật Hình sự.",
            "The person denounced may learn who wrote. People were tried under Articles 156 or 331 of the Penal Code.",
        ),
        Text(
            "Đơn không ghi tên không được giải quyết như tố cáo.",
            "An anonymous paper is not handled as a denunciation.",
        ),
        Text(
            "Người tố cáo có thể đề nghị được bảo vệ, nhưng không ai bảo đảm được chắc chắn.",
            "A denouncer may ask for protection; nobody can guarantee it.",
        ),
        Text(
            "Không ghi điều người thân, hoặc người bạn bào chữa, đã làm hay định làm.",
            "Do not write what your relative, or the person you defend, did or planned.",
        ),
    ),
    papers=("D03a", "D03b"),
    papers_if=_denunciation_paper,
    why=(*PROCEDURAL, "administrative_custody_ground", "administrative_custody_limit"),
    answer="denunciation_answer",
)
