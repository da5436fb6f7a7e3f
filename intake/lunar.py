"""The lunar calendar of Viet Nam beside the solar one; the only user of lunar_vn.

Boundary: days in, days and words out; pure. The months begin by the clock of Viet Nam (UTC+7), so that in some years
the Chinese calendar is another one: Tết of 1985 came a month earlier here, those of 2007 and 2030 a day. Outside
`FIRST` to `LAST` nothing is said: before, the country kept two calendars; after, the library's new moons are not sure
to the day. Within them every month agrees with the table of Hồ Ngọc Đức; each day is checked by turning it back.
"""

from __future__ import annotations

from datetime import date

from lunar_vn import LunarDate, lunar_to_solar, solar_to_lunar
from lunar_vn.can_chi import get_year_can_chi

from legal_rules.words import Text

FIRST, LAST = 1976, 2053
"""Lunar years, both included."""
MONTHS = {1: "Giêng", 12: "Chạp"}
I_FOR_Y = str.maketrans("ýỷỵ", "íỉị")


def solar(day: int, month: int, year: int, leap: bool = False) -> date | None:
    """The solar day of a lunar one (`leap`: in the leap month after that month); None where there is none."""
    if not FIRST <= year <= LAST:
        return None
    try:
        asked = LunarDate(day, month, year, leap)
        found = lunar_to_solar(asked)
    except ValueError:
        return None
    # The library counts on into the next month, and takes a leap month for the common one, where there is none.
    return found if solar_to_lunar(found) == asked else None


def lunar(day: date) -> LunarDate | None:
    """The lunar day of a solar one; None outside the years that are sure."""
    if not FIRST <= day.year <= LAST + 1:
        return None
    found = solar_to_lunar(day)
    return found if FIRST <= found.year <= LAST else None


def leap_month(year: int) -> int | None:
    """The month that comes twice in a lunar year, None in a common year."""
    return next((month for month in range(1, 13) if solar(1, month, year, leap=True)), None)


def year_named(name: str) -> int | None:
    """The year of a name such as "Ất Tỵ", in the sixty years from 1984 to 2043."""
    wanted = _one_spelling(name)
    return next((year for year in range(1984, 2044) if _one_spelling(get_year_can_chi(year)) == wanted), None)


def _one_spelling(name: str) -> str:
    """Small letters, blanks one at a time; "Tị", "Kỉ", "Quí" are written beside "Tỵ", "Kỷ", "Quý"."""
    return " ".join(name.lower().translate(I_FOR_Y).split())


def say(day: date) -> Text | None:
    """ "mồng 3 tháng Giêng năm Ất Tỵ" / "day 3 of lunar month 1, year Ất Tỵ"; None outside the years that are sure."""
    found = lunar(day)
    if found is None:
        return None
    name = get_year_can_chi(found.year)
    number = "rằm" if found.day == 15 else f"mồng {found.day}" if found.day <= 10 else str(found.day)
    leap = " nhuận" if found.leap else ""
    vi = f"{number} tháng {MONTHS.get(found.month, found.month)}{leap} năm {name}"
    en = f"day {found.day} of {'leap ' if found.leap else ''}lunar month {found.month}, year {name}"
    return Text(vi, en)
