"""The addresses of the workbooks: a number each, and nothing of what they are about."""

from __future__ import annotations

from django.urls import path

from remedies.strategies import before_views, views

urlpatterns = [
    path("", views.books_page, name="books"),
    path("<int:number>/", views.book_page, name="book"),
    path("<int:number>/truoc/", before_views.safe_page, name="book_safe"),
    path("<int:number>/cach/", before_views.ways_page, name="book_ways"),
    path("<int:number>/rui-ro/", before_views.risks_page, name="book_risks"),
    path("<int:number>/het/", views.all_page, name="book_all"),
    path("<int:number>/<int:at>/", views.step_page, name="book_step"),
    path("<int:number>.pdf", views.book_file, {"kind": "pdf"}, name="book_pdf"),
    path("<int:number>.docx", views.book_file, {"kind": "docx"}, name="book_docx"),
    path("<int:number>.ics", views.book_file, {"kind": "ics"}, name="book_ics"),
]
