"""Arrest by private people: whom anyone may catch, and the duty to hand them over at once.

Sources: Criminal Procedure Code 2015 Arts 111, 112; the 2003 Code Art. 82 before 2018. "At once" has no number in law.
"""

from __future__ import annotations

from datetime import timedelta

from legal_rules.engine import Case, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.instants import When
from legal_rules.rules import saying, taking
from legal_rules.words import Text

AT_ONCE = timedelta(hours=1)  # our own cautious reading: up to here nobody would call it late

BY_THE_STATE = Text("Không phải do người dân bắt.", "It was not private people who did this.")
ON_SUSPICION = Text(
    "Người bắt có thể nói họ thấy việc phạm tội đang xảy ra. Khi đó họ phải giao người ngay.",
    "Those who did it may say they saw a crime happening. They then had to hand the person over at once.",
)
ON_THE_WAY = Text(
    "Người bắt có thể nói đường xa hoặc chưa có cơ quan nào nhận. Luật chỉ ghi “ngay”, không ghi số giờ.",
    "Those who did it may say the way was long, or nobody received the person. The law says “at once”, without hours.",
)


@rule("private_arrest", Text("Người dân bắt người", "Arrest by private people"), law=("private_arrest",))
def private_arrest(case: Case) -> Verdict:
    """Private people catch only someone in the act or a wanted person."""
    case.need("arrested_by")
    if not taking.by_private(case):
        return not_applicable(BY_THE_STATE)
    allowed: list[str] = case.law("private_arrest").value
    basis: str = case.need("arrest_basis")
    if basis in allowed:
        return kept(
            Text("Luật cho mọi người bắt trong trường hợp này.", "The law lets anyone make an arrest in this case.")
        )
    return breached(
        Text(
            "Người dân chỉ được bắt khi quả tang hoặc có lệnh truy nã. Ở đây không phải.",
            "Private people may catch someone only in the act or wanted. That was not so here.",
        ),
        contrary=ON_SUSPICION,
        arguable=basis == "none_stated",
    )


@rule("private_handover", Text("Giao ngay người bị bắt", "Handing over at once"), law=("private_handover",))
def private_handover(case: Case) -> Verdict:
    """Private people hand the person over at once to the police, the procuracy or the People's Committee."""
    case.need("arrested_by")
    if not taking.by_private(case):
        return not_applicable(BY_THE_STATE)
    taken = case.need_when("arrested_at")
    case.law("private_handover", taken)
    handed = case.when("handed_over_at") or _still_with_them(case)
    if handed is None:
        return unclear("handed_over_at")
    if handed.within(taken, AT_ONCE):
        return (
            kept(Text("Đã giao ngay cho cơ quan.", "The person was handed over at once."))
            if case.when("handed_over_at")
            else unclear("handed_over_at", headline=JUST_NOW)
        )
    # An agency itself may hold nobody beyond these hours without a decision; private people certainly may not.
    most = timedelta(hours=case.law("first_decision", taken).value["hours"])
    kept_for = saying.length(handed.earliest - taken.latest)
    lines = (
        Text(f"Bị bắt: {saying.interval(taken).vi}", f"Taken: {saying.interval(taken).en}"),
        Text(f"Ở trong tay họ ít nhất: {kept_for.vi}", f"In their hands for at least: {kept_for.en}"),
    )
    if handed.within(taken, most) is False:
        return breached(
            Text(
                f"Bị giữ ít nhất {kept_for.vi} mà không giao ngay.",
                f"Kept for at least {kept_for.en}, not handed over at once.",
            ),
            *lines,
            contrary=ON_THE_WAY,
            arguable=True,
        )
    if handed.within(taken, most) is None and taking.inexact(case, "arrested_at", "handed_over_at"):
        return unclear(*taking.inexact(case, "arrested_at", "handed_over_at"), arithmetic=lines, contrary=ON_THE_WAY)
    return unclear(headline=NO_NUMBER, reason="law_open", arithmetic=lines, contrary=ON_THE_WAY)


def _still_with_them(case: Case) -> When | None:
    return When.at(case.at) if case.never("handed_over_at") else None


JUST_NOW = Text("Mới bị bắt; người bắt phải giao ngay.", "Just taken; the person must be handed over at once.")
NO_NUMBER = Text(
    "Luật buộc giao ngay nhưng không ghi số giờ. Chậm như vậy có đúng không thì còn tranh luận được.",
    "The law says at once but names no hours. Whether this delay was too long can be argued.",
)
