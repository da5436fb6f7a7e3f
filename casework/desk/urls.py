"""The addresses of the desk, under /ban/: neutral words only."""

from __future__ import annotations

from django.urls import path

from casework.desk import (
    accounts,
    case,
    changing,
    ending,
    giving,
    joining,
    own,
    packing,
    papers,
    passkeys,
    people,
    queue,
    recovery,
    writing,
)

urlpatterns = [
    path("", queue.queue_page, name="desk"),
    path("vao/", accounts.log_in_page, name="desk_login"),
    path("mo/", accounts.unlock_page, name="desk_unlock"),
    path("khoa/", accounts.lock_now, name="desk_lock"),
    path("ra/", accounts.leave_desk, name="desk_leave"),
    path("vao/", accounts.log_in_page, name="account_login"),  # the name that allauth looks for
    path("vao/khoa/", passkeys.log_in_by_key, name="desk_login_key"),
    path("vao/ma/", recovery.recover_page, name="desk_recover"),
    path("moi/", joining.join, name="desk_invited"),
    path("khoa-vao/", passkeys.keys_page, name="desk_keys"),
    path("khoa-vao/them/", passkeys.add_page, name="desk_keys_add"),
    path("khoa-vao/<int:pk>/bo/", passkeys.remove_page, name="desk_keys_remove"),
    path("khoa-vao/ma/", passkeys.codes_page, name="desk_codes"),
    path("khoa-vao/ma/moi/", passkeys.new_codes, name="desk_codes_new"),
    path("mat-khau/", own.passphrase_page, name="desk_passphrase"),
    path("phien/", own.sessions_page, name="desk_sessions"),
    path("nguoi/", people.people_page, name="desk_people"),
    path("nguoi/<uuid:id>/dong/", people.close, name="desk_close"),
    path("nhat-ky/", people.trail_page, name="desk_trail"),
    path("hs/<uuid:id>/", case.case_page, name="desk_case"),
    path("hs/<uuid:id>/giay/<int:number>/", papers.paper_file, name="desk_paper"),
    path("hs/<uuid:id>/giay/<int:number>/dien/", papers.fill_page, name="desk_paper_fill"),
    path("hs/<uuid:id>/tron-bo/", packing.bundle_file, name="desk_bundle"),
    path("hs/<uuid:id>/sua/", changing.pick_page, name="desk_pick"),
    path("hs/<uuid:id>/sua/<slug:slug>/", changing.change_page, name="desk_change"),
    path("hs/<uuid:id>/giu/", writing.hold, name="desk_hold"),
    path("hs/<uuid:id>/giao/", giving.give, name="desk_give"),
    path("hs/<uuid:id>/xong/", ending.end_page, name="desk_end"),
    path("hs/<uuid:id>/nhan/", writing.write, name="desk_write"),
    path("hs/<uuid:id>/ghi/", writing.note, name="desk_note"),
]
