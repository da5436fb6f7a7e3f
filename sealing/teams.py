"""The keys of a team: an offline root that signs them, members who can open them, and a recovery that any two of three
holders can open.

The team key is an X25519 pair of one epoch. Its private half is wrapped to each member's personal pair; a member's
private half is sealed under the key of their passphrase. The recovery pair's private half is sealed once for each pair
of holders.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import combinations

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from sealing.boxes import Pair, pair_from
from sealing.codes import ALPHABET
from sealing.envelope import Context, Unopenable, canonical, open_, seal

HOLDERS = 3


class WrongSignature(Exception):
    """The team's public keys are not the ones that the root signed."""


@dataclass(frozen=True)
class Root:
    """The Ed25519 root: the private seed stays offline, the public half is configured outside the database."""

    private: bytes = field(repr=False)
    public: bytes


def new_root() -> Root:
    """A random root."""
    key = SigningKey.generate()
    return Root(bytes(key), bytes(key.verify_key))


def sign(root_private: bytes, statement: Context) -> bytes:
    """The root's signature over `statement` (team, epoch, both public keys); 64 bytes."""
    return bytes(SigningKey(root_private).sign(_signed(statement)).signature)


def verify(root_public: bytes, statement: Context, signature: bytes) -> None:
    """Raises WrongSignature unless the root signed exactly this statement."""
    try:
        VerifyKey(root_public).verify(_signed(statement), signature)
    except (BadSignatureError, ValueError) as error:
        raise WrongSignature("the root did not sign these keys") from error


def new_holder_secrets() -> tuple[str, ...]:
    """Three secrets of 26 characters (130 bits), one a holder, for paper."""
    return tuple("".join(secrets.choice(ALPHABET) for _ in range(26)) for _ in range(HOLDERS))


def seal_recovery(pair: Pair, holders: Sequence[str], context: Context) -> dict[str, bytes]:
    """The private half, sealed once for each two holders; keys "1+2", "1+3", "2+3"."""
    sealed = {}
    for a, b in combinations(range(len(holders)), 2):
        name = f"{a + 1}+{b + 1}"
        sealed[name] = seal(_pair_key(holders[a], holders[b]), pair.private, {**context, "holders": name})
    return sealed


def open_recovery(
    sealed: Mapping[str, bytes], first: tuple[int, str], second: tuple[int, str], context: Context
) -> Pair:
    """The recovery pair, from two holders given as (number, secret); raises Unopenable."""
    (a, secret_a), (b, secret_b) = sorted((first, second))
    name = f"{a}+{b}"
    if name not in sealed:
        raise Unopenable("there is no recovery for these two holders")
    return pair_from(open_(_pair_key(secret_a, secret_b), sealed[name], {**context, "holders": name}))


def _pair_key(a: str, b: str) -> bytes:
    parts = canonical({"a": _tidy(a), "b": _tidy(b)})
    return blake2b(parts, person=b"recovery pair", digest_size=32).digest()


def _tidy(secret: str) -> str:
    return "".join(secret.upper().split()).replace("-", "")


def _signed(statement: Context) -> bytes:
    return b"team keys\0" + canonical(statement)
