"""The addresses of the papers: a number, nothing about the subject. Mounted by `remedies.urls`."""

from __future__ import annotations

from django.urls import path

from remedies import bundle_views, questionnaire_views
from remedies import paper_views as views
from remedies.consent_views import consent_page
from remedies.filling_views import fill_page
from remedies.knowing_views import known_page

urlpatterns = [
    path("", views.papers_page, name="papers"),
    path("mot-trang/", views.guide, name="paper_guide"),
    path("cau-hoi/", questionnaire_views.questions_page, name="paper_questions"),
    path("cau-hoi.pdf", questionnaire_views.questions_file, name="paper_questions_file"),
    path("tron-bo/", bundle_views.bundle_page, name="paper_bundle"),
    path("<int:number>/", views.paper_page, name="paper"),
    path("<int:number>/dien/", fill_page, name="paper_fill"),
    path("<int:number>/biet/", known_page, name="paper_known"),
    path("<int:number>/truoc/", consent_page, name="paper_consent"),
    path("<int:number>/chep-tay/", views.hand_page, name="paper_hand"),
    path("<int:number>.pdf", views.paper_file, name="paper_file"),
    path("<int:number>/phieu.pdf", views.filing_file, name="paper_filing"),
    path("<int:number>.docx", views.paper_file, {"kind": "docx"}, name="paper_editable"),
]
