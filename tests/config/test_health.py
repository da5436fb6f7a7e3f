"""Health says what is missing and how to get it."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from config import health


def test_this_machine_has_a_serif_with_every_vietnamese_letter() -> None:
    assert health.serif_with_vietnamese()


def test_a_typeface_without_some_letter_does_not_do(monkeypatch) -> None:
    monkeypatch.setattr(health, "LETTERS", health.LETTERS + "\U000f1234")  # a private character no face has
    assert health.serif_with_vietnamese() is None
    assert any("Vietnamese" in thing.what for thing in health.missing())


def test_without_fontconfig_it_is_said_and_not_raised(monkeypatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert health.serif_with_vietnamese() is None


def test_ranges() -> None:
    assert health._within(0x1EBF, "20-7e 1ea0-1ef9")
    assert health._within(0x20AB, "20ab")
    assert not health._within(0x1EBF, "20-7e 20ab")


def test_a_library_that_is_not_there() -> None:
    assert health.can_load("libc.so.6")
    assert not health.can_load("libnowhere.so.0")


@pytest.mark.django_db
def test_the_command_names_the_cure(monkeypatch) -> None:
    out = StringIO()
    call_command("health", stdout=out)
    assert "Nothing is missing" in out.getvalue()
    monkeypatch.setattr(health, "can_load", lambda library: "subset" not in library)
    with pytest.raises(CommandError, match="apt-get install libharfbuzz-subset0"):
        call_command("health", stdout=out)
