"""The share of the adult length of detention that holds for a person who is, or may be, under 18.

Criminal Procedure Code Art. 419(1): two thirds. From 2026 the Law on Justice for Minors sets the length, which has not
been read; a case already under way then keeps the old one (its Art. 179(1)).
"""

from __future__ import annotations

from datetime import date

from legal_rules.engine import Case
from legal_rules.instants import When, day_of
from legal_rules.law import LawNotRead
from legal_rules.rules import notions, taking

Share = tuple[int, int]
WHOLE: Share = (1, 1)


def shares(case: Case, start: When) -> tuple[Share, ...]:
    """One where age is known, both where the person may have been under 18. Raises LawNotRead."""
    minor = notions.is_minor(case, start)
    if minor is False:
        return (WHOLE,)
    try:
        numerator, denominator = case.law("minor_detention_share", start).value
    except LawNotRead as unread:
        begun = _begun(case)
        if begun is None or begun >= unread.version.law_from:
            raise
        numerator, denominator = case.law("minor_detention_share", begun).value
    share = (numerator, denominator)
    return (share,) if minor else (share, WHOLE)


def _begun(case: Case) -> date | None:
    """By which day the case was under way for certain: the charge, custody or the taking, whichever was first."""
    told = (taking.first_charged(case), notions.custody_from(case), case.when("arrested_at"))
    return min((day_of(when.latest) for when in told if when is not None), default=None)


def greatest(shares: tuple[Share, ...]) -> Share:
    return max(shares, key=lambda share: share[0] / share[1])


def least(shares: tuple[Share, ...]) -> Share:
    return min(shares, key=lambda share: share[0] / share[1])
