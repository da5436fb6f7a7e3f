"""Make an invitation at the console: a lead's passphrase unlocks the team's key, which goes sealed with it."""

from __future__ import annotations

import getpass
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from casework import vault
from casework.desk.invitations import invite
from casework.models import Member
from intake import moment
from sealing.codes import shown
from sealing.envelope import Unopenable


class Command(BaseCommand):
    """Asks for the passphrase; it is never an argument, which other processes could read."""

    help = "Make a single-use invitation; asks for the passphrase of a lead."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", help="the user name of the lead who invites")
        parser.add_argument("--lead", action="store_true", help="the new member is a lead too")

    def handle(self, *args: Any, **options: Any) -> None:
        found = Member.objects.select_related("team").filter(user__username=options["name"], state=Member.ACTIVE)
        member = found.filter(leads=True).first()
        if member is None:
            raise CommandError("No active lead has this name.")
        try:
            keys = vault.unlock(member, getpass.getpass("Passphrase: "))
        except Unopenable as error:
            raise CommandError("This passphrase does not unlock the team's key; nothing was done.") from error
        token = invite(member.team, keys.team, moment.now(), leads=options["lead"], by=str(member.pk))
        self.stdout.write(f"invitation, 3 days: /ban/moi/#{token}\n   or typed: {shown(token)}")
