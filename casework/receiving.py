"""Which team of this installation receives cases: the newest whose keys the root signed, and nobody else.

The root's public half comes from the environment, outside the database, so that a changed row cannot name
another reader.
"""

from __future__ import annotations

from django.conf import settings

from casework import vault
from casework.models import Team
from sealing.teams import WrongSignature


class NotVouchedFor(Exception):
    """There is a team, but the root did not sign its keys: nothing may be sealed to it."""


def receiving_team() -> Team | None:
    """The team that a case goes to; None where no team was set up. Raises NotVouchedFor."""
    team = Team.objects.order_by("-epoch").first()
    if team is None or not settings.TEAM_ROOT:
        return None
    try:
        vault.vouched_for(team, settings.TEAM_ROOT)
    except WrongSignature as error:
        raise NotVouchedFor from error
    return team


def vouched(team: Team) -> bool:
    """Whether the root of this installation signed the keys of `team`; true where no root is set."""
    try:
        if settings.TEAM_ROOT:
            vault.vouched_for(team, settings.TEAM_ROOT)
    except WrongSignature:
        return False
    return True


def offered() -> bool:
    """Whether handing over is offered at all."""
    try:
        return receiving_team() is not None
    except NotVouchedFor:
        return True  # the page says why nothing can be sent; hiding it would hide the warning
