"""D06c, the undertaking of the accused on bail or on a deposit (Criminal Procedure Code Art. 121(3), 122(2)).

Only the accused signs. An undertaking admits no guilt, and the paper says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees
from legal_rules.words import Text
from remedies.catalogue import accused, charge, d06a
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines
from remedies.catalogue.voice import voice

SUBJECT = Text("(của {word} được bảo lĩnh hoặc đặt tiền)", "(of the {word} on bail or on a deposit)")
UNDERTAKING = Text(
    "Tôi tự nguyện cam đoan. Việc cam đoan này không có nghĩa là tôi nhận tội.",
    "I undertake this of my own free will. It does not mean that I admit guilt.",
)


def compose(situation: Situation) -> Mapping[str, Any]:
    """The accused, the duties, what follows when they are broken."""
    word = charge.word(situation.facts)
    return {
        **head(situation),
        **accused.accused(situation, voice(situation.facts)),
        "letters": [Letter(SUBJECT.fill(word=word), lines(address(situation)), (), ())],
        "undertaking": UNDERTAKING,
    }


def address(situation: Situation) -> Addressees:
    """The same office as the request for bail."""
    return d06a.address(situation)


PAPER = Paper(
    id="D06c",
    number=12,
    title=Text("Giấy cam đoan của bị can, bị cáo", "Undertaking of the accused"),
    purpose=Text(
        "Người bị giam tự ký, nộp cùng đơn xin bảo lĩnh hoặc đơn đề nghị đặt tiền.",
        "Signed by the person detained, filed with the request for bail or for a deposit.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị giấy này: theo câu trả lời, người đó không bị tạm giam.",
        "The plan does not propose this paper now: by the answers the person is not in detention.",
    ),
    steps=("bail", "surety"),
    feeds=("respondent", "charges", "stage", "province", "investigating_agency"),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    weigh=(
        Text(
            "Làm trái cam đoan thì bị tạm giam; nếu đặt tiền thì còn mất số tiền đã đặt.",
            "Breaking the undertaking means detention; with a deposit, the money is lost as well.",
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
            "Chỉ người bị giam được ký. Nhờ luật sư hoặc nơi giam chuyển vào.",
            "Only the person detained may sign. Have counsel or the place of detention pass it in.",
        ),
        Text("Chọn một ô: được bảo lĩnh, hoặc được đặt tiền.", "Tick one box: on bail, or on a deposit."),
        Text(
            "Đọc kỹ từng nghĩa vụ trước khi ký. Ký giấy này không phải là nhận tội.",
            "Read each duty before signing. Signing is no admission of guilt.",
        ),
    ),
)
