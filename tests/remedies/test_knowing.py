"""The page that asks how the signer knows: what it asks for, what is kept, what every paper and list then says."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import Client

from intake.models import Draft
from intake.questions import QUESTIONS
from remedies import bundle, knowing
from remedies.catalogue import PAPERS
from remedies.catalogue.known import OFFERED, TOPICS, WHO, Known, lead
from remedies.catalogue.voice import voice_of
from tests.remedies.docx_for_tests import read
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.papers.test_known import HARD, TOLD
from tests.remedies.papers_for_tests import DETAINED, TOUR, plain, situation, written
from tests.remedies.shown import too_long

D01, D04 = "/viec/giay/1/biet/", "/viec/giay/9/biet/"
GIVEN = TOUR | {"ill_treated": True, "wrongdoer": ["state_official"]}


@pytest.fixture(autouse=True)
def _clock(fixed_now: Any) -> None:
    """Sunday 22 November 2026, 9:00."""


def shown(response: Any, status: int = 200) -> str:
    assert response.status_code == status
    assert response.headers["Cache-Control"] == "no-store"
    return unescape(response.content.decode())


def text(response: Any) -> str:
    return plain(re.sub(r"<[^>]+>", "", shown(response)))


def asked(html: str) -> list[str]:
    return list(dict.fromkeys(re.findall(r'type="radio" name="([^"]+)"', html)))


def ticked(html: str) -> dict[str, str]:
    return dict(re.findall(r'type="radio" name="([^"]+)" value="([^"]+)" checked', html))


# what is asked


@pytest.mark.parametrize("id", PAPERS)
@pytest.mark.parametrize("given", [HARD, DETAINED | {"respondent": "lawyer"}, {"respondent": "family"}])
def test_exactly_the_groups_that_the_paper_states_are_asked_about(id: str, given: dict[str, Any]) -> None:
    made = situation(given)
    found = set(knowing.stated(PAPERS[id], made))
    for topic in TOPICS:
        told = replace(made, known=Known.of({"who": given["respondent"], topic: "person"}))
        says = lead(topic, voice_of(told))
        assert says is not None
        inside = says.vi.strip(", ").lower()
        assert (inside in written(id, told).lower()) == (topic in found), topic


@pytest.mark.parametrize("who", ["self", "caseworker"])
def test_whoever_lived_it_or_signs_nothing_is_not_asked(who: str) -> None:
    assert all(knowing.stated(paper, situation(HARD | {"respondent": who})) == () for paper in PAPERS.values())


@pytest.mark.parametrize("who", WHO)
def test_every_choice_has_words_and_none_stands_chosen_beforehand(who: str) -> None:
    for group in knowing.groups(TOPICS, who, {}):
        assert [value for value, _, _ in group.choices] == [*OFFERED[group.topic], knowing.NOTHING]
        assert all(text.vi and text.en and not chosen for _, text, chosen in group.choices)
    assert ("papers", "saw") not in [(t, s) for t, sources in OFFERED.items() for s in sources]


# the pages


@pytest.mark.django_db
class TestPage:
    def test_the_preview_offers_it_and_the_choice_is_in_every_paper(self) -> None:
        client = client_with(**GIVEN)
        assert f'href="{D01}">Ghi rõ bạn biết từ đâu</a>' in shown(client.get("/viec/giay/1/"))
        html = shown(client.get(D01))
        assert asked(html) == list(TOPICS)
        assert ticked(html) == {}
        response = client.post(D01, {"arrest": "witness", "treatment": "person"})
        assert (response.status_code, response["Location"]) == (302, "/viec/giay/1/")
        seen = client.get("/viec/giay/1/")
        assert "Theo lời kể của người biết việc, khoảng từ 08 giờ" in text(seen)
        assert f'href="{D01}">Sửa chỗ ghi bạn biết từ đâu</a>' in shown(seen)
        assert "Theo lời kể của người biết việc, khoảng từ 08 giờ" in text(client.get("/viec/giay/9/"))
        assert ticked(shown(client.get(D04))) == {"arrest": "witness", "treatment": "person"}

    def test_a_page_about_some_groups_leaves_the_others_alone_and_any_can_be_taken_back(self) -> None:
        client = client_with(**GIVEN)
        client.post(D01, {"arrest": "saw", "papers": "paper"})
        client.post("/viec/giay/17/biet/", {"treatment": "person"})  # asks nothing about the arrest
        assert ticked(shown(client.get(D01)))["arrest"] == "saw"
        client.post(D01, {"arrest": knowing.NOTHING})
        assert "arrest" not in ticked(shown(client.get(D01)))
        assert "Chính tôi chứng kiến" not in text(client.get("/viec/giay/1/"))

    def test_nothing_made_up_is_kept(self) -> None:
        client = client_with(**GIVEN)
        client.post(D01, {"arrest": "<b>x</b>", "papers": "saw", "more": "y"})
        assert ticked(shown(client.get(D01))) == {}

    def test_the_words_are_those_of_whoever_answers(self) -> None:
        family, lawyer = (shown(client_with(**GIVEN | {"respondent": w}).get(D01)) for w in WHO)
        assert "Người bị giữ kể cho tôi" in family
        assert "việc người thân làm" in family
        assert "Thân chủ kể cho tôi" in lawyer
        assert "việc thân chủ làm" in lawyer

    def test_another_who_answers_now_does_not_speak_in_the_words_of_the_one_before(self) -> None:
        client = client_with(**GIVEN)
        client.post(D01, {"arrest": "saw"})
        assert "Chính tôi chứng kiến" in text(client.get("/viec/giay/1/"))
        slug = QUESTIONS["respondent"].slug
        hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', shown(client.get(f"/m/{slug}/")))
        client.post(f"/m/{slug}/", {**dict(hidden), f"{slug}-a": "lawyer", "_go": "1"})
        seen = text(client.get("/viec/giay/1/"))
        assert "người được tôi bào chữa" in seen
        assert "Chính tôi chứng kiến" not in seen
        assert ticked(shown(client.get(D01))) == {}

    @pytest.mark.parametrize("who", [None, "self", "caseworker"])
    def test_where_nothing_can_be_said_the_page_leads_to_the_paper(self, who: str | None) -> None:
        client = client_with(**GIVEN | {"respondent": who}) if who else Client()
        response = client.get(D01)
        assert (response.status_code, response["Location"]) == (302, "/viec/giay/1/")
        assert D01 not in shown(client.get("/viec/giay/1/"))

    def test_staying_and_the_other_language_lose_no_tick_and_keep_none(self) -> None:
        client = client_with(**GIVEN)
        for press in ({"_stay": "1"}, {"_lang": "en"}):
            html = shown(client.post(D01, {"arrest": "witness", **press}, follow=True))
            assert ticked(html) == {"arrest": "witness"}
        assert "How do you know?" in html
        assert ticked(shown(client.get(D01))) == {}

    def test_a_second_window_is_told_before_it_overwrites(self) -> None:
        client = client_with(**GIVEN)
        seen = dict(re.findall(r'<input type="hidden" name="(_rev)" value="([^"]*)">', shown(client.get(D01))))
        assert client.post(D01, {**seen, "arrest": "saw"}).status_code == 302
        told = shown(client.post(D01, {**seen, "arrest": "witness"}), 409)
        assert "Chính tôi thấy" in told.split("<form")[0]
        assert ticked(told) == {"arrest": "witness"}
        assert "Chính tôi chứng kiến" in text(client.get("/viec/giay/1/"))

    def test_a_get_writes_nothing(self) -> None:
        client = client_with(**GIVEN)
        before = Draft.objects.values_list("revision", flat=True).get()
        shown(client.get(D01))
        assert Draft.objects.values_list("revision", flat=True).get() == before

    @pytest.mark.parametrize("lang", ["vi", "en"])
    @pytest.mark.parametrize("who", WHO)
    def test_no_sentence_is_too_long(self, who: str, lang: str) -> None:
        assert not too_long(shown(client_with(lang, **GIVEN | {"respondent": who}).get(D01)), lang)

    def test_it_is_asked_nowhere_in_the_interview(self) -> None:
        client = client_with(**GIVEN)
        for page in ("/xem-lai/", "/viec/"):
            assert "/biet/" not in shown(client.get(page))


# the lists and files


def told(**chosen: str) -> Any:
    return replace(situation(HARD), known=Known.of({"who": "family", **chosen}))


def pages(made: Any) -> dict[str, bytes]:
    """What the bundle holds before its papers, which take a while to draw."""
    return dict(takewhile(lambda file: not file[0].startswith("giay/"), bundle.files(made, "vi")))


def test_the_bundle_carries_it_in_the_facts_the_answer_and_the_list_of_evidence() -> None:
    files = pages(told(**TOLD))
    assert "known.arrest: witness" in files["du-lieu.yaml"].decode()
    assert json.loads(files["ket-qua.json"])["known"] == TOLD
    html = files["chung-cu.html"].decode()
    assert "Biết từ đâu" in html
    row = next(line for line in html.splitlines() if "theo lời kể của người biết việc" in line)
    assert row.count("<td>") == 4
    plain = pages(situation(HARD))["chung-cu.html"].decode()
    assert "Biết từ đâu" not in plain


@pytest.fixture
def file(tmp_path: Any) -> Path:
    """The facts as the bundle holds them."""
    path: Path = tmp_path / "f.yaml"
    path.write_bytes(pages(told(**TOLD))["du-lieu.yaml"])
    return path


def test_the_commands_read_it_again(file: Path, capsys: Any) -> None:
    call_command("assess", str(file), "--at", "2026-11-22T09:00", "--format", "json")
    assert json.loads(capsys.readouterr().out)["findings"]
    out = file.with_name("o.docx")
    call_command(
        "paper", "D01", "--facts", str(file), "--at", "2026-11-22T09:00", "--format", "docx", "--out", str(out)
    )
    assert "lời kể của người biết việc" in "".join(read(out.read_bytes()).body.itertext())


@pytest.mark.long
def test_the_same_bundle_comes_of_it(file: Path, tmp_path: Any) -> None:
    out = tmp_path / "o.zip"
    call_command("bundle", "--facts", str(file), "--at", "2026-11-22T09:00", "--out", str(out))
    assert out.read_bytes() == bundle.bundle(told(**TOLD), "vi", names=False)


@pytest.mark.parametrize("wrong", ["known.arrest: nobody", "known.treatment: officials", "known.nothing: saw"])
def test_a_choice_that_is_none_is_refused(wrong: str, tmp_path: Any) -> None:
    file = tmp_path / "f.yaml"
    file.write_text(f"respondent: family\n{wrong}\n")
    with pytest.raises(CommandError) as refused:
        call_command("bundle", "--facts", str(file), "--out", str(tmp_path / "o.zip"))
    assert wrong.split(":")[0] in str(refused.value)
