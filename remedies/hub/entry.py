"""Who may be able to help: one entry of the list, as the data tells it.

Boundary: declarations only; nothing here is opened, written to or called.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from legal_rules.words import Text

Place = Literal["viet_nam", "abroad"]
Seen = Literal["own", "others", "unconfirmed"]
Kind = Literal["web", "telephone", "email", "post", "list", "ask"]

KINDS: Mapping[Kind, Text] = {
    "telephone": Text("Điện thoại", "Telephone"),
    "email": Text("Thư điện tử", "E-mail"),
    "post": Text("Thư bưu điện", "Post"),
    "web": Text("Trang web", "Website"),
    "list": Text("Có trong danh sách này", "Found in this list"),
    "ask": Text("Tìm thế nào", "How to find it"),
}
SEEN: Mapping[Seen, Text] = {
    "own": Text("Đọc trên trang của chính nơi này.", "Read on its own page."),
    "others": Text("Đọc trên trang của nơi khác hoặc trên báo.", "Read on another body's page or in the press."),
    "unconfirmed": Text(
        "Có nơi này, nhưng chưa xác nhận được nay còn làm việc và địa chỉ.",
        "It exists, but its present work and address were not confirmed.",
    ),
}
LANGUAGES: Mapping[str, Text] = {
    "vi": Text("tiếng Việt", "Vietnamese"),
    "en": Text("tiếng Anh", "English"),
    "fr": Text("tiếng Pháp", "French"),
    "es": Text("tiếng Tây Ban Nha", "Spanish"),
    "ar": Text("tiếng Ả Rập", "Arabic"),
    "ru": Text("tiếng Nga", "Russian"),
    "zh": Text("tiếng Trung", "Chinese"),
    "any": Text("tiếng nào cũng được", "any language"),
}


@dataclass(frozen=True)
class Contact:
    """One way to reach it, as text to copy; `note` says which one it is, or when it is open."""

    kind: Kind
    value: Text
    note: Text | None = None

    @property
    def label(self) -> Text:
        return KINDS[self.kind]


@dataclass(frozen=True)
class Entry:
    """One body: what it does, for whom, its limits and what to mind, how to reach it, and where that was read.

    `works` is false for a closed door, kept so that nobody spends hours on it. `older` says what comes from an older
    copy. `checked_on` is the day it was last compared with its sources, `review_by` the last day it may stand so.
    `added` marks an entry of this installation.
    """

    id: str
    name: Text
    place: Place
    needs: tuple[str, ...]
    does: Text
    whom: Text
    languages: tuple[str, ...]
    limits: Text
    mind: Text
    reach: tuple[Contact, ...]
    sources: tuple[str, ...]
    seen: Seen
    checked_on: date
    review_by: date
    older: Text | None = None
    works: bool = True
    added: bool = False

    def past(self, on: date) -> bool:
        """Whether it should have been looked at again before `on`."""
        return on > self.review_by

    @property
    def spoken(self) -> Text | None:
        """The languages it handles, in words; None where no source says."""
        known = [LANGUAGES[code] for code in self.languages]
        return Text(", ".join(t.vi for t in known), ", ".join(t.en for t in known)) if known else None

    @property
    def how_sure(self) -> Text:
        return SEEN[self.seen]
