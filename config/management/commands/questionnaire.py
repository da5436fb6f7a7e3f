"""`manage.py questionnaire --out FILE`: the blank questions on paper. `--turnings` works out when each is asked."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config import paper_input
from config.fact_files import LANGUAGES
from intake import turnings
from intake.book import book
from remedies import docx, pdf, questionnaire
from remedies.questionnaire_views import WHO

KINDS = {"pdf": pdf.render, "docx": docx.render}


class Command(BaseCommand):
    """Every question with its boxes, lines and turnings, generated from the questions themselves."""

    help = "Write the blank questions for printing; --turnings refreshes intake/data after a change of the questions."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """--who, --lang, --format, --out, --turnings."""
        parser.add_argument("--who", choices=WHO, default=WHO[0])
        parser.add_argument("--lang", choices=LANGUAGES, default="vi")
        parser.add_argument("--format", choices=tuple(KINDS), default="pdf")
        parser.add_argument("--out", metavar="FILE", help='where to write, or "-"')
        parser.add_argument("--turnings", action="store_true", help="work out anew when each question is asked")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write what was asked for."""
        lang = options["lang"]
        if options["turnings"]:
            turnings.STORED.write_text(turnings.dumped(book()), encoding="utf-8")
            turnings.forget()
        if options["out"]:
            try:
                content = KINDS[options["format"]](questionnaire.sheet(book(), lang, options["who"]))
            except pdf.NotMade as problem:
                raise CommandError(paper_input.NOT_MADE.to(lang)) from problem
            paper_input.write(options["out"], content, lang)
