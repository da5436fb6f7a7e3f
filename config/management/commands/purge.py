"""Delete the drafts whose life is over, and the desk's old sessions. Run it every ten minutes."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from casework.models import DeskSession
from intake import drafts, moment


class Command(BaseCommand):
    """`manage.py purge`."""

    help = "Delete the sealed drafts and the desk's sessions whose life is over."

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete, and say only how many."""
        DeskSession.objects.filter(expire_date__lte=moment.now()).delete()
        self.stdout.write(f"{drafts.purge(moment.now())} deleted")
