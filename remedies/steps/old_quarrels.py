"""Steps of somebody sued or reported again and again, or judged by a law of another day.

Boundary: declarations only. Law: Penal Code Arts. 7, 156.
"""

from __future__ import annotations

from legal_rules.instants import When
from legal_rules.words import Text
from remedies.steps.accused import BODY
from remedies.steps.step import Matter, Step, always

SILENCING = Step(
    id="repeated_lawsuits",
    title=Text("Khi bị kiện hoặc bị tố nhiều lần để phải im lặng", "When repeated suits or reports aim at silence"),
    where=Text("Tòa án hoặc cơ quan đã gửi giấy.", "The court or body that sent the paper."),
    who=Text("Người bị kiện, luật sư.", "The person sued, counsel."),
    to=Text("Nơi đã gửi giấy; luật sư; người đang hỗ trợ.", "Whoever sent the paper; counsel; whoever is helping."),
    fits=lambda m: (
        bool(m.wrongdoers & {"private_person", "business"})
        and (m.charged or m.yes("expression_related") or "false_report" in m.wrong)
    ),
    urgency=always("later"),
    do=(
        Text(
            "Đừng bỏ qua giấy nào. Ghi ngày nhận, làm đúng hạn ghi trên giấy.",
            "Leave no paper unanswered. Note when it came and keep to its date.",
        ),
        Text(
            "Lập bảng: lần nào, ai kiện, về việc gì, kết quả. Việc đã xử xong thì nêu ngay.",
            "Make a list: each time, by whom, over what, the result. What was settled is raised at once.",
        ),
        Text(
            "Bị vu khống thì có thể đề nghị xử lý (Điều 156). Đừng đăng lời đáp trả lên mạng.",
            "Slander may be reported (Article 156). Do not answer it online.",
        ),
    ),
    expect=(
        Text(
            "Luật Việt Nam chưa có quy định riêng về loại kiện này. Cách đỡ là các quyền chung.",
            "Vietnamese law has no rule of its own on such suits. The general rights are the defence.",
        ),
    ),
    risks=(
        Text(
            "Im lặng trước giấy của Tòa có thể khiến Tòa xử vắng mặt.",
            "Silence before a court may lead to a judgment in absence.",
        ),
    ),
    refused=(
        Text(
            "Vẫn bị thụ lý: nhờ luật sư, gửi ý kiến và chứng cứ, kháng cáo đúng hạn.",
            "Accepted all the same: take a lawyer, send your view and evidence, appeal in time.",
        ),
    ),
    then=("appeal",),
    law=("crime_false_report",),
    needs=("legal", "media"),
)


def _dated(m: Matter) -> bool:
    """The day of the act is told, or a charge leaves open which law is used."""
    if m.cleared:
        return False
    return isinstance(m.value("act_at"), When) or (m.charged and m.outcome("law_in_time") in ("breached", "unclear"))


LAW_OF_THE_ACT = Step(
    id="law_of_the_act",
    title=Text("Kiểm tra xem họ dùng luật của ngày nào", "Check which law in time is used"),
    where=Text("Giấy khởi tố, cáo trạng hoặc bản án.", "The charge, the indictment or the judgment."),
    who=Text("Người bị buộc tội hoặc luật sư.", "The accused or counsel."),
    to=BODY,
    fits=_dated,
    urgency=always("later"),
    do=(
        Text(
            "Tìm trên giấy: ngày xảy ra việc, điều, khoản, của bộ luật nào.",
            "Find on the paper: the day of the act, the article, the clause, of which code.",
        ),
        Text(
            "Luật của ngày xảy ra việc được dùng, không phải luật của ngày bị bắt.",
            "The law of the day of the act applies, not that of the day of the arrest.",
        ),
        Text(
            "Luật mới nặng hơn thì không dùng. Luật mới nhẹ hơn thì được dùng.",
            "A harsher new law is not used. A milder one is.",
        ),
    ),
    expect=(
        Text(
            "Dùng sai luật là lý do để khiếu nại và kháng cáo.", "The wrong law is a reason to complain and to appeal."
        ),
    ),
    refused=(
        Text(
            "Không được sửa: nêu ở Tòa, rồi kháng cáo trong 15 ngày.",
            "Not put right: raise it in court, then appeal within 15 days.",
        ),
    ),
    then=("complaint_procedural", "appeal"),
    law=("penal_code_of_the_act",),
    why=("law_in_time",),
)
