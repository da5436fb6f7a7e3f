"""Papers whose answer is overdue: which, since when, under which article, and how long ago each was filed.

Boundary: the fact `filings` and the deadline of each answer in, plain values out; nothing is counted but days between
two known days.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from legal_rules.answer import Deadline
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies.answering import answer_to
from remedies.catalogue import filed
from remedies.catalogue.filed import Sent
from remedies.catalogue.ground import cite
from remedies.steps.step import Matter, over


@dataclass(frozen=True)
class Overdue:
    """One paper without its answer. `due`: the last day for it under every reading; `law`: the articles.

    `days`: since it was filed. `posted`: when it was received is not told, so the time is counted from the posting.
    """

    sent: Sent
    due: date
    law: Text
    days: int | None
    posted: bool

    def over(self, today: date) -> int:
        """The days that have gone by since the last day for the answer."""
        return (today - self.due).days


def overdue(matter: Matter) -> tuple[Overdue, ...]:
    """The unanswered papers whose time for the answer is over, the earliest filed first."""
    papers = (one for one in filed.sent(matter.facts) if one.answered is None and one.at is not None)
    found = ((one, answer_to(one.row, matter.facts, matter.assessment)) for one in papers)
    late = ((one, deadline) for one, deadline in found if deadline is not None and over(deadline))
    return tuple(_overdue(one, deadline, matter.today) for one, deadline in late if _last(deadline) < matter.today)


def _overdue(one: Sent, deadline: Deadline, today: date) -> Overdue:
    days = (today - day_of(one.at.latest)).days if one.at else None
    articles = [c.article for c in deadline.citations]
    together = sorted(deadline.citations, key=lambda c: (articles.index(c.article), c.clause or ""))
    return Overdue(one, _last(deadline), cite(together), days, deadline.state == "unknown")


def _last(deadline: Deadline) -> date:
    """The day on which the answer was due by the reading that gives the office most time: the weaker claim."""
    ends = [end for end in (deadline.due, deadline.arguable_until) if end is not None]
    return max(day_of(end) if isinstance(end, datetime) else end for end in ends)
