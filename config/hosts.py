"""A host of its own for the desk, where the operator gives it one: nothing of one side is answered on the other's host.

Boundary: two names and a path; without `DESK_HOST` all stays on one host, and the desk's cookies keep to its path.
A browser then holds what the public pages run and store apart from the desk's (the rule of the same origin).
"""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest
from django.http.request import split_domain_port
from django.http.response import HttpResponseBase, HttpResponseRedirect
from django.urls import reverse

from config import errors

Handler = Callable[[HttpRequest], HttpResponseBase]


def of_the_desk(request: HttpRequest) -> bool:
    """Whether this came to the host that is the desk's alone."""
    return bool(settings.DESK_HOST) and split_domain_port(request.get_host())[0] == settings.DESK_HOST


def sides(get_response: Handler) -> Handler:
    """404 for an address of the other side; language and quick exit are on both, `/` of the desk's host is the desk."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if not settings.DESK_HOST:
            return get_response(request)
        path, of_desk = request.path_info, request.path_info.startswith(settings.SESSION_COOKIE_PATH)
        if not of_the_desk(request):
            return errors.not_found(request) if of_desk else get_response(request)
        if path == "/":
            return HttpResponseRedirect(reverse("desk"))
        on_both = (reverse("language", args=["vi"]), reverse("language", args=["en"]), reverse("exit"))
        return get_response(request) if of_desk or path in on_both else errors.not_found(request)

    return middleware
