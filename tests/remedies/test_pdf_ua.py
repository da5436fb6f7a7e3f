"""PDF/UA by somebody else's eyes: `outloud` goes through what a machine can check of the Matterhorn Protocol.

What it finds and we leave stands in EXCEPTIONS with its reason. What only a person can judge it leaves open.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import outloud
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject

from remedies.catalogue import PAPERS
from tests.remedies.pdf_for_tests import full

EXCEPTIONS = {
    "TAG-020": "a blank for the pen has no words: the line of a field, a box to tick",
    "TBL-002": "the head over the heads of rows: no cell stands under it that could name it",
    "TBL-012": "rows left for the pen: the chronology and the list of evidence are continued by hand",
    "TBL-014": "the table is there with its heads and cells; the library names its page at the cells, not at the table",
    "ORD-001": "cells are painted after their borders and side by side; the tree, which a reader follows, is in order",
}
OFTEN = (("vi", "D01"), ("en", "D13c"))
EACH = [
    (lang, id) if (lang, id) in OFTEN else pytest.param(lang, id, marks=pytest.mark.long)
    for lang in ("vi", "en")
    for id in PAPERS
]


def found(content: bytes, folder: Path) -> dict[str, str]:
    """Each rule that something was found against, with the first thing said."""
    path = folder / "paper.pdf"
    path.write_bytes(content)
    result = outloud.check(str(path))
    assert result.error is None
    assert result.stats["tagged"]
    return {finding.rule: finding.message for finding in reversed(result.findings) if finding.severity != "info"}


@pytest.mark.parametrize(("lang", "id"), EACH)
def test_nothing_is_found_but_what_has_a_reason(lang: str, id: str, tmp_path: Path) -> None:
    left = {rule: says for rule, says in found(full(id, lang), tmp_path).items() if rule not in EXCEPTIONS}
    assert left == {}


def test_what_is_missing_is_found(tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(full("D01", "vi"))))
    for key in ("/Lang", "/ViewerPreferences", "/Metadata"):
        del writer.root_object[NameObject(key)]
    out = BytesIO()
    writer.write(out)
    assert set(found(out.getvalue(), tmp_path)) - set(EXCEPTIONS)
