"""docs/threat-model.md and docs/asvs.md: every test that they name is there, and every requirement has its row."""

import ast
import re

import pytest
from django.conf import settings

DOCS = settings.ROOT / "docs"
PAGES = ("threat-model.md", "asvs.md")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
STATES = {"kept", "partly", "open", "not here"}
# Requirements of levels 1 and 2 in ASVS 5.0.0: section, and how many it has; the numbers in a section run from one.
SECTIONS = {
    "1.1": 2, "1.2": 9, "1.3": 11, "1.4": 3, "1.5": 2, "2.1": 3, "2.2": 3, "2.3": 4, "2.4": 1, "3.2": 2, "3.3": 4,
    "3.4": 6, "3.5": 5, "3.7": 2, "4.1": 3, "4.2": 1, "4.3": 2, "4.4": 4, "5.1": 1, "5.2": 3, "5.3": 2, "5.4": 3,
    "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3, "6.8": 4, "7.1": 3, "7.2": 4, "7.3": 2, "7.4": 5,
    "7.5": 2, "7.6": 2, "8.1": 2, "8.2": 3, "8.3": 1, "8.4": 1, "9.1": 3, "9.2": 4, "11.1": 2, "11.2": 3, "11.3": 3,
    "11.4": 4, "11.5": 1, "11.6": 1, "12.1": 3, "12.2": 2, "12.3": 4, "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5,
    "14.1": 2, "14.2": 4, "14.3": 3, "15.1": 3, "15.2": 3, "15.3": 7, "16.1": 1, "16.2": 5, "16.3": 4, "16.4": 3,
    "16.5": 3,
}  # fmt: skip
WHOLE = {"V10.*", "V17.*"}


def rows(page: str) -> list[list[str]]:
    lines = (DOCS / page).read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    return [row for row in cells if row[-1] not in ("test", "test or reason", "opened by")]


@pytest.mark.parametrize("page", PAGES)
def test_every_named_test_is_there(page: str) -> None:
    named = set(NAMED.findall((DOCS / page).read_text(encoding="utf-8")))
    assert len(named) > 25
    for path, name in sorted(named):
        tree = ast.parse((settings.ROOT / path).read_text(encoding="utf-8"))
        assert name in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}, f"{path}::{name}"


def test_every_threat_has_its_control_what_remains_and_a_test() -> None:
    threats = [row for row in rows("threat-model.md") if len(row) == 4]
    assert len(threats) > 25
    for row in threats:
        assert all(row), row
        assert NAMED.search(row[3]), row[0]


def test_every_requirement_stands_once_with_a_test_or_a_reason() -> None:
    wanted = [f"V{section}.{n}" for section, count in SECTIONS.items() for n in range(1, count + 1)]
    given = [id for row in rows("asvs.md") for id in row[0].split()]
    assert sorted(given) == sorted([*wanted, *WHOLE])
    for row in rows("asvs.md"):
        assert row[1] in STATES, row
        assert NAMED.search(row[3]) or row[3].startswith("Reason: "), row


def test_what_is_open_is_said_as_open() -> None:
    """Nothing is kept by a reason alone."""
    assert [row[0] for row in rows("asvs.md") if row[1] == "kept" and not NAMED.search(row[3])] == []
