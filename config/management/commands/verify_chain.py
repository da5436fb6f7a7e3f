"""Check the trail of every team; status 1 where a chain does not hold."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from casework.audit import verify_chain
from casework.models import AuditEntry, Team


class Command(BaseCommand):
    """Prints the newest digest, to be kept elsewhere: with it a trail that was cut short is found too."""

    help = "Check the chain of the trail; exits with 1 on a break."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--newest", type=bytes.fromhex, help="a digest that an earlier check printed")

    def handle(self, *args: Any, **options: Any) -> None:
        broken = 0
        for team in Team.objects.order_by("epoch", "pk"):
            breaks = verify_chain(team, options["newest"])
            broken += len(breaks)
            for found in breaks:
                self.stderr.write(f"{team.pk}: line {found.number}: {found.what}")
            last = AuditEntry.objects.filter(team=team).order_by("-number").first()
            if last is not None:
                self.stdout.write(f"{team.pk}: {last.number} lines, newest {bytes(last.digest).hex()}")
        if broken:
            raise CommandError(f"The trail does not hold: {broken} breaks.", returncode=1)
