"""docs/changing-the-law.md, followed word for word on a copy of the data."""

import re
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from config import recheck_files
from legal_rules import law
from legal_rules.facts import read
from legal_rules.law import LawBook, in_force
from legal_rules.law_book import DATA
from legal_rules.recheck import Recheck
from tests.cases.reading import instant, written
from tests.legal_rules.amended import copied

PAGE = (settings.ROOT / "docs" / "changing-the-law.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(?:yaml|text)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
LAW, LAST_DAY, NEW_VERSION, OLD_FACTS, NEW_FACTS, SAID = BLOCKS
FIRST_NEW_DAY = date(2026, 9, 1)


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of the law after steps 1 and 2 of the page."""
    data = copied(tmp_path_factory.mktemp("edited"))
    laws = data / "laws.yaml"
    laws.write_text(laws.read_text("utf-8") + LAW, encoding="utf-8")
    custody = data / "parameters" / "custody.yaml"
    text = custody.read_text("utf-8")
    start = text.index("\ncustody_period:")
    end = text.find("\n\n", start)
    entry = text[start:end] if end > 0 else text[start:].rstrip()
    first, last = entry.rsplit("    - from: 2018-01-01\n", 1)
    entry = f"{first}    - from: 2018-01-01\n{LAST_DAY}{last}\n{NEW_VERSION}"
    custody.write_text(text[:start] + entry + (text[end:] if end > 0 else ""), encoding="utf-8")
    return data


def test_the_page_fits_a_page() -> None:
    assert len(PAGE.splitlines()) <= 110


def test_the_new_version_follows_the_old_one(edited: Path) -> None:
    with law.applying(LawBook(edited)):
        assert in_force("custody_period", date(2026, 8, 31)).value["hours"] == 72
        assert in_force("custody_period", FIRST_NEW_DAY).value["hours"] == 48
        assert in_force("custody_period", FIRST_NEW_DAY).citations[0].law == "law_999_2026"


def test_recheck_says_what_the_page_says(edited: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in (("old.yaml", OLD_FACTS), ("new.yaml", NEW_FACTS)):
        assert text.startswith(f"# {name}\n")
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(recheck_files, "DATA", edited)  # the checkout with its edited files
    out = StringIO()

    call_command("recheck", "--facts", str(tmp_path), "--against", str(DATA), "--at", "2026-11-22T09:00",
                 "--lang", "en", stdout=out)  # fmt: skip

    for line in SAID.splitlines():
        assert line in out.getvalue()
    assert "\nold.yaml\n" not in out.getvalue()
    assert "Law 999/2026/QH15" in out.getvalue()


def test_every_case_before_the_day_stays_as_it_was(edited: Path) -> None:
    """Of the golden cases only those whose custody began on the day or later move, and each for this reason."""
    recheck = Recheck(LawBook(), LawBook(edited))
    moved = 0
    for _, case in list(written())[::3]:
        at = instant(case["at"])
        facts = read(case["facts"], at)
        changes = recheck.changes(facts, at)
        if at.date() < FIRST_NEW_DAY:
            assert changes == (), case["id"]
        assert all([why.id for why in change.why] == ["custody_period@2026-09-01"] for change in changes), case["id"]
        moved += bool(changes)
    assert moved > 3
