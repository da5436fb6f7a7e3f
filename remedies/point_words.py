"""The interface words of one point of the law: why it is so, what would change it, the standards abroad.

Boundary: words only.
"""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

POINT_WORDS: Mapping[str, Text] = {
    # one finding
    "point.law": Text("Luật nói gì", "What the law says"),
    "point.answers": Text("Dựa vào điều bạn đã trả lời", "Based on your answers"),
    "point.no_answers": Text("Chưa có câu trả lời nào cho điểm này.", "There is no answer on this point yet."),
    "point.settle": Text("Điều cần biết thêm", "What would settle it"),
    "point.sum": Text("Cách tính", "How this is counted"),
    "point.article": Text("Điều luật", "The article"),
    "point.other_side": Text("Bên kia có thể nói", "What the other side may say"),
    "point.sure": Text("Mức chắc chắn", "How sure this is"),
    "point.act": Text("Việc nên làm", "What to do"),
    "point.no_act": Text("Không cần làm gì cho điểm này.", "Nothing needs doing on this point."),
    "point.presumed": Text(
        "Ở đây tạm coi như chưa có việc gì khác xảy ra, cho đến khi có câu trả lời nói khác.",
        "Here it is taken that nothing else happened, until an answer says otherwise.",
    ),
    "point.not_given": Text("chưa có câu trả lời", "no answer yet"),
    "point.give": Text("Trả lời", "Answer"),
    # why: what another answer would change, what is not known
    "reasons.turns": Text("Điều gì có thể làm đổi kết quả này", "What could change this"),
    "reasons.turns_intro": Text(
        "Nếu một câu trả lời khác đi, còn các câu khác giữ nguyên, thì điểm này sẽ là:",
        "If one answer were different and the others stayed as they are, this point would be:",
    ),
    "reasons.no_turns": Text(
        "Đổi riêng một câu trả lời nào cũng không làm đổi kết quả này.",
        "No single different answer would change this.",
    ),
    "reasons.if": Text("Nếu trả lời “{answer}”: {outcome}.", "If the answer is “{answer}”: {outcome}."),
    "reasons.if_more": Text(
        "Nếu trả lời “{answer}” (và {n} câu khác): {outcome}.",
        "If the answer is “{answer}” (and {n} others): {outcome}.",
    ),
    "reasons.if_unknown": Text("Nếu không biết điều này: {outcome}.", "If this were not known: {outcome}."),
    "reasons.used": Text("Câu trả lời này được dùng cho:", "This answer is used for:"),
    "reasons.instead": Text(
        "Nếu trả lời “{answer}”, sẽ khác đi:", "If the answer were “{answer}”, these would differ:"
    ),
    "reasons.without": Text("Nếu không biết điều này, sẽ khác đi:", "If this were not known, these would differ:"),
    "reasons.more": Text("và {n} điểm nữa", "and {n} more"),
    "reasons.unknown": Text("Điều còn chưa biết", "What is not known yet"),
    "reasons.unknown_intro": Text(
        "Điều giúp rõ thêm nhiều nhất đứng đầu. Biết được điều nào thì thêm điều đó; chưa biết cũng không sao.",
        "What would help most comes first. Add what you can find out; not knowing is fine.",
    ),
    "reasons.unknown_none": Text("Không còn điều nào cần biết thêm lúc này.", "There is nothing more to find out now."),
    "reasons.settles": Text("Biết điều này sẽ rõ thêm {n} điểm.", "Knowing this would settle {n} points."),
    "reasons.settles_one": Text("Biết điều này sẽ rõ thêm 1 điểm.", "Knowing this would settle 1 point."),
    "reasons.helps": Text(
        "Cùng với câu trả lời khác, điều này giúp rõ thêm {n} điểm.",
        "Together with other answers, this would help settle {n} points.",
    ),
    "reasons.helps_one": Text(
        "Cùng với câu trả lời khác, điều này giúp rõ thêm 1 điểm.",
        "Together with other answers, this would help settle 1 point.",
    ),
    # international standards
    "standard.head": Text("Chuẩn quốc tế", "International standards"),
    "standard.intro": Text(
        "Phần này xem riêng: kết quả ở đây và kết quả theo luật Việt Nam có thể khác nhau.",
        "This part stands apart: what it says and what Vietnamese law says may differ.",
    ),
    "standard.open": Text("Chưa rõ ({n})", "Not clear yet ({n})"),
    "standard.category": Text("loại\u00a0{n}", "category\u00a0{n}"),
    "standard.article": Text("Điều\u00a0{n}", "Article\u00a0{n}"),
    "standard.use": Text(
        "Chuẩn này dùng khi viết cho nơi ngoài nước. Đọc phần rủi ro trước khi gửi đi đâu.",
        "These standards serve letters abroad. Read about the risks before anything is sent.",
    ),
}
