"""Part 3: from the taking until now: handing over, the first decision, word to the family, the stage, custody."""

from __future__ import annotations

from intake.question import Question, Section
from intake.questions import branches as b
from intake.questions.custody import CUSTODY_DECISION_GIVEN, CUSTODY_FROM, CUSTODY_PERIODS, CUSTODY_UNTIL, FACILITY
from intake.questions.wording import NOT_YET, ask, pick, same, t

HANDED_OVER_AT = Question(
    "handed_over_at",
    "when",
    ask(
        "Họ giao {S} cho công an hoặc cơ quan điều tra lúc nào?",
        "When did they hand {S} over to the police or an investigation agency?",
        unseen=True,
    ),
    t("Giao cho cơ quan lúc nào", "Handed over"),
    (
        t(
            "12 giờ để quyết định tính từ lúc cơ quan điều tra nhận người (Điều 114). Người dân bắt ai thì phải giao "
            "ngay (Điều 111).",
            "The 12 hours to decide run from the moment the agency receives the person (Article 114). Private people "
            "must hand over at once (Article 111).",
        ),
        t("Chỉ cần khoảng giờ, ví dụ từ 9 giờ đến 11 giờ.", "A rough time is enough, such as between 9:00 and 11:00."),
    ),
    hint=ask(
        "Nếu công an xã, phường bắt thì ghi lúc giao cho cơ quan điều tra. Giờ này có trong biên bản giao nhận người.",
        "If commune police made the arrest: when they passed {s} on to investigators. The hour stands in the record of "
        "the handing over.",
    ),
    asked_if=b.another_hand,
    not_yet=t("Chưa giao cho cơ quan nào", "Not handed over so far"),
    first=True,
)

FIRST_DECISION_AT = Question(
    "first_decision_at",
    "when",
    same("Đã có quyết định tạm giữ chưa, nếu có thì từ lúc nào?", "Has a custody decision been made and, if so, when?"),
    t("Quyết định tạm giữ đầu tiên", "First custody decision"),
    (
        t(
            "Trong 12 giờ cơ quan phải ra quyết định tạm giữ hoặc thả người (Điều 114). Khoảng thời gian không có "
            "giấy nào là điểm nên nêu trong đơn.",
            "Within 12 hours there must be a custody decision or release (Article 114). Time without any paper "
            "matters for a complaint.",
        ),
        t(
            "Nghe nói lại hoặc chỉ biết ngày cũng được. Nếu chỉ là chưa ai thấy giấy thì chọn “Tôi không biết”.",
            "Hearsay, or only the day, is fine. If it is only that nobody saw a paper, choose “I don’t know”.",
        ),
    ),
    hint=same(
        "Tạm giữ là giữ những ngày đầu. Ghi giờ, ngày của quyết định đầu tiên; xem ngay dưới tên quyết định.",
        "Custody (tạm giữ) is holding for the first days. Give the hour and day of the first decision; they stand "
        "under its title.",
    ),
    asked_if=b.first_hours,
    not_yet=NOT_YET,
    first=True,
)

EMERGENCY_APPROVED_AT = Question(
    "emergency_arrest_approved_at",
    "when",
    same("Viện kiểm sát phê chuẩn lệnh bắt khẩn cấp lúc nào?", "When did the procuracy approve the emergency arrest?"),
    t("Viện kiểm sát phê chuẩn", "Approved by the procuracy"),
    (
        t(
            "Viện kiểm sát có 12 giờ, tính từ lúc nhận hồ sơ, để phê chuẩn (đồng ý bằng văn bản). Không phê chuẩn "
            "thì phải thả ngay (Điều 110).",
            "The procuracy has 12 hours from receiving the file to approve in writing. If it does not, the person "
            "must be freed at once (Article 110).",
        ),
        t(
            "Gia đình thường chưa biết điều này. Chọn “Tôi không biết” là đủ.",
            "Families seldom know. “I don’t know” is enough.",
        ),
    ),
    asked_if=b.emergency,
    not_yet=t("Chưa phê chuẩn", "Not approved so far"),
)

EMERGENCY_FILE_AT = Question(
    "emergency_file_received_at",
    "when",
    same(
        "Viện kiểm sát nhận hồ sơ bắt khẩn cấp lúc nào?",
        "When did the procuracy receive the file on the emergency arrest?",
    ),
    t("Viện kiểm sát nhận hồ sơ", "File received"),
    (
        t(
            "12 giờ để phê chuẩn (đồng ý bằng văn bản) tính từ lúc này, không tính từ lúc bắt.",
            "The 12 hours to approve run from here, not from the arrest.",
        ),
        t(
            "Giờ nhận có thể ghi trong quyết định phê chuẩn. Không có giấy thì bỏ qua.",
            "The hour may stand in the approval. Skip this without the paper.",
        ),
    ),
    asked_if=b.all_of(
        b.emergency, b.any_of(b.told("emergency_arrest_approved_at"), b.answer("emergency_arrest_approved_at", False))
    ),
)

FAMILY_NOTIFIED_AT = Question(
    "family_notified_at",
    "when",
    ask(
        "Gia đình của {S} được báo tin lúc nào?",
        "When was {whose} family told?",
        self=("Gia đình bạn được báo tin lúc nào?", "When was your family told?"),
        family=("Gia đình bạn được báo tin lúc nào?", "When was your family told?"),
        lawyer=("Gia đình thân chủ được thông báo lúc nào?", "When was your client’s family notified?"),
    ),
    t("Gia đình được báo lúc nào", "Family told"),
    (
        t(
            "Cơ quan nhận người phải báo cho gia đình trong 24 giờ (Điều 116). Với người dưới 18 tuổi là 12 giờ, từ "
            "năm 2026.",
            "The agency that receives the person must tell the family within 24 hours (Article 116); for those under "
            "18 within 12 hours, since 2026.",
        ),
        t(
            "Tin nghe từ hàng xóm hay trên mạng không phải là cơ quan báo. Khi đó chọn “Chưa ai báo”.",
            "News from neighbours or online is not notice by the authorities. Then choose “Nobody so far”.",
        ),
    ),
    hint=same("Tin do công an hoặc cơ quan giữ người báo.", "Word from the police or the body that holds the person."),
    asked_if=b.all_of(b.no(b.free), b.no(b.in_nobodys_hands), b.any_of(b.no(b.administrative), b.minor)),
    not_yet=t("Chưa ai báo", "Nobody so far"),
)

NOTICE_WITHHELD = Question(
    "family_notice_withheld_reason",
    "choice",
    same("Cơ quan nói vì sao chưa báo tin cho gia đình?", "What reason was given for not telling the family?"),
    t("Lý do chưa báo", "Reason for no word"),
    (
        t(
            "Luật cho báo chậm chỉ khi báo tin cản trở việc điều tra. Hết cản trở thì phải báo ngay (Điều 116).",
            "Delay is allowed only while telling would obstruct the investigation; once that is over they must tell "
            "at once (Article 116).",
        ),
        t("Không hỏi được ai thì chọn “Tôi không biết”.", "If nobody could be asked, choose “I don’t know”."),
    ),
    choices=(
        pick("obstruction", "Nói rằng báo tin sẽ cản trở điều tra", "Telling would obstruct the investigation"),
        pick("none_given", "Không nêu lý do", "No reason was given"),
    ),
    asked_if=b.all_of(b.answer("family_notified_at", False), b.no(b.minor), b.no(b.administrative)),
)

STAGE = Question(
    "stage",
    "choice",
    ask(
        "Đến nay vụ việc đã đến bước nào?",
        "Which step has the matter reached?",
        unseen=True,
    ),
    t("Vụ việc đang ở bước nào", "Step reached"),
    (
        t(
            "Mỗi bước có hạn riêng. Tạm giữ nhiều nhất 9 ngày; tạm giam thì tính bằng tháng. Biết bước nào thì bỏ "
            "bớt được nhiều câu.",
            "Each step has its own limits: custody 9 days at most, detention in months. Knowing the step also saves "
            "many questions.",
        ),
        t("Phân vân giữa hai bước thì chọn bước trước.", "If torn between two steps, choose the earlier."),
    ),
    choices=(
        pick(
            "held",
            "Mới bị giữ, chưa thấy giấy tờ gì thêm",
            "Held, no further paper seen",
            ("Kể cả tạm giữ hành chính.", "Administrative custody as well."),
        ),
        pick(
            "custody",
            "Tạm giữ",
            "Custody (tạm giữ)",
            (
                "Những ngày đầu, có quyết định tạm giữ, chưa khởi tố.",
                "The first days, on a custody decision, no charge yet.",
            ),
        ),
        pick(
            "investigation",
            "Đã bị khởi tố, đang điều tra",
            "Charged, under investigation",
            (
                "Có giấy khởi tố, nêu tội danh, điều và khoản.",
                "There is a decision naming the offence, article and clause.",
            ),
        ),
        pick("prosecution", "Điều tra xong, hồ sơ ở Viện kiểm sát", "Investigation over, file with the procuracy"),
        pick("trial", "Hồ sơ đã sang Tòa án, chờ xử lần đầu", "File with the court, before the first judgment"),
        pick(
            "appeal",
            "Đã có bản án đầu tiên",
            "First judgment given",
            (
                "Còn hạn kháng cáo (xin xử lại), hoặc đang chờ xử lại.",
                "Still open to appeal, or waiting for the appeal trial.",
            ),
        ),
        pick("serving", "Đang ở tù theo bản án đã có hiệu lực", "In prison on a judgment in force"),
        pick(
            "ended",
            "Vụ việc đã kết thúc",
            "The matter is over",
            (
                "Được thả và không bị khởi tố, vụ án dừng hẳn, hoặc Tòa tuyên vô tội.",
                "Released without charge, case closed, or acquitted.",
            ),
        ),
    ),
    asked_if=b.went_on,
)

SECTION = Section(
    "since",
    t("Từ lúc đó đến nay", "Since then"),
    (
        HANDED_OVER_AT, FIRST_DECISION_AT, EMERGENCY_APPROVED_AT, EMERGENCY_FILE_AT, FAMILY_NOTIFIED_AT,
        NOTICE_WITHHELD, STAGE, FACILITY, CUSTODY_DECISION_GIVEN, CUSTODY_FROM, CUSTODY_UNTIL, CUSTODY_PERIODS,
    ),
)  # fmt: skip
