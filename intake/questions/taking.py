"""Part 1: who answers, and how the person was taken: when, where, by whom, on what ground, at what age."""

from __future__ import annotations

from intake.question import Question, Section
from intake.questions import branches as b
from intake.questions.people import AGE
from intake.questions.wording import ask, pick, same, t

RESPONDENT = Question(
    "respondent",
    "choice",
    same("Bạn trả lời cho mình hay cho người khác?", "Are you answering for yourself or for someone else?"),
    t("Trả lời cho ai", "Answering for"),
    (
        t(
            "Các câu sau sẽ hỏi theo câu này. Giấy tờ cũng khác: người bị giữ tự đứng tên trong đơn, còn người thân "
            "và luật sư ghi rõ mình là ai.",
            "The next questions speak to you accordingly. The papers differ too: the person held writes in their own "
            "name, a relative or a lawyer says who they are.",
        ),
        t("Không cần ghi tên ai. Sau này đổi câu này cũng được.", "No name is needed. You can change this later."),
    ),
    hint=same(
        "Các câu sau chỉ hỏi cơ quan đã làm gì và có giấy tờ nào. Đừng ghi về việc người bị giữ đã làm.",
        "The questions are only about what the authorities did and which papers there are. Do not write what the "
        "person held did.",
    ),
    choices=(
        pick(
            "self",
            "Cho tôi",
            "For myself",
            ("Tôi đang bị giữ, hoặc đã được về.", "I am held, or I have been released."),
        ),
        pick("family", "Cho người thân của tôi", "For my relative"),
        pick("lawyer", "Cho thân chủ của tôi", "For my client", ("Tôi là luật sư.", "I am a lawyer.")),
        pick(
            "caseworker",
            "Cho người tôi đang hỗ trợ",
            "For someone I am helping",
            ("Tôi là bạn bè hoặc người của tổ chức.", "I am a friend, or with an organisation."),
        ),
    ),
    offers_unknown=False,
    first=True,
)

STILL_HELD = Question(
    "still_held",
    "yes_no",
    ask("Hiện {S} còn đang bị giữ không?", "{is} {S} still being held?"),
    t("Còn bị giữ", "Still held"),
    (
        t(
            "Luật đặt ra hạn giữ người, có hạn chỉ 12 giờ. Còn bị giữ thì hạn vẫn đang tính. Được về thì hạn dừng ở "
            "lúc đó.",
            "If still held, the limits are running, one of them only 12 hours long. If released, they stop at the "
            "release.",
        ),
        t(
            "Được về mà phải có mặt khi bị gọi thì vẫn là đã được về.",
            "Someone let go who must come when called counts as released.",
        ),
    ),
    hint=ask(
        "Chưa rõ thì chọn “Tôi không biết”. Khi đó hạn vẫn tính như khi còn bị giữ.",
        "If that is not clear, choose “I don’t know”. The limits are then counted as if {they} {is} still held.",
        self=(
            "Chưa được tự ý rời đi thì chọn “Có”, dù họ chưa gọi là bắt.",
            "If you may not leave, choose “Yes”, even if nobody has called it an arrest.",
        ),
    ),
    first=True,
)

RELEASED_AT = Question(
    "released_at",
    "when",
    ask("{S} được về lúc nào?", "When {was} {S} released?", unseen=True),
    t("Được về lúc nào", "Released"),
    (
        t(
            "Thời gian bị giữ tính đến lúc này. Hạn khiếu nại là 15 ngày (Điều 471), nên làm đơn càng sớm càng tốt.",
            "The time held is counted up to here. A complaint must be filed within 15 days (Article 471), so the "
            "sooner the better.",
        ),
        t("Nhớ ngày mà không nhớ giờ cũng đủ.", "The day without the hour is enough."),
    ),
    asked_if=b.released,
)

ARRESTED_AT = Question(
    "arrested_at",
    "when",
    ask(
        "{S} bị đưa đi hoặc không được tự ý rời đi từ lúc nào?",
        "When {was} {S} taken, or first not free to leave?",
        unseen=True,
    ),
    t("Bị đưa đi lúc nào", "Taken"),
    (
        t(
            "Hạn đầu tiên tính bằng giờ, từ lúc này. Trong 12 giờ phải có quyết định tạm giữ (giữ những ngày đầu), "
            "hoặc phải thả (Điều 114 Bộ luật Tố tụng hình sự).",
            "The first limits run by the hour from here. Within 12 hours there must be a custody decision or release "
            "(Article 114, Criminal Procedure Code).",
        ),
        t(
            "Nhớ gần đúng là đủ: một khoảng giờ, hoặc chỉ ngày. Chỗ nào chưa chắc sẽ được ghi là chưa chắc.",
            "A rough time is enough: between two hours, or just the day. What is uncertain stays marked as uncertain.",
        ),
    ),
    hint=ask(
        "Là lúc {s} không còn tự do đi lại, dù họ chỉ nói là “mời”.",
        "The moment {s} could no longer walk away, even if it was called an invitation.",
    ),
    first=True,
)

ARREST_PLACE = Question(
    "arrest_place",
    "choice",
    ask(
        "{S} bị đưa đi từ đâu?",
        "Where {was} {S} taken from?",
        self=("Chuyện xảy ra ở đâu?", "Where did it happen?"),
    ),
    t("Ở đâu", "Where"),
    (
        t(
            "Nơi bắt quyết định ai phải có mặt chứng kiến (Điều 113). Bắt ở nhà thì phải có người của xã, phường và "
            "thêm một người khác.",
            "The place decides which witnesses must be there (Article 113). At home: someone from the commune, and "
            "one more person.",
        ),
        t("Nếu bị đưa qua nhiều nơi, chọn nơi đầu tiên.", "If there were several places, choose the first."),
    ),
    choices=(
        pick("home", "Ở nhà", "At home"),
        pick("workplace", "Ở nơi làm việc hoặc trường học", "At work or at school"),
        pick("street", "Ngoài đường", "In the street"),
        pick(
            "public_place",
            "Ở chợ, quán, bến xe hoặc nơi công cộng khác",
            "In a market, café, station or other public place",
        ),
        pick("police_station", "Ở trụ sở công an", "At a police station"),
        pick("border_or_airport", "Ở cửa khẩu hoặc sân bay", "At a border crossing or airport"),
        pick("other", "Nơi khác", "Somewhere else"),
    ),
)

ARRESTED_BY = Question(
    "arrested_by",
    "choice",
    ask(
        "Cơ quan nào đã đưa {S} đi?",
        "Which body took {S}?",
        self=(
            "Những người đưa bạn đi thuộc cơ quan nào, theo bạn biết?",
            "As far as you know, which body did the people who took you belong to?",
        ),
        family=(
            "Những người đưa người thân của bạn đi thuộc cơ quan nào, theo bạn biết?",
            "As far as you know, which body took your relative?",
        ),
    ),
    t("Ai đưa đi", "Taken by"),
    (
        t(
            "Quyền của mỗi cơ quan khác nhau, nơi nhận đơn cũng khác. Người dân chỉ có quyền bắt người đang phạm tội "
            "hoặc bị truy nã (có lệnh tìm bắt), rồi phải giao ngay (Điều 111, 112).",
            "Each body has its own powers, and its own address for a complaint. Private people may catch only "
            "someone in the act or wanted, and must hand over at once (Articles 111 and 112).",
        ),
        t("Chọn theo lời họ nói hoặc xe, quần áo của họ.", "Go by what they said, or by their vehicle and clothes."),
    ),
    choices=(
        pick("police", "Công an", "Police", ("Kể cả khi không rõ bộ phận nào.", "Even if the branch is not known.")),
        pick("security_police", "An ninh", "Security police", ("Một bộ phận của công an.", "A branch of the police.")),
        pick("commune_police", "Công an xã, phường", "Commune or ward police"),
        pick("commune_authority", "Cán bộ của ủy ban xã, phường", "Officials of the commune or ward"),
        pick("border_guard", "Bộ đội biên phòng", "Border guard"),
        pick("coast_guard", "Cảnh sát biển", "Coast guard"),
        pick("customs", "Hải quan", "Customs"),
        pick("forest_ranger", "Kiểm lâm", "Forest rangers"),
        pick("military", "Quân đội", "The army"),
        pick("procuracy", "Viện kiểm sát", "The procuracy"),
        pick("court", "Tòa án", "A court"),
        pick("private_person", "Người dân, không phải cán bộ", "Private people, not officials"),
        pick(
            "business_agent",
            "Người của công ty, bảo vệ hoặc người đòi nợ",
            "A company’s people, guards or debt collectors",
        ),
        pick("other", "Nơi khác", "Another body"),
    ),
    first=True,
)

ARREST_BASIS = Question(
    "arrest_basis",
    "choice",
    ask(
        "Lúc đó họ nêu lý do gì hoặc đưa giấy gì?",
        "What reason did they give then, or which paper did they show?",
        unseen=True,
        lawyer=("Thân chủ bị bắt, giữ theo giấy hoặc lý do nào?", "On which paper or ground was your client taken?"),
    ),
    t("Lý do họ nêu", "The reason they gave"),
    (
        t(
            "Luật chỉ cho bắt, giữ trong một số trường hợp, mỗi trường hợp có điều kiện riêng (Điều 109). Giấy mời "
            "và giấy triệu tập không cho ai quyền giữ người.",
            "The law allows arrest only in certain cases, each with its own conditions (Article 109). An invitation "
            "or a summons gives no power to hold anyone.",
        ),
        t(
            "Chọn điều họ nói hoặc điều ghi trên giấy, dù bạn thấy không đúng.",
            "Choose what they said or what the paper says, even if it seems wrong to you.",
        ),
    ),
    hint=same(
        "Nếu có giấy, xem tên in đậm ở giữa trang đầu.",
        "If there is a paper, look at its title, in bold on the first page.",
    ),
    choices=(
        pick(
            "detention_warrant",
            "Lệnh bắt để tạm giam (tính bằng tháng)",
            "Order for arrest for detention",
            ("Dùng với người đã bị khởi tố, tức là có giấy nêu tội danh.", "For someone already charged."),
        ),
        pick(
            "emergency_holding",
            "Giữ người trong trường hợp khẩn cấp",
            "Emergency holding",
            ("Họ nói việc gấp, phải giữ ngay.", "They said it was urgent and could not wait."),
        ),
        pick(
            "caught_in_the_act",
            "Bắt quả tang",
            "Caught in the act",
            (
                "Họ nói là bắt lúc đang làm, ngay sau đó, hoặc lúc đang đuổi theo.",
                "They say it was during the act, just after it, or in a chase.",
            ),
        ),
        pick("wanted_notice", "Có lệnh truy nã (tìm bắt)", "A wanted notice"),
        pick(
            "surrender",
            "Tự ra trình diện",
            "Came forward to surrender",
            ("Còn gọi là tự thú hoặc đầu thú.", "In law: tự thú or đầu thú."),
        ),
        pick(
            "summons",
            "Giấy triệu tập",
            "A summons",
            ("Gọi người có liên quan đến một vụ án.", "Calls someone who takes part in a case."),
        ),
        pick("invitation", "Giấy mời, hoặc chỉ mời bằng lời", "An invitation, on paper or by word of mouth"),
        pick(
            "administrative_custody",
            "Tạm giữ hành chính",
            "Administrative custody",
            (
                "Vì một lỗi thường chỉ bị phạt tiền, không phải vụ án hình sự.",
                "For a breach that usually means a fine, not a criminal case.",
            ),
        ),
        pick("none_stated", "Không nói gì", "They said nothing"),
    ),
    first=True,
)

SECTION = Section(
    "taking",
    t("Lúc bị đưa đi", "When taken"),
    (RESPONDENT, STILL_HELD, RELEASED_AT, ARRESTED_AT, ARREST_PLACE, ARRESTED_BY, ARREST_BASIS, AGE),
)
