"""One shape for every due date: the safe day, the later day that can be argued, and where the assessment stands.

`due` is safe under every reading; `arguable_until` is the latest that an authority supports. For the authorities' own
time the latest reading is the longest period that the law gives them, and days off are never added.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Literal, NamedTuple

from legal_rules import counting, explain
from legal_rules.answer import After, Deadline, DeadlineState
from legal_rules.engine import Case
from legal_rules.instants import VIET_NAM, When, day_of
from legal_rules.late import but
from legal_rules.law import NoLawForDate, Version, parameters
from legal_rules.rules import filings, sums
from legal_rules.rules.filings import Filed
from legal_rules.sentences import lines_later, of_the_day
from legal_rules.words import Text

SAFE = Text("Hạn an toàn", "Safe last day")
LATER = Text("Vẫn có thể lập luận đến", "Still arguable until")
NO_CALENDAR = Text(
    "Chưa có lịch ngày nghỉ của năm đó nên không cộng ngày nghỉ.",
    "No calendar of days off is held for that year, so none is counted.",
)
LONGEST = Text("Dài nhất luật cho", "The longest the law gives")
# The paper that meets a deadline, where it is not called as the deadline is.
PAPERS = {"appeal_judgment": "appeal", "appeal_decision": "appeal", "state_compensation_claim": "state_compensation"}
NO_LAW_TODAY = of_the_day(explain.no_law)
RECEIVED = Text("Ngày nộp", "Filed")
ANSWERED = Text("Đã trả lời", "Answered")
ACCEPTANCE = Text(
    "Hạn tính từ ngày thụ lý (nhận giải quyết); luật không nói phải thụ lý trong bao lâu. Nên hỏi ngày đó.",
    "The time runs from acceptance; the law does not say how soon that must come. Ask for that day.",
)
RECEIPT_UNKNOWN = Text(
    "Gửi bưu điện: hạn trả lời tính từ ngày nơi nhận nhận được. Chưa biết ngày đó.",
    "Sent by post: the time to answer runs from the day it was received. That day is not known.",
)


class Event(NamedTuple):
    """What a period runs from: the act, when it is known to have reached the person, and what it is called."""

    name: Text
    act: When | None
    known: When | None

    @property
    def start(self) -> When | None:
        return self.known or self.act


def state_of(at: datetime, due: date | datetime, arguable: date | datetime | None) -> DeadlineState:
    """Open up to the due moment, arguable up to the later one, then passed."""
    if not _after(at, due):
        return "open"
    return "arguable" if arguable is not None and not _after(at, arguable) else "passed"


def _after(at: datetime, limit: date | datetime) -> bool:
    return at > limit if isinstance(limit, datetime) else day_of(at) > limit


def own(
    case: Case, id: str, event: Event, period: counting.Period, later: counting.Period, counting_words: Text
) -> Deadline:
    """The person's own deadline. `period` runs from the earliest reading of the start, `later` from the latest."""
    due = period.safe
    arguable = later.arguable if event.known is not None and later.arguable > due else None
    return Deadline(
        id,
        "yours",
        state_of(case.at, due, arguable),
        counting_words,
        due=due,
        arguable_until=arguable,
        arithmetic=lines_later(_own_sum, event, due, arguable),
        after=None if filings.every(case, (PAPERS.get(id, id),)) else followed(case, id),
    )


def _own_sum(event: Event, due: date, arguable: date | None) -> Iterator[Text]:
    yield sums.line(event.name, sums.day_only(event.start) if event.start else Text("", ""))
    yield sums.line(SAFE, sums.last_day(due))
    if arguable:
        yield sums.line(LATER, sums.last_day(arguable))
    if not counting.has_calendar(due):
        yield NO_CALENDAR


def civil(case: Case, found: Deadline, start: When | None) -> Deadline:
    """`found` counted as outside criminal procedure; without the law for its later reading only the safe day stands."""
    try:
        case.law("counting_days_civil", start)
    except NoLawForDate:
        assert found.due is not None
        return but(found, arguable_until=None, state=state_of(case.at, found.due, None))
    return found


def own_days(case: Case, id: str, event: Event, length: int, words: Text) -> Deadline:
    """The person's own period of `length` days from `event`, whose start is known."""
    start = event.start
    assert start is not None
    first, last = day_of(start.earliest), day_of(start.latest)
    period = counting.own_days(first, length)
    return own(case, id, event, period, period if first == last else counting.own_days(last, length), words)


def own_years(case: Case, id: str, event: Event, length: int, words: Text) -> Deadline:
    """The person's own period of `length` years from `event`, whose start is known."""
    start = event.start
    assert start is not None
    months = 12 * length
    first, last = day_of(start.earliest), day_of(start.latest)
    period = counting.own_months(first, months)
    return own(case, id, event, period, period if first == last else counting.own_months(last, months), words)


def from_acceptance(found: Deadline, filed: Filed) -> Deadline:
    """`found` where time runs from acceptance and no law says how soon that comes: nobody is late for certain."""
    if filed.answered is not None:
        return found
    lines = (*found.arithmetic, ACCEPTANCE)
    return but(found, arithmetic=lines, state="unknown" if found.state == "passed" else found.state)


def opening(case: Case, found: Deadline, start: When) -> Deadline:
    """`found` with the first day on which it can be used; not yet before it."""
    opens = day_of(start.earliest)
    return but(found, opens=opens, state="not_yet") if case.today < opens else but(found, opens=opens)


def theirs(
    case: Case, id: str, filed: Filed, due: date | datetime, longest: date | datetime | None, words: Text
) -> Deadline:
    """An authority's time to answer a paper. Nobody is late for certain while the day of receipt is not known."""
    state = state_of(case.at, due, longest)
    unsure = state == "passed" and filed.by_post and filed.answered is None
    return Deadline(
        id,
        "theirs",
        "unknown" if unsure else state,
        words,
        due=due,
        arguable_until=longest,
        arithmetic=lines_later(_their_sum, filed, due, longest),
        settled_by=("filings",) if unsure else (),
        after=followed(case, id),
    )


def _their_sum(filed: Filed, due: date | datetime, longest: date | datetime | None) -> Iterator[Text]:
    yield sums.line(RECEIVED, sums.day_only(filed.start))
    yield sums.line(Text("Phải xong", "Due"), _moment(due))
    if longest is not None:
        yield sums.line(LONGEST, _moment(longest))
    if filed.answered is not None:
        yield sums.line(ANSWERED, sums.day_only(filed.answered))
    elif filed.by_post:
        yield RECEIPT_UNKNOWN


def followed(case: Case, id: str) -> After | None:
    """What the law says of the day being over: `after_<id>` among the parameters, by the day of the assessment."""
    name = f"after_{id}"
    version = case.says_today(name) if name in parameters() else None
    return None if version is None else _after_of(version)


@lru_cache(maxsize=256)
def _after_of(version: Version) -> After:
    return After(version.says, version.value, version.citations)


def _moment(value: date | datetime) -> Text:
    if isinstance(value, datetime):
        return sums.ended(When.at(value))
    return sums.last_day(value)


def words(case: Case, name: str) -> Text:
    """How time is counted by the law of today, for a deadline that nothing has started."""
    version = case.says_today(name)
    return NO_LAW_TODAY if version is None else version.says


@lru_cache(maxsize=1024)
def nothing_yet(id: str, whose: Literal["yours", "theirs"], words: Text, settled_by: tuple[str, ...] = ()) -> Deadline:
    """A deadline that does not run: nothing has started it."""
    return Deadline(id, whose, "not_yet", words, settled_by=settled_by)


def open_ended(id: str, words: Text, opens: date) -> Deadline:
    """A way that is open from a day on and that no time limit closes."""
    return Deadline(id, "yours", "open", words, opens=opens)


def unknown(id: str, whose: Literal["yours", "theirs"], words: Text, settled_by: Sequence[str]) -> Deadline:
    """A deadline whose start is not known."""
    return Deadline(id, whose, "unknown", words, settled_by=tuple(settled_by))


def first_of(found: Iterable[Deadline]) -> Deadline:
    """The one that ends first among those not passed, else the last passed; the rest stand under `others`."""
    rows = list(found)
    if len(rows) == 1:
        return rows[0]
    living = [d for d in rows if d.state != "passed"]
    chosen = min(living, key=_end) if living else max(rows, key=_end)
    others = tuple(sorted((d for d in rows if d is not chosen), key=_end))
    return but(chosen, others=others) if others else chosen


def _end(deadline: Deadline) -> datetime:
    due = deadline.due
    if due is None:
        return datetime.max.replace(tzinfo=VIET_NAM)
    return due if isinstance(due, datetime) else counting.end_of(due)
