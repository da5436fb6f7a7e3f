"""Marking a step as done: the day it was done, kept as a filing among the answers, and taking it back.

Boundary: reads the typed day and changes the answers of the open draft; the form stores them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.http import HttpRequest

from intake.dates import say_date
from intake.situation import Situation, add
from intake.unsent import Lines, OpenForm
from intake.words import language
from legal_rules.facts import Refused, read
from legal_rules.words import Text
from remedies.choice_words import CHOICE_SHORTS as SHORTS
from remedies.plan import Planned

PARTS = ("day", "month", "year")
FILINGS = "filings"


def form(request: HttpRequest, here: Situation, planned: Planned) -> OpenForm:
    """The form of a step: the day it was done; what the draft keeps are the days of its filings."""
    step, gone = planned.id, planned.status != "to_do"
    days = [str(row.get("at", "")) for row in _rows(here) if row.get("kind") == step]
    kept = {FILINGS: days} if days else {}
    return OpenForm(request, here.draft, f"done:{step}", kept, _says, fields=PARTS, watch=(FILINGS,), gone=gone)


def mark(form: OpenForm, here: Situation, step: str, day: str, at: datetime) -> Text | None:
    """Note that `step` was done on `day`; the message to show when the day cannot be used, else None."""
    row = {"kind": step, "at": day}
    try:
        read({FILINGS: [row]}, at)
    except Refused as refused:
        return refused.problems[0].message
    add(here.draft, filings=row)
    form.keep()
    return None


def unmark(form: OpenForm, here: Situation, step: str) -> None:
    """Take back every row of `step`."""
    state, kept = here.draft.state, [row for row in _rows(here) if row.get("kind") != step]
    state.answer(FILINGS, kept)
    if not kept:
        del state.answers[FILINGS]
    form.keep()


def day_of_post(post: Mapping[str, str]) -> str:
    """ "2026-11-22" from the three fields; what was typed stays as it is, for the message."""
    day, month, year = (str(post.get(part, "")).strip()[:10] for part in PARTS)
    return f"{year}-{month:0>2}-{day:0>2}"


def _rows(here: Situation) -> list[dict[str, Any]]:
    rows: Any = here.draft.state.answers.get(FILINGS)
    return [row for row in (rows if isinstance(rows, list) else [rows]) if isinstance(row, dict)]


def _says(fields: Mapping[str, Any]) -> Lines:
    typed = {part: fields[part][0] for part in PARTS if fields.get(part)}
    days = fields.get(FILINGS, [day_of_post(typed)] if typed else [])
    return [(SHORTS["done.day"], ", ".join(_said(day) for day in days))]


def _said(day: str) -> str:
    try:
        return say_date(date.fromisoformat(day), language())
    except ValueError:
        return day
