"""What a later room offers on an earlier one's page, filled once at start."""

from __future__ import annotations

from intake import slots


def fill() -> None:
    """Fill the slots of `intake`: plan, guide, who may help, what an answer feeds and does, where it is handed over."""
    from casework.receiving import offered
    from remedies import catalogue, present_changed, present_reasons

    slots.fill(
        feeds=catalogue.feeds,
        effects=present_reasons.effects,
        changed=present_changed.changed,
        plan="plan",
        paper="paper",
        guide="paper_guide",
        help="help",
        handover="give",
        offered=offered,
        behind="behind_code",
    )
