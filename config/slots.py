"""What a later room offers on an earlier one's page, filled once at start."""

from __future__ import annotations

from intake import slots


def fill() -> None:
    """Fill the slots of `intake`: plan, one-page guide, what an answer feeds, where answers can be handed over."""
    from casework.receiving import offered
    from remedies import catalogue

    slots.fill(feeds=catalogue.feeds, plan="plan", guide="paper_guide", handover="give", offered=offered)
