"""Steps of somebody harmed by a crime: a request to open a case, a place in it and at the trial.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 62, 155, 331.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.crime import report_fits
from remedies.steps.step import Matter, Step, Urgency, always

CASE_FIRST = Text(
    "Chờ vụ án được mở, hoặc gửi cùng tin báo.", "Waits for the case to be opened, or goes with the report."
)


def _request_urgency(m: Matter) -> Urgency:
    """Slander waits for a request of the person harmed, so that one is not to wait; nor after silence."""
    silent = m.filed("crime_report") and (m.late("crime_report_answer") or m.late("crime_report_notice"))
    return "soon" if "false_report" in m.wrong or silent else "later"


REQUEST = Step(
    id="request_to_open_case",
    title=Text("Đề nghị khởi tố (mở) vụ án", "Ask that a case be opened"),
    where=Text("Gửi cùng tin báo, hoặc gửi sau.", "With the report, or after it."),
    who=Text("Người bị hại, hoặc người đại diện.", "The person harmed, or a representative."),
    to=Text(
        "Cơ quan điều tra đã nhận tin báo; một bản gửi Viện kiểm sát cùng cấp.",
        "The investigating agency that has the report; a copy to the procuracy of that level.",
    ),
    fits=lambda m: report_fits(m) or m.filed("request_to_open_case"),
    urgency=_request_urgency,
    do=(
        Text(
            "Viết rõ: việc gì, ai làm, hậu quả, và câu “tôi yêu cầu khởi tố vụ án”.",
            "Say what was done, by whom, with what result, and “I request that a case be opened”.",
        ),
        Text(
            "Vu khống, làm nhục, thương tích nhẹ: không có yêu cầu này thì không mở vụ án.",
            "Slander, insult, light injury: no case is opened without this request.",
        ),
        Text(
            "Bắt, giữ người trái luật (Điều 157) thì không cần: tin báo là đủ.",
            "Unlawful arrest or holding (Article 157) needs none: a report is enough.",
        ),
    ),
    expect=(
        Text(
            "Có quyết định trong 20 ngày; phức tạp tới 2 tháng, thêm nhiều nhất 2 tháng.",
            "A decision comes in 20 days; up to 2 months if complex, and 2 more at most.",
        ),
        Text(
            "Rút yêu cầu thì vụ án có thể chấm dứt và không đòi lại được, trừ khi bị ép rút.",
            "Withdrawing may end the case for good, unless the withdrawal was forced.",
        ),
    ),
    risks=(
        Text(
            "Chỉ nêu điều có căn cứ. Bịa chuyện để buộc tội người khác là tội vu khống (Điều 156).",
            "State only what has grounds. Inventing a crime of another is slander (Article 156).",
        ),
    ),
    refused=(
        Text(
            "Không khởi tố: đòi quyết định bằng văn bản có lý do, rồi khiếu nại trong 15 ngày.",
            "Not opened: ask for the decision in writing with reasons, then complain within 15 days.",
        ),
    ),
    then=("complaint_procedural",),
    papers=("D04",),
)
ROLE = Step(
    id="victim_role",
    title=Text("Giữ vai người bị hại, cả ở phiên tòa", "Take the place of the person harmed, at the trial too"),
    where=Text("Cơ quan đang giải quyết vụ án.", "The body in charge of the case."),
    who=Text("Người bị hại, người đại diện, luật sư bảo vệ.", "The person harmed, a representative, their lawyer."),
    to=Text(
        "Cơ quan điều tra, rồi Viện kiểm sát, rồi Tòa án.", "The investigators, then the procuracy, then the court."
    ),
    fits=lambda m: report_fits(m) or m.filed("victim_role"),
    urgency=always("later"),
    do=(
        Text(
            "Đề nghị được xác định là người bị hại, và nhờ luật sư bảo vệ nếu cần.",
            "Ask to be recognised as the person harmed, and have a lawyer if needed.",
        ),
        Text(
            "Đưa chứng cứ, đề nghị giám định thương tích, đề nghị hình phạt và mức bồi thường.",
            "Bring evidence, ask that injuries be examined, propose the penalty and the damages.",
        ),
        Text(
            "Ở phiên tòa: đến dự, trình bày, hỏi qua chủ tọa, tranh luận, xem giấy ghi lại phiên tòa.",
            "At the trial: attend, speak, ask through the judge, argue, read the record.",
        ),
    ),
    expect=(
        Text(
            "Kết quả từng bước phải được báo. Vắng mặt thì phiên tòa có thể hoãn hoặc vẫn xử.",
            "Each result must be told. If you are absent, the hearing may be put off or go on.",
        ),
        Text(
            "Không đồng ý bản án: kháng cáo trong 15 ngày. Vắng mặt thì tính từ ngày nhận hoặc niêm yết.",
            "Against the judgment: appeal within 15 days; if absent, from its receipt or posting.",
        ),
    ),
    refused=(
        Text(
            "Không được công nhận là người bị hại: khiếu nại trong 15 ngày, nhờ luật sư nêu lại ở Tòa.",
            "Not recognised: complain within 15 days, and have a lawyer raise it again in court.",
        ),
    ),
    then=("complaint_procedural", "appeal"),
    papers=("D11",),
    law=("victim_rights",),
    possible=lambda m: m.filed("crime_report") or m.filed("request_to_open_case"),
    until=CASE_FIRST,
)
