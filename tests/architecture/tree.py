"""The files of the project as the architecture tests see them: which room a file belongs to, and what it imports."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ROOMS = ("legal_rules", "sealing", "intake", "remedies", "casework", "config")
# Which rooms each may know. `config` knows all.
KNOWS = {
    "legal_rules": set(),
    "sealing": set(),
    "intake": {"legal_rules", "sealing"},
    "remedies": {"legal_rules", "intake"},
    "casework": {"legal_rules", "sealing", "intake", "remedies"},
    "config": set(ROOMS),
}
# templates/<folder>: whose it is.
TEMPLATES = {"intake": "intake", "remedies": "remedies", "papers": "remedies", "casework": "casework"}
LEFT_OUT = {
    ".git",
    ".venv",
    "var",
    "node_modules",
    "__pycache__",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
}


def files(*suffixes: str, under: str = ".") -> Iterator[Path]:
    """Every file of the project with one of the suffixes (all, if none), never what is generated or installed."""
    for folder, inner, names in os.walk(ROOT / under):
        inner[:] = sorted(set(inner) - LEFT_OUT)
        for name in sorted(set(names) - LEFT_OUT):
            path = Path(folder, name)
            if not suffixes or path.suffix in suffixes:
                yield path


def room_of(path: Path) -> str:
    """The first folder of the path, or of the path under templates/; the rest there and static/ are the shell's."""
    first, *rest = path.relative_to(ROOT).parts
    if first == "templates":
        return TEMPLATES.get(rest[0], "config")
    return "config" if first == "static" else first


def modules(room: str) -> list[Path]:
    """The Python files of a room."""
    return list(files(".py", under=room)) if (ROOT / room).exists() else []


@cache
def imports(source: str, package: str = "") -> frozenset[str]:
    """Dotted names of everything the source imports; `package` resolves relative imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            base = ".".join([*parents, *([node.module] if node.module else [])])
            found.add(base)
            found.update(f"{base}.{alias.name}" for alias in node.names)
    return frozenset(found)


def package_of(path: Path) -> str:
    """`intake.questions` for intake/questions/arrest.py."""
    return ".".join(path.relative_to(ROOT).parts[:-1])


def strings(source: str) -> Iterator[tuple[int, str]]:
    """Every string constant with its line, docstrings left out."""
    tree = ast.parse(source)
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
        and isinstance(node.body[0].value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.lineno, node.value
