"""Detention and what the order gives as its reason; stretches spent at liberty meanwhile."""

from __future__ import annotations

from intake.question import Field, Question
from intake.questions import branches as b
from intake.questions import grounds
from intake.questions.wording import APPROVED, DONE_OR_NOT, Pair, ask, pick, same, t

DETENTION_FROM = Question(
    "detention_from",
    "day",
    ask("{S} bị tạm giam từ ngày nào?", "From which day {has} {S} been in detention?"),
    t("Tạm giam từ ngày", "Detention from"),
    (
        t(
            "Hạn tạm giam tính từ ngày này, mỗi tháng 30 ngày, trừ những ngày đã tạm giữ.",
            "Detention is counted from this day, in months of 30 days, less the days already spent in custody.",
        ),
        t("Không rõ ngày thì chọn “Tôi không biết”.", "If the day is not known, choose “I don’t know”."),
    ),
    hint=same(
        "Tạm giam (tính bằng tháng) khác tạm giữ (những ngày đầu). Ngày ghi trong lệnh tạm giam.",
        "Detention (tạm giam) runs in months, unlike custody (tạm giữ). The day stands in the detention order.",
    ),
    asked_if=b.charged,
    not_yet=t("Không bị tạm giam", "Not in detention"),
)

DETENTION_ORDERS = Question(
    "detention_orders",
    "rows",
    same("Có những lệnh tạm giam và gia hạn nào?", "Which detention orders and extensions are there?"),
    t("Lệnh tạm giam và gia hạn", "Detention orders"),
    (
        t(
            "Tạm giam tính bằng tháng, đến ngày ghi trên lệnh cuối. Qua ngày đó mà không có gia hạn (thêm tháng) "
            "được đồng ý thì phải thả (khoản 7 Điều 173).",
            "Detention runs in months, up to the day written in the last order. Past that day, without an approved "
            "extension, the person must be freed (clause 7, Article 173).",
        ),
        t(
            "Chỉ biết lệnh đầu cũng được. Ô nào không rõ thì để trống.",
            "The first order alone is fine. Leave unclear boxes empty.",
        ),
    ),
    hint=same(
        "Ghi từ lệnh đầu tiên. Nếu giấy có ngày hết hạn thì không cần số tháng.",
        "Start with the first order. If the paper gives the last day, the months are not needed.",
    ),
    fields=(
        Field("from", "day", t("Từ ngày", "From")),
        Field("to", "day", t("Đến ngày", "Until")),
        Field("months", "number", t("Hoặc số tháng", "Or how many months"), minimum=0, maximum=60),
        APPROVED,
        Field(
            "approved_by",
            "choice",
            t("Viện kiểm sát nào", "Which procuracy"),
            choices=(
                pick("regional", "Khu vực", "Regional"),
                pick("provincial", "Tỉnh, thành phố", "Provincial"),
                pick("supreme", "Tối cao", "Supreme"),
                pick("district", "Huyện (trước tháng 7 năm 2025)", "District (before July 2025)"),
            ),
        ),
        Field(
            "until_investigation_ends",
            "yes_no",
            t("Giấy ghi giam đến khi điều tra xong", "The paper says: until the investigation ends"),
        ),
    ),
    asked_if=b.detained,
    most_rows=6,
    none_label=t("Không có lệnh nào", "There is no order"),
)

AT_LIBERTY = Question(
    "at_liberty",
    "rows",
    ask(
        "Từ lúc bị đưa đi lần đầu, {S} có lúc nào được về không?",
        "Since first being taken, {was} {S} ever let go for a time?",
    ),
    t("Những lúc được về", "Times at liberty"),
    (
        t(
            "Những ngày được về không tính vào thời gian bị giam. Nếu không ghi, mọi ngày được tính là liền nhau.",
            "Days at liberty do not count as detention. Left out, all days are taken as one stretch.",
        ),
        t("Ngày gần đúng là đủ.", "Rough days are enough."),
    ),
    fields=(
        Field("from", "day", t("Được về từ ngày", "Let go on")),
        Field("to", "day", t("Bị bắt lại ngày", "Taken again on")),
    ),
    asked_if=b.detained,
    none_label=t("Không, bị giữ liền một mạch", "No, held all the time"),
)


def _ground(fact: str, vi: str, en: str, short: Pair, rough: Pair) -> Question:
    """A ground of detention as the paper alleges it; whether it is true is not asked."""
    return Question(
        fact,
        "yes_no",
        same(f"Lệnh tạm giam có nêu lý do “{vi}” không?", f"Does the detention order give “{en}” as a reason?"),
        t(*short),
        (
            t(
                "Tạm giam là giam tính bằng tháng, chưa phải án tù. Với tội nhẹ hơn mức rất nghiêm trọng, phải có "
                "thêm một lý do luật kể ra (khoản 2 Điều 119).",
                "Detention (tạm giam) runs in months and is no sentence. Below very serious crimes it needs one more "
                "reason that the law lists (clause 2, Article 119).",
            ),
            t(*rough),
        ),
        asked_if=grounds.order_reason(fact),
    )


GROUNDS = (
    _ground(
        "reoffended_or_signs",
        "tiếp tục phạm tội hoặc có dấu hiệu tiếp tục",
        "a further offence or signs of one",
        ("Lý do: tiếp tục phạm tội", "Reason: further offence"),
        ("Giấy không nêu thì chọn “Không”.", "If the paper does not say so, choose “No”."),
    ),
    _ground(
        "fled_or_signs",
        "bỏ trốn hoặc có dấu hiệu bỏ trốn",
        "flight or signs of it",
        ("Lý do: bỏ trốn", "Reason: flight"),
        (
            "Chỉ trả lời theo giấy, dù bạn thấy lý do đó không đúng.",
            "Go by the paper only, even if it seems wrong to you.",
        ),
    ),
    _ground(
        "tampered_or_threatened",
        "cản trở chứng cứ, đe dọa người làm chứng",
        "interfering with evidence or witnesses",
        ("Lý do: cản trở, đe dọa", "Reason: interference, threats"),
        ("Chưa thấy lệnh thì chọn “Tôi không biết”.", "If you have not seen the order, choose “I don’t know”."),
    ),
    _ground(
        "breached_other_measure",
        "vi phạm biện pháp ngăn chặn khác",
        "breach of another measure",
        ("Lý do: làm trái biện pháp khác", "Reason: another measure breached"),
        (
            "Ví dụ: đã có lệnh không rời nơi ở mà bị cho là tự ý đi. Chỉ trả lời theo giấy.",
            "For example: said to have left a place of residence against an order. Go by the paper only.",
        ),
    ),
)

FIXED_RESIDENCE = Question(
    "fixed_residence",
    "yes_no",
    ask(
        "{S} có nơi ở rõ ràng không?",
        "{does} {S} have a settled place to live?",
        self=("Bạn có nơi ở rõ ràng không?", "Do you have a settled place to live?"),
    ),
    t("Nơi ở rõ ràng", "Settled residence"),
    (
        t(
            "Không có nơi ở rõ ràng là một lý do để tạm giam, tức là giam tính bằng tháng (khoản 2 Điều 119). Có nơi "
            "ở thì dễ xin đổi sang cách nhẹ hơn.",
            "Having no clear residence is a reason for detention, which runs in months (clause 2, Article 119). With "
            "one, a lighter measure is easier to ask for.",
        ),
        t(
            "Nhà thuê hoặc ở nhờ lâu ngày cũng tính. Không cần ghi địa chỉ.",
            "A rented room or a long stay with others counts. No address is needed.",
        ),
    ),
    asked_if=grounds.no_reason_stated,
)

IDENTITY_KNOWN = Question(
    "identity_known",
    "yes_no",
    ask(
        "Cơ quan đã rõ {S} là ai chưa?",
        "Do the authorities know who {s} {is}?",
    ),
    t("Lai lịch đã rõ", "Identity established"),
    (
        t(
            "Chưa rõ là ai thì có thể bị tạm giam, tức là giam tính bằng tháng (khoản 2 Điều 119). Đã rõ thì lý do "
            "đó không còn.",
            "An identity not established is a reason for detention, which runs in months (clause 2, Article 119). "
            "Once it is known, that reason is gone.",
        ),
        t("Có căn cước hoặc đã đối chiếu dấu vân tay là rõ.", "An identity card or matched fingerprints are enough."),
    ),
    choices=DONE_OR_NOT,
    asked_if=grounds.no_reason_stated,
)
