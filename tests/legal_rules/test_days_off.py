"""The calendar against the days off and worked Saturdays as they were announced."""

from datetime import date, timedelta
from pathlib import Path

import holidays
import yaml

from legal_rules.counting import is_announced, is_working_day
from legal_rules.law import DATA

ANNOUNCED = yaml.safe_load((Path(__file__).parent / "data" / "days_off_announced.yaml").read_text(encoding="utf-8"))
ROWS = yaml.safe_load((DATA / "days_off.yaml").read_text(encoding="utf-8"))
UNCONFIRMED = {row["date"] for row in ROWS if row.get("unconfirmed")}
FIRST, LAST = date(2018, 1, 1), date(2027, 12, 31)


def test_every_announced_day_is_in_the_calendar() -> None:
    assert len(ANNOUNCED) == 146
    for day, kind in ANNOUNCED.items():
        if day not in UNCONFIRMED:
            assert is_announced(day), day
            assert is_working_day(day) == (kind == "worked"), day


def test_every_other_day_is_a_working_day_from_monday_to_friday() -> None:
    day = FIRST
    while day <= LAST:
        if day not in ANNOUNCED:
            assert is_working_day(day) == (day.weekday() < 5), day
        day += timedelta(days=1)


def test_a_day_that_no_act_makes_a_day_off_moves_nothing() -> None:
    assert date(2026, 11, 24) in UNCONFIRMED
    for day in UNCONFIRMED:
        assert is_working_day(day), day


def test_each_row_of_ours_corrects_the_package() -> None:
    package = holidays.country_holidays("VN", years=range(2018, 2028))
    for row in ROWS:
        assert set(row) <= {"date", "kind", "unconfirmed", "name", "source", "status"}
        assert row["kind"] in ("day_off", "working_swap")
        assert row["name"]["vi"]
        assert row["name"]["en"]
        if row["kind"] == "working_swap":
            assert row["date"].weekday() == 5
        elif not row.get("unconfirmed"):
            assert row["date"] not in package, "the package knows it by now: drop the row"
