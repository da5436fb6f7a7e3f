"""Marking a step as done: one row of `filings` with the day, so that every answer's due date is worked out from it.

Boundary: writes facts to the draft and nothing else; the day is checked by the same reading as every answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.http import HttpRequest

from intake import drafts
from intake.situation import Situation, record
from legal_rules.facts import Refused, read
from legal_rules.words import Text

PARTS = ("day", "month", "year")


def day_of_post(post: Mapping[str, str]) -> str:
    """ "2026-11-22" from the three fields; what was typed stays as it is, for the message."""
    day, month, year = (str(post.get(part, "")).strip()[:10] for part in PARTS)
    return f"{year}-{month:0>2}-{day:0>2}"


def mark(request: HttpRequest, step: str, day: str, at: datetime) -> Text | None:
    """Note that `step` was done on `day`; the message to show when the day cannot be used, else None."""
    row = {"kind": step, "at": day}
    try:
        read({"filings": [row]}, at)
    except Refused as refused:
        return refused.problems[0].message
    record(request, filings=row)
    return None


def unmark(request: HttpRequest, here: Situation, step: str) -> None:
    """Take back every row of `step`. Raises StaleDraft when another window wrote meanwhile."""
    rows: Any = here.draft.state.answers.get("filings")
    listed = rows if isinstance(rows, list) else [rows] if isinstance(rows, dict) else []
    kept = [row for row in listed if row.get("kind") != step]
    if kept:
        here.draft.state.answer("filings", kept)
    else:
        here.draft.state.answers.pop("filings", None)
    drafts.save(here.draft)
