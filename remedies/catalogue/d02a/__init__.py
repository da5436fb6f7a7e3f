"""D02a, the first complaint against an administrative decision or act, such as administrative custody.

Law on Complaints 2011 Art. 7-9, 28, 35, on Form 01 of Decree 155/2026. It goes to whoever decided, within 90 days.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, competent
from legal_rules.words import Text
from remedies.catalogue import form01, form01_words
from remedies.catalogue.paper import Paper, Situation

ACT = "complaint_administrative"


def compose(situation: Situation) -> Mapping[str, Any]:
    """The values of the form."""
    return form01.compose(situation, ACT, 1)


def address(situation: Situation) -> Addressees:
    """Whoever decided, or the head of the body whose officer acted; or why this is not the paper."""
    return competent(ACT, situation.facts, situation.at)


PAPER = Paper(
    id="D02a",
    number=7,
    title=Text("Đơn khiếu nại hành chính (lần đầu)", "Administrative complaint (first)"),
    purpose=Text(
        "Để khiếu nại việc tạm giữ hành chính, hoặc quyết định hành chính khác, với người đã ra quyết định.",
        "To complain of administrative custody, or another administrative decision, to whoever decided.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, đây không phải tạm giữ hành chính hay quyết định hành "
        "chính, hoặc chưa thấy điểm nào sai.",
        "The plan does not propose this paper now: by the answers this is no administrative custody or decision, or "
        "nothing wrong was found.",
    ),
    steps=("complaint_administrative",),
    feeds=form01_words.FEEDS,
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    weigh=(
        form01_words.FORM,
        Text(
            "Không vừa khiếu nại vừa kiện ra Tòa án cùng một việc. Đang khiếu nại vẫn phải làm theo quyết định, trừ "
            "khi có văn bản tạm đình chỉ.",
            "Do not complain and sue over the same matter at once. The decision must be followed meanwhile, unless it "
            "is stayed in writing.",
        ),
    ),
    before=(
        form01_words.WHO,
        Text(
            "Ghi số, ngày của quyết định và địa chỉ của bạn: thiếu địa chỉ hoặc chữ ký thì đơn không được nhận.",
            "Give the number and date of the decision and your address: without address or signature it is not "
            "accepted.",
        ),
        Text(
            "Nộp trong 90 ngày từ ngày nhận hoặc biết quyết định. Lấy biên nhận, hoặc gửi bưu điện bảo đảm.",
            "File within 90 days of receiving or learning of it. Get a receipt, or send it registered.",
        ),
    ),
)
