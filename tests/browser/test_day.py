"""One day: a person on a small phone hands over and keeps the code; a caseworker comes in by passkey and does the work;
the person reads the answer. Nothing but the two screens and the code passes between them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from pypdf import PdfReader

from casework.desk.invitations import invite
from casework.models import AuditEntry, Case
from intake import moment
from intake.questions import QUESTIONS
from legal_rules.fact_file import load_yaml
from remedies.catalogue import PAPERS
from tests.browser.answering import answer_all, start
from tests.browser.devices import Device
from tests.browser.walk import check_page, press_continue, shot
from tests.casework.conftest import make_team

pytestmark = pytest.mark.django_db(transaction=True)
TOUR = Path(__file__).resolve().parents[2] / "fixtures" / "cases" / "tour.yaml"
WORDS = "mưa rào trên mái tôn"
MESSAGE = "Chào chị, nhóm đã nhận. Chị gửi đơn này ở trại tạm giam nhé."


@pytest.fixture
def team(settings, fixed_now):
    """A team in service: no demonstration, its keys signed by the root of this installation."""
    cache.clear()
    made = make_team()
    settings.TEAM_ROOT, settings.DEMO_DESK = made.root.public, False
    return made


@pytest.fixture
def desk(chromium, live_server):
    """The caseworker's computer."""
    home = live_server.url.replace("127.0.0.1", "localhost")
    context = chromium.new_context(base_url=home, viewport={"width": 1280, "height": 800}, locale="vi-VN")
    context.set_default_timeout(10_000)
    yield context
    context.close()


def hand_over(page: Any) -> str:
    """From the first question to the code; what the person copied."""
    start(page)
    answer_all(page, load_yaml(TOUR.read_text(encoding="utf-8")))
    press_continue(page)
    assert page.url.endswith("/viec/")
    page.locator("main a[href='/gui/']").first.click()
    check_page(page, "day-1-give")
    page.check("input[name=contact][value=page]")
    page.check("#consent")
    press_continue(page)
    code = page.inner_text("p.code code")
    page.check("#written")
    press_continue(page)
    page.wait_for_url("**/gui/xong/")
    return code


def join_and_leave(page: Any, team: Any) -> None:
    token = invite(team.team, team.pair, moment.now(), leads=True, by="operator")
    page.goto(f"/ban/moi/#{token}")
    page.fill("#name", "lan")
    page.click("main button")
    page.fill("#passphrase", WORDS)
    page.fill("#again", WORDS)
    page.click("#by-key")
    page.wait_for_url("**/ban/khoa-vao/ma/")
    page.click("form[data-lock] button")
    page.click("form[action='/ban/ra/'] button")
    page.wait_for_url("**/ban/vao/")


def come_in(page: Any) -> None:
    page.goto("/ban/vao/")
    page.click("#by-key")
    page.wait_for_selector("#passphrase")
    page.fill("#passphrase", WORDS)
    page.click("main .button")
    page.wait_for_selector("table.queue")


def correct(page: Any, id: str, answer: str) -> None:
    """Add or change one answer: what moves is seen first, then it is saved."""
    slug = QUESTIONS[id].slug
    page.click('main a[href$="/sua/"]')
    page.click(f'a[href$="/sua/{slug}/"]')
    page.check(f'input[name="{slug}-a"][value="{answer}"]')
    page.check('input[name="source"][value="paper"]')
    page.fill("#told", "22/11/2026")
    page.click("main button[name=_go]")
    moved = page.inner_text("main")
    assert "Chưa lưu" in moved
    assert "→" in moved
    shot(page, "day-3-moves")
    assert Case.objects.get().revision == 1
    page.click("main button[name=_keep]")
    page.wait_for_selector(".columns")
    assert Case.objects.get().revision == 2


def printed(page: Any, id: str) -> str:
    """The text of a paper, fetched as this page would, with its cookies."""
    address = page.get_attribute(f'a[href$="/giay/{PAPERS[id].number}/"]', "href")
    response = page.context.request.get(address)
    assert response.headers["content-type"] == "application/pdf"
    return "\n".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(response.body())).pages)


def test_one_day(team, live_browser, desk):
    phone = live_browser.new_page()
    code = hand_over(phone)
    assert not [cookie for cookie in live_browser.cookies() if cookie["name"].startswith("ban")]

    page = desk.new_page()
    Device(page)
    join_and_leave(page, team)
    come_in(page)
    assert page.locator("table.queue tbody a").count() == 1
    shot(page, "day-2-queue")
    page.click("table.queue a")
    page.wait_for_selector(".columns")
    correct(page, "reasons_told", "false")
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in printed(page, "D01").upper()
    page.fill("#message", MESSAGE)
    page.locator("form[action$='/nhan/'] button").click()
    page.wait_for_selector(".columns")
    shot(page, "day-4-case")

    phone.goto("/ma/")
    phone.fill("#code", code)
    press_continue(phone)
    assert MESSAGE in phone.inner_text("main")
    check_page(phone, "day-5-read")

    told = list(AuditEntry.objects.order_by("number").values_list("verb", flat=True))
    for verb in ("case_received", "passkey_added", "logged_in", "unlocked", "queue_read", "case_read",
                 "answers_changed", "paper_made", "wrote", "person_read"):  # fmt: skip
        assert verb in told
    assert code.replace("-", "") not in page.content()
