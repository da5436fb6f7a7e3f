"""From a paper to its HTML, once for the printer and once for the screen: the same templates in two sheets of style.

Boundary: an engine of its own, apart from the pages', so that a paper's template loads nothing but parts of papers.
Values are escaped by the engine; six dots in our own texts become a blank that says who fills it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from django.template import Context, Engine, Template
from django.utils.safestring import SafeString

from legal_rules.engine import assess
from legal_rules.facts import Facts
from legal_rules.instants import VIET_NAM
from remedies.catalogue.paper import Paper, Situation

ROOT = Path(__file__).resolve().parents[2]


@cache
def _engine() -> Engine:
    return Engine(
        dirs=[str(ROOT / "templates"), str(ROOT / "remedies" / "catalogue")],
        libraries={"papers": "remedies.templatetags.papers"},
        builtins=["remedies.templatetags.papers"],
        autoescape=True,
    )


@cache
def template(name: str) -> Template:
    return _engine().get_template(name)


def sample() -> str:
    """The complaint with nothing in it, which a new drawing process draws first."""
    from remedies.catalogue import PAPERS

    facts, at = Facts(), datetime(2026, 1, 1, tzinfo=VIET_NAM)
    return sheet(PAPERS["D01"], Situation(assess(facts, at), facts, {}, at), "vi")


def body(paper: Paper, situation: Situation, lang: str, top: int = 2) -> SafeString:
    """The paper as HTML without a head; its title is a heading of level `top`, its parts of the next level.

    On a page, where the title is not the page's own, all but the head of a petition is folded.
    """
    context = {
        "paper": paper,
        "lang": lang,
        "reading_copy": paper.signed and lang != paper.filing_language,
        "fold": top > 1,
        "top": f"h{top}",
        "sub": f"h{top + 1}",
        **paper.compose(situation),
    }
    return template(f"{paper.folder.name}/{lang}.html").render(Context(context))


def sheet(paper: Paper, situation: Situation, lang: str) -> str:
    """The whole document for the printer. Its title is neutral, its language set, and it refers to nothing."""
    text = body(paper, situation, lang, top=1)
    return template("papers/sheet.html").render(Context({"body": text, "lang": lang, "paper": paper}))


def page(name: str, paper: Paper, values: Mapping[str, Any], lang: str) -> str:
    """A document about a paper that is no paper itself, from the template `name`; its class is the name's stem."""
    text = template(name).render(Context({"paper": paper, "lang": lang, **values}))
    return template("papers/sheet.html").render(Context({"body": text, "lang": lang, "kind": Path(name).stem}))
