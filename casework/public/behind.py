"""The page behind the code: read, add, withdraw. Every form is answered by a redirect, never by a page.

Boundary: no session. The code is in the body of one POST; what opens the page from then on is in a sealed cookie (see
`looking`), so that neither the code nor what is written lies in the browser's file of open windows.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_http_methods

from casework import audit
from casework.models import Case, Entry
from casework.public.forms import Addition
from casework.public.handing import add_entry
from casework.public.looking import Look, hold, look_of
from casework.public.opening import Opened, PlanShut, keys_of, open_with, withdraw
from casework.public.throttle import Throttle
from casework.public.words import WORDS
from intake import moment
from intake.carrying import SPAN, SeeOther
from intake.dates import say_date, say_hour, say_instant
from intake.pages import NOTICE, STAYED, remember_language
from intake.words import language
from remedies import present_findings

THROTTLE = Throttle()
LONGEST = 60
"""Of what is typed as a code, so many characters are shown again."""
AGAIN = "lai"
"""The query of a page whose form has to be sent a second time."""
FAULTY = "code.add_empty"
"""Said of an addition that cannot be sent as it is; which fault, its text tells."""
LATE = 2 * 60
"""Seconds before its end at which a script puts the line about it in front of the reader."""
TOLD = {"code.nothing": 200, "code.throttled": 429, "code.shut": 409}
"""What is said of a code that opens nothing now, and the status of the page that says so."""


@require_http_methods(["GET", "HEAD", "POST"])
def behind(request: HttpRequest) -> HttpResponse:
    """The page that the code opens, or where it is typed; a POST does what its button says and leads to that page."""
    now = moment.now()
    look = look_of(request, now)
    if request.method != "POST":
        return _page(request, look, now)
    look = replace(look, text=request.POST.get("text", look.text), sure="sure" in request.POST)
    if "code" in request.POST and "_lang" in request.POST:
        look = replace(look, typed=request.POST["code"][:LONGEST])
    elif "code" in request.POST:
        look = _typed(request, look, now)
    elif look.keys is not None:
        look = _done(request, look, now)
    place = reverse("behind_code")
    response: HttpResponse = SeeOther(f"{place}?{NOTICE}={STAYED}" if look.sure or look.typed else place)
    if not hold(response, look, now):
        response = _page(request, look, now)  # too long for the cookie: the text stands on this page alone
    if "_lang" in request.POST:
        remember_language(response, request.POST["_lang"])
    return response


def _typed(request: HttpRequest, look: Look, now: datetime) -> Look:
    """The same work for every code; whether it opens anything is seen on the next page."""
    if not THROTTLE.allows(request.META.get("REMOTE_ADDR", ""), now):
        return Look(said="code.throttled", text=look.text)
    return Look(keys_of(request.POST["code"]), text=look.text)


def _done(request: HttpRequest, look: Look, now: datetime) -> Look:
    """Do what the button says, if the case still opens; what the next page has to show."""
    action, look = request.POST.get("do"), replace(look, said="")
    if "_lang" in request.POST:
        translation.activate("en" if request.POST["_lang"] == "en" else "vi")
        return look
    opened = _opened(look)
    if opened is None:
        return replace(look, sure=False)
    if "_stay" in request.POST or action is None:
        return look
    if action == "add":
        return _add(opened, look, now)
    if action == "withdraw" and "sure" not in request.POST:
        return replace(look, said="code.withdraw_tick")
    if action == "withdraw" and withdraw(opened):
        _record(opened, "withdrawn", now)
        return Look(said="code.withdrawn_h1")
    return look


def _add(opened: Opened, look: Look, now: datetime) -> Look:
    addition = Addition.of(look.text)
    if addition.fault:
        return replace(look, said=FAULTY)
    try:
        add_entry(opened.case, Entry.ADDITION, opened.key, {"at": now.isoformat(), "text": addition.text})
    except Case.DoesNotExist:  # deleted or taken back at this moment: the next page says what such a code opens
        return look
    _record(opened, "person_added", now)
    return replace(look, said="code.added", text="")


def _opened(look: Look) -> Opened | None:
    try:
        return open_with(look.keys) if look.keys else None
    except PlanShut:
        return None


def _record(opened: Opened, verb: str, now: datetime) -> None:
    audit.record(opened.case.team, now, "person", verb, str(opened.case.pk), opened.case.revision)


def _page(request: HttpRequest, look: Look, now: datetime) -> HttpResponse:
    """What the keys open, its time counted anew; else the page where the code is typed."""
    try:
        opened = open_with(look.keys) if look.keys else None
    except PlanShut:
        response = _closed_page(request, replace(look, said="code.shut"))
    else:
        if opened:
            _record(opened, "person_read", now)
            response, look = _opened_page(request, opened, look, now), replace(look, said="")
        else:
            look = Look(said="code.nothing", text=look.text) if look.keys else look
            response = _closed_page(request, look)
    if look != Look() or settings.VIEW_COOKIE_NAME in request.COOKIES:
        hold(response, look, now)
    return response


def _closed_page(request: HttpRequest, look: Look) -> HttpResponse:
    typed = look.typed if NOTICE in request.GET else ""
    if look.said == "code.withdrawn_h1":
        return render(request, "public/withdrawn.html", {"typed": typed})
    said = WORDS.get(look.said or ("code.again" if AGAIN in request.GET else ""))
    context: dict[str, Any] = {"message": said} if look.said in TOLD else {"notice": said}
    context |= {"text": look.text, "typed": typed}
    return render(request, "public/open.html", context, status=TOLD.get(look.said, 200))


def _opened_page(request: HttpRequest, opened: Opened, look: Look, now: datetime) -> HttpResponse:
    lang, said = language(), WORDS.get(look.said)
    fault = Addition.of(look.text).fault if look.said == FAULTY else None
    context = {
        "plan": opened.plan,
        "messages": [
            (kind in (Entry.ADDITION, Entry.ANSWER), _when(m, lang), m.get("text", WORDS["code.message_shut"].to(lang)))
            for kind, m in opened.messages
        ],
        "points": [point for point in opened.plan["points"] if not _lacking(point)],
        "lacking": [point for point in opened.plan["points"] if _lacking(point)],
        "closed_until": say_date(opened.case.purge_on, lang) if opened.case.state == Case.CLOSED else "",
        "worked_out": _when(opened.plan, lang),
        "text": look.text,
        "fault": fault,
        "said": said if look.said == "code.added" else None,
        "unsure": said if look.said == "code.withdraw_tick" else None,
        "sure": look.sure and (request.method == "POST" or NOTICE in request.GET),
        "until": say_hour(now + SPAN, lang),
        "late": int(SPAN.total_seconds()) - LATE,
        "idle_to": reverse("behind_code"),
    }
    return render(request, "public/opened.html", context)


def _lacking(point: Any) -> bool:
    """Whether a point is not clear yet; such points are folded, so that the others are seen."""
    return bool(point["tag"]["vi"] == present_findings.HEADS["unclear"].vi)


def _when(blob: Any, lang: str) -> str:
    return say_instant(datetime.fromisoformat(blob["at"]), lang) if blob.get("at") else ""
