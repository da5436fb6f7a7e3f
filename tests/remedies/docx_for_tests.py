"""What a reader finds in an editable paper, read straight from its XML, by none of the code that wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

from tests.remedies.papers_for_tests import plain

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DOTS = "......"


@dataclass(frozen=True)
class Read:
    """Paragraphs of the body with their style's id; every part of the package by its name."""

    paragraphs: list[tuple[str, str]]
    parts: dict[str, bytes]

    @property
    def text(self) -> str:
        return plain(" ".join(text for _, text in self.paragraphs))

    @property
    def body(self) -> ElementTree.Element:
        return ElementTree.fromstring(self.parts["word/document.xml"])


def read(content: bytes) -> Read:
    """The document in reading order; a blank is six dots, a box is [ ] or [x]."""
    with ZipFile(BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    body = ElementTree.fromstring(parts["word/document.xml"])
    found = []
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        text = plain("".join(_run(run) for run in paragraph.iter(f"{W}r")))
        if text:
            found.append(("" if style is None else style.get(f"{W}val", ""), text))
    return Read(found, parts)


def _run(run: ElementTree.Element) -> str:
    under = run.find(f"{W}rPr/{W}u")
    text = ""
    for part in run:
        text += {f"{W}t": part.text or "", f"{W}tab": DOTS, f"{W}br": " "}.get(part.tag, "")
    if under is not None and under.get(f"{W}val") == "dotted" and not text.strip("\u00a0"):
        return DOTS
    return text.replace("☐", "[ ]").replace("☑", "[x]")
