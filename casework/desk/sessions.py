"""Sessions and accounts for the addresses under /ban/ only; everywhere else a request has neither.

Boundary: Django's own two pieces of middleware, put in front of one prefix.
"""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest
from django.http.response import HttpResponseBase

Handler = Callable[[HttpRequest], HttpResponseBase]


def desk_sessions(get_response: Handler) -> Handler:
    """Give a request of the desk its session and its user."""
    with_session = SessionMiddleware(AuthenticationMiddleware(get_response))

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if request.path_info.startswith(settings.SESSION_COOKIE_PATH):
            return with_session(request)  # type: ignore[return-value]
        return get_response(request)

    return middleware
