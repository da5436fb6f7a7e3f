"""H03, the reminder that asks for the answer to a petition once its time is over. One letter for each petition.

Criminal Procedure Code Art. 482; Law on Complaints Art. 33(2); Law on Denunciation Art. 30: the duty to answer in time.
The articles on the page are those of the deadline that has passed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from legal_rules.authorities import Addressees, competent_procuracy
from legal_rules.offices import Office
from legal_rules.words import Text
from remedies import addressed
from remedies.catalogue.dates import day, instant
from remedies.catalogue.overdue import Overdue, overdue
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.petition import UNDERTAKING, Letter, head, lines
from remedies.steps.step import Matter

MOST = 3
ABOVE = Text(
    "Cơ quan cấp trên trực tiếp của nơi trên: ...... (để biết)", "The body directly above it: ...... (for information)"
)
ASKED = (
    Text(
        "Cho tôi biết kết quả giải quyết đơn nêu trên; nếu đã có quyết định, gửi quyết định đó cho tôi.",
        "Tell me the outcome of that petition; if it was decided, send me the decision.",
    ),
    Text(
        "Nếu chưa giải quyết: nêu lý do, người đang giải quyết và ngày sẽ trả lời.",
        "If it was not: say why, who is dealing with it, and on which day the answer will be given.",
    ),
    Text(
        "Nếu đã chuyển đơn: cho biết nơi nhận và ngày chuyển.",
        "If it was passed on: say to whom and on which day.",
    ),
    Text("Trả lời tôi bằng văn bản theo địa chỉ nêu trên.", "Answer me in writing at the address above."),
)
FILED = Text(
    "Tôi đã nộp {name} {when}{how}, biên nhận số {number}.", "I filed {name} {when}{how}, receipt No. {number}."
)
PAST = Text(
    "Theo {law}, thời hạn trả lời{posted} đã hết {due}. Tính đến ngày viết đơn này, đã {days} ngày kể từ ngày nộp, "
    "quá hạn {over} ngày, mà tôi chưa nhận được trả lời.",
    "Under {law} the time for the answer{posted} ended on {due}. By the day of writing {days} days have passed since "
    "it was filed and {over} days since then, and I have had no answer.",
)
POSTED = Text(" (tính từ ngày gửi bưu điện)", ", counted from the day of posting,")
BLANK = (
    Text(
        "Tôi đã nộp đơn ...... ngày ......, biên nhận số ......, gửi ......",
        "I filed a ...... on ......, receipt No. ......, with ......",
    ),
    Text(
        "Thời hạn trả lời đã hết ngày ......; đến nay đã ...... ngày kể từ ngày nộp mà tôi chưa nhận được trả lời.",
        "The time for the answer ended on ......; ...... days have passed since it was filed and I have had no answer.",
    ),
)


@dataclass(frozen=True)
class Reminder(Letter):
    """One letter; `told` says which petition and how late its answer is."""

    told: tuple[Text, ...] = ()


def compose(situation: Situation) -> Mapping[str, Any]:
    """One letter for each overdue answer, at most three; a blank one where there is none."""
    matter = Matter(situation.assessment, situation.facts)
    late = overdue(matter)[:MOST]
    letters = [_letter(one, matter) for one in late] or [_blank()]
    return {**head(situation), "letters": letters, "undertaking": UNDERTAKING["own"]}


def address(situation: Situation) -> Addressees | None:
    """Where the first letter goes."""
    matter = Matter(situation.assessment, situation.facts)
    late = overdue(matter)
    return _to(late[0], matter) if late else None


def _to(one: Overdue, matter: Matter) -> Addressees:
    offices = addressed.offices(one.sent.kind, matter)
    if one.sent.to:
        offices = (Office("as_told", Text(one.sent.to, one.sent.to)),)
    watching: tuple[Office, ...] = ()
    if matter.route == "criminal":
        procuracy = competent_procuracy(matter.facts, matter.now)
        watching = () if procuracy.title in [office.title for office in offices] else (procuracy,)
    return Addressees(offices, watching, WHY)


WHY = Text(
    "Gửi nơi đã nhận đơn lần trước; nơi kiểm sát và cấp trên nhận để biết.",
    "To the office that had the petition; whoever supervises it, and the level above, for information.",
)


def _letter(one: Overdue, matter: Matter) -> Reminder:
    sent = one.sent
    assert sent.at is not None
    when = instant(sent.at)
    how = Text(f" ({sent.how.vi})", f" ({sent.how.en})") if sent.how else Text("", "")
    named = Text(sent.name.vi, f"{'an' if sent.name.en[0] in 'aeiou' else 'a'} {sent.name.en}")
    filed = FILED.fill(name=named, when=when, how=how, number=sent.number or "......")
    posted = POSTED if one.posted else Text("", "")
    past = PAST.fill(law=one.law, due=day(one.due), days=one.days, over=one.over(matter.today), posted=posted)
    return Reminder(
        subject=Text(f"(Về kết quả giải quyết đơn nộp {when.vi})", f"(On the outcome of the petition filed {when.en})"),
        lines=(*lines(_to(one, matter)), ABOVE),
        paragraphs=(),
        requests=ASKED,
        told=(filed, past),
    )


def _blank() -> Reminder:
    subject = Text("(Về kết quả giải quyết đơn ngày ......)", "(On the outcome of the petition of ......)")
    return Reminder(subject=subject, lines=(Text("......", "......"), ABOVE), paragraphs=(), requests=ASKED, told=BLANK)


PAPER = Paper(
    id="H03",
    number=30,
    title=Text("Đơn đề nghị trả lời", "Request for an answer"),
    purpose=Text(
        "Để nhắc nơi nhận đơn trả lời khi đã quá hạn.", "To remind the office of its answer once the time is over."
    ),
    not_proposed=Text(
        "Kế hoạch hiện chưa đề nghị đơn này: chưa có đơn nào quá hạn trả lời.",
        "The plan does not propose this paper now: no answer is overdue.",
    ),
    steps=(
        "complaint_procedural", "complaint_procedural_second", "complaint_detention_regime",
        "complaint_detention_regime_second", "complaint_administrative", "complaint_administrative_second",
        "denunciation", "denunciation_continued", "crime_report", "surety", "late_appeal", "state_compensation",
    ),
    feeds=("respondent", "filings", "province", "stage", "investigating_agency"),
    folder=Path(__file__).parent,
    compose=compose,
    address=address,
    before=(
        Text(
            "Gửi ngay hôm sau ngày hết hạn. Kèm bản sao đơn và biên nhận lần trước.",
            "Send it the day after the time is over, with copies of the petition and its receipt.",
        ),
        Text(
            "Nhắc không thay cho bước tiếp theo: khiếu nại lần hai hoặc kiện có hạn riêng, vẫn đang tính.",
            "A reminder does not replace the next step: a second complaint or a lawsuit has a time of its own, which "
            "runs on.",
        ),
        Text(
            "Ký từng bản. Mỗi nơi nhận một bản, giữ một bản có dấu “đã nhận” hoặc phiếu gửi.",
            "Sign each copy. One for each office; keep one stamped “received”, or the postal slip.",
        ),
    ),
)  # fmt: skip
