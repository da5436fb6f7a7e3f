"""D06b, the undertaking of a guarantor on bail, one for each of at least two (Criminal Procedure Code Art. 121(2)-(3)).

Certified by the commune authority of the residence, or by the workplace or school; not by the police.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees
from legal_rules.words import Text
from remedies.catalogue import accused, d06a
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines
from remedies.catalogue.voice import voice

SUBJECT = Text("(của người nhận bảo lĩnh)", "(of a guarantor on bail)")
UNDERTAKING = Text(
    "Tôi tự nguyện làm giấy này và chịu trách nhiệm trước pháp luật về nội dung đã cam đoan.",
    "I give this undertaking of my own free will and answer for it before the law.",
)


@dataclass(frozen=True)
class Undertaking(Letter):
    """The undertaking of one guarantor."""

    guarantor: Mapping[str, str] | None = None


def compose(situation: Situation) -> Mapping[str, Any]:
    """One undertaking for each of the two guarantors."""
    speaker = voice(situation.facts)
    to = lines(address(situation))
    each = d06a.guarantors(situation)
    return {
        **head(situation),
        **accused.accused(situation, speaker),
        "letters": [Undertaking(SUBJECT, to, (), (), guarantor=one) for one in each],
        "undertaking": UNDERTAKING,
    }


def address(situation: Situation) -> Addressees:
    """The same office as the request for bail."""
    return d06a.address(situation)


PAPER = Paper(
    id="D06b",
    number=11,
    title=Text("Giấy cam đoan của người bảo lĩnh", "Undertaking of a guarantor"),
    purpose=Text(
        "Mỗi người bảo lĩnh ký một tờ, ít nhất hai người. Nộp cùng đơn xin bảo lĩnh.",
        "One sheet for each guarantor, at least two. Filed with the request for bail.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị giấy này: theo câu trả lời, người đó không bị tạm giam.",
        "The plan does not propose this paper now: by the answers the person is not in detention.",
    ),
    steps=("bail",),
    feeds=("respondent", "charges", "stage", "province", "investigating_agency"),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    weigh=(
        Text(
            "Người bảo lĩnh tự ký, không ai ký thay. Để người được bảo lĩnh làm trái cam đoan thì có thể bị phạt tiền.",
            "The guarantor signs in person; nobody may stand in. If the undertaking is broken, the guarantor may be "
            "fined.",
        ),
        Text(
            "Người hỗ trợ: chưa tìm thấy mẫu có số cho giấy này trong Thông tư 119/2021/TT-BCA. Nếu nơi nhận có mẫu "
            "riêng thì dùng mẫu đó.",
            "Caseworkers: no numbered form for this paper was confirmed in Circular 119/2021/TT-BCA. If the office "
            "has its own form, use that.",
        ),
    ),
    before=(
        Text(
            "Xin xác nhận trước khi nộp: Ủy ban nhân dân xã, phường nơi cư trú, hoặc nơi làm việc, học tập.",
            "Have it certified before filing: by the People's Committee of the commune, or the workplace or school.",
        ),
        Text(
            "In hai tờ, mỗi người một tờ. Nhiều hơn hai người thì in thêm và viết tay.",
            "Two sheets are printed, one for each. For more than two, print more and fill them in by hand.",
        ),
        Text("Kèm bản sao căn cước và giấy xác nhận thu nhập.", "Add copies of identity papers and proof of income."),
    ),
)
