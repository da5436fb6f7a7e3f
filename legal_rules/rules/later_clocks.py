"""Clocks of detention while the procuracy and the courts have the file.

Months have 30 days and the first day counts, as in all detention; the reading that leaves the first day out stands
beside it, and only time past both is certain to be uncovered.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, NamedTuple

from legal_rules import counting
from legal_rules.answer import Clock
from legal_rules.engine import Case, clock
from legal_rules.instants import When, day_of
from legal_rules.law import Version
from legal_rules.rules import notions, sums
from legal_rules.rules.stages import (
    PROSECUTION_ENDS,
    STAGES,
    TRIAL_ENDS,
    above_province,
    appeal_ends,
    base_length,
    dropped,
    prosecution_over,
    reached,
    stage_end,
    stands,
    told,
    trial_over,
)
from legal_rules.sentences import lines_later
from legal_rules.words import Text

Id = Literal["detention_prosecution", "detention_trial", "detention_appeal"]


@clock(
    "detention_prosecution",
    Text("Tạm giam ở bước truy tố", "Detention at the prosecution stage"),
    law=("prosecution_detention", "prosecution_stage"),
)
def detention_prosecution(case: Case) -> Clock:
    """Detention at the prosecution stage ends with the time that the procuracy has to decide."""
    start = reached(case, "case_file_to_procuracy_at", "prosecution")
    if start is None or _not_detained(case):
        return Clock("detention_prosecution", "not_started")
    case.law("prosecution_detention", start)
    version = case.law("prosecution_stage", start)
    stop = _stop(case, PROSECUTION_ENDS, prosecution_over(case, start), start, "prosecution")
    extended = case.number("prosecution_extended_days")
    return _clock(case, "detention_prosecution", start, version, stop, extended)


@clock(
    "detention_trial",
    Text("Tạm giam ở bước xét xử", "Detention at the trial stage"),
    law=("trial_detention", "trial_preparation"),
)
def detention_trial(case: Case) -> Clock:
    """Detention for trial preparation ends with the time for it; the hearing itself is covered until it ends."""
    start = reached(case, "case_file_to_court_at", "trial")
    if start is None or _not_detained(case):
        return Clock("detention_trial", "not_started")
    case.law("trial_detention", start)
    stop = _stop(case, TRIAL_ENDS, trial_over(case, start), start, "trial")
    more = case.law("trial_opening", start).value[1]
    version, extended = case.law("trial_preparation", start), case.number("trial_extended_days")
    return _clock(case, "detention_trial", start, version, stop, extended, more)


@clock(
    "detention_appeal",
    Text("Tạm giam ở bước phúc thẩm", "Detention at the appeal stage"),
    law=("appeal_detention", "appeal_preparation"),
)
def detention_appeal(case: Case) -> Clock:
    """Detention at the appeal stage ends with the time for opening the appeal hearing."""
    start = reached(case, "appeal_file_received_at", "appeal")
    if start is None or _not_detained(case):
        return Clock("detention_appeal", "not_started")
    case.law("appeal_detention", start)
    value = case.law("appeal_preparation", start).value
    base = value["higher"] if above_province(case, start) else value["provincial"]
    last = day_of(start.latest)
    over = dropped(case, ("appeal_hearing_at", "appeal_judgment_at"))
    stop = _stop(case, appeal_ends(case), over, start, "appeal")
    most = counting.days(last, value["higher"])
    return _stage_clock(
        case, "detention_appeal", start, [counting.days(last, base)], most, stop, counting.days_after(most, 1)
    )


def _not_detained(case: Case) -> bool:
    released = case.when("released_at")
    start = notions.detention_from(case)
    return case.never("detention_from") or (start is None and released is None and notions.is_held(case) is False)


class Stop(NamedTuple):
    """When detention in a stage stopped, None while it goes on; `sure`: what is known of it is enough for a claim."""

    when: When | None
    sure: bool


def _stop(case: Case, facts: Sequence[str], back: When | None, start: When, stage: str) -> Stop:
    end = told(case, facts, back, start)
    ends = [end] if end is not None else []
    released = case.when("released_at")
    if released is not None and released.latest >= start.earliest:
        if not ends and not stands(case, facts, stage):
            return Stop(released, False)  # another stage may have come before the release
        ends.append(released)
    if ends:
        return Stop(min(ends, key=lambda when: when.earliest), True)
    now = case.choice("stage")
    if not notions.goes_on(case) or (now in STAGES and STAGES.index(now) > STAGES.index(stage)):
        return Stop(When(start.earliest, max(case.at, start.earliest)), False)
    return Stop(None, stands(case, facts, stage))


def _clock(case: Case, id: Id, start: When, version: Version, stop: Stop, extended: int | None, more: int = 0) -> Clock:
    """The clock of a stage: 30-day months, the first day counts; `more` days for opening the hearing."""
    last = day_of(start.latest)
    ends, longest, certain = [], [], []
    for name in notions.severities(case, start):
        length, extension = base_length(version, name), version.value["extension"][name]
        known = min(extended, extension) if extended is not None else 0
        added = (known if extended is not None else extension) + more
        ends.append(counting.days(last, _days(length) + known))
        longest.append(counting.days(last, _days(length) + added))
        certain.append(counting.days_after(stage_end(last, length), added))
    return _stage_clock(case, id, start, ends, max(longest), stop, max(certain))


def _days(length: dict[str, int]) -> int:
    return counting.detention_days(length["months"]) if "months" in length else length["days"]


def _stage_clock(case: Case, id: Id, start: When, ends: list[date], most: date, stop: Stop, latest: date) -> Clock:
    last = max(ends)
    end, top = counting.end_of(last), counting.end_of(most)
    # The reading that leaves the first day out, with calendar months: only past `latest` is the end certain.
    certain = counting.end_of(max(latest, counting.days_after(most, 1)))
    until = stop.when or When.at(case.at)
    bare = stop.sure and until.earliest > certain
    return Clock(
        id,
        "stopped" if stop.when else "expired" if case.at > end else "running",
        starts=start,
        ends=end,
        last_day=last,
        ends_at_most=top,
        ends_range=When(counting.end_of(min(ends)), counting.end_of(counting.days_after(last, 1))),
        uncovered=((certain, until.earliest if stop.when else None),) if bare else (),
        arithmetic=lines_later(_sum, start, last, most),
        settled_by=("charges",) if len(set(ends)) > 1 else () if stop.sure or case.at <= end else ("stage",),
    )


def _sum(start: When, last: date, most: date) -> tuple[Text, ...]:
    return (
        sums.line(Text("Nhận hồ sơ", "File received"), sums.day_only(start)),
        sums.line(Text("Hết hạn", "End of the term"), sums.last_day(last)),
        sums.line(Text("Dài nhất, nếu gia hạn đủ", "At most, with every extension"), sums.last_day(most)),
    )
