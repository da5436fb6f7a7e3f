"""Receipt codes: 24 characters of Crockford's alphabet, 115 random bits and a check character (Luhn mod 32).

A code is never stored. With a pepper that lies outside the database it gives a place to look (`lookup`) and an X25519
pair whose public half is stored, so that the desk can write to whoever holds the code. No slow derivation: 115 bits
need none, and a public page with one could be flooded.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from hashlib import blake2b

from sealing.boxes import Pair, pair_from

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RANDOM_CHARACTERS = 23
GROUP = 6
PEPPER_BYTES = 32
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True)
class CodeKeys:
    """Where a case lies for the holder of its code (16 bytes), and the pair that opens what is sealed to the code."""

    lookup: bytes
    pair: Pair = field(repr=False)


def new_code() -> str:
    """A fresh code, without separators."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(RANDOM_CHARACTERS))
    return body + _check(body)


def shown(code: str) -> str:
    """Four groups of six, as it is written down."""
    return " ".join(code[i : i + GROUP] for i in range(0, len(code), GROUP))


def read(typed: str) -> str | None:
    """The code in what was typed, forgiving case, spaces, hyphens and the look-alikes O, I, L; None if it is none."""
    code = "".join(typed[:200].upper().split()).replace("-", "").translate(_READ_AS)
    if len(code) != RANDOM_CHARACTERS + 1 or any(c not in ALPHABET for c in code):
        return None
    return code if _check(code[:-1]) == code[-1] else None


def code_keys(code: str, pepper: bytes) -> CodeKeys:
    """The keys of a well-formed code; `pepper` has 32 bytes."""
    if len(pepper) != PEPPER_BYTES:
        raise ValueError("a pepper has 32 bytes")
    lookup = blake2b(code.encode(), key=pepper, person=b"code lookup", digest_size=16).digest()
    private = blake2b(code.encode(), key=pepper, person=b"code pair", digest_size=32).digest()
    return CodeKeys(lookup, pair_from(private))


@dataclass(frozen=True)
class KeptKeys:
    """Where the secret of a kept draft lies for the holder of its code (16 bytes), and the key that opens it."""

    lookup: bytes
    key: bytes = field(repr=False)


def kept_keys(code: str, pepper: bytes) -> KeptKeys:
    """The keys of a well-formed code that a draft is kept under; they tell nothing about `code_keys` of the same."""
    if len(pepper) != PEPPER_BYTES:
        raise ValueError("a pepper has 32 bytes")
    lookup = blake2b(code.encode(), key=pepper, person=b"kept lookup", digest_size=16).digest()
    return KeptKeys(lookup, blake2b(code.encode(), key=pepper, person=b"kept key", digest_size=32).digest())


def _check(body: str) -> str:
    total, factor = 0, 2
    for character in reversed(body):
        quotient, remainder = divmod(factor * ALPHABET.index(character), len(ALPHABET))
        total += quotient + remainder
        factor = 3 - factor
    return ALPHABET[-total % len(ALPHABET)]
