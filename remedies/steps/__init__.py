"""Every step the plan may hold, in order of weight within one urgency. Add a step: declare it, then list it here."""

from __future__ import annotations

from remedies.steps import complaints, first_days, later
from remedies.steps.step import Matter, Status, Step, Urgency

STEPS: tuple[Step, ...] = (
    later.CRIME_REPORT,
    first_days.MEDICAL,
    first_days.RELEASE,
    later.APPEAL,
    complaints.SECOND,
    first_days.COUNSEL,
    complaints.FIRST,
    complaints.COMPLAINT_ADMINISTRATIVE,
    first_days.RIGHTS,
    first_days.LEGAL_AID,
    first_days.VISIT,
    later.BAIL,
    complaints.LAWSUIT,
    later.COMPENSATION,
    complaints.DENUNCIATION,
    later.WGAD_URGENT,
    later.WGAD_REGULAR,
)

__all__ = ["STEPS", "Matter", "Status", "Step", "Urgency"]
