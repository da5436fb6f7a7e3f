"""The mutants of a folder of source, made by mutmut's operators in every function, decorated or not.

Boundary: source in, mutants out; nothing is run. mutmut itself leaves decorated functions alone, because it copies a
function with its decorators; here a mutant is only the changed body, which the run puts into the function that exists.
Like mutmut, this leaves alone what stands outside functions, annotations, docstrings and the arguments of decorators.
"""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.file_mutation import NEVER_MUTATE_FUNCTION_NAMES, Mutation, MutationVisitor, deep_replace
from mutmut.mutation.mutators import mutation_operators
from mutmut.mutation.pragma_handling import get_ignored_lines


@dataclass(frozen=True)
class Mutant:
    """One changed function. `source` compiles to it, inside a class of its owner's name for a method."""

    number: int  # counts the mutants of a file
    path: str  # of the file, from the root
    function: str  # qualified: "custody_limit", "Case.once"
    change: str  # the lines that differ, "- before", "+ after"
    words: bool  # only the words that are read differ
    lines: tuple[int, int]  # of the statement, for asking which tests come by
    body: tuple[int, int]  # of the function
    source: str

    @property
    def name(self) -> str:
        return f"{self.path}:{self.function}:{self.number}"


class _Visitor(MutationVisitor):
    """mutmut's visitor, which enters decorated functions too; decorators themselves it still leaves alone."""

    def _skip_node_and_children(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.FunctionDef) and node.decorators and node not in self._enum_creation_hooks:
            return node.name.value in NEVER_MUTATE_FUNCTION_NAMES
        return super()._skip_node_and_children(node)


def of_folder(folder: Path, root: Path) -> Iterator[Mutant]:
    for path in sorted(folder.rglob("*.py")):
        yield from of_source(path.read_text(encoding="utf-8"), str(path.relative_to(root)))


def of_source(code: str, path: str) -> Iterator[Mutant]:
    """Every mutant of one file."""
    wrapper = MetadataWrapper(cst.parse_module(code))
    visitor = _Visitor(mutation_operators, get_ignored_lines(path, code, wrapper))
    wrapper.visit(visitor)
    places = wrapper.resolve(PositionProvider)
    owners = {m: c.name.value for c in wrapper.module.body if isinstance(c, cst.ClassDef) for m in c.body.body}
    text, words, spans = _Source(code), _Words(), _statements(code)
    wrapper.module.visit(words)
    number = 0
    for mutation in visitor.mutations:
        function = mutation.contained_by_top_level_function
        if not isinstance(function, cst.FunctionDef):
            continue
        place, owner = places[function], owners.get(function)
        before = text.between(place.start, place.end)
        after = _changed(wrapper.module, text, mutation, places)
        if after == before:
            continue
        number += 1
        at = places.get(mutation.original_node, place)
        start = spans.get(at.start.line, (at.start.line, at.end.line))
        yield Mutant(
            number=number,
            path=path,
            function=f"{owner}.{function.name.value}" if owner else function.name.value,
            change=_difference(before, after),
            words=mutation.original_node in words.nodes,
            lines=(start[0], max(start[1], at.end.line)),
            body=(place.start.line, place.end.line),
            source=f"class {owner}:\n    {after}\n" if owner else after + "\n",
        )


class _Source:
    def __init__(self, code: str) -> None:
        self.code, self.starts = code, [0]
        for line in code.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    def offset(self, position: cst.metadata.CodePosition) -> int:
        return self.starts[position.line - 1] + position.column

    def between(self, start: cst.metadata.CodePosition, end: cst.metadata.CodePosition) -> str:
        return self.code[self.offset(start) : self.offset(end)].rstrip()


def _changed(module: cst.Module, text: _Source, mutation: Mutation, places: object) -> str:
    """The text of the function with the mutated node in place of the original one."""
    function, node = mutation.contained_by_top_level_function, mutation.original_node
    whole, place = places[function], places.get(node)
    if place is not None:
        new = module.code_for_node(mutation.mutated_node)
        after = text.code[text.offset(whole.start) : text.offset(place.start)] + new
        after = (after + text.code[text.offset(place.end) : text.offset(whole.end)]).rstrip()
        if _compiles(after):
            return after
    bare = deep_replace(function.with_changes(decorators=[], leading_lines=[]), node, mutation.mutated_node)
    return module.code_for_node(bare).strip()


def _compiles(source: str) -> bool:
    try:
        ast.parse(source)
    except SyntaxError:
        return False
    return True


class _Words(cst.CSTVisitor):
    """The nodes that hold nothing but words for the reader: strings inside `Text(...)`, and its arguments."""

    def __init__(self) -> None:
        self.nodes: set[cst.CSTNode] = set()
        self.depth = 0

    def visit_Call(self, node: cst.Call) -> None:
        if self._is_text(node):
            self.depth += 1
            self.nodes.add(node)

    def leave_Call(self, original_node: cst.Call) -> None:
        self.depth -= self._is_text(original_node)

    def visit_SimpleString(self, node: cst.SimpleString) -> None:
        if self.depth:
            self.nodes.add(node)

    @staticmethod
    def _is_text(node: cst.Call) -> bool:
        return isinstance(node.func, cst.Name) and node.func.value == "Text"


def _statements(code: str) -> dict[int, tuple[int, int]]:
    """For each line the lines of its innermost statement; of a compound one, its head."""
    found: dict[int, tuple[int, int]] = {}
    for node in ast.walk(ast.parse(code)):  # outer ones come first
        if isinstance(node, ast.stmt):
            inner = getattr(node, "body", None)
            last = inner[0].lineno - 1 if isinstance(inner, list) else node.end_lineno
            first = node.lineno
            for line in range(first, max(first, last) + 1):
                found[line] = (first, max(first, last))
    return found


def _difference(before: str, after: str) -> str:
    one, other = ([line.strip() for line in text.splitlines()] for text in (before, after))
    return "\n".join(f"{line[0]} {line[2:]}" for line in difflib.ndiff(one, other) if line[0] in "+-")
