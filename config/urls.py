"""The addresses of the whole site: neutral words only, and the pages of refusals."""

from __future__ import annotations

from django.urls import include, path

from config import errors, language

urlpatterns = [
    path("ngon-ngu/<str:code>/", language.choose, name="language"),
    path("viec/", include("remedies.urls")),
    path("tro-giup/", include("remedies.hub.urls")),
    path("ban/", include("casework.desk.urls")),
    path("", include("casework.public.urls")),
    path("", include("intake.urls")),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.failed
