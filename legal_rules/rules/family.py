"""When the family is told. Visits are in `visits`, what the person is told in `told`.

Sources: Criminal Procedure Code 2015 Art. 116; the 2003 Code Art. 85; for minors Art. 419(5)
until 2025 and Law 59/2024 Art. 135(3) from 2026; for administrative custody Art. 122(4) of its own law.
"""

from __future__ import annotations

from datetime import timedelta

from legal_rules import counting
from legal_rules.engine import Case, Missing, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.instants import When, day_of
from legal_rules.rules import minors, notions, saying, taking
from legal_rules.sentences import later, lines_later
from legal_rules.words import Text

AT_ONCE = timedelta(hours=1)  # our own cautious reading: up to here nobody would call it late
OBSTRUCTION = Text(
    "Cơ quan có thể nói việc báo tin lúc đó cản trở điều tra. Hết cản trở thì phải báo ngay.",
    "The agency may say that telling would then have obstructed the investigation. After that it must tell at once.",
)


@rule(
    "family_notice",
    Text("Báo tin cho gia đình", "Word to the family"),
    law=("family_notice", "minor_notice", "administrative_notice"),
)
def family_notice(case: Case) -> Verdict:
    """The family is told within 24 hours (12 for a minor from 2026), unless that would obstruct the investigation."""
    if case.choice("arrest_basis") == "administrative_custody":
        return _administrative_notice(case)
    if taking.could_leave(case):
        return not_applicable(taking.WAS_FREE)
    received = taking.in_agency_hands(case)
    if received is None:
        return not_applicable(Text("Chưa có cơ quan nào nhận người.", "No agency has received the person yet."))
    if notions.is_minor(case, received) is None:
        raise Missing("age")
    minor = minors.notice_law(case, received)
    law = minor or case.law("family_notice", received)
    if case.choice("arrest_basis") == "detention_warrant":
        taking.law_if_any(case, "detention_notice", received)
    if case.choice("nationality") == "other":
        taking.law_if_any(case, "family_notice_foreigner", received)
    start = received if minor is None or minor.value["from_receipt"] else case.need_when("arrested_at")
    hours = law.value["hours"]
    return _within_hours(case, start, hours, minor is not None) if hours else _at_once(case, start)


def _within_hours(case: Case, start: When, hours: int, minor: bool) -> Verdict:
    told, never, span = case.when("family_notified_at"), case.never("family_notified_at"), timedelta(hours=hours)
    until = told or _not_told_until(case)
    in_time = until.within(start, span)
    lines = lines_later(_sum, start, hours, until, told is not None)
    if in_time:
        return kept(later((TOLD_IN_TIME if told else STILL_WITHIN).fill, hours=hours), *lines)
    if told is None and not never:
        return unclear("family_notified_at")
    if in_time is None:
        return unclear(*taking.inexact(case, "handed_over_at", "arrested_at", "family_notified_at"), arithmetic=lines)
    reason = case.choice("family_notice_withheld_reason")
    if reason == "obstruction" and not minor:
        return unclear(headline=SAID_OBSTRUCTION, reason="law_open", arithmetic=lines, contrary=OBSTRUCTION)
    return breached(
        later(_late, TOLD_LATE if told else NOT_TOLD, until.earliest - (start.latest + span), hours),
        *lines,
        contrary=OBSTRUCTION,
        arguable=reason is None and not minor,
    )


def _late(said: Text, span: timedelta, hours: int) -> Text:
    return said.fill(late=saying.length(span), hours=hours)


def _not_told_until(case: Case) -> When:
    """Release ends the duty; while nobody tells of one it goes on until now. Raises Missing if freed, day unknown."""
    released = case.when("released_at")
    if released is None and notions.is_held(case) is False:
        raise Missing("released_at")
    if released is None:
        notions.goes_on(case)  # notes the presumption
    return released or When.at(case.at)


def _at_once(case: Case, start: When) -> Verdict:
    """The 2003 Code gave no hours: kept on the day itself, a breach from a later day on unless hindrance is claimed."""
    told, never = case.when("family_notified_at"), case.never("family_notified_at")
    if told is None and not never:
        return unclear("family_notified_at")
    until = told or _not_told_until(case)
    if day_of(until.latest) == day_of(start.earliest):
        return kept(TOLD_THE_SAME_DAY if told else STILL_THE_DAY)
    if day_of(until.earliest) <= day_of(start.latest):
        return unclear(*taking.inexact(case, "handed_over_at", "arrested_at", "family_notified_at"))
    if case.choice("family_notice_withheld_reason") == "obstruction":
        return unclear(headline=SAID_OBSTRUCTION, reason="law_open", contrary=OBSTRUCTION)
    return breached(
        Text(
            "Luật buộc báo ngay cho gia đình. Gia đình không được báo trong ngày.",
            "The law required word to the family at once. They were not told that day.",
        ),
        contrary=OBSTRUCTION,
        arguable=True,
    )


def _administrative_notice(case: Case) -> Verdict:
    """On request for an adult; for a minor at once, when held at night or for over six hours."""
    start = case.need_when("arrested_at")
    law = case.law("administrative_notice", start).value
    told = case.when("family_notified_at")
    minor = notions.is_minor(case, start)
    if minor is None:
        raise Missing("age")
    if not minor:
        return kept(Text("Gia đình đã được báo.", "The family was told.")) if told else not_applicable(ON_REQUEST)
    verdict = _within_hours(case, start, law["minor_hours"], minor=True)
    if verdict.outcome != "kept" or not _in_the_night(start, told or _not_told_until(case), law["night"]):
        return verdict
    if told is not None:
        return (
            unclear(headline=NO_HOURS, reason="law_open")
            if _in_the_night(start, told.plus(-AT_ONCE), law["night"])
            else verdict
        )
    if not case.never("family_notified_at"):
        return unclear("family_notified_at")
    return breached(NIGHT_NOT_TOLD, contrary=NO_HOURS, arguable=True)


def _in_the_night(start: When, until: When, night: list[int]) -> bool:
    """Whether the person certainly spent some of the night held before `until`."""
    first, last = start.latest, until.earliest - timedelta(microseconds=1)
    return last > first and counting.at_night(When(first, last), (night[0], night[1])) is not False


NIGHT_NOT_TOLD = Text(
    "Người dưới 18 tuổi bị giữ ban đêm mà cha mẹ hoặc người giám hộ không được báo ngay.",
    "Someone under 18 was held at night, and parents or guardian were not told at once.",
)
NO_HOURS = Text(
    "Luật buộc báo ngay nhưng không ghi số giờ. Chậm như vậy có đúng không thì còn tranh luận được.",
    "The law says at once but names no hours. Whether this delay was too long can be argued.",
)
ON_REQUEST = Text(
    "Với người lớn bị tạm giữ hành chính, luật chỉ buộc báo khi họ yêu cầu. Nếu đã yêu cầu thì nên nêu khi khiếu nại.",
    "For an adult in administrative custody the family is told only on request. If asked for, say so in the complaint.",
)
TOLD_THE_SAME_DAY = Text("Gia đình được báo ngay trong ngày.", "The family was told the same day.")
STILL_THE_DAY = Text("Vẫn trong ngày bị đưa đi.", "It is still the day of the arrest.")
TOLD_IN_TIME = Text("Gia đình được báo trong {hours} giờ.", "The family was told within {hours} hours.")
STILL_WITHIN = Text("Chưa quá {hours} giờ để báo cho gia đình.", "The {hours} hours to tell the family are not over.")
TOLD_LATE = Text(
    "Gia đình được báo muộn ít nhất {late}. Luật cho {hours} giờ.",
    "The family was told at least {late} late. The law gives {hours} hours.",
)
NOT_TOLD = Text(
    "Đã quá {hours} giờ, ít nhất {late}, mà gia đình chưa được báo.",
    "The {hours} hours have been over for at least {late}, and the family has not been told.",
)
SAID_OBSTRUCTION = Text(
    "Cơ quan nói báo tin sẽ cản trở điều tra. Luật cho chậm vì lý do này, nhưng không chậm mãi.",
    "The agency says that telling would obstruct the investigation. The law allows delay for this, but not for ever.",
)


def _sum(start: When, hours: int, until: When, told: bool) -> tuple[Text, ...]:
    begun, end, limit = (
        saying.interval(start),
        saying.interval(until),
        saying.clock_time(start.latest + timedelta(hours=hours)),
    )
    last = Text(f"Tính đến: {end.vi}", f"Counted until: {end.en}")
    if told:
        last = Text(f"Gia đình được báo: {end.vi}", f"Family told: {end.en}")
    return (
        Text(f"Bắt đầu: {begun.vi}", f"Start: {begun.en}"),
        Text(
            f"Hết {hours} giờ, tính từ lúc muộn nhất: {limit.vi}",
            f"{hours} hours from the latest start end: {limit.en}",
        ),
        last,
    )
