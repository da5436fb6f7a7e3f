"""The blank questions on paper: every question with its boxes and turnings; a new one is there by itself."""

from __future__ import annotations

import re
from html import unescape
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client
from pypdf import PdfReader

from intake import questions
from intake.book import book
from intake.journey import Book
from intake.question import Choice, Question, Section, Voices
from legal_rules.words import Text
from remedies import docx, questionnaire
from remedies.catalogue.lines import paragraphs
from tests.remedies.docx_for_tests import read
from tests.remedies.papers_for_tests import plain


def text(of: Book, lang: str = "vi", who: str = "family") -> list[str]:
    return [plain(unescape(line)) for line in paragraphs(questionnaire.sheet(of, lang, who))]


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("who", ["family", "self"])
def test_every_question_stands_in_it_with_its_number_and_its_answers(lang: str, who: str) -> None:
    told = text(book(), lang, who)
    for number, question in enumerate(book().questions, 1):
        said = plain(f"{number}. {question.ask.to(who).to(lang)}")
        assert said in told, question.id
        after = " ".join(told[told.index(said) :])
        for choice in question.choices:
            assert plain(f"[ ] {choice.label.to(lang)}") in after
    assert len(told) > 3 * len(book().questions)


def test_a_new_question_is_in_it_with_its_turning_by_itself() -> None:
    toy = Question(
        "toy", "choice", Voices.all("Câu mới?", "A new question?"), Text("mới", "new"), (),
        choices=(Choice("a", Text("Thế này", "Like this")), Choice("b", Text("Thế kia", "Like that"))),
        asked_if=lambda a: a.get("still_held") is False,
    )  # fmt: skip
    last = questions.SECTIONS[-1]
    longer = Book((*questions.SECTIONS[:-1], Section(last.id, last.title, (*last.questions, toy))))
    told = text(longer)
    count, held = len(longer.questions), [q.id for q in longer.questions].index("still_held") + 1
    place = told.index(f"{count}. Câu mới?")
    assert told[place - 1] == f"Chỉ trả lời nếu câu {held} là “Không”. Nếu không → câu hết."
    assert told[place + 1] == "[ ] Thế này [ ] Thế kia [ ] Không biết"


def test_turnings_lead_to_questions_that_exist_and_lie_ahead() -> None:
    told = text(book())
    here = 0
    for line in told:
        if number := re.match(r"(\d+)\. ", line):
            here = int(number[1])
        if target := re.search(r"→ câu (\d+)\.$", line):
            assert here < int(target[1]) <= len(book().questions)
            for source in re.findall(r"câu (\d+) (?:là|không phải)", line):
                assert int(source) <= here + 1
    assert sum("→" in line for line in told) > 30


def test_it_holds_no_answer_and_asks_for_no_name() -> None:
    page = " ".join(text(book()))
    assert "Không ghi tên ai" in page
    assert "[x]" not in page


def test_it_can_be_edited_too() -> None:
    html = questionnaire.sheet(book(), "en", "self")
    assert one_line(read(docx.render(html)).text) == one_line(plain(" ".join(paragraphs(html))))


def one_line(said: str) -> str:
    return re.sub(r"(?:\.{6} ?)+", "...... ", said).strip()


@pytest.mark.usefixtures("fixed_now")
def test_the_page_shows_it_and_leads_to_the_file() -> None:
    page = Client().get("/viec/giay/cau-hoi/?cho=self")
    assert page.status_code == 200
    assert 'href="/viec/giay/cau-hoi.pdf?cho=self"' in page.content.decode()
    assert page.content.decode().count("<h1") == 1
    assert 'href="/viec/giay/cau-hoi/"' in Client().get("/viec/giay/").content.decode()
    assert Client().get("/viec/giay/cau-hoi/?cho=<script>").status_code == 200


@pytest.mark.long
@pytest.mark.usefixtures("fixed_now")
def test_the_file_is_a_pdf_with_a_neutral_name(tmp_path: Path) -> None:
    response = Client().get("/viec/giay/cau-hoi.pdf")
    assert response.headers["Content-Disposition"] == 'attachment; filename="bieu-mau-cau-hoi.pdf"'
    reader = PdfReader(BytesIO(response.content))
    assert 10 < len(reader.pages) < 30
    assert reader.metadata is not None
    assert reader.metadata.title == "Biểu mẫu"
    call_command("questionnaire", out=str(tmp_path / "a.docx"), format="docx", stdout=StringIO())
    assert (tmp_path / "a.docx").read_bytes().startswith(b"PK")
