"""A page as a screen reader goes through it: Chromium's own accessibility tree, one line for each thing that is read.

Boundary: turns the open page into text, judges nothing. A line is what a thing is, its name in quotes, its states in
brackets, after a dash what describes it, and [en] or [vi] where it is in the other language than its page. What stands
inside is deeper. The words of a label beside its own box are left out: the box has them as its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

Node = Mapping[str, Any]
TEXTS = {"StaticText", "LineBreak"}
UNTOLD = {"ListMarker", "InlineTextBox"}
FLOWING = {"generic", "none", "strong", "emphasis", "code", "mark", "time", "superscript", "rowgroup"}
"""What is not told itself, and what is in it goes on in the line."""
BLOCKS = {"paragraph", "list", "DescriptionList", "LabelText", "Legend", "form"}
"""What is not told itself, but begins a new line."""
WHOLE = {"link", "button", "radio", "checkbox", "textbox", "combobox", "DisclosureTriangle", "image"}
"""What is told by its name alone."""
NAMES = {"listitem": "-", "term": "?", "definition": "=", "DisclosureTriangle": "fold", "blockquote": ">"}
TOLD = ("level", "checked", "expanded", "invalid", "required", "live", "focused")
NO = ("", "false", None)
YES = ("true",)


class Reading:
    """The page that is open in a tab of Playwright; `lines()` are what is read."""

    def __init__(self, page: Any) -> None:
        tools = page.context.new_cdp_session(page)
        self._nodes = {node["nodeId"]: node for node in tools.send("Accessibility.getFullAXTree")["nodes"]}
        self._langs: dict[int, str] = {}
        self._walk_dom(tools.send("DOM.getDocument", {"depth": -1})["root"], "")
        tools.detach()
        self._title = page.title()
        self._lang = page.evaluate("document.documentElement.lang")

    def lines(self) -> list[str]:
        """The title, then everything in the order of reading."""
        root = next(node for node in self._nodes.values() if node["role"]["value"] == "RootWebArea")
        return [self._title, *self._inside(root, 1)]

    def _inside(self, node: Node, depth: int) -> Iterator[str]:
        run: list[str] = []
        for one in self._flow(node):
            if isinstance(one, str):
                run.append(one)
                continue
            yield from _joined(run, depth)
            if one is not None:
                yield from self._told(one, depth)
        yield from _joined(run, depth)

    def _flow(self, node: Node) -> Iterator[str | Node | None]:
        """Texts and things in their order, None between two blocks."""
        for child in (self._nodes[id] for id in node.get("childIds", ()) if id in self._nodes):
            role = child.get("role", {}).get("value")
            if role in UNTOLD:
                continue
            if role in TEXTS:
                said = _value(child, "name").strip() or " "
                yield f"[{lang}: {said}]" if (lang := self._lang_of(child)) else said
            elif self._untold(child):
                block = role in BLOCKS or role == "group"
                inside = list(self._flow(child))
                if role == "LabelText":
                    inside = self._unlabelled(inside)
                yield from (None, *inside, None) if block else inside
            else:
                yield child

    def _untold(self, node: Node) -> bool:
        """Whether only what is in it is read, as of the nameless group that a fold makes."""
        role = node["role"]["value"]
        if role == "group" and any(told["name"] == "focused" for told in node.get("properties", ())):
            return False
        if role == "group":
            return not (_value(node, "name") or _value(node, "description"))
        return bool(node["ignored"]) or role in FLOWING or role in BLOCKS

    def _told(self, node: Node, depth: int) -> Iterator[str]:
        role, name = node["role"]["value"], _value(node, "name")
        told = [one for one in node.get("properties", ()) if one["name"] in TOLD]
        states = {one["name"]: str(one["value"].get("value", "")).lower() for one in told}
        if role != "heading":
            states.pop("level", None)
        said = [key if value in YES else f"{key}={value}" for key, value in states.items() if value not in NO]
        if value := _value(node, "value"):
            said.append(f"“{value}”")
        about, lang = _value(node, "description"), self._lang_of(node)
        parts = (name and f"“{name}”", said and f"({', '.join(said)})", about and f"– {about}", lang and f"[{lang}]")
        line = " ".join([NAMES.get(role, role), *(part for part in parts if part)])
        inside = [] if role in WHOLE else list(self._inside(node, depth + 1))
        if [one.strip() for one in inside] == [name]:
            inside = []
        if role in NAMES and len(NAMES[role]) == 1 and inside and line == NAMES[role]:
            line += " " + inside.pop(0).strip()
        yield "  " * depth + line
        yield from inside

    @staticmethod
    def _unlabelled(inside: list[str | Node | None]) -> list[str | Node | None]:
        """A label without its words, where its box stands in it and is named so."""
        return [one for one in inside if isinstance(one, dict)] or inside

    def _lang_of(self, node: Node) -> str:
        """The language, where it is not that of the page."""
        lang = self._langs.get(node.get("backendDOMNodeId", 0), self._lang)
        return "" if lang == self._lang else lang

    def _walk_dom(self, node: Node, lang: str) -> None:
        told = node.get("attributes", [])
        lang = dict(zip(told[::2], told[1::2], strict=True)).get("lang", lang)
        self._langs[node["backendNodeId"]] = lang
        for child in node.get("children", ()):
            self._walk_dom(child, lang)


def _value(node: Node, key: str) -> str:
    """The words under `key`, on one line."""
    return " ".join(str(node.get(key, {}).get("value", "")).split())


def _joined(run: list[str], depth: int) -> Iterator[str]:
    text = re.sub(r" (?=[.,;:!?…)])", "", " ".join(" ".join(run).split()))
    run.clear()
    if text:
        yield "  " * depth + text
