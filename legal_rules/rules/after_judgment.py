"""After the time to appeal: a late appeal, a returned appeal, and cassation and reopening as what they are.

Criminal Procedure Code Arts 334(5), 335, 343, 370-379, 397-401. Cassation and reopening are no appeals: anyone may give
notice, at any time in the convicted person's favour, and only those with the power to protest can start them.
"""

from __future__ import annotations

from legal_rules import counting
from legal_rules.answer import Deadline
from legal_rules.engine import Case, Missing, deadline
from legal_rules.instants import When, day_of, midnight
from legal_rules.rules import deadlines, filings
from legal_rules.rules.deadlines import Event
from legal_rules.rules.stages import reached
from legal_rules.words import Text

EFFECTIVE = Text("Bản án có hiệu lực", "Judgment takes effect")


@deadline(
    "appeal_late_answer",
    Text("Hạn xét kháng cáo quá hạn", "Time to decide on the late appeal"),
    law=("appeal_late",),
)
def appeal_late_answer(case: Case) -> Deadline:
    """The first court sends a late appeal up within 3 days; three judges decide on it within 10 days."""
    id = "appeal_late_answer"
    papers = filings.filed(case, "late_appeal")
    if not papers:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "appeal_late"))
    found = []
    for paper in papers:
        version = case.law("appeal_late", paper.start)
        value, day = version.value, day_of(paper.start.latest)
        # At the appeal court itself the ten days run at once; else they follow the three days to send it up.
        longest = counting.days_after(day, value["send_up"] + value["decide"])
        found.append(deadlines.theirs(case, id, paper, counting.days(day, value["decide"]), longest, version.says))
    return deadlines.first_of(found)


@deadline(
    "appeal_returned",
    Text("Hạn khiếu nại việc trả lại đơn kháng cáo", "Time to complain of a returned appeal"),
    law=("appeal_returned", "counting_days"),
)
def appeal_returned(case: Case) -> Deadline:
    """An appeal returned for want of a right to appeal is complained of within 7 days of the notice."""
    id = "appeal_returned"
    back = [answer for paper, answer in filings.answered(case, "appeal") if paper.key("result") == "returned"]
    if not back:
        return deadlines.nothing_yet(id, "yours", deadlines.words(case, "appeal_returned"))
    found = []
    for answer in back:
        version = case.law("appeal_returned", answer)
        case.law("counting_days", answer)
        event = Event(Text("Nhận thông báo trả lại", "Notice of return received"), answer, answer)
        found.append(deadlines.own_days(case, id, event, version.value, version.says))
    return deadlines.first_of(found)


@deadline(
    "cassation_notice",
    Text("Thông báo để xem xét giám đốc thẩm, tái thẩm", "Notice for cassation or reopening"),
    law=("cassation_notice", "cassation_time", "reopening"),
)
def cassation_notice(case: Case) -> Deadline:
    """Once a judgment is effective anyone may give notice; in the convicted person's favour no time limit runs."""
    id = "cassation_notice"
    effective = _effective(case)
    if effective is None:
        return deadlines.nothing_yet(id, "yours", deadlines.words(case, "cassation_notice"))
    case.law("cassation_time", effective)
    case.law("reopening", effective)
    words = case.law("cassation_notice", effective).says
    opens = day_of(effective.latest)
    if case.today < opens:
        return deadlines.nothing_yet(id, "yours", words)
    return deadlines.open_ended(id, words, opens)


@deadline(
    "cassation_against",
    Text("Hạn kháng nghị giám đốc thẩm theo hướng bất lợi", "Time for cassation against the person"),
    law=("cassation_time", "counting_months"),
)
def cassation_against(case: Case) -> Deadline:
    """Against the convicted person cassation may be sought within 1 year of the judgment taking effect."""
    id = "cassation_against"
    effective = _effective(case)
    if effective is None:
        return deadlines.nothing_yet(id, "theirs", deadlines.words(case, "cassation_time"))
    version = case.law("cassation_time", effective)
    case.law("counting_months", effective)
    due = counting.months(day_of(effective.earliest), 12 * version.value)
    longest = counting.months_rolled(day_of(effective.latest), 12 * version.value)
    return deadlines.theirs(case, id, filings.Filed.of(effective), due, longest, version.says)


def _effective(case: Case) -> When | None:
    """When a judgment took effect: the appeal judgment, else the end of the times to appeal and to protest."""
    final = case.when("appeal_judgment_at")
    if final is not None:
        return final
    try:
        judged = reached(case, "judgment_at", "appeal")
    except Missing:
        return None
    if judged is None or not _left_alone(case):
        return None
    days = case.law("procuracy_protest", judged).value["judgment"]
    first, last = day_of(judged.earliest), day_of(judged.latest)
    # Not appealed: after the fifteen days of the person and of the same level at the earliest, the thirty of the level
    # above at the latest (Arts 333(1), 337, 343).
    earliest, latest = counting.days(first, days[0]), counting.days_after(last, days[1])
    return When(midnight(counting.days_after(earliest, 1)), midnight(counting.days_after(latest, 1)))


def _left_alone(case: Case) -> bool:
    """Whether nobody appealed, as told or as the stage says."""
    if case.when("appealed_at") is not None or filings.every(case, ("appeal", "late_appeal")):
        return False
    return case.never("appealed_at") or case.choice("stage") in ("serving", "ended")
