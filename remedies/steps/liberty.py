"""Steps towards liberty while the case goes on: bail, a deposit.

Boundary: declarations only. Law: Criminal Procedure Code Arts. 121, 122.
"""

from __future__ import annotations

from legal_rules.words import Text
from remedies.steps.step import Matter, Step, Urgency, always

BAIL = Step(
    id="bail",
    title=Text("Đề nghị bảo lĩnh (có người đứng ra cam đoan)", "Ask for bail (others vouch)"),
    where=Text("Cơ quan đang giải quyết vụ án.", "The body in charge of the case."),
    who=Text(
        "Ít nhất hai người thân từ 18 tuổi có thu nhập ổn định, hoặc nơi làm việc, học tập.",
        "At least two relatives aged 18 or over with a steady income, or the workplace or school.",
    ),
    to=Text(
        "Cơ quan điều tra, Viện kiểm sát hoặc Tòa án, tùy vụ án ở bước nào.",
        "The investigators, the procuracy or the court, by stage.",
    ),
    fits=lambda m: m.detained,
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
    risks=(
        Text(
            "Người đứng ra có thể bị phạt tiền nếu người được bảo lĩnh làm trái điều đã cam đoan.",
            "Guarantors may be fined if the person breaks the undertaking.",
        ),
    ),
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
