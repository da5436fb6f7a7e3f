"""Addresses that fail in every way, beside all the real ones."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from config.urls import handler400, handler403, handler404, handler500  # noqa: F401
from config.urls import urlpatterns as real

RAISED = {
    "bad": SuspiciousOperation("nguyễn văn a"),
    "big": RequestDataTooBig("too much"),
    "forbidden": PermissionDenied(),
    "gone": Http404(),
    "broken": RuntimeError("nguyễn văn a"),
}


def empty(request: HttpRequest, status: int) -> HttpResponse:
    return HttpResponse(status=status)


def with_words(request: HttpRequest, status: int) -> HttpResponse:
    return HttpResponse("its own words", status=status)


def raising(request: HttpRequest, what: str) -> HttpResponse:
    raise RAISED[what]


def away(request: HttpRequest) -> HttpResponse:
    return HttpResponseRedirect("/")


@require_POST
def only_post(request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(len(request.POST)))


urlpatterns = [
    path("thu/trong/<int:status>/", empty),
    path("thu/chu/<int:status>/", with_words),
    path("thu/hong/<str:what>/", raising),
    path("thu/di/", away),
    path("thu/gui/", only_post),
    path("thu/gui-tu-do/", csrf_exempt(only_post)),
    *real,
]
