"""Weighing the risks of a step before it: five places to look, and four things to choose.

Boundary: words, and what the draft keeps of a choice; nothing is scored and nothing is hidden. A choice is kept with
the answers only, sealed, and may be changed at any time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from legal_rules.words import Text

KEPT = "weighed"
VERSION = 1
"""Of the words on who learns the name: a consent to earlier ones is asked for again."""
PERSON, FAMILY, NOBODY = WHO = ("person", "family", "nobody")


@dataclass(frozen=True)
class Area:
    """One place to look: what to ask oneself, and what lessens the risk."""

    name: str
    title: Text
    ask: Text
    less: Text


AREAS = (
    Area(
        "body",
        Text("Thân thể", "Body"),
        Text(
            "Nơi ở, đường đi có an toàn không? Có ai đi cùng không?",
            "Are the home and the way there safe? Is there company?",
        ),
        Text(
            "Đi cùng người khác, nói với một người tin được giờ đi và giờ về. Nguy hiểm ngay: gọi 113.",
            "Go with someone; tell a trusted person when you leave and return. In danger now: call 113.",
        ),
    ),
    Area(
        "device",
        Text("Máy và tài khoản", "Devices and accounts"),
        Text(
            "Máy này đã từng bị giữ, bị kiểm tra chưa? Ai khác mở được?",
            "Was this device ever seized or searched? Who else can open it?",
        ),
        Text(
            "Máy đã bị giữ thì coi như đã bị đọc. Dùng máy khác, viết tay, xóa tệp sau khi in.",
            "A device once seized counts as read. Use another, write by hand, delete files after printing.",
        ),
    ),
    Area(
        "law",
        Text("Pháp lý", "The law"),
        Text(
            "Có điều gì trong giấy có thể bị dùng để buộc tội bạn hoặc người khác không?",
            "Is there anything in the paper that could be used against you or others?",
        ),
        Text(
            "Có người đã bị xử theo Điều 117, 156, 331. Bỏ nhận xét, chỉ ghi việc; hỏi luật sư trước.",
            "People were tried under Articles 117, 156 and 331. Leave out opinions, state facts; ask a lawyer first.",
        ),
    ),
    Area(
        "mind",
        Text("Tinh thần", "Mind"),
        Text(
            "Lúc này có đủ sức không? Ai ở bên nếu việc kéo dài?",
            "Is there strength for it now? Who is there if it takes long?",
        ),
        Text(
            "Nghỉ trước cũng được. Nhờ một người đọc thư từ thay, chia việc ra từng ngày.",
            "Rest first if needed. Have someone read the letters; take it a day at a time.",
        ),
    ),
    Area(
        "family",
        Text("Gia đình, việc làm", "Family and work"),
        Text(
            "Con cái, cha mẹ, nơi làm việc có thể bị hỏi. Họ có biết và đồng ý không?",
            "Children, parents or the workplace may be asked questions. Do they know and agree?",
        ),
        Text(
            "Bàn trước với họ. Thống nhất ai trả lời, ai trông con. Không ghi việc người thân đã làm.",
            "Talk to them first. Agree who answers and who minds the children. Do not write what relatives did.",
        ),
    ),
)
WAIT, TALK, QUIET, GO = "wait", "talk", "quiet", "go"
CHOICES = (WAIT, TALK, QUIET, GO)
GOING = (QUIET, GO)
LABELS: Mapping[str, Text] = {
    WAIT: Text("Tôi chưa muốn làm bước này", "I do not want to take this step now"),
    TALK: Text("Tôi muốn bàn với người khác trước", "I want to talk to someone first"),
    QUIET: Text("Tôi muốn làm lặng lẽ", "I want to do it quietly"),
    GO: Text("Tôi đã đọc và muốn làm tiếp", "I have read this and want to go on"),
}
WAITING: Mapping[str, Text] = {
    WAIT: Text("Đã chọn: chưa làm lúc này.", "Chosen: not now."),
    TALK: Text("Đã chọn: bàn với người khác trước.", "Chosen: talk to someone first."),
}


@dataclass(frozen=True)
class Weighed:
    """What was chosen for one step, the places that worry, and who agreed, on which day, to the name being given."""

    choice: str
    worries: tuple[str, ...]
    who: str = ""
    on: str = ""

    @property
    def goes_on(self) -> bool:
        return self.choice in GOING

    def opens(self, *, named: bool) -> bool:
        """Whether the step lies open: chosen, and, where others will learn the name, agreed to."""
        return self.goes_on and (bool(self.who) or not named)

    @property
    def less(self) -> tuple[Text, ...]:
        """What lessens each worry, in the order of the page."""
        return tuple(area.less for area in AREAS if area.name in self.worries)


def of(kept: Mapping[str, Any], step: str) -> Weighed | None:
    """What the draft keeps for `step`; None where nothing, or nothing legible, was chosen."""
    row = kept.get(KEPT, {}).get(step)
    if not isinstance(row, Mapping) or row.get("choice") not in CHOICES:
        return None
    agreed = row.get("version") == VERSION and row.get("who") in (PERSON, FAMILY)
    who, on = (str(row["who"]), str(row.get("on", ""))) if agreed else ("", "")
    return Weighed(row["choice"], _known(row.get("worries", ())), who, on)


def keep(kept: dict[str, Any], step: str, choice: str, worries: Iterable[str]) -> bool:
    """Note a choice; False when it is none."""
    if choice not in CHOICES:
        return False
    kept.setdefault(KEPT, {})[step] = {"choice": choice, "worries": list(_known(worries))}
    return True


def agree(kept: dict[str, Any], step: str, who: str, on: date) -> None:
    """Note, beside a choice that was kept, who agreed to the name being given to those whom the step goes to."""
    kept[KEPT][step] |= {"who": who, "on": on.isoformat(), "version": VERSION}


def _known(worries: Iterable[str]) -> tuple[str, ...]:
    named = set(worries)
    return tuple(area.name for area in AREAS if area.name in named)
