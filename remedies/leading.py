"""Which limit matters now: the latest stage whose clock has started and was not stopped by the next one.

Boundary: chooses among the clocks of an assessment; computes nothing.
"""

from __future__ import annotations

from legal_rules.answer import Assessment, Clock, Finding

LIMITS = {
    "detention_appeal": "appeal_stage_limit",
    "detention_trial": "trial_stage_limit",
    "detention_prosecution": "prosecution_stage_limit",
    "detention_investigation": "detention_limit",
    "custody": "custody_limit",
    "administrative_custody": "administrative_custody_limit",
    "emergency_holding": "decision_within_12_hours",
}


def leading(assessment: Assessment) -> tuple[Clock, Finding] | None:
    """The latest stage whose clock has started and was not stopped by the next one."""
    for id, limit in LIMITS.items():
        clock = assessment.clock(id)
        if clock.state in ("running", "expired") or (clock.state == "unknown" and clock.starts is not None):
            return clock, assessment.finding(limit)
    return None
