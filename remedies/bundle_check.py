"""Whether a bundle is whole: every file there, none changed, none added. Works offline and trusts nothing in the file.

Boundary: bytes in, problems out; writes nothing and unpacks nothing to a disk. Sizes, counts and names are checked
before anything is unpacked, so that a file made to harm is refused.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator, Mapping
from hashlib import sha256
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from legal_rules.words import Text
from remedies.bundle import FORMAT, MANIFEST

LARGEST = 60 * 1024 * 1024
MOST_FILES = 200
MOST_TIMES = 200
"""How many times its packed size a file may have."""
UNREADABLE = (BadZipFile, EOFError, OSError, ValueError, RuntimeError, zlib.error)
SAFE = re.compile(r"(?:[a-z0-9][a-z0-9-]{0,60}/)?[a-z0-9][a-z0-9.-]{0,60}")


class NotABundle(Exception):
    """This file cannot be checked at all; `says` why."""

    def __init__(self, says: Text) -> None:
        super().__init__(says.en)
        self.says = says


NO_ZIP = Text("Tệp này không phải bộ giấy tờ (ZIP) đọc được.", "This is not a bundle (ZIP) that can be read.")
NO_MANIFEST = Text(
    "Không có bảng kê (manifest.json) đọc được.", "There is no list of contents (manifest.json) to read."
)
UNSAFE = Text(
    "Tệp này có tên, cỡ hoặc cách gói không an toàn, nên không mở: {name}.",
    "This file has names, sizes or a way of packing that is not safe, so it is not opened: {name}.",
)
MISSING = Text("Thiếu tệp {name}.", "{name} is missing.")
CHANGED = Text("Tệp {name} đã bị thay đổi.", "{name} was changed.")
ADDED = Text("Có tệp lạ {name}.", "{name} was added.")
AROUND = Text("Có dữ liệu lạ ngoài các tệp.", "There is something in it besides the files.")


def check(content: bytes) -> tuple[Mapping[str, Any], list[Text]]:
    """The manifest, and what is wrong with the files. Raises NotABundle."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            entries = _entries(archive)
            manifest = _manifest(archive, entries)
            problems = list(_compare(archive, entries, manifest["files"]))
            if archive.comment or _loose(content, archive):
                problems.append(AROUND)
            return manifest, problems
    except UNREADABLE as error:
        raise NotABundle(NO_ZIP) from error


def _entries(archive: ZipFile) -> dict[str, ZipInfo]:
    found: dict[str, ZipInfo] = {}
    listed = archive.infolist()
    if len(listed) > MOST_FILES or sum(entry.file_size for entry in listed) > LARGEST:
        raise NotABundle(UNSAFE.fill(name=f"{len(listed)}"))
    for entry in listed:
        bomb = entry.file_size > 1024 and entry.file_size > MOST_TIMES * max(entry.compress_size, 1)
        strange = entry.flag_bits & 1 or entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED)
        if bomb or strange or entry.filename in found or not SAFE.fullmatch(entry.filename):
            raise NotABundle(UNSAFE.fill(name=ascii(entry.filename[:80])))
        found[entry.filename] = entry
    return found


def _manifest(archive: ZipFile, entries: Mapping[str, ZipInfo]) -> dict[str, Any]:
    try:
        manifest = json.loads(_read(archive, entries[MANIFEST]))
        if manifest["format"] == FORMAT and all(
            isinstance(told["sha256"], str) and isinstance(told["bytes"], int) for told in manifest["files"].values()
        ):
            return dict(manifest)
    except (KeyError, TypeError, AttributeError, *UNREADABLE) as error:
        raise NotABundle(NO_MANIFEST) from error
    raise NotABundle(NO_MANIFEST)


def _compare(archive: ZipFile, entries: Mapping[str, ZipInfo], told: Mapping[str, Any]) -> Iterator[Text]:
    for name, about in told.items():
        if name not in entries:
            yield MISSING.fill(name=ascii(name)[1:-1])
        elif not _same(archive, entries[name], about):
            yield CHANGED.fill(name=name)
    for name in entries:
        if name not in told and name != MANIFEST:
            yield ADDED.fill(name=name)


def _same(archive: ZipFile, entry: ZipInfo, about: Mapping[str, Any]) -> bool:
    try:
        data = _read(archive, entry)
    except UNREADABLE:
        return False
    return bool(len(data) == about["bytes"] and sha256(data).hexdigest() == about["sha256"])


def _read(archive: ZipFile, entry: ZipInfo) -> bytes:
    """The bytes of an entry, never more than it says it has."""
    with archive.open(entry) as file:
        data = file.read(entry.file_size + 1)
    if len(data) != entry.file_size:
        raise BadZipFile("an entry is longer than it says")
    return data


def _loose(content: bytes, archive: ZipFile) -> bool:
    """Bytes before, between or after the files: local heads follow each other without a gap from the first byte."""
    at = 0
    for entry in sorted(archive.infolist(), key=lambda found: found.header_offset):
        if entry.header_offset != at or entry.extra or entry.comment or entry.flag_bits & 8:
            return True
        name, extra = (int.from_bytes(content[at + n : at + n + 2], "little") for n in (26, 28))
        at += 30 + name + extra + entry.compress_size
    heads = sum(46 + len(entry.filename.encode()) for entry in archive.infolist())
    return len(content) != at + heads + 22
