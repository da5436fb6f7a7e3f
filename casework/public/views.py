"""The pages of handing over. No session and no script. The page behind the code is in `behind`."""

from __future__ import annotations

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_http_methods, require_safe

from casework.public.forms import Wishes
from casework.public.handing import NothingToHandOver, hand_over, prepare
from casework.public.words import WORDS
from casework.receiving import NotVouchedFor, receiving_team
from intake.drafts import StaleDraft
from intake.keeping import stay
from intake.pages import remember_language
from intake.situation import Situation, situation
from legal_rules.words import Text
from sealing.codes import shown


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
