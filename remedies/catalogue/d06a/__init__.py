"""D06a, the request for bail in place of detention (Criminal Procedure Code Art. 121; Joint Circular 04/2018 Art. 21).

For an accused or a defendant who is detained, not for somebody in custody before a charge. The undertakings of two
guarantors (D06b) and of the accused (D06c) go with it. No article sets a time for the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, competent
from legal_rules.words import Text
from remedies.catalogue import accused, charge
from remedies.catalogue.denunciation import PASS_ON
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines
from remedies.catalogue.voice import voice_of

ACT = "other_measure"
SUBJECT = Text("(Đề nghị cho {word} được bảo lĩnh thay thế tạm giam)", "(Bail for the {word} in place of detention)")
REQUESTS = (
    Text(
        "Quyết định cho {object} được bảo lĩnh, thay cho tạm giam, theo Điều\u00a0121 Bộ luật Tố tụng hình sự.",
        "Grant {object} bail in place of detention, under Article\u00a0121 of the Criminal Procedure Code.",
    ),
    Text(
        "Nếu không chấp nhận bảo lĩnh: xem xét biện pháp khác ít nghiêm khắc hơn tạm giam.",
        "If bail is not granted: consider another measure that is less severe than detention.",
    ),
    Text(
        "Trả lời tôi bằng văn bản; nếu không chấp nhận thì nêu rõ lý do.",
        "Answer me in writing, with the reasons if it is refused.",
    ),
)
MOST = 2
APPROVED = Text(
    "Đang điều tra thì cơ quan điều tra quyết định và Viện kiểm sát phải phê chuẩn, nên gửi cả hai nơi.",
    "During the investigation the agency decides and the procuracy has to approve, so it goes to both.",
)


def compose(situation: Situation) -> Mapping[str, Any]:
    """The head, the charge and the term, the guarantors, the reasons, the requests."""
    speaker = voice_of(situation)
    word, slots = charge.word(situation.facts), speaker.slots()
    letter = Letter(
        subject=SUBJECT.fill(word=word),
        lines=lines(address(situation)),
        paragraphs=accused.grounds(situation, speaker),
        requests=(*(text.fill(**slots) for text in REQUESTS), PASS_ON),
    )
    return {
        **head(situation),
        **accused.accused(situation, speaker),
        "letters": [letter],
        "guarantors": guarantors(situation),
    }


def guarantors(situation: Situation) -> list[dict[str, str]]:
    """The two that the law wants at least; what is not given is empty."""
    keys = ("full_name", "birth_id", "address", "job_income", "relation")
    firsts = ("guarantor_", "second_guarantor_")
    return [{key: situation.identity.get(first + key, "") for key in keys} for first in firsts[:MOST]]


def address(situation: Situation) -> Addressees:
    """Who may replace detention, by where the file is; during the investigation the procuracy has to approve."""
    to = competent(ACT, situation.facts, situation.at)
    return replace(to, why=APPROVED) if len(to.decides) > 1 else to


NOT_IN_CUSTODY = Text(
    "Chỉ dùng khi đã bị khởi tố và đang bị tạm giam. Người mới bị tạm giữ, chưa bị khởi tố thì chưa dùng được.",
    "Only for someone charged and in detention. Not yet for someone in custody before a charge.",
)
NOT_DETAINED = Text(
    "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, người đó không bị tạm giam.",
    "The plan does not propose this paper now: by the answers the person is not in detention.",
)
FEEDS = (
    "respondent",
    "age",
    "birth_year",
    "charges",
    "detention_from",
    "detention_orders",
    "investigating_agency",
    "province",
    "facility",
    "stage",
    "still_held",
    "pregnant",
    "child_under_36_months",
    "elderly_or_weak",
    "seriously_ill",
    "disability",
    "fixed_residence",
    "identity_known",
)
"""What both requests for freedom before judgment are filled from."""


PAPER = Paper(
    id="D06a",
    number=10,
    title=Text("Đơn xin bảo lĩnh", "Request for bail"),
    purpose=Text(
        "Để đề nghị cho người bị tạm giam được về, có ít nhất hai người thân đứng ra cam đoan.",
        "To ask that the person detained may go home, with at least two relatives vouching.",
    ),
    not_proposed=NOT_DETAINED,
    steps=("bail",),
    feeds=FEEDS,
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    weigh=(
        NOT_IN_CUSTODY,
        Text(
            "Người bảo lĩnh: từ 18 tuổi, nhân thân tốt, chấp hành pháp luật, thu nhập ổn định, quản lý được người "
            "được bảo lĩnh. Để người đó làm trái cam đoan thì có thể bị phạt tiền.",
            "A guarantor is 18 or over, of good record, law-abiding, with a steady income and able to keep an eye on "
            "the person. If the undertaking is broken, a guarantor may be fined.",
        ),
    ),
    before=(
        Text(
            "Kèm ít nhất hai giấy cam đoan của người bảo lĩnh, có xác nhận của xã, phường hoặc nơi làm việc, và giấy "
            "cam đoan của chính người bị giam.",
            "Enclose at least two guarantors' undertakings, certified by the commune or the workplace, and the "
            "undertaking of the person detained.",
        ),
        Text(
            "Kèm giấy về nơi ở, thu nhập, sức khỏe, hoàn cảnh gia đình. Giữ bản gốc.",
            "Add papers on residence, income, health and family. Keep the originals.",
        ),
        Text(
            "Ký từng bản. Nộp nơi đang giữ hồ sơ, giữ một bản có đóng dấu “đã nhận” hoặc phiếu gửi.",
            "Sign each copy. File it with the office that has the file; keep one stamped “received” or the slip.",
        ),
    ),
)  # fmt: skip
