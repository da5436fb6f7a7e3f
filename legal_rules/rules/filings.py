"""The papers that were filed: when their addressee had them, what each is about, whom it is against, what came back.

Boundary: readings of the fact `filings` that several deadlines share; no time is counted here.
"""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from legal_rules.engine import Case
from legal_rules.facts import Row
from legal_rules.instants import When

# A place of holding passes a complaint on within 24 hours (Art. 474(2); Law 94/2015 Art. 46(2)).
PASSED_ON = timedelta(hours=24)


class Filed(NamedTuple):
    """One paper. `start`: when whoever answers it had it; `by_post`: sent by post and the day of receipt not told."""

    row: Row
    start: When
    by_post: bool
    answered: When | None

    @classmethod
    def of(cls, start: When) -> Filed:
        """Not a paper of the person but a file that reached an authority at `start`."""
        return cls({}, start, False, None)

    def key(self, name: str) -> str | None:
        """`about`, `against`, `result`, as told."""
        value = self.row.get(name)
        return value if isinstance(value, str) else None


def filed(case: Case, *kinds: str) -> list[Filed]:
    """The papers of these kinds with a known day, the unanswered ones only where there are any."""
    papers = every(case, kinds)
    if not papers:
        return []
    found = [paper for paper in papers if isinstance(paper.row["at"], When)]
    waiting = [paper for paper in found if paper.answered is None]
    return waiting or found


def answered(case: Case, *kinds: str) -> list[tuple[Filed, When]]:
    """The papers of these kinds that were answered, each with the day of the answer."""
    return [(paper, paper.answered) for paper in every(case, kinds) if paper.answered is not None]


def every(case: Case, kinds: tuple[str, ...]) -> list[Filed]:
    """All papers of these kinds whose day, or whose answer's day, is known."""
    rows = case.rows_of("filings", kinds)
    if not rows:
        return []
    found = [_filed(case, row) for row in rows]
    return [paper for paper in found if paper is not None]


def _filed(case: Case, row: Row) -> Filed | None:
    """By post a paper is dated by the postmark, through a place of detention by its receipt there (Art. 134(2))."""
    answer = row["answered_at"] if isinstance(row["answered_at"], When) else None
    sent, how, received = row["at"], row["how"], row["received_at"]
    if not isinstance(sent, When):
        return Filed(row, answer, False, answer) if answer is not None else None
    if how in ("post", "facility"):
        case.law("filing_date", sent)
    if isinstance(received, When):
        return Filed(row, received, False, answer)
    if how == "facility":
        return Filed(row, When(sent.earliest, sent.latest + PASSED_ON), False, answer)
    return Filed(row, sent, how == "post", answer)
