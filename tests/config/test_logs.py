"""What is written down when something fails: a place in the code, never a path, a name or a word typed."""

from __future__ import annotations

import logging
import sys
from io import StringIO

import pytest
from django.test import Client

from config.logs import Discreet, Quiet


def record(name: str, message: str, with_error: bool) -> logging.LogRecord:
    error = None
    if with_error:
        try:
            int("nguyễn văn a")
        except ValueError:
            error = sys.exc_info()
    return logging.LogRecord(name, logging.ERROR, __file__, 1, message, (), error)


def test_an_exception_is_its_class_and_its_places() -> None:
    line = Discreet().format(record("django.request", "Internal Server Error: /cau/ai/", True))
    assert "ValueError" in line
    assert "test_logs.py" in line
    assert "nguyễn" not in line
    assert "/cau/ai/" not in line


def test_a_message_of_django_is_left_out_and_our_own_kept() -> None:
    assert "/cau/" not in Discreet().format(record("django.request", "Not Found: /cau/", False))
    assert "started" in Discreet().format(record("pages", "started", False))


@pytest.mark.django_db
@pytest.mark.urls("tests.config.faults")
def test_a_failing_page_writes_only_that(strict_client: Client, capfd, settings) -> None:
    import logging.config

    logging.config.dictConfig(settings.LOGGING)
    strict_client.get("/thu/hong/broken/?ten=nguyen", headers={"host": "testserver"})
    strict_client.get("/thu/hong/bad/")
    strict_client.get("/khong-co-trang/")
    strict_client.get("/", headers={"host": "evil.example"})
    written = capfd.readouterr().err
    assert "RuntimeError" in written
    for secret in ("nguyen", "nguyễn", "/thu/", "khong-co", "127.0.0.1", "evil.example"):
        assert secret not in written


def test_a_log_that_cannot_be_written_quotes_nothing(capsys) -> None:
    handler = Quiet(StringIO())
    handler.setFormatter(Discreet())
    handler.stream.close()
    handler.handle(record("django.request", "Internal Server Error: /cau/ai/", True))
    assert capsys.readouterr().err == ""


def test_the_server_writes_no_access_log() -> None:
    from config import gunicorn

    assert gunicorn.accesslog is None
    assert gunicorn.loglevel == "warning"
