"""Steps that follow another one: silence, a wrong settlement, a date missed, a case that has ended; and a deposit.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 122, 335, 370-379, 397-401; Law on Complaints 2011 Arts.
33, 37; Law on Denunciation 2018 Arts. 37-38; State Compensation Liability Law 2017 Arts. 31, 56-59.
"""

from __future__ import annotations

from legal_rules.instants import When
from legal_rules.words import Text
from remedies.steps.step import Matter, Step, Urgency, always, by_due_date

CLEARED = ("acquitted", "case_dropped", "released_without_charge")
KEEP = Text(
    "Kèm đơn lần trước, biên nhận và giấy trả lời nếu có.", "Add the earlier paper, its receipt and any answer."
)

COMPLAINT_ADMINISTRATIVE_SECOND = Step(
    id="complaint_administrative_second",
    title=Text("Khiếu nại hành chính lần hai", "Complain a second time of the administrative decision"),
    where=Text("Cấp trên trực tiếp của người đã giải quyết.", "To the level above whoever settled it."),
    who=Text("Người đã khiếu nại lần đầu.", "Whoever made the first complaint."),
    to=Text(
        "Thủ trưởng cấp trên trực tiếp của người giải quyết lần đầu.",
        "The head of the level directly above the first settler.",
    ),
    fits=lambda m: m.filed("complaint_administrative"),
    urgency=by_due_date("complaint_administrative_second", near=7),
    do=(
        KEEP,
        Text("Viết ngắn: không đồng ý điểm nào, vì sao.", "Say briefly which point you disagree with, and why."),
    ),
    expect=(
        Text(
            "Được giải quyết trong 45 ngày, việc phức tạp 60 ngày, và phải có đối thoại.",
            "It is settled in 45 days, 60 if complex, and a dialogue must be held.",
        ),
        Text("Cũng có thể kiện ra Tòa án thay vì khiếu nại tiếp.", "One may go to court instead."),
    ),
    by="complaint_administrative_second",
    answer="complaint_administrative_second_answer",
    possible=lambda m: m.deadline("complaint_administrative_second").state != "not_yet",
    until=Text(
        "Chờ trả lời lần đầu, hoặc chờ hết hạn giải quyết.", "Waits for the first answer, or the end of its time."
    ),
)
DENUNCIATION_CONTINUED = Step(
    id="denunciation_continued",
    title=Text("Cân nhắc tố cáo tiếp lên cấp trên", "Consider taking the denunciation further"),
    where=Text("Cấp trên trực tiếp của người đã giải quyết.", "To the level above whoever settled it."),
    who=Text("Người đã tố cáo.", "Whoever denounced."),
    to=Text(
        "Người đứng đầu cấp trên trực tiếp của người giải quyết tố cáo.",
        "The head of the body directly above the one that settled it.",
    ),
    fits=lambda m: m.filed("denunciation") and (_settled(m) or m.late("denunciation_answer")),
    urgency=always("consider"),
    do=(
        KEEP,
        Text(
            "Nêu rõ chỗ giải quyết sai, hoặc ngày đã quá hạn.",
            "Say what was settled wrongly, or since when it is late.",
        ),
    ),
    expect=(
        Text(
            "Giải quyết sai thì được xem xét trong 20 ngày. Quá hạn thì cấp trên đòi báo cáo trong 5 ngày làm việc.",
            "A wrong settlement is reviewed in 20 days. If it is late, a report is demanded within 5 working days.",
        ),
    ),
    risks=(
        Text(
            "Chỉ ghi điều biết chắc. Cố ý tố cáo sai thì bị xử lý.",
            "Write only what is certain. A knowingly false denunciation is punished.",
        ),
    ),
    answer="denunciation_continued_answer",
)


def _settled(m: Matter) -> bool:
    return any(row.get("kind") == "denunciation" and row.get("answered_at") for row in m.value("filings") or ())


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
HONOUR = Step(
    id="restore_honour",
    title=Text("Đề nghị phục hồi danh dự", "Ask that honour be restored"),
    where=Text("Cơ quan đã làm sai. Không có hạn cuối.", "The body that was wrong. There is no last day."),
    who=Text("Người bị thiệt hại; nếu đã mất thì người thừa kế.", "The person harmed, or the heirs."),
    to=Text(
        "Cơ quan trực tiếp quản lý người đã gây thiệt hại.", "The body that directly manages the officer responsible."
    ),
    fits=lambda m: m.value("outcome") in CLEARED or m.filed("restore_honour"),
    urgency=always("later"),
    do=(
        Text(
            "Trả lời rõ có đồng ý hay không khi cơ quan báo. Đã từ chối thì không đòi lại được.",
            "Say clearly whether you agree when the body gives notice. A right refused cannot be claimed back.",
        ),
    ),
    expect=(
        Text(
            "Cơ quan phải tự báo trong 15 ngày, rồi xin lỗi công khai tại nơi cư trú và đăng báo.",
            "The body must itself give notice within 15 days, then apologise in public and in the papers.",
        ),
    ),
    risks=(
        Text(
            "Việc này làm ở nơi đông người. Có thể chỉ chọn đăng báo.",
            "The apology is made in public. One may ask for the papers only.",
        ),
    ),
    possible=lambda m: isinstance(m.value("outcome_document_received_at"), When),
    until=Text("Cần nhận được văn bản làm căn cứ trước.", "Needs the document that serves as ground first."),
)


def _deposit_urgency(m: Matter) -> Urgency:
    return "soon" if m.yes("fixed_residence") else "later"


SURETY = Step(
    id="surety",
    title=Text("Đề nghị đặt tiền để thay tạm giam", "Ask to deposit money in place of detention"),
    where=Text("Cơ quan đang giải quyết vụ án.", "The body in charge of the case."),
    who=Text(
        "Người bị giam, hoặc người thân có tiền của chính mình.",
        "The person detained, or a relative with money of their own.",
    ),
    to=Text(
        "Cơ quan điều tra, Viện kiểm sát hoặc Tòa án, tùy vụ án ở bước nào.",
        "The investigators, the procuracy or the court, by stage.",
    ),
    fits=lambda m: m.detained or m.filed("surety"),
    urgency=_deposit_urgency,
    do=(
        Text(
            "Viết đơn đề nghị, kèm giấy về nơi ở rõ ràng, hoàn cảnh, tài sản.",
            "Write a request; add papers on a settled home, circumstances and means.",
        ),
        Text(
            "Không nộp tiền cho cá nhân nào. Tiền chỉ nộp vào kho bạc.",
            "Give no money to any person. It goes to the treasury only.",
        ),
    ),
    expect=(
        Text(
            "Phải được trả lời trong 3 ngày làm việc; không đồng ý thì phải nêu lý do.",
            "An answer is due in 3 working days; a refusal gives its reasons.",
        ),
        Text(
            "Làm đúng điều đã cam đoan thì được trả lại tiền. Trên thực tế ít khi được chấp nhận.",
            "The money is returned when the undertakings are kept. In practice it is rarely granted.",
        ),
    ),
    risks=(
        Text(
            "Làm trái cam đoan thì bị giam lại và mất tiền.",
            "Breaking the undertakings means detention and loss of the money.",
        ),
    ),
    why=("detention_ground", "detention_special_group"),
    answer="surety_answer",
    sum="surety_least",
)
