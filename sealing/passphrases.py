"""Keys from passphrases: Argon2id, one at a time in a process, so that log-ins cannot exhaust the memory.

The parameters travel with what they sealed, so that they can be raised later.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import asdict, dataclass
from threading import Lock

from argon2.low_level import Type, hash_secret_raw

SALT_BYTES = 16
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True)
class Cost:
    """Argon2id parameters: passes, memory in KiB, lanes."""

    passes: int = 3
    memory: int = 64 * 1024
    lanes: int = 1

    def as_json(self) -> dict[str, int]:
        return asdict(self)


def new_salt() -> bytes:
    """16 random bytes."""
    return secrets.token_bytes(SALT_BYTES)


def key_of(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The 32-byte key of a passphrase; how its letters were composed (NFC, NFD) makes no difference."""
    secret = unicodedata.normalize("NFC", passphrase).strip().encode("utf-8", "surrogatepass")
    with _ONE_AT_A_TIME:
        return hash_secret_raw(secret, salt, cost.passes, cost.memory, cost.lanes, 32, Type.ID)
