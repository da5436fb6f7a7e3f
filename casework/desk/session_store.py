"""Django's sessions in the database, each with its member beside it, so that a member's own can be found and ended.

Boundary: who is logged in lies in the session anyway; no address, no device, no minute is added. A session lasts twelve
hours from its log-in, however much it is used (see unlock.member_of).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import blake2b
from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.db.models import QuerySet

from casework.models import DeskSession, Member

MOST = 3
"""Sessions of one member at a time."""


class SessionStore(DatabaseStore):
    """The engine of settings.SESSION_ENGINE, extended the way Django's documentation describes."""

    @classmethod
    def get_model_class(cls) -> type[DeskSession]:
        return DeskSession

    def create_model_instance(self, data: Mapping[str, Any]) -> DeskSession:
        row: DeskSession = super().create_model_instance(data)  # type: ignore[assignment, arg-type]
        row.user_id = int(data[SESSION_KEY]) if SESSION_KEY in data else None
        return row


def sessions_of(member: Member, now: datetime) -> QuerySet[DeskSession]:
    """A member's sessions that have not run out, the one used last first."""
    return DeskSession.objects.filter(user_id=member.user_id, expire_date__gt=now).order_by("-expire_date")


def mark(session_key: str) -> str:
    """What a form calls a session by: 16 hex digits that open nothing."""
    return blake2b(session_key.encode(), person=b"session mark", digest_size=8).hexdigest()


def end_all_but(member: Member, kept: str | None) -> int:
    """End every session of a member but the one whose key is `kept`; how many there were."""
    return DeskSession.objects.filter(user_id=member.user_id).exclude(session_key=kept or "").delete()[0]


def end_beyond_the_limit(member: Member, kept: str | None, now: datetime) -> int:
    """End the sessions unused for longest where there are more than MOST; the one whose key is `kept` stays."""
    others = sessions_of(member, now).exclude(session_key=kept or "").values_list("pk", flat=True)
    return DeskSession.objects.filter(pk__in=list(others[MOST - 1 :])).delete()[0]
