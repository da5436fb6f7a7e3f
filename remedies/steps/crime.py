"""Steps about a crime done to the person: reporting it.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 144-149, 163(3).
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.routes import articles
from remedies.steps.step import Matter, Step, Urgency

CRIMES = ("private_arrest", "private_handover", "ill_treatment", "self_incrimination")


def report_fits(m: Matter) -> bool:
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
    fits=report_fits,
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
    here=articles,
    refused=(
        Text(
            "Không khởi tố: đòi quyết định có lý do, khiếu nại trong 15 ngày. Quá hạn: gửi Viện kiểm sát.",
            "No case opened: ask for the reasoned decision, complain within 15 days. Overdue: write to the procuracy.",
        ),
    ),
    then=("request_to_open_case", "complaint_procedural", "victim_protection"),
    papers=("D04",),
    why=CRIMES,
    answer="crime_report_answer",
)
