"""Every step the plan may hold, in order of weight within one urgency. Add a step: declare it, then list it here."""

from __future__ import annotations

from remedies.steps import complaints, counsel, held, later, release
from remedies.steps.step import Matter, Status, Step, Urgency

STEPS: tuple[Step, ...] = (
    later.CRIME_REPORT,
    held.MEDICAL,
    release.RELEASE,
    later.APPEAL,
    complaints.SECOND,
    counsel.COUNSEL,
    complaints.FIRST,
    complaints.COMPLAINT_ADMINISTRATIVE,
    held.RIGHTS,
    counsel.LEGAL_AID,
    held.VISIT,
    later.BAIL,
    complaints.LAWSUIT,
    later.COMPENSATION,
    complaints.DENUNCIATION,
    later.WGAD_URGENT,
    later.WGAD_REGULAR,
)

__all__ = ["STEPS", "Matter", "Status", "Step", "Urgency"]
