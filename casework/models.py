"""What is stored of teams and cases: sealed blobs, wrapped keys, and the few things that lie in the clear.

In the clear are ids, states, the month of creation and the purge date; who, where, what and when lie inside the blobs.
What opens what is told in vault.py.
"""

from __future__ import annotations

import uuid

from django.conf import settings
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models


class Team(models.Model):
    """A team of one epoch. The root, kept outside the database, signed both public keys (see vault.vouched_for)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    epoch = models.PositiveIntegerField(default=1)
    public_key = models.BinaryField(max_length=32)
    recovery_key = models.BinaryField(max_length=32)
    signature = models.BinaryField(max_length=64)
    recovery_sealed = models.JSONField(default=dict)


class Member(models.Model):
    """A caseworker. `private_sealed` opens with the passphrase; inside the session it opens `team_wrap`."""

    ACTIVE, INVITED, REVOKED = "active", "invited", "revoked"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="member")
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="members")
    state = models.CharField(max_length=8, default=INVITED)
    leads = models.BooleanField(default=False)
    public_key = models.BinaryField(max_length=32, default=bytes)
    private_sealed = models.BinaryField(default=bytes)
    salt = models.BinaryField(max_length=16, default=bytes)
    cost = models.JSONField(default=dict)
    team_wrap = models.BinaryField(default=bytes)


class DeskSession(AbstractBaseSession):
    """A session of the desk. `user` is who logged in, which `session_data` tells as well; see session_store.py."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, related_name="sessions")

    @classmethod
    def get_session_store_class(cls) -> type:
        from casework.desk.session_store import SessionStore

        return SessionStore


class Invitation(models.Model):
    """A link that makes one member, once. The token is known to its holder only; `team_sealed` opens with it."""

    lookup = models.BinaryField(max_length=16, primary_key=True)
    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    team_sealed = models.BinaryField()
    leads = models.BooleanField(default=False)
    expires_at = models.DateTimeField()
    used = models.BooleanField(default=False)


class Case(models.Model):
    """One case. `lookup` and `code_key` derive from the receipt code and go when the person withdraws."""

    OPEN, WITHDRAWN, CLOSED = "open", "withdrawn", "closed"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="cases")
    state = models.CharField(max_length=9, default=OPEN)
    month_created = models.DateField()
    purge_on = models.DateField()
    revision = models.PositiveIntegerField(default=1)
    holder = models.ForeignKey(Member, null=True, blank=True, on_delete=models.SET_NULL, related_name="holds")
    lookup = models.BinaryField(max_length=16, unique=True, null=True)
    code_key = models.BinaryField(max_length=32, default=bytes)
    # the case key: answers, notes, corrections
    case_key_team = models.BinaryField()
    case_key_recovery = models.BinaryField()
    answers = models.BinaryField()
    # the shared key: the plan and the messages
    shared_key_team = models.BinaryField()
    shared_key_code = models.BinaryField()
    plan = models.BinaryField()
    # the queue's line, sealed to the team
    summary = models.BinaryField()


class Entry(models.Model):
    """One message, addition, note or correction: sealed under the shared key or the case key (see vault.py)."""

    MESSAGE, ANSWER, ADDITION, CONSENT = "message", "answer", "addition", "consent"
    NOTE, CORRECTION = "note", "correction"
    SHARED = (MESSAGE, ANSWER, ADDITION, CONSENT)

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="entries")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=10)
    sealed = models.BinaryField()

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["case", "number"], name="one_entry_a_number")]


class AuditEntry(models.Model):
    """One line of the append-only trail: pseudonyms and verbs, no free text, no address. See audit.py."""

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="trail")
    number = models.PositiveIntegerField()
    at = models.DateTimeField()
    actor = models.CharField(max_length=36)
    verb = models.CharField(max_length=24)
    target = models.CharField(max_length=36, blank=True)
    revision = models.PositiveIntegerField(default=0)
    previous = models.BinaryField(max_length=32)
    digest = models.BinaryField(max_length=32)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["team", "number"], name="one_line_a_number")]
