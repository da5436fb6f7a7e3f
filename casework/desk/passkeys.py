"""Logging in by passkey, and the pages where a member keeps passkeys and recovery codes: allauth's views, at this desk.

Boundary: what a ceremony is and whether it holds is allauth's and python-fido2's; these classes choose the member, the
page and the line in the trail. They ask for an unlocked desk, that is for a passkey and the passphrase, every time.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.recovery_codes.views import GenerateRecoveryCodesView, ViewRecoveryCodesView
from allauth.mfa.webauthn.forms import LoginWebAuthnForm, SignupWebAuthnForm
from allauth.mfa.webauthn.internal import auth
from allauth.mfa.webauthn.views import AddWebAuthnView, ListWebAuthnView, LoginWebAuthnView, RemoveWebAuthnView
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from fido2.utils import websafe_decode

from casework.desk.accounts import no_way_in
from casework.desk.own import end_others
from casework.desk.unlock import DUE, Desk, unlocked
from casework.models import Member
from legal_rules.instants import day_of

# What malformed credentials raise in the parsers below allauth's forms; a sound one raises none of them.
MALFORMED = (ValueError, TypeError, KeyError, AttributeError, LookupError)


LARGEST_NUMBER = 65_535
"""Of anything in a credential; below allauth a number where a text belongs would be taken as so many bytes to make."""


def refuse_large_numbers(value: Any) -> None:
    """Raises ValidationError for a number that no credential holds."""
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if isinstance(value, (int, float)) and not -LARGEST_NUMBER <= value <= LARGEST_NUMBER:
        raise get_adapter().validation_error("incorrect_code")
    for part in parts:
        refuse_large_numbers(part)


class LoginForm(LoginWebAuthnForm):
    """A passkey names its member by the handle; a closed member's passkey is as unknown as any other."""

    def clean_credential(self) -> Authenticator:
        refuse_large_numbers(self.cleaned_data["credential"])
        try:
            handle = websafe_decode(self.cleaned_data["credential"]["response"]["userHandle"])
            member = Member.objects.select_related("user").filter(pk=UUID(bytes=handle), state=Member.ACTIVE).first()
            if member is None:
                raise get_adapter().validation_error("incorrect_code")
            self.user = member.user
            return super().clean_credential()
        except ValidationError:
            raise
        except MALFORMED as error:
            raise get_adapter().validation_error("incorrect_code") from error


class MakingForm(SignupWebAuthnForm):
    """A new passkey, made with the device's own lock opened; its number is chosen here."""

    def clean(self) -> dict[str, Any]:
        refuse_large_numbers(self.cleaned_data.get("credential"))
        self.cleaned_data["passwordless"] = True  # allauth then refuses one without the person's check
        try:
            cleaned: dict[str, Any] = super().clean()
        except ValidationError:
            raise
        except MALFORMED as error:
            raise get_adapter().validation_error("incorrect_code") from error
        return cleaned

    def clean_name(self) -> str:
        return get_adapter().generate_authenticator_name(self.user, Authenticator.Type.WEBAUTHN)


def making_options(user: Any) -> str:
    """What the browser is asked to make, as JSON; the challenge waits in the session."""
    return json.dumps(auth.begin_registration(user, True))


def recovery_codes_for(member: Member) -> None:
    """Recovery codes of a new member; the page of the codes shows them once."""
    RecoveryCodes.activate(member.user)


class LoginView(LoginWebAuthnView):
    """GET gives a script the challenge, POST takes the answer."""

    form_class = LoginForm

    def form_invalid(self, form: Any) -> HttpResponse:
        return no_way_in(self.request)


class AtDesk:
    """Mixed into allauth's views: the bar of the desk, and the trail."""

    request: HttpRequest

    @property
    def desk(self) -> Desk:
        found: Desk = self.request.desk  # type: ignore[attr-defined]
        return found

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)  # type: ignore[misc]
        return context | kwargs | {"desk": self.desk, "place": "keys"}


class KeysView(AtDesk, ListWebAuthnView):
    """The member's passkeys."""

    template_name = "desk/keys.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        codes = Authenticator.objects.filter(user_id=self.desk.member.user_id, type=Authenticator.Type.RECOVERY_CODES)
        found = codes.first()
        left = len(found.wrap().get_unused_codes()) if found else 0
        rows = [(key.pk, key.wrap().name, day_of(key.created_at)) for key in self.object_list]
        return super().get_context_data(**kwargs) | {"left": left, "rows": rows}


class AddView(AtDesk, AddWebAuthnView):
    """One more passkey; the first one brings recovery codes."""

    form_class = MakingForm
    template_name = "desk/key_add.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        due = DUE in self.request.session
        return super().get_context_data(**kwargs) | {"options": making_options(self.request.user), "due": due}

    def get_success_url(self) -> str:
        return reverse("desk_codes" if self.did_generate_recovery_codes else "desk_keys")

    def form_valid(self, form: Any) -> HttpResponse:
        response = super().form_valid(form)
        if self.request.session.pop(DUE, None):  # a device was lost: what is still open on it ends
            end_others(self.request, self.desk)
        self.desk.record("passkey_added")
        if self.did_generate_recovery_codes:
            self.desk.record("codes_made")
        return response

    def form_invalid(self, form: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form, refused=True), status=422)


class RemoveView(AtDesk, RemoveWebAuthnView):
    """Take a passkey away; never the last one, which would leave the member outside."""

    template_name = "desk/key_remove.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"last": self._last()}

    def get_success_url(self) -> str:
        return reverse("desk_keys")

    def form_valid(self, form: Any) -> HttpResponse:
        if self._last():
            return self.render_to_response(self.get_context_data(form=form), status=422)
        response = super().form_valid(form)
        self.desk.record("passkey_removed")
        end_others(self.request, self.desk)
        return response

    def _last(self) -> bool:
        return self.get_queryset().count() < 2


class CodesView(AtDesk, ViewRecoveryCodesView):
    """The recovery codes, once; afterwards how many are left."""

    template_name = "desk/codes.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        codes = context["unused_codes"]
        return context | {"grouped": [" ".join(code[at : at + 4] for at in range(0, len(code), 4)) for code in codes]}


class NewCodesView(AtDesk, GenerateRecoveryCodesView):
    """New recovery codes in place of the old."""

    def get_success_url(self) -> str:
        return reverse("desk_codes")

    def form_valid(self, form: Any) -> HttpResponse:
        self.desk.record("codes_made")
        return super().form_valid(form)

    def form_invalid(self, form: Any) -> HttpResponse:
        return redirect("desk_keys")


def at_desk(view: Callable[..., Any], *, while_due: bool = False, otherwise: str = "") -> Callable[..., HttpResponse]:
    """A view of allauth for an unlocked desk; what is not there leads to `otherwise`, or is not found."""

    def inner(request: HttpRequest, desk: Desk, **kwargs: Any) -> HttpResponse:
        request.desk = desk  # type: ignore[attr-defined]
        try:
            response: HttpResponse = view(request, **kwargs)
            return response.render() if hasattr(response, "render") else response
        except Http404:
            if not otherwise:
                raise
            return redirect(otherwise)

    return unlocked(inner, while_due=while_due)


log_in_by_key = require_http_methods(["GET", "HEAD", "POST"])(LoginView.as_view())
keys_page = require_safe(at_desk(KeysView.as_view()))
add_page = require_http_methods(["GET", "HEAD", "POST"])(at_desk(AddView.as_view(), while_due=True))
remove_page = require_http_methods(["GET", "HEAD", "POST"])(at_desk(RemoveView.as_view()))
new_codes = require_POST(at_desk(NewCodesView.as_view()))
codes_page = require_safe(at_desk(CodesView.as_view(), otherwise="desk_keys"))
