"""The texts of papers as they were read and kept: everything told and named, nearly nothing, and hostile names.

`KEEP_PAPERS=1` writes the texts again, after a change of words: read them as whoever receives them would.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from remedies.catalogue import PAPERS, drawing, identity
from remedies.catalogue.lines import paragraphs
from remedies.catalogue.paper import Situation
from tests.remedies.papers_for_tests import plain, situation

GOLDEN = Path(__file__).parents[1] / "golden"
NAMES = {
    "doc_place": "Đà Nẵng",
    "filer_full_name": "Nguyễn Thị Hường",
    "filer_birth_year": "1980",
    "filer_id_number": "048180000001",
    "filer_id_issue": "01/02/2022, Cục Cảnh sát QLHC về TTXH",
    "filer_address": "thôn Mẫu, xã Mẫu, thành phố Đà Nẵng",
    "filer_phone": "0900 000 000",
    "filer_email": "mau@example.org",
    "filer_capacity": "vợ",
    "authorisation_ref": "ngày 05/3/2026",
    "detainee_full_name": "Lê Văn Bình",
    "detainee_birth_date": "02/9/1978",
    "detainee_id_number": "048078000002",
    "detainee_address": "thôn Mẫu, xã Mẫu, thành phố Đà Nẵng",
    "detainee_sex_nationality": "nam, Việt Nam, Kinh",
    "detainee_occupation": "thợ mộc",
    "detention_place": "Trại tạm giam Mẫu",
    "order_number_date": "12/LTG ngày 04/3/2026",
    "order_issuer": "Phó Thủ trưởng Cơ quan điều tra",
    "procuracy_approval": "15/QĐ ngày 04/3/2026",
    "respondent_name_title": "Trưởng Công an xã Mẫu",
}
HOSTILE = "<b>x</b> {{ identity }} {% load static %} \u202eurl(file:///etc/passwd) &lt;"


def of(id: str, made: Situation, lang: str) -> list[str]:
    """The paragraphs of a paper as plain text."""
    return [plain(line) for line in paragraphs(drawing.body(PAPERS[id], made, lang))]


def told(id: str, given: Mapping[str, Any], own: Mapping[str, str]) -> dict[str, Situation]:
    """The three situations of a paper: `given` with every name, nothing but a relative, and hostile names."""
    hostile, _ = identity.read(dict.fromkeys((*NAMES, *own), HOSTILE))
    return {
        "full": situation(dict(given), NAMES | dict(own)),
        "sparse": situation({"respondent": "family"}),
        "hostile": situation(dict(given), hostile),
    }


def check(id: str, made: Mapping[str, Situation], langs: Iterable[str] = ("vi", "en")) -> None:
    """Compares the texts with those that were kept."""
    for name, one in made.items():
        for lang in langs:
            path = GOLDEN / f"{id.lower()}_{name}.{lang}.txt"
            text = of(id, one, lang)
            if os.environ.get("KEEP_PAPERS"):
                path.write_text("\n".join(text) + "\n", encoding="utf-8")
            assert text == path.read_text(encoding="utf-8").splitlines(), path.name
