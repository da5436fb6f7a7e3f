"""Steps outside the first days: a crime report, appeal, bail, compensation, the United Nations.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 121, 144-147, 331-333; State Compensation Liability Law
2017 Arts. 6, 7, 18, 32; methods of work of the UN Working Group on Arbitrary Detention.
"""

from __future__ import annotations

from legal_rules.instants import When
from legal_rules.words import Text
from remedies.steps.step import Matter, Step, Urgency, always, by_due_date

CRIMES = ("private_arrest", "private_handover", "ill_treatment", "self_incrimination")
CATEGORIES = ("wgad_category_1", "wgad_category_2", "wgad_category_3", "wgad_category_5")
CLEARED = ("acquitted", "case_dropped", "released_without_charge")


def _report_fits(m: Matter) -> bool:
    said = bool(set(m.value("wrong") or ()) - {"other"})
    private = bool({"private_person", "business"} & set(m.value("wrongdoer") or ()))
    return m.filed("crime_report") or m.route == "private" or m.breached(*CRIMES) or said or private


def _report_urgency(m: Matter) -> Urgency:
    taken = {"kidnapping_for_ransom", "unlawful_holding_by_private_person"} & set(m.value("wrong") or ())
    return "now" if m.held and (m.route == "private" or taken) else "soon"


CRIME_REPORT = Step(
    id="crime_report",
    title=Text("Báo việc có dấu hiệu tội phạm", "Report what may be a crime"),
    where=Text(
        "Công an nơi gần nhất, cơ quan điều tra hoặc Viện kiểm sát.",
        "The nearest police, an investigating agency or the procuracy.",
    ),
    who=Text("Bất cứ ai, nói miệng hoặc viết.", "Anyone, in speech or in writing."),
    to=Text(
        "Cơ quan điều tra. Nếu người điều tra hoặc người giữ đã làm sai: cơ quan điều tra của Viện kiểm sát tối cao.",
        "The investigating agency. If an investigator or a guard did it: the agency of the Supreme People's Procuracy.",
    ),
    fits=_report_fits,
    urgency=_report_urgency,
    do=(
        Text(
            "Nếu có người đang bị nhốt và nguy hiểm: gọi 113 hoặc đến công an nơi gần nhất.",
            "If someone is locked up and in danger: call 113 or go to the nearest police.",
        ),
        Text(
            "Kể việc đã thấy: ai, ở đâu, lúc nào. Điều nghe kể thì ghi rõ ai kể.",
            "Tell what was seen: who, where, when. For what was heard, say from whom.",
        ),
        Text(
            "Giữ ảnh, tin nhắn, giấy khám. Nộp bản sao, lấy biên nhận.",
            "Keep photos, messages, medical papers. Hand in copies, get a receipt.",
        ),
    ),
    expect=(
        Text(
            "Phải được trả lời trong 20 ngày; việc phức tạp tới 2 tháng, Viện kiểm sát có thể cho thêm tới 2 tháng.",
            "An answer is due in 20 days; up to 2 months if complex, and up to 2 more if the procuracy allows.",
        ),
        Text("Nếu bị từ chối, có 15 ngày để khiếu nại.", "A refusal can be complained of within 15 days."),
    ),
    risks=(
        Text(
            "Cố ý báo sai phải chịu trách nhiệm trước pháp luật. Viết “có dấu hiệu”, đừng kết luận ai có tội.",
            "A knowingly false report has consequences in law. Write “signs of”, do not declare anyone guilty.",
        ),
        Text(
            "Người báo tin và người thân có thể đề nghị được bảo vệ khi bị đe dọa.",
            "Those who report, and their relatives, may ask for protection when threatened.",
        ),
    ),
    why=CRIMES,
    answer="crime_report_answer",
)
APPEAL = Step(
    id="appeal",
    title=Text("Kháng cáo bản án", "Appeal the judgment"),
    where=Text(
        "Tòa án đã xử, hoặc nhờ nơi đang giam chuyển.", "The court that judged, or through the place of detention."
    ),
    who=Text(
        "Bị cáo (người bị đưa ra xử), luật sư trong một số trường hợp.", "The defendant, and in some cases counsel."
    ),
    to=Text(
        "Tòa án đã xử sơ thẩm (xử lần đầu) hoặc Tòa án cấp phúc thẩm (xử lại).",
        "The court of first instance or the appeal court.",
    ),
    fits=lambda m: (
        m.filed("appeal")
        or (
            isinstance(m.value("judgment_at"), When)
            and not isinstance(m.value("appeal_judgment_at"), When)
            and not isinstance(m.value("appealed_at"), When)
            and m.deadline("appeal_judgment").state != "passed"
        )
    ),
    urgency=by_due_date("appeal_judgment", near=7),
    do=(
        Text(
            "Viết ngắn: không đồng ý phần nào của bản án, vì sao, muốn Tòa làm gì.",
            "Say briefly which part is disputed, why, and what the court is asked to do.",
        ),
        Text("Nộp trước, bổ sung lý do sau cũng được.", "File first; more reasons can follow."),
        Text(
            "Người đang bị giam đưa đơn cho nơi giam. Ghi ngày họ nhận.",
            "A detained person gives it to the facility. Note the day they take it.",
        ),
    ),
    expect=(
        Text(
            "Người có mặt tính từ ngày tuyên án. Người vắng mặt tính từ ngày nhận bản án.",
            "Time runs from the judgment for those present, from its receipt for those absent.",
        ),
    ),
    by="appeal_judgment",
)
BAIL = Step(
    id="bail",
    title=Text("Đề nghị bảo lĩnh (có người đứng ra cam đoan)", "Ask for bail (others vouch)"),
    where=Text("Cơ quan đang giải quyết vụ án.", "The body in charge of the case."),
    who=Text(
        "Ít nhất hai người thân từ 18 tuổi có thu nhập ổn định, hoặc nơi làm việc, học tập.",
        "At least two relatives aged 18 or over with a steady income, or the workplace or school.",
    ),
    to=Text(
        "Cơ quan điều tra, Viện kiểm sát hoặc Tòa án, tùy vụ án ở bước nào.",
        "The investigators, the procuracy or the court, by stage.",
    ),
    fits=lambda m: m.detained,
    urgency=always("soon"),
    do=(
        Text(
            "Mỗi người viết giấy cam đoan, có xác nhận của xã, phường hoặc nơi làm việc.",
            "Each guarantor signs an undertaking certified by the commune or employer.",
        ),
        Text(
            "Kèm giấy về sức khỏe, hoàn cảnh gia đình, nơi ở rõ ràng.",
            "Add papers on health, family and a settled home.",
        ),
    ),
    expect=(
        Text(
            "Trên thực tế, bảo lĩnh ít khi được chấp nhận. Bạn vẫn có quyền đề nghị.",
            "In practice bail is rarely granted. You may still ask.",
        ),
    ),
    risks=(
        Text(
            "Người đứng ra có thể bị phạt tiền nếu người được bảo lĩnh làm trái điều đã cam đoan.",
            "Guarantors may be fined if the person breaks the undertaking.",
        ),
    ),
    why=("detention_ground", "detention_special_group"),
)
COMPENSATION = Step(
    id="state_compensation",
    title=Text("Yêu cầu Nhà nước bồi thường", "Claim compensation from the State"),
    where=Text("Cơ quan ra quyết định sai sau cùng.", "The body that last decided wrongly."),
    who=Text(
        "Người bị thiệt hại, người thừa kế hoặc người đại diện.", "The person harmed, their heirs or a representative."
    ),
    to=Text(
        "Cơ quan ra quyết định sai sau cùng; chưa biết là nơi nào thì nộp ở Sở Tư pháp.",
        "The body that last decided wrongly; if unsure, the provincial Department of Justice.",
    ),
    fits=lambda m: m.value("outcome") in CLEARED or m.filed("state_compensation"),
    urgency=by_due_date("state_compensation_claim", near=90, otherwise="later"),
    do=(
        Text(
            "Giữ bản gốc văn bản cho thấy không có tội hoặc việc giữ là sai.",
            "Keep the original of the document that clears the person or finds the holding wrong.",
        ),
        Text("Ghi từng khoản thiệt hại, kèm hóa đơn, giấy xác nhận.", "List each loss with receipts and proof."),
    ),
    expect=(
        Text(
            "Không phải việc giữ sai nào cũng được bồi thường: luật có danh sách, và cần có văn bản làm căn cứ.",
            "Not every wrongful holding is compensated: the law has a list, and a document is needed as the ground.",
        ),
    ),
    by="state_compensation_claim",
    answer="state_compensation_answer",
    sum="state_compensation",
    possible=lambda m: isinstance(m.value("outcome_document_received_at"), When),
    until=Text("Cần nhận được văn bản làm căn cứ trước.", "Needs the document that serves as ground first."),
)
_UN_RISKS = (
    Text(
        "Thư có thể được chuyển cho Chính phủ để trả lời. Tên có thể bị lộ.",
        "The letter may be passed to the Government for its reply. Names may become known.",
    ),
    Text(
        "Người bị giữ hoặc người thân có thể bị hỏi, bị làm khó. Cần người bị giữ hoặc gia đình đồng ý trước.",
        "The person held or relatives may be questioned or pressed. The person or the family must agree first.",
    ),
    Text(
        "Sau khi gửi, có thể xin rút nhưng không chắc thu lại được. Nên hỏi luật sư hoặc người bạn tin.",
        "Afterwards you may ask to withdraw, but it may not all come back. Ask a lawyer or someone you trust.",
    ),
)
_UN_TO = Text(
    "Nhóm của Liên Hợp Quốc về giam giữ tùy tiện (giữ người không có lý do chính đáng hoặc không công bằng).",
    "The UN Working Group on Arbitrary Detention.",
)
_UN_WHO = Text(
    "Người bị giữ, gia đình, luật sư hoặc tổ chức được đồng ý.",
    "The person, the family, counsel or an organisation with consent.",
)


def _category(m: Matter) -> bool:
    return any(s.outcome == "breached" for s in m.assessment.standards if s.id in CATEGORIES)


WGAD_URGENT = Step(
    id="wgad_urgent",
    title=Text("Cân nhắc thư khẩn ra nước ngoài", "Consider an urgent letter abroad"),
    where=Text(
        "Khi sức khỏe hoặc tính mạng bị đe dọa. Đọc rủi ro trước.",
        "When health or life is at risk. Read the risks first.",
    ),
    who=_UN_WHO,
    to=_UN_TO,
    fits=lambda m: m.held and _category(m) and m.yes("ill_treated", "seriously_ill", "medical_care_refused"),
    urgency=always("consider"),
    do=(
        Text(
            "Bàn với luật sư và gia đình. Ghi ai đã đồng ý, ngày nào.",
            "Talk to a lawyer and the family. Note who agreed and when.",
        ),
    ),
    expect=(
        Text(
            "Nhóm chuyên gia viết cho Chính phủ. Ý kiến của họ không tự làm ai được thả.",
            "The experts write to the Government. Their opinion frees no one by itself.",
        ),
    ),
    risks=_UN_RISKS,
    standards=CATEGORIES,
)
WGAD_REGULAR = Step(
    id="wgad_regular",
    title=Text("Cân nhắc đơn gửi chuyên gia quốc tế", "Consider a petition to international experts"),
    where=Text("Không gấp. Đọc rủi ro trước.", "Not urgent. Read the risks first."),
    who=_UN_WHO,
    to=_UN_TO,
    fits=_category,
    urgency=always("consider"),
    do=(
        Text(
            "Bàn với luật sư và gia đình. Ghi ai đã đồng ý, ngày nào.",
            "Talk to a lawyer and the family. Note who agreed and when.",
        ),
        Text(
            "Viết bằng tiếng Anh, Pháp hoặc Tây Ban Nha theo mẫu câu hỏi.",
            "Write in English, French or Spanish, following the questionnaire.",
        ),
    ),
    expect=(
        Text(
            "Chính phủ có 60 ngày để trả lời, rồi có ý kiến của nhóm chuyên gia. Việc này mất nhiều tháng.",
            "The Government has 60 days to reply, then the group gives its opinion. It takes many months.",
        ),
    ),
    risks=_UN_RISKS,
    standards=CATEGORIES,
)
