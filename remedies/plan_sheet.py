"""The plan on paper: two pages to hang on a wall, A4, black on white.

Boundary: chooses how much of the plan two pages hold; the words and dates are those of the pages. Nothing on it names a
person, an office of the State or this site beyond what the plan itself says.
"""

from __future__ import annotations

from typing import Any

from django.template.loader import render_to_string

from intake.situation import Situation
from remedies import present_clock, present_plan
from remedies.ladder import ladders
from remedies.plan import Plan
from remedies.timeline import spoken

MOST_TODAY = 4
MOST_SOON = 6
MOST_DATES = 4
MOST_LADDERS = 4
MOST_STRETCHES = 5


def context(here: Situation, made: Plan, lang: str) -> dict[str, Any]:
    """What the two pages show; what does not fit is named by its title, and the page itself has the rest."""
    at = here.assessment.at
    groups = {g.urgency: (*g.shown, *g.folded) for g in present_plan.groups(made, at)}
    today, soon = groups.get("now", ()), groups.get("soon", ())
    return {
        "card": present_clock.card(here.assessment, here.facts),
        "heads": present_plan.HEADS,
        "today": today[:MOST_TODAY],
        "soon": soon[:MOST_SOON],
        "more": (*today[MOST_TODAY:], *soon[MOST_SOON:]),
        "later": groups.get("later", ()),
        "consider": groups.get("consider", ()),
        "yours": _dates(here, "yours"),
        "theirs": _dates(here, "theirs"),
        "ladders": ladders(made, here.assessment, here.facts)[:MOST_LADDERS],
        "stretches": spoken(here.assessment, lang)[-MOST_STRETCHES:],
    }


def _dates(here: Situation, whose: str) -> tuple[present_plan.DueRow, ...]:
    """The first due dates of one side; the same date of the same thing once."""
    rows = {(row.name, row.when): row for row in present_plan.due_rows(here.assessment, whose)}
    return tuple(rows.values())[:MOST_DATES]


def html(here: Situation, made: Plan, lang: str, foot: dict[str, Any]) -> str:
    """The document for the printer, in the language of the page."""
    return render_to_string("papers/plan.html", {**context(here, made, lang), **foot, "page_lang": lang})
