"""Close a member's way in at once, from the console."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from casework.desk.teams import revoke
from casework.models import Member
from intake import moment


class Command(BaseCommand):
    """The member's sealed keys are deleted; open sessions end with their next request."""

    help = "Close a member's way in; their sealed keys are deleted."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", help="the user name")

    def handle(self, *args: Any, **options: Any) -> None:
        found = Member.objects.select_related("team", "user").filter(user__username=options["name"])
        member = found.exclude(state=Member.REVOKED).first()
        if member is None:
            raise CommandError("No member who could be closed has this name.")
        revoke(member, moment.now(), "operator")
        self.stdout.write("Closed. The team's key is the same as before: whoever copied it still has it.")
