"""docs/law.md: what the law and the golden cases say now, complete, in both languages."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError

from config.lawbook import _file, book
from config.lawbook_examples import golden
from config.lawbook_words import STAGES, STATUS
from legal_rules.law import parameters
from legal_rules.presumptions import PRESUMPTIONS
from legal_rules.recheck import KEYS

PAGE = settings.ROOT / "docs" / "law.md"
TEXT = PAGE.read_text(encoding="utf-8")
RULES = {id: part for part in TEXT.split("\n### ")[1:] if (id := re.search(r"\(`(\w+)`\)", part.split("\n")[0])[1])}


def test_the_page_is_not_stale() -> None:
    assert book(golden(settings.ROOT / "tests" / "cases")) == TEXT, "renew it: ./dev manage lawbook"


def test_a_stale_page_is_refused_and_the_command_named(tmp_path: Path) -> None:
    out = tmp_path / "law.md"
    call_command("lawbook", "--out", str(out))
    call_command("lawbook", "--out", str(out), "--check")
    out.write_text(out.read_text("utf-8").replace("118", "119", 1), encoding="utf-8")

    with pytest.raises(CommandError, match=r"\./dev manage lawbook"):
        call_command("lawbook", "--out", str(out), "--check")


def test_every_rule_stands_once_in_its_stage() -> None:
    files = [file for _, held in STAGES for file in held]
    assert len(files) == len(set(files))
    assert {_file(key) for key in KEYS} == set(files)
    assert len(TEXT.split("\n### ")) - 1 == len(KEYS)


def test_every_version_of_every_parameter_is_in_one_table() -> None:
    rows = [line for line in TEXT.splitlines() if line.startswith("| ") and not line.startswith("| Áp dụng")]
    assert len(rows) == sum(map(len, parameters().values()))
    assert all(TEXT.count(f'<a id="{name}"></a>') == 1 for name in parameters())
    for name, versions in parameters().items():
        for says in (versions[0].says.vi, versions[0].says.en):
            assert says.replace("|", "\\|").replace("\n", " ") in TEXT, name


def test_every_rule_has_an_example_in_both_languages() -> None:
    lacking = [id for id, part in RULES.items() if "> **Ví dụ**" not in part or "> **Example**" not in part]
    assert lacking == []


def test_every_status_is_said_in_words() -> None:
    assert {v.status for versions in parameters().values() for v in versions} | {"unread"} <= set(STATUS)


def test_presumptions_are_listed() -> None:
    assert all(text.vi in TEXT and text.en in TEXT for text in PRESUMPTIONS.values())


def test_nothing_is_left_unsaid_in_the_words() -> None:
    words = re.sub(r"`[^`]*`|\([^)]*\)|<a id=[^>]*>", "", TEXT)
    assert not re.search(r"\{\w*\}|\bNone(?! were\b)|: (True|False)\b|\d{4}-\d\d-\d\dT", words)
