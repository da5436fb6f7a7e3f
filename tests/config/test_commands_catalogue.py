"""`manage.py facts` and `manage.py rules`: the vocabulary, the catalogue and how much of the reference they hold."""

import json
import re
from collections import Counter
from contextlib import suppress
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from config.rule_reads import readers
from legal_rules import catalogue, coverage
from legal_rules.coverage import rows
from legal_rules.engine import RULES, Case
from legal_rules.facts import FACTS, load_yaml, read
from legal_rules.law import LawError, parameters
from legal_rules.presumptions import PRESUMPTIONS
from legal_rules.trace import ENDS
from tests.cases.reading import instant, written


def run(*args: str) -> str:
    out = StringIO()
    call_command(*args, stdout=out)
    return out.getvalue()


# facts ----------------------------------------------------------------------------------------------------------------


def test_every_fact_is_printed_with_what_a_user_needs() -> None:
    entries = json.loads(run("facts", "--format", "json"))

    assert [entry["id"] for entry in entries] == list(FACTS)
    arrested = next(entry for entry in entries if entry["id"] == "arrested_at")
    assert arrested["type"] == "instant"
    assert arrested["sensitivity"] == "personal"
    assert arrested["questions"] == ["arrested_at"]
    assert "arrest_at_night" in arrested["rules"]
    charges = next(entry for entry in entries if entry["id"] == "charges")
    assert charges["keys"]["code"].startswith("choice")
    text = run("facts")
    assert all(f"\n{id}  " in f"\n{text}" for id in FACTS)


def test_most_facts_are_asked_for_in_the_interview() -> None:
    entries = json.loads(run("facts", "--format", "json"))
    unasked = {e["id"] for e in entries if not e["questions"] and not e["short_for"]}

    assert len(unasked) < 20, unasked


def test_what_a_rule_reads_is_found_in_its_source() -> None:
    """Every fact that any golden case makes a rule read is among those that its source shows."""
    found = readers()
    read_by_rules: set[str] = set()
    for _, case in written():
        at = instant(case["at"])
        subject = Case(read(case["facts"], at), at)
        for kind, id in RULES:
            with subject.tracing() as trace, suppress(*ENDS):
                RULES[kind, id].apply(subject)
            hidden = [fact for fact in trace.facts if id not in found[fact]]
            assert hidden == [], f"{kind} {id}"
            read_by_rules.update(trace.facts)
    assert len(read_by_rules) > 50


def test_choices_are_not_taken_for_facts() -> None:
    found = readers()

    assert "emergency_ground" not in found["commune"]
    assert found["charge_article"] == found["charges"]
    assert "detention_ground" in found["breached_other_measure"]
    assert found["respondent"] == ()


# rules ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_catalogue_shows_every_rule_with_its_law(lang: str) -> None:
    text = run("rules", "--lang", lang)

    for id in catalogue.FINDINGS + catalogue.CLOCKS + catalogue.DEADLINES + catalogue.STANDARDS:
        assert f"\n{id}: " in text
    for name in parameters():
        assert f"  - {name}  " in text
    for name, words in PRESUMPTIONS.items():
        assert f"  {name}: {words.to(lang)}" in text
    assert "unread" in text
    assert "told with the steps: bail" in text
    assert "check" not in text.split("\n")[1]


def test_dates_and_status_stand_beside_each_version() -> None:
    assert re.search(r"- custody_period  2018-01-01 –\s+verified", run("rules", "--lang", "en"))


# coverage -------------------------------------------------------------------------------------------------------------


def test_every_row_of_the_reference_has_its_place() -> None:
    found = rows()

    assert len(found) == 946
    assert len({row.id for row in found}) == 946
    assert all(row.by for row in found if row.state != "missing")
    sources = Counter(row.source for row in found)
    assert sources == {
        "procedure": 230,
        "remedies": 145,
        "before_2018": 149,
        "offences": 206,
        "offences_1999": 70,
        "days_off": 146,
    }


def test_the_last_line_counts_and_a_missing_row_is_a_failure() -> None:
    out, missing = StringIO(), sum(row.state == "missing" for row in rows())
    if missing:
        with pytest.raises(CommandError) as error:
            call_command("rules", "--coverage", stdout=out)
        assert error.value.returncode == 1
    else:
        call_command("rules", "--coverage", stdout=out)
    lines = out.getvalue().splitlines()
    assert len(lines) == 947
    assert re.fullmatch(rf"\d+ encoded, \d+ background, {missing} missing of 946", lines[-1])


def test_nothing_is_missing() -> None:
    assert [row.id for row in rows() if row.state == "missing"] == []


def _with_background(monkeypatch: pytest.MonkeyPatch, *entries: dict[str, object]) -> None:
    """The coverage as if data/coverage.yaml held these entries."""
    original = coverage._read
    monkeypatch.setattr(coverage, "_read", lambda name: list(entries) if name == "coverage.yaml" else original(name))
    monkeypatch.setattr(coverage, "rows", coverage.rows.__wrapped__)


def test_nothing_is_background_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    _with_background(monkeypatch)

    states = Counter(row.state for row in coverage.rows())
    assert states["background"] == 0
    assert states["missing"] > 0
    with pytest.raises(CommandError):
        call_command("rules", "--coverage", stdout=StringIO())


def test_a_row_that_the_reference_does_not_have(monkeypatch: pytest.MonkeyPatch) -> None:
    _with_background(monkeypatch, {"reason": "a slip", "rows": ["no_such_row"]})

    with pytest.raises(LawError, match="no_such_row"):
        coverage.rows()


def test_a_row_with_two_reasons(monkeypatch: pytest.MonkeyPatch) -> None:
    one = {"reason": "one", "rows": ["cpc_2015_in_force"]}
    _with_background(monkeypatch, one, one | {"reason": "two"})

    with pytest.raises(LawError, match="two reasons"):
        coverage.rows()


def test_background_rows_are_not_also_applied() -> None:
    """A reason that outlived its row misleads whoever reads the coverage."""
    named = {id for versions in parameters().values() for version in versions for id in version.reference}
    for entry in coverage._read("coverage.yaml"):
        assert set(entry) == {"reason", "rows"}
        assert len(entry["reason"]) > 30
        assert not set(entry["rows"]) & named, entry["reason"]


def test_the_fixtures_are_plain_files() -> None:
    for path in (Path(__file__).parents[2] / "fixtures" / "cases").glob("case_*.yaml"):
        assert load_yaml(path.read_text(encoding="utf-8"))
