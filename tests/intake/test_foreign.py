"""Vietnamese terms on an English page are marked; tags, fields, pictures and places are left alone."""

from __future__ import annotations

import pytest
from django.template import Context, Template
from django.utils import translation

from intake.foreign import marked

VI = '<span lang="vi">'


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>Custody (tạm giữ) is</p>", f"<p>Custody ({VI}tạm giữ</span>) is</p>"),
        ("Charged (bị can), tried (bị cáo)", f"Charged ({VI}bị can</span>), tried ({VI}bị cáo</span>)"),
        ("Find “đến” in the line", f"Find “{VI}đến</span>” in the line"),
        ("“Custody (tạm giữ)”", f"“Custody ({VI}tạm giữ</span>)”"),
        ("<b>held</b> (<i>x</i> tạm giữ)", "<b>held</b> (<i>x</i> tạm giữ)"),
        ("In “Quảng Ninh City” (Hà Nội City, at the court)", "In “Quảng Ninh City” (Hà Nội City, at the court)"),
        ('<a aria-label="Custody (tạm giữ)">x</a>', '<a aria-label="Custody (tạm giữ)">x</a>'),
        ("<textarea>\n(tạm giữ)</textarea>", "<textarea>\n(tạm giữ)</textarea>"),
        ("<svg><text>(tạm giữ)</text></svg>", "<svg><text>(tạm giữ)</text></svg>"),
        ("<option>Custody (tạm giữ)</option>", "<option>Custody (tạm giữ)</option>"),
        ("no words (at all)", "no words (at all)"),
    ],
)
def test_terms_are_marked(html: str, found: str) -> None:
    assert marked(html) == found


@pytest.mark.parametrize(("lang", "found"), [("vi", "(tạm giữ)"), ("en", f"({VI}tạm giữ</span>)")])
def test_the_tag_works_on_english_pages_only(lang: str, found: str) -> None:
    template = Template("{% load foreign %}{% marked %}({{ term }}){% endmarked %}")
    with translation.override(lang):
        assert template.render(Context({"term": "tạm giữ"})) == found
