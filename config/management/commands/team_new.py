"""Make the team of this installation: its keys signed by a root that is shown once, and the first invitation."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from casework.desk.teams import NewTeam, TeamExists, new_team
from intake import moment
from sealing.codes import shown


class Command(BaseCommand):
    """Secrets are printed, or written to a file that only its owner reads, and kept nowhere else."""

    help = "Make the team of this installation, its offline keys and the first invitation."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--root-file", type=Path, help="write the root's private half here instead of printing it")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path | None = options["root_file"]
        file = None
        if path is not None:
            try:
                file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            except OSError as error:
                raise CommandError(f"{path} cannot be made new: nothing was done ({error.strerror}).") from error
        try:
            made = new_team(moment.now())
        except TeamExists as error:
            if path is not None:
                path.unlink()
            raise CommandError("There is a team already; nothing was done.") from error
        if file is not None:
            with os.fdopen(file, "w", encoding="ascii") as kept:
                kept.write(made.root_private.hex() + "\n")
        self._say(made, path)

    def _say(self, made: NewTeam, path: Path | None) -> None:
        say = self.stdout.write
        say("Shown once. Copy, then clear the screen.\n")
        say(f"TEAM_ROOT={made.root_public.hex()}   (put this into the environment)")
        say(f"root, keep offline: {path or made.root_private.hex()}")
        for number, secret in enumerate(made.holders, start=1):
            say(f"recovery, holder {number}: {secret}   (any two open it; give each to another person)")
        say(f"first invitation, 3 days: /ban/moi/#{made.token}")
        say(f"   or typed: {shown(made.token)}")
