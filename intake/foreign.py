"""Vietnamese words on an English page, marked as such, so that a screen reader says them as Vietnamese (WCAG 3.1.2).

Boundary: HTML in, HTML out. Only what stands in brackets or in quotation marks is looked at, as the texts put the terms
of the law there; names of places, which no language need be given for, stay as they are.
"""

from __future__ import annotations

import re

_LETTERS = "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
# An element whose text takes no markup, or one tag; then what stands between a bracket or a mark and its fellow.
_APART = re.compile(r"(<(textarea|option|title|style|script|svg)\b.*?</\2>|<[^>]*>)", re.S)
_ENCLOSED = re.compile(r"(?<=\()[^()<>]*(?=\))|(?<=“)[^()“”<>]*(?=”)")
_VIETNAMESE = re.compile(f"[{_LETTERS}]", re.I)


def marked(html: str) -> str:
    """The same page with `<span lang="vi">` around every Vietnamese term in brackets or quotation marks."""
    found = []
    last = 0
    for apart in _APART.finditer(html):
        found += [_mark(html[last : apart.start()]), apart[0]]
        last = apart.end()
    return "".join((*found, _mark(html[last:])))


def _mark(text: str) -> str:
    return _ENCLOSED.sub(_span, text) if _VIETNAMESE.search(text) else text


def _span(enclosed: re.Match[str]) -> str:
    words = re.findall(r"\w+", enclosed[0])
    vietnamese = sum(bool(_VIETNAMESE.search(word)) for word in words)
    return f'<span lang="vi">{enclosed[0]}</span>' if vietnamese and 2 * vietnamese >= len(words) else enclosed[0]
