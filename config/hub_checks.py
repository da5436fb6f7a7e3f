"""What is wrong with the list of those who may be able to help, for whoever keeps it.

Boundary: reads the list and a day; changes nothing.
"""

from __future__ import annotations

from datetime import date

from django.core.checks import Error

from remedies import hub

FORM = ("hub.E001", "See docs/adding-help.md for the form of an entry.")
SOURCE = ("hub.E002", "Give under `sources` the page where each fact was read, or take the entry out.")
PAST = ("hub.E003", "Read its sources again, mend what changed, and set checked_on and review_by anew.")


def faults(on: date) -> list[Error]:
    """One error a fault: a file or an entry that is not understood, without a source, or past its review date."""
    listed = hub.listed()
    found = [_error(SOURCE if fault.kind == "source" else FORM, str(fault)) for fault in listed.faults]
    return found + [
        _error(PAST, f"{entry.id}: due for another look since {entry.review_by}.")
        for entry in listed.entries
        if entry.past(on)
    ]


def _error(kind: tuple[str, str], says: str) -> Error:
    return Error(says, hint=kind[1], id=kind[0])
