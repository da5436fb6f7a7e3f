"""Two states of the law side by side: what changes is told, with its reason, and nothing else is."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import legal_rules
from legal_rules import law
from legal_rules.case import Case
from legal_rules.facts import read
from legal_rules.law import LawBook, in_force, parameters
from legal_rules.law_differences import EDGES_READ, differences
from legal_rules.recheck import ASKED, KEYS, Change, Key, Recheck, _said
from tests.cases.reading import instant, written
from tests.legal_rules.amended import amended, copied, rewritten

AT = instant("2026-11-22T09:00")
HELD = {"arrest_basis": "caught_in_the_act", "still_held": True, "handed_over_at": "2026-09-02T08:00"}
TWO_DAYS = {"hours": 48, "extensions": 2}
SOME = [(read(case["facts"], instant(case["at"])), instant(case["at"])) for _, case in list(written())[::12]]


def _custody(data: Path) -> None:
    amended(data, "custody.yaml", "custody_period", date(2026, 9, 1), TWO_DAYS)


def _visits_end(data: Path) -> None:
    amended(data, "family.yaml", "visits", date(2027, 1, 1), {"custody": 1, "extension": 1, "month": 1, "minor": 2})


def _notice_of_old(data: Path) -> None:
    rewritten(data / "parameters" / "family.yaml", lambda d: d["family_notice"]["versions"][0].update(unread=True))


def _theft_is_graver(data: Path) -> None:
    def change(entries: list[dict[str, Any]]) -> None:
        for article in entries:
            for clause in article["clauses"]:
                clause["severity"] = "very_serious"

    rewritten(data / "offences.yaml", change)


def _a_monday_off(data: Path) -> None:
    for path in [data / "days_off.yaml"]:
        rows = path.read_text(encoding="utf-8")
        path.write_text(rows + "- {date: 2026-11-23, kind: day_off, status: verified}\n", encoding="utf-8")


def _regions_renamed(data: Path) -> None:
    def change(found: dict[str, Any]) -> None:
        for title in found["offices"]["lowest_procuracy"][1:]:
            title["vi"] = title["vi"].replace("khu vực", "vùng")

    rewritten(data / "authorities.yaml", change)


def _a_province_renamed(data: Path) -> None:
    rewritten(data / "provinces.yaml", lambda d: d["provinces"][0].update(name="Thành phố Thăng Long"))


def test_a_renamed_office_changes_whom_letters_go_to_and_nothing_else(tmp_path: Path) -> None:
    facts = read(HELD | {"province": "01", "stage": "custody", "arrested_by": "police"}, AT)
    changes = _recheck(tmp_path, _regions_renamed).changes(facts, AT)
    assert changes
    assert {change.kind for change in changes} == {"office"}
    (holding,) = [change.as_json() for change in changes if change.id == "complaint_holding"]
    assert "khu vực" in holding["from"]["decides"][0]
    assert "vùng" in holding["to"]["decides"][0]
    assert holding["why"] == ["office:lowest_procuracy@2025-07-01"]


def test_a_renamed_province_touches_letters_in_it_alone(tmp_path: Path) -> None:
    recheck = _recheck(tmp_path, _a_province_renamed)
    there, elsewhere = (read(HELD | {"province": code, "stage": "custody"}, AT) for code in ("01", "48"))
    assert {change.kind for change in recheck.changes(there, AT)} == {"office"}
    assert recheck.changes(elsewhere, AT) == ()


CHANGES = [_custody, _visits_end, _notice_of_old, _theft_is_graver, _a_monday_off, _regions_renamed]


def _recheck(tmp_path: Path, *changes: Callable[[Path], None]) -> Recheck:
    data = copied(tmp_path)
    for change in changes:
        change(data)
    return Recheck(LawBook(), LawBook(data))


def test_a_change_is_told_with_its_reason(tmp_path: Path) -> None:
    changes = _recheck(tmp_path, _custody).changes(read(HELD, AT), AT)

    told = {(change.kind, change.id): change for change in changes}
    custody = told[("clock", "custody")].as_json()
    assert custody["from"]["ends"] == "2026-09-05T08:00:00+07:00"
    assert custody["to"]["ends"] == "2026-09-04T08:00:00+07:00"
    assert custody["why"] == ["custody_period@2026-09-01"]
    assert "state" not in custody["from"]
    (why,) = told[("clock", "custody")].why
    assert why.before
    assert why.before.value == {"hours": 72, "extensions": 2}
    assert why.after
    assert why.after.value == TWO_DAYS
    assert (why.after.citations[0].law, why.after.citations[0].article) == ("cpc_2015", "118")


def test_time_without_a_basis_is_told_with_both_ends() -> None:
    start, end = instant("2026-09-04T08:00"), instant("2026-09-05T08:00")
    change = Change("clock", "custody", {"uncovered": ()}, {"uncovered": ((start, end), (end, None))}, ()).as_json()

    assert change["from"] == {"uncovered": []}
    assert change["to"]["uncovered"] == [
        {"from": "2026-09-04T08:00:00+07:00", "to": "2026-09-05T08:00:00+07:00"},
        {"from": "2026-09-05T08:00:00+07:00", "to": None},
    ]


def test_before_the_day_nothing_changes(tmp_path: Path) -> None:
    recheck = _recheck(tmp_path, _custody)
    earlier = HELD | {"handed_over_at": "2026-08-31T08:00", "arrested_at": "2026-08-31T07:00"}

    assert [change.id for change in recheck.changes(read(earlier, AT), AT)] == []


def test_the_same_law_says_the_same() -> None:
    recheck = Recheck(LawBook(), LawBook())

    assert recheck.differences == ()
    assert all(recheck.changes(facts, at) == () for facts, at in SOME)


@pytest.mark.parametrize("change", CHANGES)
def test_a_case_that_is_not_judged_twice_would_say_the_same(tmp_path: Path, change: Callable[[Path], None]) -> None:
    """What the watch lets pass is exactly what does not change; every change has a reason."""
    recheck = _recheck(tmp_path, change)
    assert recheck.differences
    found = 0
    for facts, at in SOME:
        told = recheck.changes(facts, at)
        before, after = (_all(book, facts, at, recheck.keys) for book in (recheck.before, recheck.after))
        assert [(c.kind, c.id) for c in told] == [key for key in recheck.keys if before[key] != after[key]]
        assert all(c.why for c in told)
        found += bool(told)
    assert found or change in (_visits_end, _a_monday_off)


@pytest.mark.parametrize("day", [date(2026, 6, 30), date(2017, 12, 31)])
def test_what_differs_is_met_as_if_each_answer_were_worked_out_alone(day: date) -> None:
    """The reasons of a change come from the traces of one judgment of all; alone, the watch tells them too."""
    recheck, found = Recheck(LawBook(as_of=day), LawBook()), 0
    for facts, at in SOME[::4]:
        for change in recheck.changes(facts, at):
            key = (change.kind, change.id)
            alone = [recheck._judged(book, facts, at, (key,))[2] for book in (recheck.before, recheck.after)]
            assert set(change.why) == {*alone[0], *alone[1]}
            found += 1
    assert found > 2


def test_what_met_nothing_that_differs_is_judged_once(tmp_path: Path) -> None:
    recheck, judged = _recheck(tmp_path, _custody), []
    recheck._judged = lambda *order, work=recheck._judged: judged.append(order) or work(*order)  # type: ignore[method-assign]

    assert recheck.changes(read(HELD, AT), AT)
    (after, *_, all_keys), (before, *_, again) = judged
    assert (after, before, all_keys) == (recheck.after, recheck.before, KEYS)
    assert ("clock", "custody") in again
    assert len(again) < len(KEYS) / 4


def _all(book: LawBook, facts: Any, at: Any, keys: tuple[Key, ...] = KEYS) -> dict[Any, Any]:
    with law.applying(book):
        case = Case(facts, at)
        return {key: _said(key, ASKED[key[0]](case, key[1])) for key in keys}


ALONE = """
import json, sys
from datetime import datetime
from legal_rules.engine import assess
from legal_rules.facts import read
for line in sys.stdin:
    case = json.loads(line)
    at = datetime.fromisoformat(case["at"])
    found = assess(read(case["facts"], at), at)
    print(json.dumps([[f.outcome for f in found.findings], [str(c.ends) for c in found.clocks],
                      [str(d.due) for d in found.deadlines]]))
"""


def test_two_states_in_one_process_are_as_each_in_its_own(tmp_path: Path) -> None:
    """Nothing remembered from one state of the law leaks into the other."""
    package = Path(shutil.copytree(Path(legal_rules.__file__).parent, tmp_path / "legal_rules"))
    for change in CHANGES:
        change(package / "data")
    books, here, lines = (LawBook(), LawBook(package / "data")), [], []
    for facts, at in SOME:
        _, said = [_all(book, facts, at) for book in books]
        parts = (("finding", "outcome"), ("clock", "ends"), ("deadline", "due"))
        here.append([[_told(said[key][name]) for key in KEYS if key[0] == kind] for kind, name in parts])
        lines.append(json.dumps({"at": at.isoformat(), "facts": dict(facts.given)}))
    run = subprocess.run(
        [sys.executable, "-c", ALONE], cwd=tmp_path, input="\n".join(lines), capture_output=True, text=True, check=True
    )
    assert [json.loads(line) for line in run.stdout.splitlines()] == here


def _told(value: Any) -> str:
    return value if isinstance(value, str) else str(value)


def test_a_day_off_moves_the_day_that_can_be_argued(tmp_path: Path) -> None:
    facts = HELD | {"arrested_at": "2026-11-08T08:00", "handed_over_at": "2026-11-08T09:00", "learned_at": "2026-11-08"}

    changes = _recheck(tmp_path, _a_monday_off).changes(read(facts, AT), AT)

    first = next(change for change in changes if change.id == "complaint_procedural").as_json()
    assert first["from"] == {"arguable_until": "2026-11-23"}
    assert first["to"] == {"arguable_until": "2026-11-24"}
    assert first["why"] == ["days_off@2026-11-23"]


# a state of the law ---------------------------------------------------------------------------------------------------


def test_the_law_as_it_stood_on_a_day_has_no_end() -> None:
    book = LawBook(as_of=date(2025, 6, 30))

    with law.applying(book):
        assert in_force("base_salary", date(2026, 8, 1)).value == 2_340_000
        assert in_force("base_salary", date(2019, 8, 1)).value == 1_490_000
    assert in_force("base_salary", date(2026, 8, 1)).value == 2_530_000


def test_a_rule_that_had_not_begun_is_no_law() -> None:
    with law.applying(LawBook(as_of=date(2025, 12, 31))), pytest.raises(law.NoLawForDate):
        in_force("minor_stage_share", date(2026, 8, 1))
    assert in_force("minor_stage_share", date(2026, 8, 1))


def test_words_and_status_are_no_difference(tmp_path: Path) -> None:
    data = copied(tmp_path)
    rewritten(
        data / "parameters" / "custody.yaml",
        lambda d: d["custody_period"]["versions"][-1].update(status="unverified", rows=[], cites=["cpc_2003:1"]),
    )

    assert differences(LawBook(), LawBook(data)) == ()


def test_rules_that_ask_when_a_version_holds_are_known() -> None:
    """The days of a version count as a difference only for the parameters of these rules."""
    rules = Path(legal_rules.__file__).parent / "rules"
    asking = {path.stem for path in rules.glob("*.py") if re.search(r"\.law_(from|to)\b", path.read_text("utf-8"))}

    assert asking == {"visits", "detention_share"}
    assert sorted(EDGES_READ) == ["minor_detention_share", "visits"]
    assert set(parameters()) >= EDGES_READ
