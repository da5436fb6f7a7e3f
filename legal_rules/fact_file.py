"""A fact file as a plain mapping: PyYAML's safe loader with the habits of YAML 1.2.

Boundary: text in, a mapping of strings, whole numbers, true/false, lists and mappings out. Dates stay text here, so
that quoted and unquoted ones mean the same; `reading` gives them their meaning.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from legal_rules import problems
from legal_rules.problems import Problem, Refused

LARGEST = 64 * 1024
DEEPEST = 6
MOST_VALUES = 3000


class _Loader(yaml.SafeLoader):
    """No sexagesimal numbers, no yes/no/on/off, no dates, no merge keys, no aliases, no duplicate keys."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.level = self.values = 0
        self.found: list[Problem] = []

    def compose_node(self, parent: Node | None, index: Any) -> Node | None:
        if self.check_event(yaml.events.AliasEvent):
            raise Refused([Problem("", "alias", problems.ALIAS)])
        if self.level >= DEEPEST:
            raise Refused([Problem("", "too_deep", problems.TOO_DEEP)])
        self.values += 1
        if self.values > MOST_VALUES:
            raise Refused([Problem("", "too_many", problems.TOO_MANY_VALUES.fill(most=MOST_VALUES))])
        self.level += 1
        try:
            return super().compose_node(parent, index)
        finally:
            self.level -= 1

    def construct_document(self, node: Node) -> Any:
        return self._plain(node)

    def _plain(self, node: Node) -> Any:
        """The value of a node; an explicit tag other than those that the text itself gives is not known here."""
        if isinstance(node, MappingNode) and node.tag == _TAG + "map":
            return self._mapping(node)
        if isinstance(node, SequenceNode) and node.tag == _TAG + "seq":
            return [self._plain(child) for child in node.value]
        if isinstance(node, ScalarNode):
            return _SCALARS[node.tag](node.value)
        raise ValueError(node.tag)

    def _mapping(self, node: MappingNode) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value if isinstance(key_node, ScalarNode) else ""
            if key in found:
                self.found.append(Problem(key, "duplicate", problems.DUPLICATE))
            if not key:
                self.found.append(Problem("", "not_a_mapping", problems.NOT_A_MAPPING))
            found[key] = self._plain(value_node)
        return found


_TAG = "tag:yaml.org,2002:"
_TRUTH = {"true": True, "false": False}
_SCALARS: dict[str, Callable[[str], Any]] = {
    _TAG + "str": str,
    _TAG + "int": int,
    _TAG + "null": lambda text: None,
    _TAG + "bool": lambda text: _TRUTH[text.lower()],
}
_Loader.yaml_implicit_resolvers = {}
_Loader.add_implicit_resolver(_TAG + "bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
_Loader.add_implicit_resolver(_TAG + "null", re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
# A leading zero is no number: "01" is the code of a province.
_Loader.add_implicit_resolver(_TAG + "int", re.compile(r"^(?:-?[1-9][0-9]{0,8}|0)$"), list("-0123456789"))


def load_yaml(text: str) -> dict[str, Any]:
    """The mapping written in `text`. Raises Refused, and nothing else, when it cannot be read as one."""
    if len(text.encode("utf-8", errors="replace")) > LARGEST:
        raise Refused([Problem("", "too_large", problems.TOO_LARGE.fill(most=LARGEST // 1024))])
    try:
        loader = _Loader(text)
        data = loader.get_single_data()
    except Refused:
        raise
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _unreadable(mark.line + 1 if mark else 1) from error
    except (yaml.YAMLError, ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise _unreadable(1) from error
    if data is None:
        data = {}
    if not isinstance(data, dict):
        loader.found.append(Problem("", "not_a_mapping", problems.NOT_A_MAPPING))
    if loader.found:
        raise Refused(loader.found)
    result: dict[str, Any] = data
    return result


def _unreadable(line: int) -> Refused:
    return Refused([Problem("", "not_yaml", problems.NOT_YAML.fill(line=line))])
