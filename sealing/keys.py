"""Keys from secrets: one 32-byte secret gives, by keyed BLAKE2b, values that tell nothing about each other.

Boundary: pure functions of bytes. Who holds a secret, and for how long, is decided by the callers.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from hashlib import blake2b

SECRET_BYTES = 32
ROW_ID_BYTES = 16


@dataclass(frozen=True)
class DraftKeys:
    """Where a draft lies (`row_id`, 16 bytes) and what opens it (`key`, 32 bytes)."""

    row_id: bytes
    key: bytes = field(repr=False)


def new_secret() -> bytes:
    """32 random bytes."""
    return secrets.token_bytes(SECRET_BYTES)


def draft_keys(secret: bytes) -> DraftKeys:
    """Row id and key of the draft that this secret stands for; raises ValueError unless it has 32 bytes."""
    return DraftKeys(_derive(secret, b"draft row id", ROW_ID_BYTES), _derive(secret, b"draft key", 32))


def carried_key(pepper: bytes, secret: bytes = b"") -> bytes:
    """The key (32 bytes) of what a browser carries from page to page: of the server's pepper and, where there is one,
    of a secret (at most 128 bytes) that only the browser holds; both are needed. A pepper has 32 bytes."""
    if len(pepper) != SECRET_BYTES:
        raise ValueError("a pepper has 32 bytes")
    return blake2b(secret, key=pepper, person=b"carried key", digest_size=32).digest()


def _derive(secret: bytes, purpose: bytes, size: int) -> bytes:
    """BLAKE2b keyed with the secret; `purpose` (at most 16 bytes) is its personalisation."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("a secret has 32 bytes")
    return blake2b(key=secret, person=purpose, digest_size=size).digest()
