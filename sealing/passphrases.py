"""Keys from passphrases: Argon2id, one at a time in a process, so that log-ins cannot exhaust the memory.

The parameters travel with what they sealed, so that they can be raised later. They are read with bounds: whoever may
write to the database must not be able to stop a log-in, or the machine, by what they put there.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from threading import Lock

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from sealing.envelope import Unopenable

SALT_BYTES = 16
MOST_PASSES, MOST_MEMORY, MOST_LANES = 16, 1024 * 1024, 8
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True)
class Cost:
    """Argon2id parameters: passes, memory in KiB, lanes."""

    passes: int = 3
    memory: int = 64 * 1024
    lanes: int = 1

    def as_json(self) -> dict[str, int]:
        """As it is kept beside the salt."""
        return asdict(self)

    @classmethod
    def of(cls, kept: Mapping[str, object]) -> Cost:
        """What `as_json` gave; raises Unopenable for anything else, and for more work than a log-in may cost."""
        most = {"passes": MOST_PASSES, "memory": MOST_MEMORY, "lanes": MOST_LANES}
        cost = {name: value for name, value in kept.items() if type(value) is int and 0 < value <= most.get(name, 0)}
        if cost.keys() != most.keys() or len(kept) != len(most):
            raise Unopenable("the cost of a passphrase cannot be read")
        return cls(**cost)


def new_salt() -> bytes:
    """16 random bytes."""
    return secrets.token_bytes(SALT_BYTES)


def key_of(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The 32-byte key of a passphrase; how its letters were composed (NFC, NFD) makes no difference.

    Raises Unopenable for a salt or a cost that Argon2 does not take.
    """
    secret = unicodedata.normalize("NFC", passphrase).strip().encode("utf-8", "surrogatepass")
    with _ONE_AT_A_TIME:
        try:
            return hash_secret_raw(secret, salt, cost.passes, cost.memory, cost.lanes, 32, Type.ID)
        except HashingError as error:
            raise Unopenable("salt or cost of a passphrase cannot be used") from error
