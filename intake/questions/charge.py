"""Part 4: the charge. With detention, the procuracy, the court and the outcome it makes the section."""

from __future__ import annotations

from intake.offence_search import search
from intake.question import Field, Question, Section
from intake.questions import branches as b
from intake.questions.court import (
    APPEAL_FILE_AT,
    APPEAL_HEARING_AT,
    APPEAL_JUDGMENT_AT,
    APPEALED_AT,
    FILE_TO_COURT,
    JUDGMENT_AT,
    JUDGMENT_SERVED_AT,
    PRESENT,
    TRIAL_AT,
    TRIAL_DECISION_AT,
    TRIAL_EXTENDED,
)
from intake.questions.detention import (
    AT_LIBERTY,
    DETENTION_FROM,
    DETENTION_ORDERS,
    FIXED_RESIDENCE,
    GROUNDS,
    IDENTITY_KNOWN,
)
from intake.questions.outcome import OUTCOME, OUTCOME_DECISION_AT, OUTCOME_GROUND, OUTCOME_RECEIVED_AT, SENTENCE
from intake.questions.procuracy import FILE_TO_PROCURACY, INDICTED_AT, PROSECUTION_EXTENDED, RESUMED, RETURNS
from intake.questions.spared import SPARED
from intake.questions.wording import APPROVED, DONE_OR_NOT, ask, pick, same, t

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
        APPROVED,
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
    same("Cơ quan điều tra cấp nào làm vụ này?", "At which level is the investigation agency?"),
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
        FIXED_RESIDENCE, IDENTITY_KNOWN, TRIED_BEFORE, AT_LIBERTY,
        RESUMED, FILE_TO_PROCURACY, INDICTED_AT, PROSECUTION_EXTENDED, RETURNS, FILE_TO_COURT, TRIAL_EXTENDED,
        TRIAL_DECISION_AT, TRIAL_AT, JUDGMENT_AT, PRESENT, JUDGMENT_SERVED_AT, APPEALED_AT, APPEAL_FILE_AT,
        APPEAL_HEARING_AT, APPEAL_JUDGMENT_AT, OUTCOME, OUTCOME_GROUND, SENTENCE, OUTCOME_DECISION_AT,
        OUTCOME_RECEIVED_AT,
    ),
)  # fmt: skip
