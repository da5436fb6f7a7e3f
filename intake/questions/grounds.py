"""Which grounds of detention are asked about: only those that the law needs beyond the class of the offence.

Boundary: pure functions of the answers, as in `branches`; the class comes from the table of offences.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from intake.question import Answers
from intake.questions import branches as b
from legal_rules import offences

CLASS_ALONE = ("very_serious", "exceptionally_serious")
LAST_DAY = {"penal_code_2015": date.max, "penal_code_1999": date(2017, 12, 31)}
ORDER_REASONS = ("reoffended_or_signs", "fled_or_signs", "tampered_or_threatened", "breached_other_measure")
GROUPS = ("pregnant", "child_under_36_months", "elderly_or_weak", "seriously_ill")


def class_alone(a: Answers) -> bool:
    """A charge so grave that the law asks for no further ground of detention (an adult; Art. 119(1))."""
    rows = a.get("charges")
    return not b.minor(a) and isinstance(rows, list) and any(_severity(row) in CLASS_ALONE for row in rows)


def _severity(row: Any) -> str | None:
    if not isinstance(row, Mapping):
        return None
    code, article, clause = (row.get(k) for k in ("code", "article", "clause"))
    code = code if isinstance(code, str) and code in LAST_DAY else "penal_code_2015"
    if not isinstance(article, str) or not isinstance(clause, str):
        return None
    found = offences.find(code, article, clause, LAST_DAY[code])
    return found.severity if found else None


def spared(a: Answers) -> bool:
    """In a group that detention is meant to spare; only certain reasons then allow it."""
    return any(b.says(a, fact, True) for fact in GROUPS)


def needs_ground(a: Answers) -> bool:
    """Detention ordered before the trial that needs a reason beyond the class of the offence."""
    return b.detained(a) and not b.reached(a, "trial") and (spared(a) or not class_alone(a))


def order_reason(fact: str) -> b.Condition:
    """The next reason that the order may state: asked while those before it are denied, so never of an order unseen."""
    before = ORDER_REASONS[: ORDER_REASONS.index(fact)]
    return lambda a: needs_ground(a) and all(b.says(a, f, False) for f in before)


def no_reason_stated(a: Answers) -> bool:
    """Nothing in the order, as far as it is known, makes up for a missing ground; a group asks for residence anyway."""
    return needs_ground(a) and (spared(a) or not any(b.says(a, f, True) for f in ORDER_REASONS))
