"""The trail: every read and change at the desk, append-only, each line chained to the one before by BLAKE2b.

Pseudonyms (ids of members and cases) and verbs; no free text, no address, no content. `verify_chain` finds a line
that was altered, removed, moved or put in between; the newest digest, kept elsewhere, also finds a trail cut short.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b

from django.db import transaction

from casework.models import AuditEntry, Team
from sealing.envelope import canonical

VERBS = frozenset({
    "team_made", "invited", "enrolled", "revoked", "logged_in", "unlocked", "unlock_refused", "locked",
    "queue_read", "case_read", "entry_read", "people_read",
    "answers_changed", "reassessed", "assigned", "released", "noted", "wrote", "paper_made", "bundle_made",
    "passphrase_changed", "sessions_ended",
    "passkey_added", "passkey_removed", "codes_made", "recovered", "recovery_refused",
    "case_received", "person_read", "person_added", "withdrawn", "trail_read",
    "refused", "handed", "handed_to", "closed", "reopened", "purge_asked", "purge_kept", "purged",
})  # fmt: skip
FIRST = bytes(32)


@dataclass(frozen=True)
class Break:
    """Where the chain does not hold: the number of the line, and what is wrong with it."""

    number: int
    what: str


def record(team: Team, at: datetime, actor: str, verb: str, target: str = "", revision: int = 0) -> AuditEntry:
    """Append one line. Raises ValueError for a verb that is not known: free text never reaches the trail."""
    if verb not in VERBS:
        raise ValueError(f"{verb!r} is not a verb of the trail")
    with transaction.atomic():
        Team.objects.select_for_update().get(pk=team.pk)  # one writer a team: numbers and chain have no gap
        last = AuditEntry.objects.filter(team=team).order_by("-number").first()
        line = AuditEntry(
            team=team,
            number=last.number + 1 if last else 1,
            at=at.astimezone(UTC).replace(microsecond=0),
            actor=actor,
            verb=verb,
            target=target,
            revision=revision,
            previous=bytes(last.digest) if last else FIRST,
        )
        line.digest = digest_of(line)
        line.save(force_insert=True)
    return line


def verify_chain(team: Team, newest: bytes | None = None) -> list[Break]:
    """Every break in the trail of `team`; empty when it holds. `newest` is a digest kept elsewhere, if there is one."""
    breaks, previous, expected, seen = [], FIRST, 1, newest is None
    for line in AuditEntry.objects.filter(team=team).order_by("number").iterator():
        if line.number != expected:
            breaks.append(Break(line.number, f"line {expected} is missing"))
        if bytes(line.previous) != previous:
            breaks.append(Break(line.number, "does not follow the line before"))
        if bytes(line.digest) != digest_of(line):
            breaks.append(Break(line.number, "was altered"))
        previous, expected = bytes(line.digest), line.number + 1
        seen = seen or previous == newest
    if not seen:
        breaks.append(Break(expected, "the newest line known is not there"))
    return breaks


def digest_of(line: AuditEntry) -> bytes:
    """The digest of a line over its content and the digest before it; 32 bytes."""
    content = canonical(
        {
            "team": str(line.team_id),
            "number": line.number,
            "at": line.at.astimezone(UTC).isoformat(),
            "actor": line.actor,
            "verb": line.verb,
            "target": line.target,
            "revision": line.revision,
            "previous": bytes(line.previous),
        }
    )
    return blake2b(content, person=b"trail line", digest_size=32).digest()
