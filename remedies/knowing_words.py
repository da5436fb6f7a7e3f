"""The words of the page that asks how the signer knows what a paper states. Words only."""

from __future__ import annotations

from collections.abc import Mapping

from legal_rules.words import Text

KNOWING_WORDS: Mapping[str, Text] = {
    "known.title": Text("biết từ đâu, giấy {n}", "how you know, paper {n}"),
    "known.head": Text("Bạn biết từ đâu?", "How do you know?"),
    "known.why": Text(
        "Người nhận đơn thường hỏi câu này trước tiên. Chọn thì giấy ghi rõ; bỏ trống thì giấy ghi chung.",
        "Whoever reads the paper often asks this first. Choose, and the paper says it; leave it, and it stays general.",
    ),
    "known.every": Text(
        "Giấy khác nói về cùng việc cũng ghi theo. Đổi lại lúc nào cũng được.",
        "Other papers about the same thing follow. It can be changed at any time.",
    ),
    "known.no_name": Text(
        "Giấy không ghi tên người kể. Chỉ nói về việc cán bộ làm, không nói về việc người thân làm.",
        "The paper names nobody who told you. It is about what officials did, not about what your relative did.",
    ),
    "known.no_name_lawyer": Text(
        "Giấy không ghi tên người kể. Chỉ nói về việc cán bộ làm, không nói về việc thân chủ làm.",
        "The paper names nobody who told you. It is about what officials did, not about what your client did.",
    ),
    "known.witness": Text(
        "Ghi là chính bạn thấy thì bạn có thể được mời làm chứng. Chưa chắc thì bỏ trống.",
        "If you say that you saw it, you may be asked to testify. If unsure, leave it empty.",
    ),
    "known.keep": Text("Ghi vào giấy", "Put it in the papers"),
    "known.back": Text("← Xem trước khi in", "← See it before you print"),
    "known.offer": Text("Ghi rõ bạn biết từ đâu", "Say how you know"),
    "known.change": Text("Sửa chỗ ghi bạn biết từ đâu", "Change how you know"),
    "known.offer_says": Text(
        "Thấy tận mắt, được kể, hay đọc trong giấy. Không bắt buộc.",
        "Seen, told, or read in a paper. It need not be said.",
    ),
    "known.told": Text("Biết từ đâu", "How it is known"),
}
UNKNOWN = Text("Không nhớ rõ, hoặc không muốn ghi", "I am not sure, or would rather not say")
LABELS: Mapping[str, Text] = {
    "saw": Text("Chính tôi thấy", "I saw it myself"),
    "person": Text("Người bị giữ kể cho tôi", "The person held told me"),
    "witness": Text("Hàng xóm hoặc người biết việc kể cho tôi", "A neighbour, or someone who knows of it, told me"),
    "officials": Text("Công an, cán bộ cho tôi biết", "The police or other officials told me"),
    "paper": Text("Giấy tờ tôi đã xem hoặc đang giữ", "A paper that I have seen or hold"),
}
OF_LAWYER: Mapping[str, Text] = {
    "person": Text("Thân chủ kể cho tôi", "My client told me"),
    "witness": Text("Gia đình hoặc người biết việc kể cho tôi", "The family, or someone who knows of it, told me"),
}
