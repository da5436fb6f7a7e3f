"""The order of arrest: shown, read out, handed over, by whom it was issued and approved."""

from __future__ import annotations

from intake.question import Question
from intake.questions import branches as b
from intake.questions.wording import ask, pick, same, t

ORDER_SHOWN = Question(
    "order_shown",
    "yes_no",
    ask(
        "Họ có cho {S} xem lệnh hoặc quyết định không?",
        "Did they show {S} an order or a decision?",
        family=(
            "Họ có cho người thân của bạn, hoặc cho gia đình, xem lệnh hoặc quyết định không?",
            "Did they show your relative, or the family, an order or a decision?",
        ),
        lawyer=(
            "Thân chủ có được xem lệnh hoặc quyết định khi bị bắt không?",
            "Was your client shown an order or a decision at the arrest?",
        ),
        caseworker=(
            "Người được hỗ trợ có được xem lệnh hoặc quyết định không?",
            "Was the person shown an order or a decision?",
        ),
    ),
    t("Có cho xem lệnh không", "Order shown"),
    (
        t(
            "Bắt theo lệnh thì phải đọc, giải thích và giao lệnh (Điều 113). Không cho xem gì mà cũng không nêu lý "
            "do là dấu hiệu bắt không có căn cứ.",
            "An arrest on an order means reading it out, explaining it and handing it over (Article 113). No paper "
            "and no reason is a sign of an arrest without a ground.",
        ),
        t("Thấy thoáng qua, chưa kịp đọc, cũng chọn “Có”.", "If it was shown for a moment only, choose “Yes”."),
    ),
    asked_if=b.all_of(b.may_need_an_order, b.by_the_state),
)

ORDER_READ_OUT = Question(
    "order_read_out",
    "yes_no",
    ask(
        "Họ có đọc lệnh và giải thích cho {S} không?",
        "Did they read the order out and explain it to {S}?",
        unseen=True,
    ),
    t("Có đọc lệnh không", "Order read out"),
    (
        t(
            "Người đi bắt phải đọc lệnh, giải thích lệnh và giải thích quyền, nghĩa vụ (khoản 2 Điều 113).",
            "Those who make the arrest must read the order out and explain it, with the person’s rights and duties "
            "(clause 2, Article 113).",
        ),
        t("Chỉ đưa cho xem mà không đọc thì chọn “Không”.", "If it was shown but not read out, choose “No”."),
    ),
    asked_if=b.was_shown,
)

ORDER_COPY_GIVEN = Question(
    "order_copy_given",
    "yes_no",
    ask(
        "Họ có giao lệnh hoặc bản sao cho {S} không?",
        "Did they hand the order or a copy to {S}?",
        unseen=True,
    ),
    t("Có giao lệnh không", "Order handed over"),
    (
        t(
            "Người bị bắt có quyền nhận lệnh (Điều 58 và 113). Số và ngày ghi trên lệnh sẽ được ghi vào đơn.",
            "The person arrested has a right to receive the order (Articles 58 and 113). Its number and day go into "
            "the complaint.",
        ),
        t("Giao cho người nhà giữ cũng là có giao.", "Handing it to the family counts as well."),
    ),
    asked_if=b.was_shown,
)

ORDER_ISSUED_BY = Question(
    "order_issued_by",
    "choice",
    same("Cơ quan nào ra lệnh?", "Which body issued the order?"),
    t("Cơ quan ra lệnh", "Issued by"),
    (
        t(
            "Không phải ai cũng có quyền ra lệnh (Điều 110, 113). Lệnh bắt để tạm giam (tính bằng tháng) của cơ quan "
            "điều tra còn phải được Viện kiểm sát phê chuẩn (đồng ý bằng văn bản) trước.",
            "Not everyone may issue such an order (Articles 110 and 113). An investigation agency’s order for arrest "
            "for detention also needs the procuracy’s approval beforehand.",
        ),
        t("Chưa thấy lệnh thì chọn “Tôi không biết”.", "If you have not seen the order, choose “I don’t know”."),
    ),
    hint=same(
        "Tên cơ quan in ở góc trên bên trái; chức danh người ký ở cuối.",
        "The body is named at the top left; the signer’s office at the end.",
    ),
    choices=(
        pick(
            "investigation_agency",
            "Cơ quan điều tra",
            "An investigation agency",
            ("Cảnh sát điều tra hoặc an ninh điều tra.", "Police or security investigators."),
        ),
        pick("procuracy", "Viện kiểm sát", "A procuracy"),
        pick("court", "Tòa án", "A court"),
        pick(
            "commune_police_investigator", "Trưởng hoặc phó công an xã, phường", "The chief or deputy of commune police"
        ),
        pick("other", "Nơi khác", "Another body"),
    ),
    asked_if=b.any_of(b.emergency, b.warrant),
)

ORDER_APPROVED = Question(
    "order_approved_by_procuracy",
    "yes_no",
    same(
        "Viện kiểm sát đã phê chuẩn (đồng ý bằng văn bản) lệnh đó chưa?",
        "Has the procuracy approved that order in writing?",
    ),
    t("Viện kiểm sát đã phê chuẩn lệnh chưa", "Order approved by the procuracy"),
    (
        t(
            "Lệnh của cơ quan điều tra phải có phê chuẩn rồi mới được dùng để bắt (Điều 113). Có thể nêu điểm này "
            "trong đơn.",
            "An agency’s order may be carried out only once it is approved (Article 113). This can be raised in a "
            "complaint.",
        ),
        t(
            "Không thấy dấu phê chuẩn chưa chắc là không có. Nếu chỉ là chưa thấy, chọn “Tôi không biết”.",
            "Not having seen an approval does not mean there is none. If it was only not seen, choose “I don’t know”.",
        ),
    ),
    hint=same(
        "Phần phê chuẩn nằm ở cuối lệnh, hoặc là một quyết định riêng có dấu của Viện kiểm sát.",
        "The approval stands at the end of the order, or is a paper of its own with the procuracy’s seal.",
    ),
    choices=(pick("true", "Rồi", "Yes"), pick("false", "Chưa", "No")),
    asked_if=b.all_of(b.warrant, b.no(b.answer("order_issued_by", "procuracy", "court"))),
)
