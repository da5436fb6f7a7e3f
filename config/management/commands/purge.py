"""Delete the drafts whose life is over, and the desk's old sessions. Run it every ten minutes."""

from __future__ import annotations

from typing import Any

from django.contrib.sessions.models import Session
from django.core.management.base import BaseCommand

from intake import drafts, moment


class Command(BaseCommand):
    """`manage.py purge`."""

    help = "Delete the sealed drafts and the desk's sessions whose life is over."

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete, and say only how many."""
        Session.objects.filter(expire_date__lte=moment.now()).delete()
        self.stdout.write(f"{drafts.purge(moment.now())} deleted")
