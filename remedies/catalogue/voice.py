"""Who signs a paper and how it speaks of the person held: self, relative, lawyer, caseworker.

Boundary: words that depend on the respondent and on the measure in force; no law is computed. A paper says "Tôi", and
never names an officer by anything but the office.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from legal_rules.facts import Facts
from legal_rules.instants import When
from legal_rules.words import Text
from remedies.catalogue.known import GENERAL, Known

if TYPE_CHECKING:
    from remedies.catalogue.paper import Situation

Measure = Literal["detention", "custody", "emergency", "administrative", "holding"]

HELD: Mapping[Measure, Text] = {
    "detention": Text("người bị tạm giam", "the person in detention"),
    "custody": Text("người bị tạm giữ", "the person in custody"),
    "emergency": Text("người bị giữ trong trường hợp khẩn cấp", "the person held in an emergency"),
    "administrative": Text("người bị tạm giữ theo thủ tục hành chính", "the person in administrative custody"),
    "holding": Text("người bị giữ", "the person held"),
}
MEASURES: Mapping[Measure, Text] = {
    "detention": Text("tạm giam", "detention"),
    "custody": Text("tạm giữ", "custody"),
    "emergency": Text("giữ người trong trường hợp khẩn cấp", "emergency holding"),
    "administrative": Text("tạm giữ theo thủ tục hành chính", "administrative custody"),
    "holding": Text("giữ người (chưa được thông báo theo biện pháp nào)", "holding (by which measure was not told)"),
}
_PERSON: Mapping[str, Text] = {
    "self": Text("tôi", "I"),
    "family": Text("người thân của tôi", "my relative"),
    "lawyer": Text("người được tôi bào chữa", "my client"),
    "caseworker": Text("người bị giữ", "the person held"),
}


@dataclass(frozen=True)
class Voice:
    """`person` is the person held as a subject, `whom` as an object, `held` by the measure.

    `free`: the person is no longer held. `known`: how the signer knows what the paper states.
    """

    respondent: str
    measure: Measure
    person: Text
    whom: Text
    possessive: Text
    held: Text
    free: bool
    has: str
    source: Text
    known: Known = field(default_factory=Known)

    @property
    def own(self) -> bool:
        """Whether the signer is the person held."""
        return self.respondent == "self"

    @property
    def relative(self) -> bool:
        """Whether the signer needs an authorisation for the rights of the person held."""
        return self.respondent in ("family", "caseworker")

    def slots(self) -> dict[str, object]:
        """The slots that the sentences of a paper use."""
        return {
            "person": self.person,
            "object": self.whom,
            "possessive": self.possessive,
            "held": self.held,
            "has": Text("", self.has),
        }


def voice(facts: Facts, who: str | None = None) -> Voice:
    """The voice of a paper; family's where nobody said who answers. `who` where somebody else has to sign."""
    who = who or facts.value("respondent") or "family"
    person = _PERSON[who]
    own = who == "self"
    return Voice(
        respondent=who,
        measure=measure(facts),
        person=person,
        whom=Text("tôi", "me") if own else person,
        possessive=Text("của tôi", "my") if own else Text(f"của {person.vi}", f"{person.en}'s"),
        held=HELD[measure(facts)],
        free=facts.value("still_held") is False or isinstance(facts.value("released_at"), When),
        has="have" if own else "has",
        source=Text("", "") if own else GENERAL,
    )


def voice_of(situation: Situation, who: str | None = None) -> Voice:
    """The voice of a paper with how its signer knows what it states, where the signer is whoever said so."""
    found = voice(situation.facts, who)
    return replace(found, known=situation.known.by(found.respondent))


def measure(facts: Facts) -> Measure:
    """The measure in force as far as the facts tell, the latest first."""
    known = {f for f in _MARKS if facts.value(f)}
    if known & {"detention_from", "detention_orders"}:
        return "detention"
    first = facts.value("first_decision_at")
    if known & {"custody_from", "custody_periods", "custody_decision_given"}:
        return "custody"
    if facts.value("arrest_basis") == "administrative_custody":
        return "administrative"
    if isinstance(first, When) and facts.value("still_held") is not False:
        return "custody"
    return "emergency" if facts.value("arrest_basis") == "emergency_holding" else "holding"


_MARKS = ("detention_from", "detention_orders", "custody_from", "custody_periods", "custody_decision_given")
