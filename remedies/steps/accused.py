"""Steps of somebody accused: innocent until judged, not tried twice.

Boundary: declarations only. Law: Constitution Art. 31; Criminal Procedure Code Arts. 13, 14.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.step import Matter, Step, always

BODY = Text(
    "Cơ quan đang giữ hồ sơ: cơ quan điều tra, Viện kiểm sát hoặc Tòa án.",
    "Whichever body has the file: the investigators, the procuracy or the court.",
)


def _open(m: Matter) -> bool:
    """Charged and not yet judged for good: a judgment under appeal does not end the presumption (Art. 13)."""
    closed = ("case_dropped", "released_without_charge", "acquitted", "exempted")
    return m.charged and m.value("outcome") not in closed and not m.in_force


INNOCENCE = Step(
    id="presumption_of_innocence",
    title=Text("Nhắc: chưa có bản án có hiệu lực thì chưa có tội", "Recall: no final judgment, no guilt"),
    where=Text("Trong mọi lời khai và đơn gửi đi.", "In every statement and every paper."),
    who=Text("Người bị buộc tội, luật sư, người thân.", "The accused, counsel, relatives."),
    to=BODY,
    fits=_open,
    urgency=always("later"),
    do=(
        Text(
            "Bên buộc tội phải chứng minh. Người bị buộc tội không phải chứng minh mình vô tội.",
            "It is for the accusers to prove. The accused need not prove innocence.",
        ),
        Text(
            "Giấy tờ, bài báo viết như đã có tội: ghi lại ngày, nơi đăng, và yêu cầu cải chính.",
            "Papers or press that call the person guilty: note the day and place, and ask for a correction.",
        ),
        Text(
            "Chưa rõ mà không làm rõ được thì phải hiểu theo hướng có lợi cho người bị buộc tội.",
            "A doubt that cannot be cleared is read in the accused's favour.",
        ),
    ),
    expect=(
        Text(
            "Nguyên tắc này không tự làm ai được thả, nhưng giúp trong khiếu nại và ở Tòa.",
            "The principle frees no one by itself, but helps in a complaint and in court.",
        ),
    ),
    refused=(
        Text(
            "Không ai sửa: nêu trong khiếu nại, trong bài bào chữa và khi kháng cáo.",
            "Not put right: raise it in a complaint, in the defence and on appeal.",
        ),
    ),
    then=("complaint_procedural", "appeal"),
    standards=("iccpr_14_fair_trial",),
)
TWICE = Step(
    id="double_jeopardy_objection",
    title=Text("Phản đối việc bị xử lại cùng một việc", "Object to being tried again for the same act"),
    where=Text("Kèm bản án hoặc quyết định cũ.", "With the earlier judgment or decision."),
    who=Text("Người bị buộc tội hoặc luật sư.", "The accused or counsel."),
    to=BODY,
    fits=lambda m: m.yes("tried_before_for_same_act") or m.breached("double_jeopardy"),
    urgency=always("soon"),
    do=(
        Text(
            "Lấy bản sao bản án đã có hiệu lực, hoặc quyết định đình chỉ (dừng hẳn).",
            "Get a copy of the judgment in force, or of the decision that ended the case.",
        ),
        Text(
            "Viết rõ: cùng một việc, cùng ngày, cùng nơi. Yêu cầu không khởi tố hoặc đình chỉ.",
            "Say: the same act, day and place. Ask that no case be opened, or that it end.",
        ),
    ),
    expect=(
        Text(
            "Đã bị phạt hành chính thì không phải lúc nào cũng chặn được vụ án hình sự. Hỏi luật sư.",
            "An administrative fine does not always bar a criminal case. Ask a lawyer.",
        ),
    ),
    refused=(
        Text(
            "Bị từ chối: khiếu nại trong 15 ngày, nêu lại ở Tòa và khi kháng cáo.",
            "Refused: complain within 15 days, raise it again in court and on appeal.",
        ),
    ),
    law=("double_jeopardy",),
    then=("complaint_procedural", "appeal"),
    why=("double_jeopardy",),
)
