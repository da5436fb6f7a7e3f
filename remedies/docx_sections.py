"""Sections of an editable paper: a page's size and margins, and the numbers of its pages.

Boundary: switches of the document; no text of a paper. Each sheet of a file counts its pages anew.
"""

from __future__ import annotations

from typing import Any

from remedies.docx_sheet import element, named
from remedies.paper_css import Page


def lay(section: Any, page: Page, *, first: bool) -> None:
    """The geometry of a section; each counts its pages anew, in the top margin, from its second page on."""
    from docx.enum.section import WD_ORIENTATION
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    section.page_width, section.page_height = Pt(page.width), Pt(page.height)
    section.orientation = WD_ORIENTATION.LANDSCAPE if page.width > page.height else WD_ORIENTATION.PORTRAIT
    section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = map(Pt, page.margins)
    section.header_distance = section.footer_distance = Pt(page.margins[0] / 2)
    section.different_first_page_header_footer = True
    if not first:
        section.header.is_linked_to_previous = False
    if page.numbered:
        section.header.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        section.header.paragraphs[0]._p.append(element("w:fldSimple", instr="PAGE"))
    for old in section._sectPr.findall(named("w:pgNumType")):  # a new section begins as a copy of the one before
        section._sectPr.remove(old)
    section._sectPr.insert_element_before(element("w:pgNumType", start="1"), "w:cols", "w:titlePg", "w:docGrid")


def another(document: Any) -> Any:
    """A new section on a new page, without the empty paragraph that could push a full page over its end."""
    section = document.add_section()
    breaking = document.paragraphs[-1]._p
    before = breaking.getprevious()
    if before is not None and before.tag == breaking.tag:
        before.get_or_add_pPr().append(breaking.pPr.find(named("w:sectPr")))
        breaking.getparent().remove(breaking)
    return section
