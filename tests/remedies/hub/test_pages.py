"""The pages of those who may help: open to anyone, safety before any contact, nothing that leads away, dates said."""

from __future__ import annotations

import os
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.conf import settings as conf
from django.test import Client

from remedies import hub
from remedies.hub.needs import NEEDS
from remedies.present_links import slug
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.shown import too_long
from tests.remedies.test_pages import TELLING, TOUR, Outline

pytestmark = pytest.mark.django_db
PAGES = ("/tro-giup/", *(f"/tro-giup/{need.slug}/" for need in NEEDS))
PAGE = (conf.ROOT / "docs" / "adding-help.md").read_text(encoding="utf-8")
[EXAMPLE] = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


@pytest.fixture(autouse=True)
def _clock(fixed_now) -> None:
    """Sunday 22 November 2026 at 9:00."""


@pytest.fixture
def theirs(tmp_path: Path, settings) -> Path:
    """The folder of an organisation with the file of docs/adding-help.md."""
    (tmp_path / "ours.yaml").write_text(EXAMPLE, encoding="utf-8")
    settings.HUB_FOLDER = str(tmp_path)
    return tmp_path


def body(address: str, lang: str = "vi") -> str:
    client = Client()
    client.cookies[conf.LANGUAGE_COOKIE_NAME] = lang
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def main(html: str) -> str:
    return html[html.index("<main>") : html.index("</main>")]


@pytest.mark.parametrize("address", PAGES)
def test_a_page_needs_no_answers_and_leaves_no_cookie(address: str) -> None:
    client = Client()
    assert client.get(address).status_code == 200
    assert not client.cookies
    assert client.post(address).status_code in (403, 405)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("address", PAGES)
def test_nothing_leads_to_another_site_and_no_sentence_is_long(address: str, lang: str) -> None:
    html = body(address, lang)
    assert set(re.findall(r'<(?:a|form)[^>]*(?:href|action)="([^"/#])', main(html))) == set()
    assert "//" not in "\n".join(re.findall(r'(?:href|src|action)="([^"]*)"', main(html)))
    assert "mailto:" not in html
    assert "tel:" not in html
    assert not too_long(html, lang)


def test_both_languages_have_the_same_parts() -> None:
    for address in PAGES:
        assert Outline(body(address, "vi")).found == Outline(body(address, "en")).found


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_titles_and_addresses_tell_nothing(lang: str) -> None:
    titles = {re.findall(r"<title>(.*?)</title>", body(address, lang))[0] for address in PAGES}
    assert len(titles) == len(PAGES)
    assert not any(TELLING.search(title + " ".join(PAGES)) for title in titles)


def test_an_unknown_need_is_no_page(client: Client) -> None:
    assert client.get("/tro-giup/may-man/").status_code == 404


def test_what_to_mind_stands_before_the_way_to_reach_it() -> None:
    html = body("/tro-giup/gap/", "en")
    part = html[html.index("<h3>Front Line Defenders</h3>") :]
    places = [part.index(words) for words in ("Vietnamese is not among", "A call abroad shows", "+353 (0)1 21 00 489")]
    assert places == sorted(places)


def test_the_day_checked_is_said_and_a_past_review_too(settings) -> None:
    html = body("/tro-giup/gap/", "en")
    shown = [e for e in hub.listed().entries if "emergency" in e.needs]
    assert html.count("Sources read on") == len(shown) > 10
    assert "Sources read on Sunday 22 November 2026" in html.replace("\u00a0", " ")
    assert "Due for another look" not in html
    settings.FIXED_NOW = datetime.fromisoformat("2027-05-23T00:10+07:00")
    html = body("/tro-giup/gap/", "en")
    assert html.count("Due for another look since") == len(shown)
    assert "It may have changed." in html
    assert "Quá ngày phải xem lại" in body("/tro-giup/gap/")


def test_a_closed_door_stands_under_its_own_heading() -> None:
    html = body("/tro-giup/chi-phi/", "en")
    assert html.index("Doors that are closed") < html.index("<h3>Freedom House")
    assert html.index("<h3>Civil Rights Defenders") < html.index("Doors that are closed")


def test_where_nobody_in_the_country_is_known_the_page_says_so() -> None:
    assert "Nobody in the country is known" in body("/tro-giup/chi-phi/", "en")
    assert "Nobody in the country is known" not in body("/tro-giup/hoi-viec/", "en")


def test_what_an_organisation_adds_comes_first_and_what_it_leaves_out_is_gone(theirs: Path) -> None:
    html = body("/tro-giup/hoi-viec/", "en")
    assert html.index("Lawyers Round the Corner") < html.index("In Viet Nam")
    assert "1900 0000" in html
    assert "UNDP" not in html
    money = body("/tro-giup/chi-phi/")
    assert "Nhóm luật sư Đầu Ngõ" in money
    assert "có nguồn rõ ràng" not in money
    assert hub.routes_to_help("money")[0].id == "lawyers_round_the_corner"


def test_an_entry_with_our_id_takes_its_place_and_an_edit_needs_no_restart(theirs: Path) -> None:
    written: dict[str, Any] = yaml.safe_load(EXAMPLE)
    written["entries"][0] |= {"id": "ngay_mai_hotline", "needs": ["medical_psychological"]}
    assert "Đường dây nóng Ngày Mai" in body("/tro-giup/suc-khoe/")
    path = theirs / "ours.yaml"
    path.write_text(yaml.safe_dump(written, allow_unicode=True), encoding="utf-8")
    os.utime(path, ns=(1, 1))
    html = body("/tro-giup/suc-khoe/")
    assert "Nhóm luật sư Đầu Ngõ" in html
    assert "Đường dây nóng Ngày Mai" not in html


def test_a_refused_entry_and_a_missing_folder_leave_the_pages_standing(theirs: Path, settings) -> None:
    (theirs / "ours.yaml").write_text("entries: [{id: no_source, name: Nowhere}]", encoding="utf-8")
    assert "Nowhere" not in body("/tro-giup/hoi-viec/")
    settings.HUB_FOLDER = str(theirs / "gone")
    assert "1800 1233" in body("/tro-giup/hoi-viec/")


def test_hostile_words_of_a_file_stay_words(theirs: Path) -> None:
    written: dict[str, Any] = yaml.safe_load(EXAMPLE)
    written["entries"][0]["name"] = "<script>alert(1)</script>"
    (theirs / "ours.yaml").write_text(yaml.safe_dump(written, allow_unicode=True), encoding="utf-8")
    assert "&lt;script&gt;alert(1)" in body("/tro-giup/hoi-viec/")


def test_first_pages_the_plan_and_its_steps_lead_there() -> None:
    assert 'href="/tro-giup/"' in main(body("/cach-khac/"))
    client = client_with("vi", **TOUR)
    assert 'href="/tro-giup/"' in client.get("/viec/").content.decode()
    assert 'href="/tro-giup/"' in client.get("/viec/luu-y/").content.decode()
    step = client.get(f"/viec/b/{slug('counsel_request')}/").content.decode()
    assert 'href="/tro-giup/hoi-viec/"' in step
    assert "/tro-giup/" not in main(client.get(f"/viec/b/{slug('release_request')}/").content.decode())


def test_the_docs_name_every_key_and_every_word_of_an_entry() -> None:
    from remedies.hub.entry import KINDS, LANGUAGES, SEEN
    from remedies.hub.reading import KEYS

    assert all(f"`{word}`" in PAGE for word in (*KEYS, *KINDS, *LANGUAGES, *SEEN, *(need.id for need in NEEDS)))
