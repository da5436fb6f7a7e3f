"""Who may be able to help, by need: the list that comes with the product and the one of this installation.

Boundary: gives entries and addresses of pages. `routes_to_help` is what other rooms ask; nothing is ever sent.
An entry of the installation's folder (settings.HUB_FOLDER) takes the place of ours with the same id, and `leave_out`
takes one away; docs/adding-help.md tells how.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.urls import reverse

from remedies.hub.entry import Contact, Entry
from remedies.hub.needs import BY_ID, NEEDS, Need
from remedies.hub.reading import Listed, read_folder

__all__ = ["NEEDS", "Contact", "Entry", "Need", "address", "listed", "routes_to_help"]

OURS = Path(__file__).resolve().parent / "data"
Stamp = tuple[tuple[str, int], ...]


def routes_to_help(need: str) -> tuple[Entry, ...]:
    """The open doors for a need (an id of NEEDS), this installation's first, then those in the country.

    Raises KeyError for an unknown need.
    """
    id = BY_ID[need].id
    found = (entry for entry in listed().entries if id in entry.needs and entry.works)
    return tuple(sorted(found, key=lambda entry: (not entry.added, entry.place != "viet_nam")))


def address(need: str) -> str:
    """The page of a need; raises KeyError for an unknown one."""
    return reverse("help_need", args=[BY_ID[need].slug])


def listed() -> Listed:
    """Both lists as one; files are read anew when they change, so an edit needs no restart."""
    theirs = Path(settings.HUB_FOLDER) if settings.HUB_FOLDER else None
    return _joined(_stamp(OURS), theirs, _stamp(theirs) if theirs else ())


@lru_cache(maxsize=2)
def _joined(ours: Stamp, folder: Path | None, theirs: Stamp) -> Listed:
    base = read_folder(OURS)
    if folder is None:
        return base
    more = read_folder(folder, added=True)
    entries = {entry.id: entry for entry in base.entries if entry.id not in more.left_out}
    entries |= {entry.id: entry for entry in more.entries}
    return Listed(tuple(entries.values()), more.left_out, (*base.faults, *more.faults))


def _stamp(folder: Path) -> Stamp:
    """What changes when a file of the folder does."""
    return tuple(sorted((path.name, path.stat().st_mtime_ns) for path in folder.glob("*.yaml")))
