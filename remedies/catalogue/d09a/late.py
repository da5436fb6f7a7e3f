"""The late form of an appeal: what stood in the way, from when to when, and the proof (Art. 335).

Boundary: reads the state of the deadline, counts nothing.
"""

from __future__ import annotations

from datetime import date, datetime

from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies.catalogue.dates import day
from remedies.catalogue.paper import Situation

SUBJECT = Text("(Kháng cáo quá hạn)", "(Late appeal)")
STATEMENT_ON = Text("(Về lý do kháng cáo quá hạn)", "(On why the appeal is late)")
OBSTACLES = (
    Text("Ốm đau, tai nạn, đang điều trị", "Illness, accident, being in treatment"),
    Text("Thiên tai, dịch bệnh, không đi lại được", "Disaster, epidemic, no way to travel"),
    Text(
        "Đang bị giam, đã đưa đơn hoặc xin giấy bút mà không được nhận, được chuyển",
        "In detention: the appeal, or a request for pen and paper, was not taken or passed on",
    ),
    Text("Chưa nhận được bản án, không biết bản án đã tuyên", "The judgment had not come, or was not known of"),
    Text("Việc khác: ......", "Other: ......"),
)


def is_late(situation: Situation) -> bool:
    """Whether the time to appeal the judgment is over."""
    return situation.assessment.deadline("appeal_judgment").state == "passed"


def may_be_late(situation: Situation) -> bool:
    """Whether it is over by one way of counting, or may be: the appeal then says what stood in the way, in case."""
    found = situation.assessment.deadline("appeal_judgment")
    return found.state == "arguable" or (found.state == "unknown" and found.due is not None)


def ended(situation: Situation) -> Text | None:
    """The last day to appeal by the count that favours the appellant, where it is over and known."""
    found = situation.assessment.deadline("appeal_judgment")
    last = found.arguable_until or found.due
    return day(_day(last)) if last is not None and is_late(situation) else None


def _day(last: date | datetime) -> date:
    return day_of(last) if isinstance(last, datetime) else last
