"""The typeface of the papers, by its files: Liberation Serif 2, before any other of that name.

Boundary: for the drawing process, once at its start; reads fontconfig's list, writes nothing. Version 1 has the same
name and lacks most Vietnamese letters: asking for the name alone may give it. Where version 2 is not installed the next
names of `pdf_prelude.typ` are used; `manage.py health` tells whoever runs the server.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import typst

FAMILY = "Liberation Serif"
STYLES = ("Regular", "Bold", "Italic", "Bold Italic")
SECOND = 2 << 16
"""Version 2.0 as fontconfig writes it, a fixed-point number of sixteen bits."""


def fonts() -> typst.Fonts:
    """All typefaces of the machine, the four faces before any other of their name."""
    folders = sorted({str(file.parent) for file in faces()})
    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=False, font_paths=folders)


def faces() -> tuple[Path, ...]:
    """The newest file of each of the four faces, all of version 2 or later; empty if one is missing."""
    asked = ["fc-list", "--format", "%{style[0]}\t%{fontversion}\t%{file}\n", FAMILY]
    try:
        listed = subprocess.run(
            asked, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=20, check=True
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return ()
    found: dict[str, tuple[int, str]] = {}
    for line in listed.splitlines():
        style, version, file = line.split("\t")
        found[style] = max(found.get(style, (0, "")), (int(version), file))
    best = [found.get(style, (0, "")) for style in STYLES]
    return tuple(Path(file) for _, file in best) if all(version >= SECOND for version, _ in best) else ()
