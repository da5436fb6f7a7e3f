"""Sealing for somebody else: to the public half of an X25519 pair, for exactly one context.

`wrap` hands a 32-byte key to a public key: a libsodium sealed box over the key and a hash of the context, so that a
wrap moved to another case, member or epoch does not open. `seal_to` is a fresh key wrapped, followed by an envelope
under it.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field
from hashlib import blake2b

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from sealing.envelope import Context, Unopenable, canonical, open_, seal

WRAP_VERSION = 1
KEY_BYTES = 32
WRAP_BYTES = 1 + 48 + KEY_BYTES + 32


@dataclass(frozen=True)
class Pair:
    """An X25519 pair, both halves 32 bytes."""

    private: bytes = field(repr=False)
    public: bytes


def new_pair() -> Pair:
    """A random pair."""
    return pair_from(secrets.token_bytes(KEY_BYTES))


def pair_from(private: bytes) -> Pair:
    """The pair of a 32-byte private half."""
    return Pair(private, bytes(PrivateKey(private).public_key))


def wrap(public: bytes, key: bytes, context: Context) -> bytes:
    """`key` (32 bytes) for the holder of the private half of `public`, in this context only; 113 bytes."""
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    box = SealedBox(PublicKey(public)).encrypt(key + _bound(context))
    return WRAP_VERSION.to_bytes(1, "big") + bytes(box)


def unwrap(pair: Pair, wrapped: bytes, context: Context) -> bytes:
    """The key that was wrapped; raises Unopenable for another holder, another context or an altered wrap."""
    if len(wrapped) != WRAP_BYTES or wrapped[0] != WRAP_VERSION:
        raise Unopenable("the version or length of a wrap is not known")
    try:
        inside = SealedBox(PrivateKey(pair.private)).decrypt(wrapped[1:])
    except CryptoError as error:
        raise Unopenable("the wrap does not open with this key") from error
    key, bound = inside[:KEY_BYTES], inside[KEY_BYTES:]
    if not hmac.compare_digest(bound, _bound(context)):
        raise Unopenable("the wrap belongs to another context")
    return bytes(key)


def seal_to(public: bytes, plaintext: bytes, context: Context) -> bytes:
    """`plaintext` for the holder of one private half: a wrap and an envelope under the key inside it."""
    key = secrets.token_bytes(KEY_BYTES)
    return wrap(public, key, context) + seal(key, plaintext, context)


def open_with(pair: Pair, sealed: bytes, context: Context) -> bytes:
    """What `seal_to` sealed; raises Unopenable."""
    key = unwrap(pair, sealed[:WRAP_BYTES], context)
    return open_(key, sealed[WRAP_BYTES:], context)


def _bound(context: Context) -> bytes:
    return blake2b(canonical(context), digest_size=32, person=b"wrap context").digest()
