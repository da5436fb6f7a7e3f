"""The words of the blank questions on paper.

Boundary: words only; the questions bring their own.
"""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

TITLE = Text("Bộ câu hỏi để viết tay", "The questions, to be answered by hand")
LEAD = (
    Text(
        "Đánh dấu ô vuông hoặc viết vào dòng kẻ. Không biết thì đánh dấu “Không biết” hoặc để trống. Không ghi tên "
        "ai, không ghi điều người bị giữ đã làm hay định làm.",
        "Tick a box or write on the lines. What is not known: tick “I don’t know” or leave it empty. Write nobody’s "
        "name, and nothing that the person held did or planned.",
    ),
    Text(
        "Chữ nghiêng trên câu hỏi nói khi nào phải trả lời câu đó. Cất tờ đã ghi ở nơi an toàn; gõ lại vào trang khi "
        "có máy, hoặc đưa cho người giúp bạn.",
        "The words in italics above a question say when it is answered. Keep the filled sheets where they are safe; "
        "type them in when there is a device, or hand them to whoever helps you.",
    ),
)
PART = Text("Phần {n}. {title}", "Part {n}. {title}")
ONLY = Text("Chỉ trả lời nếu {when}. Nếu không → câu {next}.", "Answer only if {when}. If not → question {next}.")
SKIP = Text("Nếu {when} → câu {next}.", "If {when} → question {next}.")
ONLY_ALL = Text(
    "Câu {first}–{last}: chỉ trả lời nếu {when}. Nếu không → câu {next}.",
    "Questions {first}–{last}: answer only if {when}. If not → question {next}.",
)
SKIP_ALL = Text(
    "Câu {first}–{last}: nếu {when} → câu {next}.", "Questions {first}–{last}: if {when} → question {next}."
)
END = Text("hết", "the end")
OR = Text("; hoặc nếu ", "; or if ")
AND = Text(" và ", " and ")
IS = Text("câu {n} là {values}", "question {n} is {values}")
IS_NOT = Text("câu {n} không phải {values}", "question {n} is not {values}")
VALUES = Text(" hoặc ", " or ")
YES, NO = Text("Có", "Yes"), Text("Không", "No")
UNKNOWN = Text("Không biết", "I don’t know")
TOLD = Text("có ghi", "answered")
NONE = Text("Không có", "None")
RANGE = Text("từ {low} đến {high}", "{low} to {high}")
BELOW = Text("dưới {n}", "under {n}")
FROM = Text("từ {n} trở lên", "{n} or more")
DATE = Text("Ngày ...... tháng ...... năm ......", "Day ...... month ...... year ......")
HOUR = Text(
    "lúc ...... giờ ...... (không nhớ giờ thì để trống)", "at ...... o’clock ...... (leave empty if not remembered)"
)
ROW = Text("Lần {n}:", "Number {n}:")
QUESTIONNAIRE_WORDS: Mapping[str, Text] = {
    "paper.title_questions": Text("bộ câu hỏi", "the questions"),
    "paper.questions_hint": Text(
        "In ra hoặc chép lại khi không có máy, không có mạng. Chưa có câu trả lời nào trong đó.",
        "Print them, or copy them out, where there is no device or network. No answer is in them.",
    ),
    "paper.questions_self": Text("Bản cho người bị giữ tự trả lời", "For the person held"),
    "paper.questions_family": Text("Bản cho người thân", "For a relative"),
    "paper.questions_file": Text("Tải để in (PDF)", "Download to print (PDF)"),
    "paper.blank_questions": Text("Bộ câu hỏi để viết tay", "The questions, to answer by hand"),
}
