"""What the papers for readers abroad say of the holding: since when, how long, by whom, on whose order.

Boundary: facts in, texts out, in the third person; no limit is counted here.
"""

from __future__ import annotations

from datetime import datetime

from legal_rules.facts import Facts
from legal_rules.instants import When, day_of
from legal_rules.words import Text
from remedies.catalogue.abroad import listed, sentences
from remedies.catalogue.abroad_words import AGENCIES, POINTS
from remedies.catalogue.dates import day, upper_first
from remedies.catalogue.told import FACILITIES, at, picked


def since(facts: Facts) -> Text | None:
    """The days on which liberty was lost, custody and detention began."""
    started = {
        "arrested_at": Text("bị đưa đi {when}", "taken {when}"),
        "custody_from": Text("tạm giữ từ {when}", "custody from {when}"),
        "detention_from": Text("tạm giam từ {when}", "detention from {when}"),
    }
    instants = {fact: at(facts, fact) if fact == "arrested_at" else when(facts, fact) for fact in started}
    found = [text.fill(when=instants[fact]) for fact, text in started.items() if instants[fact]]
    return upper_first(listed(found)) if found else None


def when(facts: Facts, fact: str) -> Text | None:
    """The instant, without the preposition that English puts before a day ("from on Monday")."""
    said = at(facts, fact)
    return Text(said.vi, said.en.removeprefix("on ").removeprefix("at ")) if said else None


def duration(facts: Facts, now: datetime) -> Text | None:
    """How long the holding lasted, in days, or has lasted up to `now`; None, for the pen, after a spell at liberty."""
    taken, released = facts.value("arrested_at"), facts.value("released_at")
    if not isinstance(taken, When) or facts.value("at_liberty"):
        return None
    end = released.earliest if isinstance(released, When) else now
    days = (day_of(end) - day_of(taken.latest)).days
    until = day(end)
    if isinstance(released, When):
        return Text(f"Ít nhất {days} ngày, đến {until.vi}", f"At least {days} days, to {until.en}")
    if facts.value("still_held") is False:
        return None
    if facts.value("still_held") is None:
        return Text(f"{days} ngày tính đến {until.vi}, nếu vẫn bị giữ", f"{days} days up to {until.en}, if still held")
    return Text(f"{days} ngày tính đến {until.vi}, vẫn tiếp tục", f"{days} days up to {until.en}, and continuing")


def holders(facts: Facts) -> Text | None:
    """Who holds the person: the kind of place, and the agency in charge."""
    found = [t for t in (picked(facts, "facility", FACILITIES), picked(facts, "investigating_agency", AGENCIES)) if t]
    return upper_first(listed(found)) if found else None


def ordered_by(facts: Facts) -> Text | None:
    """Who ordered custody and detention, as far as told, and whether an approval is known."""
    agency = picked(facts, "investigating_agency", AGENCIES)
    approvals = [row.get("approved") for row in facts.value("detention_orders") or ()]
    approved = POINTS["approved"] if True in approvals else POINTS["not_approved"] if False in approvals else None
    return sentences(Text(f"{upper_first(agency).vi}.", f"{upper_first(agency).en}.") if agency else None, approved)
