"""A workbook as a file: PDF, DOCX, calendar. Made in memory, under a neutral name.

Boundary: values in, bytes out. The editable copy has the table of a picture without its drawing. The calendar tells
days and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.template import Context
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from legal_rules.instants import day_of
from remedies import docx, pdf
from remedies.calendar import Entry, file
from remedies.catalogue import drawing
from remedies.paper_files import KINDS as PAPER_KINDS
from remedies.strategies import sheet
from remedies.strategies.workbook import Ways, Workbook

TYPES: Mapping[str, str] = {
    **{k: kind.media_type for k, kind in PAPER_KINDS.items()},
    "ics": "text/calendar; charset=utf-8",
}


def made(
    kind: str, book: Workbook, ways: Ways, values: Mapping[str, Any], at: datetime, lang: str, slots: Mapping[str, str]
) -> bytes:
    """The file. Raises NotMade beyond the limits of time, memory or length."""
    if kind == "ics":
        found = sorted(sheet.days(book, ways, values), key=lambda pair: (pair[1], pair[0]))
        return file([Entry(True, key, day) for key, day in found if day >= day_of(at)], at, lang)
    html = document(book, ways, values, lang, slots, pictures=kind == "pdf")
    return pdf.render(html) if kind == "pdf" else docx.render(html)


def document(
    book: Workbook, ways: Ways, values: Mapping[str, Any], lang: str, slots: Mapping[str, str], *, pictures: bool
) -> str:
    """The whole document for the printer, with the stylesheet of the papers."""
    parts = sheet.parts(book, ways, values, lang, slots)
    body = render_to_string(
        "remedies/workbook/sheet.html", {"book": book, "parts": parts, "lang": lang, "pictures": pictures}
    )
    context = {"body": mark_safe(body), "lang": lang, "kind": "workbook"}
    return drawing.template("papers/sheet.html").render(Context(context))


def name(book: Workbook, lang: str, kind: str) -> str:
    """`ke-hoach-1.pdf`; `ke-hoach-1-en.pdf` for the English one."""
    return f"ke-hoach-{book.number}{'' if lang == 'vi' else f'-{lang}'}.{kind}"
