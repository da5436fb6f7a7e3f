"""The pages of handing over. No session and no script. The page behind the code is in `behind`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from casework.public.forms import Wishes
from casework.public.handing import CONTACTS, NothingToHandOver, hand_over, prepare
from casework.public.words import WORDS
from casework.receiving import NotVouchedFor, receiving_team
from intake.drafts import StaleDraft
from intake.situation import Situation, situation
from intake.unsent import Lines, OpenForm, retried
from intake.words import language
from legal_rules.words import Text
from sealing.codes import shown


@require_http_methods(["GET", "HEAD", "POST"])
@retried
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
    form = _give_form(request, here)
    if (aside := form.aside()) is not None:
        return aside
    wishes = Wishes.of(request.POST if form.is_post else _as_post(form.shown))
    if not form.is_post or form.overtaken:
        wishes.faults.clear()
        return _give_page(form, here, wishes)
    if wishes.faults:
        return _give_page(form, here, wishes, 422)
    prepare(here.draft, wishes.contact, wishes.way, here.at)
    form.keep()
    return redirect("give_code")


def _give_form(request: HttpRequest, here: Situation) -> OpenForm:
    held = here.draft.state.handover
    kept = {name: [held[name]] for name in ("contact", "way") if held.get(name)}
    return OpenForm(request, here.draft, "give:wishes", kept, _says, fields=("contact", "way", "consent"))


def _says(fields: Mapping[str, Any]) -> Lines:
    contact, way = ("".join(fields.get(name, ())) for name in ("contact", "way"))
    chosen = WORDS[f"give.contact_{contact}"].to(language()) if contact in CONTACTS else ""
    return [(WORDS["give.contact_short"], chosen), (WORDS["give.way"], way)]


def _as_post(fields: Mapping[str, Any]) -> QueryDict:
    post = QueryDict(mutable=True)
    for name, values in fields.items():
        post.setlist(name, values)
    return post


@require_http_methods(["GET", "HEAD", "POST"])
@retried
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
    form = OpenForm(request, here.draft, "give:code", {}, lambda fields: (), fields=["written"])
    if (aside := form.aside()) is not None:
        return aside
    if request.method != "POST":
        return _code_page(form, held["code"])
    if "written" not in request.POST:
        return _code_page(form, held["code"], WORDS["give.need_written"], 422)
    try:
        hand_over(request)
    except NothingToHandOver:
        return redirect("give")
    except NotVouchedFor:
        return _code_page(form, held["code"], WORDS["give.refused"], 409)
    except StaleDraft:
        return _code_page(form, held["code"], WORDS["give.uncertain"], 409)
    except OperationalError:  # the database went away, perhaps just after it took the case
        return _code_page(form, held["code"], WORDS["give.uncertain"], 503)
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


def _give_page(form: OpenForm, here: Situation, wishes: Wishes, status: int = 200) -> HttpResponse:
    contacts = [(c, WORDS[f"give.contact_{c}"], WORDS[f"give.contact_{c}_hint"]) for c in CONTACTS]
    return form.page("public/give.html", {"wishes": wishes, "contacts": contacts, "names": bool(here.identity)}, status)


def _code_page(form: OpenForm, held: str, message: Text | None = None, status: int = 200) -> HttpResponse:
    context = {
        "code": shown(held),
        "message": message,
        "address": _address(form.request),
        "ticked": "written" in form.shown,
    }
    return form.page("public/code.html", context, status)


def _address(request: HttpRequest) -> str:
    """Where the code is typed, short enough to write down."""
    return f"{request.get_host()}{reverse('behind_code')}"
