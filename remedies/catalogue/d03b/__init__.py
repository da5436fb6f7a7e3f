"""D03b, the denunciation of someone who conducts criminal proceedings (Criminal Procedure Code Art. 478-483).

Acts that different heads decide on go in separate letters: holding, arrest, custody and detention during investigation
and prosecution to the procuracy (Art. 481(4)), detention ordered by a court to its chief judge (Joint Circular 02/2018
Art. 12(6)), everything else to the head of the agency (Art. 481(1)). Contents: Art. 9(1)(a) there.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees
from legal_rules.denounced import Acts, in_the_case
from legal_rules.instants import day_of
from legal_rules.law import Version
from legal_rules.words import Text
from remedies.catalogue import denunciation
from remedies.catalogue.denunciation import Denunciation
from remedies.catalogue.ground import Chosen, cite
from remedies.catalogue.grounds_arrest import ARREST
from remedies.catalogue.grounds_holding import HOLDING
from remedies.catalogue.grounds_rights import CHARGE, INVESTIGATION
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.requests import two

OF_A_COURT = frozenset({"trial_stage_limit", "appeal_stage_limit"})
DISPUTES = frozenset({"law_in_time"})
"""Which code applies is a point of law, for a complaint; it is nobody's wrongful act."""
GROUNDS = tuple(g for g in (*ARREST, *HOLDING, *CHARGE, *INVESTIGATION) if g.finding not in DISPUTES)
ORDER: tuple[Acts, ...] = ("holding", "court", "agency")
SUBJECT = Text(
    "(Hành vi vi phạm pháp luật của người có thẩm quyền tiến\u00a0hành\u00a0tố\u00a0tụng)",
    "(Unlawful acts of a person with powers in criminal proceedings)",
)
DENOUNCED: Mapping[Acts, Text] = {
    "holding": Text("người đã ra lệnh, thực hiện việc bắt, giữ", "whoever ordered or carried out the holding"),
    "court": Text("người đã ra quyết định tạm giam tại Tòa án", "whoever ordered the detention at the court"),
    "agency": Text("người đã thực hiện hoạt động điều tra", "whoever carried out the investigation"),
}
SECRET = Text(
    "Giữ bí mật họ tên, địa chỉ, bút tích của tôi; bảo vệ tôi khi bị đe dọa, trù dập, trả thù, theo điểm b, d khoản 1 "
    "Điều 479 và khoản 1 Điều 482 Bộ luật Tố tụng hình sự.",
    "Keep my name, address and handwriting secret, and protect me against threats and reprisals, under Article "
    "479(1)(b), (d) and Article 482(1) of the Criminal Procedure Code.",
)
CRIME = Text(
    "Nếu hành vi có dấu hiệu tội phạm: giải quyết theo khoản 2 Điều 481 Bộ luật Tố tụng hình sự.",
    "If an act shows signs of a crime: handle it under Article 481(2) of the Criminal Procedure Code.",
)
BY_THE_HOUR = Text(
    "Giải quyết tố cáo trong {hours} giờ, trường hợp phải xác minh thêm thì không quá {days} ngày, theo {article}; "
    "thông báo bằng văn bản việc thụ lý và gửi cho tôi quyết định giải quyết.",
    "Decide on the denunciation within {hours} hours, or at most {days} days if more must be verified, under "
    "{article}; tell me in writing that it is accepted, and send me the decision.",
)
BY_THE_DAY = Text(
    "Giải quyết tố cáo trong {days} ngày, vụ việc phức tạp thì không quá {most} ngày, theo {article}; thông báo bằng "
    "văn bản việc thụ lý và gửi cho tôi quyết định giải quyết.",
    "Decide on the denunciation within {days} days, or at most {most} days if complex, under {article}; tell me in "
    "writing that it is accepted, and send me the decision.",
)


def compose(situation: Situation) -> Mapping[str, Any]:
    """The head, the facts told once, and one letter for each head who decides."""
    chosen = _chosen(situation)
    kinds = [kind for kind in ORDER if any(_kind(c) == kind for c in chosen)] or ["holding"]
    return denunciation.context(
        situation, [_letter(kind, [c for c in chosen if _kind(c) == kind], situation) for kind in kinds]
    )


def address(situation: Situation) -> Addressees:
    """Who the first letter goes to, or why this is not the paper."""
    kinds = {_kind(c) for c in _chosen(situation)}
    first: Acts = next((kind for kind in ORDER if kind in kinds), "holding")
    return in_the_case(situation.facts, situation.at, first)


def _chosen(situation: Situation) -> tuple[Chosen, ...]:
    """Nothing, where what was done is outside proceedings: the paper is then left to the pen."""
    if in_the_case(situation.facts, situation.at, "holding").refusal:
        return ()
    return denunciation.found(GROUNDS, situation)


def _kind(chosen: Chosen) -> Acts:
    if chosen.ground.finding in OF_A_COURT:
        return "court"
    return "holding" if chosen.ground.group == "holding" else "agency"


def _letter(kind: Acts, chosen: list[Chosen], situation: Situation) -> Denunciation:
    time = denunciation.in_time("denunciation_procedural", day_of(situation.at), lambda law: _answer(kind, law))
    to = in_the_case(situation.facts, situation.at, kind)
    whom = denunciation.by_taker(situation, DENOUNCED[kind]) if kind == "holding" else DENOUNCED[kind]
    return denunciation.letter(situation, chosen, to, SUBJECT, whom, (CRIME, SECRET, time))


def _answer(kind: Acts, law: Version) -> Text:
    """About holding in hours where the law has them, about anything else in days."""
    value, by_hour = law.value, kind != "agency" and law.value["hours"] is not None
    clause = "4" if by_hour else "3"
    article = cite([c for c in law.citations if c.clause == clause] or law.citations[:1])
    if by_hour:
        return BY_THE_HOUR.fill(hours=value["hours"], days=two(value["days"]), article=article)
    days, most = value["other"]
    return BY_THE_DAY.fill(days=two(days), most=two(most), article=article)


PAPER = Paper(
    id="D03b",
    number=5,
    title=Text("Đơn tố cáo người làm vụ án", "Denunciation of someone conducting the case"),
    purpose=Text(
        "Để báo việc làm trái luật của người bắt, điều tra, truy tố, xét xử. Đọc kỹ rủi ro trước.",
        "To report unlawful acts of whoever arrested, investigated, prosecuted or tried. Read the risks first.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, chưa thấy việc làm trái luật của cán bộ trong vụ án.",
        "The plan does not propose this paper now: the answers show no unlawful act of an official in the case.",
    ),
    steps=("denunciation",),
    feeds=(*denunciation.FEEDS, "charges", "custody_from", "custody_until", "custody_periods", "detention_from",
           "detention_orders", "investigating_agency", "stage", "counsel_requested_at", "counsel_met_at",
           "counsel_appointed"),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    before=denunciation.BEFORE,
    weigh=denunciation.WEIGH,
)  # fmt: skip
