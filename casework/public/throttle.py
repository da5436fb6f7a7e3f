"""A limit on tries, without keeping who tried: counts under a hash that is salted anew every hour and never stored."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import blake2b
from threading import Lock

WINDOW = timedelta(minutes=10)
TRIES = 20


@dataclass
class Throttle:
    """At most `tries` in a window for one caller, counted in this process."""

    tries: int = TRIES
    _salt: bytes = field(default_factory=lambda: secrets.token_bytes(16), repr=False)
    _since: datetime | None = None
    _counts: dict[bytes, int] = field(default_factory=dict, repr=False)
    _lock: Lock = field(default_factory=Lock, repr=False)

    def allows(self, caller: str, now: datetime) -> bool:
        """Count one try; whether it is within the limit."""
        with self._lock:
            if self._since is None or not timedelta(0) <= now - self._since < WINDOW:
                self._since, self._salt, self._counts = now, secrets.token_bytes(16), {}
            key = blake2b(caller.encode("utf-8", "replace"), key=self._salt, digest_size=8).digest()
            self._counts[key] = self._counts.get(key, 0) + 1
            return self._counts[key] <= self.tries
