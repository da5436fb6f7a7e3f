"""What an act is and whom it addresses: the types, and the small words that the lists of acts are written in.

Boundary: a reading of the case in, offices with their citations out; which act goes where is in `act_complaints` and
`act_requests`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from legal_rules import office_words as words
from legal_rules.answer import Citation
from legal_rules.desk import Desk
from legal_rules.law import NoLawForDate, in_force
from legal_rules.offices import Office
from legal_rules.words import Text


@dataclass(frozen=True)
class Addressees:
    """Who decides, who is only informed, and why. `refusal` says that the paper is not the way, and which one is."""

    decides: tuple[Office, ...]
    informed: tuple[Office, ...]
    why: Text
    refusal: Text | None = None


@dataclass(frozen=True)
class Act:
    """One kind of act: who answers it, and the parameters of the law that its citations come from."""

    find: Callable[[Desk], Addressees]
    law: tuple[str, ...]


def cited(to: Addressees, law: tuple[str, ...], on: date) -> Addressees:
    """The same addressees with the articles of `law` on `on`; a parameter that does not cover the day adds none."""
    found: dict[Citation, None] = {}
    for name in law:
        try:
            found |= dict.fromkeys(in_force(name, on).citations)
        except NoLawForDate:
            continue
    both = ([replace(office, citations=tuple(found)) for office in offices] for offices in (to.decides, to.informed))
    decides, informed = both
    return replace(to, decides=tuple(decides), informed=tuple(informed))


def to(office: Office, why: Text, *informed: Office) -> Addressees:
    return Addressees((office,), informed, why)


def no(refusal: Text) -> Addressees:
    return Addressees((), (), refusal, refusal)


def criminal(find: Callable[[Desk], Addressees]) -> Callable[[Desk], Addressees]:
    """An act that exists in criminal procedure only."""

    def found(desk: Desk) -> Addressees:
        if desk.track == "administrative":
            return no(words.NOT_CRIMINAL)
        return no(words.NOT_AN_OFFICIAL) if desk.track == "private" else find(desk)

    return found


def above(office: Office | None, why: Text) -> Addressees:
    return to(office, why) if office else no(words.FINAL)
