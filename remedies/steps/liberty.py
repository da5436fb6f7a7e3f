"""Steps towards liberty while the case goes on: another measure, bail, a deposit.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 119(4), 121-125.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.step import Matter, Step, Urgency, always

STAGE = Text(
    "Cơ quan điều tra, Viện kiểm sát hoặc Tòa án, tùy vụ án ở bước nào.",
    "The investigators, the procuracy or the court, by stage.",
)
REFUSED = (
    Text(
        "Không được trả lời hoặc bị từ chối: hỏi lý do bằng văn bản, gửi lại khi có tình hình mới.",
        "Unanswered or refused: ask for the reasons in writing, and send it again when something changes.",
    ),
    Text(
        "Người thuộc diện không bị tạm giam mà vẫn bị giam: khiếu nại trong 15 ngày.",
        "Someone whom the law spares is detained all the same: complain within 15 days.",
    ),
)
GROUPS = {
    "pregnant": Text("Đang có thai", "Pregnant"),
    "child_under_36_months": Text("Nuôi con dưới 36 tháng tuổi", "Raising a child under 36 months"),
    "elderly_or_weak": Text("Già yếu", "Old and frail"),
    "seriously_ill": Text("Bệnh nặng", "Seriously ill"),
}
SPARED = Text(
    "{group}: nếu nơi ở và lai lịch rõ ràng thì luật không cho tạm giam, trừ vài trường hợp. Nêu điều này trước tiên.",
    "{group}: where home and identity are clear the law forbids detention, save in a few cases. Say this first.",
)


def _special(m: Matter) -> tuple[Text, ...]:
    """What the law says of the person's own group (Art. 119(4))."""
    return tuple(SPARED.fill(group=group) for fact, group in GROUPS.items() if m.yes(fact))


def _measure(m: Matter) -> bool:
    """Detained as a measure while the case goes on: no judgment stands yet, and none set the person free."""
    return m.detained and not m.in_force and not m.cleared


def _other_urgency(m: Matter) -> Urgency:
    """Today where the law forbids to detain this person."""
    if m.breached("detention_special_group"):
        return "now"
    return "soon" if _special(m) or m.minor else "later"


OTHER = Step(
    id="other_measure",
    title=Text("Đề nghị biện pháp khác thay tạm giam", "Ask for another measure in place of detention"),
    where=Text("Cơ quan đang giải quyết vụ án.", "The body in charge of the case."),
    who=Text("Người bị giam, luật sư, người thân.", "The person detained, counsel, relatives."),
    to=STAGE,
    fits=lambda m: _measure(m) or m.filed("other_measure"),
    urgency=_other_urgency,
    do=(
        Text(
            "Nêu: nơi ở và lai lịch rõ ràng, hoàn cảnh gia đình, sức khỏe, cam đoan có mặt khi được gọi.",
            "State: a settled home and clear identity, family, health, an undertaking to come when called.",
        ),
        Text(
            "Chọn biện pháp: cấm đi khỏi nơi cư trú, bảo lĩnh (có người đứng ra cam đoan), đặt tiền.",
            "Choose the measure: not leaving the place of residence, bail (others vouch), a deposit.",
        ),
        Text(
            "Kèm giấy khám, giấy khai sinh của con, giấy xác nhận nơi ở.",
            "Add medical papers, a child's birth record, proof of home.",
        ),
    ),
    expect=(
        Text(
            "Luật không định hạn trả lời đơn của gia đình. Khi có tình hình mới thì gửi lại được.",
            "No period is set for answering the family. It may be sent again when something changes.",
        ),
        Text(
            "Cấm đi khỏi nơi cư trú: phải trình diện ở xã trong 3 ngày và không đi đâu khi chưa được đồng ý.",
            "Not leaving the residence: report to the commune within 3 days; travel only with consent.",
        ),
    ),
    risks=(Text("Làm trái biện pháp mới thì bị tạm giam lại.", "Breaking the new measure means detention again."),),
    refused=REFUSED,
    then=("complaint_procedural", "bail", "surety"),
    why=("detention_special_group", "detention_ground"),
    here=_special,
)
BAIL = Step(
    id="bail",
    title=Text("Đề nghị bảo lĩnh (có người đứng ra cam đoan)", "Ask for bail (others vouch)"),
    where=Text("Cơ quan đang giải quyết vụ án.", "The body in charge of the case."),
    who=Text(
        "Ít nhất hai người thân từ 18 tuổi có thu nhập ổn định, hoặc nơi làm việc, học tập.",
        "At least two relatives aged 18 or over with a steady income, or the workplace or school.",
    ),
    to=STAGE,
    fits=lambda m: _measure(m) or m.filed("bail"),
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
    refused=REFUSED[:1],
    then=("surety", "other_measure"),
    risks=(
        Text(
            "Người đứng ra có thể bị phạt tiền nếu người được bảo lĩnh làm trái điều đã cam đoan.",
            "Guarantors may be fined if the person breaks the undertaking.",
        ),
    ),
    papers=("D06a", "D06b", "D06c"),
    why=("detention_ground", "detention_special_group"),
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
    to=STAGE,
    fits=lambda m: _measure(m) or m.filed("surety"),
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
    papers=("D06d", "D06c"),
    why=("detention_ground", "detention_special_group"),
    refused=(
        Text(
            "Quá 3 ngày làm việc, hoặc bị từ chối không lý do: khiếu nại trong 15 ngày.",
            "After 3 working days, or a refusal without reasons: complain within 15 days.",
        ),
    ),
    then=("complaint_procedural", "bail"),
    answer="surety_answer",
    sum="surety_least",
)
