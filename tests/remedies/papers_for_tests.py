"""Papers of invented cases, and the text of a printed paper as a reader sees it."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from legal_rules.answer import Assessment
from legal_rules.engine import assess
from legal_rules.facts import read
from remedies import pdf
from remedies.catalogue import PAPERS, drawing, lines
from remedies.catalogue.paper import Situation
from tests.remedies.cases import NOW

TOUR: dict[str, Any] = {
    "respondent": "family",
    "still_held": True,
    "arrested_at": {"earliest": "2026-11-18T08:00", "latest": "2026-11-18T10:00"},
    "arrest_place": "home",
    "arrested_by": "police",
    "order_shown": False,
    "first_decision_at": "2026-11-19T06:00",
    "custody_from": "2026-11-19T06:00",
    "custody_decision_given": True,
    "family_notified_at": False,
    "province": "01",
    "learned_at": "2026-11-18",
}
DETAINED: dict[str, Any] = {
    "respondent": "self",
    "still_held": True,
    "arrested_at": "2026-03-01T08:00",
    "arrested_by": "police",
    "province": "48",
    "custody_from": "2026-03-01T09:00",
    "charges": [{"at": "2026-03-04", "code": "penal_code_2015", "article": "331", "clause": "1", "approved": True}],
    "detention_from": "2026-03-04",
    "detention_orders": [{"from": "2026-03-04", "months": 2, "approved": True}],
    "investigating_agency": "provincial",
}
ADMINISTRATIVE: dict[str, Any] = {
    "respondent": "self",
    "still_held": False,
    "arrested_at": "2026-11-20T19:30",
    "released_at": "2026-11-21T20:00",
    "arrested_by": "commune_police",
    "arrest_basis": "administrative_custody",
    "administrative_custody_ground": "other",
    "administrative_decision_given": False,
    "administrative_custody_extended": False,
    "remote_area": False,
    "order_shown": False,
    "province": "48",
    "wrongdoer": ["state_official"],
}


def situation(
    given: dict[str, Any],
    identity: dict[str, str] | None = None,
    at: datetime = NOW,
    judged: Assessment | None = None,
) -> Situation:
    """What a paper is made from, by the real law unless an assessment is given."""
    facts = read(given, at)
    return Situation(judged or assess(facts, at), facts, identity or {}, at)


def plain(text: str) -> str:
    """One line of NFC text, no-break spaces as spaces."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).replace("\u00a0", " ")).strip()


def written(id: str, made: Situation, lang: str = "vi") -> str:
    """The text of a paper before it is printed; blanks are six dots."""
    return plain(" ".join(lines.paragraphs(drawing.body(PAPERS[id], made, lang))))


def printed(id: str, made: Situation, lang: str = "vi") -> PdfReader:
    """The file of a paper."""
    return PdfReader(BytesIO(pdf.render(drawing.sheet(PAPERS[id], made, lang))))


def text_of(reader: PdfReader) -> str:
    """The text of a whole file."""
    return plain(" ".join(page.extract_text() for page in reader.pages))
