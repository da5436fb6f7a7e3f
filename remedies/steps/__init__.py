"""Every step the plan may hold, in order of weight within one urgency. Add a step: declare it, then list it here."""

from __future__ import annotations

from remedies.steps import complaints, counsel, further, held, later, release
from remedies.steps.step import Matter, Status, Step, Urgency

STEPS: tuple[Step, ...] = (
    later.CRIME_REPORT,
    held.MEDICAL,
    release.RELEASE,
    later.APPEAL,
    further.LATE_APPEAL,
    complaints.SECOND,
    counsel.COUNSEL,
    complaints.FIRST,
    complaints.COMPLAINT_ADMINISTRATIVE,
    further.COMPLAINT_ADMINISTRATIVE_SECOND,
    held.RIGHTS,
    counsel.LEGAL_AID,
    held.VISIT,
    later.BAIL,
    further.SURETY,
    complaints.LAWSUIT,
    later.COMPENSATION,
    further.HONOUR,
    complaints.DENUNCIATION,
    further.DENUNCIATION_CONTINUED,
    further.CASSATION,
    later.WGAD_URGENT,
    later.WGAD_REGULAR,
)

__all__ = ["STEPS", "Matter", "Status", "Step", "Urgency"]
