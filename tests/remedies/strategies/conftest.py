"""The toy workbook of docs/adding-a-workbook.md in a folder of its own, and a client that is let into a workbook."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from remedies import strategies
from tests.remedies.drafts_for_tests import Window, client_with
from tests.remedies.papers_for_tests import TOUR

PAGE = (settings.ROOT / "docs" / "adding-a-workbook.md").read_text(encoding="utf-8")
TOY = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.M | re.S)[0]
NUMBER = 901


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> strategies.Workbook:
    """The folder of the workbooks with the toy among them; nothing else is changed."""
    for path in strategies.FOLDER.glob("*/workbook.yaml"):
        (tmp_path / path.parent.name).mkdir()
        (tmp_path / path.parent.name / path.name).write_bytes(path.read_bytes())
    (tmp_path / "toy").mkdir()
    (tmp_path / "toy" / "workbook.yaml").write_text(TOY, encoding="utf-8")
    monkeypatch.setattr(strategies, "FOLDER", tmp_path)
    return strategies.workbooks()["strategy_toy"]


def at(number: int, page: str = "") -> str:
    """The address of a page of a workbook."""
    return f"/viec/ke-hoach/{number}/{page}"


def let_in(number: int, lang: str = "vi", *, ways: str = "private quiet", keep: str = "yes", **draft: Any) -> Window:
    """A client that has gone through the pages before the workbook, as its forms would send them."""
    answers = {**TOUR, **draft.pop("answers", {})}
    client = client_with(lang, device=draft.pop("device", "own"), **answers)
    client.post(at(number, "truoc/"), {"choice": "go"})
    openness, volume = ways.split()
    client.post(at(number, "cach/"), {"openness": openness, "volume": volume, "keep": keep})
    client.post(at(number, "rui-ro/"), {"choice": "go", "who": "person"})
    return client


@pytest.fixture(autouse=True)
def _clock(fixed_now) -> None:
    """Sunday 22 November 2026 at 9:00."""
