"""Who said so, and on which day: asked with every correction, and kept sealed with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from django.http import QueryDict

from casework.desk.words import WORDS
from legal_rules.words import Text

SOURCES = ("person", "family", "lawyer", "paper", "caseworker")
_DAY = re.compile(r"\s*(\d{1,2})[\s/.-]+(\d{1,2})(?:[\s/.-]+(\d{4}))?\s*", re.ASCII)


@dataclass
class Source:
    """`who` is one of SOURCES, `on` the day they said it; `typed` as it was typed; `faults` by field."""

    who: str
    typed: str
    on: date | None = None
    faults: dict[str, Text] = field(default_factory=dict)

    @classmethod
    def of(cls, post: QueryDict, today: date) -> Source:
        """What was posted, with its faults; a day without a year is the last one that has been."""
        source = cls(post.get("source", "")[:20], post.get("told", "")[:40])
        if source.who not in SOURCES:
            source.faults["source"] = WORDS["change.need_source"]
        source.on = _day(source.typed, today)
        if source.on is None:
            source.faults["told"] = WORDS["change.need_told"]
        elif source.on > today:
            source.faults["told"] = WORDS["change.told_ahead"]
        return source


def _day(typed: str, today: date) -> date | None:
    found = _DAY.fullmatch(typed)
    if found is None:
        return None
    day, month, year = (int(part) if part else None for part in found.groups())
    assert day is not None
    assert month is not None
    try:
        if year is not None:
            return date(year, month, day)
        this = date(today.year, month, day)
        return this if this <= today else date(today.year - 1, month, day)
    except ValueError:
        return None
