"""`manage.py paper ID --facts FACTS.yaml --out FILE`: one paper as a file for printing. Nothing else is saved."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config import fact_files, paper_input
from legal_rules.words import Text
from remedies import paper_files
from remedies.bilingual import LANG
from remedies.catalogue import PAPERS, Paper, offered
from remedies.catalogue.paper import Situation

NO_SUCH_PAPER = Text("Không có giấy {id}. Các giấy có: {known}.", "There is no paper {id}. There are: {known}.")


class Command(BaseCommand):
    """Prints when the paper exists: what the facts do not give is a dotted line for the pen."""

    help = "Write one paper. identity.* in the facts fills names and addresses; without them they stay blank."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """ID, --facts, --at, --lang, --both, --format, --out."""
        parser.add_argument("id", metavar="ID", help="the id of a paper: " + ", ".join(PAPERS))
        parser.add_argument("--facts", required=True, metavar="FACTS.yaml", help='a file of facts, or "-"')
        parser.add_argument("--both", action="store_true", help="both languages, one under the other, for reading")
        parser.add_argument("--format", choices=tuple(paper_files.KINDS), default="pdf")
        parser.add_argument("--out", required=True, metavar="FILE", help='where to write, or "-" for standard output')
        fact_files.arguments(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        """Compose, draw, write. Refused input ends with status 2 and one message that lists every problem."""
        lang = options["lang"]
        paper = _paper(options["id"], lang)
        made = paper_input.situation(options, lang, self.stderr.write)
        if not offered(paper, made.assessment, made.facts):
            self.stderr.write(_one_line(paper, made).to(lang))
        try:
            content = paper_files.made(paper, made, LANG if options["both"] else lang, options["format"])
        except paper_files.NotMade as problem:
            raise CommandError(paper_input.NOT_MADE.to(lang)) from problem
        paper_input.write(options["out"], content, lang)


def _paper(id: str, lang: str) -> Paper:
    found = next((p for p in PAPERS.values() if p.id.casefold() == id.casefold()), None)
    if found is None:
        message = NO_SUCH_PAPER.fill(id=id, known=", ".join(PAPERS)).to(lang)
        raise CommandError(message, returncode=fact_files.REFUSED)
    return found


def _one_line(paper: Paper, made: Situation) -> Text:
    to = paper.address(made)
    return to.refusal if to and to.refusal else paper.not_proposed
