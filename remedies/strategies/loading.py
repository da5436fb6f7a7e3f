"""A workbook.yaml as a `Workbook`, or an error that says which place is wrong.

Boundary: text in, a value out; nothing is guessed: an unknown key, a missing language, a name that nothing has are
refused when the workbooks are loaded, so that a fault shows in the first test and not on a page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from string import Formatter
from typing import Any, TypeVar

import yaml

from legal_rules.law import parameters
from legal_rules.words import Text
from remedies.hub.needs import BY_ID
from remedies.strategies.cautions import CAUTIONS
from remedies.strategies.prefill import SLOTS, SOURCES
from remedies.strategies.workbook import (
    KINDS,
    WAYS,
    WHOM,
    Caution,
    Choice,
    Draft,
    Field,
    Page,
    Picture,
    Said,
    Ways,
    Workbook,
)

T = TypeVar("T")
LONG = {"line": 200, "text": 1500}
IN_ROWS = ("line", "text", "one", "date")
ID = re.compile(r"[a-z][a-z0-9_]*")


class WorkbookError(ValueError):
    """A workbook.yaml that cannot be used; the message begins with the folder and the place."""


def load(path: Path) -> Workbook:
    """The workbook of a file. Raises WorkbookError."""
    try:
        made = _workbook(yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader))  # noqa: S506  (a safe one)
        _check(made)
    except (WorkbookError, yaml.YAMLError) as problem:
        raise WorkbookError(f"{path.parent.name}: {problem}") from problem
    return made


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Plain values only, and no key twice."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        _once("key", [key.value for key, _ in node.value])
        made: dict[Any, Any] = super().construct_mapping(node, deep)
        return made


def _keys(at: str, data: Any, needed: str, allowed: str = "") -> Mapping[str, Any]:
    if not isinstance(data, Mapping):
        raise WorkbookError(f"{at}: a mapping is wanted, not {data!r}")
    must, may = set(needed.split()), set(needed.split()) | set(allowed.split())
    if not must <= set(data) <= may:
        raise WorkbookError(f"{at}: wrong or missing keys: {sorted(set(data) ^ must - may | must - set(data))}")
    return data


def _list(at: str, data: Any, one: Callable[[str, Any], T]) -> tuple[T, ...]:
    items = data if isinstance(data, list) else [] if data is None else [data]
    return tuple(one(f"{at} {n}", item) for n, item in enumerate(items, start=1))


def _text(at: str, data: Any) -> Text:
    both = _keys(at, data, "vi en")
    if not all(isinstance(half, str) and half.strip() for half in both.values()):
        raise WorkbookError(f"{at}: both languages have words")
    return Text(both["vi"].strip(), both["en"].strip())


def _when(at: str, data: Mapping[str, Any]) -> Ways:
    found = data.get("when", [])
    ways = frozenset([found] if isinstance(found, str) else found)
    if not ways <= set(WAYS):
        raise WorkbookError(f"{at}: when is one of {', '.join(WAYS)}")
    return ways


def _said(at: str, data: Any) -> Said:
    both = _keys(at, data, "vi en", "when")
    return Said(_text(at, {k: both[k] for k in ("vi", "en")}), _when(at, both))


def _field(at: str, data: Any, rows: bool = False) -> Field:
    found = _keys(at, data, "id kind ask", "hint when options columns most longest from")
    at = f"{at} {found['id']}"
    kind = found["kind"]
    if not ID.fullmatch(found["id"]) or kind not in (IN_ROWS if rows else KINDS):
        raise WorkbookError(f"{at}: an id in small letters and a kind among {', '.join(IN_ROWS if rows else KINDS)}")
    if (kind in ("one", "many")) != ("options" in found) or (kind == "rows") != ("columns" in found):
        raise WorkbookError(f"{at}: options belong to one and many, columns to rows")
    return Field(
        id=found["id"],
        kind=kind,
        ask=_text(f"{at} ask", found["ask"]),
        hint=_list(f"{at} hint", found.get("hint"), _said),
        when=_when(at, found),
        options=tuple(Choice(v, _text(f"{at} {v}", t)) for v, t in found.get("options", {}).items()),
        columns=_list(f"{at} columns", found.get("columns"), lambda a, d: _field(a, d, rows=True)),
        most=found.get("most", 6),
        longest=found.get("longest", LONG.get(kind, 0)),
        source=found.get("from", ""),
    )


def _caution(at: str, data: Any) -> Caution:
    if isinstance(data, str):
        if data not in CAUTIONS:
            raise WorkbookError(f"{at}: no caution is called {data!r}")
        return CAUTIONS[data]
    found = _keys(at, data, "says why", "law when")
    return Caution(
        _text(f"{at} says", found["says"]), _text(f"{at} why", found["why"]),
        tuple(found.get("law", ())), _when(at, found),
    )  # fmt: skip


def _picture(at: str, data: Any) -> Picture:
    found = _keys(at, data, "kind title", "rows label x y links")
    wanted = {"grid": {"rows", "label", "x", "y"}, "chain": {"links"}}.get(found["kind"])
    if wanted != set(found) - {"kind", "title"}:
        raise WorkbookError(f"{at}: a grid has rows, label, x, y; a chain has links")
    links = tuple(found.get("links", ()))
    names = {key: found.get(key, "") for key in ("rows", "label", "x", "y")}
    return Picture(found["kind"], _text(f"{at} title", found["title"]), links=links, **names)


def _draft(at: str, data: Any) -> Draft:
    found = _keys(at, data, "title text", "when")
    return Draft(_text(f"{at} title", found["title"]), _text(f"{at} text", found["text"]), _when(at, found))


def _page(at: str, data: Any) -> Page:
    found = _keys(at, data, "id title", "say cautions fields pictures drafts help when")
    at = f"{at} {found['id']}"
    return Page(
        id=found["id"],
        title=_text(f"{at} title", found["title"]),
        say=_list(f"{at} say", found.get("say"), _said),
        cautions=_list(f"{at} cautions", found.get("cautions"), _caution),
        fields=_list(f"{at} fields", found.get("fields"), _field),
        pictures=_list(f"{at} pictures", found.get("pictures"), _picture),
        drafts=_list(f"{at} drafts", found.get("drafts"), _draft),
        help=tuple(found.get("help", ())),
        when=_when(at, found),
    )


def _workbook(data: Any) -> Workbook:
    found = _keys("workbook", data, "id number title purpose ways risks pages", "say public for")
    return Workbook(
        id=found["id"],
        number=found["number"],
        title=_text("title", found["title"]),
        purpose=_text("purpose", found["purpose"]),
        say=_list("say", found.get("say"), _said),
        ways={way: _text(f"ways {way}", text) for way, text in _keys("ways", found["ways"], " ".join(WAYS)).items()},
        risks=_list("risks", found["risks"], _text),
        pages=_list("page", found["pages"], _page),
        public=found.get("public", False),
        whom=_whom(found.get("for", "anyone")),
    )


def _whom(name: str) -> str:
    if name not in WHOM:
        raise WorkbookError(f"for is one of {', '.join(WHOM)}")
    return name


def _check(made: Workbook) -> None:
    """Names that point somewhere: ids are each there once; pictures, drafts, sources and law name what exists."""
    _once("field", [f.id for f in made.fields])
    _once("page", [p.id for p in made.pages])
    for field in made.fields:
        _once(f"column of {field.id}", [c.id for c in field.columns])
        if field.source and SOURCES.get(field.source) != field.kind:
            raise WorkbookError(f"{field.id}: nothing called {field.source!r} fills a {field.kind}")
    for page in made.pages:
        for caution in page.cautions:
            if not set(caution.law) <= set(parameters()):
                raise WorkbookError(f"{page.id}: no such law: {set(caution.law) - set(parameters())}")
        for picture in page.pictures:
            _check_picture(made, picture)
        if not set(page.help) <= set(BY_ID):
            raise WorkbookError(f"{page.id}: help is among {', '.join(BY_ID)}")
        for draft in page.drafts:
            slots = {name for half in draft.text for _, name, _, _ in Formatter().parse(half) if name is not None}
            if not slots <= {f.id for f in made.fields if f.kind != "rows"} | set(SLOTS):
                raise WorkbookError(f"{page.id}: a draft has a slot that no question fills: {sorted(slots)}")


def _check_picture(made: Workbook, picture: Picture) -> None:
    if picture.kind == "chain":
        if not picture.links or any(made.field(id) is None for id in picture.links):
            raise WorkbookError(f"a chain names a question that is not there: {picture.links}")
        return
    rows = made.field(picture.rows)
    columns = {c.id: c.kind for c in rows.columns} if rows else {}
    if columns.get(picture.label) != "line" or {columns.get(picture.x), columns.get(picture.y)} != {"one"}:
        raise WorkbookError(f"a grid wants rows with a line to name them and two choices: {picture.rows}")


def _once(what: str, ids: Iterable[str]) -> None:
    found = list(ids)
    if len(set(found)) != len(found):
        raise WorkbookError(f"a {what} is there twice: {found}")
