"""The environment: every variable the product reads, declared once with its meaning.

Boundary: the only module that touches `os.environ`. A variable that is missing or malformed stops the start with one
sentence that names it; there is no silent fall-back. `manage.py environment` prints the declarations.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured


class Missing(ImproperlyConfigured):
    """A variable without a default was not set."""


@dataclass(frozen=True)
class Variable:
    """One environment variable: its name, what it means, how it is read, its default (None: it must be set)."""

    name: str
    meaning: str
    read: Callable[[str], Any] = field(compare=False)  # a lambda is a new object when the settings are read anew
    default: str | None
    secret: bool = False


class Environment:
    """Reads declared variables from a mapping and remembers what was declared."""

    def __init__(self, source: Mapping[str, str]) -> None:
        self._source = source
        self.declared: dict[str, Variable] = {}

    def __call__(
        self,
        name: str,
        meaning: str,
        read: Callable[[str], Any] = str,
        default: str | None = None,
        secret: bool = False,
    ) -> Any:
        """The value of `name` as `read` makes it; raises ImproperlyConfigured where it is missing or malformed."""
        variable = Variable(name, meaning, read, default, secret)
        if self.declared.setdefault(name, variable) != variable:  # the same again: Django read the settings anew
            raise ImproperlyConfigured(f"{name} is declared twice.")
        raw = self._source.get(name, variable.default)
        if raw is None:
            raise Missing(f"Set {name}: {meaning}")
        try:
            return read(raw)
        except (ValueError, OSError) as error:
            shown = "its value" if secret else repr(raw)
            raise ImproperlyConfigured(f"{name}: {shown} cannot be read ({error}). Meaning: {meaning}") from error


def switch(raw: str) -> bool:
    """`1` is yes, `0` is no; anything else is a mistake, never a guess."""
    if raw not in {"0", "1"}:
        raise ValueError("expected 0 or 1")
    return raw == "1"


def words(raw: str) -> list[str]:
    """A comma-separated list; empty items are dropped."""
    return [word for word in (part.strip() for part in raw.split(",")) if word]


def instant(raw: str) -> datetime | None:
    """An ISO instant with its offset, or nothing."""
    if not raw:
        return None
    moment = datetime.fromisoformat(raw)
    if moment.tzinfo is None:
        raise ValueError("an offset such as +07:00 is needed")
    return moment


def web_address(raw: str) -> str:
    """An https address."""
    if not raw.startswith("https://"):
        raise ValueError("expected an address that starts with https://")
    return raw


def host_name(raw: str) -> str:
    """A host name in small letters without scheme, port or path; or nothing."""
    if raw != raw.lower() or set(raw) & set("/:*, "):
        raise ValueError("expected a host name in small letters, without scheme, port or path")
    return raw


def secret_text(raw: str) -> str:
    """A secret of at least 50 characters, given as it is or as `@` and the path of a file that holds it."""
    text = Path(raw[1:]).read_text(encoding="ascii").strip() if raw.startswith("@") else raw
    if len(text) < 50:
        raise ValueError("at least 50 characters are needed")
    return text


def key_bytes(raw: str) -> bytes:
    """32 bytes as 64 hex digits, given as they are or as `@` and the path of a file that holds them; or nothing."""
    text = Path(raw[1:]).read_text(encoding="ascii").strip() if raw.startswith("@") else raw
    key = bytes.fromhex(text)
    if len(key) not in (0, 32):
        raise ValueError("64 hex digits are needed")
    return key


env = Environment(os.environ)
