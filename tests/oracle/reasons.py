"""Why one more known fact may turn a settled finding into its opposite. What is not listed here may not.

Most are presumptions of the contract: what was presumed until now is told to be otherwise, and the finding had said so.
The others are ways in which the law itself reads what is told. `case` is a golden case that shows the reason at work.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Change:
    """Golden case `case` without `fact` says `before` of `finding`, relying on `presumed`; with it, `after`."""

    case: str
    fact: str
    finding: str
    before: str
    after: str
    presumed: tuple[str, ...] = ()
    facts: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True)
class Reason:
    """Facts and findings for which it holds; `before` is what is said without the fact, None either."""

    name: str
    case: str
    facts: tuple[str, ...]
    findings: tuple[str, ...]
    before: str | None = None
    presumption: str | None = None

    def explains(self, change: Change) -> bool:
        if change.fact not in self.facts or change.finding not in self.findings:
            return False
        if self.presumption is not None and self.presumption not in change.presumed:
            return False
        return self.before in (None, change.before)


HOURS = ("decision_within_12_hours", "family_notice", "administrative_custody_limit", "custody_limit")
ENDS = ("released_at", "custody_from")

REASONS = (
    # Nobody told an age: an adult, to whom the rules for minors do not apply.
    Reason("adult", "minor_13", ("age",), ("arrest_basis", "detention_ground", "family_notice"), "kept", "adult"),
    # Nobody told of a release, or of what else ended the holding: it goes on, and its time with it.
    Reason("no_release", "admin_disorder_with_decision", ENDS, HOURS, "breached", "no_release"),
    # Nobody told of a spell at liberty: one unbroken holding.
    Reason("no_liberty", "custody_liberty_detention", ("at_liberty",), ("custody_limit",), "breached"),
    # A stage without later events: none of them happened, so the first investigation was never taken up again.
    Reason(
        "stage_without_events", "resumed_serious_last_day", ("investigation_resumed_at",), ("detention_limit",),
        "breached", "stage_without_events",
    ),
    # The judgment stands for the hearing of an appeal until the day of its opening is told; the breach is arguable.
    Reason(
        "judgment_for_the_hearing", "appeal_opened_on_the_ninetieth_day_judged_later", ("appeal_hearing_at",),
        ("appeal_stage_limit",), "breached",
    ),
    # The file was not sent back until a fact says so: trial preparation then ended with that.
    Reason(
        "no_return", "trial_returned_without_a_decision_to_try", ("returns",),
        ("prosecution_stage_limit", "trial_stage_limit"), "breached", "no_return",
    ),
    # `arrest_basis` asks of the ground as it was stated, given what is known (so the contract): days and charges that
    # speak against it come later.
    Reason(
        "the_ground_as_stated", "ground_in_the_act_three_days_later", ("act_at", "arrested_at", "charges"),
        ("arrest_basis",), "kept",
    ),
    # So does `emergency_ground`; of the class of the crime it is judged only once it is charged.
    Reason(
        "the_emergency_as_stated", "emergency_preparing_a_serious_crime", ("charges",), ("emergency_ground",), "kept",
    ),
    # Who signed an order is a question beside whether it has its ground and its approval: someone with the power,
    # until a fact names one without it.
    Reason(
        "the_one_who_signed", "emergency_commune_preparing", ("order_issued_by", "arrested_at"),
        ("emergency_ground", "arrest_order_approval"), "kept",
    ),
    # The custody decision is judged as a paper; the ground of the arrest, untold, is unclear in a finding of its own.
    Reason(
        "the_paper_as_given", "custody_on_an_invitation", ("arrest_basis",), ("custody_decision",), "kept",
    ),
    # A crime without prison is the one of which no ground is enough.
    Reason("charge_without_prison", "ground_no_prison", ("charges",), ("detention_ground",), "kept"),
    # The law of the day: without the day of the taking, that of the day of the question.
    Reason(
        "law_of_the_day", "admin_drug_test_last_day_of_2021", ("arrested_at",),
        ("administrative_custody_ground", "arrest_order_formalities", "emergency_ground"),
    ),
    # Another ground of holding is under another law: its own hours, its own start.
    Reason(
        "another_law", "surrender_custody_from_decision", ("arrest_basis",), ("custody_limit", "family_notice"),
    ),
    # The date written in an order decides (Art. 134(1)), be it earlier than the longest time the law allows.
    Reason(
        "written_end", "custody_shorter_order", ("custody_periods", "detention_orders"),
        ("custody_limit", "detention_limit", "detention_after_term"), "kept",
    ),
    # Arts 114(1) and 116 count from the arrest or, of a person brought in, from the receipt; custody from the receipt,
    # and by the contract from its own start until that is told.
    Reason("receipt", "first_hours_from_receipt", ("handed_over_at",), HOURS),
)  # fmt: skip


def reason(change: Change) -> Reason | None:
    """The first reason that explains the change."""
    return next((found for found in REASONS if found.explains(change)), None)
