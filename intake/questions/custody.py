"""Where the person is held, and custody: its decision, its beginning, its end, its periods."""

from __future__ import annotations

from intake.question import Field, Question
from intake.questions import branches as b
from intake.questions.wording import APPROVED, ask, pick, same, t

FACILITY = Question(
    "facility",
    "choice",
    ask("Hiện {S} bị giữ ở đâu?", "Where {is} {S} held now?", unseen=True),
    t("Nơi đang bị giữ", "Place of holding"),
    (
        t(
            "Đơn có thể nộp qua nơi giữ, và nơi đó phải chuyển đi trong 24 giờ. Trụ sở công an không phải là nơi để "
            "tạm giữ (giữ những ngày đầu).",
            "A complaint may go through the place of holding, which must pass it on within 24 hours. A police "
            "station is not a custody house.",
        ),
        t("Biết nơi gần đây nhất là đủ.", "The last place you know of is enough."),
    ),
    choices=(
        pick("police_station", "Trụ sở công an", "A police station"),
        pick("custody_house", "Nhà tạm giữ hoặc buồng tạm giữ", "A custody house or custody cell"),
        pick(
            "detention_camp",
            "Trại tạm giam",
            "A detention centre",
            ("Nơi giam tính bằng tháng, chờ điều tra hoặc xét xử.", "Where people are held for months, before trial."),
        ),
        pick(
            "other",
            "Nơi khác",
            "Somewhere else",
            ("Ví dụ trại giam, nơi ở tù sau khi có án.", "Such as a prison, after a judgment."),
        ),
    ),
    asked_if=b.all_of(b.held_on, b.no(b.in_nobodys_hands)),
)

CUSTODY_DECISION_GIVEN = Question(
    "custody_decision_given",
    "yes_no",
    ask(
        "{S} có được giao quyết định tạm giữ không?",
        "{was} {S} given the custody decision?",
        unseen=True,
    ),
    t("Có giao quyết định tạm giữ không", "Custody decision handed over"),
    (
        t(
            "Quyết định tạm giữ (giữ những ngày đầu) phải ghi lý do, giờ bắt đầu, giờ hết hạn, và phải giao cho "
            "người bị giữ (Điều 117).",
            "A custody decision must state the reason, the start and the end, and be handed to the person (Article "
            "117).",
        ),
        t("Giao cho người nhà cũng chọn “Có”.", "If it was handed to the family, choose “Yes” as well."),
    ),
    asked_if=b.recent_custody,
)

CUSTODY_FROM = Question(
    "custody_from",
    "when",
    same("Quyết định ghi tạm giữ từ lúc nào?", "From when does the custody decision run?"),
    t("Tạm giữ từ", "Custody from"),
    (
        t(
            "Tạm giữ là giữ những ngày đầu: lần đầu không quá 3 ngày, tức là 72 giờ (Điều 118). Sau này, những ngày "
            "ấy được trừ vào hạn tạm giam (tính bằng tháng).",
            "Custody is for the first days: 3 days at most the first time, that is 72 hours (Article 118). Those "
            "days are later taken off detention, which runs in months.",
        ),
        t("Giấy mờ hoặc chỉ có ngày thì ghi ngày.", "If the hour cannot be read, give the day."),
    ),
    hint=same("Tìm dòng “thời hạn tạm giữ … kể từ …”.", "Find the line with the period: “… kể từ …” (from)."),
    asked_if=b.any_of(b.has_custody_paper, b.all_of(b.custody, b.no(b.recent_custody))),
)

CUSTODY_UNTIL = Question(
    "custody_until",
    "when",
    same("Quyết định ghi tạm giữ đến lúc nào?", "Until when does the custody decision run?"),
    t("Tạm giữ đến", "Custody until"),
    (
        t(
            "Hết 3 ngày đầu mà không có quyết định giữ thêm ngày thì phải thả (Điều 118). Hạn ghi trên giấy được "
            "dùng trước.",
            "After the first 3 days, without a decision for more, the person must be freed (Article 118). The end on "
            "the paper is used first.",
        ),
        t(
            "Giấy không ghi thì chọn “Tôi không biết”. Hạn khi đó tính theo 72 giờ.",
            "If the paper does not say, choose “I don’t know”: 72 hours are then counted.",
        ),
    ),
    hint=same("Tìm chữ “đến” trong dòng thời hạn tạm giữ.", "Find “đến” (until) in the line with the period."),
    asked_if=b.has_custody_paper,
    ahead=True,
)

CUSTODY_PERIODS = Question(
    "custody_periods",
    "rows",
    same("Đã có quyết định gia hạn tạm giữ (giữ thêm ngày) chưa?", "Has custody been extended by a decision?"),
    t("Gia hạn tạm giữ", "Custody extensions"),
    (
        t(
            "Sau 3 ngày đầu, luật cho thêm ngày nhiều nhất 2 lần, mỗi lần không quá 3 ngày. Lần nào Viện kiểm sát "
            "cũng phải đồng ý bằng văn bản (Điều 118).",
            "After the first 3 days, custody may be extended twice at most, by up to 3 days each time. The procuracy "
            "must approve each one in writing (Article 118).",
        ),
        t(
            "Chưa biết thì chọn “Tôi không biết”. Đây là điều nên hỏi trước tiên.",
            "If not known, choose “I don’t know”. It is the first thing worth asking about.",
        ),
    ),
    hint=same(
        "Mỗi lần gia hạn là một quyết định riêng. Ghi từng lần một.",
        "Each extension is a decision of its own. Enter them one by one.",
    ),
    fields=(
        Field("from", "when", t("Gia hạn từ", "Extended from")),
        Field("to", "when", t("Đến", "Until")),
        APPROVED,
    ),
    asked_if=b.custody,
    most_rows=2,
    none_label=t("Chưa gia hạn lần nào", "No extension so far"),
)
