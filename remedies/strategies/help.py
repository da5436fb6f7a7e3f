"""Where help can be found, for the page before a workbook.

Boundary: asks whatever holds the routes to help; without one, the page of other ways is named.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from legal_rules.words import Text

Routes = Callable[[], Sequence[tuple[Text, str]]]
"""Each route: what it is called, and its address on this site."""


def _nothing() -> Sequence[tuple[Text, str]]:
    return ()


routes: Routes = _nothing


def fill(found: Routes) -> None:
    """Let `found` tell the routes from now on."""
    globals()["routes"] = found
