"""What was said and written down at the taking, and who stood by."""

from __future__ import annotations

from intake.question import Question
from intake.questions import branches as b
from intake.questions.wording import ask, same, t

REASONS_TOLD = Question(
    "reasons_told",
    "yes_no",
    ask(
        "Đến nay, {S} có được cho biết vì sao bị bắt, giữ không?",
        "So far, {has} {S} been told why?",
        self=(
            "Đến nay, có ai nói cho bạn biết vì sao bạn bị bắt, giữ không?",
            "So far, has anyone told you why you were taken?",
        ),
        family=(
            "Đến nay, có ai nói cho người thân của bạn, hoặc gia đình, biết vì sao không?",
            "So far, has anyone told your relative, or the family, why?",
        ),
        lawyer=(
            "Thân chủ có được thông báo lý do bị bắt, giữ không?",
            "Has your client been told the reason for the arrest or holding?",
        ),
    ),
    t("Có nói lý do không", "Told the reason"),
    (
        t(
            "Người bị giữ, bị bắt có quyền biết lý do (khoản 1 Điều 58). Chuẩn quốc tế cũng đòi cho biết ngay lúc bắt.",
            "A person held or arrested has a right to know why (clause 1, Article 58). International standards ask "
            "for it at the moment of arrest.",
        ),
        t("Họ nói chung chung, không rõ việc gì, thì chọn “Không”.", "If only vague words were said, choose “No”."),
    ),
    asked_if=b.all_of(b.by_the_state, b.no(b.administrative)),
)

RIGHTS_TOLD = Question(
    "rights_told",
    "yes_no",
    ask("Có ai giải thích các quyền cho {S} không?", "Did anyone explain {whose} rights to {them}?", unseen=True),
    t("Có giải thích quyền không", "Rights explained"),
    (
        t(
            "Cơ quan phải giải thích các quyền ngay khi giữ hoặc bắt (Điều 58). Biên bản ghi “đã giải thích” mà "
            "không ai nói thì vẫn nêu được trong đơn.",
            "Rights must be explained at once on holding or arrest (Article 58). If a record says so but nobody did, "
            "that can still be raised.",
        ),
        t("Chỉ bảo ký vào giấy thì chọn “Không”.", "If there was only a paper to sign, choose “No”."),
    ),
    hint=same(
        "Ví dụ: quyền nhờ luật sư, quyền khiếu nại, quyền không khai điều chống lại mình.",
        "For example: to have counsel, to complain, not to speak against oneself.",
    ),
    asked_if=b.all_of(b.by_the_state, b.no(b.administrative), b.answer("reasons_told", True)),
)

MINUTES_MADE = Question(
    "minutes_made",
    "yes_no",
    ask(
        "Lúc đưa {S} đi, họ có lập biên bản không?",
        "When {S} {was} taken, did they make a written record?",
        unseen=True,
    ),
    t("Có lập biên bản không", "Record made"),
    (
        t(
            "Mọi trường hợp bắt đều phải có biên bản ghi giờ, nơi bắt và tình trạng sức khỏe (Điều 115).",
            "Every arrest needs a record with the hour, the place and the person’s state of health (Article 115).",
        ),
        t("Không nhớ có ký giấy nào không thì chọn “Tôi không biết”.", "If you are not sure, choose “I don’t know”."),
    ),
    hint=same(
        "Biên bản là giấy ghi lại sự việc, có chữ ký của nhiều người.",
        "A record is a paper that says what happened, signed by several people.",
    ),
    asked_if=b.all_of(b.needs_record, b.by_the_state),
)

WITNESS_COMMUNE = Question(
    "witness_commune",
    "yes_no",
    ask(
        "Lúc đó có người của xã, phường đứng ra chứng kiến không?",
        "Was someone from the commune or ward there as a witness?",
        unseen=True,
    ),
    t("Người của xã, phường chứng kiến", "Witness from the commune"),
    (
        t(
            "Bắt theo lệnh phải có người thay mặt chính quyền xã, phường chứng kiến (khoản 2 Điều 113).",
            "An arrest on an order needs a witness for the commune or ward authority (clause 2, Article 113).",
        ),
        t(
            "Đã có biên bản thì xem tên và chức vụ ở cuối.",
            "If there is a record, see the names and offices at its end.",
        ),
    ),
    asked_if=b.not_at_work,
)

WITNESS_ORGANISATION = Question(
    "witness_organisation",
    "yes_no",
    ask(
        "Có người thay mặt nơi làm việc hoặc trường học chứng kiến không?",
        "Was someone from the workplace or school there as a witness?",
        unseen=True,
    ),
    t("Người của nơi làm việc chứng kiến", "Witness from the workplace"),
    (
        t(
            "Bắt ở nơi làm việc, nơi học thì phải có người thay mặt nơi đó chứng kiến (khoản 2 Điều 113).",
            "An arrest at work or school needs a witness from there (clause 2, Article 113).",
        ),
        t(
            "Bảo vệ hoặc bạn cùng làm đứng xem thì chưa chắc đã là thay mặt; khi đó chọn “Tôi không biết”.",
            "A guard or colleague who looked on may not count; then choose “I don’t know”.",
        ),
    ),
    asked_if=b.at_work,
)

WITNESS_OTHER = Question(
    "witness_other",
    "yes_no",
    ask(
        "Ngoài cán bộ, có người nào khác chứng kiến không?",
        "Apart from officials, was anyone else there as a witness?",
        unseen=True,
    ),
    t("Người khác chứng kiến", "Another witness"),
    (
        t(
            "Bắt ở nhà thì ngoài người của xã, phường còn phải có một người khác chứng kiến, như hàng xóm.",
            "At home, one more person must witness it besides the commune’s, such as a neighbour.",
        ),
        t("Người đứng xem mà không ai mời thì chưa tính.", "People who just looked on do not count."),
    ),
    asked_if=b.at_home,
)
