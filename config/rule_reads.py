"""Which rules can read which fact, found in the source of the rules without running a case.

Boundary: follows, from each rule's function, the functions, tuples and other answers it names. What it finds is all
that a rule could read; a single case may read less.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import ModuleType

from legal_rules import catalogue, rules
from legal_rules.amounts import RULES as AMOUNTS
from legal_rules.engine import RULES, Case
from legal_rules.facts import FACTS
from legal_rules.law import parameters

ANSWERS = {"finding": "finding", "outcome": "finding", "clock": "clock", "deadline": "deadline"}
REGISTERED = ("rule", "clock", "deadline", "standard", "amount")
CASE = (
    "value", "yes", "choice", "number", "when", "never", "rows", "known", "came", "some", "none", "need", "need_when",
)  # fmt: skip
Node = tuple[str, str]
"""A module and a name in it; a rule is ("finding", its id)."""


@cache
def readers() -> Mapping[str, tuple[str, ...]]:
    """Fact id to the ids of the findings, clocks, deadlines, standards and sums that can read it, in that order."""
    _graph()  # imports every file of rules before they are counted
    found: dict[str, list[str]] = {id: [] for id in FACTS}
    # A finding and a deadline may share an id; each is looked through.
    every = [(id, rule.apply, rule.law) for (_, id), rule in RULES.items()]
    every += [(id, rule.apply, rule.law) for id, rule in AMOUNTS.items()]
    for id, function, law in every:
        own = reads((function.__module__, function.__name__)) | _in_law(law)
        for fact in sorted(own):
            if id not in found[fact]:
                found[fact].append(id)
    for short in FACTS.values():
        if short.short_for:
            found[short.id] = found[short.short_for.partition(".")[0]]
    order = catalogue.FINDINGS + catalogue.CLOCKS + catalogue.DEADLINES + catalogue.STANDARDS + catalogue.SUMS
    return {fact: tuple(sorted(ids, key=order.index)) for fact, ids in found.items()}


def _in_law(names: tuple[str, ...]) -> set[str]:
    """Facts that a dated parameter lists, such as the grounds of detention."""
    values = [version.value for name in names for version in parameters()[name]]
    found: set[str] = set()
    while values:
        value = values.pop()
        if isinstance(value, str):
            found.add(value)
        elif isinstance(value, Mapping):
            values.extend(value.values())
        elif isinstance(value, list):
            values.extend(value)
    return found & set(FACTS)


def reads(start: Node) -> frozenset[str]:
    """The facts that a function can read, itself or through what it names."""
    seen: set[Node] = set()
    facts: set[str] = set()
    queue = [start]
    while queue:
        node = queue.pop()
        if node in seen:
            continue
        seen.add(node)
        words, names = _graph().get(node, (frozenset(), frozenset()))
        facts |= words
        queue.extend(names)
    return frozenset(facts)


@cache
def _graph() -> Mapping[Node, tuple[frozenset[str], frozenset[Node]]]:
    modules = [importlib.import_module(m.name) for m in pkgutil.iter_modules(rules.__path__, rules.__name__ + ".")]
    graph = {node: found for module in modules for node, found in _names(module)}
    engine = inspect.getmodule(Case)
    return graph | (dict(_law(engine)) if engine else {})


def _names(module: ModuleType) -> Iterator[tuple[Node, tuple[frozenset[str], frozenset[Node]]]]:
    """Every top-level function and constant of a module with the facts and the names in it."""
    for statement in ast.parse(inspect.getsource(module)).body:
        if isinstance(statement, ast.ImportFrom) and statement.module:
            for alias in statement.names:
                whose = (statement.module, alias.name)
                yield (module.__name__, alias.asname or alias.name), (frozenset(), frozenset({whose}))
        for name in _defined(statement):
            parts = list(ast.walk(statement))
            words = _texts(parts) - _not_facts(parts)
            nodes = {found for p in parts if (found := _referred(module, p))} | set(_answers(parts))
            if any(isinstance(p, ast.Attribute) and p.attr == "law" for p in parts):
                nodes.add((Case.__module__, "law"))
            yield (module.__name__, name), (frozenset(words & set(FACTS)), frozenset(nodes))


def _defined(statement: ast.stmt) -> list[str]:
    if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
        return [statement.name]
    if isinstance(statement, ast.Assign):
        return [t.id for t in statement.targets if isinstance(t, ast.Name)]
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return [statement.target.id]
    return []


def _referred(module: ModuleType, part: ast.AST) -> Node | None:
    """The function or constant that a name or `module.name` stands for, where it belongs to the rules."""
    if isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name):
        owner = vars(module).get(part.value.id)
        return (owner.__name__, part.attr) if isinstance(owner, ModuleType) else None
    if not isinstance(part, ast.Name):
        return None
    value = vars(module).get(part.id)
    home = getattr(value, "__module__", None)
    if callable(value) and home:
        return home, getattr(value, "__name__", part.id)
    return module.__name__, part.id


def _texts(parts: Iterable[ast.AST]) -> set[str]:
    return {p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str)}


def _not_facts(parts: list[ast.AST]) -> set[str]:
    """Texts that only name an answer or a choice: compared values, ids asked for or registered."""
    found: set[str] = set()
    for part in parts:
        if isinstance(part, ast.Compare):
            found |= _texts(n for c in (part.left, *part.comparators) for n in ast.walk(c))
        elif isinstance(part, ast.Call) and _called(part) in (*ANSWERS, *REGISTERED):
            found |= _texts(part.args)
    asked = {w for p in parts if isinstance(p, ast.Call) and _called(p) in CASE for w in _texts(p.args)}
    return found - asked


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _answers(parts: list[ast.AST]) -> Iterator[Node]:
    """The rules asked for by `case.finding("…")` and its kin; ids in the same function count as asked for."""
    asked = {ANSWERS[p.attr] for p in parts if isinstance(p, ast.Attribute) and p.attr in ANSWERS}
    for kind in asked:
        for word in _texts(parts):
            rule = RULES.get((kind, word))
            if rule:
                yield rule.apply.__module__, rule.apply.__name__


def _law(engine: ModuleType) -> Iterator[tuple[Node, tuple[frozenset[str], frozenset[Node]]]]:
    """Asking for law without a day reads the loss of liberty."""
    yield (engine.__name__, "law"), (frozenset({"arrested_at"}), frozenset())
