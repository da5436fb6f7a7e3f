"""Choosing: complaint or denunciation in three questions; weighing a step that raises risk; what to mind in public."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from django.test import Client

from legal_rules.engine import assess
from legal_rules.facts import read
from remedies import cautions, weighing
from remedies.catalogue import PAPERS
from remedies.plan import plan
from remedies.present_links import slug
from remedies.steps import STEPS
from remedies.ways import BOTH, COMPLAIN, CRIME, DENOUNCE, NEITHER, QUESTIONS, Way, advice
from tests.remedies.cases import NOW
from tests.remedies.drafts_for_tests import client_with
from tests.remedies.test_pages import TELLING, TOUR, Outline, body, words

OFFICIAL: dict[str, Any] = {**TOUR, "wrongdoer": ["state_official"], "ill_treated": True}
WEIGH = f"b/{slug('denunciation')}/truoc/"
STEP = f"b/{slug('denunciation')}/"


def urgencies(way: Way, **more: Any) -> dict[str, str]:
    facts = read({k: v for k, v in {**OFFICIAL, **more}.items() if k != "respondent"}, NOW)
    return {step.id: step.urgency for step in plan(assess(facts, NOW), facts, way).steps}


# which way


@pytest.mark.parametrize(
    ("way", "first"),
    [
        (Way("yes", "yes", "no"), COMPLAIN),
        (Way("yes", "yes", "yes"), BOTH),
        (Way("yes", "no", "yes"), DENOUNCE),
        (Way("no", "yes", "yes"), DENOUNCE),
        (Way("no", "unknown", "no"), NEITHER),
        (Way("yes", "unknown", "unknown"), COMPLAIN),
    ],
)
def test_three_answers_name_the_way(way: Way, first: object) -> None:
    found = advice(way)
    assert found[0] == first
    assert (CRIME in found) == (way.answer != "no")


def test_without_an_answer_nothing_is_advised_and_both_stay_open() -> None:
    assert advice(Way()) == ()
    assert Way.of({"own": "perhaps", "else": "yes"}) == Way()
    assert {"complaint_procedural", "denunciation"} <= set(urgencies(Way()))


def test_the_plan_follows_the_way() -> None:
    complain, denounce = urgencies(Way("yes", "yes", "no")), urgencies(Way("no", "no", "yes"))
    assert "denunciation" not in complain
    assert "complaint_procedural" in complain
    assert "complaint_procedural" not in denounce
    assert denounce["denunciation"] == "soon"
    assert urgencies(Way("yes", "yes", "yes"))["denunciation"] == "consider"


def test_what_was_filed_is_never_left_out() -> None:
    filed = [{"kind": "complaint_procedural", "at": "2026-11-20"}, {"kind": "denunciation", "at": "2026-11-20"}]
    assert {"complaint_procedural", "denunciation"} <= set(urgencies(Way("no", "no", "no"), filings=filed))


@pytest.mark.django_db
def test_the_list_of_papers_follows_the_way(fixed_now: object) -> None:
    def proposed(client: Client) -> str:
        return body(client, "giay/").split("<details", 1)[0]

    client, title = client_with(**OFFICIAL), PAPERS["D03b"].title.vi
    assert title in proposed(client)
    client.post("/viec/cach/", {"own": "yes", "redo": "yes", "answer": "no"})
    assert title not in proposed(client)
    assert PAPERS["D01"].title.vi in proposed(client)
    assert "Kế hoạch hiện chưa đề nghị" in body(client, f"giay/{PAPERS['D03b'].number}/")


def test_what_is_kept_of_a_way_gives_it_again() -> None:
    for way in (Way(), Way("yes"), Way("no", "yes", "no"), Way(answer="yes")):
        assert Way.of(way.as_kept()) == way
    assert Way().as_kept() == {}


@pytest.mark.django_db
def test_the_page_of_the_way_keeps_the_answers_and_changes_the_plan(fixed_now: object) -> None:
    client = client_with(**OFFICIAL)
    assert not re.search(r"<input[^>]* checked", body(client, "cach/"))
    done = client.post("/viec/cach/", {"own": "yes", "redo": "yes", "answer": "no", "x": "y"})
    assert (done.status_code, done["Location"]) == (302, "/viec/cach/")
    html = body(client, "cach/")
    assert html.count(" checked>") == 3
    assert COMPLAIN.vi.split(".")[0] in words(html)
    assert "tố cáo người làm sai" not in words(body(client))
    client.post("/viec/cach/", {})
    assert not re.search(r"<input[^>]* checked", body(client, "cach/"))
    assert "tố cáo người làm sai" in words(body(client))


# weighing


def test_five_places_are_looked_at_and_nothing_is_decided_beforehand() -> None:
    assert [area.name for area in weighing.AREAS] == ["body", "device", "law", "mind", "family"]
    kept: dict[str, Any] = {}
    assert weighing.of(kept, "denunciation") is None
    assert not weighing.keep(kept, "denunciation", "", ["body"])
    assert kept == {}
    assert weighing.keep(kept, "denunciation", "quiet", ["family", "body", "x"])
    found = weighing.of(kept, "denunciation")
    assert found is not None
    assert found.worries == ("body", "family")
    assert found.goes_on
    assert len(found.less) == 2
    assert weighing.of({"weighed": {"denunciation": "go"}}, "denunciation") is None


@pytest.mark.django_db
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_step_that_raises_risk_lies_behind_its_page(lang: str, fixed_now: object) -> None:
    client = client_with(lang, **OFFICIAL)
    assert client.get(f"/viec/{STEP}")["Location"] == f"/viec/{WEIGH}"
    html = body(client, WEIGH)
    assert not re.search(r"<input[^>]* checked", html)
    assert html.count('type="checkbox"') == 5
    assert html.count('name="choice"') == 4
    for choice in ("wait", "talk"):
        assert client.post(f"/viec/{WEIGH}", {"choice": choice})["Location"] == f"/viec/{WEIGH}"
        assert client.get(f"/viec/{STEP}").status_code == 302
    done = client.post(f"/viec/{WEIGH}", {"choice": "quiet", "worry": ["device", "mind"]})
    assert done["Location"] == f"/viec/{STEP}"
    text = words(body(client, STEP))
    assert weighing.AREAS[1].less.to(lang).split(".")[0] in text
    assert weighing.AREAS[0].less.to(lang).split(".")[0] not in text


@pytest.mark.django_db
def test_no_choice_is_asked_again(fixed_now: object) -> None:
    client = client_with(**OFFICIAL)
    again = client.post(f"/viec/{WEIGH}", {"worry": "body"})
    assert again.status_code == 422
    assert "Chọn một câu" in again.content.decode()
    assert client.get(f"/viec/{STEP}").status_code == 302


@pytest.mark.django_db
def test_a_step_without_risk_has_no_such_page(fixed_now: object) -> None:
    client = client_with(**OFFICIAL)
    assert client.get(f"/viec/b/{slug('release_request')}/truoc/")["Location"] == "/viec/"
    assert client.get("/viec/b/ffffff/truoc/")["Location"] == "/viec/"


def test_everything_to_weigh_up_has_its_page() -> None:
    made = {step.id for step in STEPS if step.risky}
    assert {"denunciation", "wgad_regular", "wgad_urgent", "embassies", "upr_report", "emergency_lines"} <= made
    assert {step.id for step in STEPS if step.named} <= made


# what to mind in public


def test_four_things_are_told_calmly_with_the_law_of_the_day() -> None:
    now, before = cautions.parts(date(2026, 11, 22)), cautions.parts(date(2020, 1, 1))
    assert [part.id for part in now] == ["publish", "gather", "names", "money"]
    assert all(part.rules for part in now)
    assert sum(len(p.rules) for p in before) < sum(len(p.rules) for p in now)
    assert not any(mark in half for part in now for text in (part.head, part.calm) for half in text for mark in "!?")


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["cach/", "luu-y/", WEIGH])
def test_both_languages_have_the_same_parts_and_titles_tell_nothing(path: str, fixed_now: object) -> None:
    pages = [body(client_with(lang, **OFFICIAL), path) for lang in ("vi", "en")]
    assert Outline(pages[0]).found == Outline(pages[1]).found
    for html in pages:
        assert not TELLING.search(html[html.index("<title>") : html.index("</title>")])
        assert not TELLING.search(path)


@pytest.mark.django_db
def test_without_answers_the_pages_lead_to_the_start() -> None:
    for path in ("cach/", "luu-y/", WEIGH):
        assert Client().get(f"/viec/{path}")["Location"] == "/"


def test_the_words_ask_without_blame() -> None:
    said = [text for q in QUESTIONS for text in (q.ask, q.why)] + [a.ask for a in weighing.AREAS]
    assert not [half for text in said for half in text if "!" in half or "tại sao" in half.lower()]


@pytest.mark.django_db
def test_where_others_learn_the_name_somebody_has_to_agree_first(fixed_now: object) -> None:
    client = client_with(respondent="family", still_held=True, arrested_at="2026-06-01", stage="trial",
                         arrested_by="police", expression_related=True)  # fmt: skip
    step, weigh = f"b/{slug('embassies')}/", f"b/{slug('embassies')}/truoc/"
    html = body(client, weigh)
    assert html.count('name="who"') == 3
    assert not re.search(r"<input[^>]* checked", html)
    for who in ("", "nobody", "x"):
        refused = client.post(f"/viec/{weigh}", {"choice": "go", "who": who})
        assert refused.status_code == 422
        assert "cần người bị giữ hoặc gia đình đồng ý" in refused.content.decode()
        assert client.get(f"/viec/{step}")["Location"] == f"/viec/{weigh}"
    assert client.post(f"/viec/{weigh}", {"choice": "wait"}).status_code == 302
    assert client.get(f"/viec/{step}").status_code == 302
    assert client.post(f"/viec/{weigh}", {"choice": "go", "who": "family"})["Location"] == f"/viec/{step}"
    assert client.get(f"/viec/{step}").status_code == 200
    assert "Đã đồng ý" in body(client, weigh)
    client.post(f"/viec/{weigh}", {"choice": "talk"})
    assert client.get(f"/viec/{step}").status_code == 302


def test_a_consent_to_other_words_is_asked_for_again() -> None:
    kept: dict[str, object] = {}
    weighing.keep(kept, "ilo", "go", [])
    weighing.agree(kept, "ilo", "person", date(2026, 11, 22))
    assert weighing.of(kept, "ilo").opens(named=True)
    kept["weighed"]["ilo"]["version"] = 0
    assert not weighing.of(kept, "ilo").opens(named=True)
    assert weighing.of(kept, "ilo").opens(named=False)


def test_every_step_that_gives_the_name_lies_behind_the_page() -> None:
    assert all(step.risky for step in STEPS if step.named)
    assert sum(step.named for step in STEPS) > 4
