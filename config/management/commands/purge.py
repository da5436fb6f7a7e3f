"""Delete the drafts whose life is over. Run it every ten minutes; starting a new draft does the same."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from intake import drafts, moment


class Command(BaseCommand):
    """`manage.py purge`."""

    help = "Delete the sealed drafts whose life is over."

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete, and say only how many."""
        self.stdout.write(f"{drafts.purge(moment.now())} deleted")
