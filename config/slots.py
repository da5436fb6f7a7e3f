"""What a later room offers on an earlier one's page, filled once at start."""

from __future__ import annotations

from intake import slots


def fill() -> None:
    """Fill the slots of `intake` with what `remedies` offers: the way to the plan and to the one-page guide."""
    slots.fill(plan="plan")
