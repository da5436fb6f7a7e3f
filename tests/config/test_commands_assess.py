"""`manage.py assess`: facts in, answer out; refused input ends with status 2 and one message."""

import io
import json
import sys
from datetime import datetime
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

STORY = """
arrested_at: {earliest: 2026-11-18T08:00, latest: 2026-11-18T10:00}
arrested_by: police
handed_over_at: {earliest: 2026-11-18T08:00, latest: 2026-11-18T10:00}
first_decision_at: 2026-11-19T06:00
custody_from: 2026-11-19T06:00
still_held: true
"""
AT = "2026-11-22T09:00"


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "story.yaml"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def run(*args: str) -> str:
    out = StringIO()
    call_command("assess", *args, stdout=out)
    return out.getvalue()


def refused(*args: str) -> str:
    with pytest.raises(CommandError) as error:
        run(*args)
    assert error.value.returncode == 2
    return str(error.value)


def written(tmp_path: Path, text: str) -> str:
    path = tmp_path / "facts.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_the_answer_is_the_contracts(story: str) -> None:
    answer = json.loads(run(story, "--at", AT))

    assert list(answer)[:4] == ["at", "law_checked_on", "law_review_due", "findings"]
    assert {"clocks", "deadlines", "standards", "plan", "unknowns"} <= set(answer)
    assert answer["at"] == "2026-11-22T09:00:00+07:00"
    finding = next(f for f in answer["findings"] if f["id"] == "decision_within_12_hours")
    assert finding["outcome"] == "breached"
    assert finding["because"]["first_decision_at"] == "2026-11-19T06:00"
    assert {"law", "article", "clause", "point"} == set(finding["citations"][0])
    custody = next(c for c in answer["clocks"] if c["id"] == "custody")
    assert custody["ends"] == "2026-11-21T10:00:00+07:00"
    assert custody["last_day"] is None
    assert custody["range"] == {"earliest": "2026-11-21T08:00:00+07:00", "latest": "2026-11-21T10:00:00+07:00"}


def test_a_step_of_the_plan_has_what_the_contract_says(story: str) -> None:
    for step in json.loads(run(story, "--at", AT))["plan"]:
        assert {"id", "order", "urgency", "who", "to", "by", "why", "papers", "risks"} <= set(step)
        assert step["urgency"] in ("now", "soon", "later", "consider")


def test_the_same_input_gives_the_same_output(story: str) -> None:
    assert run(story, "--at", AT) == run(story, "--at", AT)


def test_at_defaults_to_the_clock_of_the_site(story: str, fixed_now: datetime) -> None:
    assert json.loads(run(story))["at"] == fixed_now.isoformat()


def test_at_may_have_an_offset(story: str) -> None:
    assert json.loads(run(story, "--at", "2026-11-22T02:00Z"))["at"] == "2026-11-22T09:00:00+07:00"


@pytest.mark.parametrize("at", ["2026-11-22", "noon", "2026-02-30T09:00", ""])
def test_at_is_an_exact_instant(story: str, at: str) -> None:
    assert "2026-11-22T09:00" in refused(story, "--at", at)


def test_facts_may_come_from_standard_input(monkeypatch: pytest.MonkeyPatch, story: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(STORY))

    assert run("-", "--at", AT) == run(story, "--at", AT)


def test_the_text_says_the_sums_and_the_articles(story: str) -> None:
    vi, en = run(story, "--at", AT, "--format", "text"), run(story, "--at", AT, "--format", "text", "--lang", "en")

    assert vi.index("CÓ DẤU HIỆU TRÁI LUẬT") < vi.index("CHƯA RÕ") < vi.index("THỜI HẠN GIỮ")
    assert "22:00" in vi
    assert "Điều\u00a0114" in vi
    assert en.index("BREACHED") < en.index("UNCLEAR") < en.index("LIMITS ON HOLDING") < en.index("WHAT CAN BE DONE")
    assert "Article\u00a0114(1)" in en
    assert "[complaint_procedural]" in en
    assert all(len(line) <= 130 for line in en.splitlines())


def test_every_problem_in_one_message(tmp_path: Path) -> None:
    path = written(tmp_path, "arrested_at: 2026-02-30\nage: 200\narested_at: 2026-01-01\nidentity.name: A\n")

    told = refused(path, "--at", AT, "--lang", "en").splitlines()
    assert len(told) == 4
    assert {line.partition(":")[0] for line in told} == {"arrested_at", "age", "arested_at", "identity.name"}
    assert "Ngày này không có trong lịch" in refused(path, "--at", AT)


@pytest.mark.parametrize("text", ["a: [", "- a", "a: 1\na: 2", "a: &x 1\nb: *x"])
def test_a_file_that_is_no_fact_file(tmp_path: Path, text: str) -> None:
    assert refused(written(tmp_path, text), "--at", AT)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    assert "nowhere.yaml" in refused(str(tmp_path / "nowhere.yaml"))
    assert refused(str(tmp_path))
    (tmp_path / "latin").write_bytes(b"commune: Th\xe0nh")
    assert "UTF-8" in refused(str(tmp_path / "latin"))


def test_a_refusal_never_repeats_a_text_that_was_typed(tmp_path: Path) -> None:
    path = written(tmp_path, "commune: " + "Xã Bí Mật " * 60)

    assert "Bí Mật" not in refused(path, "--at", AT)


def test_no_fact_at_all_is_an_answer_too(tmp_path: Path) -> None:
    answer = json.loads(run(written(tmp_path, ""), "--at", AT))

    assert {f["outcome"] for f in answer["findings"]} <= {"unclear", "not_applicable"}
    assert answer["unknowns"]


def test_reasons_come_only_when_asked_for(story: str) -> None:
    plain, full = json.loads(run(story, "--at", AT)), json.loads(run(story, "--at", AT, "--reasons"))

    reasons = {reason["fact"]: reason for reason in full.pop("reasons")}
    assert full == plain
    held = reasons["still_held"]
    assert held["answer"] is True
    assert "custody_limit" in held["decides"]
    assert [other["answer"] for other in held["opposite"]] == [False]
    moved = {change["id"]: change for change in held["opposite"][0]["changes"]}
    assert (moved["custody"]["from"], moved["custody"]["to"]) == ("expired", "stopped")
    assert set(moved["custody"]["until"]) == {"from", "to"}
    assert reasons["ill_treated"]["answer"] == "unknown"
    given = json.loads(run(story, "--at", AT))["unknowns"]
    assert {unknown["fact"] for unknown in given} <= set(reasons)


def test_what_a_reason_says_is_what_the_changed_file_gives(tmp_path: Path, story: str) -> None:
    full = json.loads(run(story, "--at", AT, "--reasons"))
    reason = next(r for r in full["reasons"] if r["fact"] == "still_held")
    changed = json.loads(run(written(tmp_path, STORY.replace("still_held: true", "still_held: false")), "--at", AT))
    said = {one["id"]: one["outcome"] for part in ("findings", "standards") for one in changed[part]}
    said |= {one["id"]: one["state"] for part in ("clocks", "deadlines") for one in changed[part]}
    assert reason["opposite"][0]["changes"]
    for change in reason["opposite"][0]["changes"]:
        assert said[change["id"]] == change["to"]
