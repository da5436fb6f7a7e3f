"""What a draft holds, as plain values, and its one spelling as bytes.

Boundary: no database, no request, no sealing. `drafts` stores it; `journey` says which of the answers count.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from typing import Any, Literal

Device = Literal["own", "shared"]
Typed = dict[str, list[str]]

KEPT = timedelta(days=7)
"""How long a draft that is kept under a code stays."""
LIFE: Mapping[str, timedelta] = {"own": timedelta(hours=24), "shared": timedelta(minutes=10)}
REMEMBERED, SHORTENED = 8, 200
"""How many answers are remembered as they were before their last change, and the characters kept of a text."""


@dataclass
class State:
    """Answers and where the person stands.

    `answers`: fact id to value in the shape of the contract, branches that were left included; `identity.*` too.
    `skipped`: question ids. `typed`: per question, form fields as they were typed but not (yet) accepted; under keys
    with a colon those of forms that are no questions (see unsent), as in `touched` and `before`.
    `complained`: questions whose typed text was shown with messages. `touched`: question id to the revision of its last
    change, so that an older window cannot overwrite it. `before`: for the last few answers that were changed, the
    revision of that change and what stood there (None: skipped), so that an older window can be told. `due`: questions
    that a change from the review or the plan has opened, asked before it leads back. `written_at`: the last write,
    which the life is counted from.
    `kept_under`: in hex, where its secret lies sealed under a code, and `kept_until`, when that ends (see keeping).
    `handover`: what the page that hands the answers over keeps until they are sent.
    `plan`: what the pages of the plan keep: the way that was chosen, the steps whose risks were weighed.
    `consents`: for each paper that names the person abroad, who agreed, on which day, to which wording.
    """

    device: Device
    written_at: datetime
    revision: int = 0
    answers: dict[str, Any] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)
    typed: dict[str, Typed] = field(default_factory=dict)
    complained: list[str] = field(default_factory=list)
    touched: dict[str, int] = field(default_factory=dict)
    before: dict[str, list[Any]] = field(default_factory=dict)
    due: list[str] = field(default_factory=list)
    handover: dict[str, Any] = field(default_factory=dict)
    plan: dict[str, Any] = field(default_factory=dict)
    kept_under: str = ""
    kept_until: datetime | None = None
    consents: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def ends_at(self) -> datetime:
        """When the cookie stops opening the draft."""
        return self.written_at + LIFE[self.device]

    @property
    def stays_until(self) -> datetime:
        """When the draft is deleted: the end of its life, or of the code that it is kept under."""
        return max(self.ends_at, self.kept_until or self.ends_at)

    def answer(self, question: str, value: Any) -> None:
        """Store an answer; what was typed before, and a skip, are done with."""
        self._settle(question, value)
        self.answers[question] = value

    def skip(self, question: str) -> None:
        """Leave a question without an answer."""
        self._settle(question, None)
        self.answers.pop(question, None)
        self.skipped.append(question)

    def keep_typed(self, question: str, typed: Typed, complained: bool) -> None:
        """Keep text that is not an answer (yet), and whether messages stand beside it."""
        self.typed[question] = typed
        self.complained = [q for q in self.complained if q != question] + [question] * complained
        self._touch(question)

    def replaced(self, part: str, was: Mapping[str, Any]) -> None:
        """Note that a part which no question asks about was changed; text typed in its form is done with."""
        self._remember(part, was)
        self.typed.pop(part, None)
        self._touch(part)

    def unremember(self, *parts: str) -> None:
        """Let go of what stood in these parts before, and is typed in their forms; `part.` stands for all within."""
        for held in (self.before, self.typed):
            for key in [k for k in held if k in parts or k.startswith(tuple(p for p in parts if p.endswith(".")))]:
                del held[key]

    def changed_since(self, question: str, revision: int) -> bool:
        """Whether this question was changed after `revision` was shown."""
        return self.touched.get(question, 0) > revision

    def _settle(self, question: str, value: Any) -> None:
        was, settled = self.answers.get(question), question in self.answers or question in self.skipped
        if settled and was != value:
            self._remember(question, was)
        self.complained = [q for q in self.complained if q != question]
        self.skipped = [q for q in self.skipped if q != question]
        self.due = [q for q in self.due if q != question]
        if not settled or was != value or question in self.typed:
            self._touch(question)
        self.typed.pop(question, None)

    def _remember(self, question: str, was: Any) -> None:
        self.before.pop(question, None)
        self.before[question] = [self.revision + 1, shortened(was)]
        self.before = dict(list(self.before.items())[-REMEMBERED:])

    def _touch(self, question: str) -> None:
        self.touched[question] = self.revision + 1

    def to_bytes(self) -> bytes:
        """JSON in UTF-8, without the revision, which lies beside the envelope."""
        held = {name: value for name, value in vars(self).items() if name != "revision"}
        held["written_at"] = self.written_at.isoformat()
        held["kept_until"] = self.kept_until and self.kept_until.isoformat()
        return json.dumps(held, ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, data: bytes, revision: int) -> State:
        """The state that `to_bytes` spelled."""
        held = json.loads(data)
        held["written_at"] = datetime.fromisoformat(held["written_at"])
        if held.get("kept_until"):
            held["kept_until"] = datetime.fromisoformat(held["kept_until"])
        # A draft may have been written by the version before this one, or by the one after it.
        return cls(revision=revision, **{f.name: held[f.name] for f in fields(cls) if f.name in held})


def shortened(value: Any) -> Any:
    """The value with its texts cut short."""
    if isinstance(value, str):
        return value if len(value) <= SHORTENED else value[:SHORTENED] + "…"
    if isinstance(value, Mapping):
        return {key: shortened(one) for key, one in value.items()}
    return [shortened(one) for one in value] if isinstance(value, list) else value
