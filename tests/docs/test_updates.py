"""docs/updates.md names every library of the product, and the series that are in use."""

import re
import tomllib

from django.conf import settings

PAGE = (settings.ROOT / "docs" / "updates.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((settings.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCK = (settings.ROOT / "requirements.txt").read_text(encoding="utf-8")


def rows(after: str) -> list[list[str]]:
    """The cells of the table under a heading, without its head."""
    part = PAGE.split(f"\n## {after}\n")[1].split("\n## ")[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_every_library_has_its_row() -> None:
    wanted = {re.match(r"[\w-]+", line)[0] for line in PROJECT["dependencies"]}
    found = rows("What each library touches")
    assert {row[0] for row in found} == wanted
    assert len(found) == len(wanted)
    for row in found:
        assert row[1], row
        for place in re.findall(r"`([^`]+)`", row[3]):
            assert (settings.ROOT / place).exists(), row


def test_the_series_that_end_are_the_ones_in_use() -> None:
    series = {row[0].split()[0]: row[0].split()[1] for row in rows("Series that end")}
    assert re.search(rf"^django=={re.escape(series['Django'])}\.\d", LOCK, re.MULTILINE)
    assert PROJECT["requires-python"] == f">={series['Python']}"


def test_each_kind_of_fault_has_its_days() -> None:
    days = [int(found) for found in re.findall(r"\| (\d+) days", PAGE)]
    assert days == sorted(days)
    assert len(days) == 3
