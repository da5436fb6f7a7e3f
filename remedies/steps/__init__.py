"""Every step the plan may hold, in order of weight within one urgency. Add a step: declare it, then list it here."""

from __future__ import annotations

from remedies.steps import (
    abroad,
    administrative,
    complaints,
    counsel,
    court,
    crime,
    denouncing,
    held,
    liberty,
    redress,
    release,
)
from remedies.steps.step import Matter, Status, Step, Urgency

STEPS: tuple[Step, ...] = (
    crime.CRIME_REPORT,
    held.MEDICAL,
    release.RELEASE,
    court.APPEAL,
    court.LATE_APPEAL,
    complaints.SECOND,
    counsel.COUNSEL,
    complaints.FIRST,
    administrative.COMPLAINT_ADMINISTRATIVE,
    administrative.COMPLAINT_ADMINISTRATIVE_SECOND,
    held.RIGHTS,
    counsel.LEGAL_AID,
    held.VISIT,
    liberty.BAIL,
    liberty.SURETY,
    administrative.LAWSUIT,
    redress.COMPENSATION,
    redress.HONOUR,
    denouncing.DENUNCIATION,
    denouncing.DENUNCIATION_CONTINUED,
    court.CASSATION,
    abroad.WGAD_URGENT,
    abroad.WGAD_REGULAR,
)

__all__ = ["STEPS", "Matter", "Status", "Step", "Urgency"]
