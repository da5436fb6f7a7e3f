"""`manage.py facts`: the whole vocabulary, each fact with its questions and the rules that read it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from config.rule_reads import readers
from intake.book import book
from legal_rules.facts import FACTS, Fact, Key


class Command(BaseCommand):
    """Prints FACTS, which fact files and the questionnaire share."""

    help = "Every fact: id, type, meaning, sensitivity, questions that ask for it, rules that read it."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """--format."""
        parser.add_argument("--format", choices=("text", "json"), default="text")

    def handle(self, *args: Any, **options: Any) -> None:
        """One entry a fact, in reading order."""
        read_by = readers()
        entries = [entry(fact, read_by[fact.id]) for fact in FACTS.values()]
        if options["format"] == "json":
            self.stdout.write(json.dumps(entries, ensure_ascii=False, indent=1))
            return
        for fact in entries:
            self.stdout.write("\n".join(_lines(fact)))


def entry(fact: Fact, read_by: tuple[str, ...]) -> dict[str, Any]:
    """A fact as JSON can hold it."""
    return {
        "id": fact.id,
        "type": fact.type,
        "meaning": fact.meaning.as_dict(),
        "sensitivity": fact.sensitivity,
        "choices": list(fact.choices),
        "keys": {key: _key(spec) for key, spec in fact.row.items()},
        "minimum": fact.minimum,
        "maximum": fact.maximum,
        "may_lie_ahead": fact.ahead,
        "short_for": fact.short_for,
        "questions": [q.id for q in book().questions if fact.id == q.id],
        "rules": list(read_by),
    }


def _key(spec: Key) -> str:
    return f"{spec.type}: {' | '.join(spec.choices)}" if spec.choices else spec.type


def _lines(fact: dict[str, Any]) -> Iterator[str]:
    yield f"{fact['id']}  {fact['type']}, {fact['sensitivity']}"
    yield f"    {fact['meaning']['vi']} / {fact['meaning']['en']}"
    if fact["choices"]:
        yield f"    one of: {' | '.join(fact['choices'])}"
    for key, kind in fact["keys"].items():
        yield f"    .{key}  {kind}"
    if fact["short_for"]:
        yield f"    short form of {fact['short_for']}"
    yield f"    asked by: {', '.join(fact['questions']) or '-'}"
    yield f"    read by: {', '.join(fact['rules']) or '-'}"
