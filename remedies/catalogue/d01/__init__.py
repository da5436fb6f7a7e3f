"""D01, the complaint inside criminal procedure (Criminal Procedure Code Art. 469-483; Joint Circular 02/2018 Art. 5).

One ground a paragraph. Points that different authorities answer go in separate letters (Art. 6(1)(d) there), so the
file holds up to three: on the holding, on the charge, on acts of investigators. A second complaint is the same paper.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, Challenged
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies.catalogue.d01 import again
from remedies.catalogue.earlier import Earlier
from remedies.catalogue.ground import Chosen, Group, choose, paragraphs
from remedies.catalogue.grounds_arrest import ARREST
from remedies.catalogue.grounds_holding import HOLDING
from remedies.catalogue.grounds_rights import CHARGE, INVESTIGATION
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines, minor, subject
from remedies.catalogue.requests import requests
from remedies.catalogue.story import story
from remedies.catalogue.voice import Voice, voice, voice_of

GROUNDS = (*ARREST, *HOLDING, *CHARGE, *INVESTIGATION)
GROUPS: Mapping[Group, Challenged] = {
    "holding": "holding",
    "charge": "head_of_investigation",
    "investigator": "investigator",
}
RIGHTS: Mapping[Group, Text] = {
    "holding": Text(
        "quyền bất khả xâm phạm về thân thể; quyền được giữ đúng thủ tục, đúng thời hạn",
        "the liberty of the person; the right to be held only by the procedure and within the time of the law",
    ),
    "charge": Text(
        "quyền không bị khởi tố, điều tra trái pháp luật", "the right not to be charged or investigated against the law"
    ),
    "investigator": Text(
        "quyền bào chữa; quyền được bảo hộ về sức khỏe, danh dự, nhân phẩm",
        "the right of defence; the protection of health, honour and dignity",
    ),
}
GENERAL = Text("việc bắt, giữ người", "taking and holding a person")


@dataclass(frozen=True)
class Complaint(Letter):
    """A letter; `earlier` is the first complaint where this is the second, `late` that its own time is over."""

    earlier: Earlier | None = None
    late: bool = False


def compose(situation: Situation) -> Mapping[str, Any]:
    """The head, the facts told once, and one letter for each desk that has to answer."""
    speaker = voice_of(situation)
    chosen = choose(GROUNDS, situation.assessment, situation.facts, speaker)
    groups = [g for g in GROUPS if any(c.ground.group == g for c in chosen)] or ["holding"]
    letters = [_letter(g, [c for c in chosen if c.ground.group == g], situation, speaker) for g in groups]
    return {**head(situation), "story": story(situation.facts, speaker), "letters": letters}


def address(situation: Situation) -> Addressees:
    """Who the first letter goes to."""
    group = _first_group(situation)
    return again.to(GROUPS[group], situation, again=again.before(group, situation) is not None)


def _first_group(situation: Situation) -> Group:
    facts = situation.facts
    found = {c.ground.group for c in choose(GROUNDS, situation.assessment, facts, voice(facts))}
    return next((g for g in GROUPS if g in found), "holding")


def _letter(group: Group, chosen: list[Chosen], situation: Situation, speaker: Voice) -> Complaint:
    first = again.before(group, situation)
    second = first is not None
    to = again.to(GROUPS[group], situation, again=second)
    settled_first = sorted(chosen, key=lambda c: (c.asked, c.finding.confidence != "settled"))
    certain = [c.ground.subject for c in settled_first if not c.asked] or [c.ground.subject for c in settled_first]
    wanted = [key for c in chosen for key in c.ground.requests] or ["check", "copies"]
    own = [number for number, c in enumerate(chosen, start=1) if c.ground.own]
    about = subject(certain, GENERAL)
    return Complaint(
        subject=again.worded(about) if second else about,
        lines=lines(to),
        paragraphs=paragraphs(chosen, situation.facts, speaker),
        rights=RIGHTS[group],
        requests=requests(wanted, speaker, group, day_of(situation.at), again=second),
        own_right=_own_right(own) if speaker.relative and own else None,
        borrowed=speaker.relative and not minor(situation) and len(own) < max(len(chosen), 1),
        supervised=any("procuracy" in office.id for office in to.decides),
        earlier=first,
        late=again.late(situation, again=second),
    )


def _own_right(numbers: list[int]) -> Text:
    listed = ", ".join(f"II.{n}" for n in numbers)
    return Text(
        f"Điểm {listed} là về quyền của chính tôi và gia đình được thông báo.",
        f"Point {listed} is about my own and the family's right to be told.",
    )


PAPER = Paper(
    id="D01",
    number=1,
    title=Text("Đơn khiếu nại", "Complaint"),
    purpose=Text(
        "Để nói rõ việc bắt, giữ không đúng quy định nào, và đề nghị kiểm tra, trả lời.",
        "To say which rule the taking or holding did not follow, and to ask for an examination and an answer.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, chưa thấy điểm nào cần khiếu nại theo cách này.",
        "The plan does not propose this paper now: the answers show no point to complain of in this way.",
    ),
    steps=("complaint_procedural", "complaint_procedural_second"),
    feeds=(
        "respondent", "age", "birth_year", "arrested_at", "arrest_place", "arrested_by", "arrest_basis",
        "order_shown", "order_read_out", "order_copy_given", "order_approved_by_procuracy", "reasons_told",
        "rights_told", "minutes_made", "witness_commune", "witness_organisation", "witness_other", "handed_over_at",
        "first_decision_at", "family_notified_at", "family_notice_withheld_reason", "emergency_ground",
        "emergency_arrest_approved_at", "custody_from", "custody_until", "custody_periods",
        "custody_decision_given", "charges", "detention_from", "detention_orders", "investigating_agency",
        "province", "facility", "stage", "counsel_requested_at", "counsel_met_at", "counsel_appointed",
        "learned_at", "still_held", "released_at", "filings",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    before=(
        Text(
            "Chỉ ghi điều đã thấy, đã nghe. Gạch điểm nào chưa chắc. Không cần kết luận ai có tội.",
            "Write only what was seen or heard. Strike out what is not sure. There is no need to say who is guilty.",
        ),
        Text(
            "Tên và địa chỉ nên viết tay. Máy và tiệm in sẽ không giữ lại tên.",
            "Names and addresses are best written by hand. No device or print shop then keeps them.",
        ),
        Text(
            "Ký từng bản. Nộp mỗi nơi nhận một bản, giữ một bản có đóng dấu “đã nhận” hoặc phiếu gửi bưu điện.",
            "Sign each copy. File one with each office, and keep one stamped “received” or the postal slip.",
        ),
    ),
)  # fmt: skip
