"""The legal words that stand on a page are explained there, in its language, the right one of two that look alike."""

from __future__ import annotations

import re

import pytest
from django.template import Context, Template
from django.utils import translation

from intake.glossary import on_page, terms


def ids(html: str, lang: str = "vi") -> list[str]:
    return [t.id for t in on_page(html, lang)]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Quyết định tạm giữ đầu tiên</p>", ["custody"]),
        ("Tạm giữ hành chính", ["administrative_custody"]),
        ("tạm đình chỉ vụ án, rồi đình chỉ", ["suspension", "termination"]),
        ("<b>Khiếu nại</b> hành chính; khiếu nại", ["complaint"]),
        ("khiếu nại hành chính", ["administrative_complaint"]),
        ("bị can<br>bị cáo, bị can", ["accused", "defendant"]),
        ("bị cáo buộc sai", []),
        ("phê chuẩn <style>.tạm-giam{}</style>", ["approval"]),
        ('<a href="/tạm giam/">xem</a>', []),
        ("không có từ nào khó", []),
    ],
)
def test_what_stands_on_a_page(html, expected):
    assert ids(html) == expected


def test_a_word_inside_another_is_not_meant():
    assert ids("unbailable bailiff custody", "en") == ["custody"]
    assert ids("administrative custody", "en") == ["administrative_custody"]


def test_no_spelling_stands_for_two_terms():
    for lang in ("vi", "en"):
        spelled = [s.lower() for t in terms() for s in getattr(t, lang)]
        assert len(spelled) == len(set(spelled))
    assert len({t.id for t in terms()}) == len(terms())


@pytest.mark.parametrize("term", terms(), ids=lambda t: t.id)
def test_a_meaning_is_short_and_whole(term):
    for text, most in ((term.means.vi, 35), (term.means.en, 25)):
        assert text.endswith(".")
        assert text[0].isupper() or text[0].isdigit()
        for sentence in re.split(r"(?<=[.:;])\s", text):
            assert len(sentence.split()) <= most


@pytest.mark.parametrize(("lang", "fold"), [("vi", "Từ khó ở trang này"), ("en", "Legal words on this page")])
def test_the_fold_comes_after_the_text_and_only_where_there_is_a_term(lang, fold):
    page = Template("{% load glossary %}{% explained %}<p>{{ a }}</p>{% endexplained %}")
    with translation.override(lang):
        drawn = page.render(Context({"a": {"vi": "bảo lĩnh", "en": "bail"}[lang]}))
        assert drawn.index("</p>") < drawn.index(fold)
        assert "<details" in drawn
        assert page.render(Context({"a": "x"})) == "<p>x</p>"


@pytest.mark.django_db
def test_the_page_of_all_words_holds_each_once(client):
    page = client.get("/tu-ngu/").content.decode()
    assert page.count("<dt>") == len(terms())
    assert "Từ khó ở trang này" not in page
