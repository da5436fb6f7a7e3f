"""Days and hours as a paper writes them: two digits for days below ten and for January and February, no short forms.

Boundary: values in, text out, in Viet Nam time. Screens have their own form in `intake.dates`.
"""

from __future__ import annotations

from datetime import date, datetime

from intake.dates import say_date as say_screen_date
from intake.dates import whole_day
from legal_rules.instants import VIET_NAM, When, day_of
from legal_rules.words import Text

NBSP = "\u00a0"


def day(value: date | datetime) -> Text:
    """ "ngày 05 tháng 02 năm 2026" and "Thursday 5 February 2026"."""
    on = day_of(value) if isinstance(value, datetime) else value
    month = f"{on.month:02d}" if on.month < 3 else str(on.month)
    vi = f"ngày{NBSP}{on.day:02d} tháng{NBSP}{month} năm {on.year}"
    return Text(vi, say_screen_date(on, "en"))


def hour(value: datetime) -> Text:
    """ "08 giờ", "14 giờ 30 phút" and "8:00", "14:30"."""
    at = value.astimezone(VIET_NAM)
    vi = f"{at.hour:02d}{NBSP}giờ" + (f" {at.minute:02d}{NBSP}phút" if at.minute else "")
    return Text(vi, f"{at.hour}:{at.minute:02d}")


def moment(value: datetime) -> Text:
    """An hour of a day; midnight is the 24:00 of the day before, as limits are counted."""
    on, at = day(value), hour(value)
    return Text(f"{at.vi} {on.vi}", f"{at.en} on {on.en}")


def instant(when: When) -> Text:
    """An instant as far as it is known, ready to stand after "vào"/"": a sentence adds its own preposition.

    Exact: "08 giờ 30 phút ngày …". Between two hours: "khoảng từ … đến …". A day only: "ngày …".
    """
    if when.exact:
        said = moment(when.earliest)
        return Text(said.vi, f"at {said.en}")
    on = when.day
    if on is not None and whole_day(when):
        return Text(day(on).vi, f"on {day(on).en}")
    if on is not None:
        first, last = hour(when.earliest), hour(when.latest)
        return Text(
            f"khoảng từ {first.vi} đến {last.vi} {day(on).vi}", f"between {first.en} and {last.en} on {day(on).en}"
        )
    if whole_day(When(when.earliest, when.earliest.replace(hour=23, minute=59))):
        first, last = day(when.earliest), day(when.latest)
    else:
        first, last = moment(when.earliest), moment(when.latest)
    return Text(f"khoảng từ {first.vi} đến {last.vi}", f"between {first.en} and {last.en}")


def upper_first(text: Text) -> Text:
    """The text with its first letter in upper case."""
    return Text(text.vi[:1].upper() + text.vi[1:], text.en[:1].upper() + text.en[1:])
