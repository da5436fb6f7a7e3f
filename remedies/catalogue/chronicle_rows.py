"""The events of a chronicle that come in rows: custody, charges, detention orders, visits, papers sent and answered.

Boundary: facts and assessment in, events out, in no order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from legal_rules.answer import Assessment
from legal_rules.facts import Facts
from legal_rules.words import Text
from remedies.answering import answer_to
from remedies.catalogue import filed
from remedies.catalogue.chronicle_limits import answer_due
from remedies.catalogue.compare import length
from remedies.catalogue.dates import upper_first
from remedies.catalogue.event import Event, cell, instant_of
from remedies.catalogue.happened import SENT


def rows(facts: Facts, assessment: Assessment) -> Iterator[Event]:
    yield from _periods(facts)
    yield from _charges(facts)
    yield from _orders(facts)
    for number, on in enumerate(facts.value("family_visits") or (), start=1):
        at = instant_of(on)
        if at:
            yield Event(at, Text(f"Gia đình được gặp, lần {number}.", f"Family visit {number}."), "family_visits")
    for row in facts.value("returns") or ():
        yield from _one(row.get("at"), SENT["returned"], "returns")
    for row in facts.value("decisions") or ():
        yield from _one(row.get("at") or row.get("received_at"), SENT["decision"], "decisions")
    yield from _filings(facts, assessment)


def _one(at: Any, what: Text, fact: str) -> Iterator[Event]:
    when = instant_of(at)
    if when:
        yield Event(when, what, fact)


def _periods(facts: Facts) -> Iterator[Event]:
    for number, row in enumerate(facts.value("custody_periods") or (), start=1):
        at, to = instant_of(row.get("from")), instant_of(row.get("to"))
        if at:
            until = Text(f", đến {cell(to).vi}", f", to {cell(to).en}") if to else Text("", "")
            end = _approved(row) if number > 1 else NO_APPROVAL_NEEDED
            what = Text(f"Tạm giữ lần {number}{until.vi}{end.vi}.", f"Custody {number}{until.en}{end.en}.")
            yield Event(at, what, "custody_periods")


NO_APPROVAL_NEEDED = Text("", "")  # the first custody decision is only sent to the procuracy (Art. 117(4))


def _approved(row: Mapping[str, Any]) -> Text:
    if row.get("approved") is None:
        return Text("", "")
    return SENT["approved"] if row["approved"] else SENT["not_approved"]


def _charges(facts: Facts) -> Iterator[Event]:
    for row in facts.value("charges") or ():
        at = instant_of(row.get("at"))
        if at:
            article = offence(row)
            named = Text(f": {article.vi}", f": {article.en}") if article else Text("", "")
            yield Event(at, Text(f"Khởi tố bị can{named.vi}.", f"Charged{named.en}."), "charges")


def offence(row: Mapping[str, Any]) -> Text | None:
    """ "khoản 1 Điều 331 Bộ luật Hình sự năm 2015" of a row of `charges`, None where no article is told."""
    if not row.get("article"):
        return None
    code = {"penal_code_1999": "1999"}.get(row.get("code") or "", "2015")
    clause = row.get("clause")
    vi = f"khoản {clause} Điều {row['article']}" if clause else f"Điều {row['article']}"
    en = f"Article {row['article']}({clause})" if clause else f"Article {row['article']}"
    return Text(f"{vi} Bộ luật Hình sự năm {code}", f"{en} of the {code} Penal Code")


def _orders(facts: Facts) -> Iterator[Event]:
    for number, row in enumerate(facts.value("detention_orders") or (), start=1):
        at, to = instant_of(row.get("from")), instant_of(row.get("to"))
        if at is None:
            continue
        long = Text("", "")
        if to:
            long = Text(f", đến {cell(to).vi}", f", to {cell(to).en}")
        elif term := length(row.get("months"), row.get("days")):
            long = Text(f", {term.vi}", f", {term.en}")
        what = Text(
            f"Lệnh, quyết định tạm giam {number}{long.vi}{_approved(row).vi}.",
            f"Detention order {number}{long.en}{_approved(row).en}.",
        )
        yield Event(at, what, "detention_orders")


def _filings(facts: Facts, assessment: Assessment) -> Iterator[Event]:
    for one in filed.sent(facts):
        to = Text(one.to, one.to) if one.to else None
        if one.at:
            name = upper_first(one.name)
            done = one.how or Text("nộp", "filed")
            follows = None if one.answered else answer_due(answer_to(one.row, facts, assessment))
            yield Event(one.at, Text(f"{name.vi}: {done.vi}.", f"{name.en}: {done.en}."), "filings", None, to, follows)
        if one.answered:
            result = Text(f": {one.result.vi}", f": {one.result.en}") if one.result else Text("", "")
            what = Text(f"Có trả lời {one.name.vi}{result.vi}.", f"Answer to the {one.name.en}{result.en}.")
            yield Event(one.answered, what, "filings", None, to)
