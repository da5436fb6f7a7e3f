"""The first hours in the hands of an agency: the first decision, and the clock that leads to it.

The hours run from the handing over, else from the taking (Arts 110(4), 114(1)); 24 hours under the 2003 Code (Art. 83).
A breach takes the latest start and the earliest end that the facts allow, so that it holds under every reading.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from legal_rules.answer import Clock, ClockState
from legal_rules.engine import Case, Missing, Verdict, breached, clock, kept, not_applicable, once, rule, unclear
from legal_rules.instants import When
from legal_rules.rules import notions, saying, taking
from legal_rules.sentences import later, lines_later
from legal_rules.words import Text


class FirstHours(NamedTuple):
    """The limit to the first decision: it runs `span` from `start`. `decided` is None where no decision is known."""

    start: When
    span: timedelta
    decided: When | None
    none_so_far: bool

    @property
    def ends(self) -> datetime:
        """The end that holds under every reading: from the latest start."""
        return self.start.latest + self.span


@once
def first_hours(case: Case) -> FirstHours | None:
    """The first hours of this person; None where the rule does not cover them (a warrant, another law, nobody held)."""
    if case.choice("arrest_basis") in ("detention_warrant", "administrative_custody") or taking.could_leave(case):
        return None
    start = taking.in_agency_hands(case)
    if start is None:
        return None
    hours: int = case.law("first_decision", start).value["hours"]
    decided = case.when("first_decision_at") or notions.custody_from(case)
    return FirstHours(start, timedelta(hours=hours), decided, decided is None and _none_so_far(case))


def _none_so_far(case: Case) -> bool:
    """Said in words, or by the stage: someone still at the stage of holding has had no decision."""
    if case.never("first_decision_at"):
        return True
    held = case.choice("stage") == "held" and not case.known("first_decision_at") and notions.goes_on(case)
    if held:
        case.presume("stage_without_events")
    return held


@rule(
    "decision_within_12_hours",
    Text("Quyết định đầu tiên trong 12 giờ", "The first decision within 12 hours"),
    law=("first_decision",),
)
def decision_within_12_hours(case: Case) -> Verdict:
    """Within 12 hours of the holding, or of receiving the person, there is a custody decision or release."""
    limit = first_hours(case)
    if limit is None:
        return not_applicable(taking.WAS_FREE if taking.could_leave(case) else OTHER_LIMIT)
    end = limit.decided
    if end is None and case.at > limit.start.earliest + limit.span:
        end = _freed_without_decision(case) if limit.none_so_far else _released_in_time(case, limit)
    end = end or When.at(case.at)
    in_time = end.within(limit.start, limit.span)
    if in_time is None:
        return unclear(*taking.inexact(case, *STARTS_AND_ENDS))
    hours, lines = limit.span // timedelta(hours=1), lines_later(_sum, limit, end)
    if in_time:
        other = later(FROM_THE_TAKING.fill, hours=hours) if _late_from_the_taking(case, limit, end) else None
        said = IN_TIME if limit.decided else STILL_WITHIN
        return kept(later(said.fill, hours=hours), *lines, contrary=other, arguable=other is not None)
    basis = case.choice("arrest_basis")
    if basis == "surrender":
        return unclear(headline=SURRENDERED, reason="law_open", contrary=FROM_THE_DECISION, arithmetic=lines)
    _other_rules(case, basis, limit.start)
    return breached(
        later(_nothing, limit, end, hours),
        *lines,
        contrary=SIGNED_OR_RECEIVED,
        arguable=basis is None or basis in taking.CALLED_IN,
    )


def _nothing(limit: FirstHours, end: When, hours: int) -> Text:
    said = NOTHING_DECIDED if limit.decided else NOTHING_YET
    return said.fill(without=saying.length(end.earliest - limit.ends), hours=hours)


STARTS_AND_ENDS = ("handed_over_at", "arrested_at", "first_decision_at", "custody_from")


FROM_THE_TAKING = Text(
    "Có thể lập luận: {hours} giờ tính từ lúc chính cơ quan bắt, giữ, không đợi bàn giao. Tính vậy thì đã quá.",
    "It can be argued that the {hours} hours run from the taking by the agency's own people. They were then over.",
)


def _late_from_the_taking(case: Case, limit: FirstHours, end: When) -> bool:
    """Whether the hours were over counted from the taking by an agency's own people (Arts 110(4), 114(1))."""
    taken = case.when("arrested_at")
    return taken is not None and not taking.by_private(case) and end.within(taken, limit.span) is False


def _freed_without_decision(case: Case) -> When | None:
    """Release ends the hours without a decision; None while the person is held. Raises Missing without its day."""
    released = case.when("released_at")
    if released is None and notions.is_held(case) is False:
        raise Missing("released_at")
    if released is None:
        notions.goes_on(case)  # notes the presumption
    return released


def _released_in_time(case: Case, limit: FirstHours) -> When:
    """Release counts as the decision where it came in time; later, a custody decision may have come before it."""
    released = case.when("released_at")
    if released is not None and released.within(limit.start, limit.span):
        return released
    raise Missing("first_decision_at")


def _other_rules(case: Case, basis: str | None, start: When) -> None:
    """What else is said of these hours: read for the citation only."""
    if basis == "emergency_holding":
        taking.law_if_any(case, "custody_does_not_wait", start)
    elif basis not in taking.CRIMINAL and case.choice("facility") == "police_station":
        taking.law_if_any(case, "police_station_is_no_custody_house", start)


def _sum(limit: FirstHours, end: When) -> tuple[Text, ...]:
    hours = limit.span // timedelta(hours=1)
    start, ends, until = saying.interval(limit.start), saying.clock_time(limit.ends), saying.interval(end)
    lines = [
        Text(f"Bắt đầu: {start.vi}", f"Start: {start.en}"),
        Text(
            f"Hết {hours} giờ, tính từ lúc muộn nhất: {ends.vi}", f"{hours} hours from the latest start end: {ends.en}"
        ),
        Text(f"Quyết định đầu tiên: {until.vi}", f"First decision: {until.en}")
        if limit.decided
        else Text(f"Tính đến: {until.vi}", f"Counted until: {until.en}"),
    ]
    if end.earliest > limit.ends:
        without = saying.length(end.earliest - limit.ends)
        lines.append(Text(f"Không có quyết định: ít nhất {without.vi}", f"Without a decision: at least {without.en}"))
    return tuple(lines)


OTHER_LIMIT = Text(
    "Thời hạn này không dùng ở đây; xem thời hạn của việc tạm giam, tạm giữ hành chính hoặc việc giao người.",
    "This limit does not cover this case; see detention, administrative custody or the handing over.",
)
IN_TIME = Text("Có quyết định trong {hours} giờ như luật định.", "There was a decision within the {hours} hours.")
STILL_WITHIN = Text("Chưa quá {hours} giờ.", "The {hours} hours are not over.")
NOTHING_DECIDED = Text(
    "Ít nhất {without} không có quyết định nào. Luật cho {hours} giờ.",
    "For at least {without} there was no decision. The law gives {hours} hours.",
)
NOTHING_YET = Text(
    "Đã quá {hours} giờ, ít nhất {without}, mà chưa có quyết định nào.",
    "The {hours} hours have been over for at least {without}, and there is no decision.",
)
SURRENDERED = Text(
    "Tự ra trình diện, đã quá thời gian này. Luật không nói rõ giờ tính từ lúc nào khi tự ra trình diện.",
    "After a surrender, past this time. The law does not say from when the hours run after a surrender.",
)
FROM_THE_DECISION = Text(
    "Cơ quan có thể nói khi tự ra trình diện thì chỉ tính từ lúc có quyết định tạm giữ.",
    "The agency may say that after a surrender time runs only from the custody decision.",
)
SIGNED_OR_RECEIVED = Text(
    "Cơ quan có thể nói họ nhận người muộn hơn, hoặc quyết định đã ký sớm hơn. Nên xin xem giờ ghi trên giấy.",
    "The agency may say it received the person later, or signed earlier. Ask to see the hours on the papers.",
)


@clock("emergency_holding", Text("Những giờ đầu bị giữ", "The first hours of holding"), law=("first_decision",))
def emergency_holding(case: Case) -> Clock:
    """The hours to the first decision run from the holding or receipt and stop with the decision."""
    limit = first_hours(case)
    if limit is None:
        return Clock("emergency_holding", "not_started")
    decided = limit.decided or case.when("released_at")
    over = decided.earliest if decided else None
    uncovered: tuple[tuple[datetime, datetime | None], ...] = ()
    if (limit.decided or limit.none_so_far) and (over or case.at) > limit.ends:
        uncovered = ((limit.ends, over),)
    return Clock(
        "emergency_holding",
        _state(case, limit, decided),
        starts=limit.start,
        ends=limit.ends,
        ends_at_most=limit.ends,
        ends_range=limit.start.plus(limit.span),
        uncovered=uncovered,
        arithmetic=lines_later(_clock_sum, limit, decided or When.at(case.at)),
    )


def _clock_sum(limit: FirstHours, end: When) -> tuple[Text, ...]:
    return _sum(limit, end)[: 3 if limit.decided else 2]


def _state(case: Case, limit: FirstHours, decided: When | None) -> ClockState:
    if decided is not None:
        return "stopped"
    if case.at < limit.ends:
        return "running"
    return "expired" if limit.none_so_far else "unknown"
