"""Every page that a person may meet, and how to come to it; the list is held against the addresses of the site.

Boundary: where pages are, not what is right about them. A page is an address, who opens it, and what they press there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.conf import settings as conf
from django.urls import URLPattern, URLResolver, get_resolver

from intake.models import Draft
from intake.questions import QUESTIONS
from legal_rules.fact_file import load_yaml
from remedies.catalogue import PAPERS
from remedies.hub.needs import NEEDS
from remedies.present_links import slug
from remedies.strategies import workbooks
from tests.conftest import FIXED_NOW, ROOT
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.strategies.conftest import at
from tests.remedies.strategies.test_every_workbook import walked

FAMILY = load_yaml((ROOT / "fixtures" / "cases" / "tour.yaml").read_text(encoding="utf-8"))
BOOK = workbooks()["strategy_campaign"]
ABROAD = next(paper.number for paper in PAPERS.values() if paper.abroad)
VISITORS: Mapping[str, dict[str, Any] | None] = {
    "nobody": None,
    "family": FAMILY,
    "begun": {"respondent": "family"},
    "shared": FAMILY,
    "charged": {**FAMILY, "stage": "investigation", "charges": [{"article": "331", "code": "penal_code_2015"}]},
    "official": {**FAMILY, "wrongdoer": ["state_official"], "ill_treated": True},
    "writer": FAMILY,  # has written in every step of a workbook
}
NOT_PAGES = {
    "language": "leads back to the page it was asked from",
    "exit": "leads away",
    "paper_guide": "leads to the paper",
    "plan_sheet": "a file",
    "plan_calendar": "a file",
    "paper_file": "a file",
    "paper_editable": "a file",
    "paper_filing": "a file",
    "paper_questions_file": "a file",
    "book_pdf": "a file",
    "book_docx": "a file",
    "book_ics": "a file",
}
"""Addresses without a page of their own, and why."""


@dataclass(frozen=True)
class Page:
    """One page: its name here, the name of its address, the address, who opens it, what they do there."""

    name: str
    url: str
    address: str
    visitor: str = "nobody"
    then: Callable[[Any], None] | None = None


def main_button(page: Any) -> None:
    """What most people press first, with nothing filled in."""
    page.locator("main form .button").first.click()


def q(id: str) -> str:
    """The address of a question."""
    return f"/m/{QUESTIONS[id].slug}/"


def _impossible_day(page: Any) -> None:
    page.locator(f"[name='{QUESTIONS['arrested_at'].slug}-a'][value='exact']").check()
    page.locator(f"[name='{QUESTIONS['arrested_at'].slug}-x-d']").fill("40")
    main_button_of_question(page)


def main_button_of_question(page: Any) -> None:
    page.locator(".actions .button").first.click()


def _look_up(page: Any) -> None:
    page.locator("[name$='-find']").fill("331")
    page.locator("[name=_find]").click()


def _life_over(page: Any) -> None:
    from django.test import override_settings

    with override_settings(FIXED_NOW=FIXED_NOW + timedelta(days=30)):
        page.reload()


def _altered(page: Any) -> None:
    Draft.objects.update(sealed=b"\x01" + bytes(300))
    page.reload()


def _without_token(page: Any) -> None:
    page.context.clear_cookies(name=conf.CSRF_COOKIE_NAME)
    main_button_of_question(page)


def _keep(page: Any) -> None:
    page.locator("[name=keep]").click()


def _consent(page: Any) -> None:
    page.locator("[name=who][value=person]").check()
    page.locator("[name=choice][value=go_on]").check()
    main_button(page)


def _see_paper(page: Any) -> None:
    page.locator("[name=_see]").click()


def _told_how(page: Any) -> None:
    for group, source in (("arrest", "witness"), ("holding", "officials"), ("treatment", "person")):
        page.locator(f"[name={group}][value={source}]").check()
    main_button(page)


def _too_long_a_name(page: Any) -> None:
    page.locator("#filer_full_name").fill("x" * 200)
    main_button(page)


def _code(page: Any) -> None:
    page.check("input[name=contact][value=page]")
    page.check("#consent")
    main_button(page)


def _code_fault(page: Any) -> None:
    _code(page)
    main_button(page)


def _sent(page: Any) -> str:
    _code(page)
    code: str = page.inner_text("p.code code")
    page.check("#written")
    main_button(page)
    return code


def _behind(page: Any) -> None:
    code = _sent(page)
    page.goto("/ma/")
    page.fill("#code", code)
    main_button(page)


def _behind_fault(page: Any) -> None:
    _behind(page)
    main_button(page)


def _late(page: Any) -> None:
    from django.test import override_settings

    _behind(page)
    page.fill("#text", "Hôm nay có giấy mới")
    with override_settings(FIXED_NOW=FIXED_NOW + timedelta(minutes=11)):
        main_button(page)


def _withdrawn(page: Any) -> None:
    _behind(page)
    page.locator("details:has([name=sure]) > summary").click()
    page.check("[name=sure]")
    page.locator("main details .button").click()


def _wrong_code(page: Any) -> None:
    page.fill("#code", "abc")
    main_button(page)


def _mark_done(page: Any) -> None:
    page.locator("main form .button").first.click()


def _way(page: Any) -> None:
    for name in ("own", "redo", "answer"):
        page.locator(f"[name={name}][value=yes]").check()
    main_button(page)


def _went_two_ways(page: Any) -> None:
    other = page.context.new_page()
    other.goto(page.url)
    for one, choice in ((other, "lawyer"), (page, "self")):
        one.locator(f"[value='{choice}']").check()
        main_button_of_question(one)
    other.close()


POINT = slug("decision_within_12_hours")
RELEASE, DENOUNCE = slug("release_request"), slug("denunciation")
PAGES = (
    Page("start", "start", "/"),
    Page("start-fault", "start", "/", then=main_button),
    Page("start-kept", "start", "/", "begun"),
    Page("who", "who", "/ai-thay/"),
    Page("ways", "ways", "/cach-khac/"),
    Page("terms", "terms", "/tu-ngu/"),
    Page("delete-none", "delete", "/xoa/"),
    Page("delete", "delete", "/xoa/", "begun"),
    Page("deleted", "delete", "/xoa/", "begun", lambda page: page.locator("form .button").last.click()),
    Page("come-back", "come_back", "/lam-tiep/"),
    Page("come-back-fault", "come_back", "/lam-tiep/", then=main_button),
    Page("come-back-here", "come_back", "/lam-tiep/", "begun"),
    Page("keep", "keep", "/giu-lai/", "begun"),
    Page("keep-code", "keep", "/giu-lai/", "begun", _keep),
    Page("keep-shared", "keep", "/giu-lai/", "shared"),
    Page("question", "question", q("respondent"), "begun"),
    Page("question-fault", "question", q("still_held"), "begun", main_button_of_question),
    Page("question-stale", "question", q("respondent"), "begun", _went_two_ways),
    Page("question-when", "question", q("arrested_at"), "family"),
    Page("question-when-fault", "question", q("arrested_at"), "family", _impossible_day),
    Page("question-again", "question", q("arrest_basis") + "?ve=xem-lai", "family"),
    Page("changed", "changed", q("arrested_at") + "doi/", "family"),
    Page("changed-nothing", "changed", q("respondent") + "doi/", "family"),
    Page("question-found", "question", q("charges") + "?ve=xem-lai", "charged", _look_up),
    Page("review", "review", "/xem-lai/", "family"),
    Page("review-begun", "review", "/xem-lai/", "begun"),
    Page("expired", "review", "/xem-lai/", "begun", _life_over),
    Page("shut", "review", "/xem-lai/", "begun", _altered),
    Page("stale", "question", q("respondent"), "begun", _without_token),
    Page("plan", "plan", "/viec/", "family"),
    Page("plan-shared", "plan", "/viec/", "shared"),
    Page("plan-official", "plan", "/viec/", "official"),
    Page("ladder", "plan_ladder", "/viec/bac/", "official"),
    Page("ask", "plan_ask", "/viec/hoi/", "family"),
    Page("points", "plan_points", "/viec/diem/", "family"),
    Page("point", "plan_point", f"/viec/diem/{POINT}/", "family"),
    Page("timeline", "plan_timeline", "/viec/moc/", "family"),
    Page("unknowns", "plan_unknowns", "/viec/chua-biet/", "family"),
    Page("standards", "plan_standards", "/viec/them/", "family"),
    Page("step", "plan_step", f"/viec/b/{RELEASE}/", "family"),
    Page("step-done", "plan_step", f"/viec/b/{RELEASE}/", "family", _mark_done),
    Page("weigh", "plan_weigh", f"/viec/b/{DENOUNCE}/truoc/", "official"),
    Page("weigh-fault", "plan_weigh", f"/viec/b/{DENOUNCE}/truoc/", "official", main_button),
    Page("way", "plan_way", "/viec/cach/", "official"),
    Page("way-answered", "plan_way", "/viec/cach/", "official", _way),
    Page("cautions", "plan_cautions", "/viec/luu-y/", "official"),
    Page("papers", "papers", "/viec/giay/", "family"),
    Page("papers-nobody", "papers", "/viec/giay/"),
    Page("paper", "paper", "/viec/giay/1/", "family"),
    Page("paper-shared", "paper", "/viec/giay/1/", "shared"),
    Page("paper-card", "paper", "/viec/giay/3/", "family"),
    Page("paper-abroad", "paper", f"/viec/giay/{ABROAD}/", "family", _consent),
    Page("hand", "paper_hand", "/viec/giay/1/chep-tay/", "family"),
    Page("known", "paper_known", "/viec/giay/1/biet/", "family"),
    Page("known-told", "paper_known", "/viec/giay/1/biet/", "official", _told_how),
    Page("fill", "paper_fill", "/viec/giay/1/dien/", "family"),
    Page("fill-fault", "paper_fill", "/viec/giay/1/dien/", "family", _too_long_a_name),
    Page("fill-seen", "paper_fill", "/viec/giay/1/dien/", "family", _see_paper),
    Page("consent", "paper_consent", f"/viec/giay/{ABROAD}/truoc/", "family"),
    Page("consent-fault", "paper_consent", f"/viec/giay/{ABROAD}/truoc/", "family", main_button),
    Page("bundle", "paper_bundle", "/viec/giay/tron-bo/", "family"),
    Page("questions", "paper_questions", "/viec/giay/cau-hoi/"),
    Page("books", "books", "/viec/ke-hoach/", "family"),
    Page("book", "book", at(BOOK.number), "family"),
    Page("book-safe", "book_safe", at(BOOK.number, "truoc/"), "family"),
    Page("book-safe-fault", "book_safe", at(BOOK.number, "truoc/"), "family", main_button),
    Page("book-written", "book", at(BOOK.number), "writer"),
    Page("book-ways", "book_ways", at(BOOK.number, "cach/"), "writer"),
    Page("book-risks", "book_risks", at(BOOK.number, "rui-ro/"), "writer"),
    Page("book-step", "book_step", at(BOOK.number, "1/"), "writer"),
    Page("book-all", "book_all", at(BOOK.number, "het/"), "writer"),
    Page("help", "help", "/tro-giup/"),
    Page("help-need", "help_need", f"/tro-giup/{NEEDS[0].slug}/"),
    Page("give", "give", "/gui/", "family"),
    Page("give-fault", "give", "/gui/", "family", main_button),
    Page("give-shared", "give", "/gui/", "shared"),
    Page("give-code", "give_code", "/gui/", "family", _code),
    Page("give-code-fault", "give_code", "/gui/", "family", _code_fault),
    Page("sent", "give_sent", "/gui/", "family", _sent),
    Page("code", "behind_code", "/ma/"),
    Page("code-fault", "behind_code", "/ma/", then=_wrong_code),
    Page("code-opened", "behind_code", "/gui/", "family", _behind),
    Page("code-opened-fault", "behind_code", "/gui/", "family", _behind_fault),
    Page("code-late", "behind_code", "/gui/", "family", _late),
    Page("code-withdrawn", "behind_code", "/gui/", "family", _withdrawn),
    Page("not-found", "", "/khong-co/"),
)
BY_NAME = {page.name: page for page in PAGES}


def public_names() -> set[str]:
    """The names of all addresses of the site that are not the desk's."""
    return set(_names(get_resolver().url_patterns, ""))


def _names(patterns: list[URLPattern | URLResolver], before: str) -> list[str]:
    found = []
    for pattern in patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            found += _names(pattern.url_patterns, route)
        elif not route.startswith("ban/"):
            found.append(str(pattern.name))
    return found


def visit(context: Any, home: str, page: Page, lang: str) -> Any:
    """Opens the page in a browser as its visitor, in that language, and does there what brings it about."""
    context.clear_cookies()
    answers = VISITORS[page.visitor]
    jar = {conf.LANGUAGE_COOKIE_NAME: lang}
    if answers is not None:
        client = (
            walked(BOOK, lang, "public loud", "Việc cần làm")
            if page.visitor == "writer"
            else client_with(lang, "shared" if page.visitor == "shared" else "own", **answers)
        )
        jar[conf.DRAFT_COOKIE_NAME] = client.cookies[conf.DRAFT_COOKIE_NAME].value
    context.add_cookies([{"name": name, "value": value, "url": home} for name, value in jar.items()])
    tab = context.pages[0] if context.pages else context.new_page()
    tab.goto(page.address)
    if page.then:
        page.then(tab)
    return tab
