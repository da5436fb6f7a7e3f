"""What the papers need from the machine: a serif with every Vietnamese letter, and the library that subsets fonts.

Boundary: looks, installs nothing, speaks English to whoever runs the server.
"""

from __future__ import annotations

import ctypes
import subprocess
from dataclasses import dataclass

SERIF = "Liberation Serif"
LETTERS = "ăâđêôơưĂÂĐÊÔƠƯếộữẳỵẾỘỮẲỴ–…"


@dataclass(frozen=True)
class Missing:
    """Something that is not there, and how to get it."""

    what: str
    cure: str


def serif_with_vietnamese() -> str | None:
    """The family that fontconfig gives for `serif` once all our letters are wanted; None if there is none."""
    wanted = " ".join(sorted({f"{ord(letter):x}" for letter in LETTERS}))
    pattern = f"{SERIF},serif:charset={wanted}"
    try:
        found = subprocess.run(
            ["fc-match", "-s", "--format", "%{family[0]}\t%{charset}\n", pattern],
            capture_output=True, text=True, timeout=20, check=True,
        ).stdout  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return None
    family, _, charset = found.partition("\n")[0].partition("\t")
    return family if charset and all(_within(ord(letter), charset) for letter in LETTERS) else None


def _within(point: int, charset: str) -> bool:
    """Whether a code point lies in fontconfig's list of hexadecimal ranges, such as `20-7e a0-17f`."""
    for part in charset.split():
        low, _, high = part.partition("-")
        if int(low, 16) <= point <= int(high or low, 16):
            return True
    return False


def can_load(library: str) -> bool:
    """Whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing() -> list[Missing]:
    """Everything that is missing; empty when papers can be made as they should."""
    found: list[Missing] = []
    for library, package in (
        ("libpango-1.0.so.0", "libpango-1.0-0"),
        ("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
        ("libharfbuzz-subset.so.0", "libharfbuzz-subset0"),
    ):
        if not can_load(library):
            found.append(Missing(library, f"apt-get install {package}"))
    if serif_with_vietnamese() is None:
        found.append(Missing("a serif typeface with every Vietnamese letter", "apt-get install fonts-liberation2"))
    return found
