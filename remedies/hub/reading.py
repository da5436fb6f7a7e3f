"""From the files of the list to entries; what is wrong with one is said, and that entry is left out.

Boundary: text in, entries and faults out. It opens no address. A fault names the file and the entry, for whoever
keeps the list; nothing of it reaches a page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, get_args

import yaml

from legal_rules.words import Text
from remedies.hub.entry import KINDS, LANGUAGES, SEEN, Contact, Entry, Place
from remedies.hub.needs import BY_ID

TEXTS = ("does", "whom", "limits", "mind")
KEYS = {
    *TEXTS, "id", "name", "place", "needs", "languages", "reach", "sources", "seen", "checked_on", "review_by",
    "older", "works",
}  # fmt: skip
MOST_BYTES = 512 * 1024


class Wrong(ValueError):
    """What is wrong with an entry, in one sentence for the one who keeps the list."""


@dataclass(frozen=True)
class Fault:
    """What is wrong, and where: the file's name and the entry's id or number."""

    file: str
    entry: str
    says: str
    kind: str = "form"

    def __str__(self) -> str:
        return f"{self.file}, {self.entry}: {self.says}"


@dataclass(frozen=True)
class Listed:
    """What one or more files gave."""

    entries: tuple[Entry, ...] = ()
    left_out: frozenset[str] = frozenset()
    faults: tuple[Fault, ...] = ()


def read_folder(folder: Path, added: bool = False) -> Listed:
    """Every .yaml file of `folder` in the order of their names; a folder that is not there is a fault, not a crash."""
    if not folder.is_dir():
        return Listed(faults=(Fault(str(folder), "folder", "there is no such folder"),))
    entries: dict[str, Entry] = {}
    left_out: set[str] = set()
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.yaml")):
        found = read_file(path, added)
        faults += found.faults
        left_out |= found.left_out
        for entry in found.entries:
            if entries.setdefault(entry.id, entry) is not entry:
                faults.append(Fault(path.name, entry.id, "this id is used twice"))
    return Listed(tuple(entries.values()), frozenset(left_out), tuple(faults))


def read_file(path: Path, added: bool = False) -> Listed:
    """One file: `entries`, and `leave_out` with ids that this installation does not show."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ValueError("the file is too large")
        written = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError, RecursionError) as error:
        return Listed(faults=(Fault(path.name, "file", f"it cannot be read ({' '.join(str(error).split())[:200]})"),))
    if not isinstance(written, Mapping) or set(written) - {"entries", "leave_out"}:
        return Listed(faults=(Fault(path.name, "file", "expected `entries` and, if wanted, `leave_out`"),))
    rows, out = written.get("entries") or [], written.get("leave_out") or []
    if not isinstance(rows, list) or not isinstance(out, list) or not all(isinstance(id, str) for id in out):
        return Listed(faults=(Fault(path.name, "file", "`entries` and `leave_out` are lists"),))
    entries, faults = [], []
    for number, row in enumerate(rows, 1):
        named = row.get("id") if isinstance(row, Mapping) else None
        try:
            entries.append(entry_of(row, added))
        except Wrong as wrong:
            kind = "source" if wrong.args[0] == NO_SOURCE else "form"
            faults.append(Fault(path.name, str(named or f"entry {number}"), str(wrong), kind))
    return Listed(tuple(entries), frozenset(out), tuple(faults))


NO_SOURCE = "it has no source: give the address of the page where it was read"


def entry_of(row: Any, added: bool = False) -> Entry:
    """One entry; raises Wrong with what is missing or unknown."""
    if not isinstance(row, Mapping):
        raise Wrong("an entry is a mapping of names to values")
    if unknown := sorted(map(str, set(row) - KEYS)):
        raise Wrong(f"nobody reads {', '.join(unknown)}")
    sources = tuple(_addresses(row.get("sources")))
    if not sources:
        raise Wrong(NO_SOURCE)
    checked_on, review_by = _day(row, "checked_on"), _day(row, "review_by")
    if review_by <= checked_on:
        raise Wrong("review_by must be later than checked_on")
    works = row.get("works", True)
    if not isinstance(works, bool):
        raise Wrong("works is true or false")
    texts = {key: _text(row.get(key), key) for key in TEXTS}
    return Entry(
        id=_word(row, "id"),
        name=_name(row.get("name")),
        place=_one_of(row, "place", get_args(Place)),
        needs=_some_of(row, "needs", BY_ID) or _refuse("needs is empty"),
        languages=_some_of(row, "languages", LANGUAGES),
        reach=tuple(_contacts(row.get("reach"))) or _refuse("reach is empty: say at least how to find it"),
        sources=sources,
        seen=_one_of(row, "seen", SEEN),
        checked_on=checked_on,
        review_by=review_by,
        older=_text(row["older"], "older") if row.get("older") else None,
        works=works,
        added=added,
        **texts,
    )


def _refuse(says: str) -> Any:
    raise Wrong(says)


def _word(row: Mapping[str, Any], key: str) -> str:
    value = row.get(key)
    if not (isinstance(value, str) and value.isidentifier() and value.isascii() and value == value.lower()):
        raise Wrong(f"{key} is a word of small letters, digits and _")
    return value


def _name(value: Any) -> Text:
    return Text(value.strip(), value.strip()) if isinstance(value, str) and value.strip() else _text(value, "name")


def _text(value: Any, key: str) -> Text:
    if isinstance(value, Mapping) and set(value) == {"vi", "en"}:
        vi, en = value["vi"], value["en"]
        if isinstance(vi, str) and isinstance(en, str) and vi.strip() and en.strip():
            return Text(vi.strip(), en.strip())
    raise Wrong(f"{key} needs words in both languages: {{vi: …, en: …}}")


def _day(row: Mapping[str, Any], key: str) -> date:
    value = row.get(key)
    if type(value) is not date:
        raise Wrong(f"{key} is a day such as 2026-11-22")
    return value


def _one_of(row: Mapping[str, Any], key: str, known: Any) -> Any:
    value = row.get(key)
    if not isinstance(value, str) or value not in known:
        raise Wrong(f"{key} is one of {', '.join(known)}")
    return value


def _some_of(row: Mapping[str, Any], key: str, known: Mapping[str, Any]) -> tuple[str, ...]:
    value = row.get(key)
    if not isinstance(value, list) or not all(isinstance(item, str) and item in known for item in value):
        raise Wrong(f"{key} is a list of {', '.join(known)}")
    return tuple(value)


def _addresses(value: Any) -> Iterator[str]:
    for address in value if isinstance(value, list) else ():
        if not isinstance(address, str) or not address.startswith(("https://", "http://")) or " " in address:
            raise Wrong("a source is an address that starts with https:// or http://")
        yield address


def _contacts(value: Any) -> Iterator[Contact]:
    for row in value if isinstance(value, list) else ():
        kinds = [key for key in row if key != "note"] if isinstance(row, Mapping) else []
        if len(kinds) != 1 or kinds[0] not in KINDS:
            raise Wrong(f"a way to reach it is one of {', '.join(KINDS)}, with a note if wanted")
        kind = kinds[0]
        note = _text(row["note"], "note") if row.get("note") else None
        yield Contact(kind, _text(row[kind], kind) if kind == "ask" else _value(kind, row[kind]), note)


def _value(kind: str, value: Any) -> Text:
    """What stands for both languages, looked at as far as its kind allows."""
    good = isinstance(value, str) and bool(value.strip())
    if good and kind in ("web", "list"):
        good = value.startswith(("https://", "http://")) and " " not in value
    if good and kind == "email":
        good = value.count("@") == 1 and " " not in value
    if good and kind == "telephone":
        good = not set(value) - set("+()0123456789 ")
    if not good:
        raise Wrong(f"{kind}: {value!r} does not look like one; a number is written between quotation marks")
    return Text(value.strip(), value.strip())
