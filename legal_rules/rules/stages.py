"""Where a case stands after the investigation: which stage it has reached, when that stage was decided, which court.

Boundary: readings that the stage limits and their clocks share; no limit is judged here.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from legal_rules import counting
from legal_rules.engine import Case, Missing
from legal_rules.instants import When
from legal_rules.law import NoLawForDate, Version
from legal_rules.rules import notions

STAGES = ("held", "custody", "investigation", "prosecution", "trial", "appeal", "serving", "ended")
COURTS = ("court", "tòa", "toà")
PROSECUTION_ENDS = ("indicted_at", "case_file_to_court_at", "outcome_decision_at")
TRIAL_ENDS = ("trial_at", "judgment_at", "outcome_decision_at")
APPEAL_STEPS = ("appealed_at", "appeal_file_received_at", "appeal_hearing_at", "appeal_judgment_at")
DROPPED = ("case_dropped", "case_suspended")


def reached(case: Case, start: str, stage: str) -> When | None:
    """The start of a stage; None where the case has not come so far. Raises Missing when no fact tells."""
    found = case.when(start)
    if found is not None:
        return found
    now = case.choice("stage")
    if case.never(start) or (now in STAGES and STAGES.index(now) < STAGES.index(stage)):
        return None
    raise Missing(start)


def base_length(version: Version, name: str) -> dict[str, int]:
    """The months and days of a base period for one class."""
    value = version.value
    if "base" in value:
        return {"days": value["base"][name]}
    return {"months": value["months"][name]} if name in value["months"] else {"days": value["days"][name]}


def stage_end(start: date, length: dict[str, int]) -> date:
    """The last day of a stage: the next day first; a period in months rolls to the next working day (Art. 134(1))."""
    if "months" in length:
        return counting.months_rolled(start, length["months"])
    return counting.days_after(start, length["days"])


def returned(case: Case, by_court: bool, since: When) -> When | None:
    """The first return of the file by the court, or by the procuracy, that does not lie before `since`.

    A file may go back more than once; an earlier return ended an earlier round of the stage.
    """
    if not case.known("returns"):
        case.presume("no_return")
    rows = [row for row in case.rows("returns") if row["at"] and is_court(row["by"]) is by_court]
    return first_of(*[row["at"] for row in rows if row["at"].latest >= since.earliest])


def dropped(case: Case, later: Sequence[str]) -> When | None:
    """The decision that ended or suspended the case; None where an act of a `later` stage is told: it came there."""
    if case.choice("outcome") not in DROPPED or any(case.when(fact) is not None for fact in later):
        return None
    return case.when("outcome_decision_at")


def ended_untold(case: Case) -> bool:
    """Whether the case was ended or suspended on a day that nobody told."""
    return case.choice("outcome") in DROPPED and case.when("outcome_decision_at") is None


def first_of(*ends: When | None) -> When | None:
    """The earliest of the instants that are known."""
    return min((end for end in ends if end is not None), key=lambda when: when.earliest, default=None)


def prosecution_over(case: Case, start: When) -> When | None:
    """What ends prosecution without an indictment: the file returned, or the case ended there (Art. 240(1)(b)-(c))."""
    here = case.never("indicted_at") or case.never("case_file_to_court_at") or case.choice("stage") == "prosecution"
    ended = dropped(case, ("indicted_at", "case_file_to_court_at", *TRIAL_ENDS[:2])) if here else None
    return first_of(returned(case, by_court=False, since=start), ended)


def trial_over(case: Case, start: When) -> When | None:
    """What ends the trial stage without a hearing: the file returned, or the case ended (Art. 277(1)(b)-(c))."""
    return first_of(returned(case, by_court=True, since=start), dropped(case, ("judgment_at", *APPEAL_STEPS)))


def appeal_ends(case: Case) -> tuple[str, ...]:
    """The opening of the appeal hearing, which ends the time (Art. 346(1)); the judgment while nobody told the day."""
    if case.when("appeal_hearing_at") is None and not case.never("appeal_hearing_at"):
        return ("appeal_judgment_at",)
    return ("appeal_hearing_at", "appeal_judgment_at")


def is_court(words: str | None) -> bool:
    """Whether the words name a court."""
    return any(name in (words or "").lower() for name in COURTS)


def decided(case: Case, facts: Sequence[str], back: When | None, start: When, stage: str) -> When:
    """When the stage was decided: the first of `facts`, or the return of the file; else the assessment.

    The other facts come later and give only the latest time; so does a stage that nobody said still goes on.
    """
    found = told(case, facts, back, start)
    if found is not None:
        return found
    if stands(case, facts, stage):
        return When.at(case.at)
    return When(min(start.earliest, case.at), case.at)


def told(case: Case, facts: Sequence[str], back: When | None, start: When) -> When | None:
    """The decision of a stage as told, exact or only by what came after it; None where nothing was told."""
    exact = [when for when in (case.when(facts[0]), back) if when is not None and when.latest >= start.earliest]
    if exact:
        return min(exact, key=lambda when: when.earliest)
    later = [when for when in map(case.when, facts[1:]) if when is not None and when.latest >= start.earliest]
    if later:
        return When(start.earliest, min(when.latest for when in later))
    return None


def stands(case: Case, facts: Sequence[str], stage: str) -> bool:
    """Whether the case is known to stand at `stage` still: a stage without later events means that none happened."""
    if ended_untold(case):
        return False
    if case.choice("stage") == stage:
        case.presume("stage_without_events")
        return True
    return case.never(facts[0])


def above_province(case: Case, start: When) -> bool:
    """Whether the appeal lies above the provincial court, which first tries national-security and the gravest cases."""
    if notions.national_security(case, start):
        try:
            case.law("court_of_national_security", start)
        except NoLawForDate:
            return True
        return True
    return notions.severity(case, start) == "exceptionally_serious"
