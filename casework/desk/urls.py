"""The addresses of the desk, under /ban/: neutral words only."""

from __future__ import annotations

from django.urls import path

from casework.desk import accounts, case, changing, papers, people, queue, writing

urlpatterns = [
    path("", queue.queue_page, name="desk"),
    path("vao/", accounts.log_in_page, name="desk_login"),
    path("mo/", accounts.unlock_page, name="desk_unlock"),
    path("khoa/", accounts.lock_now, name="desk_lock"),
    path("ra/", accounts.leave_desk, name="desk_leave"),
    path("moi/", accounts.join, name="desk_invited"),
    path("nguoi/", people.people_page, name="desk_people"),
    path("nguoi/<uuid:id>/dong/", people.close, name="desk_close"),
    path("nhat-ky/", people.trail_page, name="desk_trail"),
    path("hs/<uuid:id>/", case.case_page, name="desk_case"),
    path("hs/<uuid:id>/giay/<int:number>/", papers.paper_file, name="desk_paper"),
    path("hs/<uuid:id>/sua/", changing.pick_page, name="desk_pick"),
    path("hs/<uuid:id>/sua/<slug:slug>/", changing.change_page, name="desk_change"),
    path("hs/<uuid:id>/giu/", writing.hold, name="desk_hold"),
    path("hs/<uuid:id>/nhan/", writing.write, name="desk_write"),
    path("hs/<uuid:id>/ghi/", writing.note, name="desk_note"),
]
