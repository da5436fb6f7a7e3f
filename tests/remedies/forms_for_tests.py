"""The forms of a page as a browser sees them: fields with what stands in them, buttons, and filling everything in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

OTHER, ANOTHER = "11", "12"
UNKNOWN = "-u"
"""The end of the name of a box beside a text: whoever writes there does not tick it too."""


@dataclass
class Form:
    """`hidden` and `buttons` by name; `radios`, `boxes`: (name, value) to ticked or not; `texts`: what stands in each
    box or list; `options`: the values of each list."""

    id: str = ""
    action: str = ""
    hidden: dict[str, str] = field(default_factory=dict)
    radios: dict[tuple[str, str], bool] = field(default_factory=dict)
    boxes: dict[tuple[str, str], bool] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    options: dict[str, list[str]] = field(default_factory=dict)
    buttons: set[str] = field(default_factory=set)

    @property
    def asks(self) -> bool:
        """Whether somebody may tick or type anything in it."""
        return bool(self.radios or self.boxes or self.texts)

    @property
    def stands(self) -> dict[str, list[str]]:
        """What it would send of its fields."""
        found: dict[str, list[str]] = {}
        for (name, value), ticked in [*self.radios.items(), *self.boxes.items()]:
            if ticked:
                found.setdefault(name, []).append(value)
        return found | {name: [text] for name, text in self.texts.items()}

    def filled(self) -> dict[str, list[str]]:
        """Another choice of each group, every box ticked, something else in every text box."""
        found: dict[str, list[str]] = {}
        for name in {name for name, _ in self.radios}:
            free = [value for (group, value), ticked in self.radios.items() if group == name and not ticked]
            found[name] = free[-1:]
        for name, value in self.boxes:
            if not name.endswith(UNKNOWN):
                found.setdefault(name, []).append(value)
        return found | {name: [self._other(name, text)] for name, text in self.texts.items()}

    def _other(self, name: str, text: str) -> str:
        if name in self.options:
            return next(value for value in reversed(self.options[name]) if value != text)
        return ANOTHER if text == OTHER else OTHER


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.buttons: list[tuple[str, str]] = []
        self.inside = False
        self.area = self.select = ""

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        held = {key: value or "" for key, value in attrs}
        name, value = held.get("name", ""), held.get("value", "")
        if tag == "form":
            self.forms.append(Form(held.get("id", ""), held.get("action", "")))
            self.inside = True
        elif tag == "button" and ("form" in held or self.inside):
            self.buttons.append((held["form"] if "form" in held else self.forms[-1].id, name))
        elif tag == "option" and self.select:
            form = self.forms[-1]
            if "selected" in held or not form.options[self.select]:
                form.texts[self.select] = value
            form.options[self.select].append(value)
        elif name and "form" in held:
            form = next(form for form in self.forms if form.id == held["form"])
            self._field(form, tag, held.get("type", "text"), name, value, "checked" in held)
        elif self.inside and name:
            self._field(self.forms[-1], tag, held.get("type", "text"), name, value, "checked" in held)

    def _field(self, form: Form, tag: str, kind: str, name: str, value: str, ticked: bool) -> None:
        if tag == "textarea":
            form.texts[name], self.area = "", name
        elif tag == "select":
            form.texts[name], form.options[name], self.select = "", [], name
        elif kind == "hidden":
            form.hidden[name] = value
        elif kind == "radio":
            form.radios[name, value] = ticked
        elif kind == "checkbox":
            form.boxes[name, value] = ticked
        elif tag == "input":
            form.texts[name] = value

    def handle_data(self, data: str) -> None:
        if self.area:
            self.forms[-1].texts[self.area] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = False
        elif tag == "textarea":
            self.forms[-1].texts[self.area] = self.forms[-1].texts[self.area].removeprefix("\n")
            self.area = ""
        elif tag == "select":
            self.select = ""


def forms(html: str) -> Iterator[Form]:
    """The forms of a page, each with its buttons wherever they stand."""
    reader = _Reader()
    reader.feed(html)
    for form in reader.forms:
        form.buttons = {name for id, name in reader.buttons if id == form.id}
        yield form
