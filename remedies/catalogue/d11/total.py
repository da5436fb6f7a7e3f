"""The sum of a claim, from the amounts that were typed with each loss.

Boundary: text in, dong out. One amount per loss, written with its unit ("12.500.000 đồng"); a loss without one, or with
several, leaves the sum to the pen: a wrong sum is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from remedies.catalogue.money import LARGEST

LOSSES = ("damage_property", "damage_income", "damage_health_death", "damage_mental", "other_costs")
AMOUNT = re.compile(r"(?<![\d.,])(?<!\d\s)(\d{1,3}(?:\.\d{3})+|\d+)\s*(?:đồng|đ|VND|VNĐ)(?!\w)", re.IGNORECASE)


def total(identity: Mapping[str, str]) -> int | None:
    """The losses together, in dong; None where nothing was typed or a loss has no single amount."""
    given = [identity[key] for key in LOSSES if identity.get(key)]
    found = [_amount(text) for text in given]
    known = [amount for amount in found if amount is not None]
    claimed = sum(known)
    return claimed if known and len(known) == len(found) and claimed <= LARGEST else None


def _amount(text: str) -> int | None:
    """The one amount in a text."""
    found = [number.replace(".", "") for number in AMOUNT.findall(text)]
    return int(found[0]) if len(found) == 1 else None
