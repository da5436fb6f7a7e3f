"""Making a team: its pair and the recovery pair, signed by a root that leaves this machine, and the first invitation.

Boundary: makes rows and returns secrets once; the command that calls this shows them and forgets them.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from datetime import datetime

from allauth.mfa.models import Authenticator
from django.db import transaction

from casework import audit, vault
from casework.desk.invitations import invite
from casework.desk.session_store import end_all_but
from casework.models import Member, Team
from sealing.boxes import Pair, new_pair
from sealing.teams import new_holder_secrets, new_root, seal_recovery, sign


class TeamExists(Exception):
    """This installation has a team already."""


@dataclass(frozen=True)
class NewTeam:
    """What is shown once: the root (32 bytes each half), three holders' secrets, the token of the first invitation."""

    team: Team
    pair: Pair = field(repr=False)
    root_private: bytes = field(repr=False)
    root_public: bytes
    holders: tuple[str, ...] = field(repr=False)
    token: str = field(repr=False)


def new_team(at: datetime) -> NewTeam:
    """Make the team of this installation. Raises TeamExists."""
    root, pair, recovery, holders = new_root(), new_pair(), new_pair(), new_holder_secrets()
    with transaction.atomic():
        if Team.objects.exists():
            raise TeamExists
        team = Team(public_key=pair.public, recovery_key=recovery.public)
        team.signature = sign(root.private, vault.statement(team))
        sealed = seal_recovery(recovery, holders, {"team": str(team.pk), "epoch": team.epoch})
        team.recovery_sealed = {name: base64.b64encode(value).decode() for name, value in sealed.items()}
        team.save(force_insert=True)
        audit.record(team, at, "operator", "team_made")
        token = invite(team, pair, at, leads=True, by="operator")
    return NewTeam(team, pair, root.private, root.public, holders, token)


def revoke(member: Member, at: datetime, by: str) -> None:
    """Close a member's way in at once, their open sessions included; their cases become nobody's."""
    with transaction.atomic():
        member.state, member.private_sealed, member.team_wrap = Member.REVOKED, b"", b""
        member.save()
        member.user.is_active = False
        member.user.save(update_fields=["is_active"])
        member.holds.update(holder=None)
        Authenticator.objects.filter(user_id=member.user_id).delete()
        end_all_but(member, None)
        audit.record(member.team, at, by, "revoked", str(member.pk))
