"""Rules of the house: short files with a boundary, nothing left half done, nothing about how or where this was made."""

from __future__ import annotations

import ast
import re
from statistics import median

import pytest

from tests.architecture.tree import ROOMS, ROOT, files, modules
from tests.rows import over

# Longer than 300 lines may be only data and texts.
TEXTS = re.compile(r"(^|/)(questions|data|catalogue|migrations)/|words|vocabulary|messages|texts")
HALF_DONE = re.compile("|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error")))
# A path that climbs out of the project or belongs to one computer; an index that a lock would be bound to.
NEVER = re.compile(r"(^|[\s\"'(=])\.\./[a-z]|(^|[\s\"'(=@])/(home|root|work)/[a-z]|extra-" + r"index-url", re.I | re.M)
BINARY = {".png", ".jpg", ".pdf", ".docx", ".sqlite3", ".woff2", ".pyc", ".ico", ".gz"}
PYTHON = [path for room in (*ROOMS, "tests", "benchmarks") for path in modules(room)]


def name(path) -> str:
    return str(path.relative_to(ROOT))


@over("path", PYTHON, ids=name)
def test_a_file_is_short(path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines < (500 if "tests" in path.parts else 300) or TEXTS.search(name(path)), f"{lines} lines"


@pytest.mark.parametrize("room", ROOMS)
def test_a_module_says_what_it_is(room: str) -> None:
    for path in modules(room):
        source = path.read_text(encoding="utf-8")
        if source.strip() and "migrations" not in path.parts:
            assert ast.get_docstring(ast.parse(source)), f"{name(path)} has no docstring"


def test_the_usual_file_is_read_at_a_glance() -> None:
    sizes = [path.read_text(encoding="utf-8").count("\n") for room in ROOMS for path in modules(room)]
    assert median(size for size in sizes if size) <= 100


def test_nothing_is_called_utils() -> None:
    assert [name(path) for path in PYTHON if path.stem in {"utils", "util", "misc"}] == []


@pytest.mark.parametrize("pattern", [HALF_DONE, NEVER], ids=["half done", "never"])
def test_no_such_words(pattern: re.Pattern[str]) -> None:
    for path in files():
        if path.suffix in BINARY or path.name.startswith("requirements"):
            continue
        found = pattern.search(path.read_text(encoding="utf-8"))
        assert found is None, f"{name(path)}: {found and found.group()!r}"


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_a_lock_names_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    assert "--hash=sha256:" in text


def test_the_locks_agree() -> None:
    def pins(lock: str) -> set[str]:
        return {line.split()[0] for line in (ROOT / lock).read_text().splitlines() if "==" in line}

    assert pins("requirements.txt") <= pins("requirements-dev.txt")


def test_the_detectors_detect() -> None:
    assert HALF_DONE.search("# TO" + "DO later")
    assert NEVER.search("see .." + "/elsewhere/law")
    assert NEVER.search("open('" + "/home" + "/someone/key')")
    assert not NEVER.search("a device shared by the family")
