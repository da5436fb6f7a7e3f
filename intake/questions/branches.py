"""Which questions follow from which answers: the turnings of the interview, each with its name.

Boundary: pure functions of the answers given so far, which may hold anything or nothing; none of them ever raises.
A fact is asked only where a live rule can use it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from intake.question import Answers

Condition = Callable[[Answers], bool]

STAGES = ("held", "custody", "investigation", "prosecution", "trial", "appeal", "serving", "ended")
ON_AN_ORDER = ("detention_warrant", "emergency_holding")
WITHOUT_ORDER = ("caught_in_the_act", "wanted_notice")
CALLED_IN = ("summons", "invitation")
PRIVATE = ("private_person", "business_agent")
INVESTIGATORS = ("police", "security_police", "procuracy", "court", "unknown")
LOCAL = ("commune_police", "commune_authority", *PRIVATE)
ENDED_WELL = ("released_without_charge", "case_dropped", "case_suspended", "acquitted", "exempted")
PRISON = ("convicted", "suspended_sentence")
RELATED = ("expression_related", "assembly_related", "association_related", "religion_related")


def says(a: Answers, fact: str, *values: Any) -> bool:
    """Whether the answer to `fact` is one of `values` (compared with its type, so that 1 is not True)."""
    answer = a.get(fact)
    return any(answer == v and type(answer) is type(v) for v in values)


def known(a: Answers, fact: str) -> bool:
    """Whether something happened and was told: an instant, rows, a text; not "unknown", "not yet" or nothing."""
    return fact in a and not says(a, fact, "unknown", False, None)


def always(a: Answers) -> bool:
    return True


def all_of(*conditions: Condition) -> Condition:
    return lambda a: all(c(a) for c in conditions)


def any_of(*conditions: Condition) -> Condition:
    return lambda a: any(c(a) for c in conditions)


def no(condition: Condition) -> Condition:
    return lambda a: not condition(a)


def answer(fact: str, *values: Any) -> Condition:
    """The answer to `fact` is one of `values`."""
    return lambda a: says(a, fact, *values)


def told(fact: str) -> Condition:
    """`fact` happened and was told."""
    return lambda a: known(a, fact)


def released(a: Answers) -> bool:
    return says(a, "still_held", False)


def private(a: Answers) -> bool:
    return says(a, "arrested_by", *PRIVATE)


def called_in(a: Answers) -> bool:
    return says(a, "arrest_basis", *CALLED_IN)


def administrative(a: Answers) -> bool:
    return says(a, "arrest_basis", "administrative_custody")


def emergency(a: Answers) -> bool:
    return says(a, "arrest_basis", "emergency_holding") and not private(a)


def warrant(a: Answers) -> bool:
    return says(a, "arrest_basis", "detention_warrant") and not private(a)


def free(a: Answers) -> bool:
    """Called in and could leave: nobody was held, so nothing of holding is asked."""
    return called_in(a) and says(a, "free_to_leave", True)


def by_the_state(a: Answers) -> bool:
    return not private(a) and not free(a)


def may_need_an_order(a: Answers) -> bool:
    """Arrests on an order, and those whose ground nobody knows: whether a paper was shown then decides."""
    open_ = "arrest_basis" not in a or says(a, "arrest_basis", "none_stated", "unknown")
    return not private(a) and (open_ or says(a, "arrest_basis", *ON_AN_ORDER))


def was_shown(a: Answers) -> bool:
    return may_need_an_order(a) and says(a, "order_shown", True)


def needs_witnesses(a: Answers) -> bool:
    """On an order the place decides who must be there; where no paper was seen, the order itself is asked about."""
    return not private(a) and (says(a, "arrest_basis", *ON_AN_ORDER) or was_shown(a))


def needs_record(a: Answers) -> bool:
    return not private(a) and (says(a, "arrest_basis", *WITHOUT_ORDER, *ON_AN_ORDER) or was_shown(a))


def at_home(a: Answers) -> bool:
    return needs_witnesses(a) and says(a, "arrest_place", "home")


def at_work(a: Answers) -> bool:
    return needs_witnesses(a) and says(a, "arrest_place", "workplace")


def not_at_work(a: Answers) -> bool:
    return needs_witnesses(a) and not says(a, "arrest_place", "workplace")


def in_nobodys_hands(a: Answers) -> bool:
    """Private people took the person and have handed them over to no agency."""
    return private(a) and says(a, "handed_over_at", False)


def reached(a: Answers, stage: str) -> bool:
    """Whether the stage told is `stage` or a later one."""
    answer_ = a.get("stage")
    return isinstance(answer_, str) and answer_ in STAGES and STAGES.index(answer_) >= STAGES.index(stage)


def from_stage(first: str, last: str = "ended") -> Condition:
    """The stage told lies from `first` to `last`, both included."""
    later = STAGES[STAGES.index(last) + 1 :]
    return lambda a: reached(a, first) and not any(says(a, "stage", s) for s in later)


def another_hand(a: Answers) -> bool:
    """Others than investigators took the person, so the hours of the agency run from the handing over."""
    other = known(a, "arrested_by") and not says(a, "arrested_by", *INVESTIGATORS)
    return other and not free(a) and not administrative(a)


def first_hours(a: Answers) -> bool:
    """The rule of the first decision covers the case: in an agency's hands, no warrant, a criminal matter."""
    return not (free(a) or warrant(a) or administrative(a) or in_nobodys_hands(a))


def went_on(a: Answers) -> bool:
    """There is a stage to ask about: no decision so far means that none was reached."""
    return not (free(a) or in_nobodys_hands(a) or says(a, "first_decision_at", False))


def custody(a: Answers) -> bool:
    """Custody began: the stage says so, or a first decision is known and the stage is not."""
    if free(a) or warrant(a) or in_nobodys_hands(a):
        return False
    open_ = "stage" not in a or says(a, "stage", "unknown")
    return from_stage("custody", "prosecution")(a) or (open_ and known(a, "first_decision_at"))


def recent_custody(a: Answers) -> bool:
    """Custody that is under way or not long over."""
    return custody(a) and not reached(a, "prosecution")


def has_custody_paper(a: Answers) -> bool:
    return recent_custody(a) and says(a, "custody_decision_given", True)


def charged(a: Answers) -> bool:
    """A charge exists or may exist."""
    return not free(a) and (reached(a, "investigation") or warrant(a)) and not says(a, "charges", False)


def tried(a: Answers) -> bool:
    """Charged, in a case that is not over."""
    return charged(a) and not says(a, "stage", "serving", "ended")


def questioned(a: Answers) -> bool:
    """In custody or charged, so that statements were taken."""
    return tried(a) or (not free(a) and says(a, "stage", "custody"))


def detained(a: Answers) -> bool:
    """In detention before judgment, since whatever day."""
    return tried(a) and "detention_from" in a and not says(a, "detention_from", False, None)


def related(fact: str) -> Condition:
    """The next freedom that the papers may touch: asked while those before it are denied."""
    before = RELATED[: RELATED.index(fact)]
    return lambda a: tried(a) and all(says(a, f, False) for f in before)


def papers_read(a: Answers) -> bool:
    """Somebody knows what the papers refer to."""
    return tried(a) and any(says(a, f, True, False) for f in RELATED)


def hurt(a: Answers) -> bool:
    return says(a, "ill_treated", True)


def posted(a: Answers) -> bool:
    return says(a, "administrative_custody_ground", "online_post")


def may_have_counsel(a: Answers) -> bool:
    """A criminal matter that is not over."""
    over_ = free(a) or administrative(a) or in_nobodys_hands(a) or says(a, "stage", "serving", "ended")
    return not over_


def held_on(a: Answers) -> bool:
    """Held, for all that is known."""
    return not released(a) and not free(a)


def age_of(a: Answers) -> int | None:
    value = a.get("age")
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def below(years: int) -> Condition:
    """Younger than `years`, or of unknown age."""
    return lambda a: (age := age_of(a)) is None or age < years


def from_age(years: int) -> Condition:
    """At least `years` old, or of unknown age."""
    return lambda a: (age := age_of(a)) is None or age >= years


def minor(a: Answers) -> bool:
    """Under 18, for certain."""
    return age_of(a) is not None and below(18)(a)


def has_counsel(a: Answers) -> bool:
    return known(a, "counsel_registered_at") or known(a, "counsel_met_at")


def counsel_must_be_given(a: Answers) -> bool:
    """Counsel may have to be appointed, and nobody has counsel so far."""
    due = minor(a) or says(a, "disability", True) or known(a, "charges")
    return due and not has_counsel(a) and not known(a, "counsel_requested_at")


def judged(a: Answers) -> bool:
    return known(a, "judgment_at") or says(a, "stage", "appeal", "serving")


def over(a: Answers) -> bool:
    """The case may have an outcome: it ended, or there is a judgment."""
    return not free(a) and (says(a, "stage", "ended") or judged(a))


def ended_well(a: Answers) -> bool:
    return over(a) and says(a, "outcome", *ENDED_WELL)


def ended_early(a: Answers) -> bool:
    """The case ended before a judgment, for a reason that the paper states."""
    return over(a) and says(a, "outcome", "released_without_charge", "case_dropped")


def sentenced(a: Answers) -> bool:
    return judged(a) and says(a, "outcome", *PRISON)
