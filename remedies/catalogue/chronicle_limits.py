"""The limit that begins with an event, and its end, as the assessment has it. Nothing is counted here."""

from __future__ import annotations

from datetime import date, datetime, time

from legal_rules.answer import Assessment, Deadline
from legal_rules.instants import MINUTE, VIET_NAM, When, day_of
from legal_rules.rules import acts
from legal_rules.words import Text
from remedies.catalogue.event import cell
from remedies.catalogue.happened import CLOCKS, DEADLINES, SENT


def arises(fact: str, assessment: Assessment) -> Text | None:
    for id, label in CLOCKS.get(fact, {}).items():
        clock = next((c for c in assessment.clocks if c.id == id), None)
        if clock is not None and clock.ends is not None:
            return _ends(label, clock.last_day or clock.ends)
    if fact not in DEADLINES:
        return None
    id, label = DEADLINES[fact]
    every = (one for d in assessment.deadlines if d.id == id for one in (d, *d.others))
    return answer_due(next((one for one in every if fact != "learned_at" or _of_learning(one)), None), label)


def _of_learning(found: Deadline) -> bool:
    """Whether it runs from the day of learning: each of several acts has a time of its own."""
    return bool(found.arithmetic) and found.arithmetic[0].vi.startswith(acts.LEARNED.vi)


def answer_due(found: Deadline | None, label: Text = SENT["answer_due"]) -> Text | None:
    """The label and the end of a deadline that runs or has run; None where there is no day."""
    if found is None or found.due is None or found.state == "not_yet":
        return None
    return _ends(label, found.due)


def _ends(label: Text, end: date | datetime) -> Text:
    last_minute = isinstance(end, datetime) and (end + MINUTE).astimezone(VIET_NAM).time() == time()
    at = When.at(end) if isinstance(end, datetime) and not last_minute else When.on(_day(end))
    return Text(f"{label.vi}: {cell(at).vi}", f"{label.en}: {cell(at).en}")


def _day(end: date | datetime) -> date:
    return day_of(end) if isinstance(end, datetime) else end
