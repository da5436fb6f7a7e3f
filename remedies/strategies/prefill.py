"""What the case already knows, as a first answer of a workbook: shown, changeable, and without a name of anybody.

Boundary: the assessment, the plan and the facts in, words out. A name is put into a draft only where the person chose
so in the workbook (a question `name_given` answered "yes").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from intake.dates import say_date
from intake.situation import Situation
from legal_rules.instants import When, day_of
from remedies.catalogue import identity
from remedies.plan import Plan
from remedies.strategies.workbook import Kind

MOST = 5
NAME_GIVEN, YES = "name_given", "yes"
SLOTS = ("held_name", "since")
"""Slots of drafts beside the questions: the name of the person held, where it was chosen; the day they were taken."""


def points(here: Situation, made: Plan, lang: str) -> str:
    """What was not done as the law says, a line each."""
    found = [f.title.to(lang) for f in here.assessment.findings if f.outcome == "breached"]
    return "\n".join(found[:MOST])


def steps(here: Situation, made: Plan, lang: str) -> str:
    """What the plan asks for now and soon, a line each."""
    found = [s.step.title.to(lang) for s in (*made.group("now"), *made.group("soon")) if s.status == "to_do"]
    return "\n".join(found[:MOST])


def since(here: Situation, made: Plan, lang: str) -> str:
    """The day on which the person was taken; empty where nobody knows."""
    taken = here.facts.value("arrested_at")
    return say_date(taken.day, lang) if isinstance(taken, When) and taken.day else ""


def next_date(here: Situation, made: Plan, lang: str) -> str:
    """The first of the person's own dates that is open, as YYYY-MM-DD."""
    dues = [d.due for d in here.assessment.deadlines if d.whose == "yours" and d.state == "open" and d.due]
    days = [(day_of(due) if isinstance(due, datetime) else due).isoformat() for due in dues]
    return min(days, default="")


Source = Callable[[Situation, Plan, str], str]
FILLS: Mapping[str, tuple[Kind, Source]] = {
    "points": ("text", points),
    "steps": ("text", steps),
    "since": ("line", since),
    "next_date": ("date", next_date),
}
SOURCES: Mapping[str, Kind] = {name: kind for name, (kind, _) in FILLS.items()}


def first(source: str, here: Situation, made: Plan, lang: str) -> str:
    """The first answer that a source gives; "" where the case does not know."""
    return FILLS[source][1](here, made, lang) if source else ""


def slots(values: Mapping[str, Any], here: Situation, made: Plan, lang: str) -> dict[str, str]:
    """What fills SLOTS; the name only where it was chosen."""
    chosen = values.get(NAME_GIVEN) == YES
    name = identity.read(here.identity)[0].get("detainee_full_name", "") if chosen else ""
    return {"held_name": name, "since": since(here, made, lang)}
