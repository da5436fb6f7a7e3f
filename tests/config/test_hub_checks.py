"""`manage.py check` refuses an entry without a source or past its review date; no other command stops for the list."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from django.core.checks import run_checks
from django.core.management import call_command
from django.core.management.base import SystemCheckError

from config import hub_checks

pytestmark = pytest.mark.django_db
LAST_DAY = date(2027, 5, 22)


@pytest.fixture
def right(settings, fixed_now) -> None:
    """Settings in which Django's own checks find nothing."""
    settings.STATIC_ROOT = settings.ROOT / "var" / "static"


def ids(on: date) -> set[str]:
    return {error.id for error in hub_checks.faults(on)}


def test_the_list_is_right_until_its_review(right, capsys) -> None:
    call_command("check")
    assert "no issues" in capsys.readouterr().out
    assert ids(LAST_DAY) == set()


def test_past_its_review_it_is_refused_with_the_entry_and_what_to_do(right, settings) -> None:
    settings.FIXED_NOW = datetime.fromisoformat("2027-05-23T00:10+07:00")
    with pytest.raises(SystemCheckError, match=r"hub\.E003\) un_wgad: due for another look since 2027-05-22") as raised:
        call_command("check")
    assert "set checked_on and review_by anew" in str(raised.value)


def test_an_entry_without_a_source_is_refused(right, settings, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("entries: [{id: friends, name: Friends}]", encoding="utf-8")
    settings.HUB_FOLDER = str(tmp_path)
    with pytest.raises(SystemCheckError, match=r"hub\.E002\) a\.yaml, friends: it has no source"):
        call_command("check")


def test_a_file_or_folder_that_is_not_understood_is_refused(right, settings, tmp_path: Path) -> None:
    settings.HUB_FOLDER = str(tmp_path / "gone")
    with pytest.raises(SystemCheckError, match=r"hub\.E001\).*there is no such folder"):
        call_command("check")
    (tmp_path / "a.yaml").write_text("entries: [", encoding="utf-8")
    settings.HUB_FOLDER = str(tmp_path)
    assert ids(LAST_DAY) == {"hub.E001"}


def test_faults_of_both_kinds_are_told_together(settings, fixed_now, tmp_path: Path) -> None:
    """The settings of the tests serve files where they lie, which Django finds wrong: both are read."""
    settings.HUB_FOLDER = str(tmp_path / "gone")
    settings.STATIC_ROOT = settings.ROOT / "static"
    with pytest.raises(SystemCheckError, match=r"(?s)staticfiles\.E002.*hub\.E001"):
        call_command("check")


def test_no_other_command_stops_for_it(right, settings) -> None:
    settings.FIXED_NOW = datetime.fromisoformat("2027-05-23T00:10+07:00")
    assert not [found for found in run_checks() if found.is_serious()]


def test_only_some_checks_were_asked_for(right, settings, capsys) -> None:
    settings.FIXED_NOW = datetime.fromisoformat("2027-05-23T00:10+07:00")
    call_command("check", "--tag", "security")
    assert "no issues" in capsys.readouterr().out
