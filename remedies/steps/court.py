"""Steps after a judgment: appeal, late appeal.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 331-335.
"""

from __future__ import annotations

from legal_rules.instants import When
from legal_rules.words import Text
from remedies.steps.step import Step, by_due_date

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
            and not m.cleared
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
    refused=(
        Text(
            "Tòa trả lại đơn: khiếu nại trong 7 ngày. Bản án đã có hiệu lực: gửi thông báo xin xem lại.",
            "Sent back: complain within 7 days. Once the judgment stands: ask for a review.",
        ),
    ),
    then=("late_appeal", "cassation_notice"),
    papers=("D09a",),
    by="appeal_judgment",
)
LATE_APPEAL = Step(
    id="late_appeal",
    title=Text("Kháng cáo quá hạn", "File a late appeal"),
    where=Text("Tòa án đã xử.", "The court that judged."),
    who=Text("Bị cáo (người bị đưa ra xử) hoặc người có quyền kháng cáo.", "The defendant, or whoever may appeal."),
    to=Text(
        "Tòa án đã xử sơ thẩm (xử lần đầu); Tòa án này gửi lên Tòa án cấp phúc thẩm (xử lại).",
        "The court of first instance, which sends it up to the appeal court.",
    ),
    fits=lambda m: (
        m.filed("late_appeal")
        or (
            m.deadline("appeal_judgment").state == "passed"
            and not isinstance(m.value("appealed_at"), When)
            and not isinstance(m.value("appeal_judgment_at"), When)
            and not m.cleared
            and m.stage != "ended"
        )
    ),
    urgency=lambda m: "soon" if m.stage == "serving" else "now",
    do=(
        Text(
            "Kể rõ điều đã cản trở, từ ngày nào đến ngày nào: ốm đau, thiên tai, bị giữ mà không được gửi đơn.",
            "Say what stood in the way and from when to when: illness, disaster, being held with no way to write.",
        ),
        Text(
            "Kèm giấy tờ chứng minh. Gửi ngay khi hết bị cản trở.",
            "Add proof. Send it as soon as the obstacle is gone.",
        ),
    ),
    expect=(
        Text(
            "Trong 3 ngày đơn được gửi lên; trong 10 ngày ba thẩm phán quyết định có nhận hay không.",
            "It is sent up within 3 days; three judges decide within 10 days whether to accept it.",
        ),
    ),
    refused=(
        Text(
            "Không được nhận thì bản án có hiệu lực. Còn cách gửi thông báo xin xem lại.",
            "If it is not accepted the judgment stands. A request for review is what remains.",
        ),
    ),
    then=("cassation_notice",),
    papers=("D09a",),
    answer="appeal_late_answer",
)
