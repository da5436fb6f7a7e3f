"""Words in templates: `{% word "key" %}` and `{{ a_text|said }}`, in the language of the page. Loaded everywhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from intake import dates
from intake.words import language, say
from legal_rules.instants import When
from legal_rules.words import Text

register = template.Library()
MAIL = re.compile(r"(?<![\w.-])[\w.-]{1,16}@[\w.-]{1,12}\w(?![\w-]|\.\w)")
"""Short enough for the smallest page; a longer one may break anywhere."""


@register.simple_tag
def word(key: str, **slots: Any) -> str:
    """The words registered under `key`, with its slots filled; escaped like any value."""
    return say(key, language(), **slots)


@register.filter
def said(text: Text | Mapping[str, str] | str | None) -> str:
    """A Text, or its halves under "vi" and "en", in the language of the page; a plain string stays as it is."""
    if text is None:
        return ""
    if isinstance(text, Mapping):
        return text.get(language(), "")
    return text.to(language()) if isinstance(text, Text) else text


@register.filter
def whole(said: str) -> SafeString:
    """The text, escaped, with each address of mail on one line: a hyphen in it is no place to break."""
    return mark_safe(MAIL.sub(r'<span class="whole">\g<0></span>', conditional_escape(said)))


@register.filter
def said_date(moment: When | datetime | date | None) -> str:
    """A day or an instant in words."""
    if moment is None:
        return ""
    if isinstance(moment, datetime | When):
        return dates.say_instant(moment, language())
    return dates.say_date(moment, language())
