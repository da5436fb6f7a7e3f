"""An empty word-processor document that says nothing of anybody, and the few switches that its library lacks.

Boundary: no text of a paper. Times New Roman under every script, the language of the paper, the page as told, a neutral
title, no author, one fixed day; the same content gives the same bytes. python-docx is loaded when first needed.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

FONT, BOXES = "Times New Roman", "Segoe UI Symbol"
SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")
KEPT = ("Normal", "Header", "Heading 1", "Heading 2", "Heading 3", "List Bullet", "Default Paragraph Font",
        "Normal Table", "Table Grid", "No List")  # fmt: skip
LEFT_OUT = ("thumbnail", "customXml", "stylesWithEffects", "webSettings")
LANGUAGES = {"vi": "vi-VN", "en": "en-GB"}
SIZE = 13.5
ON = datetime(2026, 1, 1)  # noqa: DTZ001  (a date that means nothing: the file does not tell when it was made)
ZIPPED = (1980, 1, 1, 0, 0, 0)


def empty(title: str, language: str) -> Any:
    """A document without a paragraph."""
    import docx

    document = docx.Document(BytesIO(_bare()))
    properties = document.core_properties
    properties.title, properties.language = title, LANGUAGES[language]
    for spoken in document.styles.element.iter(named("w:lang")):
        for attribute in ("val", "eastAsia", "bidi"):
            spoken.set(named(f"w:{attribute}"), LANGUAGES[language])
    return document


@cache
def _bare() -> bytes:
    """The library's own empty document without what a paper does not need: pictures, themes of fonts, colours."""
    import docx
    from docx.shared import Pt, RGBColor

    document = docx.Document()
    for package in (document.part.package, document.part):
        for key in [key for key, rel in package.rels.items() if rel.reltype.endswith(LEFT_OUT)]:
            del package.rels[key]
    for style in [style for style in document.styles if style.name not in KEPT]:
        style.delete()
    for style in document.styles:
        if style.name not in ("No List", "Default Paragraph Font"):
            fonts(style.element.get_or_add_rPr(), FONT)
            style.font.color.rgb = RGBColor(0, 0, 0)
            style.font.size = Pt(SIZE)
    for defaults in document.styles.element.iter(named("w:rPrDefault")):
        fonts(defaults[0], FONT)
    usual = document.styles["Normal"].paragraph_format
    usual.space_before = usual.space_after = Pt(0)
    usual.line_spacing, usual.widow_control = 1.15, True
    for compat in document.settings.element.iter(named("w:compatSetting")):
        if compat.get(named("w:name")) == "compatibilityMode":
            compat.set(named("w:val"), "15")
    about = document.core_properties
    about.author = about.comments = about.last_modified_by = about.keywords = about.subject = about.category = ""
    about.created = about.modified = ON
    return packed(document)


def packed(document: Any) -> bytes:
    """The bytes of a document, its parts in order of name and all of one day."""
    made, out = BytesIO(), BytesIO()
    document.save(made)
    with ZipFile(made) as parts, ZipFile(out, "w", ZIP_DEFLATED) as again:
        names = sorted(parts.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            entry = ZipInfo(name, ZIPPED)
            entry.compress_type = ZIP_DEFLATED
            again.writestr(entry, parts.read(name))
    return out.getvalue()


def fonts(properties: Any, face: str) -> None:
    """One typeface for every script, instead of those that a theme would choose."""
    chosen = properties.get_or_add_rFonts()
    chosen.attrib.clear()
    for slot in SLOTS:
        chosen.set(named(f"w:{slot}"), face)


def element(prefixed: str, **attributes: str) -> Any:
    """A new element with attributes of the word processor's own name space."""
    from docx.oxml import OxmlElement

    made = OxmlElement(prefixed)
    for key, value in attributes.items():
        made.set(named(f"w:{key}"), value)
    return made


def named(prefixed: str) -> str:
    from docx.oxml.ns import qn

    return qn(prefixed)
