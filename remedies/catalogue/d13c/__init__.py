"""D13c, the one-page card for the family: what to note, the hours that run, what to say, what to bring, where to write.

It needs no answers: without them every place for a name, a day or an hour is left to the pen. It carries nobody's
telephone number. Sources: Criminal Procedure Code Art. 58-60, 110, 114, 116, 118, 471; Constitution Art. 20, 31.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from legal_rules.authorities import addressees
from legal_rules.instants import day_of
from legal_rules.law import LawNotRead, NoLawForDate, in_force
from legal_rules.words import Text
from remedies.catalogue.dates import day, moment
from remedies.catalogue.paper import Paper, Situation
from remedies.catalogue.told import PLACES, TAKERS, at, never, picked


def compose(situation: Situation) -> Mapping[str, Any]:
    """What the answers give for the card's blanks, and the limits of today's law."""
    facts = situation.facts
    place, when = picked(facts, "arrest_place", PLACES), at(facts, "arrested_at")
    to = addressees("D01", facts, situation.at)
    known = bool(facts.given)
    return {
        "identity": situation.identity,
        "taken": _joined(when, place),
        "taker": picked(facts, "arrested_by", TAKERS),
        "notified": at(facts, "family_notified_at") or (NOT_YET if never(facts, "family_notified_at") else None),
        "limits": _limits(situation),
        "offices": [office.title for office in to.decides] if known else [],
    }


NOT_YET = Text("chưa được thông báo", "not told yet")


def _joined(when: Text | None, place: Text | None) -> Text | None:
    parts = [p for p in (when, place) if p]
    return Text(", ".join(p.vi for p in parts), ", ".join(p.en for p in parts)) if parts else None


def _limits(situation: Situation) -> list[dict[str, Any]]:
    """The rows of the table: how long, what must happen, and when that is in this case, where it can be told."""
    assessment, on = situation.assessment, day_of(situation.at)
    custody, emergency = assessment.clock("custody"), assessment.clock("emergency_holding")
    hours, days = _value("custody_period", on, "hours", 72), _value("custody_period", on, "extensions", 2)
    most = hours * (1 + days) // 24
    due = assessment.deadline("complaint_procedural")
    return [
        _row("12 giờ", "12 hours", FIRST_DECISION, emergency.ends),
        _row("24 giờ", "24 hours", FAMILY, None),
        _row(f"{hours // 24} ngày", f"{hours // 24} days", CUSTODY, custody.ends),
        _row(f"{most} ngày", f"{most} days", EXTENDED, custody.ends_at_most),
        _row("15 ngày", "15 days", COMPLAINT, due.due if due.state in ("open", "arguable") else None),
    ]


def _value(name: str, on: date, key: str, otherwise: int) -> int:
    try:
        return int(in_force(name, on).value[key])
    except (NoLawForDate, LawNotRead):
        return otherwise


FIRST_DECISION = Text(
    "phải có quyết định tạm giữ, hoặc thả (tính từ lúc bị giữ, bị bắt)",
    "a custody decision, or release (from being held or arrested)",
)
FAMILY = Text("nơi nhận người phải báo cho gia đình", "the agency that received the person tells the family")
CUSTODY = Text("hết tạm giữ lần đầu (tính từ lúc nhận người)", "the first custody ends (from receipt of the person)")
EXTENDED = Text(
    "dài nhất, chỉ khi gia hạn và được Viện kiểm sát đồng ý bằng văn bản",
    "the longest custody, only with extensions approved by the procuracy",
)
COMPLAINT = Text("hạn để khiếu nại, từ ngày biết việc", "to file a complaint, from the day you learned of it")


def _row(vi: str, en: str, what: Text, end: date | datetime | str | None) -> dict[str, Any]:
    said: Text | None = None
    if isinstance(end, datetime):
        said = moment(end)
    elif isinstance(end, date):
        on = day(end)
        said = Text(f"hết {on.vi}", f"the end of {on.en}")
    return {"long": Text(vi, en), "what": what, "end": said}


PAPER = Paper(
    id="D13c",
    number=3,
    title=Text("Tờ hướng dẫn cho gia đình", "One-page card for the family"),
    purpose=Text(
        "Một trang để cầm theo: ghi gì, hỏi gì, giờ nào đang tính, gửi đơn đến đâu.",
        "One page to carry: what to note and ask, which hours run, where to write.",
    ),
    not_proposed=Text("Tờ này in lúc nào cũng được.", "This card can be printed at any time."),
    steps=("assert_rights",),
    feeds=(
        "arrested_at",
        "arrest_place",
        "arrested_by",
        "family_notified_at",
        "handed_over_at",
        "custody_from",
        "learned_at",
    ),
    folder=Path(__file__).parent,
    compose=compose,
    signed=False,
    before=(
        Text(
            "Không cần điền gì trước. Chỗ trống để viết tay.", "Nothing needs filling in first. The gaps are for a pen."
        ),
        Text(
            "Không ghi lên tờ này điều người thân đã làm hoặc định làm.",
            "Do not write on it what your relative did or planned.",
        ),
        Text("Cất tờ đã ghi ở chỗ an toàn.", "Keep the filled card in a safe place."),
    ),
)
