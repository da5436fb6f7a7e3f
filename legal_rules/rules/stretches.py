"""The picture of the time held: pieces from the taking to the end, read from clocks and findings already computed.

An uncovered piece is certain: it starts at the latest edge and ends at the earliest. What the facts leave open is
unclear, and what no day has reached is ahead. Boundary: no law is applied here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Literal

from legal_rules.answer import Clock, Stretch
from legal_rules.engine import Case, Missing
from legal_rules.instants import When
from legal_rules.law import LawNotRead, NoLawForDate
from legal_rules.rules import custody_term, detention_term, gaps, notions
from legal_rules.rules.detention_orders import gaps_between
from legal_rules.rules.detention_span import OPEN
from legal_rules.rules.stretch_cuts import parted, uncovered
from legal_rules.rules.stretch_words import (
    ADMINISTRATIVE,
    CUSTODY_FIRST,
    DETENTION,
    EXTENSION_UNKNOWN,
    LATER,
    MAYBE_OVER,
    NO_DECISION,
    NO_ORDER,
    ahead_of_custody,
    ahead_of_detention,
    custody_until,
    holding,
)
from legal_rules.words import Text

Kind = Literal["lawful", "uncovered", "unclear", "ahead"]
Bare = tuple[tuple[datetime, datetime | None], ...]
Stage = Literal["holding", "administrative", "custody", "detention"]


def stretches(case: Case) -> tuple[Stretch, ...]:
    """The pieces of the timeline in order of time; a stage whose start is not known is left out."""
    found = [
        *_parts(case, _holding),
        *_parts(case, _administrative),
        *_parts(case, _custody),
        *_parts(case, _detention),
    ]
    found += _parts(case, _later)
    return tuple(sorted((s for s in found if s.end is None or s.end.latest > s.start.earliest), key=_order))


def _order(piece: Stretch) -> tuple[datetime, datetime]:
    return piece.start.earliest, piece.start.latest


def _parts(case: Case, part: Callable[[Case], Iterator[Stretch]]) -> list[Stretch]:
    try:
        return list(part(case))
    except (Missing, NoLawForDate, LawNotRead):
        return []


def _limit(clock: Clock) -> When | None:
    if clock.ends_range is not None:
        return clock.ends_range
    return When.at(clock.ends) if clock.ends else None


def _holding(case: Case) -> Iterator[Stretch]:
    """From the taking to the first decision, against the hours that the law gives."""
    clock = case.clock("emergency_holding")
    limit = _limit(clock)
    if clock.starts is None or limit is None:
        return
    decided = _decided(case) or case.when("released_at")
    if decided is None and case.yes("custody_decision_given"):
        decided = limit  # given at an hour that nobody told: custody is drawn from the limit on
    words = holding((limit.earliest - clock.starts.earliest) // timedelta(hours=1))
    yield from _against(case, clock.starts, limit, decided, clock, words, "holding", "decision_within_12_hours")


def _decided(case: Case) -> When | None:
    return case.when("first_decision_at") or notions.custody_from(case)


def _administrative(case: Case) -> Iterator[Stretch]:
    clock = case.clock("administrative_custody")
    limit = _limit(clock)
    if clock.starts is None or limit is None:
        return
    ended = case.when("released_at") or case.when("first_decision_at") or notions.custody_from(case)
    yield from _against(
        case, clock.starts, limit, ended, clock, ADMINISTRATIVE, "administrative", "administrative_custody_limit"
    )


def _against(
    case: Case,
    start: When,
    limit: When,
    ended: When | None,
    clock: Clock,
    words: tuple[Text, Text],
    stage: Stage,
    finding: str,
) -> Iterator[Stretch]:
    """Lawful up to the limit, unclear where the facts leave it open, uncovered where the clock is certain."""
    label, note = words
    until = ended or When.at(case.at)
    if until.latest <= limit.earliest:
        yield _piece("lawful", start, until, stage, label, note, finding)
        if ended is None:
            yield _piece("ahead", until, limit, stage, label, note, finding)
        return
    yield _piece("lawful", start, _sooner(limit, until), stage, label, note, finding)
    bare = clock.uncovered[0] if clock.uncovered else None
    open_end = When.at(bare[0]) if bare else until
    if open_end.latest > limit.earliest:
        yield _piece("unclear", limit, open_end, stage, MAYBE_OVER, None, finding)
    if bare is not None:
        yield Stretch(
            "uncovered", When.at(bare[0]), When.at(bare[1]) if bare[1] else None, stage, NO_DECISION, None, finding
        )
        if bare[1] is not None and not until.exact:
            yield _piece("unclear", When.at(bare[1]), until, stage, MAYBE_OVER, None, finding)


def _sooner(limit: When, until: When) -> When:
    return (
        limit
        if limit.latest <= until.latest or limit.exact
        else When(limit.earliest, max(limit.earliest, until.latest))
    )


def _piece(
    kind: Kind, start: When, end: When, stage: Stage, label: Text, note: Text | None, finding: str | None
) -> Stretch:
    return Stretch(kind, start, end, stage, label, note, finding)


def _custody(case: Case) -> Iterator[Stretch]:
    """Custody from the decision: the periods known, what is open after them, and the extensions that may still come."""
    found = custody_term.term(case)
    if found is None:
        return
    begins = _decided(case) or (_limit(case.clock("emergency_holding")) if case.yes("custody_decision_given") else None)
    if begins is None:
        return  # no decision is known: the hours of holding say what can be said
    if begins.earliest < found.start.earliest:
        begins = found.start
    until = found.held_to or When.at(case.at)
    label, note = CUSTODY_FIRST if found.periods == 1 else custody_until(found.hours * found.periods // 24)
    open_gaps = gaps.until_now(gaps.of_custody(custody_term.periods_of(case)), case)
    if until.latest <= found.ends.earliest:
        yield from parted(_piece("lawful", begins, until, "custody", label, note, "custody_limit"), open_gaps)
        if found.held_to is None:
            yield _piece("ahead", until, found.ends, "custody", label, note, "custody_limit")
            yield from _custody_ahead(found, found.ends)
        return
    held = _piece("lawful", begins, _sooner(found.ends, until), "custody", label, note, "custody_limit")
    yield from parted(held, open_gaps)
    bare = tuple(u for u in case.clock("custody").uncovered if u not in open_gaps)
    yield from _custody_after(case, found, until, bare)


def _custody_after(case: Case, found: custody_term.Term, until: When, bare: Bare) -> Iterator[Stretch]:
    reach = When.at(bare[0][0]) if bare else until
    if reach.latest > found.ends.earliest:
        label, note = EXTENSION_UNKNOWN if not found.closed else (MAYBE_OVER, None)
        yield _piece("unclear", found.ends, reach, "custody", label, note, "custody_limit")
    for start, end in bare:
        yield Stretch(
            "uncovered", When.at(start), When.at(end) if end else None, "custody", NO_DECISION, None, "custody_limit"
        )
    if found.held_to is None and not bare:
        yield from _custody_ahead(found, When.at(case.at))


def _custody_ahead(found: custody_term.Term, start: When) -> Iterator[Stretch]:
    """The extensions not yet reached, each under its own condition."""
    if found.closed:
        return
    total = found.most.plus(timedelta()).latest - found.start.latest
    count = round(total / timedelta(hours=found.hours)) - 1
    for number in range(found.periods, count + 1):
        end = found.start.plus(timedelta(hours=found.hours * (number + 1)))
        if end.latest <= start.earliest:
            continue
        label, note = ahead_of_custody(number)
        yield _piece("ahead", start, end, "custody", label, note, "custody_limit")
        start = end


def _detention(case: Case) -> Iterator[Stretch]:
    found = detention_term.term(case)
    if found is not None:
        yield from uncovered(_term(case, found), found.earlier)


def _term(case: Case, found: detention_term.Term) -> Iterator[Stretch]:
    """Detention for investigation: the term known, what is open after it, and what the law could still add."""
    until = found.until(case.at)
    first, last = found.first_end, found.ends
    ends = When(min(first, last), last)
    label, note = DETENTION
    start = found.start
    open_gaps = gaps_between(case, found.start, found.credit)
    if until.latest <= first:
        yield from parted(_piece("lawful", start, until, "detention", label, note, "detention_limit"), open_gaps)
        if found.held_to is None:
            yield _piece("ahead", until, ends, "detention", label, note, "detention_limit")
            yield from _detention_ahead(found, ends)
        return
    held = _piece("lawful", start, _sooner(ends, until), "detention", label, note, "detention_limit")
    yield from parted(held, open_gaps)
    bare = tuple(
        u for u in case.clock("detention_investigation").uncovered if u not in open_gaps and u not in found.earlier
    )
    reach = When.at(bare[0][0]) if bare else until
    if reach.latest > ends.earliest:
        unclear, why = EXTENSION_UNKNOWN if not found.closed else (MAYBE_OVER, None)
        yield _piece("unclear", ends, reach, "detention", unclear, why, "detention_limit")
    for begin, end in bare:
        yield Stretch(
            "uncovered",
            When.at(begin),
            When.at(end) if end else None,
            "detention",
            NO_ORDER,
            None,
            "detention_after_term",
        )
    if found.held_to is None and not bare:
        yield from _detention_ahead(found, When.at(case.at))


def _detention_ahead(found: detention_term.Term, start: When) -> Iterator[Stretch]:
    if found.closed:
        return
    label, note = ahead_of_detention(found.most == OPEN)
    if isinstance(found.most, datetime):
        if found.most > start.latest:
            yield _piece("ahead", start, When.at(found.most), "detention", label, note, "detention_limit")
        return
    yield Stretch("ahead", start, None, "detention", label, note, "detention_limit")


def _later(case: Case) -> Iterator[Stretch]:
    """Detention while the procuracy and the courts have the file."""
    for id, (label, finding) in LATER.items():
        clock = case.clock(id)
        if clock.starts is None or clock.ends is None or not isinstance(clock.ends_at_most, datetime):
            continue
        stop = _next_stage(case, id)
        until = stop or When.at(case.at)
        end = When.at(clock.ends)
        if until.latest <= clock.ends:
            yield _piece("lawful", clock.starts, until, "detention", label, None, finding)
            if stop is None:
                yield _piece("ahead", until, end, "detention", label, None, finding)
            continue
        yield _piece("lawful", clock.starts, end, "detention", label, None, finding)
        bare = clock.uncovered
        reach = When.at(bare[0][0]) if bare else until
        unclear, why = EXTENSION_UNKNOWN
        yield _piece("unclear", end, reach, "detention", unclear, why, finding)
        for begin, over in bare:
            yield Stretch(
                "uncovered", When.at(begin), When.at(over) if over else None, "detention", NO_ORDER, None, finding
            )


NEXT = {
    "detention_prosecution": ("indicted_at", "case_file_to_court_at", "released_at"),
    "detention_trial": ("trial_at", "judgment_at", "released_at"),
    "detention_appeal": ("appeal_hearing_at", "appeal_judgment_at", "released_at"),
}


def _next_stage(case: Case, id: str) -> When | None:
    found = [when for when in map(case.when, NEXT[id]) if when is not None]
    return min(found, key=lambda when: when.earliest, default=None)
