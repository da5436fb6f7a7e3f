"""The first day of detention where nobody told it: the days between which an order or the end of custody puts it.

Boundary: only a span of days; what follows from it is judged in `detention_term`.
"""

from __future__ import annotations

from legal_rules.engine import Case, once
from legal_rules.instants import When
from legal_rules.rules import notions


@once
def bounded_start(case: Case) -> When | None:
    """From the start of custody to its end, for someone whom an order, or a later stage, shows held in detention.

    Detention follows custody at once while the person stays held, so it began by the end that the decision names; it
    began before an order of detention ran out. None where nothing shows detention, or where its days have no end.
    """
    end, orders = case.when("custody_until"), case.rows("detention_orders")
    ends = [end] if end is not None else [row["to"] for row in orders if row["to"]]
    if not ends or not (orders or _held_past(case, ends[0])):
        return None
    first = notions.custody_from(case) or case.when("handed_over_at") or case.when("arrested_at")
    last = min(when.latest for when in ends)
    if first is None or last < first.earliest:
        return None
    return When(first.earliest, min(last, max(case.at, first.earliest)))


def _held_past(case: Case, end: When) -> bool:
    """Whether the person was still held after the end of custody, at a stage that comes after it."""
    if case.choice("stage") not in notions.AFTER_CUSTODY:
        return False
    held = notions.held_until(case)
    return held is not None and held > end.latest
