"""A team is made once, its keys are signed and sealed as they should be, and its commands say what happened."""

from __future__ import annotations

import base64
import getpass
import re
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from casework import audit, vault
from casework.desk import invitations
from casework.desk.invitations import NameTaken, NotInvited, accept, invite
from casework.desk.teams import new_team
from casework.models import AuditEntry, Invitation, Member, Team
from intake import moment
from sealing.boxes import pair_from
from sealing.teams import WrongSignature, open_recovery
from tests.casework.conftest import make_member

pytestmark = pytest.mark.django_db
WORDS = "mưa rào trên mái tôn"


def said(*command: str, **options) -> str:
    out = StringIO()
    call_command(*command, stdout=out, stderr=StringIO(), **options)
    return out.getvalue()


def test_the_root_signs_and_any_two_holders_recover(fixed_now):
    made = new_team(fixed_now)
    vault.vouched_for(made.team, made.root_public)
    sealed = {name: base64.b64decode(value) for name, value in made.team.recovery_sealed.items()}
    context = {"team": str(made.team.pk), "epoch": made.team.epoch}
    for a, b in ((1, 2), (1, 3), (3, 2)):
        pair = open_recovery(sealed, (a, made.holders[a - 1]), (b, made.holders[b - 1]), context)
        assert pair.public == bytes(Team.objects.get().recovery_key)
    made.team.public_key = pair_from(bytes(32)).public
    with pytest.raises(WrongSignature):
        vault.vouched_for(made.team, made.root_public)


def test_the_command_prints_what_is_needed_once_and_a_second_time_does_nothing(fixed_now, tmp_path):
    file = tmp_path / "root"
    text = said("team_new", root_file=file)
    assert re.search(r"TEAM_ROOT=[0-9a-f]{64}", text)
    assert text.count("holder") == 3
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.read_text().strip() not in text
    with pytest.raises(CommandError, match="team already"):
        said("team_new")
    with pytest.raises(CommandError, match="nothing was done"):
        said("team_new", root_file=file)
    assert Team.objects.count() == 1
    token = re.search(r"/ban/moi/#(\w+)", text)[1]
    joined = accept(token, "ha", WORDS, moment.now())
    assert joined.member.leads
    assert vault.unlock(Member.objects.get(), WORDS).team == joined.keys.team


def test_an_invitation_works_once_and_not_for_long(made, fixed_now):
    token = invite(made.team, made.pair, fixed_now, leads=False, by="operator")
    assert token.encode() not in bytes(Invitation.objects.get().team_sealed)
    with pytest.raises(NotInvited):
        accept(token, "lan", WORDS, fixed_now + invitations.LIFE)
    accept(token, "lan", WORDS, fixed_now)
    with pytest.raises(NotInvited):
        accept(token, "other", WORDS, fixed_now)
    assert Member.objects.count() == 1
    assert bytes(Invitation.objects.get().team_sealed) == b""


def test_a_name_that_is_taken_leaves_the_invitation_as_it_was(made, fixed_now):
    make_member(made, "lan")
    token = invite(made.team, made.pair, fixed_now, leads=False, by="operator")
    with pytest.raises(NameTaken):
        accept(token, "lan", WORDS, fixed_now)
    assert accept(token, "lan2", WORDS, fixed_now).member.team == made.team


def test_an_invitation_that_was_changed_into_a_leads_opens_nothing(made, fixed_now):
    token = invite(made.team, made.pair, fixed_now, leads=False, by="operator")
    Invitation.objects.update(leads=True)
    with pytest.raises(NotInvited):
        accept(token, "lan", WORDS, fixed_now)
    assert not Member.objects.exists()


def test_the_command_invites_with_the_passphrase_of_a_lead(made, fixed_now, monkeypatch):
    member = make_member(made, "ha", WORDS)
    monkeypatch.setattr(getpass, "getpass", lambda _: WORDS)
    with pytest.raises(CommandError, match="No active lead"):
        said("invite", "ha")
    Member.objects.filter(pk=member.pk).update(leads=True)
    token = re.search(r"#(\w+)", said("invite", "ha"))[1]
    assert accept(token, "lan", WORDS, fixed_now + timedelta(days=1)).member.leads is False
    monkeypatch.setattr(getpass, "getpass", lambda _: "another")
    with pytest.raises(CommandError, match="does not unlock"):
        said("invite", "ha")


def test_a_member_is_closed_for_good(made):
    member = make_member(made, "lan", WORDS)
    said("member_revoke", "lan")
    with pytest.raises(vault.Unopenable):
        vault.unlock(Member.objects.get(pk=member.pk), WORDS)
    assert AuditEntry.objects.get().verb == "revoked"
    with pytest.raises(CommandError):
        said("member_revoke", "lan")


def test_a_break_in_the_trail_ends_the_check_with_one(made, fixed_now):
    for _ in range(3):
        audit.record(made.team, fixed_now, "operator", "trail_read")
    newest = re.search(r"newest ([0-9a-f]{64})", said("verify_chain"))[1]
    AuditEntry.objects.filter(number=3).delete()
    said("verify_chain")
    with pytest.raises(CommandError) as cut:
        said("verify_chain", newest=bytes.fromhex(newest))
    AuditEntry.objects.filter(number=1).update(actor="somebody")
    with pytest.raises(CommandError) as changed:
        said("verify_chain")
    assert cut.value.returncode == changed.value.returncode == 1
