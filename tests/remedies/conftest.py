"""Patience for this room's tests: a busy machine may take longer over a page than a person would wait."""

from __future__ import annotations

import pytest

from remedies import pdf


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit on processor time stays; only the wall clock is let run on."""
    monkeypatch.setattr(pdf, "SECONDS", 90.0)
