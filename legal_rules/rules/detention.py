"""Detention for investigation (tạm giam để điều tra): how long it may last and who must approve.

Counted as the joint circular counts: 30-day months, the first day counts, custody is taken off, days off move nothing,
and a date written in an order decides. Grounds are judged in `grounds`, the later stages in `later_stages`.
"""

from __future__ import annotations

from legal_rules import counting
from legal_rules.answer import Clock
from legal_rules.engine import Case, Missing, Verdict, breached, clock, kept, not_applicable, rule, unclear
from legal_rules.instants import MINUTE, When, day_of
from legal_rules.law import LawNotRead
from legal_rules.rules import gaps, grounds, notions, resumed, sums
from legal_rules.rules.approvers import level_turns_on, signed_too_low
from legal_rules.rules.detention_orders import gaps_between
from legal_rules.rules.detention_orders import orders as orders_of
from legal_rules.rules.detention_term import Term, in_detention, longest_of_adults, term
from legal_rules.rules.saying import length
from legal_rules.sentences import later
from legal_rules.words import Text

COURT_OR_PROCURACY = ("procuracy", "court")


@clock(
    "detention_investigation",
    Text("Thời hạn tạm giam để điều tra", "Time limit of detention for investigation"),
    law=("detention_investigation", "counting_detention"),
)
def detention_clock(case: Case) -> Clock:
    """The initial months of the class with custody taken off, then each extension that the clause allows."""
    found, again = term(case), resumed.term(case)
    if found is None:
        return Clock("detention_investigation", "not_started")
    if again is not None:
        return _resumed(case, again)
    until = found.until(case.at)
    over, stop = found.over, found.held_to
    past = ((over, until.earliest if stop else None),) if over is not None and found.passed(case.at) else ()
    between = gaps_between(case, found.start, found.credit)
    return Clock(
        "detention_investigation",
        "stopped" if stop else "expired" if case.at > found.ends else "running",
        starts=found.start,
        ends=found.ends,
        last_day=found.last,
        ends_at_most=found.most,
        ends_range=None if found.first_end == found.ends else When(found.first_end, found.ends),
        uncovered=(*sorted((*found.earlier, *between)), *past),
        arithmetic=found.lines,
        settled_by=found.open_facts(case.at) or (("detention_orders",) if between else ()),
    )


def _resumed(case: Case, again: resumed.Resumed) -> Clock:
    end = counting.end_of(again.usual)
    past = ((again.over, None if again.goes_on else again.until.earliest),)
    return Clock(
        "detention_investigation",
        "expired" if again.goes_on and case.at > end else "running" if again.goes_on else "stopped",
        starts=again.start,
        ends=end,
        last_day=again.usual,
        ends_at_most=again.over,
        uncovered=past if again.until.earliest > again.over else (),
        arithmetic=again.lines,
        settled_by=("detention_orders",) if end < again.until.latest <= again.over else (),
    )


@rule(
    "detention_limit",
    Text("Thời gian tạm giam để điều tra", "Length of detention for investigation"),
    law=("detention_investigation", "detention_extra", "counting_detention", "detention_resumed"),
)
def detention_limit(case: Case) -> Verdict:
    """Detention for investigation ends with the last approved order, and at the latest with the last extension."""
    try:
        found = term(case)
    except LawNotRead:
        found = longest_of_adults(case)
        if found is None or not found.passed(case.at):
            raise
    if found is None:
        return not_applicable(grounds.NO_DETENTION)
    again = resumed.term(case)
    if again is not None:
        return resumed.judged(again)
    until = found.until(case.at)
    if found.earlier:
        return breached(later(_before_the_graver, found), *found.lines, contrary=later(_contrary, found))
    between = gaps_between(case, found.start, found.credit)
    if until.latest <= found.first_end and between:
        return unclear("detention_orders", headline=later(gaps.headline, between[0]), arithmetic=found.lines)
    if until.latest <= found.first_end:
        return kept(later(_within, found), *found.lines)
    if found.passed(case.at):
        return breached(later(_past, found, until), *found.lines, contrary=later(_contrary, found))
    return unclear(
        *found.open_facts(case.at), headline=later(_open, found), arithmetic=found.lines, contrary=found.other_reading
    )


def _within(found: Term) -> Text:
    last = sums.day(found.last)
    if found.held_to is None:
        return Text(
            f"Còn trong hạn tạm giam, đến hết ngày {last.vi}.",
            f"Within the detention term, which runs to the end of {last.en}.",
        )
    return Text("Tạm giam để điều tra kết thúc trong hạn.", "Detention for investigation ended within its term.")


def _before_the_graver(found: Term) -> Text:
    start, end = found.earlier[0]
    last, change = sums.day(day_of(start - MINUTE)), sums.day(day_of(end))
    return Text(
        f"Mức dài nhất của khoản bị khởi tố lúc đó hết ngày {last.vi}. Khoản nặng hơn chỉ tính từ ngày {change.vi}.",
        f"The longest term of the charge then in force ended on {last.en}. The graver counts only from {change.en}.",
    )


def _past(found: Term, until: When) -> Text:
    over = found.over or found.ends
    beyond = length(until.earliest - over)
    if found.closed:
        last = sums.day(found.last)
        return Text(
            f"Lệnh tạm giam cuối hết ngày {last.vi}, không có gia hạn được đồng ý. Đã giam quá ít nhất {beyond.vi}.",
            f"The last order ended on {last.en} and no extension was approved. Held at least {beyond.en} beyond it.",
        )
    return Text(
        f"Đã giam lâu hơn mức dài nhất luật cho, ít nhất {beyond.vi}.",
        f"Held at least {beyond.en} longer than the law allows at most.",
    )


def _open(found: Term) -> Text:
    last = sums.day(found.last)
    if len(found.classes) > 1 and not found.ordered:
        first = sums.day(day_of(found.first_end - MINUTE))
        return Text(
            f"Hạn tạm giam hết sớm nhất ngày {first.vi}, tùy khoản bị khởi tố. Cần biết khoản đó và các lệnh.",
            f"The term ends on {first.en} at the earliest, by the clause charged. It and the orders are needed.",
        )
    return Text(
        f"Hạn tạm giam tính được đến hết ngày {last.vi}. Chưa biết có gia hạn hay không.",
        f"The term known ends on {last.en}. Whether it was extended is not known.",
    )


def _contrary(found: Term) -> Text:
    if found.closed:
        return Text(
            "Cơ quan có thể nói đã có quyết định gia hạn. Nên hỏi số, ngày và cấp Viện kiểm sát ký.",
            "The agency may say that an extension was made. Ask for its number, its date and who signed.",
        )
    return Text(
        "Cơ quan có thể nói hồ sơ đã chuyển sang truy tố, hoặc được trả lại để điều tra bổ sung, nên có hạn khác.",
        "The agency may say that the file had moved on, or was returned, so that another term runs.",
    )


@rule(
    "detention_order_approval",
    Text("Phê chuẩn lệnh tạm giam", "Approval of the detention order"),
    law=("detention_order_approval",),
)
def detention_order_approval(case: Case) -> Verdict:
    """A detention order of the investigation agency needs the procuracy's approval before it is carried out."""
    if not in_detention(case):
        return not_applicable(grounds.NO_DETENTION)
    start = notions.detention_from(case)
    case.law("detention_order_approval", start)
    on_warrant = case.choice("arrest_basis") == "detention_warrant"
    if on_warrant and case.choice("order_issued_by") in COURT_OR_PROCURACY:
        return not_applicable(
            Text(
                "Lệnh của Viện kiểm sát hoặc Tòa án không cần phê chuẩn.",
                "An order of the procuracy or the court needs no approval.",
            )
        )
    if case.known("detention_orders") and not case.rows("detention_orders"):
        return breached(
            Text("Không có lệnh tạm giam nào.", "There is no detention order."), contrary=_order_elsewhere()
        )
    orders = orders_of(case)
    approved = orders[0]["approved"] if orders else None
    if approved is None and on_warrant:
        approved = case.yes("order_approved_by_procuracy")
    if approved is None:
        raise Missing("detention_orders")
    if approved:
        return kept(Text("Viện kiểm sát đã phê chuẩn lệnh tạm giam.", "The procuracy approved the detention order."))
    return breached(
        Text(
            "Lệnh tạm giam không được Viện kiểm sát phê chuẩn.",
            "The detention order was not approved by the procuracy.",
        ),
        contrary=_order_elsewhere(),
    )


def _order_elsewhere() -> Text:
    return Text(
        "Cơ quan có thể nói lệnh do Viện kiểm sát hoặc Tòa án ra. Nên hỏi ai ký lệnh và ngày phê chuẩn.",
        "The agency may say that the procuracy or the court made the order. Ask who signed and when it was approved.",
    )


@rule(
    "detention_extension_approval",
    Text("Quyết định gia hạn tạm giam", "Who extended detention"),
    law=("detention_extension_approver",),
)
def detention_extension_approval(case: Case) -> Verdict:
    """Detention is extended only by the competent procuracy."""
    found = term(case)
    if found is None:
        return not_applicable(grounds.NO_DETENTION)
    orders = orders_of(case)
    extensions = orders[1:]
    case.law("detention_extension_approver", (extensions[0]["from"] if extensions else None) or found.start)
    if any(row["approved"] is False for row in extensions):
        return breached(
            Text(
                "Tạm giam được kéo dài mà Viện kiểm sát không quyết định.",
                "Detention was extended without the procuracy.",
            ),
            contrary=_contrary(found),
        )
    low = next(
        (row for number, row in enumerate(extensions, 1) if signed_too_low(case, row, number, found.start)), None
    )
    if low is not None:
        return breached(
            Text(
                "Người gia hạn là Viện kiểm sát cấp thấp hơn mức luật lúc đó đòi hỏi.",
                "The procuracy that extended detention was below the level the law then asked for.",
            ),
            contrary=Text(
                "Cơ quan có thể nói vụ án lúc đó thuộc cấp khác thụ lý. Nên hỏi quyết định phân công.",
                "The agency may say that another level held the case at that time. Ask for the assignment.",
            ),
            arguable=True,
        )
    turns = (level_turns_on(case, row, number, found.start) for number, row in enumerate(extensions, 1))
    open_fact = next(filter(None, turns), None)
    if open_fact is not None:
        return unclear(open_fact)
    if extensions and all(row["approved"] for row in extensions):
        return kept(Text("Các lần gia hạn tạm giam đều được phê chuẩn.", "Every extension of detention was approved."))
    if not extensions and (found.closed or found.until(case.at).latest <= found.first_end):
        return not_applicable(Text("Chưa có lần gia hạn tạm giam nào.", "Detention has not been extended."))
    return unclear("detention_orders")
