"""Steps after a judgment: appeal, late appeal, a notice for cassation.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 331-335, 370-379, 397-401.
"""

from __future__ import annotations

from legal_rules.instants import When
from legal_rules.words import Text
from remedies.steps.step import Step, always, by_due_date

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
        )
    ),
    urgency=always("now"),
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
    answer="appeal_late_answer",
)
CASSATION = Step(
    id="cassation_notice",
    title=Text("Cân nhắc gửi thông báo xin xem lại bản án", "Consider asking for a review of the judgment"),
    where=Text("Đây không phải là kháng cáo.", "This is no appeal."),
    who=Text("Ai cũng gửi được: người bị kết án, người thân, luật sư.", "Anyone: the person, relatives, counsel."),
    to=Text(
        "Tòa án và Viện kiểm sát có quyền kháng nghị (yêu cầu xử lại).",
        "The court and the procuracy that may protest, that is, ask for it to be tried again.",
    ),
    fits=lambda m: m.filed("cassation_notice") or m.deadline("cassation_notice").state == "open",
    urgency=always("consider"),
    do=(
        Text(
            "Nêu chỗ bản án không đúng với sự thật, sai thủ tục nghiêm trọng hoặc áp dụng luật sai.",
            "Say where the judgment does not match the facts, broke procedure gravely or misapplied the law.",
        ),
        Text(
            "Có tình tiết mới (khai gian, chứng cứ giả, việc trước chưa biết) thì nêu riêng: đó là tái thẩm, xử lại vì "
            "việc mới.",
            "New facts (false testimony, forged evidence, what was not known) go apart: that is reopening.",
        ),
    ),
    expect=(
        Text(
            "Có lợi cho người bị kết án thì gửi lúc nào cũng được. Chỉ người có quyền kháng nghị mới mở được.",
            "In the person's favour there is no time limit. Only those who may protest can start it.",
        ),
        Text("Không kháng nghị thì họ phải trả lời bằng văn bản.", "If they do not, they answer in writing."),
    ),
    by="cassation_notice",
)
