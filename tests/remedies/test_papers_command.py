"""`manage.py paper`: files for programs and caseworkers, and refusals that list everything."""

from __future__ import annotations

from io import StringIO
from itertools import cycle
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pypdf import PdfReader

from remedies.catalogue import PAPERS

ROOT = Path(__file__).resolve().parents[2]
TOUR = ROOT / "fixtures" / "cases" / "tour.yaml"
AT = "2026-11-22T09:00"


def paper(tmp_path: Path, id: str, facts: str | Path, **options: str) -> tuple[Path, str]:
    source = facts if isinstance(facts, Path) else tmp_path / "facts.yaml"
    if isinstance(facts, str):
        source.write_text(facts, encoding="utf-8")
    out, said = tmp_path / "out.pdf", StringIO()
    call_command("paper", id, stderr=said, **({"facts": str(source), "out": str(out), "at": AT} | options))
    return out, said.getvalue()


SOME = [id if id in ("D01", "D13c") else pytest.param(id, marks=pytest.mark.long) for id in PAPERS]


@pytest.mark.parametrize("id", SOME)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_paper_prints_from_the_tour(tmp_path: Path, id: str, lang: str) -> None:
    out, said = paper(tmp_path, id, TOUR, lang=lang)
    assert len(PdfReader(out).pages) >= 1
    assert said == "" or (id not in ("D01", "D05") and len(said.strip().splitlines()) == 1)


CASES = sorted(path for path in TOUR.parent.glob("*.yaml") if path.name != "index.yaml")


@pytest.mark.parametrize(("case", "id"), [(case, id) for case, id in zip(CASES, cycle(PAPERS), strict=False)])
def test_every_fixture_prints(tmp_path: Path, case: Path, id: str) -> None:
    out, _ = paper(tmp_path, id, case)
    assert out.read_bytes().startswith(b"%PDF")


def test_an_empty_file_prints_blanks_and_says_that_the_plan_would_not(tmp_path: Path) -> None:
    out, said = paper(tmp_path, "D05", "still_held: false\nreleased_at: 2026-11-20\n")
    assert out.read_bytes().startswith(b"%PDF")
    assert said.strip() == PAPERS["D05"].not_proposed.vi
    assert len(said.strip().splitlines()) == 1


def test_administrative_custody_is_sent_elsewhere_in_one_line(tmp_path: Path) -> None:
    _, said = paper(tmp_path, "D01", "arrested_at: 2026-11-21\narrest_basis: administrative_custody\n", lang="en")
    assert "Administrative custody" in said
    assert len(said.strip().splitlines()) == 1


def test_names_in_the_file_stand_in_the_paper(tmp_path: Path) -> None:
    facts = "respondent: self\nidentity.filer_full_name: Nguyễn Thị Hường\nidentity.filer_id_number: 012345678901\n"
    out, _ = paper(tmp_path, "d01", facts)
    text = PdfReader(out).pages[0].extract_text()
    assert "Nguyễn Thị Hường" in text
    assert "012345678901" in text


def test_a_name_without_a_place_is_told_and_does_no_harm(tmp_path: Path) -> None:
    _, said = paper(tmp_path, "D13c", "identity.nickname: A\n")
    assert "identity.nickname" in said


@pytest.mark.parametrize(
    ("id", "facts", "options", "parts"),
    [
        ("D99", "", {}, ["D99", "D01"]),
        ("D01", "age: 200\nfoo: 1\nidentity.filer_phone: [1]\n", {}, ["age", "foo", "identity.filer_phone"]),
        ("D01", "a: [", {}, [""]),
        ("D01", "", {"at": "yesterday"}, ["--at"]),
        ("D01", "", {"out": "/nowhere/at/all.pdf"}, ["/nowhere/at/all.pdf"]),
        ("D01", Path("/nowhere/facts.yaml"), {}, ["/nowhere/facts.yaml"]),
    ],
)
def test_refused_input_ends_with_status_2_and_one_message(
    tmp_path: Path, id: str, facts: str, options: dict[str, str], parts: list[str]
) -> None:
    with pytest.raises(CommandError) as refused:
        paper(tmp_path, id, facts, **options)
    assert refused.value.returncode == 2
    for part in parts:
        assert part in str(refused.value)
    assert not (tmp_path / "out.pdf").exists()
