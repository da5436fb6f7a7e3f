"""Delete the drafts whose life is over, closed cases on their date, and old sessions. Run it every ten minutes."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from casework.closing import purge_due
from casework.models import DeskSession
from intake import drafts, moment


class Command(BaseCommand):
    """`manage.py purge`."""

    help = "Delete the sealed drafts, the closed cases and the desk's sessions whose life is over."

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete, and say only how many."""
        DeskSession.objects.filter(expire_date__lte=moment.now()).delete()
        now = moment.now()
        self.stdout.write(f"{drafts.purge(now)} deleted; closed cases: {purge_due(now)}")
