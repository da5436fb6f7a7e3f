"""`manage.py assess FACTS.yaml`: facts in, the whole answer out. Nothing is saved."""

from __future__ import annotations

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from config import fact_files
from legal_rules.counterfactual import reasons
from legal_rules.engine import assess
from remedies.answer_text import render
from remedies.plan import plan
from remedies.strategies.offered import plan_as_json


class Command(BaseCommand):
    """Runs the engine of the web journey on a fact file."""

    help = "Apply the law to a file of facts (docs/contract): findings, limits, deadlines, standards and the plan."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """FACTS.yaml or "-", --at, --format, --lang, --reasons."""
        parser.add_argument("facts", metavar="FACTS.yaml", help='a file of facts, or "-" for standard input')
        parser.add_argument("--format", choices=("json", "text"), default="json")
        parser.add_argument(
            "--reasons", action="store_true", help="in JSON, also what each answer decides and another one would change"
        )
        fact_files.arguments(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the answer; refused input ends with status 2 and one message that lists every problem."""
        lang = options["lang"]
        at = fact_files.instant(options["at"], lang)
        facts = fact_files.facts(fact_files.load(options["facts"], lang), at, lang)
        assessment = assess(facts, at)
        steps = plan(assessment, facts)
        if options["format"] == "text":
            self.stdout.write(render(assessment, steps, lang))
        else:
            answer = assessment.as_json() | {"plan": plan_as_json(steps, assessment, facts)}
            if options["reasons"]:
                found = reasons(facts, at, tuple(unknown.fact for unknown in assessment.unknowns))
                answer["reasons"] = [reason.as_json() for reason in found]
            self.stdout.write(json.dumps(answer, ensure_ascii=False, indent=1))
