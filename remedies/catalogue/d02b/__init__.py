"""D02b, the second complaint against an administrative decision: after the first settlement, or none in time.

Law on Complaints 2011 Art. 7, 33, 37, on the same Form 01 of Decree 155/2026; to the direct superior, within 30 days
(45 in remote areas). A dialogue is compulsory.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, competent
from legal_rules.words import Text
from remedies.catalogue import form01, form01_words
from remedies.catalogue.earlier import earlier
from remedies.catalogue.paper import Paper, Situation

ACT = "complaint_administrative_second"


def compose(situation: Situation) -> Mapping[str, Any]:
    """The values of the form, and what became of the first complaint."""
    first = earlier(situation, "complaint_administrative")
    return {**form01.compose(situation, ACT, 2), "earlier": first}


def address(situation: Situation) -> Addressees:
    """The head directly above whoever settled the first complaint; or why this is not the paper."""
    return competent(ACT, situation.facts, situation.at)


PAPER = Paper(
    id="D02b",
    number=8,
    title=Text("Đơn khiếu nại hành chính (lần hai)", "Administrative complaint (second)"),
    purpose=Text(
        "Để khiếu nại lên cấp trên khi không đồng ý với lần giải quyết đầu, hoặc quá hạn mà không được giải quyết.",
        "To go to the level above when the first settlement is wrong, or when none came in time.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, chưa có đơn khiếu nại hành chính lần đầu.",
        "The plan does not propose this paper now: the answers tell of no first administrative complaint.",
    ),
    steps=("complaint_administrative_second",),
    feeds=(*form01_words.FEEDS, "filings"),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    weigh=(
        form01_words.FORM,
        Text(
            "Thay vì khiếu nại lần hai, có thể kiện ra Tòa án nhân dân khu vực trong 1 năm. Chọn một cách.",
            "Instead of a second complaint one may sue in the regional people's court within 1 year. Choose one way.",
        ),
    ),
    before=(
        form01_words.WHO,
        Text(
            "Kèm đơn lần đầu, biên nhận và quyết định giải quyết lần đầu (nếu có): thiếu thì đơn có thể bị trả lại.",
            "Enclose the first complaint, its receipt and the first settlement (if any); without them it may come "
            "back.",
        ),
        Text(
            "Nộp trong 30 ngày (vùng xa 45 ngày) từ ngày nhận quyết định lần đầu, hoặc từ ngày hết hạn giải quyết.",
            "File within 30 days (45 in remote areas) of receiving the first settlement, or of the end of its time.",
        ),
    ),
)
