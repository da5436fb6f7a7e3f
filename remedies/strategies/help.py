"""Where help can be found, as links to the pages of the hub; this room names needs and nothing else.

Boundary: ids of needs in, words and addresses out.
"""

from __future__ import annotations

from collections.abc import Iterable

from legal_rules.words import Text
from remedies import hub
from remedies.hub.needs import BY_ID

FIRST = ("emergency", "medical_psychological", "legal", "digital_safety")
"""The needs named before any workbook."""


def routes(needs: Iterable[str] = FIRST) -> tuple[tuple[Text, str], ...]:
    """The heading and the page of each need. Raises KeyError for an unknown one."""
    return tuple((BY_ID[need].head, hub.address(need)) for need in needs)
