"""Prosecution, trial and appeal: how long each stage may last.

A stage counts from the day after the file came in: the later reading, since these are claims against the State.
"""

from __future__ import annotations

from collections.abc import Sequence
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


def _judge(span: Span, decided: When, settled: Sequence[str], name: Text) -> Verdict:
    """Kept within the usual time, breached past the longest one, unclear between."""
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
        headline=later(_open, span.base),
        arithmetic=lines,
    )


WITHIN = Text("{name} vẫn trong hạn.", "{name} is within its time limit.")


def _past(name: Text, most: date) -> Text:
    last = sums.day(most)
    return Text(f"{name.vi} đã quá hạn dài nhất, ngày {last.vi}.", f"{name.en} went past its longest limit, {last.en}.")


def _open(base: date) -> Text:
    last = sums.day(base)
    return Text(
        f"Hạn thường là đến hết ngày {last.vi}. Chưa biết có gia hạn hay không.",
        f"The usual limit runs to the end of {last.en}. Whether it was extended is not known.",
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
    made = decided(case, PROSECUTION_ENDS, prosecution_over(case), start, "prosecution")
    settled = _first_unknown(case, PROSECUTION_ENDS[0], made, "prosecution_extended_days")
    return _judge(span, made, settled, Text("Việc truy tố", "The prosecution stage"))


PREPARING = Text("Việc chuẩn bị xét xử", "Trial preparation")


@rule(
    "trial_stage_limit",
    Text("Thời hạn chuẩn bị xét xử", "Time limit of trial preparation"),
    law=("trial_preparation", "trial_opening"),
)
def trial_stage_limit(case: Case) -> Verdict:
    """The court decides within 30 days to 3 months, 15 or 30 days more at most, and then opens the hearing."""
    start = reached(case, "case_file_to_court_at", "trial")
    if start is None:
        return not_applicable(NOT_REACHED)
    span = _span(case, start, case.law("trial_preparation", start))
    usual, longest = case.law("trial_opening", start).value
    decision, over = case.when("trial_decision_at"), trial_over(case)
    opened = decided(case, TRIAL_ENDS, over, start, "trial")
    if decision is None and case.never("trial_decision_at"):
        ended = decided(case, ("trial_decision_at",), over, start, "trial")
        if over is not None:
            return _judge(span, ended, (), PREPARING)
        return _judge(span, ended, ("outcome_decision_at" if ended_untold(case) else "trial_decision_at",), PREPARING)
    if decision is None:
        whole = Span(span.base, counting.days_after(span.most, longest), span.base_first, span.open_class)
        return _judge(whole, opened, ("trial_decision_at",), PREPARING)
    # Whether the time was prolonged is told by no fact: a day that is known would settle nothing by being told again.
    prepared = _judge(span, decision, () if decision.day else ("trial_decision_at",), PREPARING)
    if prepared.outcome != "kept":
        return prepared
    first, last = day_of(decision.earliest), day_of(decision.latest)
    hearing = Span(
        counting.days_after(last, usual), counting.days_after(last, longest), counting.days_after(first, usual), False
    )
    untold = opened.day is None or case.when("trial_at") is None
    return _judge(hearing, opened, ("trial_at",) if untold else (), Text("Việc mở phiên tòa", "Opening the trial"))


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
    verdict = _judge(span, made, ("appeal_hearing_at",) if open_day else (), Text("Việc phúc thẩm", "The appeal"))
    if open_day and verdict.outcome == "breached":
        return verdict._replace(contrary=OPENED_BEFORE, arguable=True)
    return verdict


OPENED_BEFORE = Text(
    "Tòa có thể nói phiên tòa đã mở trong hạn, rồi hoãn hoặc kéo dài. Nên hỏi ngày mở phiên tòa.",
    "The court may say that the hearing opened in time and was then adjourned or went on. Ask for the day it opened.",
)


def _first_unknown(case: Case, decision: str, decided: When, other: str | None = None) -> tuple[str, ...]:
    """What would settle a stage: its decision where nobody told it, else what may have lengthened the time.

    The day of the end, where the case was ended on a day that nobody told.

    Which court an appeal lies with is told by no fact of its own, so nothing is named for it.
    """
    if ended_untold(case) and case.when(decision) is None:
        return ("outcome_decision_at",)
    if not decided.exact and case.when(decision) is None:
        return (decision,)
    if other is None:
        return ()
    if not case.known(other):
        return (other,)
    return () if case.when(decision) is not None else (decision,)
