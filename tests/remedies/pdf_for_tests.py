"""What a screen reader is told by a tagged file: its tree of tags with the words of each, in the order of the tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream, DictionaryObject

from remedies import paper_files
from remedies.catalogue import PAPERS, identity
from tests.remedies.papers_for_tests import TOUR, situation

NAMED = {key: f"Đặng Thị {key}"[: field.longest] for key, field in identity.KNOWN.items()}


@cache
def full(id: str, lang: str) -> bytes:
    """The file of a paper of which everything is told and named: drawn once in a run, whoever looks at it."""
    return paper_files.made(PAPERS[id], situation(TOUR, NAMED), lang, "pdf")


@dataclass
class Tag:
    """One tag: its kind, its attributes, its own words, the tags inside."""

    kind: str
    id: str
    attributes: Any
    words: str = ""
    inner: list[Tag] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.words + "".join(tag.text for tag in self.inner)

    def walk(self) -> Iterator[Tag]:
        yield self
        for tag in self.inner:
            yield from tag.walk()


def tree(content: bytes) -> Tag:
    """The tree of tags of a file."""
    reader = PdfReader(BytesIO(content))
    words = {(number, mark): text for number, page in enumerate(reader.pages) for mark, text in _marked(page, reader)}
    numbers = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages) if page.indirect_reference}
    root = reader.trailer["/Root"]["/StructTreeRoot"]

    def tags(node: Any, page: int) -> tuple[str, list[Tag]]:
        node = node.get_object()
        if isinstance(node, int):
            return words.get((page, int(node)), ""), []
        if isinstance(node, list):
            own, inner = "", []
            for part in node:
                said, found = tags(part, page)
                if said and found:
                    raise AssertionError("words and tags in one reference")
                inner += [Tag("", "", None, said)] if said else found
            return own, inner
        page = numbers[node.raw_get("/Pg").idnum] if "/Pg" in node else page
        if node.get("/Type") == "/MCR":
            return words.get((page, int(node["/MCID"])), ""), []
        tag = Tag(str(node.get("/S", "")), str(node.get("/ID", "")), node.get("/A"))
        if "/K" in node:
            tag.words, tag.inner = tags(node["/K"], page)
        return "", [tag]

    return tags(root, 0)[1][0]


def _marked(page: PageObject, reader: PdfReader) -> Iterator[tuple[int, str]]:
    """Each marked piece of a page and its words, read through the map that the file gives for its own glyphs."""
    fonts = {name: _unicode(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
    current: dict[str, str] = {}
    marks: list[int | None] = []
    found: dict[int, str] = {}
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator == b"Tf":
            current = fonts[operands[0]]
        elif operator in (b"BDC", b"BMC"):
            told = operands[1] if len(operands) > 1 else {}
            marks.append(int(told["/MCID"]) if isinstance(told, DictionaryObject) and "/MCID" in told else None)
        elif operator == b"EMC":
            marks.pop()
        elif operator in (b"TJ", b"Tj") and marks and marks[-1] is not None:
            shown = operands[0] if operator == b"TJ" else [operands[0]]
            for part in shown:
                if hasattr(part, "original_bytes"):
                    raw = part.original_bytes
                    glyphs = [raw[n : n + 2].hex() for n in range(0, len(raw), 2)]
                    found[marks[-1]] = found.get(marks[-1], "") + "".join(current[glyph] for glyph in glyphs)
    yield from found.items()


def _unicode(font: Any) -> dict[str, str]:
    """Glyph to letters, as /ToUnicode says."""
    table = font["/ToUnicode"].get_object().get_data().decode("latin-1")
    table = re.sub(r"begincodespacerange.*?endcodespacerange", "", table, flags=re.DOTALL)
    pairs = re.findall(r"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>", table)
    return {glyph.lower(): bytes.fromhex(letters).decode("utf-16-be") for glyph, letters in pairs}
