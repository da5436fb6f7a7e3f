"""Steps for someone who was cleared: the paper that says so, and the reasons of an acquittal.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 230-232, 240, 262, 331(6); State Compensation Liability
Law 2017 Arts. 7, 9, 41(1), 41(3).
"""

from __future__ import annotations

from legal_rules.instants import When
from legal_rules.words import Text
from remedies.steps.step import Matter, Step, always


def _without_document(m: Matter) -> bool:
    """Cleared, and nothing says that the paper came."""
    return m.cleared and not isinstance(m.value("outcome_document_received_at"), When)


def _may_appeal_reasons(m: Matter) -> bool:
    """Acquitted, with the time to appeal still running or not known to be over, and no appeal yet."""
    judged = isinstance(m.value("judgment_at"), When) or isinstance(m.value("judgment_served_at"), When)
    appealed = isinstance(m.value("appealed_at"), When) or isinstance(m.value("appeal_judgment_at"), When)
    running = m.deadline("appeal_judgment").state not in ("passed", "not_yet")
    return m.value("outcome") == "acquitted" and judged and running and not appealed


DOCUMENT = Step(
    id="clearing_document",
    title=Text("Lấy văn bản ghi rõ không có tội", "Obtain the paper that clears the person"),
    where=Text(
        "Cơ quan đã ra quyết định, hoặc Tòa án đã xử.", "The agency that made the decision, or the court that judged."
    ),
    who=Text(
        "Người được minh oan, người đại diện, luật sư, người được ủy quyền.",
        "The person cleared, a representative, counsel, or whoever is authorised.",
    ),
    to=Text(
        "Cơ quan điều tra, Viện kiểm sát hoặc Tòa án đã kết thúc vụ việc.",
        "The investigation agency, procuracy or court that ended the matter.",
    ),
    fits=lambda m: _without_document(m) or m.filed("clearing_document"),
    urgency=always("soon"),
    do=(
        Text(
            "Viết giấy ngắn xin bản sao quyết định hoặc bản án. Ghi họ tên, ngày bị bắt, ngày được thả.",
            "Write briefly for a copy of the decision or judgment: name, day of arrest, day of release.",
        ),
        Text(
            "Quyết định thôi điều tra, quyết định trả tự do hay bản án phải ghi rõ vì sao. Hỏi nếu không thấy ghi.",
            "The decision to stop, the release or the judgment must say why. Ask where it does not.",
        ),
        Text(
            "Giữ bản chính. Ghi lại ngày nhận: hạn 3 năm để đòi bồi thường tính từ đó.",
            "Keep the original. Note the day it came: the 3 years to claim run from it.",
        ),
    ),
    expect=(
        Text(
            "Bản án sơ thẩm (xử lần đầu) phải được giao trong 10 ngày từ ngày tuyên án, theo Điều 262 Bộ luật Tố tụng "
            "hình sự. Quyết định thôi điều tra cũng phải giao.",
            "A first judgment is handed over within 10 days of being pronounced (Criminal Procedure Code Art. 262). A "
            "decision to stop is handed over too.",
        ),
    ),
    refused=(
        Text(
            "Không được cấp: khiếu nại việc không giao văn bản, trong 15 ngày từ ngày bị từ chối.",
            "Refused: complain of it within 15 days of the refusal.",
        ),
        Text(
            "Vẫn không lấy được: ghi tên văn bản và nơi đang giữ trong đơn yêu cầu bồi thường, nhờ họ lấy giúp.",
            "Still not had: name the paper and who holds it in the claim, and ask that body to obtain it.",
        ),
    ),
    then=("state_compensation", "restore_honour", "complaint_procedural"),
    law=("compensation_ground", "compensation_reason", "compensation_letter", "papers_to_the_accused"),
    needs=("legal",),
)
REASONS = Step(
    id="appeal_reasons",
    title=Text("Kháng cáo phần lý do của bản án", "Appeal the reasons of the judgment"),
    where=Text("Chỉ khi lý do tuyên không có tội là sai.", "Only where the reasons for the acquittal are wrong."),
    who=Text("Người được Tòa án tuyên không có tội.", "The person whom the court acquitted."),
    to=Text(
        "Tòa án đã xử sơ thẩm (xử lần đầu) hoặc Tòa án cấp phúc thẩm (xử lại).",
        "The court of first instance or the appeal court.",
    ),
    fits=lambda m: _may_appeal_reasons(m) or m.filed("appeal_reasons"),
    urgency=always("soon"),
    do=(
        Text(
            "Đọc bản án: Tòa ghi là không có việc phạm tội, không phải tội, hay không chứng minh được?",
            "Read the judgment: does it say that nothing happened, that it is no crime, or that nothing was proven?",
        ),
        Text(
            "Chỉ kháng cáo được phần lý do này. Phần tuyên không có tội thì giữ nguyên.",
            "Only these reasons can be appealed. The acquittal itself stays as it is.",
        ),
        Text("Hỏi luật sư xem có đáng làm không.", "Ask a lawyer whether it is worth it."),
    ),
    expect=(
        Text(
            "Lý do ghi trong bản án quyết định có được Nhà nước bồi thường hay không.",
            "The reasons written in the judgment decide whether the State compensates.",
        ),
    ),
    risks=(
        Text(
            "Bản án bị kháng cáo thì chưa có hiệu lực. Việc đòi bồi thường phải chờ.",
            "A judgment under appeal is not yet in force. A claim for compensation has to wait.",
        ),
    ),
    refused=(Text("Tòa trả lại đơn: khiếu nại trong 7 ngày.", "Sent back: complain within 7 days."),),
    then=("state_compensation",),
    papers=("D09a",),
    by="appeal_judgment",
    law=("appeal_who", "appeal_returned", "procuracy_protest", "compensation_reason"),
    needs=("legal",),
)
