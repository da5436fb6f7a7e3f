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
    first = notions.custody_from(case) or case.when("handed_over_at") or case.when("arrested_at")
    if first is None:
        return None
    end = case.when("custody_until")
    held = notions.held_until(case)
    ordered = any(row["to"] or row["months"] or row["days"] for row in case.rows("detention_orders"))
    after = end is not None and held is not None and held > end.latest
    if not ordered and not (after and case.choice("stage") in notions.AFTER_CUSTODY):
        return None
    ends = [end] if end is not None else [row["to"] for row in case.rows("detention_orders") if row["to"]]
    last = min((when.latest for when in ends), default=None)
    if last is None or last < first.earliest:
        return None
    return When(first.earliest, min(last, max(case.at, first.earliest)))
