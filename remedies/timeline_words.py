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
TWO_READINGS = Text("Luật có thể hiểu theo hai cách", "The law can be read in two ways")
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
        return Edge(
            say_day_month(first, lang), " ".join(filter(None, (weekday, hours if _midnight(when) else "", year))), ""
        )
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
    if stretch.kind != "uncovered":
        return ""
    span = (stretch.end.earliest if stretch.end else now) - stretch.start.latest
    return AT_LEAST.fill(span=Text(say_span(span, "vi"), say_span(span, "en"))).to(lang)


def _from_to(stretch: Stretch, now: datetime, lang: str) -> str:
    start, end = stretch.start, stretch.end
    if end is None:
        said = _instant(start, now, lang)
        return f"Từ {said}" if lang == "vi" else f"From {said} on"
    hours = _hours(start, lang)
    once = _days(start) == _days(end) and hours and _hours(end, lang) and _days(start)[0] == _days(start)[1]
    first = hours if once else _instant(start, now, lang)
    last = _instant(end, now, lang)
    return f"Từ {first} đến {last}" if lang == "vi" else f"From {first} to {last}"


def _instant(when: When, now: datetime, lang: str) -> str:
    first, last = _days(when)
    if first != last:
        return f"{_day(first, now, lang)}{DASH}{_day(last, now, lang)}"
    return f"{_hours(when, lang)} {_day(first, now, lang)}".strip()


def _day(day: date, now: datetime, lang: str) -> str:
    """A day in a sentence, with its year only where it is not this one."""
    said = say_date(day, lang)
    this_year = day.year == day_of(now).year
    return said[:-5] if this_year else said
