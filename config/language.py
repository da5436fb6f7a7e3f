"""Choosing the language on pages without a form: a link that sets one cookie, which ends with the browser.

A page that holds what was sent in vain has a button instead, which takes all of that along.
"""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods

from config import errors


@require_http_methods(["GET", "POST"])
def choose(request: HttpRequest, code: str) -> HttpResponse:
    """Remember `code`; back to the page named by `tiep`, if it is one of ours. What was posted stands on a page."""
    if code not in dict(settings.LANGUAGES):
        raise Http404
    if request.method == "POST":
        translation.activate(code)
        return _remembering(errors.in_other_words(request), code)
    back = request.GET.get("tiep", "/")
    if not (back.startswith("/") and url_has_allowed_host_and_scheme(back, allowed_hosts=None)):
        back = "/"
    return _remembering(HttpResponseRedirect(back), code)


def _remembering(response: HttpResponse, code: str) -> HttpResponse:
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        code,
        path="/",
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite=settings.LANGUAGE_COOKIE_SAMESITE,
    )
    return response
