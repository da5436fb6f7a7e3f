"""Which papers are drawn before they are asked for, and that it is the very file of the first button."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import datetime
from html import unescape
from typing import Any

import pytest
from django.test import Client

from intake.models import Draft
from legal_rules.instants import VIET_NAM
from remedies import pdf
from remedies.catalogue import PAPERS
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers_for_tests import TOUR

pytestmark = pytest.mark.django_db
D01 = "/viec/giay/1/"
EXIT = "/thoat/"


class Drawer:
    """Stands where papers are drawn: what was begun ahead, what was asked for, who was let go of."""

    def __init__(self) -> None:
        self.begun: list[tuple[str, bytes]] = []
        self.wanted: list[str] = []
        self.gone: list[bytes] = []

    def render(self, html: str) -> bytes:
        self.wanted.append(html)
        return b"%PDF"


@pytest.fixture
def drawer(fixed_now: Any, monkeypatch: pytest.MonkeyPatch) -> Drawer:
    """On Sunday 22 November 2026, 9:00."""
    drawer = Drawer()
    monkeypatch.setattr(pdf, "_draws_ahead", True)
    monkeypatch.setattr(pdf, "ahead", lambda html, owner: drawer.begun.append((html, owner)))
    monkeypatch.setattr(pdf, "render", drawer.render)
    monkeypatch.setattr(pdf, "forget", drawer.gone.append)
    return drawer


def press(client: Client, seen: str) -> None:
    """The first button of the preview."""
    form = re.search(r'<form id="f" method="post".*?</form>', seen, re.DOTALL)
    if form:
        action = re.search(r'action="([^"]+)"', form[0])
        hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form[0])
        button = re.search(r'<button[^>]*name="(_make)" value="([^"]+)"', form[0])
        assert action
        assert button
        client.post(action[1], {k: unescape(v) for k, v in [*hidden, (button[1], button[2])]})
    else:
        link = re.search(r'<a class="button" href="([^"]+\.pdf[^"]*)"', seen)
        assert link
        client.get(unescape(link[1]))


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_what_is_drawn_is_what_the_first_button_asks_for(drawer: Drawer, lang: str) -> None:
    client = client_with(lang, **TOUR)
    for paper in PAPERS.values():
        if paper.abroad:
            continue
        before = len(drawer.begun)
        seen = client.get(f"/viec/giay/{paper.number}/").content.decode()
        press(client, seen)
        assert [html for html, _ in drawer.begun[before:]] in ([], [drawer.wanted[-1]]), paper.id
    assert len(drawer.begun) > 5
    assert len({owner for _, owner in drawer.begun}) == 1


def test_a_minute_later_it_is_still_the_same_file(drawer: Drawer, settings: Any) -> None:
    client = client_with(**TOUR)
    seen = client.get(D01).content.decode()
    settings.FIXED_NOW = datetime(2026, 11, 22, 9, 0, 50, tzinfo=VIET_NAM)
    press(client, seen)
    assert drawer.begun[0][0] == drawer.wanted[0]


def test_names_for_one_print_are_in_it_when_the_page_showed_them(drawer: Drawer) -> None:
    client = client_with(**TOUR)
    fill = f"{D01}dien/"
    client.post(fill, {"filer_full_name": "Trần Thị Mẫu", "_at": "0", "_go": "1"})
    assert drawer.begun == [], "a page of the form shows no paper"
    seen = client.post(fill, {"filer_full_name": "Trần Thị Mẫu", "_see": "1"}, follow=True).content.decode()
    press(client, seen)
    assert "Trần Thị Mẫu" in drawer.wanted[0]
    assert [html for html, _ in drawer.begun] == drawer.wanted


@pytest.mark.parametrize("path", [D01, "/viec/giay/", "/viec/giay/1.pdf", f"{D01}chep-tay/", f"{D01}dien/"])
def test_only_the_page_that_is_printed_from_begins_one(drawer: Drawer, path: str) -> None:
    client_with(**TOUR).get(path)
    assert bool(drawer.begun) == (path == D01)


def test_none_on_a_shared_device(drawer: Drawer) -> None:
    assert client_with(device="shared", **TOUR).get(D01).status_code == 200
    assert drawer.begun == []


def test_none_without_answers(drawer: Drawer) -> None:
    assert Client().get(D01).status_code == 200
    assert drawer.begun == []


def test_none_for_a_paper_that_the_plan_does_not_propose(drawer: Drawer) -> None:
    assert client_with(**TOUR).get(f"/viec/giay/{PAPERS['D05'].number}/").status_code == 200
    assert len(drawer.begun) == 1
    released = TOUR | {"still_held": False, "released_at": "2026-11-21T08:00"}
    assert client_with(**released).get(f"/viec/giay/{PAPERS['D05'].number}/").status_code == 200
    assert len(drawer.begun) == 1


def test_none_for_a_reader_who_is_a_machine(drawer: Drawer) -> None:
    client = client_with(**TOUR)
    assert client.head(D01).status_code == 200
    assert client.get(D01, headers={"Sec-Purpose": "prefetch;prerender"}).status_code == 200
    assert drawer.begun == []


def test_papers_that_go_abroad_only_after_consent(drawer: Drawer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("remedies.paper_preview.offered", lambda *given: True)
    paper, client = PAPERS["D12a"], client_with(**TOUR)
    page, ask = f"/viec/giay/{paper.number}/", f"/viec/giay/{paper.number}/truoc/"
    client.get(page, follow=True)
    client.get(f"{page}dien/", follow=True)
    client.post(f"{page}dien/", {"_see": "1"}, follow=True)
    assert drawer.begun == []
    client.post(ask, {"who": "family", "choice": "go_on"})
    assert client.get(page).status_code == 200
    assert len(drawer.begun) == 1
    client.post(ask, {"withdraw": "1"})
    assert drawer.gone == [drawer.begun[0][1]]


def test_nothing_is_composed_where_nothing_is_drawn_ahead(drawer: Drawer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_draws_ahead", False)
    monkeypatch.setattr("remedies.paper_files.html", lambda *given: pytest.fail("composed"))
    client_with(**TOUR).get(D01)
    assert drawer.begun == []


def test_the_page_is_out_before_it_begins(drawer: Drawer) -> None:
    from django.test import RequestFactory

    from remedies.paper_views import paper_page

    client = client_with(**TOUR)
    request = RequestFactory().get(D01)
    request.COOKIES = {name: morsel.value for name, morsel in client.cookies.items()}
    page = paper_page(request, 1)
    assert b'class="paper"' in page.content
    assert drawer.begun == []
    page.close()
    assert len(drawer.begun) == 1


@pytest.mark.parametrize("way", ["exit", "delete", "kept"])
def test_leaving_lets_go_of_it(drawer: Drawer, way: str) -> None:
    client = client_with(**TOUR)
    client.get(D01)
    ((_, owner),) = drawer.begun
    if way == "kept":
        client.post("/giu-lai/", {"_go": "1"})
    if way == "delete":
        client.post("/xoa/", {"_go": "1"})
    else:
        client.get(EXIT)
    assert drawer.gone == [owner]
    assert Draft.objects.exists() == (way == "kept")


def test_an_exit_that_nobody_pressed_leaves_it(drawer: Drawer) -> None:
    client = client_with(**TOUR)
    client.get(D01)
    client.get(EXIT, headers={"Sec-Fetch-Site": "cross-site"})
    assert drawer.gone == []


@pytest.fixture
def drawing(fixed_now: Any) -> Iterator[None]:
    """The real thing."""
    pdf.warm()
    yield
    pdf.stop()
    pdf._draws_ahead = False


def test_from_the_preview_to_the_file_and_out(drawing: None) -> None:
    client = client_with(**TOUR)
    before = pdf.counts().begun
    seen = client.get(D01).content.decode()
    assert "chep-tay" in seen
    assert client.get("/viec/giay/1.pdf").content.startswith(b"%PDF")
    assert pdf.counts().begun == before + 1, "one drawing for the page and the file"
    while pdf.counts().drawing:
        time.sleep(0.02)
    client.get(D01)
    assert pdf.counts().waiting == 1
    client.get(EXIT)
    assert pdf.counts().waiting == 0
