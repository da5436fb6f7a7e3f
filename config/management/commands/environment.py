"""`manage.py environment`: every variable the product reads, with its meaning and whether it is set."""

from __future__ import annotations

import os
from typing import Any

from django.core.management.base import BaseCommand

from config.env import env


class Command(BaseCommand):
    """Prints the declarations of `config.settings`; never a secret's value."""

    help = "Lists the environment variables, their meaning and their defaults."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        """One paragraph a variable."""
        for variable in env.declared.values():
            state = "set" if variable.name in os.environ else "not set"
            if variable.secret or variable.default is None:
                default = "must be set" if variable.default is None else "has a default"
            else:
                default = f"default {variable.default!r}"
            self.stdout.write(f"{variable.name}  ({state}; {default})\n    {variable.meaning}")
