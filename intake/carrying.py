"""A few words that a browser carries to its next page: sealed in a cookie that ends with it, for ten minutes.

Boundary: knows nothing of what is carried, stores nothing on the server. A page that answers a form is kept by browsers
with all that was typed, on disk; so the form is answered by a redirect, and the next page reads the words here.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from intake import drafts
from intake.state import LIFE
from sealing.envelope import Context, TooLarge, Unopenable, open_, seal
from sealing.keys import carried_key

SPAN: timedelta = LIFE["shared"]
"""How long the words open without being carried on."""
SHAPE = 2
"""Raised when what any page carries takes another shape: words carried for an older version of the code do not open."""
ROOMS = (1024, 2688)
"""The two sizes of the padded text: two such cookies and the others stay below 8 KB, which servers take at most."""


@dataclass(frozen=True)
class Carried:
    """What was carried, and whether its time is over."""

    held: Mapping[str, Any]
    late: bool


def carry(
    response: HttpResponse,
    name: str,
    held: Mapping[str, Any],
    now: datetime,
    context: Context,
    secret: bytes = b"",
    rooms: tuple[int, ...] = ROOMS,
) -> bool:
    """Seal `held` (JSON values) into the cookie `name` for this context; False, and no cookie, if it is too long."""
    text = zlib.compress(json.dumps([now.timestamp(), held], ensure_ascii=False).encode("utf-8", "replace"), 9)
    for room in rooms:
        try:
            sealed = seal(_key(secret), text, {"carried": name, "shape": SHAPE, **context}, room)
        except TooLarge:
            continue
        response.set_cookie(
            name, base64.urlsafe_b64encode(sealed).decode().rstrip("="),
            secure=settings.COOKIE_SECURE, httponly=True, samesite="Strict", path="/",
        )  # fmt: skip
        return True
    drafts.drop_cookie(response, name)
    return False


def carried(request: HttpRequest, name: str, now: datetime, context: Context, secret: bytes = b"") -> Carried | None:
    """What the cookie `name` holds for this context; None for none, and for one that does not open here."""
    raw = request.COOKIES.get(name, "")
    try:
        sealed = base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4))
        at, held = json.loads(
            zlib.decompress(open_(_key(secret), sealed, {"carried": name, "shape": SHAPE, **context}))
        )
    except (Unopenable, ValueError, binascii.Error):
        return None
    return Carried(held, not 0 <= now.timestamp() - at < SPAN.total_seconds())


class SeeOther(HttpResponseRedirect):
    """303: the browser asks for the address, and what it has just sent belongs to no page."""

    status_code = 303


def _key(secret: bytes) -> bytes:
    return carried_key(settings.CODE_PEPPER, secret)
