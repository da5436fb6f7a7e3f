"""Release: when a term of detention runs out at any stage, and when a judgment leaves nothing to hold for."""

from __future__ import annotations

from datetime import datetime

from legal_rules import counting
from legal_rules.answer import Clock
from legal_rules.engine import Case, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.instants import MINUTE, When, day_of
from legal_rules.law import LawNotRead
from legal_rules.rules import notions, resumed, sums
from legal_rules.rules.detention_term import Term, in_detention, longest_of_adults, term
from legal_rules.rules.grounds import NO_DETENTION
from legal_rules.rules.stages import is_court
from legal_rules.sentences import lines_later
from legal_rules.words import Text

CLOCKS = ("detention_investigation", "detention_prosecution", "detention_trial", "detention_appeal")
AFTER_RETURN = (
    "case_file_to_procuracy_at",
    "indicted_at",
    "case_file_to_court_at",
    "trial_at",
    "judgment_at",
    "released_at",
)
NEW_ORDER = Text(
    "Cơ quan có thể nói có lệnh mới hoặc vụ án đã sang bước khác. Nên hỏi lệnh đang có hiệu lực.",
    "The agency may say there is a new order or the case has moved on. Ask for the order in force.",
)
CAME_LATER = Text(
    "Cơ quan có thể nói họ nhận lại hồ sơ muộn hơn ngày trả. Nên hỏi ngày giao nhận hồ sơ.",
    "The agency may say that the file reached it later than the day it was sent. Ask for the day it was handed over.",
)
NOT_OVER = Text("Hạn tạm giam chưa hết.", "The detention term has not run out.")
OTHER_CASE = Text(
    "Cơ quan có thể nói người này bị giam vì vụ án khác.", "The agency may say the person is held in another case."
)


@rule(
    "detention_after_term",
    Text("Thả người khi hết hạn", "Release when the term ends"),
    law=("detention_release_on_expiry", "court_release", "sentence_credit"),
)
def detention_after_term(case: Case) -> Verdict:
    """When detention runs out, or the judgment leaves nothing to serve, the person must be released."""
    if not in_detention(case):
        return not_applicable(NO_DETENTION)
    case.law("detention_release_on_expiry", notions.detention_from(case))
    found = _by_judgment(case) or _after_return(case)
    if found is not None:
        return found
    again = resumed.term(case)
    if again is not None and again.until.latest > counting.end_of(again.usual):
        return resumed.judged(again)
    if again is not None and again.goes_on:
        return not_applicable(NOT_OVER)
    held = _held_by(case)
    if held is not None and held.earlier:
        return _over(held.earlier[0][0], *held.lines)
    clocks = [case.clock(id) for id in CLOCKS]
    past = next((c for c in clocks if c.uncovered and c.ends and c.uncovered[-1][0] >= c.ends), None)
    if past is not None:
        return _past(past)
    running = [c for c in clocks if c.state in ("running", "expired")]
    if any(c.state == "expired" for c in running):
        return unclear(*dict.fromkeys(f for c in running for f in c.settled_by or ("detention_orders",)))
    if running or notions.goes_on(case):
        return _after_judgment(case) or not_applicable(NOT_OVER)
    pending = [fact for c in clocks if c.state == "unknown" or c.settled_by for fact in c.settled_by]
    if pending:
        return unclear(*dict.fromkeys(pending))
    return kept(Text("Người bị giam được thả khi hạn chưa hết.", "The person was released before the term ran out."))


def _held_by(case: Case) -> Term | None:
    """The term of detention. Raises LawNotRead, or says of a minor held past the term of adults that it is over."""
    try:
        return term(case)
    except LawNotRead:
        longest = longest_of_adults(case)
        if longest is None or longest.over is None or not longest.passed(case.at):
            raise
        return longest._replace(earlier=((longest.over, longest.until(case.at).earliest),))


def _past(clock: Clock) -> Verdict:
    return _over(clock.uncovered[-1][0], *lines_later(getattr, clock, "arithmetic"))


def _over(end: datetime, *lines: Text) -> Verdict:
    last = sums.weekday(day_of(end - MINUTE))
    return breached(
        Text(
            f"Hạn tạm giam đã hết vào {last.vi}. Lẽ ra phải thả.", f"Detention ran out on {last.en}. Release was due."
        ),
        *lines,
        contrary=NEW_ORDER,
    )


def _by_judgment(case: Case) -> Verdict | None:
    """What the first-instance judgment says, while the person is still held."""
    outcome, judged = case.choice("outcome"), case.when("judgment_at")
    freed = case.when("released_at")
    if judged is None or (freed is None and notions.is_held(case) is not True):
        return None
    if outcome not in (None, "convicted") and outcome in case.law("court_release", judged).value:
        if freed is not None and day_of(freed.earliest) <= day_of(judged.latest):
            return None
        return breached(
            Text("Tòa đã tuyên như vậy thì phải thả ngay tại phiên tòa.", "The court had to free the person at once."),
            contrary=OTHER_CASE,
        )
    return _sentence_served(case, judged)


def _sentence_served(case: Case, judged: When) -> Verdict | None:
    months = case.number("sentence_months")
    taken = case.when("arrested_at") or notions.received(case) or notions.detention_from(case)
    if not months or taken is None or case.rows("at_liberty"):
        return None
    case.law("sentence_credit", judged)
    end = counting.months(day_of(taken.latest), months)
    freed = case.when("released_at")
    if (day_of(freed.earliest) if freed else case.today) <= end:
        return None
    last = sums.day(end)
    return breached(
        Text(
            f"Mức án đã hết ngày {last.vi}, tính cả thời gian bị giam.",
            f"The sentence ended on {last.en}, time in detention included.",
        ),
        sums.line(Text("Bị bắt", "Arrested"), sums.day(day_of(taken.latest))),
        sums.line(Text(f"Cộng {months} tháng", f"Plus {months} months"), last),
        contrary=Text(
            "Cơ quan có thể nói có khoảng thời gian ở ngoài không được trừ.",
            "The agency may say that time at liberty is not taken off.",
        ),
    )


def _after_return(case: Case) -> Verdict | None:
    """A file returned for more investigation: detention may not outlast that investigation.

    It runs from the day the agency had the file again (Art. 174(2)); the day of the return stands for it until told.
    """
    rows = [row for row in case.rows("returns") if row["at"]]
    if not rows:
        return None
    last = max(rows, key=lambda row: row["at"].earliest)
    back: When = last["received_at"] or last["at"]
    later = [when for when in map(case.when, AFTER_RETURN) if when is not None and when.earliest > back.latest]
    until = min(later, key=lambda when: when.earliest, default=When.at(case.at))
    months = case.law("detention_supplementary", back).value["court" if is_court(last["by"]) else "procuracy"]
    end = counting.days_after(day_of(back.latest), counting.detention_days(months))
    if until.earliest <= counting.end_of(end) or (not later and not notions.goes_on(case)):
        return None
    said = sums.day(end)
    return breached(
        Text(
            f"Hạn điều tra bổ sung đã hết ngày {said.vi}. Lẽ ra phải thả.",
            f"The further investigation had to end by {said.en}. Release was due.",
        ),
        sums.line(Text("Trả hồ sơ", "File returned"), sums.day_only(back)),
        sums.line(Text(f"Cộng {months} tháng, mỗi tháng 30 ngày", f"Plus {months} months of 30 days"), said),
        contrary=NEW_ORDER if last["received_at"] else CAME_LATER,
        arguable=not last["received_at"],
    )


def _after_judgment(case: Case) -> Verdict | None:
    """After a prison sentence detention runs 45 days; what follows needs an order of the appeal court."""
    judged = case.when("judgment_at")
    if judged is None or case.when("appeal_file_received_at") is not None:
        return None
    days = case.law("detention_after_judgment", judged).value
    end = counting.days_after(day_of(judged.latest), days)
    if case.today <= end or case.choice("stage") == "serving":
        return None
    said = sums.day(end)
    return unclear(
        "appeal_file_received_at",
        headline=Text(
            f"{days} ngày tạm giam sau khi tuyên án đã hết ngày {said.vi}. Cần biết lệnh của Tòa phúc thẩm.",
            f"The {days} days of detention after the judgment ended on {said.en}. The appeal court's order is needed.",
        ),
        arithmetic=(
            sums.line(Text("Tuyên án", "Judgment"), sums.day_only(judged)),
            sums.line(Text(f"Cộng {days} ngày", f"Plus {days} days"), said),
        ),
    )
