"""`manage.py seed_coverage`: writes docs/seed-coverage.md, where each line of the seed text went."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.seed_coverage import CoverageError, page, read

DATA = Path("docs", "seed-coverage.yaml")
OUT = Path("docs", "seed-coverage.md")
STALE = "{path} is not what the data and the product say now. Renew it: ./dev manage seed_coverage"


class Command(BaseCommand):
    """The page is written from the data file beside it; every id is resolved on the way."""

    help = "Write docs/seed-coverage.md: for each line of the seed text the rule, step, paper, page or correction."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """--data, --out, --check."""
        parser.add_argument("--data", metavar="FILE", default=str(settings.ROOT / DATA))
        parser.add_argument("--out", metavar="FILE", default=str(settings.ROOT / OUT))
        parser.add_argument("--check", action="store_true", help="write nothing; fail where the file is stale")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the page, or with --check end with status 1 when it says something else or an id is not there."""
        out = Path(options["out"])
        try:
            text = page(read(Path(options["data"])))
        except CoverageError as problem:
            raise CommandError(str(problem)) from problem
        if not options["check"]:
            out.write_text(text, encoding="utf-8")
        elif not out.exists() or out.read_text(encoding="utf-8") != text:
            raise CommandError(STALE.format(path=out))
