"""Production is what happens when nothing is said: TLS, `__Host-` cookies, no warnings, no stopped clock."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PRODUCTION = {
    "SECRET_KEY": "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ALLOWED_HOSTS": "forms.example",
}
ASK = """
import django; django.setup()
from django.conf import settings
from django.test import Client
settings.STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
client = Client(raise_request_exception=False)
plain = client.get("/ngon-ngu/en/", headers={"host": "forms.example"})
print(plain.status_code, plain.headers["Location"], plain.headers["Content-Security-Policy"][:18])
tls = client.get("/ngon-ngu/en/", secure=True, headers={"host": "forms.example"})
print(tls.status_code, tls.headers["Strict-Transport-Security"], tls.cookies.output(header=""))
gone = client.get("/khong-co/", secure=True, headers={"host": "forms.example"})
print(gone.status_code, 'aside class="trial"' in gone.content.decode())
"""


def python(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """A Python of its own with the environment of production, or with changes to it (an empty value unsets)."""
    env = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "config.settings", **PRODUCTION, **more}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT, env={key: value for key, value in env.items() if value}, capture_output=True, text=True, timeout=60,
    )  # fmt: skip


def test_check_deploy_has_no_warning() -> None:
    result = python("manage.py", "check", "--deploy", "--fail-level", "WARNING")
    found = set(re.findall(r"\((\w+\.\w\d+)\)", result.stderr))
    assert found <= {"hub.E003"}, result.stderr  # with the years the list of help is due for another look
    assert bool(found) == bool(result.returncode)


def test_check_deploy_refuses_a_host_of_anyone() -> None:
    result = python("manage.py", "check", "--deploy", ALLOWED_HOSTS="*")
    assert "shell.E001" in result.stderr


def test_plain_http_is_sent_to_tls_and_cookies_are_locked_to_the_host() -> None:
    result = python("-c", ASK)
    assert result.returncode == 0, result.stderr
    plain, tls, gone = result.stdout.splitlines()
    assert plain == "301 https://forms.example/ngon-ngu/en/ default-src 'none'"
    assert tls.startswith("302 max-age=31536000; includeSubDomains; preload  __Host-lang=en; HttpOnly; Path=/;")
    assert "Secure" in tls
    assert "Domain=" not in tls
    assert gone == "404 False"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"SECRET_KEY": ""}, "Set SECRET_KEY"),
        ({"SECRET_KEY": "short"}, "at least 50 characters"),
        ({"ALLOWED_HOSTS": ""}, "Set ALLOWED_HOSTS"),
        ({"TEST_SERVER": "yes"}, "expected 0 or 1"),
        ({"EXIT_URL": "http://example.org/"}, "https://"),
        ({"FIXED_NOW": "2026-11-22T09:00+07:00"}, "refused unless TEST_SERVER=1"),
    ],
)
def test_a_wrong_start_fails_with_one_sentence(changes: dict[str, str], said: str) -> None:
    result = python("manage.py", "check", **changes)
    assert result.returncode != 0
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert "short" not in result.stderr.replace("shorter", "")


def test_a_demonstration_may_stop_the_clock() -> None:
    result = python(
        "-c",
        "import django; django.setup(); from intake.moment import now; print(now().isoformat())",
        TEST_SERVER="1", FIXED_NOW="2026-11-22T09:00+07:00",
    )  # fmt: skip
    assert result.stdout.strip() == "2026-11-22T09:00:00+07:00", result.stderr
