"""The words and the order of the law book: its stages, the headings of its tables, what a status means."""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

# Each stage with the files of its rules, in the order in which a person meets them.
STAGES: tuple[tuple[Text, tuple[str, ...]], ...] = (
    (
        Text("Lúc bị bắt", "The taking"),
        ("arrest", "arrest_steps", "emergency", "emergency_approval", "holding", "told", "called_in", "private"),
    ),
    (Text("Tạm giữ hành chính", "Administrative custody"), ("administrative",)),
    (Text("Tạm giữ", "Custody"), ("custody",)),
    (Text("Khởi tố", "The charge"), ("charge",)),
    (Text("Tạm giam", "Detention"), ("grounds", "detention", "release", "surety", "measure_term")),
    (
        Text("Luật sư, gia đình và cách đối xử", "Counsel, the family, and treatment"),
        ("counsel", "counsel_mandatory", "family", "visits", "treatment"),
    ),
    (Text("Truy tố và xét xử", "Prosecution and trial"), ("later_stages", "later_clocks")),
    (
        Text("Khiếu nại, tố cáo, tin báo tội phạm", "Complaints, denunciations, crime reports"),
        ("complaint", "detention_regime", "complaint_administrative", "denunciation", "crime_report"),
    ),
    (Text("Kháng cáo và sau bản án", "Appeal and after the judgment"), ("appeal", "after_judgment")),
    (Text("Bồi thường của Nhà nước", "State compensation"), ("compensation", "compensation_amount")),
    (
        Text("Chuẩn quốc tế, tách riêng với luật Việt Nam", "International standards, apart from the law of Viet Nam"),
        ("international", "fair_trial", "freedoms", "arbitrary"),
    ),
)
STATUS: Mapping[str, Text] = {
    "verified": Text("đã đối chiếu nguyên văn", "checked against the text"),
    "verified_base": Text("đã đối chiếu bản gốc, chưa đọc hết bản sửa đổi", "checked; amendments not read in full"),
    "secondary": Text("theo tài liệu khác dẫn lại", "from a text that quotes it"),
    "unverified": Text("chưa đối chiếu nguyên văn", "not yet checked against the text"),
    "unread": Text("chưa đọc được: không áp dụng", "not read: not applied"),
}
TITLE = Text("Luật trong sản phẩm này", "The law in this product")
ABOUT = Text(
    "Trang này do lệnh `./dev manage lawbook` viết ra từ dữ liệu luật, đừng sửa tay. Mỗi quy định kèm điều luật, thời "
    "gian áp dụng, các con số và một ví dụ đã tính. Luật kiểm tra ngày {checked}; cần xem lại trước ngày {due}.",
    "This page is written by `./dev manage lawbook` from the data of the law; do not edit it. Each rule stands with "
    "its article, the days on which it holds, its numbers and one worked example. Law checked on {checked}; to be "
    "reviewed by {due}.",
)
COLUMNS = (
    Text("Áp dụng", "In force"),
    Text("Điều luật", "Article"),
    Text("Quy định", "What it says"),
    Text("Con số", "Numbers"),
    Text("Độ chắc", "How sure"),
)
SINCE = Text("từ", "from")
STILL = Text("nay", "now")
SAME = Text("Như dòng trên.", "As the line above.")
SEE = Text("Xem thêm", "See also")
EXAMPLE = Text("Ví dụ", "Example")
WHEN_IT_IS = Text("tính vào", "worked out for")
PRESUMED = Text("tạm coi", "taken as so")
STEPS = Text("Luật cho từng việc cần làm và từng loại giấy", "The law behind the steps and the papers")
PRESUMPTIONS = Text(
    "Những điều tạm coi là đúng cho đến khi có người nói khác; ngoài ra không có điều nào",
    "What is taken as so until someone says otherwise, and nothing else",
)
OFFENCES = Text(
    "Các tội danh theo từng khoản nằm trong tệp legal_rules/data/offences.yaml và offences_1999.yaml.",
    "The offences, clause by clause, are in legal_rules/data/offences.yaml and offences_1999.yaml.",
)
