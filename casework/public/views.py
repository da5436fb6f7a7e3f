"""The pages of this side. No session and no script; the code travels in the body of a POST and is kept nowhere."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_http_methods, require_safe

from casework import audit
from casework.models import Entry
from casework.public.forms import Addition, Wishes
from casework.public.handing import NothingToHandOver, add_entry, hand_over, prepare
from casework.public.opening import Opened, PlanShut, open_by_code, withdraw
from casework.public.throttle import Throttle
from casework.public.words import WORDS
from casework.receiving import NotVouchedFor, receiving_team
from intake import moment
from intake.dates import say_instant
from intake.drafts import StaleDraft
from intake.keeping import stay
from intake.pages import remember_language
from intake.situation import Situation, situation
from intake.words import language
from legal_rules.words import Text
from remedies import present_findings
from sealing.codes import shown

THROTTLE = Throttle()


@require_http_methods(["GET", "HEAD", "POST"])
def give(request: HttpRequest) -> HttpResponse:
    """Who will read it, what they can do, how to reach her; then the code."""
    here = situation(request)
    if here is None:
        return redirect("start")
    if here.draft.state.handover.get("sent"):
        return redirect("give_sent")
    if here.draft.state.device == "shared":
        return render(request, "public/give.html", {"shared": True})
    if (stop := _no_team(request)) is not None:
        return stop
    if request.method != "POST":
        return _give_page(request, _kept(here), 200)
    wishes = Wishes.of(request.POST)
    if "_lang" in request.POST or "_stay" in request.POST:
        return _aside(request, wishes)
    if wishes.faults:
        return _give_page(request, wishes, 422)
    try:
        prepare(here.draft, wishes.contact, wishes.way, here.at)
    except StaleDraft:
        return redirect("give")
    return redirect("give_code")


@require_http_methods(["GET", "HEAD", "POST"])
def code(request: HttpRequest) -> HttpResponse:
    """The code, kept before anything is sent; one press sends."""
    here = situation(request)
    if here is None:
        return redirect("start")
    held = here.draft.state.handover
    if held.get("sent"):
        return redirect("give_sent")
    if "code" not in held:
        return redirect("give")
    if request.method != "POST":
        return _code_page(request, held["code"])
    if "written" not in request.POST:
        return _code_page(request, held["code"], WORDS["give.need_written"], 422)
    try:
        hand_over(request)
    except NothingToHandOver:
        return redirect("give")
    except NotVouchedFor:
        return _code_page(request, held["code"], WORDS["give.refused"], 409)
    except StaleDraft:
        return _code_page(request, held["code"], WORDS["give.uncertain"], 409)
    except OperationalError:  # the database went away, perhaps just after it took the case
        return _code_page(request, held["code"], WORDS["give.uncertain"], 503)
    return redirect("give_sent")


@require_safe
def sent(request: HttpRequest) -> HttpResponse:
    """It was sent. The code is not shown again."""
    here = situation(request)
    if here is None or not here.draft.state.handover.get("sent"):
        return redirect("plan" if here else "start")
    return render(request, "public/sent.html", {"address": _address(request)})


@require_http_methods(["GET", "HEAD", "POST"])
def behind(request: HttpRequest) -> HttpResponse:
    """The page behind the code: read, add, withdraw. Each needs the code in its own body."""
    if request.method != "POST":
        return render(request, "public/open.html")
    if not THROTTLE.allows(request.META.get("REMOTE_ADDR", ""), moment.now()):
        return render(request, "public/open.html", {"message": WORDS["code.throttled"]}, status=429)
    try:
        opened = open_by_code(request.POST.get("code", ""))
    except PlanShut:
        return render(request, "public/open.html", {"message": WORDS["code.shut"]}, status=409)
    if opened is None:
        return render(request, "public/open.html", {"message": WORDS["code.nothing"]})
    action = request.POST.get("do", "read")
    if action == "add":
        return _add(request, opened)
    if action == "withdraw":
        return _withdraw(request, opened)
    _record(opened, "person_read")
    return _opened_page(request, opened)


def _add(request: HttpRequest, opened: Opened) -> HttpResponse:
    addition = Addition.of(request.POST)
    if addition.fault:
        _record(opened, "person_read")
        return _opened_page(request, opened, 422, text=addition.text, fault=addition.fault)
    at = moment.now()
    add_entry(opened.case, Entry.ADDITION, opened.key, {"at": at.isoformat(), "text": addition.text})
    _record(opened, "person_added")
    again = open_by_code(request.POST.get("code", ""))
    assert again is not None
    return _opened_page(request, again, said=WORDS["code.added"])


def _withdraw(request: HttpRequest, opened: Opened) -> HttpResponse:
    if "sure" not in request.POST:
        _record(opened, "person_read")
        return _opened_page(request, opened, 422, unsure=WORDS["code.withdraw_tick"])
    withdraw(opened)
    _record(opened, "withdrawn")
    return render(request, "public/withdrawn.html")


def _record(opened: Opened, verb: str) -> None:
    audit.record(opened.case.team, moment.now(), "person", verb, str(opened.case.pk), opened.case.revision)


def _no_team(request: HttpRequest) -> HttpResponse | None:
    try:
        return None if receiving_team() else redirect("plan")
    except NotVouchedFor:
        return render(request, "public/give.html", {"refused": WORDS["give.refused"]}, status=409)


def _aside(request: HttpRequest, wishes: Wishes) -> HttpResponse:
    """The same page in the other language, or its time counted anew: what was typed stands there, nothing is kept."""
    wishes.faults.clear()
    if "_stay" in request.POST:
        stay(request)
        return _give_page(request, wishes, 200)
    translation.activate("en" if request.POST["_lang"] == "en" else "vi")
    response = _give_page(request, wishes, 200)
    remember_language(response, request.POST["_lang"])
    return response


def _kept(here: Situation) -> Wishes:
    held = here.draft.state.handover
    return Wishes(held.get("contact", ""), held.get("way", ""), False)


def _give_page(request: HttpRequest, wishes: Wishes, status: int) -> HttpResponse:
    contacts = [(c, WORDS[f"give.contact_{c}"], WORDS[f"give.contact_{c}_hint"]) for c in ("page", "way", "none")]
    here = situation(request)
    context = {"wishes": wishes, "contacts": contacts, "names": here is not None and bool(here.identity)}
    return render(request, "public/give.html", context, status=status)


def _code_page(request: HttpRequest, held: str, message: Text | None = None, status: int = 200) -> HttpResponse:
    context = {"code": shown(held), "message": message, "address": _address(request)}
    return render(request, "public/code.html", context, status=status)


def _address(request: HttpRequest) -> str:
    """Where the code is typed, short enough to write down."""
    return f"{request.get_host()}{reverse('behind_code')}"


def _opened_page(request: HttpRequest, opened: Opened, status: int = 200, **more: Any) -> HttpResponse:
    lang = language()
    context = {
        "code": request.POST.get("code", ""),
        "plan": opened.plan,
        "messages": [
            (kind in (Entry.ADDITION, Entry.ANSWER), _when(m, lang), m.get("text", WORDS["code.message_shut"].to(lang)))
            for kind, m in opened.messages
        ],
        "points": [point for point in opened.plan["points"] if not _lacking(point)],
        "lacking": [point for point in opened.plan["points"] if _lacking(point)],
        "worked_out": _when(opened.plan, lang),
        **more,
    }
    return render(request, "public/opened.html", context, status=status)


def _lacking(point: Any) -> bool:
    """Whether a point is not clear yet; such points are folded, so that the others are seen."""
    return bool(point["tag"]["vi"] == present_findings.HEADS["unclear"].vi)


def _when(blob: Any, lang: str) -> str:
    return say_instant(datetime.fromisoformat(blob["at"]), lang) if blob.get("at") else ""
