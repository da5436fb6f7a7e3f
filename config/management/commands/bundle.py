"""`manage.py bundle --facts FACTS.yaml --out FILE.zip`: everything of one case in one file. Nothing else is saved."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config import fact_files, paper_input
from remedies import bundle
from remedies.paper_files import NotMade


class Command(BaseCommand):
    """Packs what the pages would offer; names from the facts only with --names."""

    help = "Facts, answer, reasons, timeline, evidence list, dates and proposed papers of one case in one ZIP."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """--facts, --at, --lang, --names, --out."""
        parser.add_argument("--facts", required=True, metavar="FACTS.yaml", help='a file of facts, or "-"')
        parser.add_argument("--names", action="store_true", help="keep identity.* of the facts")
        parser.add_argument("--out", required=True, metavar="FILE.zip", help='where to write, or "-"')
        fact_files.arguments(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        """Refused input ends with status 2 and one message that lists every problem."""
        lang = options["lang"]
        made = paper_input.situation(options, lang, self.stderr.write)
        try:
            content = bundle.bundle(made, lang, names=options["names"])
        except NotMade as problem:
            raise CommandError(paper_input.NOT_MADE.to(lang)) from problem
        paper_input.write(options["out"], content, lang)
