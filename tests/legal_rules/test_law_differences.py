"""Where two small states of the law differ: which days, what each side says, and what is no difference at all."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from legal_rules import counting, law
from legal_rules.law_book import DATA, LawBook
from legal_rules.law_differences import Difference, differences

OLD_END, NEW = date(2025, 12, 31), date(2026, 1, 1)
LAWS = {"code": {"number": "1", "name": {"vi": "Luật", "en": "the Law"}}}
THEFT = {"clause": "1", "min": 6, "max": 36, "severity": "less_serious"}


def version(first: date, last: date | None, value: object, **more: object) -> dict[str, Any]:
    return {"from": first, "to": last, "value": value, "cites": ["code:1"], "status": "verified", **more}


def two(first: object, second: object, last: date | None = None) -> list[dict[str, Any]]:
    """A parameter that changed on 1 January 2026."""
    return [version(date(2018, 1, 1), OLD_END, first), version(NEW, last, second)]


def book(
    folder: Path,
    days_off: str = "[]",
    clause: object = THEFT,
    offices: dict[str, Any] | None = None,
    provinces: list[dict[str, Any]] | None = None,
    **parameters: list[dict[str, Any]],
) -> LawBook:
    says = {"vi": "Hạn.", "en": "A limit."}
    told = {name: {"says": says, "versions": versions} for name, versions in parameters.items()}
    offence = {"article": "173", "name": {"vi": "Trộm", "en": "Theft"}, "last_clause": 1, "use": "charge"}
    (folder / "parameters").mkdir(parents=True)
    for name, content in {
        "laws.yaml": LAWS,
        "parameters/all.yaml": told,
        "offences.yaml": [offence | {"clauses": [clause]}],
        "offences_1999.yaml": [],
        "authorities.yaml": {"offices": offices or {}},
        "provinces.yaml": {"cities": [], "provinces": provinces or []},
    }.items():
        (folder / name).write_text(yaml.safe_dump(content), encoding="utf-8")
    (folder / "days_off.yaml").write_text(days_off, encoding="utf-8")
    return LawBook(folder)


def told(found: Difference) -> list[Any]:
    """The id and the last day; of each side its value and days."""
    said = found.as_json()
    sides = [side and (side["value"], side["from"], side["to"]) for side in (said["before"], said["after"])]
    return [said["id"], said["to"], *sides]


def compared(tmp_path: Path, before: dict[str, Any], after: dict[str, Any]) -> list[list[Any]]:
    return [told(found) for found in differences(book(tmp_path / "a", **before), book(tmp_path / "b", **after))]


def test_another_value_in_a_version_that_has_ended(tmp_path: Path) -> None:
    assert compared(tmp_path, {"limit": two(10, 20)}, {"limit": two(12, 20)}) == [
        ["limit@2018-01-01", "2025-12-31", (10, "2018-01-01", "2025-12-31"), (12, "2018-01-01", "2025-12-31")]
    ]


def test_a_new_version_is_a_difference_from_its_first_day_only(tmp_path: Path) -> None:
    """That the version before it now has an end changes no answer before that end."""
    added = [*two(10, 20, date(2026, 6, 30)), version(date(2026, 7, 1), None, 30)]
    assert compared(tmp_path, {"limit": two(10, 20)}, {"limit": added}) == [
        ["limit@2026-07-01", None, (20, "2026-01-01", None), (30, "2026-07-01", None)]
    ]


def test_days_of_a_version_count_where_a_rule_asks_for_them(tmp_path: Path) -> None:
    added = [*two(10, 20, date(2026, 6, 30)), version(date(2026, 7, 1), None, 20)]
    found = compared(tmp_path, {"visits": two(10, 20)}, {"visits": added})
    assert [difference[0] for difference in found] == ["visits@2026-01-01", "visits@2026-07-01"]


@pytest.mark.parametrize("gone", [True, False], ids=["gone", "new"])
def test_a_parameter_that_one_state_lacks(tmp_path: Path, gone: bool) -> None:
    has: dict[str, Any] = {"limit": [version(NEW, None, 20)]}
    before, after = (has, {}) if gone else ({}, has)
    side = (20, "2026-01-01", None)
    assert compared(tmp_path, before, after) == [
        ["limit@2026-01-01", None, side if gone else None, None if gone else side]
    ]


def test_a_number_that_nobody_has_read_is_a_difference(tmp_path: Path) -> None:
    unread = [version(NEW, None, 20, unread=True)]
    (found,) = differences(book(tmp_path / "a", limit=[version(NEW, None, 20)]), book(tmp_path / "b", limit=unread))
    assert (found.before and found.before.status, found.after and found.after.status) == ("verified", "unread")


def test_another_frame_of_an_offence(tmp_path: Path) -> None:
    frame = {"min": 6, "max": 36, "severity": "less_serious", "use": "charge"}
    assert compared(tmp_path, {}, {"clause": THEFT | {"min": 12}}) == [
        ["penal_code_2015:173@2018-01-01", None, ({"1": frame}, "2018-01-01", None),
         ({"1": frame | {"min": 12}}, "2018-01-01", None)]
    ]  # fmt: skip


def test_a_day_off_is_a_difference_of_that_day(tmp_path: Path) -> None:
    """Monday 23 November 2026 off; a Saturday that was off anyway changes nothing."""
    off = "- {date: 2026-11-23, kind: day_off}\n- {date: 2026-11-28, kind: day_off}\n"
    assert compared(tmp_path, {}, {"days_off": off}) == [
        ["days_off@2026-11-23", "2026-11-23", ("working day", "2026-11-23", "2026-11-23"),
         ("day off", "2026-11-23", "2026-11-23")]
    ]  # fmt: skip


def test_the_same_law_twice(tmp_path: Path) -> None:
    assert compared(tmp_path, {"limit": two(10, 20)}, {"limit": two(10, 20)}) == []


def test_a_state_of_the_law_read_anew_has_its_days_off() -> None:
    """Saturday 10 January 2026 was worked for 2 January."""
    with law.applying(LawBook(DATA)):
        assert counting.is_working_day(date(2026, 1, 10))
        assert not counting.is_working_day(date(2026, 1, 2))


def title(vi: str, en: str, **days: date) -> dict[str, Any]:
    return {**days, "vi": vi, "en": en, "status": "verified"}


def test_the_title_of_an_office_from_a_day_on(tmp_path: Path) -> None:
    old = {"court": [title("Tòa án A", "Court A")]}
    new = {"court": [title("Tòa án A", "Court A", to=OLD_END), title("Tòa án B", "Court B", **{"from": NEW})]}
    (found,) = compared(tmp_path, {"offices": old}, {"offices": new})
    assert found == [
        "office:court@2026-01-01", None,
        ({"vi": "Tòa án A", "en": "Court A"}, None, None),
        ({"vi": "Tòa án B", "en": "Court B"}, "2026-01-01", None),
    ]  # fmt: skip


def test_an_office_that_one_state_does_not_have(tmp_path: Path) -> None:
    (found,) = compared(tmp_path, {}, {"offices": {"court": [title("Tòa án A", "Court A")]}})
    assert (found[0], found[2]) == ("office:court", None)


def test_the_name_of_a_province_until_a_day(tmp_path: Path) -> None:
    row = {"code": "99", "name": "Thành phố Mới", "short": "Mới", "kind": "city", "formerly": ["Mới"]}
    named = {**row, "changes": [{"name": "Tỉnh Mới", "until": OLD_END}]}
    found = compared(tmp_path, {"provinces": [row]}, {"provinces": [named]})
    assert [(one[0], one[1]) for one in found] == [
        ("province:99", "2025-06-30"),
        ("province:99@2025-07-01", "2025-12-31"),
    ]
