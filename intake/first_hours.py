"""The first hours: who was taken within the last day is asked the eight questions that count, and led to the plan.

Boundary: answers and an instant in, the journey out. What is left comes after, whenever the person wants to go on.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from intake.journey import Book, Journey, walk
from intake.question import Answers
from intake.state import State
from legal_rules.facts import Refused, read
from legal_rules.instants import DAY, When, day_of, midnight

MOST = 8
"""The most questions that may stand between the first page and a printed paper."""


def hurried(answers: Answers, at: datetime) -> bool:
    """Whether someone still held was taken within 24 hours, or, the hour being unknown, today or yesterday."""
    if answers.get("still_held") is False:
        return False
    try:
        taken = read({"arrested_at": answers.get("arrested_at", "unknown")}, at).value("arrested_at")
    except Refused:
        return False
    if not isinstance(taken, When):
        return False
    return at - taken.latest <= DAY and taken.earliest >= midnight(day_of(at)) - timedelta(days=1)


def journey(book: Book, state: State, at: datetime) -> Journey:
    """The journey of a draft at the instant `at`."""
    return walk(book, state.answers, state.skipped, hurried(state.answers, at))
