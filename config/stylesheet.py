"""The stylesheet, minified once and inlined, and its hash for the content security policy.

Boundary: reads static/style.css; every page carries the same bytes, so that one hash allows them and no style else.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "static" / "style.css"
DESK = SOURCE.with_name("desk.css")


def minify(css: str) -> str:
    """The same rules without comments and without the spaces that mean nothing in our own stylesheet."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = re.sub(r"\s+", " ", css)
    css = re.sub(r" ?([{};,]) ?", r"\1", css)
    for spaced, tight in (
        (": ", ":"),
        (";}", "}"),
        (" > ", ">"),
        (" ~ ", "~"),
        (" / ", "/"),
        (" !important", "!important"),
        ("@media (", "@media("),
    ):
        css = css.replace(spaced, tight)
    return css.strip()


@cache
def inlined() -> str:
    """The bytes between <style> and </style> of every page."""
    return minify(SOURCE.read_text(encoding="utf-8"))


@cache
def desk_inlined() -> str:
    """The second style element, which only the pages of the desk carry."""
    return minify(DESK.read_text(encoding="utf-8"))


@cache
def csp_hash(desk: bool = False) -> str:
    """`'sha256-…'` of the style elements of a page, as a content security policy wants it."""
    return " ".join(_hash(css) for css in ((inlined(), desk_inlined()) if desk else (inlined(),)))


def _hash(css: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()}'"
