"""Until when the answers stay, on every page of the journey, and a way to stay; on a shared device the page leaves.

Boundary: asks only about a draft that the page has opened already, so that an error page never touches the database.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django import template
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from intake import drafts, moment
from intake.dates import say_hour, say_instant
from intake.state import LIFE
from intake.words import language
from legal_rules.instants import day_of

register = template.Library()

NEAR = {"own": timedelta(hours=2), "shared": LIFE["shared"]}
"""How long before the end the line is drawn in view."""
LATE = {"own": timedelta(minutes=30), "shared": timedelta(minutes=2)}
"""How long before the end a script puts it in front of whoever left the page open."""


@dataclass(frozen=True)
class Life:
    """`at`: the end in words; `seconds`: until it is late; `shared`, `near`; `here`: the address to come back to."""

    at: str
    seconds: int
    shared: bool
    near: bool
    here: str


@register.simple_tag(takes_context=True)
def life(context: template.Context) -> Life | None:
    """The life of the draft that the page has opened; None where there is none."""
    request: HttpRequest | None = context.get("request")
    draft = getattr(request, "_open_draft", None)
    if request is None or draft is None:
        return None
    device, ends, now = draft.state.device, draft.state.ends_at, moment.now()
    seconds = max(int((ends - now - LATE[device]).total_seconds()), 0)
    return Life(_said(ends, now), seconds, device == "shared", ends - now <= NEAR[device], request.get_full_path())


@register.simple_tag(takes_context=True)
def idle_attrs(context: template.Context) -> SafeString:
    """`data-idle` for the body, on a shared device: the page leaves by itself after that many seconds without use.

    A page that names an address in `idle_to` goes there instead, on every other device.
    """
    if _leaves(context):
        return format_html('data-idle="{}"', _idle())
    to = context.get("idle_to")
    return format_html('data-idle="{}" data-idle-to="{}"', _idle(), to) if to else mark_safe("")


@register.simple_tag(takes_context=True)
def idle_without_script(context: template.Context) -> SafeString:
    """The same for a browser that runs no scripts: it leaves when the time is over, whatever was done meanwhile."""
    to = reverse("exit") if _leaves(context) else context.get("idle_to")
    if not to:
        return mark_safe("")
    return format_html('<noscript><meta http-equiv="refresh" content="{};url={}"></noscript>', _idle(), to)


def _leaves(context: template.Context) -> bool:
    request: HttpRequest | None = context.get("request")
    if request is None:
        return False
    draft = getattr(request, "_open_draft", None)
    return draft.state.device == "shared" if draft else drafts.on_shared_device(request)


def _idle() -> int:
    return int(LIFE["shared"].total_seconds())


def _said(ends: datetime, now: datetime) -> str:
    return say_hour(ends, language()) if day_of(ends) == day_of(now) else say_instant(ends, language())
