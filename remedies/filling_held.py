"""The names of one print while they go from page to page: in a sealed cookie, for one paper, for ten minutes.

Boundary: reads and writes that cookie. It opens only with the secret of this draft and the server's pepper together;
where there is no draft, with the pepper. Nothing of it is stored on the server.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from intake import drafts
from intake.carrying import carried, carry


@dataclass(frozen=True)
class Held:
    """What was typed, by field; the key of a message for the next page (see `filling_words`); whether it is over."""

    raw: Mapping[str, str]
    notice: str = ""
    late: bool = False


def held(request: HttpRequest, paper: int, now: datetime) -> Held | None:
    """The names typed for this paper, none of them once their ten minutes are over; None where there were none."""
    found = carried(request, settings.FILL_COOKIE_NAME, now, {"paper": paper}, _secret(request))
    if found is None:
        return None
    return Held({}, late=True) if found.late else Held(found.held["raw"], found.held["notice"])


def hold(response: HttpResponse, request: HttpRequest, paper: int, names: Held, now: datetime) -> bool:
    """Give them to the browser, their time counted anew; False, and none held, where they are too long."""
    content = {"raw": {key: text for key, text in names.raw.items() if text}, "notice": names.notice}
    return carry(response, settings.FILL_COOKIE_NAME, content, now, {"paper": paper}, _secret(request))


def let_go(response: HttpResponse) -> None:
    """Take them from the browser."""
    drafts.drop_cookie(response, settings.FILL_COOKIE_NAME)


def _secret(request: HttpRequest) -> bytes:
    try:
        return drafts.secret_of(request)
    except ValueError:
        return b""
