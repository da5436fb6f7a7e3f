"""The addresses of the plan, under a neutral prefix."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

from remedies import choice_views, views

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.plan_page, name="plan"),
    path("b/<slug:slug>/", views.step_page, name="plan_step"),
    path("b/<slug:slug>/truoc/", choice_views.weigh_page, name="plan_weigh"),
    path("bac/", views.ladder_page, name="plan_ladder"),
    path("viec-can-lam.pdf", views.sheet_file, name="plan_sheet"),
    path("cach/", choice_views.way_page, name="plan_way"),
    path("luu-y/", choice_views.cautions_page, name="plan_cautions"),
    path("hoi/", views.ask_page, name="plan_ask"),
    path("diem/", views.points_page, name="plan_points"),
    path("diem/<slug:slug>/", views.point_page, name="plan_point"),
    path("moc/", views.timeline_page, name="plan_timeline"),
    path("chua-biet/", views.unknowns_page, name="plan_unknowns"),
    path("them/", views.standards_page, name="plan_standards"),
    path("lich.ics", views.calendar_file, name="plan_calendar"),
    path("ke-hoach/", include("remedies.strategies.urls")),
    path("giay/", include("remedies.paper_urls")),
]
