"""Toy amendments for tests: a copy of the data of the law in which one thing is changed."""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from legal_rules.law_book import DATA


def copied(to: Path) -> Path:
    """A copy of the whole data of the law."""
    return Path(shutil.copytree(DATA, to / "data"))


def rewritten(path: Path, change: Callable[[Any], None]) -> None:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    change(data)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")


def amended(data: Path, file: str, name: str, day: date, value: Any) -> Path:
    """In `data`, the last version of parameter `name` ends on the eve of `day`, and one with `value` follows it."""

    def change(entries: dict[str, Any]) -> None:
        versions = entries[name]["versions"]
        versions.append(versions[-1] | {"from": day, "value": value})
        versions[-2]["to"] = day - timedelta(days=1)

    rewritten(data / "parameters" / file, change)
    return data
