"""Every kind of question in a real browser, over the small interview: keyboard, focus, width, and axe."""

from __future__ import annotations

import pytest

from tests.browser.walk import check_page, press_continue
from tests.intake import stub_questions as q
from tests.intake.conftest import stub  # noqa: F401

pytestmark = pytest.mark.django_db(transaction=True)


def _choose(page, label: str) -> None:
    page.get_by_label(label, exact=False).first.check()


@pytest.mark.long
def test_every_kind_fits_and_is_accessible(stub, live_browser):  # noqa: F811
    page = live_browser.new_page()
    page.goto("/")
    check_page(page, "start")
    page.locator("text=English").click()
    check_page(page, "start-en")
    page.locator("text=Tiếng Việt").click()
    press_continue(page)
    check_page(page, "start-error")
    _choose(page, "Máy riêng")
    press_continue(page)
    check_page(page, "choice")
    press_continue(page)
    check_page(page, "choice-error")
    _choose(page, "Người thân")
    press_continue(page)
    check_page(page, "when")
    _choose(page, "Chỉ biết trong khoảng")
    for box, text in zip(["d", "m", "y", "h"], ("18", "11", "2026", "10"), strict=True):
        page.locator(f"[name='{q.ARRESTED_AT.slug}-e-{box}']").fill(text)
    for box, text in zip(["d", "m", "y", "h"], ("18", "11", "2026", "8"), strict=True):
        page.locator(f"[name='{q.ARRESTED_AT.slug}-l-{box}']").fill(text)
    press_continue(page)
    check_page(page, "when-error")
    page.locator("button[name=_lang]").click()
    check_page(page, "when-error-en")
    page.locator("button[name=_lang]").click()
    page.locator(f"[name='{q.ARRESTED_AT.slug}-l-h']").fill("12")
    press_continue(page)
    _choose(page, "Không nói gì")
    press_continue(page)
    _choose(page, "Chưa được báo")
    press_continue(page)
    page.locator("[name=_skip]").click()
    page.locator("[name=_skip]").click()
    _choose(page, "Có, ghi ở dưới")
    check_page(page, "rows")
    page.locator(f"[name='{q.CHARGES.slug}-r0-article']").fill("331")
    page.locator(f"[name='{q.CHARGES.slug}-r0-at-d']").fill("40")
    page.locator("[name=_add]").click()
    check_page(page, "rows-two")
    press_continue(page)
    check_page(page, "rows-error")
    page.locator(f"[name='{q.CHARGES.slug}-r0-at-d']").fill("19")
    page.locator(f"[name='{q.CHARGES.slug}-r0-at-m']").fill("11")
    page.locator(f"[name='{q.CHARGES.slug}-r0-at-y']").fill("2026")
    press_continue(page)
    check_page(page, "day")
    _choose(page, "Tôi không biết")
    press_continue(page)
    check_page(page, "number")
    page.locator(f"[name='{q.AGE.slug}-t']").fill("35")
    press_continue(page)
    check_page(page, "text")
    page.locator(f"[name='{q.COMMUNE.slug}-t']").fill("Xã A")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    check_page(page, "many")
    _choose(page, "Cán bộ")
    press_continue(page)
    assert page.url.endswith("/xem-lai/")
    check_page(page, "review")
    page.locator("text=English").click()
    check_page(page, "review-en")
    for address, name in (("/ai-thay/", "who"), ("/cach-khac/", "ways"), ("/xoa/", "delete")):
        page.goto(address)
        check_page(page, f"{name}-en")
