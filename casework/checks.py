"""The team's keys looked at before anything is served: a system check, and the same sentence in the log at start.

Boundary: reads one row and the environment; opens nothing. Without a database, or before its tables are made, there is
nothing to say. It warns and stops nothing: handing over is refused by itself at each submit (see receiving), while
the purge, the trail, and the closing of a member's way in must go on working.
"""

from __future__ import annotations

import logging
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Tags, Warning, register, run_checks
from django.db import DatabaseError, connection

from casework import vault
from casework.models import Team
from sealing.teams import WrongSignature

NO_ROOT = Warning(
    "There is a team, but TEAM_ROOT is not set: nobody can hand a case over.",
    hint="Set TEAM_ROOT to the public half of the root that signed the team's keys, as it was printed with the team.",
    id="casework.W001",
)
NO_TEAM = Warning(
    "TEAM_ROOT is set, but there is no team: nobody can hand a case over.",
    hint="Make one with `manage.py team_new`, or unset TEAM_ROOT.",
    id="casework.W002",
)
NOT_SIGNED = Warning(
    "The root of TEAM_ROOT did not sign the keys of the newest team: every hand-over is refused.",
    hint="Compare TEAM_ROOT with the paper. If it is right, the row of the team was changed: keep a copy of the "
    "database, close the desk, and restore the row from a backup.",
    id="casework.W003",
)


@register(Tags.security)
def team_keys(**_: Any) -> list[CheckMessage]:
    """Whether cases can be sealed to a team that the root vouches for; silent where there are no tables yet."""
    try:
        if Team._meta.db_table not in connection.introspection.table_names():
            return []
        team = Team.objects.order_by("-epoch").first()
    except DatabaseError:  # no database yet, or not of this version; whoever needs it will say so
        return []
    if team is None:
        return [NO_TEAM] if settings.TEAM_ROOT else []
    if not settings.TEAM_ROOT:
        return [NO_ROOT]
    try:
        vault.vouched_for(team, settings.TEAM_ROOT)
    except WrongSignature:
        return [NOT_SIGNED]
    return []


def say_at_start() -> None:
    """Write what the check finds into the log, one line each; called where serving begins."""
    for found in run_checks(tags=[Tags.security]):
        logging.getLogger(__name__).warning("%s: %s %s", found.id, found.msg, found.hint)
