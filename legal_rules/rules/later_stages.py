"""Prosecution, trial and appeal: how long each stage may last.

A stage counts from the day after the file came in: the later reading, since these are claims against the State.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from legal_rules import counting
from legal_rules.engine import Case, Verdict, breached, kept, not_applicable, rule, unclear
from legal_rules.instants import When, day_of
from legal_rules.law import NoLawForDate, Version
from legal_rules.rules import notions, sums
from legal_rules.rules.stages import (
    PROSECUTION_ENDS,
    TRIAL_ENDS,
    above_province,
    appeal_ends,
    base_length,
    decided,
    dropped,
    ended_untold,
    prosecution_over,
    reached,
    stage_end,
    trial_over,
)
from legal_rules.sentences import later, lines_later
from legal_rules.words import Text

NOT_REACHED = Text("Vụ việc chưa tới bước này.", "The case has not reached this stage.")


class Span(NamedTuple):
    """The last day of a stage by the class: the usual one, and the longest; `open_class`: the class is not known."""

    base: date
    most: date
    base_first: date
    open_class: bool


def _span(case: Case, start: When, version: Version, extended: int | None = None) -> Span:
    classes = notions.severities(case, start)
    first, last = day_of(start.earliest), day_of(start.latest)
    bases = [stage_end(last, base_length(version, name)) for name in classes]
    firsts = [stage_end(first, base_length(version, name)) for name in classes]
    allowed: list[int] = [version.value["extension"][name] for name in classes]
    # An extension that was told counts for no more than the class allows.
    added = [days if extended is None else min(extended, days) for days in allowed]
    most = max(map(counting.days_after, bases, added))
    if extended is not None:
        bases = list(map(counting.days_after, bases, added))
        firsts = list(map(counting.days_after, firsts, added))
    shortest = min(min(firsts), _halved(case, start, min(firsts)))
    return Span(max(bases), most, shortest, len(classes) > 1)


def _halved(case: Case, start: When, end: date) -> date:
    """The half term of a case against a person under 18, from the day that law began; else the end itself."""
    if notions.is_minor(case, start) is False:
        return end
    try:
        numerator, denominator = case.law("minor_stage_share", start).value
    except NoLawForDate:
        return end
    first = day_of(start.earliest)
    return counting.days_after(first, (end - first).days * numerator // denominator)


EXTENDED = Text("Chưa biết có gia hạn hay không.", "Whether it was extended is not known.")
PREVENTED = Text("Chưa biết có trở ngại nào không.", "Whether something prevented it is not known.")
WHICH_COURT = Text("Chưa biết chắc Tòa nào xử, nên có thể đến 90 ngày.", "Which court hears it may make it 90 days.")
NOT_EXACT = Text("Điều đã biết chưa đủ để nói chắc.", "What is known does not settle it.")


def _judge(span: Span, decided: When, settled: Sequence[str], name: Text, doubt: Text = EXTENDED) -> Verdict:
    """Kept within the usual time, breached past the longest one, unclear between, with what is in doubt there."""
    lines = lines_later(_sum, span, decided)
    if day_of(decided.latest) <= span.base_first:
        return kept(later(WITHIN.fill, name=name), *lines)
    if day_of(decided.earliest) > span.most:
        return breached(
            later(_past, name, span.most),
            *lines,
            contrary=Text(
                "Cơ quan có thể nói hồ sơ đã được trả để điều tra bổ sung, hoặc vụ án đã tạm đình chỉ.",
                "The agency may say that the file was returned for more investigation, or that the case was suspended.",
            ),
        )
    return unclear(
        *settled,
        *(("charges",) if span.open_class else ()),
        headline=later(_open, span, doubt),
        arithmetic=lines,
    )


WITHIN = Text("{name} vẫn trong hạn.", "{name} is within its time limit.")


def _past(name: Text, most: date) -> Text:
    last = sums.day(most)
    return Text(f"{name.vi} đã quá hạn dài nhất, ngày {last.vi}.", f"{name.en} went past its longest limit, {last.en}.")


def _open(span: Span, doubt: Text) -> Text:
    last = sums.day(span.base)
    if span.base == span.most:
        return Text(
            f"Hạn là đến hết ngày {last.vi}. {NOT_EXACT.vi}", f"The limit runs to the end of {last.en}. {NOT_EXACT.en}"
        )
    return Text(
        f"Hạn thường là đến hết ngày {last.vi}. {doubt.vi}", f"The usual limit runs to the end of {last.en}. {doubt.en}"
    )


def _sum(span: Span, decided: When) -> tuple[Text, ...]:
    return (
        sums.line(Text("Hạn thường", "Usual limit"), sums.last_day(span.base)),
        sums.line(Text("Dài nhất, nếu được gia hạn", "At most, if extended"), sums.last_day(span.most)),
        sums.line(Text("Quyết định, hoặc tính đến", "Decision, or counted to"), sums.day_only(decided)),
    )


@rule(
    "prosecution_stage_limit",
    Text("Thời hạn truy tố", "Time limit of the prosecution stage"),
    law=("prosecution_stage",),
)
def prosecution_stage_limit(case: Case) -> Verdict:
    """The procuracy decides within 20 or 30 days of the file, extended by 10 to 30 days."""
    start = reached(case, "case_file_to_procuracy_at", "prosecution")
    if start is None:
        return not_applicable(NOT_REACHED)
    version = case.law("prosecution_stage", start)
    span = _span(case, start, version, case.number("prosecution_extended_days"))
    made = decided(case, PROSECUTION_ENDS, prosecution_over(case, start), start, "prosecution")
    told = {"case_file_to_procuracy_at": start, PROSECUTION_ENDS[0]: made}
    settled = _first_unknown(case, told, PROSECUTION_ENDS[0], "prosecution_extended_days")
    return _judge(span, made, settled, Text("Việc truy tố", "The prosecution stage"))


PREPARING = Text("Việc chuẩn bị xét xử", "Trial preparation")


@rule(
    "trial_stage_limit",
    Text("Thời hạn chuẩn bị xét xử", "Time limit of trial preparation"),
    law=("trial_preparation", "trial_opening"),
)
def trial_stage_limit(case: Case) -> Verdict:
    """The court decides within 30 days to 3 months, 15 or 30 days more at most, and then opens the hearing.

    By how many days the time was prolonged, `trial_extended_days` tells; until it does, both lengths may be right.
    """
    start = reached(case, "case_file_to_court_at", "trial")
    if start is None:
        return not_applicable(NOT_REACHED)
    span = _span(case, start, case.law("trial_preparation", start), case.number("trial_extended_days"))
    usual, longest = case.law("trial_opening", start).value
    decision, over = case.when("trial_decision_at"), trial_over(case, start)
    opened = decided(case, TRIAL_ENDS, over, start, "trial")
    if decision is None and not case.never("trial_decision_at"):
        whole = Span(span.base, counting.days_after(span.most, longest), span.base_first, span.open_class)
        return _judge(whole, opened, ("trial_decision_at",), PREPARING)
    made = decision or decided(case, ("trial_decision_at",), over, start, "trial")
    told = {"case_file_to_court_at": start, "trial_decision_at": made}
    prepared = _judge(span, made, _first_unknown(case, told, "trial_decision_at", "trial_extended_days"), PREPARING)
    if decision is None or prepared.outcome != "kept":
        return prepared
    first, last = day_of(decision.earliest), day_of(decision.latest)
    hearing = Span(
        counting.days_after(last, usual), counting.days_after(last, longest), counting.days_after(first, usual), False
    )
    untold = opened.day is None or case.when("trial_at") is None
    settled = ("trial_at",) if untold else _uncertain(case, {"trial_decision_at": decision})
    return _judge(hearing, opened, settled, Text("Việc mở phiên tòa", "Opening the trial"), PREVENTED)


@rule("appeal_stage_limit", Text("Thời hạn phúc thẩm", "Time limit of the appeal stage"), law=("appeal_preparation",))
def appeal_stage_limit(case: Case) -> Verdict:
    """The appeal hearing opens within 60 days of the file in a provincial court, 90 above it."""
    start = reached(case, "appeal_file_received_at", "appeal")
    if start is None:
        return not_applicable(NOT_REACHED)
    value = case.law("appeal_preparation", start).value
    base = value["higher"] if above_province(case, start) else value["provincial"]
    first, last = day_of(start.earliest), day_of(start.latest)
    span = Span(
        counting.days_after(last, base),
        counting.days_after(last, value["higher"]),
        counting.days_after(first, base),
        False,
    )
    ends, over = appeal_ends(case), dropped(case, ("appeal_hearing_at", "appeal_judgment_at"))
    made = decided(case, ends, over, start, "appeal")
    judged = case.when("appeal_judgment_at") is not None
    open_day = case.when("appeal_hearing_at") is None and (judged or not made.exact)
    told = {"appeal_file_received_at": start, "appeal_hearing_at": made}
    settled = ("appeal_hearing_at",) if open_day else _uncertain(case, told)
    verdict = _judge(span, made, settled, Text("Việc phúc thẩm", "The appeal"), WHICH_COURT)
    if open_day and verdict.outcome == "breached":
        return verdict._replace(contrary=OPENED_BEFORE, arguable=True)
    return verdict


OPENED_BEFORE = Text(
    "Tòa có thể nói phiên tòa đã mở trong hạn, rồi hoãn hoặc kéo dài. Nên hỏi ngày mở phiên tòa.",
    "The court may say that the hearing opened in time and was then adjourned or went on. Ask for the day it opened.",
)


def _first_unknown(case: Case, told: Mapping[str, When], decision: str, other: str) -> tuple[str, ...]:
    """What would settle a stage: its decision where nobody told it, else what may have lengthened the time.

    Beside that, the days of `told` that are not exact: the beginning and the end of the stage. The day of the end,
    where the case was ended on a day that nobody told.
    """
    if case.when(decision) is None and ended_untold(case):
        return ("outcome_decision_at",)
    if case.when(decision) is None and not case.never(decision) and not told[decision].exact:
        return (decision,)
    return (*(() if case.known(other) else (other,)), *_uncertain(case, told))


def _uncertain(case: Case, told: Mapping[str, When]) -> tuple[str, ...]:
    """Which of the days that somebody told lie on more than one day."""
    return tuple([fact for fact, when in told.items() if when.day is None and case.when(fact) is not None])
