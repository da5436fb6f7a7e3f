"""System checks of the product itself, run by `manage.py check`."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register


@register(deploy=True)
def real_hosts(**_: Any) -> list[CheckMessage]:
    """A host name of `*` would let anyone's address be printed into redirects."""
    if "*" in settings.ALLOWED_HOSTS:
        return [Error("ALLOWED_HOSTS must name the hosts.", id="shell.E001")]
    return []
