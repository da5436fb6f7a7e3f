"""The sum of a claim, from the amounts that were typed with each loss.

Boundary: text in, dong out. One amount per loss, written with its unit ("12.500.000 đồng"); a loss without one, or with
several, leaves the sum to the pen: a wrong sum is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from remedies.catalogue.money import LARGEST

MATERIAL = ("damage_property", "damage_income", "damage_health_death", "other_costs")
LOSSES = (*MATERIAL, "damage_mental")
AMOUNT = re.compile(r"(?<![\d.,])(?<!\d\s)(\d{1,3}(?:\.\d{3})+|\d+)\s*(?:đồng|đ|VND|VNĐ)(?!\w)", re.IGNORECASE)
MORE = re.compile(
    r"\d\s*(?:nghìn|ngàn|triệu|tỷ|tỉ|million|billion)|(?:đồng|đ|VND|VNĐ)\s*(?:/|[x×*]|một|mỗi|nhân|per|a|each)\b"
    r"|\b(?:mỗi|hàng|hằng|per|each|monthly|daily)\b|/\s*(?:tháng|ngày|tuần|năm|month|day|week|year)\b",
    re.IGNORECASE,
)
"""An amount that is a part, or is paid several times: "1 tỷ 200.000.000 đồng", "5.000.000 đồng/tháng, 3 tháng"."""


def total(identity: Mapping[str, str], losses: Sequence[str] = LOSSES, counted: int = 0) -> int | None:
    """The losses together, in dong; None where nothing was typed or a loss has no single amount.

    `counted` is what the law's own sum adds to what was typed.
    """
    given = [identity[key] for key in losses if identity.get(key)]
    found = [_amount(text) for text in given]
    known = [amount for amount in found if amount is not None]
    claimed = sum(known) + counted
    return claimed if known and len(known) == len(found) and claimed <= LARGEST else None


def _amount(text: str) -> int | None:
    """The one amount in a text; None where there are several, or where it is not the whole."""
    found = [number.replace(".", "") for number in AMOUNT.findall(text)]
    return int(found[0]) if len(found) == 1 and not MORE.search(text) else None
