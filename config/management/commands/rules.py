"""`manage.py rules`: the catalogue of the law in the product; `--coverage`: how much of the reference it holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.fact_files import LANGUAGES
from legal_rules import catalogue, coverage
from legal_rules.amounts import RULES as AMOUNTS
from legal_rules.amounts import Rule as Amount
from legal_rules.answer import Citation
from legal_rules.engine import RULES, Rule
from legal_rules.law import CHECKED_ON, REVIEW_DUE, Version, article_name, entries, law_name, parameters
from legal_rules.presumptions import PRESUMPTIONS

KINDS = {
    "finding": catalogue.FINDINGS,
    "clock": catalogue.CLOCKS,
    "deadline": catalogue.DEADLINES,
    "standard": catalogue.STANDARDS,
}


class Command(BaseCommand):
    """Prints every rule with the dated law it rests on."""

    help = "The catalogue: rule, citation, dates, status, presumptions."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """--coverage, --lang."""
        parser.add_argument("--coverage", action="store_true", help="every row of the law reference and where it is")
        parser.add_argument("--lang", choices=LANGUAGES, default="vi")

    def handle(self, *args: Any, **options: Any) -> None:
        """The catalogue, or the coverage, which ends with status 1 when a row is missing."""
        if options["coverage"]:
            self._coverage()
            return
        for line in _catalogue(options["lang"]):
            self.stdout.write(line)

    def _coverage(self) -> None:
        rows = coverage.rows()
        for row in rows:
            self.stdout.write(f"{row.state:10} {row.source}  {row.id}" + (f"  ({row.by})" if row.by else ""))
        n = Counter(row.state for row in rows)
        total = f"{n['encoded']} encoded, {n['background']} background, {n['missing']} missing of {len(rows)}"
        self.stdout.write(total)
        if n["missing"]:
            raise CommandError(f"{n['missing']} rows of the reference are in no rule.")


def _catalogue(lang: str) -> Iterator[str]:
    yield f"Law checked on {CHECKED_ON.isoformat()}, review due {REVIEW_DUE.isoformat()}"
    for kind, ids in KINDS.items():
        yield from ("", f"{kind.upper()}S")
        for id in ids:
            yield from _rule(RULES[(kind, id)], lang)
    yield from ("", "SUMS")
    for id in catalogue.SUMS:
        yield from _rule(AMOUNTS[id], lang)
    yield from ("", "LAW THAT SEVERAL RULES OR PAPERS SHARE")
    used = {name for rule in RULES.values() for name in rule.law}
    used |= {name for rule in AMOUNTS.values() for name in rule.law}
    for name in sorted(set(parameters()) - used):
        yield from _parameter(name, lang)
    yield from ("", "PRESUMPTIONS, AND NO OTHERS")
    for name, text in PRESUMPTIONS.items():
        yield f"  {name}: {text.to(lang)}"


def _rule(rule: Rule | Amount, lang: str) -> Iterator[str]:
    yield f"{rule.id}: {rule.title.to(lang)}"
    yield f"  {' '.join((rule.apply.__doc__ or '').split())}"
    for name in rule.law:
        yield from _parameter(name, lang)


def _parameter(name: str, lang: str) -> Iterator[str]:
    for version in parameters()[name]:
        yield f"  - {name}  {_dates(version)}  {'unread' if version.unread else version.status}"
        yield f"      {version.says.to(lang)}"
        yield f"      {'; '.join(_source(c, lang) for c in version.citations)}"
        if version.reference:
            yield f"      rows: {', '.join(version.reference)}"
    if steps := entries()[name].get("steps"):
        yield f"      told with the steps: {', '.join(steps)}"


def _dates(version: Version) -> str:
    return f"{version.law_from.isoformat()} – {version.law_to.isoformat() if version.law_to else ''}".rstrip()


def _source(citation: Citation, lang: str) -> str:
    law = law_name(citation, short=True).to(lang)
    return f"{article_name(citation).to(lang)}, {law}" if citation.article else law
