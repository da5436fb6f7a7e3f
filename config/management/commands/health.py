"""`manage.py health`: says what the machine lacks and how to get it; ends with 1 if anything is missing."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.db.utils import DatabaseError

from config.health import missing


class Command(BaseCommand):
    """Looks at the libraries, the typefaces and the database."""

    help = "Says what this machine lacks and how to get it."

    def handle(self, *args: Any, **options: Any) -> None:
        """One line a missing thing."""
        lines = [f"missing: {thing.what}. Get it with: {thing.cure}" for thing in missing()]
        try:
            connection.ensure_connection()
        except DatabaseError as error:
            lines.append(f"the database does not answer ({type(error).__name__}). Look at DATABASE_URL.")
        if lines:
            raise CommandError("\n".join(lines))
        self.stdout.write("Nothing is missing.")
