"""Answering the interview in a browser from a fact file, as a person would: only what the page asks, in its order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from intake.kinds import KINDS
from intake.question import Question
from intake.questions import QUESTIONS
from tests.browser.walk import press_continue

BY_SLUG = {q.slug: q for q in QUESTIONS.values()}


def start(page: Any, lang: str = "vi") -> None:
    """From the first page to the first question, on one's own device."""
    page.goto("/")
    if lang == "en":
        page.locator("text=English").first.click()
    page.locator("input[type=radio]").first.check()
    press_continue(page)


def answer_all(page: Any, facts: Mapping[str, Any], at_most: int = 90) -> list[str]:
    """Answer every question on the way with `facts`, skip what they do not hold; the ids asked, in order."""
    asked: list[str] = []
    while "/m/" in page.url or _go_on(page):
        assert len(asked) < at_most, f"the interview does not end: {asked[-5:]}"
        question = BY_SLUG[page.url.rstrip("/").rsplit("/", 1)[1]]
        asked.append(question.id)
        before = page.url
        if question.id in facts:
            answer(page, question, facts[question.id])
            press_continue(page)
        else:
            page.locator("[name=_skip]").click()
        assert page.url != before, f"{question.id} was not accepted: {page.locator('main').inner_text()[:600]}"
    return asked


def _go_on(page: Any) -> bool:
    """After the first questions of somebody just taken: from the plan to those that are left."""
    link = page.locator("main a[href^='/m/']", has_text="Trả lời tiếp").or_(
        page.locator("main a", has_text="Go on answering")
    )
    if not page.url.endswith("/viec/") or not link.count():
        return False
    link.first.click()
    return True


def answer(page: Any, question: Question, value: Any) -> None:
    """Fill in one page; lists get as many rows as they need by the page's own button."""
    typed = KINDS[question.kind].typed(question, value)
    for one in typed.get("a", ()):
        if page.locator(f"select[name='{question.slug}-a']").count():
            page.locator(f"select[name='{question.slug}-a']").select_option(one)
        else:
            page.locator(f"[name='{question.slug}-a'][value='{one}']").check()
    for name, values in typed.items():
        if name == "a":
            continue
        box = page.locator(f"[name='{question.slug}-{name}']").first
        if not box.count():
            page.locator("[name=_add]").first.click()
        _fill(page, question, name, values[-1])


def _fill(page: Any, question: Question, name: str, text: str) -> None:
    boxes = page.locator(f"[name='{question.slug}-{name}']")
    tag = boxes.first.evaluate("e => e.type || e.tagName")
    if tag == "radio":
        page.locator(f"[name='{question.slug}-{name}'][value='{text}']").check()
    elif tag.startswith("select"):
        boxes.first.select_option(text)
    else:
        boxes.first.fill(text)
