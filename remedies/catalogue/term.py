"""The limit that runs in a case, with its sum: which clock a request for release rests on.

Boundary: chooses among the clocks of the assessment and words the result; it counts nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from legal_rules.answer import Assessment, Clock
from legal_rules.words import Text
from remedies.catalogue.dates import day, moment
from remedies.catalogue.ground import cite
from remedies.catalogue.voice import Measure

State = Literal["over", "perhaps", "running", "unknown"]
CLOCKS: dict[Measure, tuple[str, ...]] = {
    "detention": ("detention_appeal", "detention_trial", "detention_prosecution", "detention_investigation"),
    "custody": ("custody",),
    "emergency": ("emergency_holding",),
    "holding": ("custody", "emergency_holding"),
    "administrative": (),
}
LIMITS = {
    "custody": "custody_limit",
    "detention_investigation": "detention_limit",
    "detention_prosecution": "prosecution_stage_limit",
    "detention_trial": "trial_stage_limit",
    "detention_appeal": "appeal_stage_limit",
    "emergency_holding": "decision_within_12_hours",
}
SAYS: dict[State, Text] = {
    "over": Text("Theo cách tính này, thời hạn đã hết lúc {end}.", "By this count the time ended at {end}."),
    "perhaps": Text(
        "Theo cách tính này, thời hạn đã hết lúc {end}, trừ khi có quyết định gia hạn mà tôi chưa được thông báo.",
        "By this count the time ended at {end}, unless there is an extension that I was not told of.",
    ),
    "running": Text("Theo cách tính này, thời hạn hết lúc {end}.", "By this count the time ends at {end}."),
    "unknown": Text(
        "Tôi chưa được cho biết đủ ngày giờ để tính thời hạn: bắt đầu ......, hết ......",
        "I was not told enough to count the time: it began ......, it ends ......",
    ),
}


@dataclass(frozen=True)
class Term:
    """The limit in words. `sums` are the clock's own lines; `end` is None where it cannot be counted."""

    clock: str | None
    state: State
    articles: Text | None
    sums: tuple[Text, ...]
    end: Text | None
    says: Text


def term(assessment: Assessment, measure: Measure) -> Term:
    """The limit of the measure in force: the latest stage whose clock runs or has run out."""
    clocks = {c.id: c for c in assessment.clocks}
    found = [clocks[id] for id in CLOCKS[measure] if clocks[id].state in ("running", "expired") and clocks[id].ends]
    if not found:
        return Term(None, "unknown", None, (), None, SAYS["unknown"])
    clock = found[0]
    state = _state(clock, assessment)
    end = _end(clock)
    return Term(clock.id, state, cite(clock.citations), clock.arithmetic, end, SAYS[state].fill(end=end))


def _state(clock: Clock, assessment: Assessment) -> State:
    if assessment.finding(LIMITS[clock.id]).outcome == "breached":
        return "over"
    return "perhaps" if clock.state == "expired" else "running"


def _end(clock: Clock) -> Text:
    """The end as the law counts it: 24:00 of the last day, or an hour."""
    if clock.last_day is not None:
        on = day(clock.last_day)
        return Text(f"24\u00a0giờ {on.vi}", f"24:00 on {on.en}")
    assert isinstance(clock.ends, datetime)
    return moment(clock.ends)
