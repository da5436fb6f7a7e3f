"""The parts of a paper: a drawn box is open for the pen or ticked by the answers; clauses are cited in order."""

from __future__ import annotations

from io import BytesIO

import pytest
from django.template import Context, Template
from pypdf import PdfReader

from legal_rules.answer import Citation
from remedies import pdf
from remedies.catalogue import drawing
from remedies.catalogue.ground import cite
from remedies.catalogue.lines import paragraphs


def drawn(source: str, **values: object) -> str:
    return Template(source, engine=drawing._engine()).render(Context({"lang": "vi"} | values))


@pytest.mark.parametrize(("on", "text"), [(True, "[x] nam"), (False, "[ ] nam"), (None, "[ ] nam"), ("", "[ ] nam")])
def test_a_box_is_ticked_only_where_the_answers_say_so(on: object, text: str) -> None:
    assert paragraphs(drawn("<p>{% box on %}nam</p>", on=on)) == [text]


def test_a_ticked_box_is_a_letter_in_the_file_so_that_a_reader_hears_it() -> None:
    css = drawing._engine().get_template("papers/print.css").render(Context())
    page = f'<!doctype html><html lang="vi"><title>x</title><style>{css}</style><p>{drawn("{% box 1 %}nam")}</p></html>'
    assert PdfReader(BytesIO(pdf.render(page))).pages[0].extract_text().split() == ["x", "nam"]


def test_the_clauses_of_one_article_stand_in_their_order() -> None:
    cited = [Citation("cpc_2015", "173", clause) for clause in ("7", "1", "10", "2")]
    assert cite(cited).vi.startswith("khoản\u00a01, 2, 7, 10 Điều\u00a0173 ")
    assert "Article\u00a0173(1, 2, 7, 10)" in cite(cited).en
