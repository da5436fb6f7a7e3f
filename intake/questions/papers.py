"""Part 2: which papers were shown, what was said, who was there. Each ground of arrest has its own few questions."""

from __future__ import annotations

from intake.question import Question, Section
from intake.questions import branches as b
from intake.questions.wording import ask, pick, same, t

FREE_TO_LEAVE = Question(
    "free_to_leave",
    "yes_no",
    ask(
        "Ở đó, {S} có tự ra về được không?",
        "While there, could {S} leave when {they} wanted to?",
        unseen=True,
    ),
    t("Có tự ra về được không", "Could leave freely"),
    (
        t(
            "Giấy mời và giấy triệu tập chỉ gọi người đến làm việc. Muốn về mà không cho về thì đã là bị giữ, và hạn "
            "12 giờ bắt đầu tính.",
            "An invitation or a summons only calls someone to a meeting. Not being let go means being held, and the "
            "limit of 12 hours starts.",
        ),
        t(
            "Không ai cấm nhưng không dám về thì chọn “Tôi không biết”.",
            "If nobody forbade it but leaving did not feel possible, choose “I don’t know”.",
        ),
    ),
    asked_if=b.all_of(b.called_in, b.no(b.answer("still_held", True))),
)

CASE_OPENED = Question(
    "case_opened",
    "yes_no",
    ask(
        "Giấy triệu tập có ghi {S} tham gia vụ án nào đã khởi tố không?",
        "Does the summons say that {S} {has} a part in a case already opened?",
        lawyer=(
            "Có vụ án nào đã khởi tố mà thân chủ tham gia không?",
            "Is there a case already opened in which your client takes part?",
        ),
    ),
    t("Có vụ án đã khởi tố không", "A case already opened"),
    (
        t(
            "Giấy triệu tập gọi người tham gia một vụ án đã khởi tố, tức là đã mở vụ án (Điều 182, 185). Chưa có vụ "
            "án thì không ai buộc phải đến.",
            "A summons calls those who take part in a case that has been opened (Articles 182 and 185). Without a "
            "case, nobody has to come.",
        ),
        t("Không còn giấy trong tay thì chọn “Tôi không biết”.", "If the paper is not at hand, choose “I don’t know”."),
    ),
    hint=same(
        "Xem dòng ghi lý do, thường có chữ “vụ án” và số, ngày của quyết định khởi tố.",
        "Look at the line with the reason: it often names the case, with the number and day of the decision opening "
        "it.",
    ),
    asked_if=b.answer("arrest_basis", "summons"),
)

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

EMERGENCY_GROUND = Question(
    "emergency_ground",
    "choice",
    same("Lệnh giữ khẩn cấp ghi lý do nào?", "Which ground does the emergency order state?"),
    t("Lý do giữ khẩn cấp", "Ground of the emergency"),
    (
        t(
            "Luật chỉ có ba lý do để giữ khẩn cấp (khoản 1 Điều 110). Lý do thứ nhất chỉ dùng cho tội rất nghiêm "
            "trọng hoặc đặc biệt nghiêm trọng.",
            "The law knows only three grounds (clause 1, Article 110). The first is only for very or exceptionally "
            "serious crimes.",
        ),
        t("Chọn lý do gần nhất với lời họ nói.", "Choose what comes closest to what they said."),
    ),
    hint=same("Xem phần lý do ở giữa lệnh giữ người.", "Look at the reasons, in the middle of the order."),
    choices=(
        pick("about_to_commit_crime", "Cho rằng đang chuẩn bị phạm một tội nặng", "Said to be preparing a grave crime"),
        pick(
            "identified_by_witness",
            "Có người nói tận mắt thấy, cần ngăn bỏ trốn",
            "Someone says they saw it; escape to be prevented",
        ),
        pick(
            "traces_found",
            "Thấy dấu vết trên người, ở nhà, nơi làm việc hoặc xe",
            "Traces on the person, at home, at work or in a vehicle",
        ),
        pick("none_stated", "Không nói gì", "Nothing was stated"),
    ),
    asked_if=b.emergency,
)

ADMINISTRATIVE_DECISION = Question(
    "administrative_decision_given",
    "yes_no",
    ask(
        "{S} có được giao quyết định tạm giữ hành chính bằng giấy không?",
        "{was} {S} given a written decision of administrative custody?",
        unseen=True,
    ),
    t("Có giao quyết định không", "Decision handed over"),
    (
        t(
            "Tạm giữ hành chính luôn phải có quyết định bằng giấy và giao một bản (Điều 122 Luật Xử lý vi phạm hành "
            "chính).",
            "Administrative custody always needs a written decision, with a copy handed over (Article 122, Law on "
            "Handling of Administrative Violations).",
        ),
        t("Chỉ nói miệng thì chọn “Không”.", "If it was only said, choose “No”."),
    ),
    asked_if=b.administrative,
)

ADMINISTRATIVE_GROUND = Question(
    "administrative_custody_ground",
    "choice",
    ask(
        "Họ nêu lý do nào để tạm giữ hành chính?", "Which ground did they give for administrative custody?", unseen=True
    ),
    t("Lý do tạm giữ hành chính", "Ground of administrative custody"),
    (
        t(
            "Từ năm 2022 luật chỉ cho tạm giữ hành chính trong 5 trường hợp. Hỏi chuyện, kiểm tra giấy tờ hay bài "
            "đăng trên mạng không nằm trong đó.",
            "Since 2022 only 5 cases allow it. Questioning, checking papers or a post online are not among them.",
        ),
        t("Chọn điều ghi trên giấy hoặc điều họ nói.", "Choose what the paper says, or what they said."),
    ),
    choices=(
        pick("disorder_or_injury", "Gây rối hoặc làm người khác bị thương", "Disorder, or hurting someone"),
        pick("smuggling", "Buôn lậu, chở hàng trái phép qua biên giới", "Smuggling across the border"),
        pick(
            "measure_enforcement",
            "Để đưa đi trường giáo dưỡng, cơ sở giáo dục hoặc cai nghiện",
            "To take the person to a reformatory, compulsory education or drug rehabilitation",
        ),
        pick(
            "domestic_violence",
            "Bạo lực gia đình, làm trái quyết định cấm tiếp xúc",
            "Domestic violence against a no-contact decision",
        ),
        pick("drug_test", "Để xác định có nghiện ma túy không", "To establish drug addiction"),
        pick("identity_check", "Kiểm tra giấy tờ, lai lịch", "To check identity"),
        pick("questioning", "Để hỏi chuyện, lấy lời khai", "To ask questions"),
        pick("online_post", "Vì bài đăng trên mạng", "Because of a post online"),
        pick("other", "Lý do khác", "Another ground"),
    ),
    asked_if=b.administrative,
)

ADMINISTRATIVE_EXTENDED = Question(
    "administrative_custody_extended",
    "yes_no",
    same(
        "Có quyết định kéo dài việc tạm giữ hành chính không?",
        "Was there a decision to prolong the administrative custody?",
    ),
    t("Có quyết định kéo dài không", "Prolonged by a decision"),
    (
        t(
            "Tạm giữ hành chính không quá 12 giờ. Có quyết định kéo dài thì không quá 24 giờ.",
            "Administrative custody lasts at most 12 hours; with a decision to prolong it, at most 24 hours.",
        ),
        t(
            "Giữ lâu hơn mà không có giấy mới thì chọn “Không”.",
            "If it simply went on without a new paper, choose “No”.",
        ),
    ),
    asked_if=b.administrative,
)

REMOTE_AREA = Question(
    "remote_area",
    "yes_no",
    same(
        "Nơi bị giữ có thuộc vùng biên giới, hải đảo hoặc núi xa không?",
        "Is the place of holding a border, island or remote mountain area?",
    ),
    t("Vùng biên giới, hải đảo, núi xa", "Border, island or remote area"),
    (
        t(
            "Ở những vùng này, hạn giữ có thể kéo dài đến 48 giờ thay vì 24 giờ, và cơ quan có thêm ngày để trả lời "
            "khiếu nại.",
            "There the limit may reach 48 hours instead of 24, and complaints may take longer to be answered.",
        ),
        t("Ở thành phố hoặc đồng bằng thì chọn “Không”.", "In a city or the lowlands, choose “No”."),
    ),
    asked_if=b.administrative,
)

REASONS_TOLD = Question(
    "reasons_told",
    "yes_no",
    ask(
        "{S} có được cho biết lý do không?",
        "{was} {S} told the reason?",
        family=(
            "Có ai nói cho người thân của bạn, hoặc gia đình, biết lý do không?",
            "Was your relative, or the family, told the reason?",
        ),
        lawyer=("Thân chủ có được thông báo lý do không?", "Was your client told the reason?"),
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

SECTION = Section(
    "papers",
    t("Giấy tờ và lời nói lúc đó", "Papers and words at the time"),
    (
        FREE_TO_LEAVE, CASE_OPENED, ORDER_SHOWN, ORDER_READ_OUT, ORDER_COPY_GIVEN, ORDER_ISSUED_BY, ORDER_APPROVED,
        EMERGENCY_GROUND, ADMINISTRATIVE_DECISION, ADMINISTRATIVE_GROUND, ADMINISTRATIVE_EXTENDED, REMOTE_AREA,
        REASONS_TOLD, RIGHTS_TOLD, MINUTES_MADE, WITNESS_COMMUNE, WITNESS_ORGANISATION, WITNESS_OTHER,
    ),
)  # fmt: skip
