"""Invitations: a link that makes one member, once.

The token is known to whoever holds the link. With the pepper outside the database it gives a place to look and the key
that the team's private half is sealed under; using the link deletes that seal.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any
from uuid import UUID, uuid4

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import IntegrityError, transaction

from casework import audit, vault
from casework.models import Invitation, Member, Team
from sealing.boxes import Pair, pair_from
from sealing.codes import new_code, read
from sealing.envelope import Unopenable, open_, seal
from sealing.passphrases import Cost

LIFE = timedelta(days=3)


class NotInvited(Exception):
    """The token opens nothing: unknown, used, or too old."""


class NameTaken(Exception):
    """Somebody has this name."""


@dataclass(frozen=True)
class Joined:
    """The new member, and the team's keys for the session that goes on."""

    member: Member
    keys: vault.Keys


def invite(team: Team, pair: Pair, at: datetime, *, leads: bool, by: str) -> str:
    """Store an invitation; the token for its link. `pair` is the team's, `by` goes into the trail."""
    token = new_code()
    lookup = _lookup(token)
    with transaction.atomic():
        Invitation.objects.filter(expires_at__lte=at).delete()
        Invitation.objects.create(
            lookup=lookup, team=team, leads=leads, expires_at=at + LIFE,
            team_sealed=seal(_key(token), pair.private, _context(team, lookup, leads)),
        )  # fmt: skip
        audit.record(team, at, by, "invited")
    return token


def open_invitation(token: str, at: datetime) -> Invitation:
    """The live invitation of a token; raises NotInvited."""
    typed = read(token)
    found = typed and Invitation.objects.select_related("team").filter(lookup=_lookup(typed)).first()
    if not found or found.used or found.expires_at <= at:
        raise NotInvited
    return found


def newcomer(name: str, id: UUID) -> Any:
    """The account of somebody who may join, not stored yet: its member has the id that their passkey is made for."""
    user = get_user_model()(username=name)
    user.set_unusable_password()
    Member(pk=id, user=user)
    return user


def name_taken(name: str) -> bool:
    """Whether somebody has this name."""
    return get_user_model().objects.filter(username=name).exists()


def accept(token: str, name: str, passphrase: str, at: datetime, id: UUID | None = None) -> Joined:
    """Make the member; whoever comes second with the same token gets NotInvited. Raises NameTaken too.

    `id` is the one that a passkey was made for, if one was.
    """
    invitation = open_invitation(token, at)
    team, lookup, typed = invitation.team, bytes(invitation.lookup), read(token)
    assert typed is not None
    sealed = bytes(invitation.team_sealed)
    try:
        pair = pair_from(open_(_key(typed), sealed, _context(team, lookup, invitation.leads)))
    except Unopenable as error:  # the row was changed
        raise NotInvited from error
    user = newcomer(name, id or uuid4())
    member = user.member
    member.team, member.state, member.leads = team, Member.ACTIVE, invitation.leads
    vault.enrol(member, pair, passphrase, cost())
    with transaction.atomic():
        if not Invitation.objects.filter(lookup=lookup, used=False).update(used=True, team_sealed=b""):
            raise NotInvited
        try:
            with transaction.atomic():
                user.save()
        except IntegrityError as error:
            raise NameTaken from error
        member.user = user
        member.save(force_insert=True)
        audit.record(team, at, str(member.pk), "enrolled")
    return Joined(member, vault.Keys(pair))


def cost() -> Cost:
    """Argon2id parameters of new passphrases."""
    return Cost(*settings.PASSPHRASE_COST)


def _lookup(token: str) -> bytes:
    return _derived(token, b"invite lookup", 16)


def _key(token: str) -> bytes:
    return _derived(token, b"invite key", 32)


def _derived(token: str, purpose: bytes, size: int) -> bytes:
    return blake2b(token.encode(), key=settings.CODE_PEPPER, person=purpose, digest_size=size).digest()


def _context(team: Team, lookup: bytes, leads: bool) -> dict[str, Any]:
    return {"invitation": lookup, "team": str(team.pk), "epoch": team.epoch, "leads": int(leads)}
