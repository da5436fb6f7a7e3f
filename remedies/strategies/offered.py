"""Which workbooks fit a case, and how they stand at the end of the plan that is given as data.

Boundary: pure; a workbook says in `for` whom it is for, and nothing of the law is judged here. On the pages every
workbook can be opened; those that fit come first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from legal_rules.answer import Assessment
from legal_rules.facts import Facts
from legal_rules.words import Text
from remedies.plan import Plan
from remedies.steps.abroad import abroad_fits, freedom
from remedies.steps.step import FIRST_DAY, Matter
from remedies.strategies import Workbook, workbooks

WHO = Text("Bạn, gia đình hoặc tổ chức giúp bạn.", "You, the family or an organisation that helps you.")
TO = Text("Người và nơi mà bạn chọn.", "The people and places that you choose.")


def _settled_in(matter: Matter) -> bool:
    """The first day belongs to the papers."""
    return not (matter.held and matter.held_for_less_than(FIRST_DAY))


def _of_business(matter: Matter) -> bool:
    return "business" in matter.wrongdoers or matter.value("arrested_by") == "business_agent"


FITS: Mapping[str, Callable[[Matter], bool]] = {
    "anyone": lambda matter: True,
    "business": _of_business,
    "abroad": lambda matter: abroad_fits(matter) or freedom(matter),
}
"""Whom a workbook may be for: everybody, where a business did it, where a way abroad or a freedom is in question."""


def offered(matter: Matter) -> tuple[Workbook, ...]:
    """The workbooks that fit, in the order of their numbers; none in the first day."""
    return tuple(book for book in workbooks().values() if _settled_in(matter) and FITS[book.whom](matter))


def plan_as_json(made: Plan, assessment: Assessment, facts: Facts) -> list[dict[str, Any]]:
    """The `plan` of the contract's answer: the steps, then the workbooks that fit, to be considered."""
    steps = made.as_json()
    books = offered(Matter(assessment, facts))
    return steps + [_entry(book, n) for n, book in enumerate(books, start=len(steps) + 1)]


def _entry(book: Workbook, order: int) -> dict[str, Any]:
    return {
        "id": book.id,
        "order": order,
        "urgency": "consider",
        "status": "to_do",
        "title": book.title.as_dict(),
        "who": WHO.as_dict(),
        "to": TO.as_dict(),
        "offices": [],
        "by": None,
        "why": [],
        "papers": [],
        "risks": [risk.as_dict() for risk in book.risks],
        "here": [],
        "refused": [],
        "then": [],
        "sum": None,
    }
