"""The step that asks for the review of a judgment in force.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 370-379, 397-401.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.step import Step, always

CASSATION = Step(
    id="cassation_notice",
    title=Text("Cân nhắc gửi thông báo xin xem lại bản án", "Consider asking for a review of the judgment"),
    where=Text("Đây không phải là kháng cáo.", "This is no appeal."),
    who=Text("Ai cũng gửi được: người bị kết án, người thân, luật sư.", "Anyone: the person, relatives, counsel."),
    to=Text(
        "Tòa án và Viện kiểm sát có quyền kháng nghị (yêu cầu xử lại).",
        "The court and the procuracy that may protest, that is, ask for it to be tried again.",
    ),
    fits=lambda m: m.filed("cassation_notice") or (m.deadline("cassation_notice").state == "open" and not m.cleared),
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
    risks=(
        Text(
            "Trong lúc chờ, bản án vẫn được thi hành, trừ khi có quyết định tạm dừng.",
            "Meanwhile the judgment is carried out, unless it is suspended.",
        ),
    ),
    refused=(
        Text(
            "Không kháng nghị: họ phải trả lời bằng văn bản. Có tình tiết mới thì gửi lại.",
            "No protest: they must answer in writing. With new facts it may be sent again.",
        ),
    ),
    then=("wgad_regular",),
    quiet=(
        Text(
            "Chờ: có lợi cho người bị kết án thì không có hạn cuối.",
            "Wait: in the person's favour there is no last day.",
        ),
        Text(
            "Làm lặng lẽ: gửi qua luật sư, không công bố bản án.",
            "Quietly: through counsel, without publishing the judgment.",
        ),
    ),
    papers=("D09b",),
    by="cassation_notice",
    needs=("legal",),
)
