"""The provinces and cities to choose from, by official code, in the order of the Vietnamese alphabet."""

from __future__ import annotations

import unicodedata

from intake.question import Choice
from legal_rules.provinces import provinces
from legal_rules.words import Text

_ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


def _place(name: str) -> list[int]:
    """Where a name stands: by letters, tones aside."""
    bare = "".join(ch for ch in unicodedata.normalize("NFD", name.lower()) if ch not in _TONES)
    return [_ALPHABET.find(ch) for ch in unicodedata.normalize("NFC", bare)]


PROVINCES: tuple[Choice, ...] = tuple(
    Choice(p.code, Text(p.short, p.short)) for p in sorted(provinces(), key=lambda p: _place(p.short))
)
