"""Days and hours in words, in both languages, for every page.

Boundary: values in, text out; no clock, no Django. Texts are said in Viet Nam time, with no-break spaces where a line
may not break. Papers have a form of their own (two digits, "ngày … tháng …") and do not use this module.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from legal_rules.instants import VIET_NAM, When, day_of

NBSP = "\u00a0"
DASH = "\u2013"
_DAYS_VI = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT_VI = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")
_MONTHS_EN = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def say_date(day: date, lang: str) -> str:
    """ "thứ Tư 18/11/2026" and "Wednesday 18 November 2026"."""
    if lang == "en":
        return f"{_DAYS_EN[day.weekday()]} {day.day}{NBSP}{_MONTHS_EN[day.month - 1]}{NBSP}{day.year}"
    return f"{_weekday_vi(day)} {day:%d/%m/%Y}"


def say_short(day: date | datetime, lang: str) -> str:
    """ "T4 18/11" and "Wed 18 Nov": for pictures, and beside longer words."""
    day = _day(day)
    if lang == "en":
        return f"{_DAYS_EN[day.weekday()][:3]}{NBSP}{say_day_month(day, lang)}"
    return f"{_SHORT_VI[day.weekday()]}{NBSP}{say_day_month(day, lang)}"


def say_day_month(day: date | datetime, lang: str) -> str:
    """ "18/11" and "18 Nov"."""
    day = _day(day)
    return f"{day.day}{NBSP}{_MONTHS_EN[day.month - 1][:3]}" if lang == "en" else f"{day:%d/%m}"


def say_hour(at: datetime, lang: str) -> str:
    """ "8 giờ", "8 giờ 30" and "8:00", "8:30"; 24 hours, never am or pm."""
    at = at.astimezone(VIET_NAM)
    if lang == "en":
        return f"{at.hour}:{at.minute:02d}"
    return f"{at.hour}{NBSP}giờ" + (f"{NBSP}{at.minute:02d}" if at.minute else "")


def say_hours(when: When, lang: str) -> str:
    """The hours of an instant, "8–10 giờ" and "8:00–10:00" where it is uncertain; empty where only the day is known."""
    if when.exact:
        return say_hour(when.earliest, lang)
    if whole_day(when) or when.day is None:
        return ""
    first, last = when.earliest.astimezone(VIET_NAM), when.latest.astimezone(VIET_NAM)
    if lang == "vi" and not first.minute and not last.minute:
        return f"{first.hour}{DASH}{say_hour(last, lang)}"
    return f"{say_hour(first, lang)}{DASH}{say_hour(last, lang)}"


def say_instant(when: When | datetime, lang: str) -> str:
    """ "8 giờ 30, thứ Tư 18/11/2026"; an interval is said as one ("từ 8 giờ đến 10 giờ, thứ Tư 18/11/2026")."""
    if isinstance(when, datetime):
        when = When.at(when)
    day = when.day
    if when.exact:
        return f"{say_hour(when.earliest, lang)}, {say_date(day_of(when.earliest), lang)}"
    if day is not None:
        if whole_day(when):
            return say_date(day, lang)
        between = _between(say_hour(when.earliest, lang), say_hour(when.latest, lang), lang)
        return f"{between}, {say_date(day, lang)}"
    return _between(say_instant(when.earliest, lang), say_instant(when.latest, lang), lang)


def say_end(day: date, lang: str) -> str:
    """The last day of a period, good until 24:00: "hết thứ Sáu 04/12/2026", "the end of Friday 4 December 2026"."""
    return f"the end of {say_date(day, lang)}" if lang == "en" else f"hết {say_date(day, lang)}"


def say_limit(due: date | datetime, lang: str) -> str:
    """A due date: the end of a day (its last minute is said so too), or an hour of a day."""
    if isinstance(due, datetime) and due.astimezone(VIET_NAM).strftime("%H%M") == "2359":
        return say_end(day_of(due), lang)
    return say_instant(due, lang) if isinstance(due, datetime) else say_end(due, lang)


def say_span(span: timedelta, lang: str) -> str:
    """A length: hours below two days, then days; never minutes, unless there is less than an hour."""
    minutes = int(span.total_seconds() // 60)
    if minutes < 60:
        return f"{minutes}{NBSP}minutes" if lang == "en" else f"{minutes}{NBSP}phút"
    hours = minutes // 60
    if hours < 48:
        return _count(hours, "giờ", "hour", lang)
    return _count(hours // 24, "ngày", "day", lang)


def say_left(due: date | datetime, now: datetime, lang: str) -> str:
    """How far a due date lies ahead: "còn 9 ngày", "hôm nay", "ngày mai"; empty once it has passed."""
    if isinstance(due, datetime):
        if due <= now:
            return ""
        span = say_span(due - now, lang)
        return f"{span} left" if lang == "en" else f"còn {span}"
    days = (due - day_of(now)).days
    if days < 0:
        return ""
    if days < 2:
        return (("hôm nay", "today"), ("ngày mai", "tomorrow"))[days][lang == "en"]
    return f"{days}{NBSP}days left" if lang == "en" else f"còn {days}{NBSP}ngày"


def whole_day(when: When) -> bool:
    """Whether only the day is known."""
    return (
        when.day is not None
        and not when.exact
        and when.earliest.astimezone(VIET_NAM).strftime("%H%M") == "0000"
        and (when.latest - when.earliest >= timedelta(hours=23))
    )


def _day(day: date | datetime) -> date:
    return day_of(day) if isinstance(day, datetime) else day


def _weekday_vi(day: date) -> str:
    return _DAYS_VI[day.weekday()].replace(" ", NBSP)


def _between(first: str, last: str, lang: str) -> str:
    return f"from {first} to {last}" if lang == "en" else f"từ {first} đến {last}"


def _count(n: int, vi: str, en: str, lang: str) -> str:
    return f"{n}{NBSP}{en}{'' if n == 1 else 's'}" if lang == "en" else f"{n}{NBSP}{vi}"
