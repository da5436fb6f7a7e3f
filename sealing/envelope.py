"""Sealed envelopes: bytes in, bytes out. Knows nothing of answers, drafts or Django.

An envelope is `version (1 byte) | nonce (24) | ciphertext`, XChaCha20-Poly1305 through PyNaCl. The version byte and
the context are authenticated: an envelope opens only under the context it was sealed for, so rows, blobs and revisions
cannot be swapped. The text is padded to a fixed bucket before it is sealed, so its length tells little.
"""

from __future__ import annotations

from collections.abc import Mapping

from nacl.exceptions import CryptoError
from nacl.secret import Aead

VERSION = 1
KEY_BYTES = Aead.KEY_SIZE
SMALLEST, LARGEST = 1024, 4 * 1024 * 1024
_LENGTH_BYTES = 4

Context = Mapping[str, str | int | bytes]


class Unopenable(Exception):
    """The envelope does not open: other key, other context, altered, cut short, or of a version not known here."""


class TooLarge(ValueError):
    """There is no bucket for a text of this size."""


def seal(key: bytes, plaintext: bytes, context: Context, room: int | None = None) -> bytes:
    """Seal `plaintext` under a 32-byte key for exactly this context; raises TooLarge above 4 MiB less four bytes.

    `room`: the padded size in bytes where no bucket is to choose it; TooLarge for what does not fit.
    """
    box = Aead(key)
    return _version() + bytes(box.encrypt(_pad(plaintext, room), _associated(context)))


def open_(key: bytes, envelope: bytes, context: Context) -> bytes:
    """The text that was sealed; raises Unopenable for anything but this key, this context and an unaltered envelope."""
    if not envelope or envelope[0] != VERSION:
        raise Unopenable(f"version {envelope[0]} of an envelope is not known" if envelope else "an empty envelope")
    try:
        return _unpad(Aead(key).decrypt(envelope[1:], _associated(context)))
    except (CryptoError, ValueError) as error:
        raise Unopenable("the envelope does not open with this key and context") from error


def bucket(size: int) -> int:
    """The padded size of a text of `size` bytes: the next power of two from 1 KiB, its length field included."""
    needed, room = size + _LENGTH_BYTES, SMALLEST
    while room < needed:
        room *= 2
    if room > LARGEST:
        raise TooLarge(f"{size} bytes are too many for an envelope")
    return room


def canonical(context: Context) -> bytes:
    """One spelling of a context: sorted names, each part with its type and length, so that no two contexts collide."""
    parts: list[bytes] = []
    for name in sorted(context):
        kind, value = _bytes_of(context[name])
        for part in (name.encode(), kind, value):
            parts += [len(part).to_bytes(4, "big"), part]
    return b"".join(parts)


def _bytes_of(value: str | int | bytes) -> tuple[bytes, bytes]:
    if isinstance(value, bytes):
        return b"b", value
    return (b"i", str(value).encode()) if isinstance(value, int) else (b"s", value.encode())


def _version() -> bytes:
    return VERSION.to_bytes(1, "big")


def _associated(context: Context) -> bytes:
    return _version() + canonical(context)


def _pad(text: bytes, room: int | None) -> bytes:
    size = bucket(len(text)) if room is None else room
    if len(text) + _LENGTH_BYTES > size:
        raise TooLarge(f"{len(text)} bytes do not fit into {size}")
    return (len(text).to_bytes(_LENGTH_BYTES, "big") + text).ljust(size, b"\0")


def _unpad(padded: bytes) -> bytes:
    length = int.from_bytes(padded[:_LENGTH_BYTES], "big")
    if length > len(padded) - _LENGTH_BYTES:
        raise ValueError("length field")
    return padded[_LENGTH_BYTES : _LENGTH_BYTES + length]
