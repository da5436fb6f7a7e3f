"""What happened, in order of time: when, what, where, who, and the limit that began to run.

Boundary: facts and assessment in, events out, in the third person. Nothing is told that was not answered; limits are
those of the assessment. What has no day of its own is not here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from intake.dates import whole_day
from legal_rules.answer import Assessment
from legal_rules.facts import Facts
from legal_rules.instants import When, day_of
from legal_rules.words import Text
from remedies.catalogue import filed
from remedies.catalogue.dates import hour
from remedies.catalogue.ground import join
from remedies.catalogue.happened import CLOCKS, DEADLINES, HAPPENED, SENT
from remedies.catalogue.told import BASES, PLACES, TAKERS, picked


@dataclass(frozen=True)
class Event:
    """One thing that happened. `fact` tells it; `arises` is the limit that follows, with its end."""

    at: When
    what: Text
    fact: str
    where: Text | None = None
    who: Text | None = None
    arises: Text | None = None

    @property
    def when(self) -> Text:
        """The time for a cell of a table."""
        return cell(self.at)


def chronicle(facts: Facts, assessment: Assessment) -> tuple[Event, ...]:
    """The events with a day, the earliest first."""
    found = [*_taken(facts, assessment), *_instants(facts, assessment), *_rows(facts, assessment)]
    return tuple(sorted(found, key=lambda event: (day_of(event.at.earliest), event.at.latest)))


def _taken(facts: Facts, assessment: Assessment) -> Iterator[Event]:
    at = _when(facts.value("arrested_at"))
    if at is None:
        return
    basis = picked(facts, "arrest_basis", BASES)
    if facts.value("arrest_basis") == "none_stated":
        said: Text | None = Text("Không ai nêu lý do.", "No ground was stated.")
    else:
        said = Text(f"Căn cứ được nêu: {basis.vi}.", f"Ground stated: {basis.en}.") if basis else None
    shown = Text("Không đưa lệnh hay quyết định cho xem.", "No order was shown.")
    what = join(
        Text("Người bị giữ bị đưa đi.", "The person was taken away."),
        said,
        shown if facts.value("order_shown") is False else None,
    )
    assert what is not None
    where, who = picked(facts, "arrest_place", PLACES), picked(facts, "arrested_by", TAKERS)
    arises = None if whole_day(at) else _arises("arrested_at", assessment)
    yield Event(at, what, "arrested_at", where, who, arises)


def _instants(facts: Facts, assessment: Assessment) -> Iterator[Event]:
    for fact, what in HAPPENED.items():
        at = _when(facts.value(fact))
        told_by_custody = fact == "first_decision_at" and at == _when(facts.value("custody_from"))
        if at is not None and not told_by_custody:
            yield Event(at, what, fact, arises=_arises(fact, assessment))


def _rows(facts: Facts, assessment: Assessment) -> Iterator[Event]:
    yield from _periods(facts)
    yield from _charges(facts)
    yield from _orders(facts)
    for number, on in enumerate(facts.value("family_visits") or (), start=1):
        at = _when(on)
        if at:
            yield Event(at, Text(f"Gia đình được gặp, lần {number}.", f"Family visit {number}."), "family_visits")
    for row in facts.value("returns") or ():
        yield from _one(row.get("at"), SENT["returned"], "returns")
    for row in facts.value("decisions") or ():
        yield from _one(row.get("at") or row.get("received_at"), SENT["decision"], "decisions")
    yield from _filings(facts, assessment)


def _one(at: Any, what: Text, fact: str) -> Iterator[Event]:
    when = _when(at)
    if when:
        yield Event(when, what, fact)


def _periods(facts: Facts) -> Iterator[Event]:
    for number, row in enumerate(facts.value("custody_periods") or (), start=1):
        at, to = _when(row.get("from")), _when(row.get("to"))
        if at:
            until = Text(f", đến {cell(to).vi}", f", to {cell(to).en}") if to else Text("", "")
            end = _approved(row)
            what = Text(f"Tạm giữ lần {number}{until.vi}{end.vi}.", f"Custody {number}{until.en}{end.en}.")
            yield Event(at, what, "custody_periods")


def _approved(row: Mapping[str, Any]) -> Text:
    if row.get("approved") is None:
        return Text("", "")
    return SENT["approved"] if row["approved"] else SENT["not_approved"]


def _charges(facts: Facts) -> Iterator[Event]:
    for row in facts.value("charges") or ():
        at = _when(row.get("at"))
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
        at, to = _when(row.get("from")), _when(row.get("to"))
        if at is None:
            continue
        long = Text("", "")
        if to:
            long = Text(f", đến {cell(to).vi}", f", to {cell(to).en}")
        elif row.get("months"):
            long = Text(f", {row['months']:02d} tháng", f", {row['months']} months")
        what = Text(
            f"Lệnh, quyết định tạm giam {number}{long.vi}{_approved(row).vi}.",
            f"Detention order {number}{long.en}{_approved(row).en}.",
        )
        yield Event(at, what, "detention_orders")


def _filings(facts: Facts, assessment: Assessment) -> Iterator[Event]:
    papers = filed.sent(facts)
    kinds = [one.kind for one in papers]
    for one in papers:
        to = Text(one.to, one.to) if one.to else None
        if one.at:
            name = _upper(one.name)
            done = one.how or Text("nộp", "filed")
            alone = kinds.count(one.kind) == 1 and one.answered is None
            arises = _answer(f"{one.kind}_answer", assessment) if alone else None
            yield Event(one.at, Text(f"{name.vi}: {done.vi}.", f"{name.en}: {done.en}."), "filings", None, to, arises)
        if one.answered:
            result = Text(f": {one.result.vi}", f": {one.result.en}") if one.result else Text("", "")
            what = Text(f"Có trả lời {one.name.vi}{result.vi}.", f"Answer to the {one.name.en}{result.en}.")
            yield Event(one.answered, what, "filings", None, to)


def _arises(fact: str, assessment: Assessment) -> Text | None:
    for id, label in CLOCKS.get(fact, {}).items():
        clock = next((c for c in assessment.clocks if c.id == id), None)
        if clock is not None and clock.ends is not None:
            return _ends(label, clock.last_day or clock.ends)
    if fact not in DEADLINES:
        return None
    id, label = DEADLINES[fact]
    return _answer(id, assessment, label)


def _answer(id: str, assessment: Assessment, label: Text | None = None) -> Text | None:
    found = next((d for d in assessment.deadlines if d.id == id), None)
    if found is None or found.due is None or found.state == "not_yet":
        return None
    return _ends(label or SENT["answer_due"], found.due)


def _ends(label: Text, end: date | datetime) -> Text:
    at = When.at(end) if isinstance(end, datetime) else When.on(end)
    return Text(f"{label.vi}: {cell(at).vi}", f"{label.en}: {cell(at).en}")


def _when(value: Any) -> When | None:
    if isinstance(value, When):
        return value
    return When.on(value) if isinstance(value, date) and not isinstance(value, datetime) else None


def cell(when: When) -> Text:
    """ "08 giờ 30 phút, 22/11/2026" and "8:30, 22 Nov 2026"; a day alone, two hours or two days where that is known."""
    if when.exact:
        return _on(hour(when.earliest), _numeric(when.earliest))
    if when.day is not None:
        if whole_day(when):
            return _numeric(when.earliest)
        first, last = hour(when.earliest), hour(when.latest)
        return _on(Text(f"{first.vi} – {last.vi}", f"{first.en} – {last.en}"), _numeric(when.earliest))
    first, last = _numeric(when.earliest), _numeric(when.latest)
    return Text(f"{first.vi} – {last.vi}", f"{first.en} – {last.en}")


def _on(hours: Text, day: Text) -> Text:
    return Text(f"{hours.vi}, {day.vi}", f"{hours.en}, {day.en}")


def _numeric(at: datetime) -> Text:
    on = day_of(at)
    return Text(f"{on:%d/%m/%Y}", f"{on.day} {on:%b} {on.year}")


def _upper(text: Text) -> Text:
    return Text(text.vi[:1].upper() + text.vi[1:], text.en[:1].upper() + text.en[1:])
