"""Every way in which a text may lie in a file: composed or not, in the encodings of programs, in any alignment."""

from __future__ import annotations

import json
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path
from unicodedata import normalize
from urllib.parse import quote, quote_plus

FORMS = ("NFC", "NFD")


def spellings(text: str) -> dict[str, bytes]:
    """The name of each spelling, and its bytes."""
    found: dict[str, bytes] = {}
    for form in FORMS:
        composed = normalize(form, text)
        plain = composed.encode()
        ways = {
            "UTF-8": plain,
            "UTF-16 LE": composed.encode("utf-16-le"),
            "UTF-16 BE": composed.encode("utf-16-be"),
            "hex": plain.hex().encode(),
            "HEX": plain.hex().upper().encode(),
            "URL": quote(composed).encode(),
            "url": quote(composed).lower().encode(),
            "form": quote_plus(composed).encode(),
            "JSON": json.dumps(composed)[1:-1].encode(),
            "bytes": repr(plain)[2:-1].encode(),
            "HTML": composed.encode("ascii", "xmlcharrefreplace"),
        }
        for shift in range(3):
            for name, encode in (("base64", b64encode), ("base64 for addresses", urlsafe_b64encode)):
                ways[f"{name} {shift}"] = _core(encode(bytes(shift) + plain), shift, len(plain))
        found |= {f"{form} {name}": value for name, value in ways.items()}
    return found


def _core(encoded: bytes, shift: int, length: int) -> bytes:
    """The characters of a base64 text that depend on nothing but the `length` bytes after the first `shift`."""
    return encoded[-(-shift * 8 // 6) : (shift + length) * 8 // 6]


def held(paths: Iterable[Path], texts: Iterable[str]) -> Iterator[tuple[Path, str, str]]:
    """(file, text, spelling) for every text that lies in a file in any spelling."""
    wanted = [(text, name, value) for text in texts for name, value in spellings(text).items()]
    for path in paths:
        content = path.read_bytes()
        for text, name, value in wanted:
            if value in content:
                yield path, text, name
