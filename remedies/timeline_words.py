"""The words of the timeline: edges, key, the same stretches told in sentences.

Boundary: words only. Edges of stages counted by the hour show the hour first; detention, counted by the day, the day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from intake.dates import DASH, NBSP, say_date, say_day_month, say_hour, say_hours, say_short, say_span, whole_day
from legal_rules.answer import Stretch
from legal_rules.instants import VIET_NAM, When, day_of
from legal_rules.words import Text
from remedies.timeline_scale import Piece, Scale

KEY = {
    "lawful": Text("Trong hạn luật cho", "Within the time the law allows"),
    "uncovered": Text("Không có quyết định", "No decision covers it"),
    "unclear": Text("Chưa rõ", "Not clear yet"),
    "ahead": Text("Chưa tới", "Not reached yet"),
}
SCALES: dict[Scale, Text] = {
    "hours": Text("theo giờ", "by hours"),
    "days": Text("theo ngày", "by days"),
    "months": Text("theo tháng", "by months"),
}
NOW = Text("Bây giờ", "Now")
TWO_READINGS = Text(
    "Ít nhất {span}. Luật có thể hiểu theo hai cách", "At least {span}. The law can be read in two ways"
)
AT_LEAST = Text("Ít nhất {span}", "At least {span}")
IN_FORCE = Text("Còn trong thời hạn", "Still within the time")


@dataclass(frozen=True)
class Edge:
    """The two lines beside an edge: the first is bold. `day` is what the second line tells; empty where it is more."""

    first: str
    second: str
    day: str


def edge(when: When, stage: str, now: datetime, lang: str) -> Edge:
    """ "8–10 giờ" over "T4 18/11"; for detention, counted by the day, "08/11" over "T7 24:00"."""
    first, last = _days(when)
    if first != last:
        return Edge(f"{say_day_month(first, lang)}{DASH}{say_day_month(last, lang)}", "", "")
    year = str(first.year) if first.year != day_of(now).year else ""
    hours = _hours(when, lang)
    if stage == "detention" or not hours:
        weekday = say_short(first, lang).split(NBSP)[0]
        midnight = hours if _midnight(when) and not year else ""  # beside a year there is no room for it
        return Edge(say_day_month(first, lang), " ".join(filter(None, (weekday, midnight, year))), "")
    day = f"{say_short(first, lang)} {year}".strip()
    return Edge(hours, day, day)


def _days(when: When) -> tuple[date, date]:
    """The days of both ends; an exact midnight is the 24:00 of the day before."""
    if _midnight(when):
        before = day_of(when.earliest - timedelta(minutes=1))
        return before, before
    return day_of(when.earliest), day_of(when.latest)


def _midnight(when: When) -> bool:
    return when.exact and when.earliest.astimezone(VIET_NAM).strftime("%H%M") == "0000"


def _hours(when: When, lang: str) -> str:
    if _midnight(when):
        return "24:00"
    return "" if whole_day(when) else say_hours(when, lang)


def now_words(at: datetime, lang: str) -> str:
    """ "9 giờ, CN 22/11", in digits where there are minutes; the word "now" stands beside it."""
    local = at.astimezone(VIET_NAM)
    hour = say_hour(local, lang) if not local.minute else f"{local.hour}:{local.minute:02d}"
    return f"{hour}, {say_short(local, lang)}"


def lines(piece: Piece, lang: str) -> list[tuple[str, bool]]:
    """What stands beside a stretch: (words, bold). The length is added where the stretch is certain to be uncovered."""
    if piece.second:
        return [(IN_FORCE.to(lang), True)]
    found = [(piece.stretch.label.to(lang), True)]
    if piece.stretch.note is not None:
        found.append((piece.stretch.note.to(lang), False))
    elif piece.kind == "uncovered":
        found.append((AT_LEAST.fill(span=_span(piece)).to(lang), False))
    return found


def _span(piece: Piece) -> Text:
    return Text(say_span(piece.span, "vi"), say_span(piece.span, "en"))


def sentence(stretch: Stretch, now: datetime, lang: str) -> str:
    """ "Từ 8–10 giờ đến 20–22 giờ thứ Tư 18/11: nhãn (loại). Ghi chú." for one stretch; a day is told once."""
    kind = KEY[stretch.kind].to(lang).lower()
    label = stretch.label.to(lang)
    plain = stretch.kind == "uncovered" or kind == label.lower()
    said = f"{_from_to(stretch, now, lang)}: {label}" + ("" if plain else f" ({kind})")
    note = stretch.note.to(lang).rstrip(".") if stretch.note else _bare_for(stretch, now, lang)
    return f"{said}. {note}." if note else f"{said}."


def _bare_for(stretch: Stretch, now: datetime, lang: str) -> str:
    """How long a stretch without a decision lasted, at the least; empty for any other."""
    return AT_LEAST.fill(span=_bare(stretch, now)).to(lang) if stretch.kind == "uncovered" else ""


def _bare(stretch: Stretch, now: datetime) -> Text:
    span = (stretch.end.earliest if stretch.end else now) - stretch.start.latest
    return Text(say_span(span, "vi"), say_span(span, "en"))


def two_readings(stretch: Stretch, now: datetime) -> Text:
    """The note of a gap that only one reading of the law shows: its length at the least, and why it is dotted."""
    return TWO_READINGS.fill(span=_bare(stretch, now))


def _from_to(stretch: Stretch, now: datetime, lang: str) -> str:
    start, end = stretch.start, stretch.end
    edges = [day for edge in (start, end) if edge is not None for day in _days(edge)]
    with_year = any(day.year != day_of(now).year for day in edges)
    if end is None:
        said = _instant(start, with_year, lang)
        return f"Từ {said}" if lang == "vi" else f"From {said} on"
    once = len(set(edges)) == 1 and _hours(start, lang) and _hours(end, lang)
    first = _hours(start, lang) if once else _instant(start, with_year, lang)
    last = _instant(end, with_year, lang)
    return f"Từ {first} đến {last}" if lang == "vi" else f"From {first} to {last}"


def _instant(when: When, with_year: bool, lang: str) -> str:
    first, last = _days(when)
    if first != last:
        return f"{_day(first, with_year, lang)}{DASH}{_day(last, with_year, lang)}"
    return f"{_hours(when, lang)} {_day(first, with_year, lang)}".strip()


def _day(day: date, with_year: bool, lang: str) -> str:
    """A day in a sentence; the year is told where one of the days is not of this year."""
    said = say_date(day, lang)
    return said if with_year else said[:-5]
