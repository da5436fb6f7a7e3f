"""The clock, for views and commands only: every rule, plan and paper takes the instant as an argument."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.utils import timezone

from legal_rules.instants import VIET_NAM


def now() -> datetime:
    """The present instant in Viet Nam time; a demonstration may have stopped it (settings.FIXED_NOW)."""
    fixed: datetime | None = getattr(settings, "FIXED_NOW", None)
    return (fixed or timezone.now()).astimezone(VIET_NAM)
