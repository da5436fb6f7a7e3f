"""H02, the slip that whoever receives a petition signs: one for each petition that the plan proposes, two on a page.

No form is laid down; a crime report has an official receipt, and so has a claim for compensation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import lines

MOST = 4


@dataclass(frozen=True)
class Slip:
    """One slip: the petition, and the office that it goes to; both blank where none is proposed."""

    title: Text | None = None
    office: Text | None = None


def compose(situation: Situation) -> Mapping[str, Any]:
    """A slip for each proposed petition, at most four; one blank slip where there is none."""
    return {
        "identity": situation.identity,
        "year": day_of(situation.at).year,
        "slips": (_slips(situation)[:MOST] if situation.facts.given else []) or [Slip()],
    }


def _slips(situation: Situation) -> list[Slip]:
    from remedies.catalogue import proposed  # this folder is one of them

    found = []
    for paper in proposed(situation.assessment, situation.facts, situation.way):
        to = paper.address(situation) if paper.signed and not paper.abroad else None
        if to is not None and to.decides:
            found.append(Slip(paper.title, lines(to)[0]))
    return found


PAPER = Paper(
    id="H02",
    number=29,
    title=Text("Giấy biên nhận đơn", "Receipt for a petition"),
    purpose=Text(
        "Để người nhận đơn ký vào lúc nộp: giữ làm bằng chứng về ngày nộp.",
        "For whoever takes the petition to sign on the spot: proof of the day of filing.",
    ),
    not_proposed=Text("Giấy này in lúc nào cũng được.", "This slip can be printed at any time."),
    steps=("assert_rights",),
    feeds=("province", "investigating_agency", "stage"),
    kept=True,
    folder=Path(__file__).parent,
    compose=compose,
    before=(
        Text(
            "Điền số trang trước khi đến. Đưa người nhận ký hai bản, giữ một bản.",
            "Fill in the number of pages before you go. Have both copies signed; keep one.",
        ),
        Text(
            "Tố giác tội phạm và yêu cầu bồi thường có giấy xác nhận riêng của cơ quan: xin giấy đó trước.",
            "For a crime report and a claim for compensation the office has a receipt of its own: ask for that first.",
        ),
        Text(
            "Không ai chịu ký: ghi ngày, giờ, nơi, số hiệu người nhận, rồi gửi bưu điện bảo đảm và giữ phiếu gửi.",
            "If nobody signs: note the day, hour, place and badge number, then send it registered and keep the slip.",
        ),
    ),
)
