"""A paper as a file: which kinds there are, how each is made, what it is called.

Boundary: values in, bytes out, in memory; for the web, the desk and the commands. A name says a number and a language,
never what the paper is about.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from remedies import bilingual, docx, pdf
from remedies.catalogue import Paper, drawing
from remedies.catalogue.paper import Situation
from remedies.pdf import NotMade

__all__ = ["KINDS", "NotMade", "ahead", "asked", "file_name", "html", "made"]


@dataclass(frozen=True)
class Kind:
    """One kind of file: from the HTML of a sheet to bytes, and its media type."""

    render: Callable[[str], bytes]
    media_type: str


KINDS: Mapping[str, Kind] = {
    "pdf": Kind(lambda html: pdf.render(html), "application/pdf"),
    "docx": Kind(docx.render, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
}


def made(paper: Paper, situation: Situation, lang: str, kind: str) -> bytes:
    """The file of a paper in a language. Raises NotMade beyond the limits of time, memory or length."""
    return KINDS[kind].render(html(paper, situation, lang))


def html(paper: Paper, situation: Situation, lang: str) -> str:
    """What every kind of file of a paper is made from."""
    return bilingual.sheet(paper, situation) if lang == bilingual.LANG else drawing.sheet(paper, situation, lang)


def ahead(paper: Paper, situation: Situation, lang: str, owner: bytes) -> None:
    """Begin to draw the PDF, if there is room: `owner` is about to see the page that it is printed from."""
    if pdf.draws_ahead():
        pdf.ahead(html(paper, situation, lang), owner)


def asked(lang: str | None) -> str:
    """The language of a request: "vi", "en", or both under each other."""
    return lang if lang in ("en", bilingual.LANG) else "vi"


def file_name(paper: Paper, lang: str, kind: str) -> str:
    """`bieu-mau-3.pdf`; `bieu-mau-3-en.pdf` for the English one, `bieu-mau-3-vi-en.pdf` for both."""
    return f"bieu-mau-{paper.number}{'' if lang == 'vi' else f'-{lang}'}.{kind}"
