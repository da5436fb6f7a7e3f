"""Arrows run one way: imports, dotted names in strings, templates' tags, names of addresses."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from tests.architecture.tree import KNOWS, ROOMS, ROOT, files, imports, modules, package_of, room_of, strings

OURS = set(ROOMS)
FOREIGN = {  # what the two rooms without Django may import besides the standard library
    "legal_rules": {"yaml", "holidays", "dateutil"},
    "sealing": {"nacl", "argon2"},
}
ONLY_IN = {  # one user each
    "dateutil": {"legal_rules/counting.py"},
    "lunar_vn": {"intake/lunar.py"},
    "formtools": {"intake/wizard.py"},
    "weasyprint": {"remedies/pdf.py", "remedies/pdf_fonts.py", "remedies/pdf_worker.py"},
    "cssselect2": {"remedies/paper_css.py", "remedies/paper_style.py"},
    "docx": {f"remedies/docx{part}.py" for part in ("", "_lines", "_sections", "_sheet", "_tables")},
}
TAG = re.compile(r"""\{%-?\s*(url|include|extends)\s+["']([^"']+)["']""")


def backward(room: str, names: Collection[str]) -> set[str]:
    """Those dotted names that belong to a room which `room` may not know."""
    return {name for name in names if (first := name.split(".")[0]) in OURS and first not in KNOWS[room] | {room}}


def owners_of_addresses() -> dict[str, str]:
    """url name -> the room whose view it leads to."""
    found: dict[str, str] = {}

    def walk(resolver: URLResolver) -> None:
        for pattern in resolver.url_patterns:
            if isinstance(pattern, URLResolver):
                walk(pattern)
            elif isinstance(pattern, URLPattern) and pattern.name:
                found[pattern.name] = pattern.lookup_str.split(".")[0]

    walk(get_resolver())
    return found


def owner_of_template(name: str) -> str | None:
    """The room whose folder holds the template; the shell's own may be used by every room (None)."""
    if (path := ROOT / "templates" / name).exists():
        return None if room_of(path) == "config" else room_of(path)
    for room in ROOMS:
        if (ROOT / room / "templates" / name).exists() or list((ROOT / room).glob(f"**/{name}")):
            return room
    return None


@pytest.mark.parametrize("room", ROOMS)
def test_imports_run_one_way(room: str) -> None:
    for path in modules(room):
        wrong = backward(room, imports(path.read_text(encoding="utf-8"), package_of(path)))
        assert not wrong, f"{path.relative_to(ROOT)} reaches back to {wrong}"


@pytest.mark.parametrize("room", ROOMS)
def test_dotted_names_in_strings_run_one_way(room: str) -> None:
    for path in modules(room):
        for line, text in strings(path.read_text(encoding="utf-8")):
            if re.fullmatch(r"[a-z_]+(\.\w+)+", text):
                named = {text} if (ROOT / text.split(".")[0] / "__init__.py").exists() else set()
                assert not backward(room, named), f"{path.relative_to(ROOT)}:{line} names {text}"


@pytest.mark.parametrize("room", sorted(FOREIGN))
def test_the_two_cores_know_no_django(room: str) -> None:
    import sys

    for path in modules(room):
        firsts = {name.split(".")[0] for name in imports(path.read_text(encoding="utf-8"), package_of(path))}
        strangers = firsts - set(sys.stdlib_module_names) - FOREIGN[room] - {room}
        assert not strangers, f"{path.relative_to(ROOT)} imports {strangers}"


@pytest.mark.parametrize("library", sorted(ONLY_IN))
def test_one_user_of_a_library(library: str) -> None:
    for room in ROOMS:
        for path in modules(room):
            firsts = {name.split(".")[0] for name in imports(path.read_text(encoding="utf-8"), package_of(path))}
            assert library not in firsts or str(path.relative_to(ROOT)) in ONLY_IN[library], path


def test_templates_run_one_way() -> None:
    addresses = owners_of_addresses()
    for path in files(".html", ".txt", ".svg"):
        room = room_of(path)
        if room not in KNOWS or room == "config":
            continue
        for tag, name in TAG.findall(path.read_text(encoding="utf-8")):
            owner = addresses.get(name) if tag == "url" else owner_of_template(name)
            if tag == "url" and owner == "config":  # the language link belongs to the shell
                continue
            assert owner is None or owner in KNOWS[room] | {room}, f"{path.relative_to(ROOT)}: {tag} {name!r}"


def test_every_address_of_a_template_exists() -> None:
    addresses = owners_of_addresses()
    for path in files(".html"):
        if room_of(path) in KNOWS:
            for tag, name in TAG.findall(path.read_text(encoding="utf-8")):
                assert tag != "url" or name in addresses, f"{path.relative_to(ROOT)}: no address is called {name!r}"


def asks_the_clock(source: str) -> list[int]:
    """Lines that read the present moment: now(), today(), time.time() of datetime, date, timezone or time."""
    clocks = {("datetime", "now"), ("date", "today"), ("datetime", "today"), ("timezone", "now"), ("time", "time")}
    clocks |= {("datetime", "utcnow"), ("timezone", "localtime"), ("timezone", "localdate")}
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            of = node.func.value
            owner = of.id if isinstance(of, ast.Name) else of.attr if isinstance(of, ast.Attribute) else ""
            if (owner, node.func.attr) in clocks:
                found.append(node.lineno)
    return found


def test_only_one_place_asks_the_clock() -> None:
    for room in ROOMS:
        for path in modules(room):
            name = str(path.relative_to(ROOT))
            if name != "intake/moment.py" and "management/commands" not in name:
                assert not asks_the_clock(path.read_text(encoding="utf-8")), name


def test_only_one_place_reads_the_environment() -> None:
    allowed = {"config/env.py", "config/wsgi.py", "config/management/commands/environment.py"}
    allowed.add("remedies/pdf.py")  # hands PATH and the places of fonts on to its own process, and nothing else
    for room in ROOMS:
        for path in modules(room):
            if str(path.relative_to(ROOT)) not in allowed:
                assert "os.environ" not in path.read_text(encoding="utf-8"), path


def test_the_detectors_detect() -> None:
    """A broken arrow of each kind is seen."""
    assert backward("intake", imports("from remedies import plan")) == {"remedies", "remedies.plan"}
    assert backward("legal_rules", imports("from ...intake import x", "legal_rules.rules")) == {"intake", "intake.x"}
    assert not backward("remedies", imports("import intake.drafts"))
    assert asks_the_clock("from datetime import datetime\nx = datetime.now()") == [2]
    assert asks_the_clock("import datetime\ny = datetime.datetime.now(tz)") == [2]
    assert TAG.findall("{% url 'plan' x %}{% include \"a/b.html\" %}") == [("url", "plan"), ("include", "a/b.html")]
    assert [text for _, text in strings('"""doc"""\nx = "remedies.plan"')] == ["remedies.plan"]
