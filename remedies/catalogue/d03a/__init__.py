"""D03a, the denunciation of an official for what was done on duty outside criminal proceedings.

Law on Denunciation 2018 (as amended) Art. 2, 9, 12, 13, 23(1), 24, 29, 30, 47. One letter to one head.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees
from legal_rules.denounced import in_proceedings, outside
from legal_rules.engine import Case
from legal_rules.instants import day_of
from legal_rules.law import Version, in_force
from legal_rules.words import Text
from remedies.catalogue import denunciation
from remedies.catalogue.ground import Chosen, cite
from remedies.catalogue.grounds_arrest import ARREST
from remedies.catalogue.grounds_official import ADMINISTRATIVE
from remedies.catalogue.grounds_rights import INVESTIGATION
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.requests import two

LATER = frozenset({"decision_within_12_hours", "emergency_approval", "family_notice"})
"""Duties of the agency that received the person, not of whoever took them."""
TAKING = tuple(g for g in ARREST if g.finding not in LATER)
TREATMENT = tuple(g for g in INVESTIGATION if g.finding == "ill_treatment")
SUBJECT = Text(
    "(Hành vi vi phạm pháp luật trong việc thực\u00a0hiện nhiệm\u00a0vụ,\u00a0công\u00a0vụ)",
    "(Unlawful acts in the course of duty)",
)
DENOUNCED = Text("người đã ra quyết định, thực hiện việc giữ", "whoever ordered or carried out the holding")
SECRET = Text(
    "Giữ bí mật họ tên, địa chỉ, bút tích và thông tin khác làm lộ danh tính của tôi; bảo vệ tôi và người thân thích "
    "khi bị đe dọa, trả thù, theo Điều 9 và Điều 47 Luật Tố cáo.",
    "Keep secret my name, address, handwriting and whatever else shows who I am, and protect me and my close relatives "
    "against threats and reprisals, under Articles 9 and 47 of the Law on Denunciation.",
)
CRIME = Text(
    "Nếu hành vi có dấu hiệu tội phạm: chuyển ngay đến Cơ quan điều tra hoặc Viện kiểm sát có thẩm quyền.",
    "If an act shows signs of a crime: pass it at once to the competent investigation agency or procuracy.",
)
IN_TIME = Text(
    "Thông báo cho tôi việc thụ lý trong {notice} ngày làm việc kể từ ngày thụ lý; giải quyết tố cáo trong {settle} "
    "ngày kể từ ngày thụ lý, theo {article}; thông báo cho tôi kết luận bằng văn bản.",
    "Tell me of the acceptance within {notice} working days of it; settle the denunciation within {settle} days of the "
    "acceptance, under {article}; tell me the conclusion in writing.",
)


def compose(situation: Situation) -> Mapping[str, Any]:
    """The head, the facts and the one letter."""
    time = denunciation.in_time("denunciation_administrative", day_of(situation.at), lambda v: _answer(v, situation))
    to = address(situation)
    whom = denunciation.by_taker(situation, DENOUNCED)
    one = denunciation.letter(situation, _chosen(situation), to, SUBJECT, whom, (CRIME, SECRET, time))
    return denunciation.context(situation, [one])


def address(situation: Situation) -> Addressees:
    """The head who decides, or why this is not the paper."""
    return outside(situation.facts, situation.at)


def _chosen(situation: Situation) -> tuple[Chosen, ...]:
    """Once a criminal case followed, only the taking may have been outside it; what is refused is left to the pen."""
    if address(situation).refusal:
        return ()
    followed = in_proceedings(Case(situation.facts, situation.at))
    grounds = (*ADMINISTRATIVE, *TAKING) if followed else (*ADMINISTRATIVE, *ARREST, *TREATMENT)
    return denunciation.found(grounds, situation)


def _answer(law: Version, situation: Situation) -> Text:
    notice = in_force("denunciation_accepted_notice", day_of(situation.at))
    settled = [c for c in law.citations if c.article == "30"] or law.citations
    return IN_TIME.fill(
        notice=two(notice.value), settle=two(law.value["settle"]), article=cite([*notice.citations, *settled])
    )


PAPER = Paper(
    id="D03a",
    number=4,
    title=Text("Đơn tố cáo cán bộ (ngoài vụ án)", "Denunciation of an official (outside a case)"),
    purpose=Text(
        "Để báo việc làm trái luật của cán bộ khi làm nhiệm vụ, không phải trong vụ án hình sự. Đọc kỹ rủi ro trước.",
        "To report an official's unlawful acts on duty, not in a criminal case. Read the risks first.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, chưa thấy việc làm trái luật của cán bộ ngoài vụ án.",
        "The plan does not propose this paper now: the answers show no unlawful act of an official outside a case.",
    ),
    steps=("denunciation",),
    feeds=(*denunciation.FEEDS, "administrative_custody_ground", "administrative_decision_given"),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    before=denunciation.BEFORE,
    weigh=denunciation.WEIGH,
)
