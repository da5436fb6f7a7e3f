"""`manage.py paper ID --facts FACTS.yaml --out FILE`: one paper as a file for printing. Nothing else is saved."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config import fact_files
from legal_rules.engine import assess
from legal_rules.facts import Facts, Problem, Refused, read
from legal_rules.words import Text
from remedies import paper_files
from remedies.catalogue import PAPERS, Paper, identity, offered
from remedies.catalogue.paper import Situation

NO_SUCH_PAPER = Text("Không có giấy {id}. Các giấy có: {known}.", "There is no paper {id}. There are: {known}.")
NOT_WRITTEN = Text("Không ghi được tệp {path}.", "The file {path} cannot be written.")
NOT_MADE = Text(
    "Chưa làm được tệp in. Rút ngắn phần kể rồi thử lại.",
    "The print file could not be made. Shorten the story and try again.",
)
NO_PLACE = Text("{key}: giấy này không có chỗ cho mục đó.", "{key}: no paper has a place for it.")


class Command(BaseCommand):
    """Prints when the paper exists: what the facts do not give is a dotted line for the pen."""

    help = "Write one paper. identity.* in the facts fills names and addresses; without them they stay blank."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """ID, --facts, --at, --lang, --format, --out."""
        parser.add_argument("id", metavar="ID", help="the id of a paper: " + ", ".join(PAPERS))
        parser.add_argument("--facts", required=True, metavar="FACTS.yaml", help='a file of facts, or "-"')
        parser.add_argument("--format", choices=tuple(paper_files.KINDS), default="pdf")
        parser.add_argument("--out", required=True, metavar="FILE", help='where to write, or "-" for standard output')
        fact_files.arguments(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        """Compose, draw, write. Refused input ends with status 2 and one message that lists every problem."""
        lang = options["lang"]
        paper = _paper(options["id"], lang)
        made = self._situation(options, lang)
        if not offered(paper, made.assessment, made.facts):
            self.stderr.write(_one_line(paper, made).to(lang))
        try:
            content = paper_files.made(paper, made, lang, options["format"])
        except paper_files.NotMade as problem:
            raise CommandError(NOT_MADE.to(lang)) from problem
        _write(options["out"], content, lang)

    def _situation(self, options: dict[str, Any], lang: str) -> Situation:
        at = fact_files.instant(options["at"], lang)
        written, names = identity.split(fact_files.load(options["facts"], lang))
        clean, problems = identity.read(names)
        facts = Facts()
        try:
            facts = read(written, at)
        except Refused as refused:
            problems = [*refused.problems, *problems]
        if problems:
            raise CommandError(_listed(problems, lang), returncode=fact_files.REFUSED)
        for key in identity.unused(names):
            self.stderr.write(NO_PLACE.fill(key=key).to(lang))
        return Situation(assess(facts, at), facts, clean, at)


def _paper(id: str, lang: str) -> Paper:
    found = next((p for p in PAPERS.values() if p.id.casefold() == id.casefold()), None)
    if found is None:
        message = NO_SUCH_PAPER.fill(id=id, known=", ".join(PAPERS)).to(lang)
        raise CommandError(message, returncode=fact_files.REFUSED)
    return found


def _one_line(paper: Paper, made: Situation) -> Text:
    to = paper.address(made)
    return to.refusal if to and to.refusal else paper.not_proposed


def _listed(problems: list[Problem], lang: str) -> str:
    return Refused(problems).listed(lang)


def _write(path: str, content: bytes, lang: str) -> None:
    try:
        if path == "-":
            sys.stdout.buffer.write(content)
        else:
            Path(path).write_bytes(content)
    except OSError as error:
        raise CommandError(NOT_WRITTEN.fill(path=path).to(lang), returncode=fact_files.REFUSED) from error
