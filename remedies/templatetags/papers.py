"""The parts of a paper: lines with blanks, rows of fields, texts in the language of the paper.

Boundary: for the templates under remedies/catalogue and templates/papers, in the engine of `catalogue.drawing`.
"""

from __future__ import annotations

from typing import Any

from django import template
from django.template import Context
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from legal_rules.words import Text

register = template.Library()
DOTS = "......"
LONGEST_WORD = 24
TICKED = mark_safe('<b class="ticked"><span class="who">[</span>x<span class="who">]</span></b>')
WHO = {
    "hand": Text("viết tay", "by hand"),
    "ask": Text("xem giấy hoặc hỏi", "see the papers, or ask"),
    "sign": Text("người ký ghi", "the signer"),
    "tick": Text("chọn", "tick"),
}


def blank(who: str, lang: str, size: str = "") -> SafeString:
    """A blank: a dotted line on paper; on the screen a box that says who fills it."""
    classes = f"blank {size}".strip()
    return format_html('<span class="{}"><span class="who">{}</span></span>', classes, WHO[who].to(lang))


@register.simple_tag(takes_context=True)
def line(context: Context, text: Text | str | None, who: str = "hand") -> SafeString:
    """A text of ours in the language of the paper; six dots in it become a blank."""
    lang = str(context["lang"])
    said = text.to(lang) if isinstance(text, Text) else str(text or "")
    pieces = [conditional_escape(piece) for piece in said.split(DOTS)]
    return mark_safe(str(blank(who, lang)).join(pieces))  # every piece was escaped


@register.simple_tag(takes_context=True)
def gap(context: Context, who: str = "hand", size: str = "") -> SafeString:
    """A blank on its own. Sizes: "" a word, "long" the rest of the line, "tick" a box."""
    return blank(who, str(context["lang"]), size)


@register.simple_tag(takes_context=True)
def box(context: Context, on: object = None) -> SafeString:
    """A drawn box to tick; ticked where the answers already say so."""
    return TICKED if on else gap(context, "tick", "tick")


@register.simple_tag(takes_context=True)
def given(context: Context, value: str | None, who: str = "hand") -> SafeString:
    """What was typed, as it was typed; a blank where nothing was."""
    if value:
        return conditional_escape(value)
    return blank(who, str(context["lang"]))


@register.inclusion_tag("papers/row.html", takes_context=True)
def row(context: Context, *pairs: Any) -> dict[str, Any]:
    """One row of fields: label, value, label, value … A field without a value is a dotted line for the pen."""
    cells = [
        {"label": pairs[i], "value": pairs[i + 1], "broken": broken(pairs[i + 1])} for i in range(0, len(pairs), 2)
    ]
    return {"cells": cells, "lang": context["lang"]}


@register.filter
def broken(text: Text | str | None) -> bool:
    """Whether a word is so long that it has to be broken; asking that of every cell would cost a third more time."""
    said = text.vi if isinstance(text, Text) else str(text or "")
    return any(len(word) > LONGEST_WORD for word in said.split())


@register.inclusion_tag("papers/answer.html", takes_context=True)
def answer(context: Context, label: str, value: str | None) -> dict[str, Any]:
    """A question with its answer after it, as long as it is; a line of its own for the pen where there is none."""
    return {"label": label, "value": value, "lang": context["lang"]}


@register.filter
def to(text: Text | None, lang: str) -> str:
    """The half of a text for `lang`."""
    return text.to(lang) if text else ""
