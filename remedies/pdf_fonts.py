"""The typeface of the papers, by its files: Liberation Serif 2, under a name that no other version answers to.

Boundary: for the drawing process, once at its start; reads fontconfig's list, writes nothing. Version 1 has the same
name and lacks most Vietnamese letters: asking for the name alone may give it. Where version 2 is not installed nothing
is pinned and the stylesheet's next names are used; `manage.py health` tells whoever runs the server.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

FAMILY = "Liberation Serif"
PINNED = "Paper Serif"
STYLES = ("Regular", "Bold", "Italic", "Bold Italic")
SECOND = 2 << 16
"""Version 2.0 as fontconfig writes it, a fixed-point number of sixteen bits."""
RULE = (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig><match target="scan">'
    '<test name="file"><string>{file}</string></test>'
    '<edit name="family" mode="prepend"><string>{family}</string></edit></match></fontconfig>'
)


def pin(configuration: Any) -> tuple[Path, ...]:
    """Gives the four faces their own name in WeasyPrint's configuration; their files, or nothing if one is missing."""
    from weasyprint.text.ffi import ffi, fontconfig, pangoft2

    files = faces()
    for file in files:
        rule = RULE.format(file=escape(str(file)), family=PINNED).encode()
        fontconfig.FcConfigParseAndLoadFromMemory(configuration._config, rule, True)
        fontconfig.FcConfigAppFontAddFile(configuration._config, str(file).encode())
    if files:
        pangoft2.pango_fc_font_map_config_changed(ffi.cast("PangoFcFontMap *", configuration.font_map))
    return files


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
