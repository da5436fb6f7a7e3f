"""A small interview with a branch and every kind of question, so that these tests do not move with the real one."""

from __future__ import annotations

from intake.question import Choice, Field, Found, Question, Section, Voices
from legal_rules.words import Text

WHY = (Text("Vì vậy.", "That is why."), Text("Gần đúng cũng đủ.", "A rough answer is enough."))


def _choice(value: str, vi: str, en: str) -> Choice:
    return Choice(value, Text(vi, en))


RESPONDENT = Question(
    "respondent", "choice", Voices.all("Ai đang trả lời?", "Who is answering?"), Text("Ai trả lời", "Who answers"), WHY,
    choices=(_choice("self", "Tôi", "Me"), _choice("family", "Người thân", "Family"),
             _choice("lawyer", "Luật sư", "A lawyer"), _choice("caseworker", "Người hỗ trợ", "A caseworker")),
    offers_unknown=False,
)  # fmt: skip
ARRESTED_AT = Question(
    "arrested_at", "when",
    Voices(Text("Bạn bị đưa đi lúc nào?", "When were you taken?"),
           Text("Người thân của bạn bị đưa đi lúc nào?", "When was your relative taken?"),
           Text("Thân chủ bị đưa đi lúc nào?", "When was your client taken?"),
           Text("Người được hỗ trợ bị đưa đi lúc nào?", "When was the person taken?")),
    Text("Lúc nào", "When"), WHY, hint=Voices.all("Kể cả khi chỉ được “mời”.", "Even if it was an “invitation”."),
)  # fmt: skip
BASIS = Question(
    "arrest_basis", "choice", Voices.all("Họ nói gì?", "What did they say?"), Text("Lý do đưa ra", "Stated basis"), WHY,
    choices=(_choice("invitation", "Mời", "Invitation"), _choice("emergency_holding", "Giữ khẩn cấp", "Emergency"),
             _choice("none_stated", "Không nói gì", "Nothing")),
)  # fmt: skip
FREE = Question(
    "free_to_leave", "yes_no", Voices.all("Có được về không?", "Free to leave?"), Text("Được về", "Free to leave"), WHY,
    asked_if=lambda answers: answers.get("arrest_basis") == "invitation",
)  # fmt: skip
NOTIFIED = Question(
    "family_notified_at", "when", Voices.all("Được báo lúc nào?", "When told?"), Text("Được báo", "Told"), WHY,
    not_yet=Text("Chưa được báo", "Not told yet"),
)  # fmt: skip
CUSTODY_FROM = Question(
    "custody_from", "when", Voices.all("Tạm giữ từ lúc nào?", "Custody from when?"), Text("Từ", "From"), WHY
)
CUSTODY_UNTIL = Question(
    "custody_until", "when", Voices.all("Đến lúc nào?", "Until when?"), Text("Đến", "Until"), WHY, ahead=True
)
LINES = (Found("a", Text("Điều 331", "Article 331"), Text("Bộ luật", "Code"), {"article": "331", "clause": "2"}),)
CHARGES = Question(
    "charges", "rows", Voices.all("Giấy ghi điều nào?", "Which article?"), Text("Điều", "Charge"), WHY,
    fields=(Field("article", "text", Text("Điều", "Article"), longest=20),
            Field("clause", "text", Text("Khoản", "Clause")),
            Field("at", "when", Text("Ngày", "Date")), Field("approved", "yes_no", Text("Phê chuẩn", "Approved")),
            Field("code", "choice", Text("Bộ luật", "Code"), choices=(_choice("penal_code_2015", "2015", "2015"),))),
    none_label=Text("Chưa bị khởi tố", "Not charged"), most_rows=3, finder=lambda text: LINES if "331" in text else (),
)  # fmt: skip
DETENTION_FROM = Question(
    "detention_from", "day", Voices.all("Từ ngày nào?", "From which day?"), Text("Ngày", "Day"), WHY
)
AGE = Question(
    "age", "number", Voices.all("Bao nhiêu tuổi?", "How old?"), Text("Tuổi", "Age"), WHY, minimum=0, maximum=120
)
COMMUNE = Question("commune", "text", Voices.all("Xã, phường nào?", "Which commune?"), Text("Xã", "Commune"), WHY)
WRONGDOER = Question(
    "wrongdoer", "many", Voices.all("Ai làm?", "Who did it?"), Text("Ai", "Who"), WHY,
    none_label=Text("Không ai", "Nobody"),
    choices=(_choice("state_official", "Cán bộ", "Official"), _choice("business", "Công ty", "Business")),
)  # fmt: skip

SECTIONS = (
    Section("start", Text("Lúc đầu", "The start"), (RESPONDENT, ARRESTED_AT, BASIS, FREE)),
    Section("since", Text("Từ lúc đó", "Since then"), (NOTIFIED, CUSTODY_FROM, CUSTODY_UNTIL, CHARGES, DETENTION_FROM)),
    Section("person", Text("Người đó", "The person"), (AGE, COMMUNE, WRONGDOER)),
)
