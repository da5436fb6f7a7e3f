"""Fact files for the commands: a path or "-" in, facts and the instant of the assessment out.

Boundary: reads files and the clock so that nothing else has to; refusals become one message and status 2.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from django.core.management.base import CommandError

from intake import moment
from legal_rules.facts import Facts, Refused, load_yaml, read
from legal_rules.values import interval_or_none
from legal_rules.words import Text
from remedies.catalogue import known

T = TypeVar("T")

LANGUAGES = ("vi", "en")
REFUSED = 2
NOT_THERE = Text("Không mở được tệp {path}.", "The file {path} cannot be opened.")
NOT_TEXT = Text("Tệp {path} không phải văn bản UTF-8.", "The file {path} is not UTF-8 text.")
NOT_AN_INSTANT = Text(
    "--at cần ngày và giờ, viết như 2026-11-22T09:00.",
    "--at takes a date and time, such as 2026-11-22T09:00.",
)


def arguments(parser: ArgumentParser) -> None:
    """The options that every command on facts takes."""
    parser.add_argument("--at", help="the instant of the assessment, ISO 8601, Viet Nam time unless said; default: now")
    parser.add_argument("--lang", choices=LANGUAGES, default="vi")


def load(path: str, lang: str) -> dict[str, Any]:
    """The mapping in the file at `path`, or on standard input for "-"."""
    return _refusing(lambda: load_yaml(_text(path, lang)), lang)


def facts(raw: Mapping[str, Any], at: datetime, lang: str) -> Facts:
    """The facts of a mapping, without how they are known: a refusal ends the command, every problem in one message."""
    given, _ = known.split(raw)
    return _refusing(lambda: read(given, at), lang)


def instant(text: str | None, lang: str) -> datetime:
    """The instant of `--at`, or now. Without an offset it is Viet Nam time."""
    if text is None:
        return moment.now()
    when = interval_or_none(text)
    if when is None or not when.exact:
        raise CommandError(NOT_AN_INSTANT.to(lang), returncode=REFUSED)
    return when.earliest


def _text(path: str, lang: str) -> str:
    try:
        return sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8")
    except OSError as error:
        raise CommandError(NOT_THERE.fill(path=path).to(lang), returncode=REFUSED) from error
    except UnicodeDecodeError as error:
        raise CommandError(NOT_TEXT.fill(path=path).to(lang), returncode=REFUSED) from error


def _refusing(reading: Callable[[], T], lang: str) -> T:
    try:
        return reading()
    except Refused as refused:
        raise CommandError(refused.listed(lang), returncode=REFUSED) from refused
