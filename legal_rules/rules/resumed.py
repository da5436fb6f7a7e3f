"""Detention in an investigation that was suspended or stopped and then resumed (phục hồi điều tra).

Art. 174(1), (4): detention then lasts no longer than the resumed investigation, which has a term of its own, so the
first term of Art. 173 says nothing of it any more. Months of 30 days; a claim counts from the day after.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from legal_rules import counting
from legal_rules.engine import Case, Verdict, breached, kept, unclear
from legal_rules.instants import When, day_of
from legal_rules.rules import notions, sums
from legal_rules.words import Text

AFTER = ("case_file_to_procuracy_at", "indicted_at", "case_file_to_court_at", "trial_at", "judgment_at", "released_at")


class Resumed(NamedTuple):
    """The resumed term: its last day, the longest one, and until when the person was held in it."""

    start: When
    usual: date
    longest: date
    until: When
    goes_on: bool

    @property
    def over(self) -> datetime:
        return counting.end_of(self.longest)

    @property
    def lines(self) -> tuple[Text, ...]:
        return (
            sums.line(Text("Phục hồi điều tra", "Resumed"), sums.day_only(self.start)),
            sums.line(Text("Hết hạn", "End of the term"), sums.last_day(self.usual)),
            sums.line(Text("Dài nhất, nếu gia hạn", "At most, if extended"), sums.last_day(self.longest)),
        )


def term(case: Case) -> Resumed | None:
    """The resumed term, None where no investigation was resumed."""
    start = case.when("investigation_resumed_at")
    if start is None:
        return None
    value = case.law("detention_resumed", start).value
    classes = notions.severities(case, case.at)
    first = day_of(start.latest)
    usual = max(counting.days_after(first, counting.detention_days(value["months"][c])) for c in classes)
    most = max(value["months"][c] + value["extension"][c] for c in classes)
    ends = [when for when in map(case.when, AFTER) if when is not None and when.earliest > start.latest]
    until = min(ends, key=lambda when: when.earliest, default=_still(case, start))
    longest = counting.days_after(first, counting.detention_days(most))
    return Resumed(start, usual, longest, until, not ends and notions.goes_on(case))


def _still(case: Case, start: When) -> When:
    """The assessment where the case is known to stand there still; the file may have moved on otherwise."""
    if case.choice("stage") == "investigation" or case.never("case_file_to_procuracy_at"):
        return When.at(case.at)
    return When(min(start.latest, case.at), case.at)


def judged(found: Resumed) -> Verdict:
    """Kept within the usual time, breached past the longest, unclear between."""
    last = sums.day(found.longest)
    if found.until.latest <= counting.end_of(found.usual):
        return kept(Text("Vẫn trong hạn điều tra phục hồi.", "Within the resumed investigation."), *found.lines)
    if found.until.earliest > found.over:
        return breached(
            Text(
                f"Hạn điều tra phục hồi dài nhất đã hết ngày {last.vi}.",
                f"The longest term of the resumed investigation ended on {last.en}.",
            ),
            *found.lines,
            contrary=Text(
                "Cơ quan có thể nói hồ sơ đã sang bước khác. Nên hỏi lệnh đang có hiệu lực.",
                "The agency may say that the file has moved on. Ask for the order in force.",
            ),
        )
    return unclear("detention_orders", arithmetic=found.lines)
