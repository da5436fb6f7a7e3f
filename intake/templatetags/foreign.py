"""`{% marked %}…{% endmarked %}`: on an English page, Vietnamese terms between the two are marked as Vietnamese."""

from __future__ import annotations

from django import template
from django.template.base import NodeList, Parser, Token
from django.utils.safestring import SafeString, mark_safe

from intake import foreign
from intake.words import language

register = template.Library()


class Marked(template.Node):
    """Renders its nodes, then marks what is of the other language."""

    def __init__(self, nodes: NodeList) -> None:
        self.nodelist = nodes

    def render(self, context: template.Context) -> SafeString:
        """The nodes; a Vietnamese page needs no marks."""
        html = self.nodelist.render(context)
        return html if language() == "vi" else mark_safe(foreign.marked(html))


@register.tag
def marked(parser: Parser, token: Token) -> Marked:
    """The tag."""
    nodes = parser.parse(("endmarked",))
    parser.delete_first_token()
    return Marked(nodes)
