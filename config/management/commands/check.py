"""`manage.py check`: Django's own checks, and the list of those who may be able to help.

An entry without a source, past its review date or not understood is an error here and nowhere else: a stale address
must not keep anyone from migrating, purging or closing a way in, and the page itself says what is past.
"""

from __future__ import annotations

from typing import Any

from django.core.checks import Error
from django.core.management.base import SystemCheckError
from django.core.management.commands import check

from config.hub_checks import faults
from intake.moment import now


class Command(check.Command):
    """Looks at everything that must be right before this is served."""

    def handle(self, *app_labels: Any, **options: Any) -> None:
        """Django's checks first; then the list, unless only some checks were asked for. Raises SystemCheckError."""
        asked_for_some = app_labels or options["tags"] or options["list_tags"]
        found: list[Error] = [] if asked_for_some else faults(now().date())
        if not found:
            super().handle(*app_labels, **options)
            return
        lines = [self.style.ERROR(str(error)) for error in found]
        try:
            super().handle(*app_labels, **options)
        except SystemCheckError as error:
            lines.insert(0, str(error))
        raise SystemCheckError("\n\n".join(lines))
