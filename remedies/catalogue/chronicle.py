"""What happened, in order of time: when, what, where, who, and the limit that began to run.

Boundary: facts and assessment in, events out, in the third person. Nothing is told that was not answered; limits are
those of the assessment. What has no day of its own is not here.
"""

from __future__ import annotations

from collections.abc import Iterator

from intake.dates import whole_day
from legal_rules.answer import Assessment
from legal_rules.facts import Facts
from legal_rules.instants import day_of
from legal_rules.words import Text
from remedies.catalogue.chronicle_limits import arises
from remedies.catalogue.chronicle_rows import rows
from remedies.catalogue.event import Event, instant_of
from remedies.catalogue.ground import join
from remedies.catalogue.happened import HAPPENED
from remedies.catalogue.told import BASES, PLACES, TAKERS, picked


def chronicle(facts: Facts, assessment: Assessment) -> tuple[Event, ...]:
    """The events with a day, the earliest first."""
    found = [*_taken(facts, assessment), *_instants(facts, assessment), *rows(facts, assessment)]
    return tuple(sorted(found, key=lambda event: (day_of(event.at.earliest), event.at.latest)))


def _taken(facts: Facts, assessment: Assessment) -> Iterator[Event]:
    at = instant_of(facts.value("arrested_at"))
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
    follows = None if whole_day(at) else arises("arrested_at", assessment)
    yield Event(at, what, "arrested_at", where, who, follows)


def _instants(facts: Facts, assessment: Assessment) -> Iterator[Event]:
    for fact, what in HAPPENED.items():
        at = instant_of(facts.value(fact))
        told_by_custody = fact == "first_decision_at" and at == instant_of(facts.value("custody_from"))
        if at is not None and not told_by_custody:
            yield Event(at, what, fact, arises=arises(fact, assessment))
