"""What a browser holds while the page behind the code is open there: never the code, and nothing after ten minutes.

Boundary: reads and writes one cookie, sealed under the server's pepper. What it holds are the keys that the code gave;
or, where nothing is open, what the page has to say; and what was written there and not sent yet.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from intake import drafts
from intake.carrying import carried, carry
from sealing.boxes import pair_from
from sealing.codes import CodeKeys
from sealing.envelope import Context

CONTEXT: Context = {"page": "behind the code"}


@dataclass(frozen=True)
class Look:
    """The keys that open the case, the key of the words to say (see `words`), the text, tick and code not sent yet."""

    keys: CodeKeys | None = field(default=None, repr=False)
    said: str = ""
    text: str = field(default="", repr=False)
    sure: bool = False
    typed: str = field(default="", repr=False)


def look_of(request: HttpRequest, now: datetime) -> Look:
    """What this browser holds at `now`. Whose time is over holds no keys any more, and is told so once."""
    found = carried(request, settings.VIEW_COOKIE_NAME, now, CONTEXT)
    if found is None or (found.late and not found.held["pair"]):
        return Look()
    if found.late:
        return Look(said="code.late", text=found.held["text"])
    keys = None
    if found.held["pair"]:
        keys = CodeKeys(bytes.fromhex(found.held["at"]), pair_from(bytes.fromhex(found.held["pair"])))
    return Look(keys, found.held["said"], found.held["text"], found.held["sure"], found.held["typed"])


def hold(response: HttpResponse, look: Look, now: datetime) -> bool:
    """Give it to the browser, its time counted anew; False where the text is too long, which is then left out."""
    if look == Look():
        drafts.drop_cookie(response, settings.VIEW_COOKIE_NAME)
        return True
    keys = look.keys
    held = {
        "at": keys.lookup.hex() if keys else "",
        "pair": keys.pair.private.hex() if keys else "",
        "said": look.said,
        "text": look.text,
        "sure": look.sure,
        "typed": look.typed,
    }
    if carry(response, settings.VIEW_COOKIE_NAME, held, now, CONTEXT):
        return True
    hold(response, replace(look, text=""), now)
    return False
