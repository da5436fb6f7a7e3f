"""Days, ends and the lines of a sum, in the words of an answer: "label: value", one line a step.

Boundary: words only, as in `saying`; nothing is computed here and no fact or law is read.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from legal_rules.instants import DAY, VIET_NAM, When, day_of
from legal_rules.rules.saying import MONTHS, clock_time, interval
from legal_rules.words import Text

HOUR = timedelta(hours=1)
WEEKDAYS_VI = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEVERITY = {
    "less_serious": Text("ít nghiêm trọng", "less serious"),
    "serious": Text("nghiêm trọng", "serious"),
    "very_serious": Text("rất nghiêm trọng", "very serious"),
    "exceptionally_serious": Text("đặc biệt nghiêm trọng", "exceptionally serious"),
}


@lru_cache(maxsize=4096)
def day(value: date) -> Text:
    """ "18/11/2026" and "18 Nov 2026"."""
    return Text(f"{value:%d/%m/%Y}", f"{value.day} {MONTHS[value.month - 1]} {value.year}")


def day_only(when: When) -> Text:
    """The day of an instant, or its first and last possible day."""
    first, last = day(day_of(when.earliest)), day(day_of(when.latest))
    if first == last:
        return first
    return Text(f"từ {first.vi} đến {last.vi}", f"between {first.en} and {last.en}")


def weekday(value: date) -> Text:
    """ "thứ Bảy 21/11/2026" and "Saturday 21 Nov 2026"."""
    said = day(value)
    return Text(f"{WEEKDAYS_VI[value.weekday()]} {said.vi}", f"{WEEKDAYS_EN[value.weekday()]} {said.en}")


def ended(when: When) -> Text:
    """When a limit by the hour ended: "lúc 10:00 thứ Bảy 21/11/2026", "trong khoảng 08:00-10:00 …", "trong ngày …"."""
    if when.day is None:
        return interval(when)
    on = weekday(when.day)
    first, last = (w.astimezone(VIET_NAM) for w in (when.earliest, when.latest))
    if when.exact:
        return Text(f"lúc {first:%H:%M} {on.vi}", f"at {first:%H:%M} on {on.en}")
    if when.latest - when.earliest >= DAY - HOUR:
        return Text(f"trong ngày {on.vi}", f"some time on {on.en}")
    return Text(
        f"trong khoảng {first:%H:%M}\u2013{last:%H:%M} {on.vi}", f"between {first:%H:%M} and {last:%H:%M} on {on.en}"
    )


def line(label: Text, value: Text) -> Text:
    """One step of a sum: "Cộng 72 giờ: 10:00 21/11"."""
    return Text(f"{label.vi}: {value.vi}", f"{label.en}: {value.en}")


def at_line(at: datetime) -> Text:
    """The line that says up to when the sum runs."""
    return line(Text("Tính đến", "Counted to"), clock_time(at))


def count(number: int, vi: str, en: str) -> Text:
    """ "3 ngày" and "3 days", "1 day"."""
    return Text(f"{number} {vi}", f"{number} {en}{'' if number == 1 else 's'}")


@lru_cache(maxsize=4096)
def last_day(value: date) -> Text:
    """ "24:00 ngày 29/04/2018" and "midnight at the end of 29 Apr 2018"."""
    said = day(value)
    return Text(f"24:00 ngày {said.vi}", f"24:00 on {said.en}")
