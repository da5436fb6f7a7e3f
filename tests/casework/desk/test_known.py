"""How the person knows what papers state goes with the case: the desk shows it, its papers and bundle say it."""

from __future__ import annotations

from html import unescape
from io import BytesIO
from zipfile import ZipFile

from docx import Document

from casework import vault
from casework.models import Case
from casework.vault import Keys
from tests.casework.conftest import hand_over

CHOSEN = {"arrest": "witness", "holding": "officials"}
LEAD = "Theo lời kể của người biết việc,"


def handed_over(mai) -> Case:
    mai.post("/viec/giay/1/biet/", CHOSEN)
    hand_over(mai)
    return Case.objects.get()


def test_it_is_sealed_with_the_answers_and_nowhere_else(mai, made) -> None:
    case, keys = handed_over(mai), Keys(made.pair)
    assert vault.open_answers(case, vault.case_key(case, keys))["known"] == {"who": "family", **CHOSEN}
    for blob in (vault.open_plan(case, vault.shared_key(case, keys)), vault.open_summary(case, keys)):
        assert "biết việc" not in str(blob)


def test_nothing_chosen_hands_over_nothing(mai, made) -> None:
    hand_over(mai)
    case = Case.objects.get()
    assert vault.open_answers(case, vault.case_key(case, Keys(made.pair)))["known"] == {}


def test_the_desk_shows_and_prints_it(mai, lan) -> None:
    case = handed_over(mai)
    page = unescape(lan.get(f"/ban/hs/{case.pk}/").content.decode())
    assert "<dt>Lúc bị bắt, bị đưa đi</dt><dd>Theo lời kể của người biết việc</dd>" in page
    paper = Document(BytesIO(lan.get(f"/ban/hs/{case.pk}/giay/1/?as=docx").content))
    assert any(line.text.replace("\u00a0", " ").find(LEAD) >= 0 for line in paper.paragraphs)
    with ZipFile(BytesIO(lan.post(f"/ban/hs/{case.pk}/tron-bo/").content)) as packed:
        assert "known.arrest: witness" in packed.read("du-lieu.yaml").decode()
