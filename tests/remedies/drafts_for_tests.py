"""A client whose browser holds a real sealed draft with the answers given."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.test import Client, RequestFactory

from intake import drafts
from intake.state import Device


def client_with(lang: str = "vi", device: Device = "own", **answers: Any) -> Client:
    """Stores a draft as the journey does and gives its cookie to a fresh client."""
    request, response = RequestFactory().get("/"), HttpResponse()
    draft = drafts.create(request, response, device)
    for id, value in answers.items():
        draft.state.answer(id, value)
    drafts.save(draft)
    client = Client()
    for name, morsel in response.cookies.items():
        client.cookies[name] = morsel.value
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = lang
    return client
