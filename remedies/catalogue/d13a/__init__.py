"""D13a, the list of documents and evidence, kept from the first day. No form is laid down; landscape, rows for the pen.

Criminal Procedure Code Art. 86-88: who takes part in the case may hand in evidence (88(3)).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.words import Text
from remedies.catalogue.evidence import items
from remedies.catalogue.paper import Paper, Situation

EMPTY_ROWS = 12
KINDS = (
    Text("văn bản", "document"),
    Text("ảnh", "photograph"),
    Text("ghi âm", "recording"),
    Text("video", "video"),
    Text("tin nhắn", "message"),
    Text("lời kể", "account"),
)


def compose(situation: Situation) -> Mapping[str, Any]:
    """The documents that the answers speak of, then rows for the pen, numbered through."""
    found = items(situation.facts)
    return {
        "identity": situation.identity,
        "items": found,
        "kinds": KINDS,
        "empty": range(len(found) + 1, len(found) + 1 + EMPTY_ROWS),
    }


PAPER = Paper(
    id="D13a",
    number=26,
    title=Text("Bảng kê tài liệu, chứng cứ", "List of documents and evidence"),
    purpose=Text(
        "Để ghi từ ngày đầu có giấy gì, ảnh gì, từ đâu, bản gốc ở đâu. Kèm theo mọi đơn.",
        "To note from the first day which papers and pictures there are, where from, where the original is.",
    ),
    not_proposed=Text("Bảng này in lúc nào cũng được.", "This list can be printed at any time."),
    steps=("assert_rights",),
    feeds=(
        "arrested_at", "order_copy_given", "order_issued_by", "administrative_decision_given", "custody_decision_given",
        "custody_from", "decisions", "judgment_served_at", "outcome_document_received_at", "filings",
    ),
    kept=True,
    folder=Path(__file__).parent,
    compose=compose,
    before=(
        Text(
            "Ghi ngay trong ngày. Chỉ nộp bản sao, giữ bản gốc ở chỗ an toàn.",
            "Write it down the same day. Hand in copies only; keep originals in a safe place.",
        ),
        Text(
            "Cất giữ một số bài viết, hình ảnh cũng có thể bị buộc tội (Điều 117 Bộ luật Hình sự). Chưa chắc thì hỏi "
            "luật sư trước khi ghi vào đây.",
            "Keeping some writings or pictures can itself be charged (Article 117 of the Penal Code). If unsure, ask a "
            "lawyer before listing them.",
        ),
        Text(
            "Ô mã hồ sơ là mã do nơi giúp bạn đặt. Đừng ghi mã bạn đã chép riêng.",
            "The case code is the one that your helpers gave. Never write the code that you keep apart.",
        ),
    ),
)  # fmt: skip
