"""D01m, the complaint about how custody or detention is carried out: visits, food, care, letters, discipline.

Not about the arrest or the holding itself (that is D01). Until 30 June 2026 Law 94/2015 Art. 44-50; since then Law
128/2025, whose articles on complaints were not read: no number of days is asked for under it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, competent
from legal_rules.instants import day_of
from legal_rules.law import LawNotRead, NoLawForDate, in_force
from legal_rules.words import Text
from remedies.catalogue.d01.again import LATE, worded
from remedies.catalogue.earlier import Earlier, earlier
from remedies.catalogue.ground import Chosen, choose, cite, join, paragraphs
from remedies.catalogue.grounds_conditions import CONDITIONS, visits_in_doubt
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import Letter, head, lines, minor
from remedies.catalogue.requests import IN_TIME, PASS_ON, REQUESTS, two
from remedies.catalogue.story import story
from remedies.catalogue.voice import Voice, voice_of

FIRST = "complaint_detention_regime"
SUBJECT = Text("(Về quản lý, thi hành tạm giữ, tạm giam)", "(On the way custody or detention is carried out)")
KEYS = ("care", "visit")
CHECK = Text(
    "Kiểm tra, chấn chỉnh việc nêu tại mục II và bảo đảm chế độ giữ theo luật.",
    "Examine and put right what is told in part II, and see that the conditions set by law are kept.",
)


def compose(situation: Situation) -> Mapping[str, Any]:
    """The head, the facts without the family's notice, the grounds found, the requests they call for."""
    facts, speaker = situation.facts, voice_of(situation)
    chosen = _chosen(situation, speaker)
    wanted = {key for c in chosen for key in c.ground.requests}
    asked = [REQUESTS[key].fill(**speaker.slots()) for key in KEYS if key in wanted]
    own = all(c.ground.own for c in chosen) and bool(chosen)
    first = _before(situation)
    letter = Letter(
        subject=worded(SUBJECT) if first else SUBJECT,
        lines=lines(address(situation)),
        paragraphs=paragraphs(chosen, facts, speaker),
        requests=(*asked, CHECK, _in_time(day_of(situation.at), speaker, "second" if first else "first"), PASS_ON),
        borrowed=speaker.relative and not minor(situation) and not own,
        supervised=True,
    )
    return {
        **head(situation),
        "story": story(facts, speaker, frozenset({"family"})),
        "letters": [letter],
        "earlier": first,
        "late": situation.assessment.deadline(f"{FIRST}_second" if first else FIRST).state in LATE,
        "acts": _acts(chosen),
        "care": any(c.finding.id == "medical_care" for c in chosen),
        "family_right": speaker.relative and any(c.ground.own for c in chosen),
    }


def address(situation: Situation) -> Addressees:
    """The procuracy that supervises the place, then the one above; the place itself gets a copy."""
    act = "complaint_conditions_second" if _before(situation) else "complaint_conditions"
    to = competent(act, situation.facts, situation.at)
    place = competent("visit_request", situation.facts, situation.at)
    return replace(to, informed=place.decides)


def _before(situation: Situation) -> Earlier | None:
    """What became of the first complaint; None while there is none, or it may still be answered."""
    found = earlier(situation, FIRST)
    return None if found.state == "unknown" else found


def _chosen(situation: Situation, speaker: Voice) -> tuple[Chosen, ...]:
    chosen = choose(CONDITIONS, situation.assessment, situation.facts, speaker)
    return (*chosen, *visits_in_doubt(situation.assessment, situation.facts))


def _acts(chosen: tuple[Chosen, ...]) -> Text | None:
    """What is complained of in a few words; None where it is left to the pen."""
    subjects = [c.ground.subject for c in chosen]
    return join(Text("; ".join(s.vi for s in subjects), "; ".join(s.en for s in subjects))) if subjects else None


def _in_time(on: date, speaker: Voice, round: str) -> Text:
    """The request for an answer: in days under the law until mid 2026, without a number under the newer one."""
    try:
        law = in_force("detention_regime_answer", on)
    except (NoLawForDate, LawNotRead):
        return IN_TIME["open"]
    days = law.value[round]["detention" if speaker.measure == "detention" else "custody"]
    return IN_TIME["days"].fill(days=two(days), article=cite(c for c in law.citations if c.article == "50"))


PAPER = Paper(
    id="D01m",
    number=6,
    title=Text("Đơn khiếu nại về chế độ giữ", "Complaint about the conditions of holding"),
    purpose=Text(
        "Để khiếu nại việc thăm gặp, ăn ở, khám chữa bệnh, thư từ, kỷ luật ở nơi giữ.",
        "To complain of visits, food, room, medical care, letters or discipline in the place of holding.",
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: theo câu trả lời, chưa thấy việc từ chối thăm gặp hay chữa bệnh.",
        "The plan does not propose this paper now: the answers tell of no visit or medical care being refused.",
    ),
    steps=("complaint_detention_regime", "complaint_detention_regime_second"),
    feeds=(
        "respondent", "age", "birth_year", "arrested_at", "arrest_place", "arrested_by", "arrest_basis",
        "handed_over_at", "first_decision_at",
        "custody_from", "custody_until", "custody_periods", "detention_from", "detention_orders", "province",
        "facility", "still_held", "released_at", "family_visits", "family_visit_refused_reason",
        "medical_care_refused", "filings",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    weigh=(
        Text(
            "Không dùng đơn này để khiếu nại việc bắt, giữ hay hết hạn: việc đó dùng “Đơn khiếu nại”.",
            "Not for the arrest, the holding itself or its time: for that use the “Complaint”.",
        ),
        Text(
            "Từ ngày 01/07/2026 có luật mới về tạm giữ, tạm giam. Phần khiếu nại của luật đó chưa được đọc: nộp sớm, "
            "nên trong 15 ngày, và nhờ luật sư xem lại.",
            "Since 1 July 2026 a new law governs custody and detention. Its part on complaints was not read: file "
            "early, best within 15 days, and have a lawyer check.",
        ),
    ),
    before=(
        Text(
            "Ghi rõ ngày, giờ, ai từ chối, nói gì. Chỉ ghi điều tự thấy hoặc được kể; ghi ai kể.",
            "Give the day, the hour, who refused and what was said. Only what was seen or told, and by whom.",
        ),
        Text(
            "Kèm giấy khám bệnh, đơn thuốc, giấy chứng minh quan hệ. Giữ bản gốc.",
            "Add medical papers, prescriptions, proof of the relation. Keep the originals.",
        ),
        Text(
            "Ký từng bản. Gửi Viện kiểm sát một bản, nơi giữ một bản, giữ một bản có đóng dấu “đã nhận” hoặc phiếu "
            "gửi.",
            "Sign each copy. One to the procuracy, one to the place of holding; keep one stamped “received”.",
        ),
    ),
)  # fmt: skip
