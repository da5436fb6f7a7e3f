"""One version of one parameter of the law: what holds from a day to a day, by which article, and how sure that is.

Boundary: the shape alone; files are read in `law_book`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from legal_rules.answer import Citation, Confidence
from legal_rules.words import Text


class LawError(ValueError):
    """The data of the law contradicts itself; raised when it is read, never for a person's answers."""


@dataclass(frozen=True, eq=False)
class Version:
    """One value of a parameter and the days it governs; `law_to` is the last day, None while in force.

    There is one object for each in a book, so a version equals itself only.
    """

    name: str
    value: Any
    says: Text
    law_from: date
    law_to: date | None
    citations: tuple[Citation, ...]
    reference: tuple[str, ...]
    status: str
    checked_on: date
    unread: bool = False
    note: Text | None = None

    @property
    def confidence(self) -> Confidence:
        """Only a row that was verified is settled; the person is told to check all others with a lawyer."""
        return "settled" if self.status == "verified" else "check_with_lawyer"

    def covers(self, day: date) -> bool:
        return self.law_from <= day and (self.law_to is None or day <= self.law_to)
