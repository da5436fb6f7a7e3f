"""What is left of an assessment for somebody who may not read the answers: the plan in words, and the queue's one line.

Boundary: plain values, both languages in each (a page picks one), made from the same presenters as the plan page.
Neither holds an answer, a name or a place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from legal_rules.answer import Assessment
from legal_rules.facts import Facts
from legal_rules.instants import day_of, iso
from legal_rules.words import Text
from remedies import present_clock, present_findings, present_plan
from remedies.leading import LIMITS
from remedies.plan import plan
from remedies.ways import Way

Words = dict[str, str]


@dataclass(frozen=True)
class NextDate:
    """The next legal date of a case: a limit on holding ("limit"), the person's own deadline or an authority's."""

    on: date
    whose: str
    what: Text
    certain: str


def snapshot(assessment: Assessment, facts: Facts, way: Way | None = None) -> dict[str, Any]:
    """The plan as the holder of the receipt code reads it, by the way that was chosen."""
    made = plan(assessment, facts, way)
    card = present_clock.card(assessment, facts)
    return {
        "at": iso(assessment.at),
        "law_checked_on": assessment.law_checked_on.isoformat(),
        "card": {
            "kind": card.kind,
            "tag": _words(card.tag),
            "says": _words(card.sentence),
            "follows": _words(card.follows),
        },
        "groups": [
            {"head": _words(g.head), "cards": [_card(c) for c in (*g.shown, *g.folded)]}
            for g in present_plan.groups(made, assessment.at)
        ],
        "yours": [_due(r) for r in present_plan.due_rows(assessment, "yours")],
        "theirs": [_due(r) for r in present_plan.due_rows(assessment, "theirs")],
        "points": [
            {"kind": kind, "tag": _words(tag), "title": _words(f.title), "says": _words(f.headline)}
            for f in assessment.findings
            if f.outcome in ("breached", "unclear")
            for kind, tag in (present_findings.tag(f),)
        ],
    }


def summary(assessment: Assessment) -> dict[str, Any]:
    """The queue's line: the next legal date, what it is, how many points stand open, and when that was worked out."""
    dates = sorted(_dates(assessment), key=lambda d: d.on)
    today = day_of(assessment.at)
    ahead = [d for d in dates if d.on >= today]
    past = [d for d in dates if d.on < today and d.whose == "limit"]
    chosen = past[-1] if past else ahead[0] if ahead else None
    counts = {o: sum(f.outcome == o for f in assessment.findings) for o in ("breached", "unclear", "kept")}
    return {
        "at": iso(assessment.at),
        "law_checked_on": assessment.law_checked_on.isoformat(),
        "next": chosen.on.isoformat() if chosen else None,
        "whose": chosen.whose if chosen else None,
        "what": _words(chosen.what) if chosen else None,
        "certain": chosen.certain if chosen else None,
        "counts": counts,
    }


def _dates(assessment: Assessment) -> Iterator[NextDate]:
    for clock in assessment.clocks:
        if clock.ends is not None and clock.state in ("running", "expired"):
            finding = assessment.finding(LIMITS[clock.id])
            certain = "unclear" if finding.outcome == "unclear" else finding.confidence
            yield NextDate(clock.last_day or day_of(clock.ends), "limit", present_clock.NAMES[clock.id], certain)
    for deadline in assessment.deadlines:
        if deadline.due is not None and deadline.state in ("open", "arguable"):
            yield NextDate(_day(deadline.due), deadline.whose, present_plan.NAMES[deadline.id], deadline.confidence)


def _day(due: date | datetime) -> date:
    return day_of(due) if isinstance(due, datetime) else due


def _card(card: present_plan.Card) -> dict[str, Any]:
    return {"title": _words(card.title), "lines": [_words(line) for line in card.lines], "state": card.state}


def _due(row: present_plan.DueRow) -> dict[str, Any]:
    return {
        "name": _words(row.name),
        "when": _words(row.when),
        "counting": _words(row.counting),
        "second": _words(row.second),
    }


def _words(text: Text | None) -> Words | None:
    return text.as_dict() if text else None
