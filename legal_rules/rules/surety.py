"""Money in place of detention: the least sum by the class of the crime, and how soon a request is answered.

Joint circular 06/2018 Arts 4, 6, 7. The sum itself is for the authorities to set; only its floor is the law's.
"""

from __future__ import annotations

from legal_rules import counting
from legal_rules.amounts import Line, Sum, amount
from legal_rules.answer import Deadline
from legal_rules.compensation_sum import Range, dong_range
from legal_rules.engine import Case, Missing, deadline
from legal_rules.instants import day_of
from legal_rules.law import Version
from legal_rules.rules import deadlines, filings, notions, sums, taking
from legal_rules.sentences import later
from legal_rules.words import Text

ID = "surety_least"
LEAST = Text("Mức thấp nhất theo loại tội", "The least sum by the class of the crime")
HALF = Text("Có thể được giảm, không dưới một nửa", "May be lowered, not under half")
NO_CHARGE = Text("Chưa bị khởi tố nên chưa có gì để thay tạm giam.", "There is no charge, so nothing to replace yet.")
ENDED = Text("Vụ việc đã kết thúc.", "The case has ended.")
REFUSED = Text("Những trường hợp không được đặt tiền", "When it is not granted")


@amount(
    ID,
    Text("Mức tiền đặt thấp nhất", "The least sum to deposit"),
    law=("surety_least", "surety_half", "surety_refused"),
)
def surety_least(case: Case) -> Sum:
    """The money deposited in place of detention is not under a sum set by the class of the crime."""
    charged = taking.charged(case)
    if case.choice("stage") == "ended" or case.choice("outcome") not in (None, "none"):
        return Sum(ID, "not_applicable", ENDED)
    if charged == ():
        return Sum(ID, "not_applicable", NO_CHARGE)
    if charged is None:
        raise Missing("charges")
    version, half = case.law_today("surety_least"), case.law_today("surety_half")
    classes = notions.severities(case, case.today)
    amounts = sorted(version.value[name] for name in classes)
    low, high = amounts[0], amounts[-1]
    full, lowered = (low, high), None
    if notions.is_minor(case, case.today) is not False or case.yes("disability"):
        numerator, denominator = half.value
        low, lowered = low * numerator // denominator, high * numerator // denominator
    refused = case.law_today("surety_refused")
    name, halved = classes[0] if len(classes) == 1 else None, None if lowered is None else (low, lowered)
    headline, lines = later(_headline, low, high), later(_lines, full, name, version, halved, half, refused)
    return Sum(ID, "counted" if name else "unclear", headline, low, high, lines, () if name else ("charges",))


def _headline(low: int, high: int) -> Text:
    said = dong_range(low, high)
    return Text(f"Không dưới {said.vi}.", f"Not under {said.en}.")


def _lines(
    full: Range, name: str | None, version: Version, lowered: Range | None, half: Version, refused: Version
) -> tuple[Line, ...]:
    said, class_ = dong_range(*full), sums.SEVERITY[name] if name else None
    working = Text(f"Tội {class_.vi}: {said.vi}", f"A {class_.en} crime: {said.en}") if class_ else said
    lines = [Line("head", "least", LEAST, working, *full, version.citations)]
    if lowered is not None:
        lines.append(Line("head", "half", HALF, dong_range(*lowered), *lowered, half.citations))
    return (*lines, Line("left_out", "refused", REFUSED, refused.says, None, None, refused.citations))


@deadline(
    "surety_answer",
    Text("Hạn trả lời đề nghị đặt tiền", "Time to answer a request to deposit money"),
    law=("surety_answer",),
)
def surety_answer(case: Case) -> Deadline:
    """A request to deposit money is answered within 3 working days, with reasons where it is refused."""
    id = "surety_answer"
    papers = filings.filed(case, "surety")
    if not papers:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "surety_answer"))
    found = []
    for paper in papers:
        version = case.law("surety_answer", paper.start)
        value, day = version.value, day_of(paper.start.latest)
        due = counting.working_days_after(counting.days_after(day, -1), value["answer"])
        if paper.key("how") == "facility":
            day = counting.working_days_after(day_of(paper.row["at"].latest), value["pass_on"])
        longest = counting.working_days_after(day, value["answer"])
        found.append(deadlines.theirs(case, id, paper, due, longest, version.says))
    return deadlines.first_of(found)
