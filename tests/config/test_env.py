"""A variable that is missing or malformed stops the start with one sentence that names it, and no secret is shown."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command

from config.env import Environment, instant, secret_text, switch, web_address, words
from config.env import env as declared


def test_a_missing_variable_is_named_with_its_meaning() -> None:
    with pytest.raises(ImproperlyConfigured, match="Set HOSTS: who is served"):
        Environment({})("HOSTS", "who is served")


def test_a_malformed_variable_is_named_and_a_secret_one_not_shown() -> None:
    source = {"A": "yes", "B": "hunter2"}
    with pytest.raises(ImproperlyConfigured, match="A: 'yes' cannot be read"):
        Environment(source)("A", "x", switch)
    with pytest.raises(ImproperlyConfigured) as caught:
        Environment(source)("B", "x", secret_text, secret=True)
    assert "hunter2" not in str(caught.value)


def test_defaults_are_read_the_same_way() -> None:
    env = Environment({})
    assert env("A", "x", switch, "0") is False
    with pytest.raises(ImproperlyConfigured):
        env("B", "x", switch, "no")


def test_one_name_has_one_meaning() -> None:
    env = Environment({})
    env("A", "x", default="1")
    env("A", "x", default="1")
    with pytest.raises(ImproperlyConfigured, match="twice"):
        env("A", "y", default="1")


@pytest.mark.parametrize("raw", ["", "2", "true", "yes", " 1"])
def test_a_switch_never_guesses(raw: str) -> None:
    with pytest.raises(ValueError):
        switch(raw)


def test_readers(tmp_path) -> None:
    assert words(" a, b ,,c") == ["a", "b", "c"]
    moment = instant("2026-11-22T09:00+07:00")
    assert instant("") is None
    assert moment is not None
    assert moment.hour == 9
    with pytest.raises(ValueError, match="offset"):
        instant("2026-11-22T09:00")
    with pytest.raises(ValueError):
        web_address("http://example.org")
    key = tmp_path / "key"
    key.write_text("k" * 50 + "\n")
    assert secret_text(f"@{key}") == "k" * 50
    with pytest.raises(OSError):
        secret_text(f"@{tmp_path / 'none'}")


def test_the_command_prints_every_variable_and_no_secret(settings) -> None:
    out = StringIO()
    call_command("environment", stdout=out)
    for name, variable in declared.declared.items():
        assert name in out.getvalue()
        assert variable.meaning in out.getvalue()
    assert settings.SECRET_KEY not in out.getvalue()
    assert {"TEST_SERVER", "SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "EXIT_URL", "FIXED_NOW"} <= set(
        declared.declared
    )
