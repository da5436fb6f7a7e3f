"""The demonstration: a team, fictional cases, an invitation at every start; refused anywhere else."""

from __future__ import annotations

import re
from datetime import date, timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import Client

from casework.models import Case, Team
from config.fact_files import instant, load
from config.management.commands.demo import TOLD_AT, _moved
from intake.situation import accepted
from legal_rules.engine import assess
from remedies.snapshot import summary
from tests.casework.conftest import at_code

STORIES = Path(__file__).resolve().parents[3] / "fixtures" / "desk"
pytestmark = pytest.mark.django_db
JOIN = {"passphrase": "mưa rào trên mái tôn", "again": "mưa rào trên mái tôn"}


def started(folder) -> str:
    out = StringIO()
    call_command("demo", folder, stdout=out)
    return out.getvalue()


def test_a_newcomer_joins_and_reads_every_case(tmp_path, settings):
    said = started(tmp_path)
    settings.TEAM_ROOT = bytes.fromhex((tmp_path / "team_root").read_text())
    assert (tmp_path / "team_key").stat().st_mode & 0o777 == 0o600
    client = Client()
    token = re.search(r"/ban/moi/#(\w+)", said)[1]
    assert client.post("/ban/moi/", {"token": token, "name": "moi", **JOIN})["Location"] == "/ban/"
    assert Case.objects.count() == len(list(STORIES.glob("*.yaml"))) + 1 == 10
    assert f"Tất cả · {Case.objects.count()}" in client.get("/ban/").content.decode()
    for case in Case.objects.all():
        assert client.get(f"/ban/hs/{case.pk}/").status_code == 200
    assert "Kế hoạch" in at_code(said.split(" with ")[1].split("\n")[0]).get("/ma/").content.decode()


def test_a_second_start_invites_anew_and_makes_no_second_team(tmp_path):
    started(tmp_path)
    cases = Case.objects.count()
    token = re.search(r"/ban/moi/#(\w+)", started(tmp_path))[1]
    assert (Team.objects.count(), Case.objects.count()) == (1, cases)
    assert Client().post("/ban/moi/", {"token": token, "name": "moi", **JOIN}).status_code == 302


@pytest.mark.parametrize("on", ["2026-11-22T09:00", "2027-03-01T00:05", "2028-02-29T23:59"])
def test_the_stories_are_news_on_any_day(on):
    at = instant(on, "vi")
    days = timedelta(days=(at - TOLD_AT).days)
    nexts = []
    for path in sorted(STORIES.glob("*.yaml")):
        facts, refused = accepted(_moved(load(str(path), "vi"), days), at)
        assert refused == (), path.name
        nexts.append(summary(assess(facts, at))["next"])
    near = [day for day in nexts if day and abs(date.fromisoformat(day) - at.date()) < timedelta(days=31)]
    assert len(near) >= 8, nexts


@pytest.mark.parametrize("missing", ["TEST_SERVER", "DEMO_DESK"])
def test_it_is_refused_elsewhere(tmp_path, settings, missing):
    setattr(settings, missing, False)
    with pytest.raises(CommandError):
        started(tmp_path)
    assert not Team.objects.exists()
