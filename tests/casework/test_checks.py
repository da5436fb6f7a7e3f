"""At start the team's signature is looked at and what is wrong is said; a fresh installation hears nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.checks import run_checks

from casework.checks import say_at_start, team_keys
from sealing.boxes import new_pair
from sealing.teams import new_root

ROOT = Path(__file__).resolve().parent.parent.parent


def said() -> list[str]:
    return [found.id for found in team_keys()]


@pytest.mark.django_db
def test_no_team_and_no_root_is_an_installation_without_a_desk(settings):
    settings.TEAM_ROOT = b""
    assert said() == []


def test_signed_keys_are_silent(made):
    assert said() == []


def test_a_root_that_is_missing_or_another_is_said(made, settings):
    settings.TEAM_ROOT = b""
    assert said() == ["casework.W001"]
    settings.TEAM_ROOT = new_root().public
    assert said() == ["casework.W003"]


@pytest.mark.django_db
def test_a_root_without_a_team_is_said(settings):
    settings.TEAM_ROOT = new_root().public
    assert said() == ["casework.W002"]


@pytest.mark.parametrize("field", ["public_key", "recovery_key"])
def test_a_changed_row_is_said_with_what_to_do(made, field, caplog):
    setattr(made.team, field, new_pair().public)
    made.team.save()
    found = run_checks(tags=["security"])
    assert [f.id for f in found] == ["casework.W003"]
    assert "backup" in found[0].hint
    say_at_start()
    assert "casework.W003: The root of TEAM_ROOT did not sign" in caplog.text


def test_the_check_stops_no_command(made, settings):
    """Purging and closing a member's way in go on while the keys are looked into."""
    settings.TEAM_ROOT = new_root().public
    assert not [found for found in team_keys() if found.is_serious()]


def test_a_fresh_installation_migrates_and_serves(tmp_path):
    base = f"sqlite:///{tmp_path / 'new.sqlite3'}"
    around = {
        **os.environ,
        "DATABASE_URL": base,
        "TEST_SERVER": "1",
        "SECRET_KEY": "x" * 64,
        "ALLOWED_HOSTS": "localhost",
        "TEAM_ROOT": new_root().public.hex(),
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "PYTHONWARNINGS": "ignore:No directory at",  # the stylesheets of a checkout that was never served
    }

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, *words], cwd=ROOT, env=around, capture_output=True, text=True)

    around["DATABASE_URL"] = f"sqlite:///{tmp_path / 'no such folder' / 'new.sqlite3'}"
    assert run("-c", "import config.wsgi").returncode == 0, "the check is not what stops a server without a database"
    around["DATABASE_URL"] = base
    early = run("-c", "import config.wsgi")
    assert (early.returncode, early.stderr) == (0, "")
    assert run("manage.py", "migrate", "--no-input").returncode == 0
    late = run("-c", "import config.wsgi")
    assert late.returncode == 0
    assert "casework.W002" in late.stderr
