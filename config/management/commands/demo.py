"""Fill the demonstration's database: a team, plainly fictional cases, and an invitation for whoever tries the desk.

Boundary: refused anywhere but in a demonstration. Its team key is kept in a file beside the database, so that every
start can invite; a real team's key is never kept whole anywhere.
"""

from __future__ import annotations

import os
import re
from argparse import ArgumentParser
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from casework import audit, vault
from casework.desk.invitations import invite
from casework.desk.teams import new_team
from casework.models import Case, Team
from config import fact_files
from intake import moment
from intake.situation import accepted
from legal_rules.engine import assess
from legal_rules.instants import day_of
from remedies.snapshot import snapshot, summary
from sealing.boxes import Pair, pair_from
from sealing.codes import code_keys, new_code, shown

FIXTURES = Path(__file__).resolve().parent.parent.parent.parent / "fixtures"
TOUR = FIXTURES / "cases" / "tour.yaml"
# The stories are told as of this instant; a start moves them by whole days, up to today.
TOLD_AT = datetime.fromisoformat("2026-11-22T09:00+07:00")


class Command(BaseCommand):
    """Makes the team and its cases the first time; prints a fresh invitation every time."""

    help = "Fill the demonstration's database and print an invitation."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, help="where the files of the demonstration are kept")
        parser.add_argument("--address", default="http://localhost:8000")

    def handle(self, *args: Any, **options: Any) -> None:
        if not (settings.TEST_SERVER and settings.DEMO_DESK):
            raise CommandError("This is for demonstrations: TEST_SERVER=1 and DEMO_DESK=1.")
        folder, at = options["folder"], moment.now()
        team = Team.objects.first()
        if team is None:
            team, pair = self._fill(folder, at)
        else:
            pair = pair_from(bytes.fromhex((folder / "team_key").read_text(encoding="ascii").strip()))
        token = invite(team, pair, at, leads=True, by="operator")
        self.stdout.write(f"To try the desk, with fictional cases: {options['address']}/ban/moi/#{token}")
        self.stdout.write(f"   afterwards: {options['address']}/ban/")

    def _fill(self, folder: Path, at: datetime) -> tuple[Team, Pair]:
        made = new_team(at)
        _keep(folder / "team_root", made.root_public)
        _keep(folder / "team_key", made.pair.private)
        for path in sorted((FIXTURES / "desk").glob("*.yaml")):
            _hand_over(made.team, path, at)
        code = _hand_over(made.team, TOUR, at)
        self.stdout.write(f"The page behind the code of one of them: /ma/ with {shown(code)}")
        return made.team, made.pair


def _moved(value: Any, days: timedelta) -> Any:
    """The same story `days` later: every date in it, with or without a time."""
    if isinstance(value, Mapping):
        return {key: _moved(part, days) for key, part in value.items()}
    if isinstance(value, list):
        return [_moved(part, days) for part in value]
    if isinstance(value, str) and (found := re.match(r"\d{4}-\d\d-\d\d(?=T|$)", value)):
        return (date.fromisoformat(found[0]) + days).isoformat() + value[found.end() :]
    return value + days if isinstance(value, date) else value


def _hand_over(team: Team, path: Path, at: datetime) -> str:
    """One fictional case, as if it had been handed over now; its code."""
    days = timedelta(days=(at - TOLD_AT).days)
    facts, refused = accepted(_moved(fact_files.load(str(path), "en"), days), at)
    if refused:
        raise CommandError(f"{path.name}: {refused}")
    assessment, code, month = assess(facts, at), new_code(), day_of(at).replace(day=1)
    case = Case(team=team, month_created=month, purge_on=month.replace(year=month.year + 1))
    answers = {
        "facts": dict(facts.given),
        "identity": {},
        "contact": {"how": "page", "way": ""},
        "consent": {"version": 1, "on": day_of(at).isoformat()},
    }
    vault.new_case(
        case,
        code_keys(code, settings.CODE_PEPPER),
        answers=answers,
        plan=snapshot(assessment, facts),
        summary=summary(assessment),
    )
    case.save(force_insert=True)
    audit.record(team, at, "person", "case_received", str(case.pk), case.revision)
    return code


def _keep(path: Path, key: bytes) -> None:
    """Write a key as hex, readable by its owner only."""
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(key.hex() + "\n")
