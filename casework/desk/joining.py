"""Joining by an invitation: code and name, then passphrase and passkey; everything is stored at once or not at all.

Boundary: forms in, a member and a session out. Without a passkey one joins in the demonstration only.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from allauth.mfa.webauthn.internal.flows import signup_authenticator
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from casework import audit
from casework.desk.accounts import by_passphrase_only, name_in
from casework.desk.invitations import Joined, NameTaken, NotInvited, accept, name_taken, newcomer, open_invitation
from casework.desk.passkey_words import WORDS as PASSKEY_WORDS
from casework.desk.passkeys import MakingForm, making_options, recovery_codes_for
from casework.desk.passphrases import faults_of
from casework.desk.unlock import log_in, open_session
from casework.desk.words import WORDS
from casework.public.throttle import Throttle
from intake import moment
from legal_rules.words import Text

LONGEST_TOKEN = 60
JOINER = "joiner"
JOINS = Throttle(tries=40)

Faults = dict[str, Text]


@require_http_methods(["GET", "HEAD", "POST"])
def join(request: HttpRequest) -> HttpResponse:
    """The code travels in the part of the address that is not sent, or is typed; both steps post here."""
    if request.method != "POST":
        return render(request, "desk/invited.html", {"name": "", "token": ""})
    name, token = name_in(request), request.POST.get("token", "")[:LONGEST_TOKEN]
    faults = _first_faults(request, name, token)
    if faults:
        status = 429 if faults.get("token") == WORDS["desk.wait"] else 422
        return render(request, "desk/invited.html", {"name": name, "token": token, "faults": faults}, status=status)
    if "passphrase" not in request.POST:
        return _second(request, name, token)
    credential = request.POST.get("credential", "")
    faults = faults_of(request.POST, name)
    if faults:
        return _second(request, name, token, faults, credential)
    form = _passkey(request, name, credential)
    if form is None and (credential or not by_passphrase_only(request)):
        return _second(request, name, token, {"credential": PASSKEY_WORDS["join.failed"]})
    return _enter(request, name, token, form)


def _first_faults(request: HttpRequest, name: str, token: str) -> Faults:
    if not name:
        return {"name": WORDS["desk.need_name"]}
    if not JOINS.allows(request.META.get("REMOTE_ADDR", ""), moment.now()):
        return {"token": WORDS["desk.wait"]}
    try:
        open_invitation(token, moment.now())
    except NotInvited:
        return {"token": WORDS["desk.not_invited"]}
    return {"name": WORDS["desk.name_taken"]} if name_taken(name) else {}


def _second(
    request: HttpRequest, name: str, token: str, faults: Faults | None = None, credential: str = ""
) -> HttpResponse:
    """The second step; a passkey that was made stays, its challenge too."""
    context: dict[str, Any] = {"name": name, "token": token, "faults": faults or {}, "credential": credential}
    if not credential:
        id = uuid4()
        request.session[JOINER] = str(id)
        context["options"] = making_options(newcomer(name, id))
    context["by_passphrase"] = by_passphrase_only(request)
    return render(request, "desk/enrol.html", context, status=422 if faults else 200)


def _passkey(request: HttpRequest, name: str, credential: str) -> MakingForm | None:
    """The form of a sound passkey that was made for this session's newcomer; None for anything else."""
    if not credential or JOINER not in request.session:
        return None
    user = newcomer(name, UUID(request.session[JOINER]))
    form = MakingForm(user=user, data={"credential": credential})
    return form if form.is_valid() else None


def _enter(request: HttpRequest, name: str, token: str, form: MakingForm | None) -> HttpResponse:
    """Store member, passkey and codes together, and open the desk."""
    id = UUID(request.session.pop(JOINER)) if form is not None else None
    try:
        with transaction.atomic():
            joined = accept(token, name, request.POST["passphrase"], moment.now(), id)
            if form is not None:
                _keep_passkey(request, joined, form)
    except (NotInvited, NameTaken) as error:
        at = "token" if isinstance(error, NotInvited) else "name"
        faults = {at: WORDS["desk.not_invited" if at == "token" else "desk.name_taken"]}
        return render(request, "desk/invited.html", {"name": name, "token": token, "faults": faults}, status=422)
    log_in(request, joined.member)
    response = redirect("desk_codes" if form is not None else "desk")
    open_session(request, response, joined.member, joined.keys)
    return response


def _keep_passkey(request: HttpRequest, joined: Joined, form: MakingForm) -> None:
    member = joined.member
    signup_authenticator(request, member.user, form.cleaned_data["name"], form.cleaned_data["credential"])
    recovery_codes_for(member)
    for verb in ("passkey_added", "codes_made"):
        audit.record(member.team, moment.now(), str(member.pk), verb)
