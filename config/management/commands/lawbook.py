"""`manage.py lawbook`: writes docs/law.md, the law of the product for a lawyer to read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.lawbook import book
from config.lawbook_examples import golden

OUT = Path("docs", "law.md")
CASES = Path("tests", "cases")
STALE = "{path} is not what the law and the golden cases say now. Renew it: ./dev manage lawbook"


class Command(BaseCommand):
    """The examples are golden cases, read as files; the product itself does without them."""

    help = "Write docs/law.md: each rule with its article, dates, numbers and one example, in both languages."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """--out, --cases, --check."""
        parser.add_argument("--out", metavar="FILE", default=str(settings.ROOT / OUT), help="default: docs/law.md")
        parser.add_argument("--cases", metavar="DIR", default=str(settings.ROOT / CASES), help="default: tests/cases")
        parser.add_argument("--check", action="store_true", help="write nothing; fail where the file is stale")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the book, or with --check end with status 1 when the file says something else."""
        out = Path(options["out"])
        text = book(golden(Path(options["cases"])))
        if not options["check"]:
            out.write_text(text, encoding="utf-8")
        elif not out.exists() or out.read_text(encoding="utf-8") != text:
            raise CommandError(STALE.format(path=out))
