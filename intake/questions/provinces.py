"""The provinces and cities to choose from: codes and names of `legal_rules.provinces`, cities named for more people first."""

from __future__ import annotations

from intake.question import Choice
from legal_rules.provinces import provinces
from legal_rules.words import Text

PROVINCES: tuple[Choice, ...] = tuple(Choice(p.code, Text(p.short, p.short)) for p in provinces())
