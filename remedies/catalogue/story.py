"""The facts of a case as short paragraphs in order of time: who, when, where, as the signer knows it.

Boundary: tells only what the answers say; what matters and is not known is said to be unknown. No law, no adjectives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from legal_rules.facts import Facts
from legal_rules.instants import NEVER, When
from legal_rules.words import Text
from remedies.catalogue import compare, known
from remedies.catalogue.dates import instant
from remedies.catalogue.told import BASES, PLACES, SOMEONE, TAKERS, at, picked
from remedies.catalogue.voice import Voice

Event = tuple[datetime | None, Text]
"""When a paragraph belongs, None where it has no day of its own, and what it says."""


def story(facts: Facts, voice: Voice, leave_out: frozenset[str] = frozenset()) -> tuple[Text, ...]:
    """The paragraphs, the earliest first; the undated ones stand last, in the order of the stages.

    `leave_out` names chapters that do not bear on the petition: "family".
    """
    events = [event for name, tell in _TELL.items() if name not in leave_out for event in tell(facts, voice)]
    dated = sorted(((when, text) for when, text in events if when is not None), key=lambda event: event[0])
    return tuple(text for _, text in [*dated, *(event for event in events if event[0] is None)])


def _when(facts: Facts, fact: str) -> datetime | None:
    value = facts.value(fact)
    return value.earliest if isinstance(value, When) else None


def _taken(facts: Facts, voice: Voice) -> Iterator[Event]:
    when = at(facts, "arrested_at") or Text(
        "Vào khoảng ...... giờ, ngày ...... tháng ...... năm ......", "At about ...... on ......"
    )
    taken = facts.value("arrested_at")
    if isinstance(taken, When) and taken.exact:
        when = Text(f"hồi {when.vi}", when.en)
    place, by = picked(facts, "arrest_place", PLACES), picked(facts, "arrested_by", TAKERS) or SOMEONE
    where = Text(f", {place.vi}", f", {place.en},") if place else Text("", "")
    done = Text(
        f"{by.vi} đưa {voice.whom.vi} đi.",
        f"{voice.person.en} was taken away by {by.en}.",
    )
    first = Text(f"{when.vi}{where.vi}, {done.vi}", f"{when.en}{where.en} {done.en}")
    yield _when(facts, "arrested_at"), _told(_join(first, _paper_shown(facts), _basis(facts)), voice)


def _paper_shown(facts: Facts) -> Text:
    shown = facts.value("order_shown")
    if shown is False:
        return Text("Những người này không đưa cho xem lệnh hay quyết định nào.", "They showed no order or decision.")
    if shown is True:
        copy = facts.value("order_copy_given") is False
        return Text(
            "Có đưa cho xem lệnh, quyết định" + (" nhưng không giao bản sao." if copy else "."),
            "An order or decision was shown" + (", but no copy was handed over." if copy else "."),
        )
    return Text(
        "Tôi chưa rõ có lệnh hay quyết định hay không.", "I do not know whether there was an order or decision."
    )


def _basis(facts: Facts) -> Text:
    if facts.value("arrest_basis") == "none_stated":
        return Text("Không ai nêu lý do.", "Nobody gave a reason.")
    stated = picked(facts, "arrest_basis", BASES)
    return Text(f"Căn cứ được nêu là {stated.vi}.", f"The ground stated was {stated.en}.") if stated else Text("", "")


def _received(facts: Facts, voice: Voice) -> Iterator[Event]:
    when = at(facts, "handed_over_at")
    if when:
        yield (
            _when(facts, "handed_over_at"),
            known.sourced(
                "holding",
                Text(
                    f"Cơ quan điều tra nhận {voice.whom.vi} {when.vi}.",
                    f"The agency received {voice.whom.en} {when.en}.",
                ),
                voice,
            ),
        )


def _decided(facts: Facts, voice: Voice) -> Iterator[Event]:
    when = at(facts, "first_decision_at")
    if when and when != at(facts, "custody_from"):
        yield (
            _when(facts, "first_decision_at"),
            known.sourced(
                "papers",
                Text(
                    f"Quyết định đầu tiên mà tôi được biết có từ {when.vi}.",
                    f"The first decision that I know of was made {when.en}.",
                ),
                voice,
            ),
        )
    elif facts.value("first_decision_at") is NEVER:
        yield None, Text("Đến nay tôi chưa được biết có quyết định nào.", "So far I know of no decision.")


def _custody(facts: Facts, voice: Voice) -> Iterator[Event]:
    start, end = at(facts, "custody_from"), at(facts, "custody_until")
    if start:
        until = Text(f" đến {end.vi}", f", to end {end.en}") if end else Text("", "")
        under = Text(
            f"Theo quyết định tạm giữ, việc tạm giữ tính từ {start.vi}{until.vi}.",
            f"Under the custody decision, custody began {start.en}{until.en}.",
        )
        if known.lead("papers", voice):
            began = Text(
                f"Việc tạm giữ theo quyết định tính từ {start.vi}{until.vi}.",
                f"Custody by a decision began {start.en}{until.en}.",
            )
            under = known.sourced("papers", began, voice)
        yield _when(facts, "custody_from"), under
    for number, row in enumerate(facts.value("custody_periods") or (), start=1):
        if isinstance(row.get("from"), When) and isinstance(row.get("to"), When):
            told = compare.period(number, row["to"], row.get("approved"))
            yield row["from"].earliest, known.sourced("papers", told, voice)
    if voice.measure == "custody" and not voice.free and not facts.value("custody_periods"):
        yield None, compare.NO_EXTENSION_TOLD


def _charged(facts: Facts, voice: Voice) -> Iterator[Event]:
    for row in facts.value("charges") or ():
        when = row.get("at")
        if not row.get("article"):
            continue
        code = {"penal_code_1999": "1999"}.get(row.get("code") or "", "2015")
        clause = row.get("clause")
        vi = f"khoản {clause} Điều {row['article']}" if clause else f"Điều {row['article']}"
        en = f"Article {row['article']}({clause})" if clause else f"Article {row['article']}"
        dated = instant(when) if isinstance(when, When) else Text("ngày ......", "on ......")
        told = Text(
            f"Quyết định khởi tố bị can {dated.vi} ghi {vi} Bộ luật Hình sự năm {code}.",
            f"The decision to charge, made {dated.en}, names {en} of the {code} Penal Code.",
        )
        yield (when.earliest if isinstance(when, When) else None), known.sourced("papers", told, voice)


def _detained(facts: Facts, voice: Voice) -> Iterator[Event]:
    told = compare.detention(facts, voice)
    if told:
        yield None, told


def _family(facts: Facts, voice: Voice) -> Iterator[Event]:
    told = compare.notice(facts, voice)
    if told:
        yield _when(facts, "family_notified_at"), told


def _held_now(facts: Facts, voice: Voice) -> Iterator[Event]:
    released = at(facts, "released_at")
    if released:
        told = compare.said(
            Text("{person} được trả tự do {when}.", "{person} was released {when}."), voice, when=released
        )
        yield _when(facts, "released_at"), known.sourced("holding", told, voice)
    elif facts.value("still_held") is not False:
        told = compare.said(
            Text("Đến ngày viết đơn, {person} vẫn bị giữ.", "Up to the day of writing {person} {has} been held."),
            voice,
        )
        yield None, known.sourced("holding", told, voice)


def _told(text: Text, voice: Voice) -> Text:
    """The first paragraph with its source: as chosen, else what a relative knows, or the person held lived through."""
    vi, en = text.vi, text.en
    before = known.lead("arrest", voice) or voice.source
    if before.vi:
        vi, en = before.vi + vi[:1].lower() + vi[1:], before.en + en[:1].lower() + en[1:]
    return Text(vi[:1].upper() + vi[1:], en[:1].upper() + en[1:])


def _join(*parts: Text) -> Text:
    kept = [p for p in parts if p.vi]
    return Text(" ".join(p.vi for p in kept), " ".join(p.en for p in kept))


_TELL: Mapping[str, Callable[[Facts, Voice], Iterator[Event]]] = {
    "taken": _taken,
    "received": _received,
    "decided": _decided,
    "custody": _custody,
    "charged": _charged,
    "detained": _detained,
    "family": _family,
    "held_now": _held_now,
}
