"""`{% explained %}…{% endexplained %}`: what stands between, then the legal words in it with their meanings, folded."""

from __future__ import annotations

from django import template
from django.template.base import NodeList, Parser, Token
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from intake.glossary import on_page
from intake.words import language

register = template.Library()


class Explained(template.Node):
    """Renders its nodes and looks for terms in what they gave."""

    def __init__(self, nodes: NodeList) -> None:
        self.nodelist = nodes

    def render(self, context: template.Context) -> SafeString:
        """The nodes, and the fold where a term was found."""
        html = self.nodelist.render(context)
        found = on_page(html, language())
        return mark_safe(html + render_to_string("intake/terms.html", {"terms": found}) if found else html)


@register.tag
def explained(parser: Parser, token: Token) -> Explained:
    """The tag."""
    nodes = parser.parse(("endexplained",))
    parser.delete_first_token()
    return Explained(nodes)
