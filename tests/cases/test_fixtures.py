"""The fact files of fixtures/cases: each runs through the command from end to end and says what its index expects."""

import json
import re
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from legal_rules.catalogue import CLOCKS, DEADLINES, FINDINGS, STANDARDS
from legal_rules.facts import load_yaml, read
from tests.cases.reading import Answers, differences, instant, load, said

FOLDER = Path(__file__).parents[2] / "fixtures" / "cases"
INDEX = load(FOLDER / "index.yaml")
EACH = pytest.mark.parametrize("entry", [pytest.param(entry, id=entry["file"]) for entry in INDEX])
# Every command writes the same words: three files stand for all, but under --long.
SOME = pytest.mark.parametrize(
    "entry", [pytest.param(e, id=e["file"], marks=[pytest.mark.long] if n > 2 else []) for n, e in enumerate(INDEX)]
)


def answer(entry: dict[str, Any], *more: str) -> str:
    out = StringIO()
    call_command("assess", str(FOLDER / entry["file"]), "--at", entry["at"], *more, stdout=out)
    return out.getvalue()


def test_every_file_is_in_the_index() -> None:
    assert {p.name for p in FOLDER.glob("*.yaml")} - {"index.yaml"} == {entry["file"] for entry in INDEX}
    assert len(INDEX) >= 7


@EACH
def test_the_articles_say_this(entry: dict[str, Any]) -> None:
    at = instant(entry["at"])
    facts = read(load_yaml((FOLDER / entry["file"]).read_text(encoding="utf-8")), at)

    assert said(entry["expect"]) >= 2
    assert differences(Answers(facts, at), entry["expect"]) == []


@EACH
def test_the_command_gives_every_id_once(entry: dict[str, Any]) -> None:
    told = json.loads(answer(entry))

    for kind, ids in (("findings", FINDINGS), ("clocks", CLOCKS), ("deadlines", DEADLINES), ("standards", STANDARDS)):
        assert [item["id"] for item in told[kind]] == list(ids)
    orders = [step["order"] for step in told["plan"]]
    assert orders == list(range(1, len(orders) + 1))
    assert orders
    assert told["at"] == instant(entry["at"]).isoformat()


@SOME
def test_the_text_can_be_read_in_both_languages(entry: dict[str, Any]) -> None:
    vi, en = answer(entry, "--format", "text"), answer(entry, "--format", "text", "--lang", "en")

    assert "CHƯA RÕ" in vi
    assert "UNCLEAR" in en
    assert not re.search(r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", _without_numbers(en), re.IGNORECASE)
    assert "None" not in vi + en
    assert "{" not in vi + en


def _without_numbers(text: str) -> str:
    """The numbers of decrees keep their Vietnamese letters (142/2021/NĐ-CP)."""
    return re.sub(r"\d+/\d{4}/[\w&-]+", "", text)


def test_no_fixture_tells_who_it_was() -> None:
    for entry in INDEX:
        facts = load_yaml((FOLDER / entry["file"]).read_text(encoding="utf-8"))
        assert not {"commune"} & set(facts), entry["file"]
        assert entry["file"] == "tour.yaml" or "province" not in facts
