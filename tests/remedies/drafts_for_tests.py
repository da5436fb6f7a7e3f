"""A client whose browser holds a real sealed draft with the answers given."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.test import Client, RequestFactory

from intake import drafts
from intake.state import Device

REVISION = "_rev"


class Window(Client):
    """A window that shows its pages as they are now: a form says the revision it was drawn from, as the pages' do.

    A test of two windows sends the revision that the older of them was drawn from.
    """

    def post(self, path: str, data: Any = None, *args: Any, **kwargs: Any) -> Any:
        """Send a form."""
        if data is None or isinstance(data, dict):
            data = {REVISION: self.revision(), **(data or {})}
        return super().post(path, data, *args, **kwargs)

    def revision(self) -> str:
        """The revision of the draft of this window as it is now; "0" without one."""
        held = held_by(self)
        return str(held.revision) if held else "0"


def held_by(client: Client) -> drafts.OpenDraft | None:
    """The draft whose secret this browser holds, as it is stored now."""
    request = RequestFactory().get("/")
    request.COOKIES = {name: morsel.value for name, morsel in client.cookies.items()}
    return drafts.current(request)


def client_with(lang: str = "vi", device: Device = "own", **answers: Any) -> Window:
    """Stores a draft as the journey does and gives its cookie to a fresh client."""
    request, response = RequestFactory().get("/"), HttpResponse()
    draft = drafts.create(request, response, device)
    for id, value in answers.items():
        draft.state.answer(id, value)
    drafts.save(draft)
    client = Window()
    for name, morsel in response.cookies.items():
        client.cookies[name] = morsel.value
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = lang
    return client
