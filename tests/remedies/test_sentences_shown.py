"""No sentence on any page is longer than a frightened person reads at ease: 35 syllables, or 25 words in English.

Citations, titles of law and the papers themselves are left out; a paper has its own style.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from intake.book import book
from intake.question import Question
from legal_rules.fact_file import load_yaml
from tests.conftest import ROOT, is_long
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.shown import sentences, too_long

pytestmark = pytest.mark.django_db
CASES = sorted((ROOT / "fixtures" / "cases").glob("[!i]*.yaml"))
FROM = ("/viec/", "/xem-lai/", "/", "/ai-thay/", "/cach-khac/", "/tu-ngu/", "/giu-lai/", "/xoa/")
FILES = (".pdf", ".docx", ".ics", ".zip")


def pages(client, most: int):
    """Every page that links lead to, each once."""
    seen, ahead = set(), list(FROM)
    while ahead and len(seen) < most:
        address = ahead.pop(0)
        if address in seen:
            continue
        seen.add(address)
        response = client.get(address)
        if response.status_code == 200 and response["Content-Type"].startswith("text/html"):
            html = response.content.decode()
            yield address, html
            found = re.findall(r'href="(/(?:viec|m|tu-ngu|ai-thay|xem-lai)[^"#?]*)', html)
            ahead += [a for a in found if a not in seen and not a.endswith(FILES) and "/giay/" not in a]


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("case", CASES if is_long() else CASES[:1], ids=lambda path: Path(path).stem)
def test_no_sentence_of_a_page_is_too_long(case, lang, settings, fixed_now):
    client = client_with(lang, **load_yaml(case.read_text(encoding="utf-8")))
    count, found = 0, {}
    for address, html in pages(client, 400):
        count += 1
        found |= dict.fromkeys(too_long(html, lang), address)
    assert count > 30
    assert not found


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("question", book().questions, ids=lambda q: q.id)
def test_no_sentence_of_a_question_is_too_long(question: Question, lang: str):
    texts = [
        question.short,
        *question.why,
        *(c.label for c in question.choices),
        *(c.hint for c in question.choices if c.hint),
    ]
    for voices in filter(None, (question.ask, question.hint)):
        texts += [voices.self, voices.family, voices.lawyer, voices.caseworker]
    for text in texts:
        assert not too_long(f"<p>{text.to(lang)}</p>", lang)


def test_what_counts_as_a_sentence():
    html = (
        "<p>Một hai. Ba <b>bốn</b>: năm</p><div class='paper'><p>sáu</p></div><ul><li>bảy<li>tám</ul><cite>chín</cite>"
    )
    assert list(sentences(html)) == ["Một hai.", "Ba bốn:", "năm", "bảy", "tám"]
    assert too_long(f"<p>{'từ ' * 36}</p>", "vi")
    assert not too_long(f"<p>{'từ ' * 35}</p>", "vi")
    assert too_long(f"<p>{'word ' * 26}</p>", "en")
