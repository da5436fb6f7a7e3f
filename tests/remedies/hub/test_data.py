"""The list that comes with the product: complete, sourced, in both languages; and what a wrong entry is told."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from remedies import hub
from remedies.hub.needs import BY_ID, BY_SLUG, NEEDS
from remedies.hub.reading import Wrong, entry_of, read_folder
from remedies.steps import STEPS
from tests import quick_yaml
from tests.remedies.shown import too_long
from tests.rows import over

OURS = read_folder(hub.OURS)
ROWS = [row for path in sorted(hub.OURS.glob("*.yaml")) for row in quick_yaml.load(path)["entries"]]
GOOD = ROWS[0]


def without(*keys: str) -> dict[str, Any]:
    return {key: value for key, value in GOOD.items() if key not in keys}


def test_nothing_of_ours_is_refused() -> None:
    assert OURS.faults == ()
    assert len(OURS.entries) == len(ROWS) == 34


@over("entry", OURS.entries, ids=lambda entry: entry.id)
def test_an_entry_says_all_it_must_in_both_languages(entry: hub.Entry) -> None:
    assert entry.sources
    assert all(re.fullmatch(r"https?://[\w.-]+\.\w+(/\S*)?", source) for source in entry.sources)
    assert entry.checked_on < entry.review_by <= entry.checked_on + timedelta(days=183)
    texts = [entry.does, entry.whom, entry.limits, entry.mind, *filter(None, [entry.older])]
    texts += [contact.note for contact in entry.reach if contact.note]
    for text in texts:
        assert not too_long(f"<p>{text.vi}</p>", "vi")
        assert not too_long(f"<p>{text.en}</p>", "en")
    for text in (entry.does, entry.limits, entry.mind):
        assert text.vi != text.en
        assert text.vi.endswith(".")
        assert text.en.endswith(".")


def test_every_need_has_an_open_door_and_a_page() -> None:
    assert len(BY_SLUG) == len(BY_ID) == len(NEEDS) == 7
    for need in NEEDS:
        assert hub.routes_to_help(need.id), need.id
        assert hub.address(need.id) == f"/tro-giup/{need.slug}/"


def test_doors_in_the_country_come_first_and_closed_ones_are_not_routes() -> None:
    legal = [entry.id for entry in hub.routes_to_help("legal")]
    assert legal[:2] == ["viet_nam_bar_federation", "state_legal_aid"] or legal[:2] == [
        "state_legal_aid",
        "viet_nam_bar_federation",
    ]
    assert "undp_viet_nam" not in legal
    assert "freedom_house_emergency" not in {entry.id for entry in hub.routes_to_help("money")}


def test_an_unknown_need_is_an_error() -> None:
    with pytest.raises(KeyError):
        hub.routes_to_help("luck")


def test_the_steps_name_needs_that_exist() -> None:
    named = {need for step in STEPS for need in step.needs}
    assert named <= set(BY_ID)
    assert {"legal", "medical_psychological", "international", "emergency"} <= named


def test_no_source_is_a_page_about_a_person_who_is_held() -> None:
    """Addresses of single cases carry names; the list carries none."""
    for entry in OURS.entries:
        assert not re.search(r"detention-of-(woman|hrd)|dinh-thi|dang-dinh", " ".join(entry.sources)), entry.id


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (without("sources"), "no source"),
        (GOOD | {"sources": []}, "no source"),
        (GOOD | {"sources": ["see the press"]}, "a source is an address"),
        (without("review_by"), "review_by is a day"),
        (GOOD | {"review_by": "soon"}, "review_by is a day"),
        (GOOD | {"review_by": GOOD["checked_on"]}, "later than checked_on"),
        (GOOD | {"checked_on": None}, "checked_on is a day"),
        (GOOD | {"does": "Chỉ một thứ tiếng"}, "does needs words in both languages"),
        (GOOD | {"limits": {"vi": "Có", "en": " "}}, "limits needs words"),
        (without("mind"), "mind needs words"),
        (without("name"), "name needs words"),
        (GOOD | {"needs": ["luck"]}, "needs is a list of emergency"),
        (GOOD | {"needs": []}, "needs is empty"),
        (GOOD | {"needs": [["legal"]]}, "needs is a list"),
        (GOOD | {"languages": ["klingon"]}, "languages is a list"),
        (GOOD | {"place": "moon"}, "place is one of viet_nam, abroad"),
        (GOOD | {"seen": "yes"}, "seen is one of"),
        (GOOD | {"works": "no"}, "works is true or false"),
        (GOOD | {"id": "Two Words"}, "id is a word"),
        (GOOD | {"reach": []}, "reach is empty"),
        (GOOD | {"reach": [{"fax": "1"}]}, "a way to reach it"),
        (GOOD | {"reach": [{"telephone": 111}]}, "between quotation marks"),
        (GOOD | {"reach": [{"telephone": "call me"}]}, "does not look like one"),
        (GOOD | {"reach": [{"email": "nobody"}]}, "does not look like one"),
        (GOOD | {"reach": [{"web": "javascript:alert(1)"}]}, "does not look like one"),
        (GOOD | {"reach": [{"ask": "where"}]}, "ask needs words"),
        (GOOD | {"colour": "blue"}, "nobody reads colour"),
        ("a line", "an entry is a mapping"),
    ],
)
def test_a_wrong_entry_is_refused_with_a_sentence(changed: Any, says: str) -> None:
    with pytest.raises(Wrong, match=re.escape(says)):
        entry_of(changed)


def test_an_entry_is_past_the_day_after_its_review() -> None:
    entry = entry_of(GOOD | {"review_by": date(2027, 5, 22)})
    assert not entry.past(date(2027, 5, 22))
    assert entry.past(date(2027, 5, 23))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("entries: [", "cannot be read"),
        ("- a", "expected `entries`"),
        ("rows: []", "expected `entries`"),
        ("entries: {a: 1}", "are lists"),
        ("leave_out: [1]", "are lists"),
        ("entries: [1]", "an entry is a mapping"),
        ("a: &a [*a]", "expected `entries`"),
        ("\ud800", "cannot be read"),
    ],
)
def test_a_file_that_is_not_understood_stops_nothing(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "a.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
    (tmp_path / "b.yaml").write_text(yaml.safe_dump({"entries": [GOOD]}, allow_unicode=True), encoding="utf-8")
    found = read_folder(tmp_path)
    assert [entry.id for entry in found.entries] == [GOOD["id"]]
    [fault] = found.faults
    assert fault.file == "a.yaml"
    assert says in fault.says


def test_an_id_used_twice_is_said(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(yaml.safe_dump({"entries": [GOOD]}, allow_unicode=True), encoding="utf-8")
    found = read_folder(tmp_path)
    assert len(found.entries) == 1
    assert [str(fault) for fault in found.faults] == [f"b.yaml, {GOOD['id']}: this id is used twice"]
