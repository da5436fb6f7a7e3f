"""docs/seed-coverage.md: one row for each line of the seed text, and every id exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError

from config.seed_coverage import CoverageError, Row, kind, kinds, page, read
from remedies.elsewhere import CORRECTIONS
from remedies.steps import STEPS
from remedies.strategies import workbooks
from tests.rows import over

DATA = settings.ROOT / "docs" / "seed-coverage.yaml"
TEXT = (settings.ROOT / "docs" / "seed-coverage.md").read_text(encoding="utf-8")
ROWS = read(DATA)
LINES = 166
STRATEGIES = range(94, LINES + 1)


def test_the_page_is_not_stale() -> None:
    assert page(ROWS) == TEXT, "renew it: ./dev manage seed_coverage"


def test_each_line_has_one_row() -> None:
    numbers = [int(found) for found in re.findall(r"^\| (\d+) \|", TEXT, flags=re.MULTILINE)]
    assert numbers == list(range(1, LINES + 1))


@over("row", ROWS, ids=lambda row: row.number)
def test_every_id_exists(row: Row) -> None:
    known = kinds()
    assert all(kind(id, known) for id in (row.id, *row.also))
    assert row.says


def test_every_workbook_answers_a_line_of_the_strategies() -> None:
    strategies = {id for row in ROWS if row.number in STRATEGIES for id in (row.id, *row.also)}
    assert set(workbooks()) <= strategies


def test_every_correction_and_every_new_step_answers_a_line() -> None:
    named = {id for row in ROWS for id in (row.id, *row.also)}
    assert set(CORRECTIONS) <= named | {"elsewhere_no_promise_abroad"}
    added = {
        "victim_role",
        "civil_claim_separate",
        "law_of_the_act",
        "officials_responsible",
        "un_offices",
        "embassies",
    }
    assert added <= named & {step.id for step in STEPS}


def test_a_correction_gives_its_reason() -> None:
    for row in ROWS:
        if row.id in CORRECTIONS:
            assert CORRECTIONS[row.id].says.en in TEXT


def test_an_id_that_nothing_has_is_refused() -> None:
    with pytest.raises(CoverageError, match="no such id: nothing_of_the_kind"):
        page((Row(1, "nothing_of_the_kind", "x"),))


def test_a_line_left_out_or_told_twice_is_refused(tmp_path: Path) -> None:
    text = DATA.read_text(encoding="utf-8")
    for changed in (text.replace("  - [7, ", "  - [6, "), re.sub(r"  - \[7, .*\n", "", text)):
        out = tmp_path / "data.yaml"
        out.write_text(changed, encoding="utf-8")
        with pytest.raises(CoverageError):
            read(out)


def test_a_stale_page_is_refused_and_the_command_named(tmp_path: Path) -> None:
    out = tmp_path / "seed-coverage.md"
    call_command("seed_coverage", "--out", str(out))
    call_command("seed_coverage", "--out", str(out), "--check")
    out.write_text(TEXT.replace("| 7 |", "| 70 |", 1), encoding="utf-8")
    with pytest.raises(CommandError, match=r"\./dev manage seed_coverage"):
        call_command("seed_coverage", "--out", str(out), "--check")
