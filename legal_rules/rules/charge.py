"""The charge: its approval by the procuracy, no second trial for the same act, the code of the day of the act.

Sources: Criminal Procedure Code 2015 Arts 14, 157(4), 179; the 2003 Code Art. 126; Penal Code 2015 Art. 7.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from legal_rules.engine import Case, Missing, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.facts import Row
from legal_rules.instants import DAY, When, day_of, midnight
from legal_rules.rules import saying, taking
from legal_rules.words import Text

NOT_CHARGED = Text("Chưa bị khởi tố.", "Not charged.")
ASKED_FOR_MORE = Text(
    "Cơ quan có thể nói Viện kiểm sát đã yêu cầu bổ sung, khi đó được thêm 3 ngày. Nên xin xem văn bản phê chuẩn.",
    "The agency may say the procuracy asked for more, which adds 3 days. Ask to see the approval.",
)
ANOTHER_ACT = Text(
    "Cơ quan có thể nói đây là một việc khác với việc đã xử.",
    "The agency may say this is a different act from the one already tried.",
)
MILDER = Text(
    "Cơ quan có thể nói quy định của bộ luật mới nhẹ hơn. Khi nhẹ hơn thì được dùng cho việc cũ.",
    "The agency may say that the new code is milder. Where it is milder it may reach back.",
)
ORDER_OF_OUTCOMES = ("breached", "unclear", "kept")


def _charges(case: Case) -> tuple[Row, ...]:
    rows = taking.charged(case)
    if rows is None:
        raise Missing("charges")
    return rows


def _worst(verdicts: list[Verdict]) -> Verdict:
    return min(verdicts, key=lambda v: ORDER_OF_OUTCOMES.index(v.outcome))


@rule("charge_approval", Text("Viện kiểm sát phê chuẩn khởi tố", "Approval of the charge"), law=("charge_approval",))
def charge_approval(case: Case) -> Verdict:
    """A charge goes to the procuracy within 24 hours, which decides within 3 days."""
    rows = _charges(case)
    if not rows:
        return not_applicable(NOT_CHARGED)
    return _worst([_approval(case, row) for row in rows])


def _approval(case: Case, row: Row) -> Verdict:
    charged = row.get("at")
    law = case.law("charge_approval", charged if isinstance(charged, When) else None).value
    if row.get("approved"):
        return kept(Text("Viện kiểm sát đã phê chuẩn việc khởi tố.", "The procuracy approved the charge."))
    if row.get("approved") is None or not isinstance(charged, When):
        return unclear("charges")
    hours, days = law["send_hours"], law["decide_days"]
    end = latest_decision(charged, hours, days)
    limit = saying.clock_time(end)
    lines = (
        Text(f"Khởi tố: {saying.interval(charged).vi}", f"Charged: {saying.interval(charged).en}"),
        Text(
            f"Gửi trong {hours} giờ, trả lời trong {days} ngày, muộn nhất: {limit.vi}",
            f"Sent in {hours} hours, decided in {days} days, at the latest: {limit.en}",
        ),
    )
    if case.at < end:
        return kept(
            Text("Viện kiểm sát còn trong thời hạn trả lời.", "The procuracy is still within its time."), *lines
        )
    return breached(
        Text(
            "Việc khởi tố chưa được Viện kiểm sát phê chuẩn, dù đã hết hạn.",
            "The charge was not approved, and the time for it is over.",
        ),
        *lines,
        contrary=ASKED_FOR_MORE,
    )


def latest_decision(charged: When, send_hours: int, decide_days: int) -> datetime:
    """The end of the procuracy's time under the reading that gives it most: the day of receipt not counted."""
    received = charged.latest + timedelta(hours=send_hours)
    return midnight(day_of(received) + decide_days * DAY + DAY)


@rule(
    "double_jeopardy", Text("Không bị xử hai lần vì một việc", "Not tried twice for one act"), law=("double_jeopardy",)
)
def double_jeopardy(case: Case) -> Verdict:
    """Nobody is charged or tried again for an act already covered by a judgment in force."""
    case.law("double_jeopardy", taking.first_charged(case))
    if case.need("tried_before_for_same_act"):
        return breached(
            Text(
                "Việc này đã từng bị xử. Luật không cho khởi tố lần nữa.",
                "This act was tried before. The law forbids a second charge.",
            ),
            contrary=ANOTHER_ACT,
        )
    return kept(Text("Việc này chưa từng bị xử.", "This act was not tried before."))


@rule(
    "law_in_time",
    Text("Dùng đúng bộ luật của ngày xảy ra việc", "The code of the day of the act"),
    law=("penal_code_of_the_act",),
)
def law_in_time(case: Case) -> Verdict:
    """The charge rests on the penal code in force on the day of the act, or on a milder later one."""
    charged = taking.any_charge(case)
    if charged is None:
        raise Missing("charges")
    if not charged:
        return not_applicable(NOT_CHARGED)
    act = case.need_when("act_at")
    first, last = case.law("penal_code_of_the_act", act.earliest), case.law("penal_code_of_the_act", act.latest)
    if first.value != last.value:
        raise Missing("act_at")
    return _worst([_code(row, first.value) for row in case.rows("charges")])


def _code(row: Row, right: str) -> Verdict:
    code = row.get("code")
    if code is None:
        return unclear("charges")
    if code == right:
        return kept(Text("Đúng bộ luật của ngày xảy ra việc.", "The code of the day of the act was used."))
    if right == "penal_code_1999":
        return breached(
            Text(
                "Việc xảy ra trước năm 2018 mà bị khởi tố theo Bộ luật Hình sự năm 2015.",
                "The act was before 2018, but the charge is under the 2015 Penal Code.",
            ),
            contrary=MILDER,
            arguable=True,
        )
    return breached(
        Text(
            "Việc xảy ra từ năm 2018 mà bị khởi tố theo Bộ luật Hình sự năm 1999 đã hết hiệu lực.",
            "The act was in or after 2018, but the charge is under the 1999 Penal Code, no longer in force.",
        )
    )
