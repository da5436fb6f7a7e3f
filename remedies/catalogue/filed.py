"""The papers that were sent and what came back, in words for a paper: which, when, how, the number, the answer.

Boundary: the fact `filings` in, short texts out, the earliest first. How long an answer may take is the assessment's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from legal_rules.facts import Facts
from legal_rules.instants import When
from legal_rules.words import Text
from remedies.catalogue.dates import instant
from remedies.catalogue.filed_words import HOW, KINDS, RESULTS, SOME_PAPER


@dataclass(frozen=True)
class Sent:
    """One paper that was sent. `kind` is the step of the plan; `to`, `number`, `row` as they were told."""

    row: Mapping[str, Any]
    kind: str
    name: Text
    at: When | None
    how: Text | None
    to: str | None
    number: str | None
    answered: When | None
    result: Text | None

    def told(self) -> Text:
        """ "đơn khiếu nại …, nộp trực tiếp ngày …, biên nhận số …; được trả lời ngày …: không được chấp nhận"."""
        vi, en = [self.name.vi], [self.name.en]
        if self.to:
            vi.append(f"gửi {self.to}")
            en.append(f"to {self.to}")
        done = self.how or Text("nộp", "filed")
        when = instant(self.at) if self.at else Text("ngày ......", "on ......")
        vi.append(f"{done.vi} {when.vi}")
        en.append(f"{done.en} {when.en}")
        if self.number:
            vi.append(f"biên nhận số {self.number}")
            en.append(f"receipt No. {self.number}")
        answer = self._answer()
        return Text(f"{', '.join(vi)}; {answer.vi}", f"{', '.join(en)}; {answer.en}")

    def _answer(self) -> Text:
        if self.answered is None and self.result is None:
            return Text("chưa có trả lời", "no answer so far")
        when = instant(self.answered) if self.answered else Text("ngày ......", "on ......")
        result = Text(f": {self.result.vi}", f": {self.result.en}") if self.result else Text("", "")
        return Text(f"trả lời {when.vi}{result.vi}", f"answered {when.en}{result.en}")


def sent(facts: Facts) -> tuple[Sent, ...]:
    """The papers sent, the earliest first; those without a day last."""
    found = [_sent(row) for row in facts.value("filings") or ()]
    return tuple(sorted(found, key=lambda one: (one.at is None, one.at.earliest.timestamp() if one.at else 0)))


def _sent(row: Mapping[str, Any]) -> Sent:
    at, answered = row.get("at"), row.get("answered_at")
    kind = str(row.get("kind") or "")
    return Sent(
        row=row,
        kind=kind,
        name=KINDS.get(kind, SOME_PAPER),
        at=at if isinstance(at, When) else None,
        how=HOW.get(row.get("how") or ""),
        to=row.get("to"),
        number=row.get("number"),
        answered=answered if isinstance(answered, When) else None,
        result=RESULTS.get(row.get("result") or ""),
    )
