"""The fact files of fixtures/, answered question by question in a browser, end where the command ends."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from legal_rules.engine import assess
from legal_rules.fact_file import load_yaml
from legal_rules.facts import Facts, read
from legal_rules.instants import VIET_NAM
from tests.browser.answering import answer_all, start
from tests.browser.walk import press_continue

pytestmark = pytest.mark.django_db(transaction=True)
CASES = Path(__file__).resolve().parents[2] / "fixtures" / "cases"
INDEX = yaml.safe_load((CASES / "index.yaml").read_text(encoding="utf-8"))
ALWAYS = {"case_g.yaml"}
"""The others are walked under --long."""


def _at(entry: dict[str, Any]) -> datetime:
    at = entry["at"]
    moment = at if isinstance(at, datetime) else datetime.fromisoformat(str(at))
    return moment if moment.tzinfo else moment.replace(tzinfo=VIET_NAM)


def _breached(facts: Facts, at: datetime) -> set[str]:
    return {f.title.vi for f in assess(facts, at).findings if f.outcome == "breached"}


@pytest.mark.parametrize(
    "entry",
    [pytest.param(e, marks=() if e["file"] in ALWAYS else pytest.mark.long, id=e["file"][:-5]) for e in INDEX],
)
def test_a_fact_file_can_be_answered_and_reaches_its_findings(entry, live_browser, settings):
    settings.FIXED_NOW = at = _at(entry)
    told = load_yaml((CASES / entry["file"]).read_text(encoding="utf-8"))
    page = live_browser.new_page()
    start(page)
    asked = answer_all(page, told)
    assert page.url.endswith("/xem-lai/")
    assert page.locator(".note .msg, .summary").count() == 0
    press_continue(page)
    assert page.url.endswith("/viec/")
    shown = page.locator("main").inner_text()
    from_answers = read({k: v for k, v in told.items() if k in asked}, at)
    expected = _breached(from_answers, at)
    page.goto("/viec/diem/")
    points = page.locator("main").inner_text()
    assert all(title in points for title in expected)
    assert _breached(read(told, at), at) <= expected | _only_by_file(told, asked, at), shown[:400]


def _only_by_file(told: dict[str, Any], asked: list[str], at: datetime) -> set[str]:
    """Findings that rest on a fact the interview does not ask in this case, because another answer settles it."""
    spare = {k for k in told if k not in asked}
    found = assess(read(told, at), at).findings
    return {f.title.vi for f in found if f.outcome == "breached" and spare & set(f.because)}
