"""Keeping a workbook: sealed with the draft or not at all, two windows, a full draft, nothing written on a GET."""

from __future__ import annotations

from datetime import timedelta
from html import unescape

import pytest
from django.conf import settings
from django.test import Client, RequestFactory

from intake import drafts
from intake.models import Draft
from intake.words import say
from remedies import weighing
from remedies.strategies import way, workbooks
from tests.remedies.strategies.conftest import at, let_in

pytestmark = pytest.mark.django_db
MARK = "DauHieuRieng"


def rows() -> list[tuple[bytes, int]]:
    return [(bytes(sealed), revision) for sealed, revision in Draft.objects.values_list("sealed", "revision")]


def test_a_get_writes_nothing() -> None:
    client = let_in(1)
    before = rows()
    for page in ("", "truoc/", "cach/", "rui-ro/", "1/", "2/", "5/", "het/"):
        client.get(at(1, page))
    for kind in ("pdf", "docx", "ics"):
        client.get(f"/viec/ke-hoach/1.{kind}")
    assert rows() == before


def test_what_is_kept_is_sealed_and_what_is_not_kept_is_nowhere() -> None:
    kept = let_in(1)
    kept.post(at(1, "1/"), {"goal": MARK, "_go": "1"})
    assert all(MARK.encode() not in sealed for sealed, _ in rows())
    assert MARK in kept.get(at(1, "het/")).content.decode()
    for more in ({"keep": "no"}, {"device": "shared"}):
        loose = let_in(1, **more)
        assert MARK in loose.post(at(1, "1/"), {"goal": MARK, "all": "{}", "_go": "1"}).content.decode()
        held = drafts.opened(drafts.draft_keys(_secret(loose)))
        assert held is not None
        assert MARK.encode() not in held.state.to_bytes()


def test_typing_without_keeping_keeps_the_draft_alive_and_the_end_shows_what_was_carried(settings) -> None:
    client = let_in(1, device="shared")
    began = settings.FIXED_NOW
    for minutes in (8, 16):
        settings.FIXED_NOW = began + timedelta(minutes=minutes)
        answer = client.post(at(1, "1/"), {"goal": MARK, "all": "{}", "_go": "1"})
        assert answer.status_code == 200
    carried = unescape(answer.content.decode().split('name="all" value="')[1].split('"')[0])
    settings.FIXED_NOW = began + timedelta(minutes=30)
    ended = client.post(at(1, "2/"), {"rules": "KhacNua", "all": carried, "_go": "1"})
    assert ended.status_code == 410
    assert MARK in ended.content.decode()
    assert "KhacNua" in ended.content.decode()


@pytest.mark.parametrize("keep", ["yes", "no"])
def test_staying_keeps_what_is_being_typed(keep: str) -> None:
    client = let_in(1, keep=keep)
    page = client.post(at(1, "1/"), {"goal": MARK, "all": "{}", "_stay": "1"})
    assert page.status_code == 200
    assert f'value="{MARK}"' in page.content.decode()
    assert client.post(at(1, "het/"), {"all": "{}", "_stay": "1"}).status_code == 200


def test_choosing_to_keep_nothing_takes_back_what_was_kept() -> None:
    client = let_in(1)
    client.post(at(1, "1/"), {"goal": MARK, "_go": "1"})
    for keep in ("no", "yes"):
        client.post(at(1, "cach/"), {"openness": "private", "volume": "quiet", "keep": keep})
    assert MARK not in client.get(at(1, "het/")).content.decode()


def test_words_kept_on_an_own_device_are_not_shown_on_a_shared_one() -> None:
    client = let_in(1)
    client.post(at(1, "1/"), {"goal": MARK, "_go": "1"})
    held = drafts.opened(drafts.draft_keys(_secret(client)))
    assert held is not None
    held.state.device = "shared"
    drafts.save(held)
    assert MARK not in client.get(at(1, "het/")).content.decode()


def test_consent_to_other_words_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    client = let_in(2, ways="public quiet")
    assert client.get(at(2, "1/")).status_code == 200
    monkeypatch.setattr(weighing, "VERSION", weighing.VERSION + 1)
    assert client.get(at(2, "1/")).url == at(2, "rui-ro/")


def test_pages_of_two_windows_do_not_overwrite_each_other() -> None:
    client = let_in(1)
    client.post(at(1, "1/"), {"goal": "một", "_go": "1"})
    client.post(at(1, "3/"), {"strong": "hai", "_go": "1"})
    page = client.get(at(1, "het/")).content.decode()
    assert "một" in page
    assert "hai" in page


@pytest.mark.parametrize("button", ["_go", "_more", "_before", "_stay"])
def test_a_second_window_at_the_same_page_is_told_what_another_one_wrote(button: str) -> None:
    client = let_in(1)
    client.post(at(1, "1/"), {"goal": "một", "_go": "1"})
    seen = client.revision()
    client.post(at(1, "1/"), {"goal": "hai", "_go": "1"})
    told = client.post(at(1, "1/"), {"goal": "ba", button: "1", "_rev": seen})
    page, goal = unescape(told.content.decode()), workbooks()["strategy_campaign"].field("goal")
    assert told.status_code == 409
    assert goal is not None
    assert say("notice.from_to", "vi", short=goal.ask, was="một", now="hai") in page
    assert 'value="ba"' in page
    assert "hai" in unescape(client.get(at(1, "het/")).content.decode())
    again = client.post(at(1, "1/"), {"goal": "ba", "_go": "1", "_rev": client.revision()})
    assert again.status_code == 302
    assert "hai" not in unescape(client.get(at(1, "het/")).content.decode())


def test_the_same_words_again_and_words_of_another_page_are_no_news() -> None:
    client = let_in(1)
    seen = client.revision()
    client.post(at(1, "1/"), {"goal": "một", "_go": "1"})
    assert client.post(at(1, "1/"), {"goal": "một", "_go": "1", "_rev": seen}).status_code == 302
    assert client.post(at(1, "3/"), {"strong": "hai", "_go": "1", "_rev": seen}).status_code == 302


@pytest.mark.parametrize("taken_back", ["cach/", ""])
def test_what_was_taken_back_is_remembered_for_no_other_window(taken_back: str) -> None:
    client = let_in(1)
    for words in (MARK, "khác"):
        client.post(at(1, "1/"), {"goal": words, "_go": "1"})
    assert MARK.encode() in held(client), "for the window that does not know"
    client.post(at(1, taken_back), {"openness": "private", "volume": "quiet", "keep": "no", "clear": "1"})
    assert MARK.encode() not in held(client)


def held(client: Client) -> bytes:
    draft = drafts.opened(drafts.draft_keys(_secret(client)))
    assert draft is not None
    return draft.state.to_bytes()


@pytest.mark.parametrize("problem", [drafts.StaleDraft, drafts.DraftFull])
def test_what_could_not_be_kept_is_still_on_the_page(monkeypatch: pytest.MonkeyPatch, problem: type[Exception]) -> None:
    client = let_in(1)

    def refuse(draft: object) -> None:
        raise problem

    monkeypatch.setattr(drafts, "save", refuse)
    answer = client.post(at(1, "1/"), {"goal": MARK, "_go": "1"})
    assert answer.status_code == 409
    assert MARK in answer.content.decode()


def test_a_draft_of_another_version_does_no_harm() -> None:
    client = let_in(1)
    held = drafts.opened(drafts.draft_keys(_secret(client)))
    assert held is not None
    held.state.plan[way.KEPT]["strategy_campaign"]["values"] = {"goal": ["x"], "gone": 1, "around": "y"}
    held.state.plan["ready"] = {"choice": "go"}
    drafts.save(held)
    assert client.get(at(1, "2/")).status_code == 200
    held.state.plan[way.KEPT] = 7
    drafts.save(held)
    assert client.get(at(1, "1/")).url == at(1, "cach/")
    assert client.post(at(1), {"clear": "1"}).status_code == 302
    assert client.post(at(1, "cach/"), {"openness": "private", "volume": "quiet", "keep": "yes"}).url == at(1)


def test_others_are_told_nothing_before_consent_whatever_the_address() -> None:
    client = let_in(2, ways="private quiet")
    client.post(at(2), {"clear": "1"})
    client.post(at(2, "cach/"), {"openness": "public", "volume": "quiet", "keep": "yes"})
    for address in (
        at(2, "1/"),
        at(2, "4/"),
        at(2, "het/"),
        *(f"/viec/ke-hoach/2.{k}" for k in ("pdf", "docx", "ics")),
    ):
        assert client.get(address).url == at(2, "rui-ro/")


def test_no_such_workbook_or_page() -> None:
    client = let_in(1)
    for address in (at(99), at(1, "0/"), at(1, "99/"), "/viec/ke-hoach/99.pdf"):
        assert client.get(address).status_code == 404


def test_every_page_before_begins_without_answers_at_the_start() -> None:
    client = Client()
    for address in ("/viec/ke-hoach/", at(1), at(1, "truoc/"), at(1, "1/"), "/viec/ke-hoach/1.pdf"):
        assert client.get(address).url == "/"


def test_titles_tell_nothing() -> None:
    client = let_in(2, ways="public loud")
    for page in ("", "truoc/", "cach/", "rui-ro/", "1/", "het/"):
        title = client.get(at(2, page)).content.decode().split("<title>")[1].split("</title>")[0]
        assert "báo" not in title.lower()
        assert title.startswith("Biểu mẫu – kế hoạch 2")
    assert {book.number for book in workbooks().values()} >= {1, 2}


def _secret(client: Client) -> bytes:
    request = RequestFactory().get("/")
    request.COOKIES[settings.DRAFT_COOKIE_NAME] = client.cookies[settings.DRAFT_COOKIE_NAME].value
    return drafts.secret_of(request)


def test_names_that_no_box_has_are_passed_over_where_a_row_is_wrong() -> None:
    client = let_in(1)
    wrong = {"aims-0-by-d": "31", "aims-0-by-m": "2", "aims-0-by-y": "2026", "_go": "1"}
    for name in ("aims-x-by", "aims-", "aims--1", "aims-99-by"):
        assert client.post(at(1, "1/"), wrong | {name: "z"}).status_code == 422
