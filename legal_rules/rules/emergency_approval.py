"""The procuracy's approval of the arrest that follows an emergency holding.

Sources: Criminal Procedure Code 2015 Art. 110(4)-(6); the 2003 Code Art. 81(4) before 2018.
"""

from __future__ import annotations

from datetime import timedelta

from legal_rules.engine import Case, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.instants import When
from legal_rules.rules import saying, taking
from legal_rules.rules.emergency import NOT_EMERGENCY
from legal_rules.words import Text


@rule(
    "emergency_approval",
    Text("Viện kiểm sát phê chuẩn việc bắt khẩn cấp", "Approval of the emergency arrest"),
    law=("emergency_approval",),
)
def emergency_approval(case: Case) -> Verdict:
    """The procuracy decided on the emergency arrest within 12 hours of receiving the file."""
    if case.need("arrest_basis") != "emergency_holding" or taking.by_private(case):
        return not_applicable(NOT_EMERGENCY)
    filed, approved = case.when("emergency_file_received_at"), case.when("emergency_arrest_approved_at")
    hours = case.law("emergency_approval", filed).value["hours"]
    if filed is None:
        return _approval_without_file(case, approved, hours)
    end = approved or When.at(case.at)
    in_time = end.within(filed, timedelta(hours=hours))
    if approved is None and not _not_approved(case) and in_time is not True:
        return unclear("emergency_arrest_approved_at")
    if in_time is None:
        return unclear(*taking.inexact(case, "emergency_file_received_at", "emergency_arrest_approved_at"))
    limit = saying.clock_time(filed.latest + timedelta(hours=hours))
    lines = (
        Text(f"Nhận hồ sơ: {saying.interval(filed).vi}", f"File received: {saying.interval(filed).en}"),
        Text(f"Hết {hours} giờ, tính muộn nhất: {limit.vi}", f"{hours} hours end, at the latest: {limit.en}"),
    )
    if in_time:
        return kept(APPROVED_IN_TIME if approved else STILL_IN_TIME.fill(hours=hours), *lines)
    return breached(LATE if approved else NO_APPROVAL.fill(hours=hours), *lines, contrary=ON_RECEIPT)


def _approval_without_file(case: Case, approved: When | None, hours: int) -> Verdict:
    """The hour of the file is not known: it is sent after the holding, and at once after the arrest order."""
    taken = taking.in_agency_hands(case)
    if taken is None:
        return not_applicable(NOT_EMERGENCY)
    span = timedelta(hours=hours)
    if approved is not None:
        in_time = approved.within(taken, span)
        return kept(APPROVED_IN_TIME) if in_time else unclear("emergency_file_received_at")
    first = timedelta(hours=case.law("first_decision", taken).value["hours"])
    released = case.when("released_at")
    if released is not None and released.within(taken, first):
        return not_applicable(RELEASED_FIRST)
    until = taking.held_until(case)
    if not _not_approved(case) or until is None or until <= taken.latest + first + span:
        return unclear("emergency_file_received_at", "emergency_arrest_approved_at")
    end = saying.clock_time(taken.latest + first + span)
    return breached(
        NEVER_APPROVED,
        Text(f"Hết thời gian ra lệnh bắt rồi phê chuẩn: {end.vi}", f"Time to order and to approve ends: {end.en}"),
        contrary=Text("Cơ quan có thể nói hồ sơ được gửi muộn.", "The agency may say that the file was sent late."),
        arguable=True,
    )


def _not_approved(case: Case) -> bool:
    return case.never("emergency_arrest_approved_at") or case.yes("order_approved_by_procuracy") is False


RELEASED_FIRST = Text("Được thả trước khi cần lệnh bắt.", "Released before an arrest order was needed.")
APPROVED_IN_TIME = Text("Viện kiểm sát đã phê chuẩn đúng giờ.", "The procuracy approved in time.")
STILL_IN_TIME = Text(
    "Viện kiểm sát vẫn còn trong {hours} giờ để trả lời.", "The procuracy is still within its {hours} hours."
)
LATE = Text("Việc bắt khẩn cấp được phê chuẩn muộn.", "The emergency arrest was approved late.")
NO_APPROVAL = Text(
    "Quá {hours} giờ mà Viện kiểm sát chưa phê chuẩn. Không phê chuẩn thì phải thả ngay.",
    "After {hours} hours there is no approval. Without approval the person must be released at once.",
)
NEVER_APPROVED = Text(
    "Vẫn bị giữ mà việc bắt khẩn cấp chưa được Viện kiểm sát phê chuẩn.",
    "Still held, and the emergency arrest has not been approved by the procuracy.",
)
ON_RECEIPT = Text(
    "Cơ quan có thể nói hồ sơ đầy đủ chỉ đến sau. Dấu đến ghi giờ nhận.",
    "The agency may say that the complete file came later. The stamp of receipt shows the hour.",
)
