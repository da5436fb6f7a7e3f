"""One thing that happened, and how its time stands in a cell of a table: numeric, as far as it is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from intake.dates import whole_day
from legal_rules.instants import When, day_of
from legal_rules.words import Text
from remedies.catalogue.dates import hour


@dataclass(frozen=True)
class Event:
    """One thing that happened. `fact` tells it; `arises` is the limit that follows, with its end."""

    at: When
    what: Text
    fact: str
    where: Text | None = None
    who: Text | None = None
    arises: Text | None = None

    @property
    def when(self) -> Text:
        """The time for a cell of a table."""
        return cell(self.at)


def instant_of(value: Any) -> When | None:
    if isinstance(value, When):
        return value
    return When.on(value) if isinstance(value, date) and not isinstance(value, datetime) else None


def cell(when: When) -> Text:
    """ "08 giờ 30 phút, 22/11/2026" and "8:30, 22 Nov 2026"; a day alone, two hours or two days where that is known."""
    if when.exact:
        return _on(hour(when.earliest), _numeric(when.earliest))
    if when.day is not None:
        if whole_day(when):
            return _numeric(when.earliest)
        first, last = hour(when.earliest), hour(when.latest)
        return _on(Text(f"{first.vi} – {last.vi}", f"{first.en} – {last.en}"), _numeric(when.earliest))
    first, last = _numeric(when.earliest), _numeric(when.latest)
    return Text(f"{first.vi} – {last.vi}", f"{first.en} – {last.en}")


def _on(hours: Text, day: Text) -> Text:
    return Text(f"{hours.vi}, {day.vi}", f"{hours.en}, {day.en}")


def _numeric(at: datetime) -> Text:
    on = day_of(at)
    return Text(f"{on:%d/%m/%Y}", f"{on.day} {on:%b} {on.year}")
