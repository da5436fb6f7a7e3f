"""Prosecution, trial and appeal: how long each stage may last, and detention in it.

A stage counts from the day after the file came in (the later reading, since these are claims against the State); the clock
of detention counts that day in, with 30-day months, and keeps the later reading beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from legal_rules import counting
from legal_rules.answer import Clock
from legal_rules.engine import Case, Missing, Verdict, breached, clock, kept, not_applicable, rule, unclear
from legal_rules.instants import When, day_of
from legal_rules.law import NoLawForDate, Version
from legal_rules.rules import notions, sums
from legal_rules.words import Text

NOT_REACHED = Text("Vụ việc chưa tới bước này.", "The case has not reached this stage.")
STAGES = ("held", "custody", "investigation", "prosecution", "trial", "appeal", "serving", "ended")
COURTS = ("court", "tòa", "toà")


@dataclass(frozen=True)
class Span:
    """The last day of a stage by the class: the usual one, and the longest; `open_class`: the class is not known."""

    base: date
    most: date
    base_first: date
    open_class: bool


def reached(case: Case, start: str, stage: str) -> When | None:
    """The start of a stage; None where the case has not come so far. Raises Missing when no fact tells."""
    found = case.when(start)
    if found is not None:
        return found
    now = case.choice("stage")
    if case.never(start) or (now in STAGES and STAGES.index(now) < STAGES.index(stage)):
        return None
    raise Missing(start)


def _length(version: Version, name: str) -> dict[str, int]:
    """The months and days of a base period for one class."""
    value = version.value
    if "base" in value:
        return {"days": value["base"][name]}
    return {"months": value["months"][name]} if name in value["months"] else {"days": value["days"][name]}


def _stage_end(start: date, length: dict[str, int]) -> date:
    """The last day of a stage: the next day first; a period in months rolls to the next working day (Art. 134(1))."""
    if "months" in length:
        return counting.months_rolled(start, length["months"])
    return counting.days_after(start, length["days"])


def _span(case: Case, start: When, version: Version, extended: int | None = None) -> Span:
    classes = notions.severities(case, start)
    first, last = day_of(start.earliest), day_of(start.latest)
    bases = [_stage_end(last, _length(version, name)) for name in classes]
    firsts = [_stage_end(first, _length(version, name)) for name in classes]
    extensions = [version.value["extension"][name] for name in classes]
    more = max(extensions) if extended is None else min(extended, max(extensions))
    most = max(counting.days_after(base, more) for base in bases)
    if extended is not None:
        bases = [most]
        firsts = [counting.days_after(day, more) for day in firsts]
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
    lines = (
        sums.line(Text("Hạn thường", "Usual limit"), sums.last_day(span.base)),
        sums.line(Text("Dài nhất, nếu được gia hạn", "At most, if extended"), sums.last_day(span.most)),
        sums.line(Text("Quyết định, hoặc tính đến", "Decision, or counted to"), sums.day_only(decided)),
    )
    if day_of(decided.latest) <= span.base_first:
        return kept(Text(f"{name.vi} vẫn trong hạn.", f"{name.en} is within its time limit."), *lines)
    if day_of(decided.earliest) > span.most:
        last = sums.day(span.most)
        return breached(
            Text(
                f"{name.vi} đã quá hạn dài nhất, ngày {last.vi}.", f"{name.en} went past its longest limit, {last.en}."
            ),
            *lines,
            contrary=Text(
                "Cơ quan có thể nói hồ sơ đã được trả để điều tra bổ sung, hoặc vụ án đã tạm đình chỉ.",
                "The agency may say that the file was returned for more investigation, or that the case was suspended.",
            ),
        )
    last = sums.day(span.base)
    return unclear(
        *settled,
        *(("charges",) if span.open_class else ()),
        headline=Text(
            f"Hạn thường hết ngày {last.vi}. Chưa biết có gia hạn hay không.",
            f"The usual limit ended on {last.en}. Whether it was extended is not known.",
        ),
        arithmetic=lines,
    )


def returned(case: Case, by_court: bool) -> When | None:
    """The first return of the file for more investigation by the court, or by the procuracy."""
    rows = [row for row in case.rows("returns") if row["at"] and is_court(row["by"]) is by_court]
    return min((row["at"] for row in rows), key=lambda when: when.earliest, default=None)


def is_court(words: str | None) -> bool:
    """Whether the words name a court."""
    return any(name in (words or "").lower() for name in COURTS)


def _decided(case: Case, facts: Sequence[str], back: When | None, start: When, stage: str) -> When:
    """When the stage was decided: the first of these facts, or the return of the file; else the assessment.

    Where nobody said that the case still stands at this stage, some time up to the assessment.
    """
    found = [when for when in (*map(case.when, facts), back) if when is not None]
    if found:
        return min(found, key=lambda when: when.earliest)
    if _stands(case, facts, stage):
        return When.at(case.at)
    return When(min(start.earliest, case.at), case.at)


def _stands(case: Case, facts: Sequence[str], stage: str) -> bool:
    """Whether the case is known to stand at `stage` still: a stage without later events means that none happened."""
    return case.choice("stage") == stage or case.never(facts[0])


PROSECUTION_ENDS = ("indicted_at", "case_file_to_court_at", "outcome_decision_at")


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
    decided = _decided(case, PROSECUTION_ENDS, returned(case, by_court=False), start, "prosecution")
    settled = _first_unknown(case, PROSECUTION_ENDS[0], decided, "prosecution_extended_days")
    return _judge(span, decided, settled, Text("Việc truy tố", "The prosecution stage"))


@rule(
    "trial_stage_limit",
    Text("Thời hạn chuẩn bị xét xử", "Time limit of trial preparation"),
    law=("trial_preparation", "trial_opening"),
)
def trial_stage_limit(case: Case) -> Verdict:
    """The court decides within 30 days to 3 months, extended by 15 or 30 days, and opens the hearing within 15 or 30 days."""
    start = reached(case, "case_file_to_court_at", "trial")
    if start is None:
        return not_applicable(NOT_REACHED)
    span = _span(case, start, case.law("trial_preparation", start))
    usual, longest = case.law("trial_opening", start).value
    decision, opened = (
        case.when("trial_decision_at"),
        _decided(case, ("trial_at", "judgment_at"), returned(case, True), start, "trial"),
    )
    if decision is None and case.never("trial_decision_at"):
        return _judge(span, When.at(case.at), ("trial_decision_at",), Text("Việc chuẩn bị xét xử", "Trial preparation"))
    if decision is None:
        whole = Span(span.base, counting.days_after(span.most, longest), span.base_first, span.open_class)
        return _judge(whole, opened, ("trial_decision_at",), Text("Việc chuẩn bị xét xử", "Trial preparation"))
    prepared = _judge(span, decision, ("trial_decision_at",), Text("Việc chuẩn bị xét xử", "Trial preparation"))
    if prepared.outcome != "kept":
        return prepared
    first, last = day_of(decision.earliest), day_of(decision.latest)
    hearing = Span(
        counting.days_after(last, usual), counting.days_after(last, longest), counting.days_after(first, usual), False
    )
    return _judge(hearing, opened, ("trial_at",), Text("Việc mở phiên tòa", "Opening the trial"))


@rule("appeal_stage_limit", Text("Thời hạn phúc thẩm", "Time limit of the appeal stage"), law=("appeal_preparation",))
def appeal_stage_limit(case: Case) -> Verdict:
    """The appeal hearing opens within 60 days of the file in a provincial court, 90 above it."""
    start = reached(case, "appeal_file_received_at", "appeal")
    if start is None:
        return not_applicable(NOT_REACHED)
    value = case.law("appeal_preparation", start).value
    base = value["higher"] if _above_province(case, start) else value["provincial"]
    first, last = day_of(start.earliest), day_of(start.latest)
    span = Span(
        counting.days_after(last, base),
        counting.days_after(last, value["higher"]),
        counting.days_after(first, base),
        False,
    )
    decided = _decided(case, ("appeal_judgment_at",), None, start, "appeal")
    settled = _first_unknown(case, "appeal_judgment_at", decided, "investigating_agency")
    return _judge(span, decided, settled, Text("Việc phúc thẩm", "The appeal"))


def _first_unknown(case: Case, decision: str, decided: When, other: str) -> tuple[str, ...]:
    """What would settle a stage: its decision where nobody told it, else what may have lengthened the time."""
    told = decided.exact or case.when(decision) is not None
    return (other,) if told and not case.known(other) else (decision,)


def _above_province(case: Case, start: When) -> bool:
    """Whether the appeal lies above the provincial court, which first tries national-security and the gravest cases."""
    if notions.national_security(case, start):
        try:
            case.law("court_of_national_security", start)
        except NoLawForDate:
            return True
        return True
    return notions.severity(case, start) == "exceptionally_serious"


@clock(
    "detention_prosecution",
    Text("Tạm giam ở bước truy tố", "Detention at the prosecution stage"),
    law=("prosecution_detention", "prosecution_stage"),
)
def detention_prosecution(case: Case) -> Clock:
    """Detention at the prosecution stage ends with the time that the procuracy has to decide."""
    start = reached(case, "case_file_to_procuracy_at", "prosecution")
    if start is None or _not_detained(case):
        return Clock("detention_prosecution", "not_started")
    case.law("prosecution_detention", start)
    version = case.law("prosecution_stage", start)
    stop = _stop(case, (*PROSECUTION_ENDS, "released_at"), returned(case, by_court=False), start, "prosecution")
    extended = case.number("prosecution_extended_days")
    return _clock(case, "detention_prosecution", start, version, stop, extended)


@clock(
    "detention_trial",
    Text("Tạm giam ở bước xét xử", "Detention at the trial stage"),
    law=("trial_detention", "trial_preparation"),
)
def detention_trial(case: Case) -> Clock:
    """Detention for trial preparation ends with the time for it; the hearing itself is covered until it ends."""
    start = reached(case, "case_file_to_court_at", "trial")
    if start is None or _not_detained(case):
        return Clock("detention_trial", "not_started")
    case.law("trial_detention", start)
    stop = _stop(case, ("trial_at", "judgment_at", "released_at"), returned(case, by_court=True), start, "trial")
    more = case.law("trial_opening", start).value[1]
    return _clock(case, "detention_trial", start, case.law("trial_preparation", start), stop, None, more)


@clock(
    "detention_appeal",
    Text("Tạm giam ở bước phúc thẩm", "Detention at the appeal stage"),
    law=("appeal_detention", "appeal_preparation"),
)
def detention_appeal(case: Case) -> Clock:
    """Detention at the appeal stage ends with the time for opening the appeal hearing."""
    start = reached(case, "appeal_file_received_at", "appeal")
    if start is None or _not_detained(case):
        return Clock("detention_appeal", "not_started")
    case.law("appeal_detention", start)
    value = case.law("appeal_preparation", start).value
    base = value["higher"] if _above_province(case, start) else value["provincial"]
    last = day_of(start.latest)
    stop = _stop(case, ("appeal_judgment_at", "released_at"), None, start, "appeal")
    most = counting.days(last, value["higher"])
    return _stage_clock(case, "detention_appeal", start, [counting.days(last, base)], most, stop)


def _not_detained(case: Case) -> bool:
    released = case.when("released_at")
    start = notions.detention_from(case)
    return case.never("detention_from") or (start is None and released is None and notions.is_held(case) is False)


@dataclass(frozen=True)
class Stop:
    """When detention in a stage stopped, None while it goes on; `sure`: what is known of it is enough for a claim."""

    when: When | None
    sure: bool


def _stop(case: Case, facts: Sequence[str], back: When | None, start: When, stage: str) -> Stop:
    found = [when for when in (*map(case.when, facts), back) if when is not None and when.latest >= start.earliest]
    if found:
        return Stop(min(found, key=lambda when: when.earliest), True)
    now = case.choice("stage")
    if not notions.goes_on(case) or (now in STAGES and STAGES.index(now) > STAGES.index(stage)):
        return Stop(When(start.earliest, max(case.at, start.earliest)), False)
    return Stop(None, _stands(case, facts, stage))


def _clock(
    case: Case, id: str, start: When, version: Version, stop: Stop, extended: int | None, more: int = 0
) -> Clock:
    """The clock of a stage: 30-day months, the first day counts; `more` days for opening the hearing."""
    last = day_of(start.latest)
    ends, longest = [], []
    for name in notions.severities(case, start):
        days = _days(_length(version, name))
        extension = version.value["extension"][name]
        ends.append(counting.days(last, days + (min(extended, extension) if extended is not None else 0)))
        longest.append(
            counting.days(last, days + (min(extended, extension) if extended is not None else extension) + more)
        )
    return _stage_clock(case, id, start, ends, max(longest), stop)


def _days(length: dict[str, Any]) -> int:
    return counting.detention_days(length["months"]) if "months" in length else int(length["days"])


def _stage_clock(case: Case, id: Any, start: When, ends: list[date], most: date, stop: Stop) -> Clock:
    last = max(ends)
    end, top = counting.end_of(last), counting.end_of(most)
    # One day later under the reading that leaves the first day out: only past it is the end certain.
    certain = counting.end_of(counting.days_after(most, 1))
    until = stop.when or When.at(case.at)
    bare = stop.sure and until.earliest > certain
    return Clock(
        id,
        "stopped" if stop.when else "expired" if case.at > end else "running",
        starts=start,
        ends=end,
        last_day=last,
        ends_at_most=top,
        ends_range=When(counting.end_of(min(ends)), counting.end_of(counting.days_after(last, 1))),
        uncovered=((certain, until.earliest if stop.when else None),) if bare else (),
        arithmetic=(
            sums.line(Text("Nhận hồ sơ", "File received"), sums.day_only(start)),
            sums.line(Text("Hết hạn", "End of the term"), sums.last_day(last)),
            sums.line(Text("Dài nhất, nếu gia hạn đủ", "At most, with every extension"), sums.last_day(most)),
        ),
        settled_by=("charges",) if len(set(ends)) > 1 else () if stop.sure or case.at <= end else ("stage",),
    )
