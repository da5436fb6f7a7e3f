"""The documents that the answers speak of, as rows of a list of evidence: of which day, what, from whom.

Boundary: facts in, rows out, the earliest first. Only documents that somebody said were handed over, received or sent;
where the original is, and what else there is, the pen says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legal_rules.facts import Facts
from legal_rules.instants import When
from legal_rules.words import Text
from remedies.catalogue import filed
from remedies.catalogue.abroad_words import ISSUERS
from remedies.catalogue.dates import upper_first
from remedies.catalogue.event import cell, instant_of
from remedies.catalogue.told import picked


@dataclass(frozen=True)
class Item:
    """One document. `at` is its day where that is known."""

    what: Text
    at: When | None
    origin: Text | None = None

    @property
    def when(self) -> Text | None:
        """The day for a cell of a table."""
        return cell(self.at) if self.at else None


GIVEN: dict[str, tuple[str, Text]] = {
    "order_copy_given": ("arrested_at", Text("Bản sao lệnh, quyết định lúc bị đưa đi", "Copy of the order of arrest")),
    "administrative_decision_given": (
        "arrested_at",
        Text("Quyết định tạm giữ theo thủ tục hành chính", "Decision of administrative custody"),
    ),
    "custody_decision_given": ("custody_from", Text("Quyết định tạm giữ", "Custody decision")),
}
"""A document that was handed over, and the fact that tells its day."""
RECEIVED = {
    "judgment_served_at": Text("Bản án", "Judgment"),
    "outcome_document_received_at": Text("Văn bản kết thúc vụ việc", "Document that ended the case"),
}
DECISION = Text("Quyết định đã nhận", "Decision received")
KEPT = Text("bản giữ lại, biên nhận", "copy kept, receipt")
ANSWER = Text("Văn bản trả lời", "Written answer to the")


def items(facts: Facts) -> tuple[Item, ...]:
    """The documents, the earliest first; those without a day last."""
    found = [*_given(facts), *_filings(facts)]
    return tuple(sorted(found, key=lambda item: (item.at is None, item.at.earliest.timestamp() if item.at else 0)))


def _given(facts: Facts) -> Iterator[Item]:
    issuer = picked(facts, "order_issued_by", ISSUERS)
    for fact, (day, what) in GIVEN.items():
        if facts.value(fact) is True:
            yield Item(what, instant_of(facts.value(day)), issuer if fact == "order_copy_given" else None)
    for fact, what in RECEIVED.items():
        at = instant_of(facts.value(fact))
        if at:
            yield Item(what, at)
    for row in facts.value("decisions") or ():
        at = instant_of(row.get("received_at"))
        if at:
            yield Item(DECISION, at)


def _filings(facts: Facts) -> Iterator[Item]:
    for one in filed.sent(facts):
        name = upper_first(one.name)
        number = f" ({one.number})" if one.number else ""
        yield Item(Text(f"{name.vi}: {KEPT.vi}{number}", f"{name.en}: {KEPT.en}{number}"), one.at)
        if one.answered:
            to = Text(one.to, one.to) if one.to else None
            yield Item(Text(f"{ANSWER.vi} {one.name.vi}", f"{ANSWER.en} {one.name.en}"), one.answered, to)
