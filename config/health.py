"""What the papers need from the machine: fontconfig, and a serif with every Vietnamese letter.

Boundary: looks, installs nothing, speaks English to whoever runs the server.
"""

from __future__ import annotations

import shutil
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


def missing() -> list[Missing]:
    """Everything that is missing; empty when papers can be made as they should."""
    if shutil.which("fc-list") is None:
        return [Missing("fontconfig, which lists the typefaces", "apt-get install fontconfig fonts-liberation2")]
    if serif_with_vietnamese() is None:
        return [Missing("a serif typeface with every Vietnamese letter", "apt-get install fonts-liberation2")]
    return []
