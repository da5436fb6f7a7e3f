"""Instants, spans and lists as the short words of a headline or of a line of arithmetic.

Boundary: words only; nothing is computed here and no fact or law is read.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from legal_rules.instants import DAY, MINUTE, VIET_NAM, When, midnight
from legal_rules.words import Text

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def clock_time(instant: datetime) -> Text:
    """ "22:00 18/11" and "22:00 on 18 Nov"."""
    local = instant.astimezone(VIET_NAM)
    hour = f"{local.hour:02}:{local.minute:02}"
    return Text(f"{hour} {local.day:02}/{local.month:02}", f"{hour} on {local.day} {MONTHS[local.month - 1]}")


def calendar_day(instant: datetime) -> Text:
    """ "ngày 18/11/2026" and "18 Nov 2026"."""
    local = instant.astimezone(VIET_NAM)
    return Text(f"ngày {local:%d/%m/%Y}", f"{local.day} {MONTHS[local.month - 1]} {local.year}")


def interval(when: When) -> Text:
    """An exact instant, a whole day, or the two edges of what is known."""
    if when.exact:
        return clock_time(when.earliest)
    day = when.day
    if day is not None and when.earliest == midnight(day) and when.latest >= midnight(day) + DAY - MINUTE:
        whole = calendar_day(when.earliest)
        return Text(f"trong {whole.vi}", f"some time on {whole.en}")
    first, last = clock_time(when.earliest), clock_time(when.latest)
    return Text(f"từ {first.vi} đến {last.vi}", f"between {first.en} and {last.en}")


def length(span: timedelta) -> Text:
    """ "8 giờ", "8 giờ 30 phút", from three days on "3 ngày 4 giờ"; a negative span is none at all."""
    minutes = max(int(span.total_seconds() // 60), 0)
    days, hours = (minutes // 1440, minutes % 1440 // 60) if minutes >= 3 * 1440 else (0, minutes // 60)
    parts = [(days, "ngày", "day"), (hours, "giờ", "hour")]
    if not days:
        parts.append((minutes % 60, "phút", "minute"))
    said = [(n, vi, en) for n, vi, en in parts if n] or [(0, "phút", "minute")]
    return Text(
        " ".join(f"{n} {vi}" for n, vi, _ in said),
        " ".join(f"{n} {en}{'' if n == 1 else 's'}" for n, _, en in said),
    )


def listed(items: Iterable[Text]) -> Text:
    """ "a, b và c" and "a, b and c"."""
    found = list(items)
    return Text(_joined([t.vi for t in found], "và"), _joined([t.en for t in found], "and"))


def _joined(words: list[str], last: str) -> str:
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"
