"""The same product on PostgreSQL: migrations, checks and one page, each in a process of its own."""

from __future__ import annotations

import pytest

from tests.config.test_production import python

PAGE = """
import django; django.setup()
from django.conf import settings
from django.db import connection
from django.test import Client
settings.STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
print(connection.vendor, Client().get("/", headers={"host": "forms.example"}).status_code)
"""


@pytest.mark.parametrize("arguments", [("migrate", "--no-input"), ("check", "--database", "default"), ("health",)])
def test_commands(postgres: str, arguments: tuple[str, ...]) -> None:
    result = python("manage.py", *arguments, DATABASE_URL=postgres, TEST_SERVER="1")
    assert result.returncode == 0, result.stderr


def test_a_page(postgres: str) -> None:
    python("manage.py", "migrate", "--no-input", DATABASE_URL=postgres, TEST_SERVER="1")
    result = python("-c", PAGE, DATABASE_URL=postgres, TEST_SERVER="1")
    assert result.stdout.strip() == "postgresql 200", result.stderr


def test_a_database_that_is_not_there_is_said() -> None:
    result = python("manage.py", "health", DATABASE_URL="postgres://nobody@%2Fnowhere/none", TEST_SERVER="1")
    assert result.returncode != 0
    assert "DATABASE_URL" in result.stderr
