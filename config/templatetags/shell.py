"""Tags that only the shell uses: the inlined stylesheet, the address of the quick exit's script, the other language."""

from __future__ import annotations

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from config import hosts
from config import stylesheet as css
from legal_rules.words import Text

register = template.Library()

FOOT = (("who", "shell.who_sees"), ("ways", "shell.other_help"), ("keep", "shell.keep"), ("delete", "shell.delete"))
SWITCH = Text("English", "Tiếng Việt")  # the name of the language that the link leads to


@register.simple_tag
def stylesheet() -> SafeString:
    """The style element of every page."""
    return mark_safe(f"<style>{css.inlined()}</style>")


@register.simple_tag
def desk_stylesheet() -> SafeString:
    """The second style element of the pages of the desk."""
    return mark_safe(f"<style>{css.desk_inlined()}</style>")


@register.simple_tag
def lang() -> str:
    """`vi` or `en`."""
    return get_language() or "vi"


@register.simple_tag
def test_server() -> bool:
    """Whether the page must say that nothing is private."""
    return bool(settings.TEST_SERVER)


@register.simple_tag
def other_lang() -> str:
    """The code of the language not in use, the value of a `_lang` button."""
    return "vi" if get_language() == "en" else "en"


@register.simple_tag
def other_lang_name() -> str:
    """The name of the language not in use, in that language."""
    return SWITCH.to(lang())


@register.simple_tag(takes_context=True)
def language_link(context: template.Context) -> SafeString:
    """The link of the bar on pages without a form; it comes back to the page it stands on."""
    request: HttpRequest | None = context.get("request")
    here = request.get_full_path() if request is not None and request.method == "GET" else "/"
    address = f"{reverse('language', args=[other_lang()])}?{urlencode({'tiep': here})}"
    return format_html('<a class="lang" href="{}" lang="{}">{}</a>', address, other_lang(), other_lang_name())


@register.simple_tag(takes_context=True)
def foot_links(context: template.Context) -> list[tuple[str, str]]:
    """`(address, key of the words)` of the foot, in the same order on every page; none where the desk is alone."""
    request: HttpRequest | None = context.get("request")
    if request is not None and hosts.of_the_desk(request):
        return []
    found = []
    for name, key in FOOT:
        try:
            found.append((reverse(name), key))
        except NoReverseMatch:  # a room that is not there has no link
            continue
    return found
