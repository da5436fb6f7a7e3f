"""Two windows at the forms of the plan: the second is told what changed, from what to what, before it overwrites."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

import pytest

from intake import drafts
from intake.state import REMEMBERED, State
from intake.words import WORDS, say
from legal_rules.words import Text
from remedies import weighing
from remedies.catalogue import PAPERS
from remedies.choice_words import CHOICE_SHORTS, WAY_LABELS
from remedies.consent_words import CONSENT_WORDS
from remedies.present_links import slug
from remedies.strategies import way
from remedies.strategies.words import WORKBOOK_WORDS
from tests.casework.conftest import make_team
from tests.remedies.drafts_for_tests import Window, client_with, held_by
from tests.remedies.strategies.conftest import at
from tests.remedies.test_choices import OFFICIAL

pytestmark = pytest.mark.django_db
RELEASE, DENOUNCE = slug("release_request"), slug("denunciation")
ABROAD = next(paper.number for paper in PAPERS.values() if paper.abroad)
ME = CONSENT_WORDS["consent.person"], CONSENT_WORDS["consent.family"]


@dataclass(frozen=True)
class Case:
    """A form: what both windows saw (`first`), what the other sent, what this one sends; the line that tells of it."""

    address: str
    first: dict[str, Any]
    other: dict[str, Any]
    mine: dict[str, Any]
    name: Text
    was: Text
    now: Text


def day(text: str) -> dict[str, str]:
    return dict(zip(("day", "month", "year"), text.split("/"), strict=True))


WEIGHED = {"who": "person", "worry": ["body"]}
CASES = {
    "way": Case("/viec/cach/", {"own": "yes"}, {"own": "no"}, {"own": "unknown"},
                CHOICE_SHORTS["way.own"], WAY_LABELS["yes"], WAY_LABELS["no"]),
    "weigh": Case(f"/viec/b/{DENOUNCE}/truoc/", {"choice": "wait"}, {"choice": "quiet"}, {"choice": "talk"},
                  CHOICE_SHORTS["weigh.choice"], weighing.LABELS["wait"], weighing.LABELS["quiet"]),
    "consent": Case(f"/viec/giay/{ABROAD}/truoc/", {"choice": "go_on", "who": "person"},
                    {"choice": "go_on", "who": "family"}, {"withdraw": "1"}, CHOICE_SHORTS["weigh.who"], *ME),
    "done": Case(f"/viec/b/{RELEASE}/", day("19/11/2026"), {}, {},
                 CHOICE_SHORTS["done.day"], Text("thứ Năm 19/11/2026", ""), WORDS["notice.nothing"]),
    "safe": Case(at(1, "truoc/"), {"choice": "rest"}, {"choice": "talk"}, {"choice": "go"},
                 CHOICE_SHORTS["safe.choice"], way.FEEL["rest"], way.FEEL["talk"]),
    "ways": Case(at(1, "cach/"), {"openness": "private", "volume": "quiet", "keep": "no"},
                 {"openness": "public", "volume": "quiet", "keep": "no"},
                 {"openness": "unknown", "volume": "quiet", "keep": "no"},
                 CHOICE_SHORTS["ways.openness"], WORKBOOK_WORDS["book.private"], WORKBOOK_WORDS["book.public"]),
    "risks": Case(at(1, "rui-ro/"), {"choice": "go", "who": "person"}, {"choice": "go", "who": "family"},
                  {"choice": "wait"}, CHOICE_SHORTS["weigh.who"], *ME),
}  # fmt: skip


@pytest.fixture(autouse=True)
def _clock(fixed_now: Any) -> None:
    """Sunday 22 November 2026 at 9:00."""


def text(response: Any) -> str:
    return unescape(response.content.decode()).replace("\u00a0", " ")


def state(client: Window) -> State:
    draft = held_by(client)
    assert draft is not None
    return draft.state


def kept(client: Window) -> Any:
    held = state(client)
    return held.plan, held.consents, held.answers


@pytest.mark.parametrize("case", [c for n, c in CASES.items() if n != "done"], ids=[n for n in CASES if n != "done"])
@pytest.mark.parametrize("button", [{}, {"_lang": "vi"}, {"_stay": "1"}], ids=["sent", "language", "stay"])
def test_the_second_window_is_told_and_overwrites_only_when_it_presses_again(
    case: Case, button: dict[str, str]
) -> None:
    client = client_with(**OFFICIAL)
    client.post(case.address, case.first)
    seen = client.revision()
    client.post(case.address, case.other)
    before = kept(client)
    told = client.post(case.address, {**case.mine, **button, "_rev": seen})
    assert told.status_code == 409
    assert say("notice.from_to", "vi", short=case.name, was=case.was, now=case.now) in text(told)
    assert kept(client) == before, "nothing was overwritten"
    assert f'name="_rev" value="{client.revision()}"' in text(told)
    if not button:
        again = client.post(case.address, {**case.mine, "_rev": client.revision()})
        assert again.status_code == 302
        assert kept(client) != before


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_one_window_alone_and_a_double_press_are_told_nothing(case: Case) -> None:
    client = client_with(**OFFICIAL)
    seen = client.revision()
    assert client.post(case.address, {**case.first, "_rev": seen}).status_code == 302
    if case.name != CHOICE_SHORTS["done.day"]:
        assert client.post(case.address, {**case.first, "_rev": seen}).status_code == 302, "pressed twice"
    assert client.post(case.address, case.other).status_code == 302


def test_what_stands_in_the_second_window_is_still_there_when_it_is_told() -> None:
    client, case = client_with(**OFFICIAL), CASES["weigh"]
    seen = client.revision()
    client.post(case.address, case.other)
    page = text(client.post(case.address, {"choice": "talk", "worry": ["mind", "law"], "_rev": seen}))
    for value in ("talk", "mind", "law"):
        assert f'value="{value}" checked' in page.replace(' id="choice"', "")
    assert 'value="quiet" checked' not in page
    assert say("notice.again", "vi") in page


# done


def test_marking_done_in_two_windows_makes_one_filing_and_never_takes_it_back() -> None:
    client, address = client_with(**OFFICIAL), CASES["done"].address
    seen = client.revision()
    client.post(address, {**day("19/11/2026"), "_rev": seen})
    same = client.post(address, {**day("19/11/2026"), "_rev": seen})
    assert same.status_code == 302
    assert state(client).answers["filings"] == [{"kind": "release_request", "at": "2026-11-19"}]
    told = client.post(address, {**day("20/11/2026"), "_rev": seen})
    assert told.status_code == 409
    assert "nay là “thứ Năm 19/11/2026”" in text(told).replace("Thứ", "thứ")
    assert say("notice.yours", "vi", text="thứ Sáu 20/11/2026") in text(told).replace("Thứ", "thứ")
    assert state(client).answers["filings"] == [{"kind": "release_request", "at": "2026-11-19"}]


def test_taking_back_what_another_window_has_changed_is_asked_first() -> None:
    client, address = client_with(**OFFICIAL), CASES["done"].address
    client.post(address, day("19/11/2026"))
    seen = client.revision()
    client.post(address, {})
    client.post(address, day("18/11/2026"))
    assert client.post(address, {"_rev": seen}).status_code == 409
    assert state(client).answers["filings"] == [{"kind": "release_request", "at": "2026-11-18"}]
    assert client.post(address, {"_rev": client.revision()}).status_code == 302
    assert "filings" not in state(client).answers


def test_another_step_marked_meanwhile_is_no_change_of_this_one() -> None:
    client = client_with(**OFFICIAL)
    seen = client.revision()
    client.post(CASES["done"].address, day("19/11/2026"))
    other = f"/viec/b/{slug('complaint_procedural')}/"
    assert client.post(other, {**day("20/11/2026"), "_rev": seen}).status_code == 302
    assert len(state(client).answers["filings"]) == 2


def test_how_to_be_reached_is_not_overwritten_either(settings: Any) -> None:
    settings.TEAM_ROOT = make_team().root.public
    client, consent = client_with(**OFFICIAL), {"consent": "1"}
    client.post("/gui/", {"contact": "way", "way": "Gọi tối", **consent})
    seen = client.revision()
    client.post("/gui/", {"contact": "way", "way": "Gọi sáng", **consent})
    told = client.post("/gui/", {"contact": "none", **consent, "_rev": seen})
    assert told.status_code == 409
    assert say("notice.from_to", "vi", short=WORDS["give.way"], was="Gọi tối", now="Gọi sáng") in text(told)
    assert state(client).handover["way"] == "Gọi sáng"
    assert client.post("/gui/", {"contact": "none", **consent}).status_code == 302


# the one mechanism


def test_what_another_window_holds_unsent_is_said() -> None:
    client, case = client_with(**OFFICIAL), CASES["way"]
    seen = client.revision()
    client.post(case.address, {"own": "no", "_stay": "1"})
    told = client.post(case.address, {"own": "yes", "_rev": seen})
    assert told.status_code == 409
    assert say("notice.half_typed", "vi", text=WAY_LABELS["no"]) in text(told)
    assert client.post(case.address, {"own": "yes"}).status_code == 302
    assert not state(client).typed


def test_what_was_not_sent_is_not_ticked_on_a_later_visit() -> None:
    client, case = client_with(**OFFICIAL), CASES["consent"]
    led = client.post(case.address, {"who": "person", "choice": "go_on", "_stay": "1"})["Location"]
    assert text(client.get(led)).count(" checked>") == 2
    assert say("keep.stayed", "vi") in text(client.get(led))
    assert not re.search(r"<input[^>]* checked", text(client.get(case.address)))


def test_a_change_older_than_what_is_remembered_is_told_as_it_is_now() -> None:
    client, case = client_with(**OFFICIAL), CASES["way"]
    client.post(case.address, case.first)
    seen = client.revision()
    client.post(case.address, case.other)
    draft = held_by(client)
    assert draft is not None
    for n in range(REMEMBERED):
        draft.state.replaced(f"x:{n}", {})
        drafts.save(draft)
    told = client.post(case.address, {**case.mine, "_rev": seen})
    assert told.status_code == 409
    assert say("notice.now", "vi", short=case.name, now=case.now) in text(told)


def test_a_write_at_the_same_moment_is_judged_by_what_is_stored_then(monkeypatch: pytest.MonkeyPatch) -> None:
    client, case, save, done = client_with(**OFFICIAL), CASES["way"], drafts.save, []
    client.post(case.address, case.first)
    seen = client.revision()

    def late(draft: drafts.OpenDraft) -> None:
        if not done:
            done.append(True)
            client.post(case.address, {**case.other, "_rev": seen})
        save(draft)

    monkeypatch.setattr(drafts, "save", late)
    told = client.post(case.address, {**case.mine, "_rev": seen})
    assert told.status_code == 409
    assert say("notice.from_to", "vi", short=case.name, was=case.was, now=case.now) in text(told)
    assert state(client).plan["way"] == case.other
