"""The oracle's own table of numbers, `articles.yaml`, by the day of the act. It shares nothing with `legal_rules`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import yaml

TABLE: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
CLASSES = ("less_serious", "serious", "very_serious", "exceptionally_serious")


def article(name: str, day: date) -> dict[str, Any]:
    """The row of `name` in force on `day`; KeyError before the first one."""
    for row in TABLE[name]:
        if row["from"] <= day <= row.get("to", date.max):
            return row
    raise KeyError(f"{name} on {day}")


def works(day: date) -> bool:
    """Whether State bodies work on `day`, of the years that the table holds."""
    if day in TABLE["saturdays_worked"]:
        return True
    return day.weekday() < 5 and f"{day:%m-%d}" not in TABLE["days_off"][day.year]
