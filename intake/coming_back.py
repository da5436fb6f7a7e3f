"""Coming back with a code: typed on a page, answered by a redirect, told by the next page.

Boundary: requests in, pages out; `keeping` opens the answers. A page that answers the form would leave the code in the
browser's file of open windows; so what was typed goes on in a sealed cookie, for ten minutes from the last press.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from intake import book as questions
from intake import drafts, keeping, moment, slots
from intake.carrying import SeeOther, carried, carry
from intake.drafts import OpenDraft
from intake.ended import shut
from intake.first_hours import journey
from intake.kinds.base import Option
from intake.pages import address, remember_language
from intake.state import Device
from intake.words import WORDS
from sealing import codes
from sealing.envelope import Context

DEVICES = ("own", "shared")
CONTEXT: Context = {"page": "coming back"}
ROOMS = (384,)
"""The padded size of the cookie: one line of text, so that it fits beside the others."""
CUT = 60
ATTEMPTS = 5


@dataclass(frozen=True)
class Asked:
    """What stands on the page: the code as typed, whose device it is, and the key of a message by field."""

    typed: str = field(default="", repr=False)
    device: str = ""
    faults: Mapping[str, str] = field(default_factory=dict)
    notice: str = ""


@require_http_methods(["GET", "HEAD", "POST"])
def come_back_page(request: HttpRequest) -> HttpResponse:
    """A code and whose device this is; then on where the answers stopped. Never takes the place of other answers."""
    if request.method != "POST":
        return _page(request)
    if "_lang" in request.POST:
        response = _again(request)
        remember_language(response, request.POST["_lang"])
        return response
    if drafts.is_shut(request) or drafts.current(request) is not None:
        return _again(request)
    return _opened(request)


def asked_again(request: HttpRequest) -> HttpResponse:
    """The answer to a form whose token has gone: the page once more, with what was typed."""
    return _again(request, notice="back.again")


def _opened(request: HttpRequest) -> HttpResponse:
    typed, chosen, faults = request.POST.get("code", ""), request.POST.get("device", ""), dict[str, str]()
    if codes.read(typed) is None:
        faults["code"] = "back.not_a_code"
    if chosen not in DEVICES:
        faults["device"] = "start.choose"
    response = SeeOther(reverse("come_back"))
    found = None if faults else _found(typed, "shared" if chosen == "shared" else "own", response)
    if found is None:
        return _again(request, faults or {"code": "back.nothing"})
    following = journey(questions.book(), found.state, moment.now()).first_open
    response.headers["Location"] = address(following) if following else reverse("review")
    drafts.drop_cookie(response, settings.BACK_COOKIE_NAME)
    return response


def _found(typed: str, device: Device, response: HttpResponse) -> OpenDraft | None:
    for _ in range(ATTEMPTS - 1):
        with suppress(drafts.StaleDraft):  # the same press, or another device, wrote at this moment
            return keeping.come_back(typed, device, response)
    return keeping.come_back(typed, device, response)


def _again(request: HttpRequest, faults: Mapping[str, str] | None = None, notice: str = "") -> HttpResponse:
    held = {
        "typed": request.POST.get("code", "")[:CUT],
        "device": next((one for one in DEVICES if one == request.POST.get("device")), ""),
        "faults": dict(faults or {}),
        "notice": notice,
    }
    response = SeeOther(reverse("come_back"))
    carry(response, settings.BACK_COOKIE_NAME, held, moment.now(), CONTEXT, rooms=ROOMS)
    return response


def _asked(request: HttpRequest) -> Asked:
    found = carried(request, settings.BACK_COOKIE_NAME, moment.now(), CONTEXT)
    return Asked() if found is None or found.late else Asked(**found.held)


def _page(request: HttpRequest) -> HttpResponse:
    if drafts.is_shut(request):
        return shut(request)
    asked = _asked(request)
    options = [
        Option("device", value, WORDS[f"start.{value}"], WORDS[f"start.{value}_hint"], value == asked.device)
        for value in DEVICES
    ]
    here = drafts.current(request) is not None
    context = {"here": here, "asked": asked, "options": options, "behind": slots.behind_url_name}
    response = render(request, "intake/come_back.html", context | {"faults": {} if here else asked.faults})
    if asked == Asked() and settings.BACK_COOKIE_NAME in request.COOKIES:
        drafts.drop_cookie(response, settings.BACK_COOKIE_NAME)
    return response
