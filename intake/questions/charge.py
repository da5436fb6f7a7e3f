"""Part 4: the charge, detention and its grounds, and what came later at the procuracy and in court."""

from __future__ import annotations

from intake.offence_search import search
from intake.question import Field, Question, Section
from intake.questions import branches as b
from intake.questions import grounds
from intake.questions.court import LATER
from intake.questions.spared import SPARED
from intake.questions.wording import DONE_OR_NOT, Pair, ask, pick, same, t

CHARGES = Question(
    "charges",
    "rows",
    ask(
        "{S} bị khởi tố theo điều nào, khoản nào?",
        "Under which article and clause {is} {S} charged?",
        lawyer=("Thân chủ bị khởi tố theo điều, khoản nào?", "Under which article and clause is your client charged?"),
    ),
    t("Điều, khoản bị khởi tố", "Charge"),
    (
        t(
            "Khoản bị khởi tố cho biết mức phạt, và mức phạt quyết định hạn tạm giam, tính bằng tháng: lúc đầu từ 2 "
            "tháng đến 4 tháng (Điều 173).",
            "The clause sets the penalty, and the penalty sets how long detention may last: 2 to 4 months at first "
            "(Article 173).",
        ),
        t(
            "Chưa biết khoản thì để trống ô đó. Bị khởi tố chưa phải là có tội.",
            "If the clause is not known, leave that box empty. A charge does not mean guilt.",
        ),
    ),
    hint=same(
        "Khởi tố bị can là chính thức nêu tội danh của một người. Xem dòng “quy định tại khoản … Điều …” trên giấy đó.",
        "A charge (khởi tố bị can) officially names a person’s offence. Look for “khoản … Điều …” (clause, article) "
        "on that paper.",
    ),
    fields=(
        Field("article", "text", t("Điều", "Article"), longest=20, hint=t("Ví dụ: 331", "For example: 331")),
        Field("clause", "text", t("Khoản", "Clause"), longest=20),
        Field("at", "day", t("Ngày khởi tố", "Day of the charge")),
        Field(
            "code",
            "choice",
            t("Bộ luật Hình sự nào", "Which Penal Code"),
            choices=(
                pick("penal_code_2015", "Năm 2015 (dùng từ năm 2018)", "2015 (in use since 2018)"),
                pick("penal_code_1999", "Năm 1999", "1999"),
            ),
        ),
        Field(
            "approved",
            "yes_no",
            t("Viện kiểm sát đã phê chuẩn (đồng ý bằng văn bản)", "Approved by the procuracy"),
            choices=DONE_OR_NOT,
        ),
        Field(
            "replaces",
            "yes_no",
            t("Thay cho tội danh trước đó", "Takes the place of an earlier charge"),
            choices=(
                pick("true", "Có, thay", "Yes, it replaces it"),
                pick("false", "Không, thêm vào", "No, it is added"),
            ),
        ),
    ),
    asked_if=b.all_of(b.no(b.free), b.any_of(b.from_stage("investigation"), b.warrant)),
    none_label=t("Chưa bị khởi tố", "Not charged"),
    finder=search,
)

ACT_AT = Question(
    "act_at",
    "when",
    same("Theo giấy khởi tố, sự việc xảy ra khi nào?", "According to the charge, when did the events take place?"),
    t("Sự việc trên giấy xảy ra khi nào", "Day of the events on the paper"),
    (
        t(
            "Giấy khởi tố nêu tội danh và ngày của sự việc. Phải dùng luật của ngày đó; luật mới nặng hơn không được "
            "áp dụng ngược lại (Điều 7 Bộ luật Hình sự).",
            "The charge names the offence and the day of the events. The law of that day applies; a harsher new law "
            "may not reach back (Article 7, Penal Code).",
        ),
        t(
            "Chỉ ghi theo giấy. Không cần kể điều gì thêm.",
            "Only what the paper says. Nothing more is needed.",
        ),
    ),
    asked_if=b.all_of(b.charged, b.told("charges")),
)

INVESTIGATING_AGENCY = Question(
    "investigating_agency",
    "choice",
    same("Cơ quan điều tra cấp nào đang làm vụ này?", "At which level is the investigation agency?"),
    t("Cấp cơ quan điều tra", "Level of the agency"),
    (
        t(
            "Đơn phải gửi đúng Viện kiểm sát phụ trách. Cơ quan điều tra của Bộ thì đơn gửi Viện kiểm sát nhân dân "
            "tối cao.",
            "The complaint must go to the procuracy in charge. For an agency of a ministry that is the Supreme "
            "People’s Procuracy.",
        ),
        t(
            "Từ ngày 1 tháng 3 năm 2025 không còn công an cấp huyện.",
            "Since 1 March 2025 there are no district police.",
        ),
    ),
    hint=same(
        "Tên cơ quan in ở góc trên bên trái của mọi giấy tờ.", "The agency is named at the top left of every paper."
    ),
    choices=(
        pick("provincial", "Cấp tỉnh, thành phố", "Province or city"),
        pick("ministry", "Bộ Công an", "Ministry of Public Security"),
        pick("commune", "Công an xã, phường", "Commune or ward police"),
        pick("district", "Cấp huyện", "District", ("Trước ngày 1 tháng 3 năm 2025.", "Before 1 March 2025.")),
        pick("military", "Quân đội", "The army"),
        pick("procuracy", "Cơ quan điều tra của Viện kiểm sát", "The procuracy’s own agency"),
    ),
    asked_if=b.all_of(b.no(b.free), b.any_of(b.from_stage("custody", "prosecution"), b.warrant)),
)

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
        Field(
            "approved",
            "yes_no",
            t("Viện kiểm sát đã phê chuẩn (đồng ý bằng văn bản)", "Approved by the procuracy"),
            choices=DONE_OR_NOT,
        ),
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

TRIED_BEFORE = Question(
    "tried_before_for_same_act",
    "yes_no",
    ask(
        "Trước đây đã có bản án về đúng việc ghi trên giấy chưa?",
        "Is there an earlier judgment on the very events that the paper names?",
    ),
    t("Đã có bản án về việc này", "Earlier judgment on the same events"),
    (
        t(
            "Việc đã có bản án có hiệu lực thì không ai bị nêu tội danh hay bị xử lần nữa (Điều 14 Bộ luật Tố tụng "
            "hình sự).",
            "Nobody may be charged or tried again for what a judgment in force already covers (Article 14, Criminal "
            "Procedure Code).",
        ),
        t("Bản án về việc khác thì không tính.", "A judgment on something else does not count."),
    ),
    choices=DONE_OR_NOT,
    asked_if=b.all_of(b.tried, b.told("charges")),
)

SECTION = Section(
    "charge",
    t("Khởi tố, tạm giam và xét xử", "Charge, detention and trial"),
    (
        CHARGES, ACT_AT, INVESTIGATING_AGENCY, DETENTION_FROM, DETENTION_ORDERS, *SPARED, *GROUNDS,
        FIXED_RESIDENCE, IDENTITY_KNOWN, TRIED_BEFORE, *LATER,
    ),
)  # fmt: skip
